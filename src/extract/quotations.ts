// Quotations: spans between quotation marks, American, British and ASCII; nested marks belong to the outer one.
import type { Block, Quotation, SentenceUnit } from './reading.ts';
import type { RawTokens } from './tokens.ts';
import { createWordScan, firstFind } from './word-scans.ts';

export type FoundQuotations = {
	readonly quotations: readonly Quotation[];
	/** For each token the index of its quotation, or -1. */
	readonly quotationOf: Int32Array;
};

type Style = { readonly open: ReadonlySet<string>; readonly close: ReadonlySet<string> };

const double: Style = { open: new Set(['“', '„', '«', '``', '"']), close: new Set(['”', '»', "''", '"', '“']) };
const single: Style = { open: new Set(['‘', "'"]), close: new Set(['’', "'"]) };

const marks = createWordScan((_, mark) =>
	[double, single].some(({ open, close }) => open.has(mark) || close.has(mark)),
);

/** Finds quotations block by block; a document that uses only single marks is read by those. */
export const findQuotations = (
	text: string,
	tokens: RawTokens,
	sentences: readonly SentenceUnit[],
	blocks: readonly Block[],
	sentenceOf: Uint32Array,
): FoundQuotations => {
	const quotations: Quotation[] = [];
	const quotationOf = new Int32Array(tokens.count).fill(-1);
	const style = countOpenings(text, tokens, single) > countOpenings(text, tokens, double) ? single : double;
	for (const [index, block] of blocks.entries()) {
		if (block.endSentence <= block.firstSentence || block.kind === 'metadata') continue;
		const first = sentences[block.firstSentence]!.firstToken;
		const end = sentences[block.endSentence - 1]!.endToken;
		pairMarks(text, tokens, style, first, end, index, quotations);
	}
	for (const [index, quotation] of quotations.entries()) {
		const previous = quotations[index - 1];
		const continues =
			previous?.isOpen &&
			previous.block < quotation.block &&
			quotation.firstToken === sentences[blocks[quotation.block]!.firstSentence]!.firstToken &&
			sentenceOf[quotation.firstToken] !== undefined;
		if (continues) quotations[index] = { ...quotation, continues };
		quotationOf.fill(index, quotation.firstToken, quotation.endToken);
	}
	return { quotations, quotationOf };
};

const countOpenings = (text: string, tokens: RawTokens, style: Style): number => {
	let count = 0;
	for (const index of marks(tokens)) {
		if (style.open.has(tokens.text[index]!) && opens(text, tokens, index)) count += 1;
	}
	return count;
};

const pairMarks = (
	text: string,
	tokens: RawTokens,
	style: Style,
	first: number,
	end: number,
	block: number,
	quotations: Quotation[],
): void => {
	let open = -1;
	// In a text of double marks a curly single one opens a quotation only where ",’" or ".’" closes it.
	let isSingle = false;
	const add = (endToken: number, isOpen: boolean) => {
		quotations.push({
			start: tokens.start[open]!,
			end: tokens.end[endToken - 1]!,
			firstToken: open,
			endToken,
			block,
			isOpen,
			continues: false,
		});
		open = -1;
	};
	const found = marks(tokens);
	for (let next = firstFind(found, first); next < found.length && found[next]! < end; next += 1) {
		const index = found[next]!;
		const mark = tokens.text[index]!;
		if (open < 0) {
			isSingle = style === double && mark === '‘';
			if ((style.open.has(mark) || isSingle) && opens(text, tokens, index)) open = index;
		} else if (isSingle) {
			if (double.open.has(mark)) {
				isSingle = false;
				open = opens(text, tokens, index) ? index : -1;
			} else if (mark === '’' && closes(text, tokens, index, mark)) {
				if (/[.,?!…]/.test(text.charAt(tokens.start[index]! - 1))) add(index + 1, false);
				else open = -1;
			}
		} else if (style.close.has(mark) ? closes(text, tokens, index, mark) : style === double && isDoubled(tokens, index))
			add(index + 1, false);
	}
	if (open >= 0 && !isSingle && end - open > 1) add(end, true);
};

// Two straight single marks side by side are a double one.
const isDoubled = (tokens: RawTokens, index: number): boolean =>
	tokens.text[index] === "'" && tokens.text[index - 1] === "'" && tokens.end[index - 1] === tokens.start[index];

const isSpace = (character: string): boolean => character === '' || /[\s\u00a0([—–-]/u.test(character);

// A straight mark opens after a blank and before a word.
const opens = (text: string, tokens: RawTokens, index: number): boolean => {
	const mark = tokens.text[index]!;
	if (mark !== '"' && mark !== "'" && mark !== '‘') return true;
	const before = tokens.start[index]! === 0 ? '' : text.charAt(tokens.start[index]! - 1);
	const after = text.charAt(tokens.end[index]!);
	return isSpace(before) && after !== '' && !/\s/.test(after);
};

const closes = (text: string, tokens: RawTokens, index: number, mark: string): boolean => {
	if (mark === '”' || mark === '»' || mark === "''") return true;
	const before = text.charAt(tokens.start[index]! - 1);
	const after = text.charAt(tokens.end[index]!);
	if (mark === '“') return false;
	const endsWord = !/\s/.test(before) || index === 0;
	const followedByBreak = after === '' || !/[\p{L}\p{N}]/u.test(after);
	if (mark === '"') return endsWord || followedByBreak;
	// ’ and ' also stand for apostrophes: they close after a mark, or at a word's end before a blank or mark.
	return endsWord && followedByBreak && (/[.,?!…;:]/u.test(before) || !/s/i.test(before) || /[,.;:]/.test(after));
};
