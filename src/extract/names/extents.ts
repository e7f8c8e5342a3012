// How far a name reaches: nouns that belong to it, forces and officials of a nation, titles before a person.
import type { ActorKind } from '../../domain.ts';
import { organizationTails, placeTails, statePrefixes } from '../lang/en/names/tails.ts';
import { collectives } from '../lang/en/names/titles.ts';
import { type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { hashFolded } from './fold.ts';
import { gazetteerFlags as flags } from './gazetteer.ts';
import { heads } from './heads.ts';
import { phraseKinds } from './phrases.ts';
import { shapes } from './shapes.ts';

const tails = new Map<string, ActorKind>([
	...organizationTails.map((tail): [string, ActorKind] => [tail, 'organization']),
	...placeTails.map((tail): [string, ActorKind] => [tail, 'place']),
]);
const prefixes = new Set(statePrefixes);
const { country, demonym } = flags;

const openers = new Set(
	'camp fort lake mount mt port strait gulf cape river hotel villa hill isle'
		.split(' ')
		.map((word) => hashFolded(word)),
);

/** A name of two words or more that opens like a place's is one: "Camp Taji", "Lake Chad". */
export const settleOpeners: DraftStep = (drafts, { marks }) =>
	drafts.map((draft) => {
		const isUnsure =
			draft.kind === 'organization' || draft.kind === 'other' || (draft.kind === 'person' && draft.score < 0.8);
		const isLong = draft.endToken - draft.firstToken > 1;
		const endsAsBody = (heads.get(marks.hash[draft.endToken - 1]!) ?? 0) & 1;
		if (!isUnsure || !isLong || draft.isListed || endsAsBody || !openers.has(marks.hash[draft.firstToken]!))
			return draft;
		return { ...draft, kind: 'place' as const };
	});

/** Takes in lower-case nouns: "Ain Assad air base" is one place, "Tasnim news agency" one organisation. */
export const addTails: DraftStep = (drafts, context) =>
	drafts.map((draft, index) => {
		const limit = Math.min(sentenceEnd(context, draft), drafts[index + 1]?.firstToken ?? Number.POSITIVE_INFINITY);
		const tail = tailAt(context, draft.endToken, limit);
		if (!tail || draft.kind === 'other' || !mayTake(draft, tail.kind, context)) return draft;
		return { ...draft, endToken: tail.endToken, kind: tail.kind, isListed: true };
	});

const sentenceEnd = ({ reading }: NameContext, { firstToken }: Draft): number =>
	reading.sentences[reading.tokens.sentence[firstToken]!]!.endToken;

const tailAt = ({ reading: { tokens } }: NameContext, first: number, limit: number) => {
	let words = '';
	let found: { readonly kind: ActorKind; readonly endToken: number } | undefined;
	for (let token = first; token < Math.min(limit, first + 3); token += 1) {
		words = token === first ? tokens.text[token]! : `${words} ${tokens.text[token]}`;
		const kind = tails.get(words);
		if (kind) found = { kind, endToken: token + 1 };
	}
	// A noun that goes on is another thing: "Boeing company plane".
	const next = found && found.endToken < limit ? tokens.pos[found.endToken] : undefined;
	return next === 'NOUN' ? undefined : found;
};

// A country's police, a town's council, a person's regime; but no base of an organisation, and a place stays one.
const mayTake = (draft: Draft, tail: ActorKind, { marks, reading }: NameContext): boolean => {
	if (reading.tokens.text[draft.endToken - 1] === '.') return false;
	if (draft.kind === 'country' || draft.kind === 'group')
		return tail === 'organization' && !marks.phrase[draft.firstToken];
	return true;
};

/** Forces, officials and organs of a nation: "Iraqi forces", "US military officials", "government of Iraq". */
export const addCollectives: DraftStep = (drafts, context) => {
	const { marks, models, reading } = context;
	const additions: Draft[] = [];
	for (let token = 0; token < marks.hash.length; token += 1) {
		const row = marks.placeRow[token]!;
		if (row < 0 || marks.placeStart[token] !== token || !marks.candidate[token]) continue;
		if (!(models.gazetteer.flags[row]! & (country | demonym))) continue;
		const limit = reading.sentences[reading.tokens.sentence[token]!]!.endToken;
		const found = collectiveAt(context, marks.placeEnd[token]!, limit) ?? stateOf(context, token);
		if (!found) continue;
		const code = models.gazetteer.countries[models.gazetteer.country[row]!];
		additions.push({
			firstToken: found.firstToken ?? token,
			endToken: found.endToken ?? marks.placeEnd[token]!,
			kind: found.kind,
			score: 0.75,
			isListed: true,
			...(code ? { country: code } : {}),
		});
	}
	return overlay(
		drafts,
		additions.filter((addition) => !isInside(drafts, addition)),
	);
};

// The tagger's longer name stands: "Syrian Democratic Forces".
const isInside = (drafts: readonly Draft[], { firstToken, endToken }: Draft): boolean => {
	let low = 0;
	let high = drafts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (drafts[middle]!.endToken <= firstToken) low = middle + 1;
		else high = middle;
	}
	const at = drafts[low];
	return at !== undefined && at.kind !== 'other' && at.firstToken <= firstToken && at.endToken >= endToken;
};

