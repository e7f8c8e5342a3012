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
		String.raw`\S`,
	].join('|'),
	'gu',
);

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
		let end = start + match[0].length;
		if (text[end] === '.' && abbreviations.has(match[0].toLowerCase())) {
			end += 1;
			tokenPattern.lastIndex = end;
		}
		const split = match[0].length < 60 ? clitic.exec(match[0]) : null;
		if (split) {
			const middle = start + split[1]!.length;
			add(start, middle);
			add(middle, end);
		} else if (/^[\p{L}'’]+['’]$/u.test(match[0]) && match[0].length > 1) {
			add(start, end - 1);
			add(end - 1, end);
		} else add(start, end);
	}
	const words = starts.map((start, index) => text.slice(start, ends[index]));
	return {
		count: starts.length,
		start: Uint32Array.from(starts),
		end: Uint32Array.from(ends),
		text: words,
		lower: words.map((word) => word.toLowerCase().replaceAll('’', "'")),
	};
};
