// How far a name reaches: nouns that belong to it, forces and officials of a nation.
import type { ActorKind } from '../../domain.ts';
import { firstPlace } from '../../lib/sorted.ts';
import { organizationTails, placeTails } from '../lang/en/names/tails.ts';
import { collectives } from '../lang/en/names/titles.ts';
import { createWordScan, createWordTest } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { gazetteerFlags as flags, flagsOfName } from './gazetteer.ts';
import { caseStyles } from './marks.ts';
import { phraseKindOf } from './phrases.ts';
import { hasCapital, shapes } from './shapes.ts';

const tails = new Map<string, ActorKind>([
	...organizationTails.map((tail): [string, ActorKind] => [tail, 'organization']),
	...placeTails.map((tail): [string, ActorKind] => [tail, 'place']),
]);
const { country, demonym } = flags;

/** Takes in lower-case nouns: "Ain Assad air base" is one place, "Tasnim news agency" one organisation. */
export const addTails: DraftStep = (drafts, context) =>
	drafts.map((draft, index) => {
		const limit = Math.min(sentenceEnd(context, draft), drafts[index + 1]?.firstToken ?? Number.POSITIVE_INFINITY);
		const tail = tailAt(context, draft.endToken, limit);
		if (!tail || draft.kind === 'other' || !mayTake(draft, tail.kind, context)) return draft;
		return { ...draft, endToken: tail.endToken, kind: tail.kind, isListed: true };
	});

const isInitial = createWordTest((_, word) => /^\p{Lu}\.?$/u.test(word));

