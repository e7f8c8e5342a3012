// What makes two events two whatever else they have in common: the days that are named, the persons it was done to.
import type { Days } from './event-items.ts';
import { countShared } from './terms.ts';

/** What an event, or a group of items that are one, lets in. */
export type Bounds = { readonly stated: Days | null; readonly victims: readonly number[] };

/** Whether nothing said of the one makes it another event than the other. */
export const mayBeOne = (left: Bounds, right: Bounds): boolean =>
	areDaysOne(left.stated, right.stated) && areVictimsOne(left.victims, right.victims);

/** Whether the persons named as victims leave it open that two events are one. */
export const areVictimsOne = (left: readonly number[], right: readonly number[]): boolean =>
	left.length === 0 || right.length === 0 || countShared(left, right) > 0;

/** The victims of two groups that are one event. */
export const joinVictims = (left: readonly number[], right: readonly number[]): readonly number[] =>
	left.length === 0 || right.length === 0
		? left.length === 0
			? right
			: left
		: [...new Set([...left, ...right])].sort((one, other) => one - other);

// Two days are one only if the less exact one contains the other.
const areDaysOne = (left: Days | null, right: Days | null): boolean =>
	left === null ||
	right === null ||
	(left.first <= right.first && right.last <= left.last) ||
	(right.first <= left.first && left.last <= right.last);
