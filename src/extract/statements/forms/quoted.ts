// Lines quoted from a mail: they are one statement of whoever wrote them.
import { findQuotedLines } from '../../quoted-lines.ts';
import { type Reading, tokenAt } from '../../reading.ts';
import type { Draft } from '../draft.ts';

/** One statement for each run of quoted lines, without the first mark. */
export function* findQuoted(reading: Reading): Iterable<Draft> {
	const { blocks, sentences, tokens } = reading;
	for (const { first, end, writer, verb } of findQuotedLines(reading)) {
		const last = sentences[blocks[end - 1]!.endSentence - 1]!.endToken;
		const opening = sentences[blocks[first]!.firstSentence]!.firstToken + 1;
		if (opening >= last) continue;
		yield {
			rule: 'quoted-lines',
			score: 0.95,
			isOwnWords: true,
			source: { first: tokenAt(tokens, writer.start), end: tokenAt(tokens, writer.end - 1) + 1 },
			cue: [{ first: tokenAt(tokens, verb.start), end: tokenAt(tokens, verb.start) + 1 }],
			content: [{ first: opening, end: last }],
		};
	}
}
