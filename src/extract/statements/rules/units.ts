// The stretch of text a cue can reach: its sentence, and the sentences that one quotation ties to it.
import type { Reading } from '../../reading.ts';
import type { TokenRange } from '../draft.ts';

/** The token range of the sentence of `token`, widened over quotations that run across sentence ends. */
export const unitOf = (reading: Reading, token: number): TokenRange => {
	const { tokens, sentences, quotations } = reading;
	const sentence = sentences[tokens.sentence[token]!]!;
	let { firstToken: first, endToken: end } = sentence;
	const before = quotations[tokens.quotation[first] ?? -1];
	if (before && before.firstToken < first) first = before.firstToken;
	const after = quotations[tokens.quotation[end - 1] ?? -1];
	if (after && after.endToken > end) end = after.endToken;
	return { first, end };
};
