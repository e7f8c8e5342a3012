// The least output that turns one picture into another: cells that differ, absolute moves, one reset at the end.
import { copyRow, type Grid, type Row } from './grid.ts';
import type { Styles } from './styles.ts';

// Terminals agree on the width of these; after anything else the cursor's place is taken as unknown.
const certain = /^[\x20-\x7e\u00a1-\u024f\u2010-\u2027\u2190-\u22ff\u2500-\u25fc\u27e6\u27e7]$/;

/** The column after the last cell that is not blank. */
const endOf = (row: Row): number => {
	let end = row.text.length;
	while (end > 0 && row.text[end - 1] === ' ' && row.style[end - 1] === 0) end -= 1;
	return end;
};

/** Equal cells worth rewriting rather than jumping over. */
const gap = 4;

type Runs = readonly (readonly [from: number, to: number])[];

const runsOf = (want: Row, shown: Row): Runs => {
	const runs: [number, number][] = [];
	for (let column = 0; column < want.text.length; column += 1) {
		if (want.text[column] === shown.text[column] && want.style[column] === shown.style[column]) continue;
		const last = runs.at(-1);
		if (last !== undefined && column - last[1] <= gap) last[1] = column + 1;
		else runs.push([column, column + 1]);
	}
	return runs;
};

/** Blanks worth replacing by erasing to the end of the row. */
const erased = 4;

type Cursor = { style: number };

const rowDiff = (index: number, wanted: Row, runs: Runs, styles: Styles, cursor: Cursor): string => {
	const end = endOf(wanted);
	let output = '';
	// Undefined: somewhere in this row, a terminal may see it elsewhere than we do.
	let at: number | undefined;
	let isInRow = false;
	const write = (style: number, text: string): void => {
		output += styles.sequence(cursor.style, style) + text;
		cursor.style = style;
	};
	for (const [from, to] of runs) {
		// A run starts at a whole cluster.
		for (let column = wanted.text[from] === '' ? from - 1 : from; column < to; column += 1) {
			const cluster = wanted.text[column]!;
			if (cluster === '') continue;
			if (at !== column) output += isInRow ? `\u001b[${column + 1}G` : `\u001b[${index + 1};${column + 1}H`;
			isInRow = true;
			if (column >= end && to - column >= erased) {
				write(0, '\u001b[K');
				return output;
			}
			write(wanted.style[column]!, cluster);
			at = certain.test(cluster) ? column + 1 : undefined;
		}
	}
	return output;
};

/** Brings the touched rows of `want` onto `shown`, which then equals it there. Returns the bytes for the terminal. */
export const diffOf = (want: Grid, shown: Grid, styles: Styles): string => {
	let output = '';
	const cursor: Cursor = { style: 0 };
	for (const index of [...want.touched].sort((a, b) => a - b)) {
		const wanted = want.rows[index];
		const old = shown.rows[index];
		if (wanted === undefined || old === undefined) continue;
		const runs = runsOf(wanted, old);
		if (runs.length === 0) continue;
		output += rowDiff(index, wanted, runs, styles, cursor);
		copyRow(wanted, old);
	}
	want.touched.clear();
	return output + styles.sequence(cursor.style, 0);
};
