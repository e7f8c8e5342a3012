// Runs of tokens that may be names: what the tagger labels. All other tokens are outside.
import type { Reading } from '../reading.ts';
import type { Run } from './features.ts';
import type { Marks } from './marks.ts';

/** Maximal runs of candidates inside one sentence, in text order; the metadata block has none. */
export const findRuns = (reading: Reading, marks: Marks): Run[] => {
	const runs: Run[] = [];
	for (const { block, firstToken, endToken } of reading.sentences) {
		if (reading.blocks[block]!.kind === 'metadata') continue;
		let token = firstToken;
		while (token < endToken) {
			if (!marks.candidate[token]) {
				token += 1;
				continue;
			}
			let end = token + 1;
			while (end < endToken && marks.candidate[end]) end += 1;
			runs.push({ first: token, end, sentenceFirst: firstToken, sentenceEnd: endToken });
			token = end;
		}
	}
	return runs;
};
