// Which of overlapping attributions stay: the surest first; one inside another's content is an attribution of its
// own (what somebody says that somebody said), but two may not share a content otherwise.
import type { Reading } from '../../reading.ts';
import type { Labelled } from './find-by-model.ts';

/** The candidates that can stand beside each other. */
export const keepBest = (reading: Reading, found: readonly Labelled[]): Labelled[] => {
	const kept: Labelled[] = [];
	for (const labelled of [...found].sort((a, b) => b.score - a.score || a.anchor - b.anchor)) {
		if (labelled.content.length === 0) continue;
		if (kept.every((other) => canStand(reading, labelled, other))) kept.push(labelled);
	}
	return kept;
};

const canStand = (reading: Reading, labelled: Labelled, other: Labelled): boolean => {
	const [first, last] = [labelled.content[0]!, labelled.content.at(-1)!];
	if (last < other.content[0]! || first > other.content.at(-1)!) return true;
	const taken = new Set(other.content);
	const shared = labelled.content.filter((token) => taken.has(token)).length;
	if (shared === 0) return true;
	if (holds(taken, labelled)) return reading.tokens.quotation[labelled.anchor]! < 0;
	if (holds(new Set(labelled.content), other)) return reading.tokens.quotation[other.anchor]! < 0;
	return shared < 0.2 * Math.min(labelled.content.length, other.content.length);
};

const holds = (content: ReadonlySet<number>, inner: Labelled): boolean =>
	content.has(inner.anchor) && inner.content.every((token) => content.has(token));
