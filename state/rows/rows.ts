// Rows of list panes, and finding one's way among them.
import type { EventCluster } from '../../src/domain.ts';
import { firstPlace } from '../../src/lib/sorted.ts';
import type { When } from '../clock.ts';
import type { Passage, Subject } from '../subjects.ts';
import { inChunks } from '../sums/chunks.ts';

export type PaneRow = {
	readonly key: string;
	/** What the row is about; null for rules and notes, where the cursor does not stop. */
	readonly subject: Subject | null;
	/** Text of a rule or note. */
	readonly label: string;
	readonly passage?: Passage;
	/** Set on rows of the timeline: the event, and when it was as the timeline shows it. */
	readonly event?: EventCluster;
	readonly when?: When;
	/** Set on rows that say one fact: its name stands apart. */
	readonly fact?: string;
};

/** A row the cursor skips. */
export const rule = (key: string, label: string): PaneRow => ({ key, subject: null, label });

/** The row of each thing, made once: a thing that is what it was has the row it had. */
export const rowsOf = <Thing extends { readonly id: string }>(
	kind: 'actor' | 'question',
): ((thing: Thing) => PaneRow) => {
	const made = new WeakMap<Thing, PaneRow>();
	return (thing) => {
		const known = made.get(thing);
		if (known !== undefined) return known;
		const row: PaneRow = { key: `${kind} ${thing.id}`, subject: { kind, id: thing.id }, label: '' };
		made.set(thing, row);
		return row;
	};
};

const known = new WeakMap<readonly PaneRow[], readonly number[]>();

/** Says where the cursor can stand, for rows that were put together with that in mind: a look into each takes long. */
export const setStops = (rows: readonly PaneRow[], stops: readonly number[]): void => {
	known.set(rows, stops);
};

/** Indexes of the rows the cursor can stand on. */
export const stopsOf = (rows: readonly PaneRow[]): readonly number[] => {
	const stops = known.get(rows);
	if (stops !== undefined) return stops;
	const found: number[] = [];
	for (let index = 0; index < rows.length; index += 1) if (rows[index]!.subject !== null) found.push(index);
	known.set(rows, found);
	return found;
};

/** Key of the rule in the timeline between what is still to come and what has been. */
export const nowKey = 'now';

/** So many rows above the present are looked through. */
const mostAhead = 2_000;
const knownEdges = new WeakMap<readonly PaneRow[], number>();

const findEdge = (rows: readonly PaneRow[]): number => {
	const stops = stopsOf(rows);
	let now = Math.min(mostAhead, rows.length) - 1;
	while (now >= 0 && rows[now]!.key !== nowKey) now -= 1;
	return (now === -1 ? undefined : stops[firstStop(stops, now)]) ?? stops[0] ?? -1;
};

/** Index of the row where a list begins for who follows it: the first one, below what is still to come; -1 where none is. */
export const edgeOf = (rows: readonly PaneRow[]): number => {
	const edge = knownEdges.get(rows) ?? findEdge(rows);
	knownEdges.set(rows, edge);
	return edge;
};

/** Index of the row with this key, -1 if there is none. It is looked for around `near`, where it mostly is. */
export const indexOfKey = (rows: readonly PaneRow[], key: string, near = 0): number => {
	const start = Math.min(rows.length - 1, Math.max(0, near));
	for (let step = 0; step <= Math.max(start, rows.length - start); step += 1) {
		if (rows[start + step]?.key === key) return start + step;
		if (rows[start - step]?.key === key) return start - step;
	}
	return -1;
};

/** Place among the stops of the row at `index`, or of the stop nearest to it. */
export const stopNear = (rows: readonly PaneRow[], index: number): number => {
	const stops = stopsOf(rows);
	return Math.max(0, Math.min(stops.length - 1, firstStop(stops, index)));
};

/** Place of the first stop from `index` on. */
const firstStop = (stops: readonly number[], index: number): number =>
	firstPlace(stops.length, (place) => stops[place]! >= index);

/**
 * Rows of a long list, for each bucket from 0 up those that belong in it, in the order they had. They go on from the list
 * before, so that one that came costs no walk over all.
 */
export const inBuckets = <Value extends object>(
	buckets: number,
	bucketOf: (value: Value) => number,
	rowOf: (value: Value) => PaneRow,
): ((values: readonly Value[]) => readonly (readonly PaneRow[])[]) => {
	const chunks = inChunks((values: readonly Value[]) => {
		const parts = Array.from({ length: buckets }, (): PaneRow[] => []);
		for (const value of values) parts[bucketOf(value)]!.push(rowOf(value));
		return parts;
	});
	return (values) => {
		const made = chunks(values);
		return Array.from({ length: buckets }, (_, at) => made.flatMap((parts) => parts[at]!));
	};
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
