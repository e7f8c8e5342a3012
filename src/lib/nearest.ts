// The word somebody may have meant.
import { distance } from 'fastest-levenshtein';

/** The candidate close enough to a mistyped word; null if none is. */
export const nearest = (word: string, candidates: readonly string[]): string | null => {
	const [best] = candidates
		.map((candidate) => ({ candidate, edits: distance(word.slice(0, 40), candidate) }))
		.sort((a, b) => a.edits - b.edits);
	return best !== undefined && best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
};
