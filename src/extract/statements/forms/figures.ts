// Figures that somebody gives: "The ministry gave a figure of 17", "The Red Cross had earlier said nine", "UNICEF estimates
// 4,000 children are out of school".
import { amountIn } from '../../events/quantities.ts';
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft } from '../draft.ts';
import { phraseBefore } from '../rules/source.ts';

const giving = /^(?:gave|gives|give|cited|cites|quoted|quotes)$/;
const saying = /^(?:said|says|say)$/;
const estimating = /^(?:estimates?|estimated|counts|counted)$/;
const verbs = createWordScan((word) => giving.test(word) || saying.test(word) || estimating.test(word));

const figure = /^(?:figures?|number|toll|total|count|tally|estimate)$/;
const farthest = 8;

/** A source, its verb, and a number with little else. */
export function* findFigures(reading: Reading): Iterable<Draft> {
	const { tokens, sentences, blocks } = reading;
	for (const at of verbs(tokens)) {
		const sentence = sentences[tokens.sentence[at]!]!;
		if (!isNarrative(blocks[sentence.block]!) || tokens.quotation[at]! >= 0) continue;
		const end = contentEnd(reading, at, sentence.endToken);
		if (end < 0) continue;
		const source = phraseBefore(reading, at, sentence.firstToken);
		if (source === null || source.end > at) continue;
		yield { rule: 'figure', score: 0.7, source, cue: [{ first: at, end: at + 1 }], content: [{ first: at + 1, end }] };
	}
}

// Where what is said ends; -1 where the verb gives no figure.
const contentEnd = ({ tokens }: Reading, at: number, end: number): number => {
	const { lower } = tokens;
	if (giving.test(lower[at]!)) {
		const noun = lower.slice(at + 1, Math.min(end, at + 6)).findIndex((word) => figure.test(word)) + at + 1;
		if (noun === at || !/^(?:of|as|at)$/.test(lower[noun + 1] ?? '')) return -1;
		return amountIn(tokens, at, noun + 2, Math.min(end, noun + 5)) ? clauseEnd(lower, noun + 2, end) : -1;
	}
	const found = amountIn(tokens, at + 1, at + 1, Math.min(end, at + 5));
	if (!found || found.first !== at + 1) return -1;
	if (estimating.test(lower[at]!)) return tokens.pos[found.end] === 'NOUN' ? clauseEnd(lower, found.end, end) : -1;
	return /^[.,;]$/.test(lower[found.end] ?? '.') ? found.end : -1;
};

const clauseEnd = (lower: readonly string[], from: number, end: number): number => {
	let at = from;
	while (at < end && at < from + 2 * farthest && !/^(?:[.,;:!?]|but|while|and)$/.test(lower[at]!)) at += 1;
	return at;
};
