// Names whose parts a small word or sign joins: "Hill & Sons", "the Federal Mediation and Conciliation Service",
// "Department of Financial Institutions". The tagger finds a part of them, or nothing.
import { createWordScan } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { caseStyles } from './marks.ts';
import { shapes } from './shapes.ts';

const joints = createWordScan((word) => word === '&' || word === 'and' || word === 'of');

/** Joins what "&", "and" and "of" hold together as one body; a single word in two capitals ("NorthLink") is no person. */
export const addCompounds: DraftStep = (drafts, context) => {
	const { tokens } = context.reading;
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	let end = 0;
	for (const joint of joints(tokens)) {
		if (context.marks.style[joint] !== caseStyles.prose || joint <= end || joint + 1 >= tokens.count) continue;
		const found = compoundAt(joint, drafts, owner, context);
		if (found === null || found.firstToken < end) continue;
		additions.push(createDraft({ ...found, kind: 'organization', score: 0.7 }));
		end = found.endToken;
	}
	return overlay(drafts, additions).map((draft) =>
		isCamel(draft, context) ? { ...draft, kind: 'organization' } : draft,
	);
};

type Reach = { readonly firstToken: number; readonly endToken: number };

const compoundAt = (joint: number, drafts: readonly Draft[], owner: Int32Array, context: NameContext): Reach | null => {
	const { lower } = context.reading.tokens;
	const [before, behind] = [drafts[owner[joint - 1]!], drafts[owner[joint + 1]!]];
	if (owner[joint]! >= 0 || [before, behind].some((one) => one?.kind === 'country' || one?.kind === 'group'))
		return null;
	const firstToken = before?.firstToken ?? runBefore(joint, context);
	const endToken = behind?.endToken ?? runBehind(joint, context);
	if (firstToken === joint || endToken === joint + 1) return null;
	if (lower[joint] === '&') return isFirm(before, behind, firstToken, context) ? { firstToken, endToken } : null;
	if (lower[joint] === 'of') {
		const isBody = before?.kind === 'organization' && departments.test(lower[joint - 1]!);
		return isBody && behind === undefined ? { firstToken, endToken: withSecond(endToken, owner, context) } : null;
	}
	const isService = behind?.kind === 'organization' && services.test(lower[endToken - 1]!);
	// "Customs and Border Patrol", "the Mediation and Conciliation Service"
	const isNamed = lower[firstToken - 1] === 'the' || matters.test(lower[joint - 1]!);
	const isOne = before === undefined && isNamed && !bodies.test(lower[joint - 1]!);
	return isService && isOne ? { firstToken, endToken } : null;
};

const departments =
	/^(?:department|bureau|office|institute|board|division|directorate|secretariat|committee|commission|council|authority|agency|association|federation|society|academy)$/;
const services =
	/^(?:service|services|agency|authority|commission|committee|board|administration|bureau|department|council|institute|association|federation|office|division|patrol|protection|inspectorate)$/;
const matters =
	/^(?:customs|immigration|health|safety|food|fish|fire|rescue|search|trade|justice|education|labou?r|environment|water|energy|agriculture|housing|security|science|aviation|transport|drug|tax|revenue)$/;
const bodies = /^(?:ministry|police|army|navy|bank|court|government|parliament|senate|congress|house|party|union)$/;

// "its Ham & Leek Pie": a thing that somebody makes; "Ann & Tom": two people.
const isFirm = (
	before: Draft | undefined,
	behind: Draft | undefined,
	firstToken: number,
	{ reading: { tokens } }: NameContext,
): boolean =>
	!(before?.kind === 'person' && behind?.kind === 'person') &&
	!/^(?:its|his|her|their|our|my|your|'s|’s)$/.test(tokens.lower[firstToken - 1] ?? '');

const isPart = (token: number, { marks, reading: { tokens } }: NameContext): boolean =>
	(marks.shape[token] === shapes.capitalized || marks.shape[token] === shapes.mixed) &&
	tokens.pos[token] !== 'DET' &&
	tokens.pos[token] !== 'PRON';

const longestRun = 4;

const runBefore = (joint: number, context: NameContext): number => {
	const { tokens } = context.reading;
	let first = joint;
	while (
		joint - first < longestRun &&
		tokens.sentence[first - 1] === tokens.sentence[joint] &&
		isPart(first - 1, context)
	)
		first -= 1;
	return first;
};

const runBehind = (joint: number, context: NameContext): number => {
	const { tokens } = context.reading;
	let end = joint + 1;
	while (end - joint <= longestRun && tokens.sentence[end] === tokens.sentence[joint] && isPart(end, context)) end += 1;
	return end;
};

// "Department of Health and Social Services"
const withSecond = (end: number, owner: Int32Array, context: NameContext): number => {
	if (context.reading.tokens.lower[end] !== 'and' || owner[end + 1] !== -1) return end;
	const second = runBehind(end, context);
	return second > end + 1 ? second : end;
};

const camel = /^(?!Mac|Mc|De|Di|Du|La|Le|Van|Von|Fitz|Ben|Abu|Al|El)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

const isCamel = ({ kind, firstToken, endToken, titleToken }: Draft, { reading: { tokens } }: NameContext): boolean =>
	kind === 'person' && endToken - firstToken === 1 && titleToken === undefined && camel.test(tokens.text[firstToken]!);
