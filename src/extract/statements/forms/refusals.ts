// Refusals with a topic: "would not say how many", "declined to say whether …": statements about silence.
import { cueOf } from '../../lang/en/cues.ts';
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft } from '../draft.ts';
import { phraseBefore } from '../rules/source.ts';

const speaking = createWordScan((word) =>
	/^(?:say|disclose|reveal|confirm|discuss|specify|elaborate|explain)$/.test(word),
);
const topics = /^(?:how|whether|if|what|who|when|where|why|which)$/;

// "said it would help but declined to say …": the subject stands before the first of the two verbs.
const sourceOf = (reading: Reading, verb: number, floor: number) => {
	const { tokens } = reading;
	const own = phraseBefore(reading, verb, floor);
	if (own || !/^(?:but|and)$/.test(tokens.lower[verb - 1] ?? '')) return own;
	for (let at = floor + 1; at < verb; at += 1)
		if (cueOf.has(tokens.lower[at]!) && tokens.pos[at] === 'VERB') return phraseBefore(reading, at, floor);
	return null;
};

/** A refusal is listed only where the text says what was not told. */
export function* findRefusals(reading: Reading): Iterable<Draft> {
	const { tokens, sentences, blocks } = reading;
	for (const at of speaking(tokens)) {
		if (at < 2 || !topics.test(tokens.lower[at + 1] ?? '') || tokens.quotation[at]! >= 0) continue;
		const sentence = sentences[tokens.sentence[at]!]!;
		if (!isNarrative(blocks[sentence.block]!)) continue;
		const before = tokens.lower[at - 1]!;
		const verb =
			/^(?:not|n't)$/.test(before) && /^(?:would|did|could|will|wo)$/.test(tokens.lower[at - 2]!)
				? at - 2
				: before === 'to' && /^(?:declined|declines|refused|refuses|unable)$/.test(tokens.lower[at - 2]!)
					? at - 2
					: -1;
		if (verb < 0) continue;
		const source = sourceOf(reading, verb, sentence.firstToken);
		let end = sentence.endToken;
		while (end > at + 1 && /^[.,;!?]$/.test(tokens.text[end - 1]!)) end -= 1;
		if (source)
			yield {
				rule: 'refusal',
				score: 0.85,
				source,
				cue: [{ first: verb, end: at + 1 }],
				content: [{ first: at + 1, end }],
			};
	}
}
