// Content words of a text as numbers, for comparing many short texts quickly. Word endings and stop words are
// dropped; which words a number stands for is never needed again.
import { hashText31 } from '../../src/lib/stable-id.ts';

const stopWords = new Set(
	`a about after again all also although am an and another any are around as at away back be became because been before
	being between both but by can could day days did do does doing down during each either even ever every few first for
	from further had has have having he her here hers herself him himself his how however i if in into is it its itself
	just last later like made make many may me more most much must my near never new next no nor not now of off on once one
	only onto or other our out over own part per report reported reports said same say says she should since so some still
	such than that the their them then there these they this those though three through till to told today tomorrow too two
	under until up upon us use very was we week well were what when where whether which while who whom whose why will with
	within without would year years yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january
	february march april june july august september october november december according added time`.split(/\s+/),
);

/** A crude stem: enough to see "strikes", "striking" and "strike" as one word. */
export const stem = (written: string): string => {
	const word = written.replace(/(?<=\p{L})-(?=\p{L})/gu, '');
	if (word.length < 4 || /\d/.test(word)) return word;
	const bare = word
		.replace(/(?:'s|s')$/, '')
		.replace(/ies$/, 'y')
		.replace(/(?<=[sxz]|ch|sh)es$/, '')
		.replace(/(?<![su])s$/, '');
	const cut = bare.length > 5 ? bare.replace(/(?:ations?|ions?|ings?|ments?|ers?|ors?|ed)$/, '') : bare;
	return cut.replace(/(.)\1$/, '$1').replace(/e$/, '');
};

const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

// A cache of a pure function: a few thousand words make up nearly all texts. Stop words are 0.
const numbers = new Map<string, number>();
const keptNumbers = 60_000;
const longestKept = 12;

/** The number a lower-case word is known by, 0 for a stop word. */
const numberOf = (word: string): number => {
	const known = numbers.get(word);
	if (known !== undefined) return known;
	if (numbers.size >= keptNumbers) numbers.clear();
	const number = stopWords.has(word) ? 0 : numberOfStem(stem(word));
	// A longer one is held as a slice, and would keep its whole report in memory.
	if (word.length <= longestKept) numbers.set(word, number);
	return number;
};

const numberOfStem = (bare: string): number => hashText31(bare) || 1;

/** Most lists of a kind are empty. */
const none: readonly number[] = [];

const byValue = (left: number, right: number): number => left - right;

/** Sorted, distinct numbers of at most `limit` content words. */
export const findTerms = (text: string, limit: number): readonly number[] => {
	const found: number[] = [];
	for (const match of text.slice(0, 4000).toLowerCase().match(word) ?? []) {
		const number = numberOf(match);
		if (number === 0 || found.includes(number)) continue;
		found.push(number);
		if (found.length >= limit) break;
	}
	// What grew holds room for more: a copy takes what it needs.
	return found.length === 0 ? none : found.sort(byValue).slice();
};

const capitalised = /\p{Lu}[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Sorted, distinct numbers of at most `limit` words that begin with a capital, as names do. */
export const findNameTerms = (text: string, limit: number): readonly number[] =>
	findTerms((text.slice(0, 4000).match(capitalised) ?? []).join(' '), limit);

/** The first word of a text whose number is in a sorted list. */
export const findWord = (text: string, terms: readonly number[]): { start: number; end: number } | null => {
	for (const { 0: match, index } of text.matchAll(word)) {
		if (terms.includes(numberOf(match.toLowerCase()))) return { start: index, end: index + match.length };
	}
	return null;
};

/** A word of a text that may tell what happened: the first in lower case that ends like a verb, else the longest. */
export const findVerbal = (text: string): { start: number; end: number } | null => {
	let longest: { start: number; end: number } | null = null;
	for (const { 0: match, index } of text.matchAll(word)) {
		if (match.length < 4 || /\p{Lu}|\d/u.test(match[0]!) || stopWords.has(match)) continue;
		const found = { start: index, end: index + match.length };
		if (/(?:ed|ing)$/.test(match)) return found;
		if (longest === null || match.length > longest.end - longest.start) longest = found;
	}
	return longest;
};

/** How many numbers two sorted lists share. */
export const countShared = (left: readonly number[], right: readonly number[]): number => {
	let [at, other, shared] = [0, 0, 0];
	while (at < left.length && other < right.length) {
		const difference = left[at]! - right[other]!;
		if (difference === 0) {
			shared += 1;
			at += 1;
			other += 1;
		} else if (difference < 0) at += 1;
		else other += 1;
	}
	return shared;
};
