// Quotations that go on: a paragraph or sentence without a cue of its own stays with the speaker before it.
import { isNarrative, type Reading } from '../../reading.ts';
import type { Draft } from '../draft.ts';

/** A paragraph or sentence that is only a quotation goes on with what the speaker before it said. */
export const carryOver = (reading: Reading, drafts: Draft[]): void => {
	const { tokens, quotations, blocks, sentences } = reading;
	drafts.sort((a, b) => a.cue[0]!.first - b.cue[0]!.first);
	const used = new Set(drafts.flatMap((draft) => draft.content.map(({ first }) => tokens.quotation[first]!)));
	for (const [index, quotation] of quotations.entries()) {
		if (used.has(index) || !isNarrative(blocks[quotation.block]!)) continue;
		const sentence = sentences[tokens.sentence[quotation.firstToken]!]!;
		const last = sentences[tokens.sentence[quotation.endToken - 1]!]!;
		if (quotation.firstToken !== sentence.firstToken || quotation.endToken !== last.endToken) continue;
		const previous = drafts.findLast((draft) => draft.cue[0]!.first < quotation.firstToken);
		if (!previous || !endsRightBefore(reading, previous, quotation.firstToken)) continue;
		previous.content.push({ first: quotation.firstToken, end: quotation.endToken });
	}
};

const endsRightBefore = (reading: Reading, draft: Draft, token: number): boolean => {
	const { tokens, sentences } = reading;
	const end = Math.max(draft.cue[0]!.end, ...draft.content.map((range) => range.end));
	const last = sentences[tokens.sentence[end - 1]!]!;
	const here = sentences[tokens.sentence[token]!]!;
	const isQuoted = draft.content.some(({ first }) => tokens.quotation[first]! >= 0);
	if (isQuoted) return last.endToken === here.firstToken || here.block - last.block <= 1;
	// "X said the decision was final." and then a paragraph that is nothing but X's words.
	const block = reading.blocks[here.block]!;
	const quotation = reading.quotations[tokens.quotation[token]!]!;
	const isWholeBlock = quotation.start === block.start && quotation.end >= block.end - 1;
	return isWholeBlock && here.block - last.block === 1 && last.end >= reading.blocks[last.block]!.end;
};
