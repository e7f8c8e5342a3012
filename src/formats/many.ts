// Files that hold many documents: how many of them are read.
import type { Problem } from '../domain.ts';
import { problem } from './format.ts';

const most = 20_000;

/** The first rows of a file that holds many, with the problem that tells of the rest. */
export const limited = <Row>(
	rows: Iterable<Row>,
): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } => {
	const taken: Row[] = [];
	for (const row of rows) {
		if (taken.length === most)
			return { rows: taken, problems: [problem(`only the first ${most} documents of this file read`)] };
		taken.push(row);
	}
	return { rows: taken, problems: [] };
};
