// Noun phrases around a token: where they begin and end. No grammar beyond parts of speech and a few words.
import { isTime } from '../noun-chunks.ts';
import type { Reading } from '../reading.ts';
import type { Range } from './naming.ts';

/** Whether the token is written with a capital letter. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether the token is a word or number rather than a mark. */
export const isWord = (word: string): boolean => /^[\p{L}\p{N}@#]/u.test(word);

const stopsPhrase = new Set([
	'said',
	'says',
	'told',
	'that',
	'which',
	'who',
	'whom',
	'and',
	'or',
	'but',
	'as',
	'when',
	'while',
	'if',
	'because',
	'after',
	'before',
	'where',
	'however',
	'meanwhile',
	'also',
	'there',
	'not',
	'then',
	'so',
]);

const quantifiers = new Set(['over', 'about', 'around', 'approximately', 'nearly', 'almost']);
const inNounPhrase = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const determiners = new Set([
	'the',
	'a',
	'an',
	'this',
	'that',
	'these',
	'those',
	'some',
	'any',
	'all',
	'another',
	'several',
	'both',
	'no',
	'each',
	'every',
]);

/** First token of the noun phrase whose head is `head`; never before `floor`, never over 14 words. */
export const phraseStart = (reading: Reading, head: number, floor: number): number => {
	const { tokens } = reading;
	let first = head;
	while (first > floor && head - first < 14 && belongs(reading, first - 1)) {
		first -= 1;
		if (tokens.lower[first] === 'that') return first + 1;
		// A determiner opens the phrase.
		if (determiners.has(tokens.lower[first]!) || possessives.has(tokens.lower[first]!)) break;
	}
	if (tokens.pos[first] === 'NUM' && first > floor && quantifiers.has(tokens.lower[first - 1]!)) first -= 1;
	while (first < head && (tokens.lower[first] === "'s" || tokens.lower[first] === "'" || tokens.lower[first] === '-'))
		first += 1;
	return first;
};

const belongs = (reading: Reading, index: number): boolean => {
	const { tokens } = reading;
	const word = tokens.lower[index]!;
	if (possessives.has(word) || determiners.has(word)) return true;
	// "In 2011 farmers blocked the road"
	if (/^(?:1[89]|20)\d\d$/.test(word) && /^(?:in|since|by|from|until|of)$/.test(tokens.lower[index - 1] ?? ''))
		return false;
	if (stopsPhrase.has(word) || isTime(tokens, index, tokens.lower.length)) return false;
	const pos = tokens.pos[index]!;
	if (word === "'s" || (word === "'" && /s$/i.test(tokens.text[index - 1] ?? ''))) return true;
	if (!isWord(tokens.text[index]!)) return false;
	// "a base housing French troops", whatever the tagger calls it.
	const isParticiple =
		/^\p{Ll}{2,}ing$/u.test(tokens.text[index]!) &&
		(tokens.pos[index - 1] === 'NOUN' || (tokens.text[index - 1] === ',' && tokens.pos[index + 1] === 'NUM'));
	if (inNounPhrase.has(pos)) return !isParticiple;
	if (pos === 'VERB' || pos === 'X') return isModifierVerb(reading, index);
	return pos === 'ADV' && tokens.pos[index + 1] === 'ADJ';
};

// "armed police", "masked men", "US-led coalition", a name's odd word.
const isModifierVerb = (reading: Reading, index: number): boolean => {
	const { tokens } = reading;
	const word = tokens.text[index]!;
	if (isCapitalised(word) && tokens.pos[index - 1] !== 'PUNCT' && index > 0)
		return tokens.pos[index + 1] === 'PROPN' || tokens.pos[index + 1] === 'NOUN';
	if (word.includes('-')) return true;
	if (!/(?:ed|ing)$/.test(word)) return false;
	const before = tokens.lower[index - 1] ?? '';
	// "the blast that killed nine workers"
	if (before === 'that' && tokens.pos[index - 1] !== 'DET') return false;
	return (
		determiners.has(before) ||
		possessives.has(before) ||
		before === "'s" ||
		tokens.pos[index - 1] === 'NUM' ||
		tokens.pos[index - 1] === 'ADJ'
	);
};

const linkers = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'with', 'from']);

