// Persons and their offices: what stands before a name as a title, and what is an office without a name.
import { officeHeads, postnominals } from '../lang/en/names/titles.ts';
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { hashFolded } from './fold.ts';
import { gazetteerFlags } from './gazetteer.ts';
import { heads } from './heads.ts';
import { phraseKinds } from './phrases.ts';
import { hasCapital, shapes } from './shapes.ts';
import { addTitled } from './titled-names.ts';

const offices = new Set(officeHeads.map((word) => hashFolded(word)));
const letters = new Set(postnominals.map((word) => hashFolded(word)));

/** Finds the title before each person and cuts it off the name; a rank or form of address makes a person. */
export const settleTitles: DraftStep = (drafts, context) =>
	joinNicknames(withoutOffices(partedOffices(addTitled(drafts, context), context), context), context).map((draft) =>
		titled(draft, context),
	);

const isTitle = (phrase: number): boolean => phrase >= phraseKinds.honorific;

const titled = (draft: Draft, { marks, reading }: NameContext): Draft => {
	const first = reading.sentences[reading.tokens.sentence[draft.firstToken]!]!.firstToken;
	let start = draft.firstToken;
	while (start < draft.endToken && isTitle(marks.phrase[start]!) && marks.phraseEnd[start]! < draft.endToken) {
		if (!hasCapital(marks.shape[marks.phraseEnd[start]!]!)) break;
		start = marks.phraseEnd[start]!;
	}
	let title = start;
	while (title > first && isTitle(marks.phrase[title - 1]!)) title = Math.max(first, marks.phraseStart[title - 1]!);
	const isCapital = marks.shape[title] !== shapes.lower;
	const kindBefore = title < start ? marks.phrase[start - 1]! : 0;
	const isTitled = kindBefore === phraseKinds.honorific || kindBefore === phraseKinds.rank;
	const isPerson = draft.kind === 'person' || (isTitled && isCapital && !draft.isListed);
	if (!isPerson || title === start) return draft;
	// "Major League Baseball": no major.
	if (kindBefore === phraseKinds.rank && draft.endToken - start > 1 && ((heads.get(marks.hash[start]!) ?? 0) & 1) !== 0)
		return { ...draft, kind: 'organization', firstToken: title };
	return {
		...draft,
		kind: 'person',
		firstToken: start,
		titleToken: Math.min(title, draft.titleToken ?? title),
	};
};

// "Texas General Land Office": no general.
const isBody = ({ kind, firstToken, endToken }: Draft, { hash }: NameContext['marks']): boolean =>
	kind === 'organization' && endToken - firstToken > 3 && ((heads.get(hash[endToken - 1]!) ?? 0) & 1) !== 0;

// "CSB Supervising Investigator Robert Hall" is a man with an office.
const partedOffices = (drafts: readonly Draft[], { marks, models }: NameContext): readonly Draft[] =>
	drafts.flatMap((draft) => {
		if (isBody(draft, marks)) return [draft];
		for (let token = draft.firstToken; token + 2 < draft.endToken; token += 1) {
			const row = marks.ownRow[token + 1]!;
			const isFirstName =
				row >= 0 && (models.gazetteer.flags[row]! & (gazetteerFlags.male | gazetteerFlags.female)) !== 0;
			if (!isFirstName || !offices.has(marks.hash[token]!)) continue;
			const person: Draft = { ...draft, firstToken: token + 1, kind: 'person', score: Math.max(draft.score, 0.6) };
			const isLettered = marks.shape[draft.firstToken] === shapes.upper && draft.firstToken < token;
			const body: Draft = { ...draft, endToken: draft.firstToken + 1, kind: 'organization' };
			return isLettered ? [body, person] : [person];
		}
		return [draft];
	});

// "NASA Administrator" names NASA, "Emergency Situations Minister" an office, "PE" after a name nobody.
const withoutOffices = (drafts: readonly Draft[], context: NameContext): readonly Draft[] => {
	const { marks } = context;
	const kept: Draft[] = [];
	for (const [index, draft] of drafts.entries()) {
		if (isPostnominal(kept.at(-1), draft, context)) continue;
		const isOffice =
			!draft.isListed && offices.has(marks.hash[draft.endToken - 1]!) && marks.candidate[draft.endToken - 1];
		const next = drafts[index + 1];
		if (!isOffice || draft.kind === 'other') {
			kept.push(draft);
			continue;
		}
		const named = next?.kind === 'person' && next.firstToken === draft.endToken;
		const body = officeless(draft, context);
		if (body) kept.push(body);
		else if (!named && draft.kind === 'person' && draft.endToken - draft.firstToken === 1 && draft.score > 0.9)
			kept.push(draft);
	}
	return kept;
};

// The words before the office, where they are known to name a body or place.
const officeless = (draft: Draft, { marks }: NameContext): Draft | undefined => {
	let end = draft.endToken;
	while (end > draft.firstToken && (offices.has(marks.hash[end - 1]!) || isTitle(marks.phrase[end - 1]!))) end -= 1;
	if (end === draft.firstToken || !hasCapital(marks.shape[end - 1]!)) return undefined;
	const isShort =
		end - draft.firstToken === 1 &&
		(marks.shape[draft.firstToken] === shapes.upper || marks.wordClass[draft.firstToken] === 0);
	return isShort ? { ...draft, endToken: end, kind: draft.kind === 'person' ? 'organization' : draft.kind } : undefined;
};

const isPostnominal = (before: Draft | undefined, draft: Draft, { marks, reading: { tokens } }: NameContext): boolean =>
	before?.kind === 'person' &&
	draft.endToken - draft.firstToken === 1 &&
	draft.firstToken === before.endToken + 1 &&
	tokens.text[before.endToken] === ',' &&
	letters.has(marks.hash[draft.firstToken]!);

// Richard "Tex" Coe is one man.
const joinNicknames = (drafts: readonly Draft[], { reading: { tokens } }: NameContext): readonly Draft[] => {
	const joined: Draft[] = [];
	for (const draft of drafts) {
		const between = draft.firstToken - 3;
		const isQuoted = between > 0 && isQuote(tokens.text[between]!) && isQuote(tokens.text[between + 2]!);
		const owner = isQuoted ? joined.findLast(({ endToken }) => endToken <= between) : undefined;
		const isPerson = owner?.kind === 'person' && owner.endToken === between && draft.kind !== 'country';
		if (!isPerson) {
			joined.push(draft);
			continue;
		}
		while (joined.at(-1) !== owner) joined.pop();
		joined.splice(-1, 1, { ...owner, endToken: draft.endToken, score: Math.max(owner.score, draft.score) });
	}
	return joined;
};

const isQuote = (word: string): boolean => /^["“”'‘’]$/u.test(word);
