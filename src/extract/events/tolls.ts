// Tolls: how many were killed, hurt, missing, told without a verb of their own ("41 dead; 58 missing", "the toll rose to 48").
import type { Amount, EventTypeId } from '../../domain.ts';
import { fates, numberWords, tollNouns } from '../lang/en/amounts.ts';
import { measures } from '../lang/en/opposition.ts';
import type { Tokens } from '../reading.ts';
import { createWordTest } from '../word-scans.ts';
import { amountIn, isIncrement } from './quantities.ts';

/** One figure of a toll: who is counted, how many, and where it stands. */
export type Toll = {
	readonly what: string;
	readonly amount: Amount;
	/** The token that tells what became of them, or names the toll. */
	readonly at: number;
	/** Token range of the figure with that word. */
	readonly first: number;
	readonly end: number;
	/** Token range of the number alone. */
	readonly number: { readonly first: number; readonly end: number };
};

type Words = Pick<Tokens, 'lower' | 'text' | 'pos' | 'word' | 'list'>;

/** Whether a sentence may hold a toll: one of its words names a fate. */
export const isTollWord = (word: string): boolean => Object.hasOwn(fates, word) || Object.hasOwn(tollNouns, word);

/** The type of the event that a toll by itself is. */
export const typeOfToll = (what: string): EventTypeId => types[what] ?? 'CASUALTY';

const types: Readonly<Record<string, EventTypeId>> = {
	evacuated: 'MOVEMENT',
	displaced: 'MOVEMENT',
	arrested: 'COERCE',
	rescued: 'AID',
};

/** The tolls among the tokens from `first` to `end`, in text order. Each number is looked at once. */
export const tollsIn = (tokens: Words, first: number, end: number): Toll[] => {
	const tolls: Toll[] = [];
	for (let at = first; at < end; at += 1) {
		const toll = fateBehind(tokens, first, at, end) ?? tollBefore(tokens, first, at, end);
		if (!toll) continue;
		tolls.push(toll);
		at = Math.max(at, toll.end - 1);
	}
	return tolls;
};

// What may stand between a number, its people and their fate.
const helpers = new Set(
	`were was are is have had has been being be remain remained remains still now also reported reportedly confirmed believed
	feared listed presumed thought known officially critically seriously badly slightly lightly severely either so far left`.split(
		/\s+/,
	),
);
const others = new Set(['other', 'others', 'more', 'another', 'further', 'additional', 'of', 'them', 'whom', 'and']);
const peoplePos = new Set(['NOUN', 'ADJ', 'PROPN']);
const farthest = 9;

/** "31 people were dead", "another six wounded", "10,000 homeless": the fate behind the number at `at`. */
const fateBehind = (tokens: Words, first: number, at: number, end: number): Toll | null => {
	const found = numberAt(tokens, first, at, end);
	if (!found) return null;
	let isCounted = false;
	for (let index = found.end; index < Math.min(end, found.end + farthest); index += 1) {
		const word = tokens.lower[index]!;
		const what = Object.hasOwn(fates, word) ? fates[word]! : null;
		if (what !== null) {
			// "two of the wounded", "three missing climbers", "two injured in hospital beds" count a part, or something else.
			const isPart = tokens.lower[index - 1] === 'the' || tokens.lower[index - 1] === 'those';
			// "Injuries: 2 firefighters  Fatalities: 0": the name of the next field.
			const isModifier = isField(tokens, index) || (tokens.pos[index + 1] === 'NOUN' && index + 1 < end);
			return isPart || isModifier
				? null
				: { what, amount: found.amount, at: index, first: found.first, end: index + 1, number: found };
		}
		if (helpers.has(word) || others.has(word)) continue;
		if (!peoplePos.has(tokens.pos[index]!) || isCounted || measures.has(word)) return null;
		isCounted = tokens.pos[index] === 'NOUN' && tokens.pos[index + 1] !== 'NOUN' && tokens.lower[index + 1] !== 'of';
	}
	return null;
};

