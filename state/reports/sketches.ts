// A small sketch of a text by which near-copies are found without comparing texts: the smallest numbers of its
// runs of five words. Two texts share about as large a part of their sketches as of their runs.
import { hashText31 } from '../../src/lib/stable-id.ts';
import { countShared } from './terms.ts';

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
	const numbers = words.map(hashText31);
	const runs = new Set<number>();
	for (let at = 0; at + runLength <= words.length; at += 1) runs.add(mixRun(numbers, at));
	const figures = new Set(
		words
			.filter((word) => /^\d+$/.test(word))
			.slice(0, mostFigures)
			.map(Number),
	);
	const ascending = (values: Iterable<number>) => [...values].sort((left, right) => left - right);
	return { runs: ascending(runs).slice(0, size), figures: ascending(figures) };
};

// One number for the run that begins at `at`.
const mixRun = (numbers: readonly number[], at: number): number => {
	let mixed = 0;
	for (let next = at; next < at + runLength; next += 1) {
		mixed = Math.imul(mixed ^ numbers[next]!, 0x9e3779b1);
		mixed ^= mixed >>> 15;
	}
	return mixed >>> 1;
};

/** The part of their runs of words that two texts share, estimated from the sketches. */
export const resemblance = (left: Sketch, right: Sketch): number => {
	let [at, other, seen, shared] = [0, 0, 0, 0];
	// The smallest numbers of both together, each once.
	while (seen < size && (at < left.runs.length || other < right.runs.length)) {
		const [one, two] = [left.runs[at] ?? Infinity, right.runs[other] ?? Infinity];
		if (one === two) shared += 1;
		if (one <= two) at += 1;
		if (two <= one) other += 1;
		seen += 1;
	}
	return left.runs.length === 0 || right.runs.length === 0 ? 0 : shared / seen;
};

const leastResemblance = 0.4;
const leastFigures = 0.75;

/** Whether one text repeats the other. A text with other figures is a new version, not a copy. */
export const areCopies = (left: Sketch, right: Sketch): boolean => {
	if (resemblance(left, right) < leastResemblance) return false;
	const fewer = Math.min(left.figures.length, right.figures.length);
	return fewer === 0 || countShared(left.figures, right.figures) >= leastFigures * fewer;
};
