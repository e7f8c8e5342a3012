// How alike two reports are as a whole. Their events and questions ask for it pair by pair, so it is remembered.

import { createPairCache, type PairCache } from '../grouping/pair-cache.ts';
import type { Entry } from './entries.ts';
import { areElsewhere } from './scene.ts';
import { countShared } from './terms.ts';

const keptPairs = 1 << 16;

/** The cosine of two lists of numbers, each of them sorted and distinct. */
export const cosine = (left: readonly number[], right: readonly number[]): number =>
	left.length === 0 || right.length === 0 ? 0 : countShared(left, right) / Math.sqrt(left.length * right.length);

const remembered = (
	termsOf: (entry: Entry) => readonly number[],
	known: PairCache,
): ((left: Entry, right: Entry) => number) => {
	return (left, right) => {
		const before = known.get(left.serial, right.serial);
		if (before !== undefined) return before;
		const value = areElsewhere(left, right) ? 0 : cosine(termsOf(left), termsOf(right));
		known.set(left.serial, right.serial, value);
		return value;
	};
};

/** How far two reports name the same people and places; 0 to 1, and 0 where they play elsewhere. */
export const storyLikeness = remembered(({ story }) => story, createPairCache(keptPairs));

/** How far two reports open with the same words; 0 to 1, and 0 where they play elsewhere. */
export const openingLikeness = remembered(({ opening }) => opening, createPairCache(keptPairs));