/** "The toll rose to 48", "the number of dead at 24", "confirmed dead now 38": the figure behind the noun at `at`. */
const tollBefore = (tokens: Words, first: number, at: number, end: number): Toll | null => {
	const word = tokens.lower[at]!;
	// "Evacuated: 1,100"
	const isHeading = tokens.lower[at + 1] === ':' && Object.hasOwn(fates, word);
	if (!isHeading && !Object.hasOwn(tollNouns, word)) return null;
	const isNoun =
		word === 'toll' || /^(?:number|tally|total|count)$/.test(tokens.lower[numberWordBefore(tokens, first, at)] ?? '');
	const isLabel = opens(tokens, first, at) || isField(tokens, at);
	if (!isNoun && !isLabel) return null;
	for (let index = at + 1; index < Math.min(end, at + (isNoun ? 16 : 4)); index += 1) {
		const before = tokens.lower[index - 1]!;
		if (/^(?:,|;|but|while|and|who|which)$/.test(before) && index > at + 1) return null;
		if (!(isNoun ? leadsToFigure : labelMark).test(before)) continue;
		const figure = numberAt(tokens, index - 1, index, end);
		if (figure)
			return {
				what: tollNouns[word] ?? fates[word]!,
				amount: figure.amount,
				at,
				first: at,
				end: figure.end,
				number: figure,
			};
	}
	return null;
};

const leadsToFigure =
	/^(?:to|at|of|is|was|reached|reaches|reach|hit|hits|passed|passes|exceeded|exceeds|topped|tops|above|past|now|stands|stood|:|as|read|be)$/;
const labelMark = /^(?::|now|at|-|–|=)$/;

// "number of dead", "number of people missing", "number of confirmed deaths"
const numberWordBefore = (tokens: Words, first: number, at: number): number => {
	for (let index = at - 1; index >= Math.max(first, at - 4); index -= 1)
		if (tokens.lower[index] === 'of') return index - 1;
	return -1;
};

// "Injuries: 9   Fatalities: 3": fields of a form, side by side on a line.
const isField = (tokens: Words, at: number): boolean =>
	tokens.lower[at + 1] === ':' && /^\d/.test(tokens.lower[at + 2] ?? '') && /^\p{Lu}/u.test(tokens.text[at]!);

/** Whether the word opens its sentence, but for "confirmed" or "total". */
const opens = (tokens: Words, first: number, at: number): boolean => {
	let index = at;
	while (index > first && /^(?:confirmed|total|number|still|reported|[-•*–])$/.test(tokens.lower[index - 1]!))
		index -= 1;
	return index === first;
};

const bent = 4;

/** The amount that stands at the token `at`, with the words that bend it. */
export const amountAt = (tokens: Words, first: number, at: number, end: number): ReturnType<typeof amountIn> => {
	if (!mayStart(tokens, at)) return null;
	const found = amountIn(tokens, Math.max(first, at - bent), at, Math.min(end, at + 3));
	return found && found.end > at ? found : null;
};

/** A number of people at the token `at`: not a year, a share, nor "one". */
export const numberAt = (tokens: Words, first: number, at: number, end: number): ReturnType<typeof amountIn> => {
	const found = amountAt(tokens, first, at, end);
	if (!found) return null;
	// Behind the last figure of a line stands the dash of the next.
	const behind = found.end < end ? tokens.lower[found.end]! : '';
	if (/^(?:%|percent|per|pc|-|years?|days?|hours?|th|st)$/.test(behind)) return null;
	if (/^(?:no|any|every|each|some|this|that|the|which)$/.test(tokens.lower[at - 1] ?? '') && tokens.lower[at] === 'one')
		return null;
	if (isIncrement(tokens.lower, found) || isShare(tokens.lower, at, found.end)) return null;
	const isYear = /^(?:1[89]|20)\d\d$/.test(tokens.lower[at]!);
	const isNamed = /^(?:in|since|of|from|by|until)$/.test(tokens.lower[at - 1] ?? '') || tokens.pos[at - 1] === 'PROPN';
	return isYear && isNamed ? null : found;
};

// "five of seven"
const isShare = (lower: readonly string[], at: number, end: number): boolean =>
	(lower[end] === 'of' && isNumeral(lower[end + 1])) || (lower[at - 1] === 'of' && isNumeral(lower[at - 2]));
const isNumeral = (word: string | undefined): boolean =>
	word !== undefined && (/^\d/.test(word) || Object.hasOwn(numberWords, word));

// The number itself stands here: `amountIn` would look for one further on.
const mayStart = createWordTest(
	(lower, written) =>
		/^\d/.test(lower) || /^an?$/.test(lower) || amountIn({ lower: [lower], text: [written] }, 0, 0, 1) !== null,
);
