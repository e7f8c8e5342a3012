// Sentences: where they end, and where they don't (abbreviations, initials, numbers, quotations that go on).

import type { PlainBlock } from './blocks.ts';
import { sentenceOpeners, titleAbbreviations } from './lang/en/abbreviations.ts';
import type { Block, SentenceUnit } from './reading.ts';
import type { RawTokens } from './tokens.ts';
import { createWordScan, createWordTest, firstFind } from './word-scans.ts';

export type Split = {
	readonly sentences: readonly SentenceUnit[];
	readonly blocks: readonly Block[];
	/** For each token the index of its sentence. */
	readonly sentenceOf: Uint32Array;
};

const closers = new Set(['”', '’', '"', "'", ')', ']', '»', "''"]);
const openers = new Set(['“', '‘', '"', "'", '(', '[', '«', '``']);

// No sentence of a person is longer; a table or a text without full stops is cut into pieces, so that what later stages
// do with a sentence stays bounded.
const longest = 400;

/** Splits each block into sentences. Every token belongs to exactly one. */
export const splitSentences = (text: string, plainBlocks: readonly PlainBlock[], tokens: RawTokens): Split => {
	const sentences: SentenceUnit[] = [];
	const blocks: Block[] = [];
	const sentenceOf = new Uint32Array(tokens.count);
	let token = 0;
	for (const plain of plainBlocks) {
		const firstSentence = sentences.length;
		let blockEnd = token;
		while (blockEnd < tokens.count && tokens.start[blockEnd]! < plain.end) blockEnd += 1;
		while (token < blockEnd) {
			const endToken =
				plain.kind === 'metadata' ? blockEnd : findEnd(text, tokens, token, Math.min(blockEnd, token + longest));
			sentenceOf.fill(sentences.length, token, endToken);
			sentences.push({
				start: tokens.start[token]!,
				end: tokens.end[endToken - 1]!,
				block: blocks.length,
				firstToken: token,
				endToken,
			});
			token = endToken;
		}
		blocks.push({ ...plain, firstSentence, endSentence: sentences.length });
	}
	return { sentences, blocks, sentenceOf };
};

/** Index after the last token of the sentence that begins at `first`. */
const findEnd = (text: string, tokens: RawTokens, first: number, blockEnd: number): number => {
	const ends = mayEnd(tokens);
	for (let find = firstFind(ends, first); find < ends.length; find += 1) {
		const index = ends[find]!;
		if (index >= blockEnd) break;
		let after = index + 1;
		while (after < blockEnd && isEndMark(tokens, after)) after += 1;
		const afterMarks = after;
		while (after < blockEnd && closers.has(tokens.text[after]!) && tokens.start[after] === tokens.end[after - 1])
			after += 1;
		if (after >= blockEnd) return blockEnd;
		if (startsSentence(text, tokens, index, after, after > afterMarks)) return after;
	}
	return blockEnd;
};

const isEndMark = createWordTest((_, word) => /^[.?!…]+$/u.test(word));

const mayEnd = createWordScan((_, word) => {
	if (word === '.' || word === '?' || word === '!' || word === '…' || /^\.{2,}$/.test(word)) return true;
	return word.length > 1 && word.endsWith('.') && !titleAbbreviations.has(word.slice(0, -1).toLowerCase());
});

const startsSentence = (text: string, tokens: RawTokens, mark: number, next: number, closed: boolean): boolean => {
	let word = next;
	if (openers.has(tokens.text[word]!) && word + 1 < tokens.count) word += 1;
	const hasGap = tokens.start[next]! > tokens.end[next - 1]!;
	const initial = tokens.text[word]!.charAt(0);
	const isUpper = initial !== initial.toLowerCase();
	const looksLikeStart = isUpper || /[\p{N}@#$€£•]/u.test(initial) || (word > next && hasGap);
	if (!looksLikeStart) return false;
	const marked = tokens.text[mark]!;
	if (!hasGap) return marked === '.' && isUpper && isLowerWord(tokens.text[mark - 1]);
	const isFullStop = marked === '.' || marked.length > 1;
	if (!isFullStop) return !(closed && isSaidVerbNext(text, tokens, next));
	const before = marked === '.' ? tokens.text[mark - 1] : marked.slice(0, -1);
	const isInitial = marked === '.' && before !== undefined && /^\p{Lu}$/u.test(before);
	const isAbbreviation = marked.length > 1 && !/^\.+$/.test(marked);
	if (isInitial || isAbbreviation) return sentenceOpeners.has(tokens.lower[word]!);
	if (
		before !== undefined &&
		titleAbbreviations.has(before.toLowerCase()) &&
		tokens.end[mark - 1] === tokens.start[mark]
	) {
		return before.toLowerCase() === 'no' && !/^\p{N}/u.test(initial);
	}
	return true;
};

// “Who?” Mr Smith asked: the question mark ends the quotation, not the sentence.
const isSaidVerbNext = (_text: string, tokens: RawTokens, next: number): boolean => {
	for (let index = next; index < Math.min(next + 5, tokens.count); index += 1) {
		if (/^(?:said|says|asked|asks|told|wrote|added|replied)$/.test(tokens.lower[index]!)) return true;
		if (/[.?!,;:]/.test(tokens.text[index]!)) return false;
	}
	return false;
};

const isLowerWord = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}{3,}$/u.test(word);
