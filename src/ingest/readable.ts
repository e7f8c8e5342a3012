// How much of a very long text is read for what it says: its beginning, and its end, where a file that grows has its news.
import type { Document } from '../domain.ts';

type Share = { readonly characters: number; readonly words: number };

// What reading at its slowest does in the few seconds that one file may take. It goes by words and signs more than by length.
const first: Share = { characters: 330_000, words: 60_000 };
const last: Share = { characters: 70_000, words: 15_000 };

/**
 * The document with the middle of a very long text blank, which is told as a problem. Spans are the same in the whole and
 * in what is read.
 */
export const readableOf = (document: Document): Document => {
	const { text, bodyStart } = document;
	const end = reachOf(text, bodyStart, 1, first);
	if (end >= text.length) return document;
	const start = Math.max(end, reachOf(text, text.length - 1, -1, last) + 1);
	if (start - end < 2) return document;
	const what = `a long text: the first ${end} and the last ${text.length - start} of ${text.length} characters read for what they say`;
	return {
		...document,
		text: `${text.slice(0, end)}\n${' '.repeat(start - end - 2)}\n${text.slice(start)}`,
		problems: [...document.problems, { what, span: null }],
	};
};

const isWordCode = (code: number): boolean =>
	code > 0x7f || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

// Where the share is used up, walking forward or back; then back to the last line that was whole, if it is near.
const reachOf = (text: string, from: number, step: 1 | -1, { characters, words }: Share): number => {
	let count = 0;
	let wasWord = false;
	let lineEnd = from;
	let at = from;
	for (; at >= 0 && at < text.length && count < words && Math.abs(at - from) < characters; at += step) {
		const code = text.charCodeAt(at);
		const isWord = isWordCode(code);
		if (isWord ? !wasWord : code > 0x20) count += 1;
		wasWord = isWord;
		if (code === 0x0a) lineEnd = at;
	}
	if (at < 0 || at >= text.length) return at;
	return Math.abs(at - lineEnd) < Math.abs(at - from) / 4 ? lineEnd : at;
};
