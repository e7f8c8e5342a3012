// A quotation that closes right before its source and cue ("…,” Ana Ruiz said") belongs to them, where the model gave it to nobody.
import type { Reading } from '../reading.ts';
import type { Draft } from './draft.ts';

/** Adds the quotation that ends where a draft’s source and cue begin; fragments are left alone. */
export const addAdjacentQuotations = (reading: Reading, drafts: readonly Draft[]): void => {
	const { tokens, quotations } = reading;
	const isContent = new Uint8Array(tokens.count);
	for (const { content } of drafts) for (const { first, end } of content) isContent.fill(1, first, end);
	for (const draft of drafts) {
		const cue = draft.cue[0];
		if (!cue) continue;
		const first = Math.min(cue.first, draft.source && draft.source.end <= cue.first ? draft.source.first : cue.first);
		const quotation = quotations[tokens.quotation[first - 1] ?? -1];
		if (!quotation || quotation.endToken !== first || quotation.endToken - quotation.firstToken < 6) continue;
		if (!/[,.?!…]/u.test(tokens.text[quotation.endToken - 2]!)) continue;
		if (tokens.sentence[first] !== tokens.sentence[first - 1]) continue;
		if (isContent.subarray(quotation.firstToken, quotation.endToken).includes(1)) continue;
		draft.content.unshift({ first: quotation.firstToken, end: quotation.endToken });
		isContent.fill(1, quotation.firstToken, quotation.endToken);
	}
};
