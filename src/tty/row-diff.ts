// The least output that turns a row of cells into another: runs of cells that differ, and how to come to each of them.
import type { Row } from './grid.ts';
import type { Powers } from './powers.ts';
import type { Styles } from './styles.ts';

// Terminals agree on the width of these; after anything else the cursor's place is taken as unknown.
const certain = /^[\x20-\x7e\u00a1-\u024f\u2010-\u2027\u2190-\u22ff\u2500-\u25fc\u27e6\u27e7]$/;

/** Whether all terminals give it one column. */
export const isCertain = (cluster: string): boolean => certain.test(cluster);

/** The column after the last cell that is not blank. */
const endOf = (row: Row): number => {
	let end = row.text.length;
	while (end > 0 && row.text[end - 1] === ' ' && row.style[end - 1] === 0) end -= 1;
	return end;
};

/** Equal cells are written again where that takes no more bytes than to jump over them. */
const jump = 4;
/** Bytes a change of the look takes, about. */
const change = 5;

const bytesOf = (text: string): number => (text.length === 1 && text < '\u0080' ? 1 : Buffer.byteLength(text));

/** Bytes it takes to write the equal cells between two that differ. */
const costBetween = ({ text, style }: Row, from: number, to: number): number => {
	let look = style[from - 1];
	// One change of the look is due anyway where it is another one on the far side.
	let cost = look === style[to] ? 0 : -change;
	for (let column = from; column <= to; column += 1) {
		if (column < to) cost += bytesOf(text[column]!);
		// Most looks leave no mark on a blank.
		if (style[column] === look || (column < to && text[column] === ' ' && style[column] === 0)) continue;
		cost += change;
		look = style[column];
	}
	return cost;
};

export type Runs = readonly (readonly [from: number, to: number])[];

/** Where two rows differ. */
export const runsOf = (want: Row, shown: Row): Runs => {
	const runs: [number, number][] = [];
	for (let column = 0; column < want.text.length; column += 1) {
		if (want.text[column] === shown.text[column] && want.style[column] === shown.style[column]) continue;
		const last = runs.at(-1);
		if (last !== undefined && column - last[1] <= jump && costBetween(want, last[1], column) <= jump)
			last[1] = column + 1;
		else runs.push([column, column + 1]);
	}
	return runs;
};

/** Blanks worth replacing by erasing to the end of the row. */
const erased = 4;
/** Blanks worth replacing by erasing them and moving on. */
const hollow = 10;

const blanksFrom = (row: Row, from: number, to: number): number => {
	let column = from;
	while (column < to && row.text[column] === ' ' && row.style[column] === 0) column += 1;
	return column - from;
};

const isBlank = (text: string): boolean => text === ' ' || text.startsWith('\u001b');

/** How often the sign of this cell follows in the same look. */
const repeatsFrom = (row: Row, from: number, to: number): number => {
	let column = from + 1;
	while (column < to && row.text[column] === row.text[from] && row.style[column] === row.style[from]) column += 1;
	return column - from - 1;
};

const moveRight = (columns: number): string => (columns === 1 ? '\u001b[C' : `\u001b[${columns}C`);

const moveTo = (index: number, column: number): string =>
	column === 0 ? `\u001b[${index + 1}H` : `\u001b[${index + 1};${column + 1}H`;

/** What the pen of the terminal draws with. */
export type Cursor = { style: number };

/** How rows are drawn on this terminal. */
export type Hand = { readonly styles: Styles; readonly powers: Powers };

/** Draws the runs of a row. */
export const rowDiff = (index: number, wanted: Row, runs: Runs, { styles, powers }: Hand, cursor: Cursor): string => {
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
	const go = (column: number): void => {
		if (!isInRow) output += moveTo(index, column);
		else if (at !== undefined && at < column) output += moveRight(column - at);
		else if (at !== column) output += `\u001b[${column + 1}G`;
		isInRow = true;
		at = column;
	};
	for (const [from, to] of runs) {
		// A run starts at a whole cluster.
		for (let column = wanted.text[from] === '' ? from - 1 : from; column < to; column += 1) {
			const cluster = wanted.text[column]!;
			if (cluster === '') continue;
			go(column);
			if (column >= end && to - column >= erased) {
				write(0, '\u001b[K');
				return output;
			}
			const blanks = blanksFrom(wanted, column, to);
			if (blanks >= hollow) {
				write(0, `\u001b[${blanks}X`);
				column += blanks - 1;
				continue;
			}
			write(wanted.style[column]!, cluster);
			at = isCertain(cluster) ? column + 1 : undefined;
			const repeats = powers.repeats && at !== undefined && blanks === 0 ? repeatsFrom(wanted, column, to) : 0;
			const again = `\u001b[${repeats}b`;
			if (repeats * bytesOf(cluster) <= again.length) continue;
			output += again;
			column += repeats;
			at = column + 1;
		}
	}
	return output;
};
