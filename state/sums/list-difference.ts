// What differs between two lists of which most rows are the same objects.
import { getOrCreate } from '../../src/lib/get-or-create.ts';

/** A row before and after: one of them is there. */
export type Pair<Row> = { readonly before: Row | undefined; readonly after: Row | undefined };

/** Where rows leave traces, and what a trace is called within its document. */
export type Tracing<Row, Trace extends { readonly documentId: string }> = {
	readonly of: (row: Row) => readonly Trace[];
	readonly key: (trace: Trace) => string;
};

/** New names of documents by their old ones: traces of rows before count under the new ones. */
export type Renamed = ReadonlyMap<string, string>;

const nothingRenamed: Renamed = new Map();

/** For rows that are the same by id alone. */
export const noTraces: Tracing<unknown, { readonly documentId: string }> = { of: () => [], key: () => '' };

/**
 * The rows that differ between two lists, each with what became of it. Rows are the same by id, else by a trace
 * they share: an event takes its id from its first report, and goes on under another id with an earlier one.
 */
export const pairUp = <Row extends { readonly id: string }, Trace extends { readonly documentId: string }>(
	before: readonly Row[],
	after: readonly Row[],
	tracing: Tracing<Row, Trace>,
	renamed: Renamed = nothingRenamed,
): readonly Pair<Row>[] => {
	if (before === after) return [];
	const { gone, come } = differences(before, after);
	const pairs: Pair<Row>[] = [];
	const byId = new Map(gone.map((row) => [row.id, row]));
	const used = new Set<Row>();
	const take = (row: Row | undefined): Row | undefined => {
		if (row === undefined || used.has(row)) return undefined;
		used.add(row);
		return row;
	};
	const rest: Row[] = [];
	for (const row of come) {
		const same = take(byId.get(row.id));
		if (same === undefined) rest.push(row);
		else pairs.push({ before: same, after: row });
	}
	// Few rows go on under another id, and a row may have thousands of traces.
	const left = rest.length === 0 ? [] : gone.filter((row) => !used.has(row));
	const traced = traceTo(left, tracing, renamed);
	for (const row of rest) pairs.push({ before: take(traced(row, used)), after: row });
	for (const row of gone) if (!used.has(row)) pairs.push({ before: row, after: undefined });
	return pairs;
};

/** Finds the one of some rows that shares a trace with another row and is not used yet. */
const traceTo = <Row, Trace extends { readonly documentId: string }>(
	rows: readonly Row[],
	tracing: Tracing<Row, Trace>,
	renamed: Renamed,
): ((row: Row, used: ReadonlySet<Row>) => Row | undefined) => {
	// Only traces in a document that one of the rows has are worth a name.
	const byDocument = new Map<string, Map<string, Row>>();
	for (const row of rows) {
		for (const trace of tracing.of(row))
			getOrCreate(byDocument, renamed.get(trace.documentId) ?? trace.documentId, () => new Map()).set(
				tracing.key(trace),
				row,
			);
	}
	if (byDocument.size === 0) return () => undefined;
	return (row, used) => {
		for (const trace of tracing.of(row)) {
			const same = byDocument.get(trace.documentId)?.get(tracing.key(trace));
			if (same !== undefined && !used.has(same)) return same;
		}
		return undefined;
	};
};

/** By pair the rows that are gone and left a trace in what the pair has become: they have gone on in it. */
export const joinedPairs = <Row extends object, Trace extends { readonly documentId: string }>(
	pairs: readonly Pair<Row>[],
	tracing: Tracing<Row, Trace>,
	renamed: Renamed = nothingRenamed,
): ReadonlyMap<Pair<Row>, readonly Row[]> => {
	const joined = new Map<Pair<Row>, readonly Row[]>();
	const traced = traceTo(
		pairs.flatMap(({ before, after }) => (before !== undefined && after === undefined ? [before] : [])),
		tracing,
		renamed,
	);
	const used = new Set<Row>();
	for (const pair of pairs) {
		if (pair.before === undefined || pair.after === undefined) continue;
		for (let row = traced(pair.after, used); row !== undefined; row = traced(pair.after, used)) {
			used.add(row);
			joined.set(pair, [...(joined.get(pair) ?? []), row]);
		}
	}
	return joined;
};