type Reach = { readonly kind: ActorKind; readonly firstToken?: number; readonly endToken?: number };

const collectiveAt = ({ reading: { tokens } }: NameContext, first: number, limit: number): Reach | undefined => {
	let found: Reach | undefined;
	for (let token = first; token < Math.min(limit, first + 4); token += 1) {
		const two = token + 1 < limit ? collectives[`${tokens.lower[token]} ${tokens.lower[token + 1]}`] : undefined;
		const kind = two ?? collectives[tokens.lower[token]!];
		if (kind) found = { kind, endToken: token + (two ? 2 : 1) };
		const pos = tokens.pos[token];
		if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') break;
	}
	const next = found ? tokens.pos[found.endToken!] : undefined;
	return found && next === 'NOUN' && found.endToken! < limit ? undefined : found;
};

const stateOf = ({ marks, reading: { tokens } }: NameContext, token: number): Reach | undefined => {
	const of = tokens.lower[token - 1] === 'the' ? token - 2 : token - 1;
	if (of < 1 || tokens.lower[of] !== 'of' || marks.shape[token] === shapes.lower) return undefined;
	return prefixes.has(tokens.lower[of - 1]!) ? { kind: 'organization', firstToken: of - 1 } : undefined;
};

/** Finds the title before each person and cuts it off the name; a rank or form of address makes a person. */
export const settleTitles: DraftStep = (drafts, context) =>
	addTitled(drafts, context).map((draft) => {
		const { marks, reading } = context;
		const first = reading.sentences[reading.tokens.sentence[draft.firstToken]!]!.firstToken;
		let start = draft.firstToken;
		while (start < draft.endToken && marks.phrase[start]! >= phraseKinds.honorific) {
			if (marks.phraseEnd[start]! >= draft.endToken) break;
			start = marks.phraseEnd[start]!;
		}
		let title = start;
		while (title > first && isTitle(marks.phrase[title - 1]!)) title = Math.max(first, marks.phraseStart[title - 1]!);
		const isCapital = marks.shape[title] !== shapes.lower;
		const kindBefore = title < start ? marks.phrase[start - 1]! : 0;
		const isTitled = kindBefore === phraseKinds.honorific || kindBefore === phraseKinds.rank;
		const isPerson = draft.kind === 'person' || (isTitled && isCapital && !draft.isListed);
		if (!isPerson || title === start) return draft;
		return { ...draft, kind: 'person' as const, firstToken: start, titleToken: title };
	});

// "Mr Okoye" is a person even where the tagger is silent.
const addTitled = (
	drafts: readonly Draft[],
	{ marks, reading: { tokens, sentences } }: NameContext,
): readonly Draft[] => {
	const owner = draftOfToken(drafts, tokens.count);
	const additions: Draft[] = [];
	for (let token = 1; token < tokens.count; token += 1) {
		const kind = marks.phrase[token - 1]!;
		if (kind !== phraseKinds.honorific && kind !== phraseKinds.rank) continue;
		const isNew = owner[token]! < 0 && !marks.phrase[token] && isCapitalized(marks.shape[token]!);
		const isInSentence = tokens.sentence[token] === tokens.sentence[token - 1];
		if (!isNew || !isInSentence || marks.shape[marks.phraseStart[token - 1]!] === shapes.lower) continue;
		const limit = sentences[tokens.sentence[token]!]!.endToken;
		let endToken = token + 1;
		while (endToken < limit && owner[endToken]! < 0 && isCapitalized(marks.shape[endToken]!)) endToken += 1;
		additions.push({ firstToken: token, endToken, kind: 'person', score: 0.6 });
	}
	return overlay(drafts, additions);
};

const isCapitalized = (shape: number): boolean => shape === shapes.capitalized || shape === shapes.capitalJoined;

const isTitle = (phrase: number): boolean => phrase >= phraseKinds.honorific;
