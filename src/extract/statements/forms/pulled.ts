// Pulled quotations: a paragraph that is only a quotation, and the next one says whose ("That is how X begins her account").
import { isNarrative, type Reading } from '../../reading.ts';
import type { Draft } from '../draft.ts';
import { phraseBefore } from '../rules/source.ts';

const pointers = /^(?:that|this|so|thus|those|these|such)$/;
const manners = /^(?:how|what|words|way|began|begins|opens|opened|spoke|put)$/;

export function* findPulled(reading: Reading): Iterable<Draft> {
	const { tokens, quotations, blocks, sentences } = reading;
	for (const quotation of quotations) {
		const block = blocks[quotation.block]!;
		const next = blocks[quotation.block + 1];
		if (quotation.start > block.start || quotation.end < block.end || !next || !isNarrative(next)) continue;
		const sentence = sentences[next.firstSentence];
		if (!sentence || !pointers.test(tokens.lower[sentence.firstToken]!)) continue;
		const opening = tokens.lower.slice(sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + 12));
		if (!opening.some((word) => manners.test(word))) continue;
		for (let at = sentence.firstToken + 2; at < sentence.endToken; at += 1) {
			if (tokens.pos[at] !== 'VERB') continue;
			const source = phraseBefore(reading, at, sentence.firstToken + 1);
			if (source)
				yield {
					rule: 'pulled-quote',
					score: 0.7,
					source,
					cue: [{ first: at, end: at + 1 }],
					content: [{ first: quotation.firstToken, end: quotation.endToken }],
				};
			break;
		}
	}
}
