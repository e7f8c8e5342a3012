// Lists after a colon: "The ministry said:" and the points below it are one content.
import { cueOf } from '../../lang/en/cues.ts';
import type { Reading } from '../../reading.ts';
import type { Draft } from '../draft.ts';
import { phraseBefore } from '../rules/source.ts';

/** A cue in a sentence that ends in a colon, followed by list blocks. */
export function* findLists(reading: Reading): Iterable<Draft> {
	const { tokens, blocks, sentences } = reading;
	for (const [index, block] of blocks.entries()) {
		if (blocks[index + 1]?.kind !== 'list' || block.endSentence <= block.firstSentence) continue;
		const sentence = sentences[block.endSentence - 1]!;
		const colon = sentence.endToken - 1;
		if (tokens.text[colon] !== ':') continue;
		let last = index + 1;
		while (blocks[last + 1]?.kind === 'list') last += 1;
		const content = {
			first: sentences[blocks[index + 1]!.firstSentence]!.firstToken,
			end: sentences[blocks[last]!.endSentence - 1]!.endToken,
		};
		for (let at = sentence.firstToken; at < colon; at += 1) {
			if (!cueOf.has(tokens.lower[at]!) || tokens.pos[at] !== 'VERB') continue;
			const source = phraseBefore(reading, at, sentence.firstToken);
			if (!source) continue;
			yield { rule: 'list', score: 0.9, source, cue: [{ first: at, end: at + 1 }], content: [content] };
			break;
		}
	}
}
