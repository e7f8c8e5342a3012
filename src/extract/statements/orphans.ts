// Quotations without a cue of their own: "X said the fire began at dawn. “Nobody was inside.”" goes on with X.
import { createOverlaps } from '../../lib/overlaps.ts';
import { isNarrative, type Reading, spanOfTokens, tokenAt } from '../reading.ts';
import type { Attribution } from './attributions.ts';

// Characters to a cell: about a sentence.
const cell = 256;
const fewestTokens = 7;

/** The attributions, with one more for each whole quoted sentence that nobody has and that follows its speaker's words. */
export const withOrphans = (reading: Reading, attributions: readonly Attribution[]): Attribution[] => {
	const { tokens, quotations, sentences, blocks } = reading;
	const taken = createOverlaps<Attribution>(cell);
	const bySentence = new Map<number, Attribution[]>();
	for (const one of attributions) {
		for (const part of [...one.content, ...one.cue]) taken.add(part, one);
		const at = one.cue[0];
		if (!at) continue;
		const sentence = tokens.sentence[tokenAt(tokens, at.start)]!;
		const list = bySentence.get(sentence);
		if (list) list.push(one);
		else bySentence.set(sentence, [one]);
	}
	const found: Attribution[] = [];
	for (const quotation of quotations) {
		if (quotation.isOpen || quotation.endToken - quotation.firstToken < fewestTokens) continue;
		const first = tokens.sentence[quotation.firstToken]!;
		const last = sentences[tokens.sentence[quotation.endToken - 1]!]!;
		const isWhole = sentences[first]!.firstToken === quotation.firstToken && last.endToken === quotation.endToken;
		if (!isWhole || !isNarrative(blocks[quotation.block]!) || sentences[first - 1]?.block !== quotation.block) continue;
		const before = bySentence.get(first - 1) ?? [];
		const speaker = speakerOf(before);
		const span = spanOfTokens(tokens, quotation.firstToken, quotation.endToken);
		if (
			!speaker ||
			taken.some(span, (other) =>
				[...other.content, ...other.cue].some((part) => part.start < span.end && span.start < part.end),
			)
		)
			continue;
		found.push({
			...speaker,
			content: [span],
			mode: 'direct',
			stance: 'asserts',
			why: { rule: 'orphan-quotation', words: speaker.cue, score: 0.6 },
		});
	}
	return [...attributions, ...found];
};

/** Whoever speaks in the sentence before, where it is one alone and no refusal. */
const speakerOf = (attributions: readonly Attribution[]): Attribution | null => {
	const voiced = attributions.filter(({ source, stance }) => source !== null && stance !== 'declines');
	const [one] = voiced;
	return one && voiced.every(({ source }) => source!.start === one.source!.start) ? voiced.at(-1)! : null;
};
