// Word classes from public word vectors: words that stand in like company share a number. Only hashes and numbers
// are kept, so that extraction needs no vectors.
import { readFileSync } from 'node:fs';
import { wordKey } from '../../extract/statements/model/lexicon.ts';
import { createRandom } from './learn.ts';

const wordLimit = 50_000;
const fineCount = 600;
const coarseCount = 80;
const rounds = 12;

type Vectors = {
	readonly dimensions: number;
	readonly words: readonly string[];
	readonly vectors: Record<string, number[]>;
};

/** Bytes of the classes: fine class → coarse class, then sorted word hashes with their fine classes (1 and up). */
export const classWords = (path: string): Uint8Array => {
	const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
	const chosen = words.filter((word) => /^\p{L}[\p{L}'.-]*$/u.test(word)).slice(0, wordLimit);
	const points = new Float32Array(chosen.length * dimensions);
	for (const [index, word] of chosen.entries()) points.set(unit(vectors[word]!, dimensions), index * dimensions);
	const fine = cluster(points, dimensions, fineCount);
	const coarse = cluster(fine.centres, dimensions, coarseCount);
	const rows = chosen
		.map((word, index) => [wordKey(word), fine.classes[index]! + 1] as const)
		.sort((a, b) => a[0] - b[0]);
	return encode(coarse.classes, rows);
};

const unit = (vector: readonly number[], dimensions: number): Float32Array => {
	const values = Float32Array.from(vector.slice(0, dimensions));
	const length = Math.hypot(...values) || 1;
	return values.map((value) => value / length);
};

/** Spherical k-means with a seeded start. */
const cluster = (points: Float32Array, dimensions: number, count: number) => {
	const size = points.length / dimensions;
	const random = createRandom(41);
	const centres = new Float32Array(count * dimensions);
	for (let centre = 0; centre < count; centre += 1) {
		const chosen = (random() >>> 0) % size;
		centres.set(points.subarray(chosen * dimensions, (chosen + 1) * dimensions), centre * dimensions);
	}
	const classes = new Uint16Array(size);
	for (let round = 0; round < rounds; round += 1) {
		for (let point = 0; point < size; point += 1) classes[point] = nearest(points, point, centres, dimensions, count);
		move(points, classes, centres, dimensions);
	}
	return { centres, classes };
};

const nearest = (points: Float32Array, point: number, centres: Float32Array, dimensions: number, count: number) => {
	const from = point * dimensions;
	let best = 0;
	let bestLikeness = -2;
	for (let centre = 0; centre < count; centre += 1) {
		const at = centre * dimensions;
		let likeness = 0;
		for (let axis = 0; axis < dimensions; axis += 1) likeness += points[from + axis]! * centres[at + axis]!;
		if (likeness > bestLikeness) {
			bestLikeness = likeness;
			best = centre;
		}
	}
	return best;
};

const move = (points: Float32Array, classes: Uint16Array, centres: Float32Array, dimensions: number): void => {
	const sums = new Float64Array(centres.length);
	for (const [point, chosen] of classes.entries()) {
		for (let axis = 0; axis < dimensions; axis += 1) {
			sums[chosen * dimensions + axis]! += points[point * dimensions + axis]!;
		}
	}
	for (let at = 0; at < centres.length; at += dimensions) {
		const length = Math.hypot(...sums.subarray(at, at + dimensions));
		if (length === 0) continue;
		for (let axis = 0; axis < dimensions; axis += 1) centres[at + axis] = sums[at + axis]! / length;
	}
};

const encode = (coarse: Uint16Array, rows: readonly (readonly [number, number])[]): Uint8Array => {
	const bytes = new Uint8Array(8 + coarse.length + rows.length * 6);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, coarse.length, true);
	view.setUint32(4, rows.length, true);
	bytes.set(
		Uint8Array.from(coarse, (value) => value + 1),
		8,
	);
	for (const [index, [hash, fine]] of rows.entries()) {
		view.setInt32(8 + coarse.length + index * 6, hash, true);
		view.setUint16(12 + coarse.length + index * 6, fine, true);
	}
	return bytes;
};