/** End of the phrase that begins with the noun at `head`, over "of …", "for …", "in …": up to a verb or mark. */
export const phraseEnd = (reading: Reading, head: number, limit: number): number => {
	const { tokens } = reading;
	let end = head + 1;
	const stop = Math.min(limit, head + 28);
	while (end < stop) {
		const pos = tokens.pos[end]!;
		const word = tokens.lower[end]!;
		if (word === "'s" || word === "'" || word === '-' || word === '&') end += 1;
		else if (!isWord(tokens.text[end]!)) break;
		else if (inNounPhrase.has(pos) || linkers.has(word) || possessives.has(word)) end += 1;
		else if (word === 'and' && isCapitalised(tokens.text[end + 1] ?? '') && isCapitalised(tokens.text[end - 1]!))
			end += 1;
		else if (isCapitalised(tokens.text[end]!)) end += 1;
		else break;
	}
	while (
		end > head + 1 &&
		(!isWord(tokens.text[end - 1]!) || linkers.has(tokens.lower[end - 1]!) || determiners.has(tokens.lower[end - 1]!))
	)
		end -= 1;
	return end;
};

/** Range without leading determiners and possessive pronouns. */
export const withoutDeterminer = (reading: Reading, range: Range): Range => {
	let { firstToken } = range;
	const { lower } = reading.tokens;
	while (
		firstToken < range.endToken - 1 &&
		(determiners.has(lower[firstToken]!) || possessives.has(lower[firstToken]!))
	)
		firstToken += 1;
	return { firstToken, endToken: range.endToken };
};

/** Whether the phrase that ends at `end` is followed by its verb. */
export const isBeforeVerb = (reading: Reading, end: number): boolean => {
	const { tokens } = reading;
	let at = end;
	while (at < end + 3 && (tokens.pos[at] === 'ADV' || tokens.pos[at] === 'PART') && tokens.lower[at] !== "'s") at += 1;
	return tokens.pos[at] === 'VERB' || tokens.pos[at] === 'AUX';
};

/** Whether a preposition stands before the phrase that begins at `first`, its determiner left aside. */
export const isAfterPreposition = (reading: Reading, first: number): boolean => {
	const { tokens } = reading;
	let at = first - 1;
	while (
		at >= 0 &&
		at > first - 4 &&
		(tokens.pos[at] === 'DET' || tokens.pos[at] === 'ADJ' || tokens.pos[at] === 'NUM')
	)
		at -= 1;
	return at >= 0 && (tokens.pos[at] === 'ADP' || (tokens.lower[at] === 'to' && tokens.pos[at] === 'PART'));
};

/** "KHARKIV, July 4 -", "HARLAN:" in a transcript: capitals of the setting are no part of a name; "UAE" is one in capitals. */
export const unshouted = (text: string): string =>
	/^\p{Lu}{4,}(?: \p{Lu}{3,})*$/u.test(text)
		? text.replace(/\p{Lu}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
		: text;

/** The name of a person in capitals as it is usually written: "ANNA O'BRIEN" is Anna O'Brien. Short ones (JFK) stay. */
export const unshoutedPerson = (text: string): string =>
	/\p{Ll}/u.test(text) || text.length < 5
		? text
		: text.replace(/\p{Lu}{2,}/gu, (word) =>
				romanNumber.test(word)
					? word
					: (word[0]! + word.slice(1).toLowerCase()).replace(/^Mc(.)/u, (_, next: string) => `Mc${next.toUpperCase()}`),
			);

const romanNumber = /^(?:I{2,3}|IV|VI{0,3})$/;
