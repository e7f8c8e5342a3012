// A small sketch of a text by which near-copies are found without comparing texts: the smallest numbers of its
// runs of five words. Two texts share about as large a part of their sketches as of their runs.
import { hashText32 } from '../src/lib/stable-id.ts';

export type Sketch = {
	/** Ascending. */
	readonly runs: readonly number[];
	/** Figures of the text, ascending: what an update changes first. */
	readonly figures: readonly number[];
};

const size = 32;
const runLength = 5;
const longestText = 30_000;
const mostFigures = 40;

export const sketchText = (text: string): Sketch => {
	const words =
		text
			.slice(0, longestText)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const runs = new Set<number>();
	for (let at = 0; at + runLength <= words.length; at += 1)
		runs.add(hashText32(words.slice(at, at + runLength).join(' ')));
	const figures = new Set(
		words
			.filter((word) => /^\d+$/.test(word))
			.slice(0, mostFigures)
			.map(Number),
	);
	const ascending = (values: Iterable<number>) => [...values].sort((left, right) => left - right);
	return { runs: ascending(runs).slice(0, size), figures: ascending(figures) };
};

const shared = (left: readonly number[], right: readonly number[]): number => {
	const known = new Set(left);
	return right.filter((value) => known.has(value)).length;
};

/** The part of their runs of words that two texts share, estimated from the sketches. */
export const resemblance = (left: Sketch, right: Sketch): number => {
	if (left.runs.length === 0 || right.runs.length === 0) return 0;
	const union = [...new Set([...left.runs, ...right.runs])].sort((one, other) => one - other).slice(0, size);
	const [ours, theirs] = [new Set(left.runs), new Set(right.runs)];
	return union.filter((run) => ours.has(run) && theirs.has(run)).length / union.length;
};

const leastResemblance = 0.4;
const leastFigures = 0.75;

/** Whether one text repeats the other. A text with other figures is a new version, not a copy. */
export const areCopies = (left: Sketch, right: Sketch): boolean => {
	if (resemblance(left, right) < leastResemblance) return false;
	const fewer = Math.min(left.figures.length, right.figures.length);
	return fewer === 0 || shared(left.figures, right.figures) >= leastFigures * fewer;
};