/** Takes in the initials before a person's name, where the tagger began behind them: "Author: R. Casper". */
export const addInitials: DraftStep = (drafts, { reading: { tokens } }) =>
	drafts.map((draft, index) => {
		if (draft.kind !== 'person' || draft.titleToken !== undefined) return draft;
		const floor = drafts[index - 1]?.endToken ?? 0;
		let { firstToken } = draft;
		for (;;) {
			const mark = firstToken - 1;
			const letter = tokens.text[mark] === '.' ? mark - 1 : mark;
			const isOne =
				letter >= floor &&
				isInitial(tokens, letter) &&
				tokens.text[mark]!.endsWith('.') &&
				tokens.end[letter]! >= tokens.start[mark]! &&
				tokens.sentence[letter] === tokens.sentence[firstToken];
			if (!isOne) break;
			firstToken = letter;
		}
		return firstToken === draft.firstToken ? draft : { ...draft, firstToken };
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
	// A noun that goes on is another thing: "Boeing company plane", "Ohio mall shooting".
	const next = found && found.endToken < limit ? tokens.pos[found.endToken] : undefined;
	return next === 'NOUN' || (found && deeds.test(tokens.lower[found.endToken] ?? '')) ? undefined : found;
};

const deeds = /^(?:shooting|bombing|stabbing|killing|hijacking)s?$/;

// A country's police, a town's council, a person's regime; but no base of an organisation, and a place stays one.
const mayTake = (draft: Draft, tail: ActorKind, { marks, reading }: NameContext): boolean => {
	if (reading.tokens.text[draft.endToken - 1] === '.') return false;
	if (draft.kind === 'country' || draft.kind === 'group')
		return tail === 'organization' && !marks.phrase[draft.firstToken];
	return true;
};

/** Forces, officials and organs of a nation: "Iraqi forces", "US military officials". */
export const addCollectives: DraftStep = (drafts, context) => {
	const { marks, models, reading } = context;
	const additions: Draft[] = [];
	for (let token = 0; token < marks.hash.length; token += 1) {
		const row = marks.placeRow[token]!;
		if (row < 0 || marks.placeStart[token] !== token || !marks.candidate[token]) continue;
		if (!(models.gazetteer.flags[row]! & (country | demonym))) continue;
		const limit = reading.sentences[reading.tokens.sentence[token]!]!.endToken;
		const found = collectiveAt(context, marks.placeEnd[token]!, limit);
		if (!found) continue;
		const code = models.gazetteer.countries[models.gazetteer.country[row]!];
		additions.push(
			createDraft({
				firstToken: token,
				endToken: found.endToken,
				kind: found.kind,
				score: 0.75,
				isListed: true,
				country: code || undefined,
			}),
		);
	}
	return overlay(
		drafts,
		additions.filter((addition) => !isInside(drafts, addition)),
	);
};

// The tagger's longer name stands: "Syrian Democratic Forces".
const isInside = (drafts: readonly Draft[], { firstToken, endToken }: Draft): boolean => {
	const low = firstPlace(drafts.length, (index) => drafts[index]!.endToken > firstToken);
	const at = drafts[low];
	return at !== undefined && at.kind !== 'other' && at.firstToken <= firstToken && at.endToken >= endToken;
};

const openers = new Set(Object.keys(collectives).map((words) => words.slice(0, Math.max(0, words.indexOf(' ')))));
const opensCollective = createWordTest((word) => openers.has(word));
const isCollective = createWordTest((word) => Object.hasOwn(collectives, word));

type Reach = { readonly kind: ActorKind; readonly endToken: number };

const collectiveAt = ({ reading: { tokens } }: NameContext, first: number, limit: number): Reach | undefined => {
	let found: Reach | undefined;
	for (let token = first; token < Math.min(limit, first + 4); token += 1) {
		const mayBeTwo = token + 1 < limit && opensCollective(tokens, token);
		const two = mayBeTwo ? collectives[`${tokens.lower[token]} ${tokens.lower[token + 1]}`] : undefined;
		const kind = two ?? (isCollective(tokens, token) ? collectives[tokens.lower[token]!] : undefined);
		if (kind) found = { kind, endToken: token + (two ? 2 : 1) };
		const pos = tokens.pos[token];
		if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') break;
	}
	if (!found || found.endToken >= limit) return found;
	// "the Iraqi military hospital" is about a hospital; plurals seldom stand before a noun.
	const next = tokens.pos[found.endToken];
	const isPlural = /[^s]s$|people|personnel|media/u.test(tokens.lower[found.endToken - 1]!);
	return next === 'PROPN' || (next === 'NOUN' && !isPlural) ? undefined : found;
};

const led = /^(.{1,40})[-‐‑](?:led|backed|aligned|allied|supported|sponsored|funded|trained|linked|affiliated)$/iu;

const ledWords = createWordScan((_, word) => led.test(word));

/** "US-led coalition", "Iran-backed militias": who is led or backed by a nation or body, and not that nation. */
export const addLed: DraftStep = (drafts, context) => {
	const { marks, models, reading } = context;
	const { tokens } = reading;
	const additions: Draft[] = [];
	for (const token of ledWords(tokens)) {
		const leader = hasCapital(marks.shape[token]!) ? led.exec(tokens.text[token]!)?.[1] : undefined;
		if (!leader || token + 1 >= tokens.count) continue;
		const isKnown =
			flagsOfName(models.gazetteer, leader) & (country | demonym) ||
			phraseKindOf(leader) > 0 ||
			leader === leader.toUpperCase();
		const limit = reading.sentences[tokens.sentence[token]!]!.endToken;
		const found = isKnown ? (collectiveAt(context, token + 1, limit) ?? tailAt(context, token + 1, limit)) : undefined;
		if (!found || found.kind === 'place') continue;
		const kind = tokens.lower[found.endToken - 1] === 'coalition' ? 'organization' : found.kind;
		additions.push(createDraft({ firstToken: token, endToken: found.endToken, kind, score: 0.75, isListed: true }));
	}
	return overlay(drafts, additions);
};

/** "the Mubarak regime", "al-Shifa hospital": a name the tagger missed, told by the noun after it. */
export const addGoverned: DraftStep = (drafts, context) => {
	const { marks, reading } = context;
	const { tokens, sentences } = reading;
	const owner = draftOfToken(drafts, marks.hash.length);
	const additions: Draft[] = [];
	const isOpen = (token: number) =>
		owner[token]! < 0 &&
		isProperName(tokens.text[token]!, marks.shape[token]!) &&
		tokens.pos[token] !== 'ADJ' &&
		marks.ownRow[token]! < 0 &&
		!marks.phrase[token] &&
		!calendar.has(tokens.lower[token]!);
	for (let token = 1; token + 1 < marks.hash.length; token += 1) {
		if (!isOpen(token) || marks.style[token] !== caseStyles.prose) continue;
		const sentence = sentences[tokens.sentence[token]!]!;
		const tail = token > sentence.firstToken ? tailAt(context, token + 1, sentence.endToken) : undefined;
		let first = token;
		while (first - 1 > sentence.firstToken && isOpen(first - 1)) first -= 1;
		if (!tail || marks.candidate[first - 1]) continue;
		additions.push(createDraft({ firstToken: first, endToken: token + 1, kind: tail.kind, score: 0.6 }));
	}
	return overlay(drafts, additions);
};

const calendar = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan eid'.split(
		' ',
	),
);

const isProperName = (word: string, shape: number): boolean =>
	shape === shapes.capitalized ||
	((shape === shapes.capitalJoined || shape === shapes.lowerJoined) && /^[ae]l[-‐‑]/iu.test(word));
