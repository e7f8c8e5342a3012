// A screen as cells, and the reading of what a program writes into it. Only what a frame needs is understood:
// text, colours, cursor moves, erasing. Anything else in a frame is dropped, so that nothing else can come through.
import { shown } from '../lib/shown.ts';
import { clusters } from '../lib/text-width.ts';
import type { Styles } from './styles.ts';

/** One row: the cluster of each cell (`''` is the right half of a wide one) and its style number. */
export type Row = { readonly text: string[]; readonly style: number[] };

export type Grid = { columns: number; rows: Row[]; touched: Set<number> };

/** A row of blanks. */
export const blankRow = (columns: number): Row => ({
	text: new Array<string>(columns).fill(' '),
	style: new Array<number>(columns).fill(0),
});

/** Makes `to` equal `from`, as far as both reach. */
export const copyRow = (from: Row, to: Row): void => {
	const columns = Math.min(from.text.length, to.text.length);
	for (let column = 0; column < columns; column += 1) {
		to.text[column] = from.text[column]!;
		to.style[column] = from.style[column]!;
	}
};

/** An empty screen. */
export const createGrid = (columns: number, rows: number): Grid => ({
	columns,
	rows: Array.from({ length: rows }, () => blankRow(columns)),
	touched: new Set(),
});

/** The same picture on a screen of another size: what does not fit is cut, what is new is blank. */
export const resizeGrid = (grid: Grid, columns: number, rows: number): void => {
	const old = grid.rows;
	grid.columns = columns;
	grid.rows = Array.from({ length: rows }, (_, index) => {
		const row = blankRow(columns);
		const from = old[index];
		if (from !== undefined) copyRow(from, row);
		return row;
	});
};

const erase = (grid: Grid, rowIndex: number, from: number, to: number): void => {
	const row = grid.rows[rowIndex];
	if (row === undefined) return;
	grid.touched.add(rowIndex);
	row.text.fill(' ', from, to);
	row.style.fill(0, from, to);
};

/** Where the pen stands. It may stand below or right of the screen: what is written there is cut. */
export type Pen = { row: number; column: number; style: number };

type Cluster = { readonly text: string; readonly width: number };

const put = (grid: Grid, pen: Pen, { text: cluster, width }: Cluster, styles: Styles): void => {
	const row = grid.rows[pen.row];
	const at = pen.column;
	pen.column += width;
	if (row === undefined || width === 0) {
		if (row !== undefined && at > 0 && at <= grid.columns) row.text[at - 1] += cluster;
		return;
	}
	if (at + width > grid.columns) {
		if (at < grid.columns) row.text[at] = ' ';
		return;
	}
	// A wide cluster that loses one half loses the other too.
	if (row.text[at] === '' && at > 0) row.text[at - 1] = ' ';
	if (row.text[at + width] === '') row.text[at + width] = ' ';
	row.text[at] = cluster;
	// Blanks that look alike are alike.
	row.style[at] = cluster === ' ' ? styles.onBlank(pen.style) : pen.style;
	if (width === 2) {
		row.text[at + 1] = '';
		row.style[at + 1] = pen.style;
	}
};

// The second wall: whoever forgot to make a text safe before it was laid out finds its signs here, not on the terminal.
const writeText = (grid: Grid, pen: Pen, text: string, styles: Styles): void => {
	grid.touched.add(pen.row);
	for (const cluster of clusters(shown(text))) put(grid, pen, cluster, styles);
};

type Move = (grid: Grid, pen: Pen, numbers: readonly number[]) => void;

const count = (numbers: readonly number[]): number => Math.max(1, numbers[0] ?? 1);

const eraseDisplay: Move = (grid, pen, [how = 0]) => {
	if (how === 0) erase(grid, pen.row, Math.min(pen.column, grid.columns), grid.columns);
	for (let row = how === 0 ? pen.row + 1 : 0; row < grid.rows.length; row += 1) erase(grid, row, 0, grid.columns);
};

const eraseLine: Move = (grid, pen, [how = 0]) => {
	const at = Math.min(pen.column, grid.columns);
	if (how === 0) erase(grid, pen.row, at, grid.columns);
	else if (how === 1) erase(grid, pen.row, 0, Math.min(at + 1, grid.columns));
	else erase(grid, pen.row, 0, grid.columns);
};

const moves: Readonly<Record<string, Move>> = {
	A: (_grid, pen, numbers) => {
		pen.row = Math.max(0, pen.row - count(numbers));
	},
	B: (_grid, pen, numbers) => {
		pen.row += count(numbers);
	},
	C: (_grid, pen, numbers) => {
		pen.column += count(numbers);
	},
	D: (_grid, pen, numbers) => {
		pen.column = Math.max(0, pen.column - count(numbers));
	},
	E: (_grid, pen, numbers) => {
		pen.row += count(numbers);
		pen.column = 0;
	},
	F: (_grid, pen, numbers) => {
		pen.row = Math.max(0, pen.row - count(numbers));
		pen.column = 0;
	},
	G: (_grid, pen, numbers) => {
		pen.column = count(numbers) - 1;
	},
	H: (_grid, pen, numbers) => {
		pen.row = count(numbers) - 1;
		pen.column = Math.max(1, numbers[1] ?? 1) - 1;
	},
	J: eraseDisplay,
	K: eraseLine,
};

// One control at a time: CSI, a string sequence (OSC, DCS, APC, PM, SOS), another escape, a control character.
const control =
	/\u001b\[([0-?]*)[ -/]*([@-~])|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]|[\u0000-\u001f\u007f-\u009f]/g;

const linkShape = /^\u001b\]8;;([^\u0007\u001b]*)\u001b\\$/;

/** Writes `output` into the grid as a terminal would, as far as frames go; links only where they may be. */
export const writeInto = (grid: Grid, pen: Pen, styles: Styles, output: string, mayLink = false): void => {
	let at = 0;
	for (const found of output.matchAll(control)) {
		if (found.index > at) writeText(grid, pen, output.slice(at, found.index), styles);
		at = found.index + found[0].length;
		const [whole, parameters, final] = found;
		if (whole === '\n') {
			pen.row += 1;
			pen.column = 0;
		} else if (whole === '\r') pen.column = 0;
		else if (mayLink && whole.startsWith('\u001b]8'))
			pen.style = styles.linked(pen.style, linkShape.exec(whole)?.[1] ?? '');
		else if (final === 'm') pen.style = styles.after(pen.style, parameters!);
		else if (final !== undefined && !/[?<=>]/.test(parameters!))
			moves[final]?.(grid, pen, parameters === '' ? [] : parameters!.split(';').map(Number));
	}
	if (at < output.length) writeText(grid, pen, output.slice(at), styles);
};
