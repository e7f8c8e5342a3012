// Quotations that go on: a paragraph or sentence without a cue of its own stays with the speaker before it.
import { isNarrative, type Reading } from '../../reading.ts';
import type { Draft } from '../draft.ts';

/** A paragraph or sentence that is only a quotation goes on with what the speaker before it said. */
export const carryOver = (reading: Reading, drafts: Draft[]): void => {
	const { tokens, quotations, blocks, sentences } = reading;
	drafts.sort((a, b) => a.cue[0]!.first - b.cue[0]!.first);
	const used = new Set(drafts.flatMap((draft) => draft.content.map(({ first }) => tokens.quotation[first]!)));
	const reached = new Map<Draft, Reach>();
	let before = -1;
	for (const [index, quotation] of quotations.entries()) {
		while (before + 1 < drafts.length && drafts[before + 1]!.cue[0]!.first < quotation.firstToken) before += 1;
		if (used.has(index) || !isNarrative(blocks[quotation.block]!)) continue;
		const sentence = sentences[tokens.sentence[quotation.firstToken]!]!;
		const last = sentences[tokens.sentence[quotation.endToken - 1]!]!;
		if (quotation.firstToken !== sentence.firstToken || quotation.endToken !== last.endToken) continue;
		const previous = drafts[before];
		if (!previous) continue;
		const reach = reached.get(previous) ?? reachOf(reading, previous);
		if (!endsRightBefore(reading, reach, quotation.firstToken)) continue;
		previous.content.push({ first: quotation.firstToken, end: quotation.endToken });
		reached.set(previous, { end: Math.max(reach.end, quotation.endToken), isQuoted: true });
	}
};

/** The token after all that a draft holds so far, and whether some of it is quoted. */
type Reach = { readonly end: number; readonly isQuoted: boolean };

const reachOf = ({ tokens }: Reading, { cue, content }: Draft): Reach => ({
	end: content.reduce((last, { end }) => Math.max(last, end), cue[0]!.end),
	isQuoted: content.some(({ first }) => tokens.quotation[first]! >= 0),
});

const endsRightBefore = (reading: Reading, { end, isQuoted }: Reach, token: number): boolean => {
	const { tokens, sentences } = reading;
	const last = sentences[tokens.sentence[end - 1]!]!;
	const here = sentences[tokens.sentence[token]!]!;
	if (isQuoted) return last.endToken === here.firstToken || here.block - last.block <= 1;
	// "X said the decision was final." and then a paragraph that is nothing but X's words.
	const block = reading.blocks[here.block]!;
	const quotation = reading.quotations[tokens.quotation[token]!]!;
	const isWholeBlock = quotation.start === block.start && quotation.end >= block.end - 1;
	return isWholeBlock && here.block - last.block === 1 && last.end >= reading.blocks[last.block]!.end;
};
