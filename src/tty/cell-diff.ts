// The least output that turns one picture into another: cells that differ, absolute moves, one reset at the end.
import { copyRow, type Grid, type Row } from './grid.ts';
import { afterMove, findMove, moveSequence } from './moved-rows.ts';
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
/** Blanks worth replacing by erasing them and moving on. */
const hollow = 12;

const blanksFrom = (row: Row, from: number, to: number): number => {
	let column = from;
	while (column < to && row.text[column] === ' ' && row.style[column] === 0) column += 1;
	return column - from;
};

const isBlank = (text: string): boolean => text === ' ' || text.startsWith('\u001b');

type Cursor = { style: number };

const rowDiff = (index: number, wanted: Row, runs: Runs, styles: Styles, cursor: Cursor): string => {
	const end = endOf(wanted);
	let output = '';
	// Undefined: somewhere in this row, a terminal may see it elsewhere than we do.
	let at: number | undefined;
	let isInRow = false;
	const write = (style: number, text: string): void => {
		// A blank, or an erasing, looks the same after any style that leaves no mark on blanks.
		if (style === 0 && isBlank(text) && styles.onBlank(cursor.style) === 0) {
			output += text;
			return;
		}
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
			const blanks = blanksFrom(wanted, column, to);
			if (blanks >= hollow) {
				write(0, `\u001b[${blanks}X`);
				at = undefined;
				column += blanks - 1;
				continue;
			}
			write(wanted.style[column]!, cluster);
			at = certain.test(cluster) ? column + 1 : undefined;
		}
	}
	return output;
};

/** Output for some rows, from no style to no style; nothing is changed by asking. */
const rowsDiff = (rows: readonly number[], want: readonly Row[], shown: readonly Row[], styles: Styles): string => {
	let output = '';
	const cursor: Cursor = { style: 0 };
	for (const index of rows) {
		const runs = runsOf(want[index]!, shown[index]!);
		if (runs.length > 0) output += rowDiff(index, want[index]!, runs, styles, cursor);
	}
	return output + styles.sequence(cursor.style, 0);
};

/** A frame of fewer bytes is not worth a look for rows that moved. */
const smallFrame = 400;

type Draft = { readonly output: string; readonly rows: readonly number[]; readonly shown: readonly Row[] };

/** The same with a band of rows moved by the terminal first; undefined where nothing moved or that costs more. */
const movedDraft = (want: Grid, plain: Draft, styles: Styles): Draft | undefined => {
	const move = findMove(want.rows, plain.shown, plain.rows);
	if (move === undefined) return undefined;
	const shown = afterMove(plain.shown, move, want.columns);
	const isMeant = new Set(plain.rows);
	const rows = shown.flatMap((_, index) =>
		isMeant.has(index) || (index >= move.top && index <= move.bottom) ? [index] : [],
	);
	const output = moveSequence(move) + rowsDiff(rows, want.rows, shown, styles);
	return Buffer.byteLength(output) < Buffer.byteLength(plain.output) ? { output, rows, shown } : undefined;
};

/** Brings the touched rows of `want` onto `shown`, which then equals it there. Returns the bytes for the terminal. */
export const diffOf = (want: Grid, shown: Grid, styles: Styles): string => {
	const touched = [...want.touched]
		.filter((index) => want.rows[index] !== undefined && shown.rows[index] !== undefined)
		.sort((a, b) => a - b);
	want.touched.clear();
	const plain: Draft = {
		output: rowsDiff(touched, want.rows, shown.rows, styles),
		rows: touched,
		shown: shown.rows,
	};
	const { output, rows, ...next } =
		(plain.output.length < smallFrame ? undefined : movedDraft(want, plain, styles)) ?? plain;
	for (const index of rows) {
		shown.rows[index] = next.shown[index]!;
		copyRow(want.rows[index]!, shown.rows[index]!);
	}
	return output;
};
