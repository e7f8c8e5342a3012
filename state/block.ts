// A long sorted list in short pieces: to put one among a hundred thousand does not move them all.
import { lowerBound } from '../src/lib/sorted.ts';

/** Pieces of a sorted list, none of them empty. */
export type Block = number[][];

export type Compare = (left: number, right: number) => number;

/** Those next to a place on either side, the nearest first. */
export type Window = { readonly before: readonly number[]; readonly after: readonly number[] };

const longest = 512;

const placeOf = (block: Block, node: number, compare: Compare): { piece: number; at: number } => {
	let low = 0;
	let high = block.length - 1;
	// The last piece that does not begin behind it.
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (compare(block[middle]![0]!, node) <= 0) low = middle;
		else high = middle - 1;
	}
	return { piece: low, at: lowerBound(block[low]!, node, compare) };
};

/** Up to `reach` nodes on either side of the place of a node, which is not one of them. */
export const windowAt = (block: Block, node: number, reach: number, compare: Compare): Window => {
	const before: number[] = [];
	const after: number[] = [];
	const place = placeOf(block, node, compare);
	for (let { piece, at } = place; before.length < reach; ) {
		if (at > 0) {
			at -= 1;
			before.push(block[piece]![at]!);
		} else if (piece > 0) {
			piece -= 1;
			at = block[piece]!.length;
		} else break;
	}
	for (let { piece, at } = place; after.length < reach && piece < block.length; ) {
		const list = block[piece]!;
		if (at < list.length) {
			if (list[at] !== node) after.push(list[at]!);
			at += 1;
		} else {
			piece += 1;
			at = 0;
		}
	}
	return { before, after };
};

/** Puts a node in its place. */
export const insertInto = (block: Block, node: number, compare: Compare): void => {
	if (block.length === 0) {
		block.push([node]);
		return;
	}
	const { piece, at } = placeOf(block, node, compare);
	const list = block[piece]!;
	list.splice(at, 0, node);
	if (list.length > longest) block.splice(piece + 1, 0, list.splice(longest >> 1));
};

/** Takes a node out that is there. */
export const removeFrom = (block: Block, node: number, compare: Compare): void => {
	const { piece, at } = placeOf(block, node, compare);
	const list = block[piece]!;
	list.splice(at, 1);
	if (list.length === 0) block.splice(piece, 1);
};
