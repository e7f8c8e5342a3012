// Bodies whose names look like something else: a branch of a union by its number ("Teamsters Local 88"), a firm whose name
// is somebody's ("Zeb's said").
import { createWordScan, createWordTest } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { caseStyles } from './marks.ts';
import { shapes } from './shapes.ts';

const locals = createWordScan((_, word) => word === 'Local');
const isNumber = createWordTest((word) => /^\d{1,5}$/.test(word));

/** "Local 88" is a body, with the name of its union where that stands before it. */
export const addLocals: DraftStep = (drafts, context) => {
	const { tokens } = context.reading;
	const found = locals(tokens);
	if (found.length === 0) return drafts;
	const owner = draftOfToken(drafts, tokens.count);
	const additions = found.flatMap((token): readonly Draft[] => {
		if (token + 1 >= tokens.count || !isNumber(tokens, token + 1)) return [];
		const before = drafts[owner[token - 1] ?? -1];
		let firstToken = before?.firstToken ?? token;
		while (before === undefined && token - firstToken < 3 && isPartBefore(context, firstToken)) firstToken -= 1;
		return [createDraft({ firstToken, endToken: token + 2, kind: 'organization', score: 0.8 })];
	});
	return overlay(drafts, additions);
};

const isPartBefore = ({ marks, reading: { tokens } }: NameContext, token: number): boolean =>
	tokens.sentence[token - 1] === tokens.sentence[token] &&
	(marks.shape[token - 1] === shapes.capitalized || marks.shape[token - 1] === shapes.upper) &&
	/^(?:NOUN|PROPN)$/.test(tokens.pos[token - 1]!);

const possessives = createWordScan((word) => word === "'s");
const speaks = createWordTest((word) =>
	/^(?:said|says|announced|warned|confirmed|denied|declined|expects)$/.test(word),
);
const acts = createWordTest((word) =>
	/^(?:cut|raised|lowered|downgraded|upgraded|affirmed|closed|shut|opened|reopened|sells|recalled|pulled)$/.test(word),
);

// "Zeb's cut is deep", "Zeb's closed border": what is cut or closed is Zeb's own.
const isDeed = ({ reading: { tokens } }: NameContext, verb: number): boolean =>
	speaks(tokens, verb) || (acts(tokens, verb) && /^(?:DET|PRON|NUM)$/.test(tokens.pos[verb + 1] ?? ''));

/** A name with "'s" that does something is a firm's, wherever it stands so; not where its bearer is named without. */
export const addPossessiveFirms: DraftStep = (drafts, context) => {
	const { tokens } = context.reading;
	const found = possessives(tokens);
	const isName = (token: number): boolean =>
		token >= 0 &&
		context.marks.style[token] === caseStyles.prose &&
		context.marks.shape[token] === shapes.capitalized &&
		tokens.sentence[token] === tokens.sentence[token + 1];
	const acting = new Set(
		found
			.filter((mark) => isName(mark - 1) && mark + 1 < tokens.count && isDeed(context, mark + 1))
			.map((mark) => tokens.text[mark - 1]!),
	);
	if (acting.size === 0) return drafts;
	for (const { firstToken, endToken } of drafts)
		if (tokens.lower[endToken] !== "'s" || endToken - firstToken > 1) acting.delete(tokens.text[endToken - 1]!);
	const additions = found
		.filter((mark) => isName(mark - 1) && acting.has(tokens.text[mark - 1]!))
		.map((mark) => createDraft({ firstToken: mark - 1, endToken: mark + 1, kind: 'organization', score: 0.8 }));
	return overlay(drafts, additions);
};
