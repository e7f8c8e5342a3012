// Which of overlapping attributions stay: the surest first; one inside another's content is an attribution of its
// own (what somebody says that somebody said), but two may not share a content otherwise.
import { createOverlaps } from '../../../lib/overlaps.ts';
import type { Reading } from '../../reading.ts';
import type { TokenRange } from '../draft.ts';
import type { Labelled } from './find-by-model.ts';

/** The candidates that can stand beside each other. */
export const keepBest = (reading: Reading, found: readonly Labelled[]): Labelled[] => {
	const kept: Labelled[] = [];
	const overlaps = createOverlaps<Labelled>(cell);
	for (const labelled of [...found].sort((a, b) => b.score - a.score || a.anchor - b.anchor)) {
		if (labelled.content.length === 0) continue;
		const extent = { start: labelled.content[0]!.first, end: labelled.content.at(-1)!.end };
		if (overlaps.some(extent, (other) => !canStand(reading, labelled, other))) continue;
		overlaps.add(extent, labelled);
		kept.push(labelled);
	}
	return kept;
};

// Tokens to a cell of the index: about a paragraph.
const cell = 128;

const canStand = (reading: Reading, labelled: Labelled, other: Labelled): boolean => {
	const [first, last] = [labelled.content[0]!.first, labelled.content.at(-1)!.end];
	if (last <= other.content[0]!.first || first >= other.content.at(-1)!.end) return true;
	const shared = sharedBy(labelled.content, other.content);
	if (shared === 0) return true;
	if (holds(other, labelled, shared)) return reading.tokens.quotation[labelled.anchor]! < 0;
	if (holds(labelled, other, shared)) return reading.tokens.quotation[other.anchor]! < 0;
	return shared < 0.2 * Math.min(lengthOf(labelled.content), lengthOf(other.content));
};

const holds = (outer: Labelled, inner: Labelled, shared: number): boolean =>
	shared === lengthOf(inner.content) &&
	outer.content.some(({ first, end }) => inner.anchor >= first && inner.anchor < end);

const lengthOf = (ranges: readonly TokenRange[]): number =>
	ranges.reduce((sum, { first, end }) => sum + end - first, 0);

const sharedBy = (one: readonly TokenRange[], other: readonly TokenRange[]): number => {
	let shared = 0;
	for (const a of one)
		for (const b of other) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));
	return shared;
};
