// The manners of offices: "The ministry wishes to inform the public that …", "We regret to announce that …".
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft } from '../draft.ts';
import { phraseBefore } from '../rules/source.ts';

const wishing =
	/^(?:wish|wishes|wished|want|wants|like|regret|regrets|beg|begs|pleased|proud|happy|sorry|saddened|able|seeks)$/;
const telling =
	/^(?:inform|announce|state|clarify|advise|confirm|assure|stress|emphasi[sz]e|remind|report|notify|reiterate|say|tell|warn|underline|note|add)$/;
const addressed = /^(?:inform|advise|assure|remind|notify|tell|warn)$/;

const told = createWordScan((word) => telling.test(word));
// To whom it is told is named in few words: "all residents of the district".
const farthest = 9;

/** What somebody wishes, regrets or is pleased to tell; the courtesy belongs to the cue. */
export function* findWishes(reading: Reading): Iterable<Draft> {
	const { tokens, sentences, blocks } = reading;
	const { lower, pos } = tokens;
	for (const at of told(tokens)) {
		if (at < 2 || lower[at - 1] !== 'to' || !wishing.test(lower[at - 2]!)) continue;
		const sentence = sentences[tokens.sentence[at]!]!;
		if (!isNarrative(blocks[sentence.block]!) || tokens.quotation[at]! >= 0) continue;
		let that = at + 1;
		if (addressed.test(lower[at]!))
			while (that < at + farthest && lower[that] !== 'that' && !/^[,;:.]$/.test(lower[that] ?? '.')) that += 1;
		if (lower[that] !== 'that') continue;
		let first = at - 2;
		while (first > sentence.firstToken && (pos[first - 1] === 'AUX' || pos[first - 1] === 'ADV')) first -= 1;
		const source = phraseBefore(reading, first, sentence.firstToken);
		let end = sentence.endToken;
		while (end > that && /^[.!?]$/.test(tokens.text[end - 1]!)) end -= 1;
		if (!source || end - that < 3) continue;
		yield { rule: 'wishes', score: 0.8, source, cue: [{ first, end: at + 1 }], content: [{ first: that, end }] };
	}
}
