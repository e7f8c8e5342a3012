// What differs between two lists of which most rows are the same objects.

/** A row before and after: one of them is there. */
export type Pair<Row> = { readonly before: Row | undefined; readonly after: Row | undefined };

/**
 * The rows that differ between two lists, each with what became of it. Rows are the same by id, else by a trace
 * they share: an event takes its id from its first report, and goes on under another id with an earlier one.
 */
export const pairUp = <Row extends { readonly id: string }>(
	before: readonly Row[],
	after: readonly Row[],
	tracesOf: (row: Row) => readonly string[],
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
	const byTrace = new Map(left.flatMap((row) => tracesOf(row).map((trace) => [trace, row] as const)));
	for (const row of rest) {
		const traces = byTrace.size === 0 ? [] : tracesOf(row);
		const same = traces.map((trace) => byTrace.get(trace)).find((other) => other !== undefined && !used.has(other));
		pairs.push({ before: take(same), after: row });
	}
	for (const row of gone) if (!used.has(row)) pairs.push({ before: row, after: undefined });
	return pairs;
};

// Lists share what did not change: walking both finds the rest without a look into each row.
const differences = <Row>(before: readonly Row[], after: readonly Row[]): { gone: Row[]; come: Row[] } => {
	const gone = new Set<Row>();
	const come = new Set<Row>();
	let [left, right] = [0, 0];
	while (left < before.length || right < after.length) {
		if (left < before.length && before[left] === after[right]) {
			left += 1;
			right += 1;
			continue;
		}
		const [skipLeft, skipRight] = resume(before, left, after, right);
		for (const end = left + skipLeft; left < end; left += 1) gone.add(before[left]!);
		for (const end = right + skipRight; right < end; right += 1) come.add(after[right]!);
	}
	for (const row of come) {
		if (!gone.has(row)) continue;
		gone.delete(row);
		come.delete(row);
	}
	return { gone: [...gone], come: [...come] };
};

const lookAhead = 48;

/** How many rows to leave out on either side until the lists agree again; one of each where that is far. */
const resume = <Row>(before: readonly Row[], left: number, after: readonly Row[], right: number): [number, number] => {
	for (let ahead = 1; ahead <= lookAhead; ahead += 1) {
		if (left < before.length && before[left] === after[right + ahead]) return [0, ahead];
		if (right < after.length && before[left + ahead] === after[right]) return [ahead, 0];
	}
	return [left < before.length ? 1 : 0, right < after.length ? 1 : 0];
};
