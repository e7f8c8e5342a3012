// Words, numbers and marks of a text, with their places. Clitics ("’s", "n't") are tokens of their own;
// abbreviations keep their full stop; handles, hashtags and addresses stay whole.
import { abbreviations } from './lang/en/abbreviations.ts';
import { currentWords, inLowerCase, type NumberedWords, wordNumber } from './words.ts';

export type RawTokens = NumberedWords & {
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
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code <= blank) {
			at += 1;
			continue;
		}
		const plainEnd = isLetter(code) ? endOfPlainWord(text, at) : isPlainMark(text, at, code) ? at + 1 : -1;
		if (plainEnd > 0) {
			const end = isAbbreviated(text, at, plainEnd) ? plainEnd + 1 : plainEnd;
			add(at, end);
			at = end;
			continue;
		}
		tokenPattern.lastIndex = at;
		const match = tokenPattern.exec(text);
		if (!match) break;
		at = addMatch(text, match.index, match[0], add);
	}
	return columnsOf(text, starts, ends);
};

const columnsOf = (text: string, starts: readonly number[], ends: readonly number[]): RawTokens => {
	const count = starts.length;
	const list = currentWords();
	const word = new Int32Array(count);
	const written: string[] = [];
	const lower: string[] = [];
	for (let token = 0; token < count; token += 1) {
		const number = wordNumber(list, text, starts[token]!, ends[token]!);
		word[token] = number;
		const whole = number < 0 ? text.slice(starts[token]!, ends[token]!) : list.texts[number]!;
		const lowered = number < 0 ? -1 : list.lowers[number]!;
		written.push(whole);
		lower.push(lowered < 0 ? inLowerCase(whole) : list.texts[lowered]!);
	}
	return { count, start: new Uint32Array(starts), end: new Uint32Array(ends), text: written, lower, word, list };
};

/** Adds what the pattern has matched, clitics and lone apostrophes parted; gives the place after it. */
const addMatch = (text: string, start: number, word: string, add: (start: number, end: number) => void): number => {
	const end = start + word.length + (isAbbreviated(text, start, start + word.length) ? 1 : 0);
	const split = word.length < 60 && apostrophe.test(word) ? clitic.exec(word) : null;
	if (split) {
		const middle = start + split[1]!.length;
		add(start, middle);
		add(middle, end);
	} else if (word.length > 1 && apostrophe.test(word) && /^[\p{L}'’]+['’]$/u.test(word)) {
		add(start, end - 1);
		add(end - 1, end);
	} else add(start, end);
	return end;
};

const isAbbreviated = (text: string, start: number, end: number): boolean =>
	text.charCodeAt(end) === stop && abbreviations.has(text.slice(start, end).toLowerCase());

// Most words are plain letters between blanks and marks: told without the pattern, which gives the same.
const blank = 0x20;
const stop = 0x2e;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Marks that are always a token by themselves, and before which a word ends whatever comes after them. */
const plainMarks = new Set(Array.from(',;!?()[]"“”—–', (mark) => mark.charCodeAt(0)));

const endOfPlainWord = (text: string, start: number): number => {
	let end = start + 1;
	while (isLetter(text.charCodeAt(end))) end += 1;
	return endsHere(text, end) ? end : -1;
};

// A full stop must be the last mark: "example.com", "U.S." and addresses are for the pattern.
const endsHere = (text: string, end: number): boolean => {
	if (end >= text.length) return true;
	const code = text.charCodeAt(end);
	return code <= blank || plainMarks.has(code) || (code === stop && isLastStop(text, end));
};

const isLastStop = (text: string, at: number): boolean => {
	const after = text.charCodeAt(at + 1);
	return at + 1 >= text.length || after <= blank || plainMarks.has(after);
};

const isPlainMark = (text: string, at: number, code: number): boolean =>
	plainMarks.has(code) || (code === stop && isLastStop(text, at));
