// What makes two events two whatever else they have in common: the days that are named, the persons it was done to.
import type { Event } from '../../src/domain.ts';
import { hashText31 } from '../../src/lib/stable-id.ts';
import type { Days } from '../days.ts';
import { countShared } from '../reports/terms.ts';

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

/** No mark: the report tells nothing else that could be taken for the event. */
export const unmarked = 0;

const isUnreal = ({ status }: Pick<Event, 'status'>): boolean => status === 'threatened' || status === 'denied';

/**
 * What keeps an event apart from another of its report that is of the same sort: of two attacks one was only threatened
 * or is denied. A number below zero for the report and the sort, and which of the two; `unmarked` where there are no two.
 */
export const markOf = (
	documentId: string,
	event: Pick<Event, 'type' | 'status'>,
	others: readonly Pick<Event, 'type' | 'status'>[],
	familyOf: (type: Event['type']) => string,
): number => {
	const family = familyOf(event.type);
	const own = isUnreal(event);
	if (!others.some((other) => isUnreal(other) !== own && familyOf(other.type) === family)) return unmarked;
	return -2 * hashText31(`${documentId}\n${family}`) - (own ? 2 : 1);
};

/** Victims and marks of an event as one list of numbers, marks first. */
export const boundsOf = ({ victims, mark }: { readonly victims: readonly number[]; readonly mark: number }) =>
	mark === unmarked ? victims : [mark, ...victims];

const victimsIn = (bounds: readonly number[]): readonly number[] =>
	bounds.length > 0 && bounds[0]! < 0 ? bounds.filter((number) => number >= 0) : bounds;

const marksIn = (bounds: readonly number[]): readonly number[] =>
	bounds.length > 0 && bounds[0]! < 0 ? bounds.filter((number) => number < 0) : [];

// Marks of one report and sort stand beside each other: -2h-1 and -2h-2.
const opposite = (mark: number): number => (mark % 2 === 0 ? mark + 1 : mark - 1);

/** Whether neither the victims of two groups nor what a report told apart keep them from being one event. */
export const areBoundsOne = (left: readonly number[], right: readonly number[]): boolean => {
	if (!areVictimsOne(victimsIn(left), victimsIn(right))) return false;
	const marks = new Set(marksIn(right));
	return marks.size === 0 || !marksIn(left).some((mark) => marks.has(opposite(mark)));
};

/** Victims and marks of two groups that are one event. */
export const joinBounds = (left: readonly number[], right: readonly number[]): readonly number[] => {
	const victims = joinVictims(victimsIn(left), victimsIn(right));
	const marks = [...new Set([...marksIn(left), ...marksIn(right)])].sort((one, other) => one - other);
	return marks.length === 0 ? victims : [...marks, ...victims];
};
