// The mode of a statement: how much of its content stands inside quotation marks.
import type { Mode, Span } from '../../domain.ts';
import { type Reading, tokenAt } from '../reading.ts';
import { createWordTest } from '../word-scans.ts';

const isWord = createWordTest((_, word) => /[\p{L}\p{N}]/u.test(word));

/** `direct` if at least 90 % of the words are quoted, `indirect` if none is, else `mixed`. */
export const modeOf = (reading: Reading, content: readonly Span[]): Mode => {
	const { tokens } = reading;
	let words = 0;
	let quoted = 0;
	for (const span of content) {
		for (let index = tokenAt(tokens, span.start); index < tokens.count && tokens.start[index]! < span.end; index += 1) {
			if (!isWord(tokens, index)) continue;
			words += 1;
			if (tokens.quotation[index]! >= 0) quoted += 1;
		}
	}
	if (quoted === 0) return 'indirect';
	return quoted >= words * 0.9 ? 'direct' : 'mixed';
};
