// Words, numbers and marks of a text, with their places. Clitics ("’s", "n't") are tokens of their own;
// abbreviations keep their full stop; handles, hashtags and addresses stay whole.
import { abbreviations } from './lang/en/abbreviations.ts';

export type RawTokens = {
	readonly count: number;
	readonly start: Uint32Array;
	readonly end: Uint32Array;
	readonly text: readonly string[];
	readonly lower: readonly string[];
};

const tokenPattern = new RegExp(
	[
		String.raw`https?:\/\/[^\s<>"”)\]]{1,2000}`,
		String.raw`(?:www\.|pic\.)[^\s<>"”)\]]{1,2000}`,
		String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
		String.raw`[@#][\p{L}\p{N}_]{1,200}`,
		String.raw`[$€£¥]?\d{1,30}(?:[.,:]\d{1,30}){0,20}(?:st|nd|rd|th|s|%|m|bn|k|am|pm)?(?![\p{L}\p{N}])`,
		// "example.com" is one word.
		String.raw`[\p{L}\p{N}-]{1,63}\.(?:com|org|net|gov|edu|info|news|co\.uk|tv|ru|ua|ir|de|fr)(?![\p{L}\p{N}])`,
		String.raw`(?:\p{L}\.){2,12}`,
		String.raw`[\p{L}\p{M}\p{N}_]+(?:[-‐‑'’][\p{L}\p{M}\p{N}_]+)*`,
		String.raw`\.{2,}|-{2,}|…`,
		"''|``",
		// What blocks are trimmed of (control characters, a zero-width blank) is no word either.
		String.raw`[^\s\u0000-\u0020\u200b]`,
	].join('|'),
	'gu',
);

const apostrophe = /['’]/;
const clitic = /^(.+?)(n['’]t|['’](?:s|S|d|ll|re|ve|m|LL|RE|VE))$/u;

/** All tokens of a text, in order. Linear in its length. */
export const tokenize = (text: string): RawTokens => {
	const starts: number[] = [];
	const ends: number[] = [];
	const add = (start: number, end: number) => {
		starts.push(start);
		ends.push(end);
	};
	tokenPattern.lastIndex = 0;
	for (let match = tokenPattern.exec(text); match; match = tokenPattern.exec(text)) {
		const start = match.index;
		const word = match[0];
		let end = start + word.length;
		if (text[end] === '.' && abbreviations.has(word.toLowerCase())) {
			end += 1;
			tokenPattern.lastIndex = end;
		}
		const split = word.length < 60 && apostrophe.test(word) ? clitic.exec(word) : null;
		if (split) {
			const middle = start + split[1]!.length;
			add(start, middle);
			add(middle, end);
		} else if (word.length > 1 && apostrophe.test(word) && /^[\p{L}'’]+['’]$/u.test(word)) {
			add(start, end - 1);
			add(end - 1, end);
		} else add(start, end);
	}
	const words = starts.map((start, index) => written(text, start, ends[index]!));
	return {
		count: starts.length,
		start: Uint32Array.from(starts),
		end: Uint32Array.from(ends),
		text: words,
		lower: words.map(lowered),
	};
};

// Every stage looks words up in tables. A string that was looked up once knows its hash, so the words of all documents
// share their strings. Only short ones: a longer slice would keep its whole document in memory.
const remembered = 50_000;
const longest = 12;
const known = new Map<string, string>();
const lowerOf = new Map<string, string>();

const written = (text: string, start: number, end: number): string => {
	const word = text.slice(start, end);
	if (word.length > longest) return word;
	const shared = known.get(word);
	if (shared !== undefined) return shared;
	if (known.size >= remembered) known.clear();
	known.set(word, word);
	return word;
};

const lowered = (word: string): string => {
	if (word.length > longest) return inLowerCase(word);
	const shared = lowerOf.get(word);
	if (shared !== undefined) return shared;
	if (lowerOf.size >= remembered) lowerOf.clear();
	const lower = inLowerCase(word);
	const one = known.get(lower) ?? lower;
	lowerOf.set(word, one);
	return one;
};

const inLowerCase = (word: string): string => word.toLowerCase().replaceAll('’', "'");
