// A long sorted list in short pieces: to put one among a hundred thousand does not move them all.
import { lowerBound } from '../../src/lib/sorted.ts';

/** Pieces of a sorted list, none of them empty. */
export type Block<Value> = Value[][];

export type Compare<Value> = (left: Value, right: Value) => number;

/** Those next to a place on either side, the nearest first. */
export type Window<Value> = { readonly before: readonly Value[]; readonly after: readonly Value[] };

const few = 12;
const longest = 512;
const stride = 1024;

/** Where a value stands or would stand: a number that holds until the block is changed. */
export const placeIn = <Value>(block: Block<Value>, value: Value, compare: Compare<Value>): number => {
	let low = 0;
	let high = block.length - 1;
	// The last piece that does not begin behind it.
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (compare(block[middle]![0]!, value) <= 0) low = middle;
		else high = middle - 1;
	}
	const piece = block[low];
	return low * stride + (piece === undefined ? 0 : lowerBound(piece, value, compare));
};

/** Up to `reach` values on either side of a place: what stands there is the first behind it. */
export const windowAt = <Value>(block: Block<Value>, place: number, reach: number): Window<Value> => {
	const before: Value[] = [];
	const after: Value[] = [];
	const start = Math.floor(place / stride);
	for (let piece = start, at = place % stride; before.length < reach; ) {
		if (at > 0) {
			at -= 1;
			before.push(block[piece]![at]!);
		} else if (piece > 0) {
			piece -= 1;
			at = block[piece]!.length;
		} else break;
	}
	for (let piece = start, at = place % stride; after.length < reach && piece < block.length; ) {
		const list = block[piece]!;
		if (at < list.length) {
			after.push(list[at]!);
			at += 1;
		} else {
			piece += 1;
			at = 0;
		}
	}
	return { before, after };
};

/** Puts a value at its place. */
export const insertAt = <Value>(block: Block<Value>, place: number, value: Value): void => {
	const piece = Math.floor(place / stride);
	const list = block[piece];
	if (list === undefined) {
		block.push([value]);
		return;
	}
	// Most blocks have a few values and get no more; what grows in place takes room for sixteen.
	if (list.length < few) {
		block[piece] = list.toSpliced(place % stride, 0, value);
		return;
	}
	list.splice(place % stride, 0, value);
	if (list.length > longest) block.splice(piece + 1, 0, list.splice(longest >> 1));
};

/** Takes out what stands at a place; who stood next to it stands next to the place. */
export const removeAt = <Value>(block: Block<Value>, place: number): void => {
	const piece = Math.floor(place / stride);
	const list = block[piece]!;
	list.splice(place % stride, 1);
	if (list.length === 0) block.splice(piece, 1);
};
