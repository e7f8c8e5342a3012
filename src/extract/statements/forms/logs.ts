// Radio logs: each entry is what the call sign before it told.
import { findLogEntries } from '../../log-entries.ts';
import type { Reading } from '../../reading.ts';
import type { Draft } from '../draft.ts';

/** One statement an entry: the call sign, the mark behind it, and what it told. */
export function* findLogs(reading: Reading): Iterable<Draft> {
	const { blocks, sentences } = reading;
	for (const [block, { first, end, mark, body }] of findLogEntries(reading)) {
		const last = sentences[blocks[block]!.endSentence - 1]!.endToken;
		yield {
			rule: 'log-entry',
			score: 0.9,
			isOwnWords: true,
			source: { first, end },
			cue: [{ first: mark, end: mark + 1 }],
			content: [{ first: body, end: last }],
		};
	}
}
