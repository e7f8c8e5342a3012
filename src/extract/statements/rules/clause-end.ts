// Ends of clauses that other clauses hold.
import type { Reading } from '../../reading.ts';

/**
 * Where the clause of a noun or of a relative ends: before the main verb that follows it ("… was rigged has been rejected"),
 * a comma or the end.
 */
export const nounClauseEnd = (reading: Reading, first: number, limit: number): number => {
	const { tokens } = reading;
	let seen = 0;
	let end = first;
	while (end < limit && !/^[,;:”"]$/.test(tokens.text[end]!)) {
		if (tokens.lower[end] === 'and' && tokens.pos[end + 1] === 'AUX') break;
		const isMainVerb = tokens.pos[end] === 'AUX' && tokens.pos[end - 1] !== 'AUX' && tokens.lower[end - 1] !== 'to';
		if (isMainVerb && seen > 0 && /^(?:VERB|ADJ|ADV|NUM)$/.test(tokens.pos[end - 1]!)) break;
		if (isMainVerb) seen += 1;
		end += 1;
	}
	while (end > first && /^[.!?]$/.test(tokens.text[end - 1]!)) end -= 1;
	return end;
};
