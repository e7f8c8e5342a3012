// The reading desk of one document: its tokens with parts of speech, sentences, blocks and quotations.
// Every later stage works over a Reading; none of them splits text again.
import type { Document, Span } from '../domain.ts';
import { findBlocks } from './blocks.ts';
import { tagPartsOfSpeech } from './parts-of-speech.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { NumberedWords } from './words.ts';

/** Universal parts of speech, as the tagger names them. Their order is part of the weights. */
export const partsOfSpeech = [
	'X',
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB',
] as const;

export type PartOfSpeech = (typeof partsOfSpeech)[number];

/**
 * What a block (a paragraph, a heading, a caption …) is to a reader. Only `prose`, `post`, `list` and `headline`
 * tell of the world; `caption`, `byline`, `furniture` and `metadata` do not.
 */
export type BlockKind = 'prose' | 'headline' | 'list' | 'post' | 'caption' | 'byline' | 'furniture' | 'metadata';

export type Block = Span & {
	readonly kind: BlockKind;
	readonly firstSentence: number;
	readonly endSentence: number;
};

/** A sentence with its place among blocks and tokens (`endToken` is exclusive). */
export type SentenceUnit = Span & {
	readonly block: number;
	readonly firstToken: number;
	readonly endToken: number;
};

/**
 * One quotation inside one block: `start`/`end` include the marks. `isOpen`: no closing mark before the block ends,
 * as where a quotation runs on into the next paragraph, which then begins with a mark again (`continues`).
 */
export type Quotation = Span & {
	readonly firstToken: number;
	readonly endToken: number;
	readonly block: number;
	readonly isOpen: boolean;
	readonly continues: boolean;
};

/** Tokens as parallel columns: `text[i]` is `document.text.slice(start[i], end[i])`, `lower[i]` its lower case with ’ as '. */
export type Tokens = NumberedWords & {
	readonly count: number;
	readonly start: Uint32Array;
	readonly end: Uint32Array;
	readonly lower: readonly string[];
	readonly pos: readonly PartOfSpeech[];
	/** Index of the sentence that holds the token. */
	readonly sentence: Uint32Array;
	/** Index of the quotation that holds the token, or -1. */
	readonly quotation: Int32Array;
};

export type Reading = {
	readonly document: Document;
	readonly text: string;
	readonly tokens: Tokens;
	readonly sentences: readonly SentenceUnit[];
	readonly blocks: readonly Block[];
	readonly quotations: readonly Quotation[];
};

/** Reads a document once: blocks, sentences, tokens, parts of speech, quotations. Total: any text gives a Reading. */
export const readDocument = (document: Document): Reading => {
	const { text } = document;
	const plainBlocks = findBlocks(text, document.bodyStart);
	const raw = tokenize(text);
	const { sentences, blocks, sentenceOf } = splitSentences(text, plainBlocks, raw);
	const { quotations, quotationOf } = findQuotations(text, raw, sentences, blocks, sentenceOf);
	const tokens: Tokens = {
		...raw,
		pos: tagPartsOfSpeech(text, raw),
		sentence: sentenceOf,
		quotation: quotationOf,
	};
	return { document, text, tokens, sentences, blocks, quotations };
};

/** Index of the first token that ends after `offset`; `tokens.count` if none. */
export const tokenAt = (tokens: Pick<Tokens, 'count' | 'end'>, offset: number): number => {
	let low = 0;
	let high = tokens.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens.end[middle]! <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** The span from token `first` to token `end` (exclusive). */
export const spanOfTokens = (tokens: Pick<Tokens, 'start' | 'end'>, first: number, end: number): Span => ({
	start: tokens.start[first]!,
	end: tokens.end[end - 1]!,
});

/** Index of the sentence that holds `offset` (the last one that starts at or before it); -1 before the first. */
export const sentenceAt = (sentences: readonly Span[], offset: number): number => {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sentences[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
};

/** Whether a block tells of the world rather than dressing the page. */
export const isNarrative = (block: Pick<Block, 'kind'>): boolean =>
	block.kind === 'prose' || block.kind === 'post' || block.kind === 'list' || block.kind === 'headline';
