// Rows of list panes, and finding one's way among them.
import type { Passage, Subject } from './subjects.ts';

export type PaneRow = {
	readonly key: string;
	/** What the row is about; null for rules and notes, where the cursor does not stop. */
	readonly subject: Subject | null;
	/** Text of a rule or note. */
	readonly label: string;
	readonly passage?: Passage;
	/** Set on rows that say one fact: its name stands apart. */
	readonly fact?: string;
};

/** A row the cursor skips. */
export const rule = (key: string, label: string): PaneRow => ({ key, subject: null, label });

type Positions = { readonly byKey: ReadonlyMap<string, number>; readonly stops: readonly number[] };

const known = new WeakMap<readonly PaneRow[], Positions>();

const findPositions = (rows: readonly PaneRow[]): Positions => ({
	byKey: new Map(rows.map((row, index) => [row.key, index])),
	stops: rows.flatMap((row, index) => (row.subject === null ? [] : [index])),
});

const positionsOf = (rows: readonly PaneRow[]): Positions => {
	const positions = known.get(rows) ?? findPositions(rows);
	known.set(rows, positions);
	return positions;
};

/** Indexes of the rows the cursor can stand on. */
export const stopsOf = (rows: readonly PaneRow[]): readonly number[] => positionsOf(rows).stops;

/** Index of the row with this key, -1 if there is none. */
export const indexOfKey = (rows: readonly PaneRow[], key: string): number => positionsOf(rows).byKey.get(key) ?? -1;

/** Place among the stops of the row at `index`, or of the stop nearest to it. */
export const stopNear = (rows: readonly PaneRow[], index: number): number => {
	const { stops } = positionsOf(rows);
	let low = 0;
	let high = stops.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (stops[middle]! < index) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, Math.min(stops.length - 1, low));
};

/** Remembers the last two answers: what is on the screen and what is about to be, compared with each change. */
export const memoLast = <Arguments extends readonly unknown[], Value>(
	make: (...values: Arguments) => Value,
): ((...values: Arguments) => Value) => {
	let known: readonly { readonly values: Arguments; readonly value: Value }[] = [];
	return (...values) => {
		const found = known.find((one) => one.values.every((value, index) => value === values[index]));
		if (found !== undefined) return found.value;
		const value = make(...values);
		known = [{ values, value }, ...known.slice(0, 1)];
		return value;
	};
};
