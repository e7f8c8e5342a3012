// Memory inside one document: once typed, always typed. A family name follows the full name, letters in brackets the
// name before them; a word that is a name in one sentence is one in the others.
import type { ActorKind } from '../../domain.ts';
import { tradeWords } from '../../lib/name-words.ts';
import { sureOrganizationHeads } from '../lang/en/names/organizations.ts';
import { surePlaceHeads } from '../lang/en/names/places.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { continueHash, emptyHash, hashFolded } from './fold.ts';
import { gazetteerFlags as flags } from './gazetteer.ts';
import type { Marks } from './marks.ts';
import { shapes } from './shapes.ts';

const placeWords = new Set(surePlaceHeads.map((word) => hashFolded(word)));

type Vote = { readonly kinds: Map<Draft['kind'], number>; readonly length: number };

/** Gives each naming the kind that its like have in this document, and finds those that were missed. */
export const recallNames: DraftStep = (drafts, context) => {
	const votes = countVotes(withBracketed(drafts, context), context);
	const settled = drafts.map((draft) => settle(draft, votes, context));
	return overlay(settled, findMissed(settled, votes, context));
};

const hashOf = ({ reading }: NameContext, first: number, end: number): number => {
	let hash: number = emptyHash;
	for (let token = first; token < end; token += 1) {
		hash = continueHash(hash, reading.tokens.text[token]!);
	}
	return hash >>> 0;
};

// "Popular Mobilisation Forces (PMF)": the letters are a name of the same kind.
const withBracketed = (drafts: readonly Draft[], { reading: { tokens }, marks }: NameContext): readonly Draft[] => {
	const additions: Draft[] = [];
	for (const { endToken, kind, score, firstToken } of drafts) {
		const isLong = endToken - firstToken > 1 && (kind === 'organization' || kind === 'group' || kind === 'place');
		if (!isLong || !isBracketed(tokens.text[endToken], tokens.text[endToken + 2])) continue;
		if (marks.shape[endToken + 1] !== shapes.upper && marks.shape[endToken + 1] !== shapes.mixed) continue;
		additions.push(createDraft({ firstToken: endToken + 1, endToken: endToken + 2, kind, score: score + 1 }));
	}
	return overlay(drafts, additions);
};

const isBracketed = (open: string | undefined, close: string | undefined): boolean =>
	(open === '(' && close === ')') || (open === '[' && close === ']');

const countVotes = (drafts: readonly Draft[], context: NameContext): Map<number, Vote> => {
	const votes = new Map<number, Vote>();
	const vote = (first: number, end: number, kind: Draft['kind'], score: number) => {
		const hash = hashOf(context, first, end);
		const known = votes.get(hash) ?? { kinds: new Map(), length: end - first };
		known.kinds.set(kind, (known.kinds.get(kind) ?? 0) + score);
		votes.set(hash, known);
	};
	for (const { firstToken, endToken, kind, score, titleToken, isListed } of drafts) {
		vote(firstToken, endToken, kind, score + (isListed ? 1 : 0) + (titleToken === undefined ? 0 : 0.5));
		// "Luis Leon Reservoir", then "Luis Leon": the water, not a man.
		const isHeaded = kind === 'place' && endToken - firstToken > 2 && placeWords.has(context.marks.hash[endToken - 1]!);
		if (isHeaded) vote(firstToken, endToken - 1, kind, score + 0.5);
		// "Norvel Systems", then "Norvel": the firm.
		if (isFirm(context, firstToken, endToken, kind)) vote(firstToken, firstToken + 1, kind, score + 0.5);
		// "First Velm Bank", then "First Velm".
		if (isLongFirm(context, firstToken, endToken, kind)) vote(firstToken, endToken - 1, kind, score + 0.5);
		const isFullName = kind === 'person' && endToken - firstToken > 1 && score > 0.5;
		// The family name; not a lone initial, not a small word.
		if (isFullName && context.reading.tokens.text[endToken - 1]!.length > 2) vote(endToken - 1, endToken, kind, score);
	}
	return votes;
};

