// The stretch of text that may hold the source and the content of one cue: its sentence, the quotations that
// touch it, and quotation paragraphs beside it. Long quotations are looked at by their ends only.
import type { Reading } from '../../reading.ts';

export const windowLimit = 220;
const keptAtEdges = 4;

/** Tokens looked at, in order, and which of them is the cue. */
export type Window = { readonly tokens: Int32Array; size: number; anchor: number };

export const createWindow = (): Window => ({ tokens: new Int32Array(windowLimit), size: 0, anchor: 0 });

/** Fills `window` for the cue at `token`. */
export const readWindow = (reading: Reading, token: number, window: Window): void => {
	const { sentences, tokens } = reading;
	const sentence = tokens.sentence[token]!;
	const first = findFirst(reading, sentence);
	const last = findLast(reading, sentence);
	const from = Math.max(sentences[first]!.firstToken, token - 1200);
	const to = Math.min(sentences[last]!.endToken, token + 1200);
	collect(reading, token, from, to, window);
};

const findFirst = (reading: Reading, sentence: number): number => {
	const { sentences, tokens, quotations, blocks } = reading;
	let first = toQuotationStart(reading, sentence);
	const block = sentences[first]!.block;
	const previous = sentences[first - 1];
	if (!previous) return first;
	const lastQuotation = tokens.quotation[previous.endToken - 1]!;
	if (lastQuotation < 0) return first;
	if (previous.block === block) first = toQuotationStart(reading, first - 1);
	else if (previous.block === block - 1) {
		let quotation = lastQuotation;
		for (let steps = 0; steps < 5 && quotations[quotation]!.continues && quotation > 0; steps += 1) quotation -= 1;
		const start = tokens.sentence[quotations[quotation]!.firstToken]!;
		if (blocks[sentences[start]!.block]!.kind !== 'metadata') first = start;
	}
	return first;
};

/** The sentence in which the quotation begins that `sentence` begins inside of. */
const toQuotationStart = ({ sentences, tokens, quotations }: Reading, sentence: number): number => {
	const quotation = tokens.quotation[sentences[sentence]!.firstToken]!;
	return quotation < 0 ? sentence : tokens.sentence[quotations[quotation]!.firstToken]!;
};

const toQuotationEnd = ({ sentences, tokens, quotations }: Reading, sentence: number): number => {
	const quotation = tokens.quotation[sentences[sentence]!.endToken - 1]!;
	return quotation < 0 ? sentence : tokens.sentence[quotations[quotation]!.endToken - 1]!;
};

const findLast = (reading: Reading, sentence: number): number => {
	const { sentences, tokens, quotations } = reading;
	let last = toQuotationEnd(reading, sentence);
	for (let steps = 0; steps < 6; steps += 1) {
		const next = sentences[last + 1];
		if (!next) return last;
		const quotation = tokens.quotation[next.firstToken]!;
		if (quotation < 0 || quotations[quotation]!.firstToken !== next.firstToken) return last;
		const sameBlock = next.block === sentences[last]!.block;
		if (!sameBlock && next.block !== sentences[last]!.block + 1) return last;
		last = toQuotationEnd(reading, last + 1);
	}
	return last;
};

const collect = ({ tokens, quotations }: Reading, token: number, from: number, to: number, window: Window): void => {
	const own = tokens.quotation[token]!;
	const half = windowLimit / 2;
	const left: number[] = [];
	for (let index = token - 1; index >= from && left.length < half; index -= 1) {
		const quotation = tokens.quotation[index]!;
		if (quotation >= 0 && quotation !== own) {
			const { firstToken, endToken } = quotations[quotation]!;
			if (index < endToken - keptAtEdges && index >= firstToken + keptAtEdges) index = firstToken + keptAtEdges - 1;
		}
		left.push(index);
	}
	let size = 0;
	for (let index = left.length - 1; index >= 0; index -= 1) window.tokens[size++] = left[index]!;
	window.anchor = size;
	window.tokens[size++] = token;
	for (let index = token + 1; index < to && size < windowLimit; index += 1) {
		const quotation = tokens.quotation[index]!;
		if (quotation >= 0 && quotation !== own) {
			const { firstToken, endToken } = quotations[quotation]!;
			if (index >= firstToken + keptAtEdges && index < endToken - keptAtEdges) index = endToken - keptAtEdges;
		}
		window.tokens[size++] = index;
	}
	window.size = size;
};
