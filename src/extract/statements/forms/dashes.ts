// Dash attributions: a quotation, and under or after it a dash with the name of who said it.
import { isNarrative, type Reading } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const isDash = (word: string | undefined): boolean => word === '—' || word === '–' || word === '--' || word === '―';

/** Quotations signed by a dash and a short name, on the same line or the next. */
export function* findDashes(reading: Reading): Iterable<Draft> {
	const { tokens, quotations, blocks, sentences } = reading;
	for (const quotation of quotations) {
		const dash = quotation.endToken;
		if (!isDash(tokens.text[dash])) continue;
		const here = blocks[quotation.block]!;
		const next = blocks[quotation.block + 1];
		const dashBlock = tokens.start[dash]! < here.end ? here : next;
		if (!dashBlock || !(isNarrative(dashBlock) || dashBlock.kind === 'byline')) continue;
		const end = sentences[dashBlock.endSentence - 1]?.endToken ?? dash;
		const length = end - dash - 1;
		const startsAsName = /^\p{Lu}/u.test(tokens.text[dash + 1] ?? '');
		const isSigned =
			tokens.text.slice(dash, end).includes('(') && tokens.text.slice(dash, end).some((word) => word.startsWith('@'));
		if (length < 1 || length > 16 || !startsAsName || isSigned) continue;
		const first = sentences[here.firstSentence]!.firstToken;
		if (quotation.firstToken !== first) continue;
		yield {
			rule: 'dash',
			score: 0.9,
			source: { first: dash + 1, end },
			cue: [],
			content: [{ first: quotation.firstToken, end: quotation.endToken }],
		};
	}
}
