// Files that hold many documents: how many of them are read. Archives have their news at the end, feeds at the beginning.
import type { Problem } from '../domain.ts';
import { problem } from './format.ts';

const mostFirst = 5_000;
const mostLast = 1_000;

/** The first and the last rows of a file that holds many, with the problem that tells of the rest. */
export const limited = <Row>(
	rows: Iterable<Row>,
): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } => {
	const first: Row[] = [];
	let last: Row[] = [];
	let count = 0;
	for (const row of rows) {
		count += 1;
		if (first.length < mostFirst) first.push(row);
		else last.push(row);
		if (last.length === 2 * mostLast) last = last.slice(mostLast);
	}
	if (count <= mostFirst + mostLast) return { rows: [...first, ...last], problems: [] };
	const what = `only the first ${mostFirst} and the last ${mostLast} of ${count} documents of this file read`;
	return { rows: [...first, ...last.slice(-mostLast)], problems: [problem(what)] };
};