const bodyWords = new Set(sureOrganizationHeads.map((word) => hashFolded(word)));

// A word that names nothing else, before the one that makes it a body.
const isFirm = (
	{ marks, reading: { tokens } }: NameContext,
	first: number,
	end: number,
	kind: Draft['kind'],
): boolean =>
	kind === 'organization' &&
	end - first === 2 &&
	bodyWords.has(marks.hash[end - 1]!) &&
	marks.placeRow[first]! < 0 &&
	marks.ownRow[first]! < 0 &&
	tokens.text[first]!.length > 3 &&
	marks.wordClass[first] === 0;

// Words that are no town's name, before the one that says what trade the firm is in.
const isLongFirm = (
	{ marks, reading: { tokens } }: NameContext,
	first: number,
	end: number,
	kind: Draft['kind'],
): boolean =>
	kind === 'organization' &&
	end - first > 2 &&
	tradeWords.has(tokens.lower[end - 1]!) &&
	!(marks.placeRow[first]! >= 0 && marks.placeStart[first] === first && marks.placeEnd[first] === end - 1);

const kindOf = ({ kinds }: Vote): { readonly kind: Draft['kind']; readonly score: number; readonly share: number } => {
	let best: Draft['kind'] = 'other';
	let score = 0;
	let total = 0;
	for (const [kind, votes] of kinds) {
		total += votes;
		if (votes > score) {
			best = kind;
			score = votes;
		}
	}
	return { kind: best, score, share: score / total };
};

const settle = (draft: Draft, votes: Map<number, Vote>, context: NameContext): Draft => {
	const vote = votes.get(hashOf(context, draft.firstToken, draft.endToken));
	if (!vote || draft.isListed || draft.titleToken !== undefined) return draft;
	const { kind, share } = kindOf(vote);
	return kind === draft.kind || share < 0.55 ? draft : { ...draft, kind };
};

/** Words of known names that stand untagged, capitalised, longest first. */
const findMissed = (drafts: readonly Draft[], votes: Map<number, Vote>, context: NameContext): Draft[] => {
	const { reading, marks } = context;
	const owner = draftOfToken(drafts, marks.hash.length);
	const longest = Math.min(
		6,
		[...votes.values()].reduce((most, { length }) => Math.max(most, length), 0),
	);
	const missed: Draft[] = [];
	for (const { firstToken, endToken } of reading.sentences) {
		let token = firstToken;
		while (token < endToken) {
			const found =
				marks.candidate[token] && owner[token]! < 0
					? longestKnown(context, votes, owner, token, Math.min(endToken, token + longest))
					: undefined;
			if (found) missed.push(found);
			token = found ? found.endToken : token + 1;
		}
	}
	return missed;
};

const longestKnown = (
	context: NameContext,
	votes: Map<number, Vote>,
	owner: Int32Array,
	first: number,
	limit: number,
): Draft | undefined => {
	const { reading, marks } = context;
	let hash: number = emptyHash;
	let found: Draft | undefined;
	for (let token = first; token < limit && owner[token]! < 0; token += 1) {
		const before = hash;
		hash = continueHash(hash, reading.tokens.text[token]!);
		const vote = hash === before ? undefined : votes.get(hash >>> 0);
		if (!vote) continue;
		const { kind, score } = kindOf(vote);
		const isPlainWord = token === first && !isDistinct(marks, context, first);
		if (score > 0.6 && !isPlainWord)
			found = createDraft({
				firstToken: first,
				endToken: token + 1,
				kind: kind as ActorKind,
				score: Math.min(0.7, score),
			});
	}
	return found;
};

// A word also written in lower case here, or an adjective of a nation, is no name by itself.
const isDistinct = (marks: Marks, { models }: NameContext, token: number): boolean => {
	if (marks.shape[token] === shapes.lower || marks.elsewhere[token]! & 1) return false;
	const row = marks.ownRow[token]!;
	return row < 0 || !(models.gazetteer.flags[row]! & flags.demonym);
};
