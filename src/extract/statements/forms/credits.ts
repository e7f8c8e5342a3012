// Credited lines of a situation report: "2,000 customers are without power. (Region V Operations Report)".
import { type Reading, tokenAt } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const credit = /\((?:source:?\s*)?(?<name>[^()]{2,80})\)\s*\.?\s*$/iu;
const acronym = /^[A-Z]{2,8}$/;
const sourceWords = /\b(?:report|reports|sitrep|bulletin|update|source|ministry|agency|dispatch)\b/i;

/** The last parenthesis of a short line names its source, if it is an acronym or calls itself a report. */
export function* findCredits(reading: Reading): Iterable<Draft> {
	const { text, blocks, tokens } = reading;
	for (const block of blocks) {
		if (block.kind === 'metadata' || block.kind === 'caption' || block.end - block.start > 400) continue;
		const words = text.slice(block.start, block.end);
		const found = credit.exec(words);
		if (!found?.groups || found.index < 10) continue;
		const name = found.groups.name!;
		const before = words.slice(0, found.index).trimEnd();
		const isSource = sourceWords.test(name) || (acronym.test(name) && /[.;]$|\d/.test(before));
		if (!isSource) continue;
		const nameStart = block.start + found.index + found[0].indexOf(name);
		const comma = name.indexOf(',');
		yield {
			rule: 'credit',
			score: 0.7,
			source: {
				first: tokenAt(tokens, nameStart),
				end: tokenAt(tokens, nameStart + (comma < 0 ? name.length : comma)),
			},
			cue: [],
			content: [{ first: tokenAt(tokens, block.start), end: tokenAt(tokens, block.start + before.length) }],
		};
	}
}