/** What two lists do not share. */
export type Differences<Row> = { readonly gone: readonly Row[]; readonly come: readonly Row[] };

type Known = { readonly before: WeakRef<readonly unknown[]>; readonly found: Differences<unknown> };

// Under the later list, which keeps no earlier one alive.
const known = new WeakMap<readonly unknown[], Known>();

/** Lets a list be compared with the one it was made from by what was changed, each part in the order of its list. */
export const noteDifferences = <Row>(before: readonly Row[], after: readonly Row[], found: Differences<Row>): void => {
	known.set(after, { before: new WeakRef(before), found });
};

/** Rows of only one of two lists. They share what did not change: walking both finds the rest without a look into each row. */
export const differences = <Row>(before: readonly Row[], after: readonly Row[]): Differences<Row> => {
	if (before.length === 0) return { gone: [], come: after };
	const noted = known.get(after);
	if (noted?.before.deref() === before) return noted.found as Differences<Row>;
	const gone = new Set<Row>();
	const come = new Set<Row>();
	const start = sameAtStart(before, after);
	const end = sameAtEnd(before, after, start);
	const [leftEnd, rightEnd] = [before.length - end, after.length - end];
	let [left, right] = [start, start];
	while (left < leftEnd || right < rightEnd) {
		if (left < leftEnd && right < rightEnd && before[left] === after[right]) {
			left += 1;
			right += 1;
			continue;
		}
		const [skipLeft, skipRight] = resume(before, left, after, right);
		for (const last = Math.min(leftEnd, left + skipLeft); left < last; left += 1) gone.add(before[left]!);
		for (const last = Math.min(rightEnd, right + skipRight); right < last; right += 1) come.add(after[right]!);
	}
	for (const row of come) {
		if (!gone.has(row)) continue;
		gone.delete(row);
		come.delete(row);
	}
	return { gone: [...gone], come: [...come] };
};

// Most of two long lists is the same at both ends: to see that, nothing but the two is looked at.
const sameAtStart = (before: readonly unknown[], after: readonly unknown[]): number => {
	const most = Math.min(before.length, after.length);
	let same = 0;
	while (same < most && before[same] === after[same]) same += 1;
	return same;
};

const sameAtEnd = (before: readonly unknown[], after: readonly unknown[], start: number): number => {
	const most = Math.min(before.length, after.length) - start;
	let [left, right] = [before.length - 1, after.length - 1];
	let same = 0;
	while (same < most && before[left] === after[right]) {
		left -= 1;
		right -= 1;
		same += 1;
	}
	return same;
};

const lookAhead = 48;

/** How many rows to leave out on either side, or on both, until the lists agree again; one of each where that is far. */
const resume = <Row>(before: readonly Row[], left: number, after: readonly Row[], right: number): [number, number] => {
	for (let ahead = 1; ahead <= lookAhead; ahead += 1) {
		if (left < before.length && before[left] === after[right + ahead]) return [0, ahead];
		if (right < after.length && before[left + ahead] === after[right]) return [ahead, 0];
		if (before[left + ahead] === after[right + ahead] && left + ahead < before.length) return [ahead, ahead];
	}
	return [left < before.length ? 1 : 0, right < after.length ? 1 : 0];
};

/**
 * Keeps something that is summed over the rows of a list, from one list to the next: rows that left are taken out of it,
 * rows that came put in, and what stayed costs next to nothing.
 */
export const followRows = <Row>(
	drop: (row: Row) => void,
	take: (row: Row) => void,
): ((rows: readonly Row[]) => void) => {
	let known: readonly Row[] = [];
	return (rows) => {
		if (rows === known) return;
		const { gone, come } = differences(known, rows);
		for (const row of gone) drop(row);
		for (const row of come) take(row);
		known = rows;
	};
};
