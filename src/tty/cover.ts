// Rows that are drawn straight into the cells, over what the interface draws: the interface lays out everything on
// the screen again for every frame, which for a screen full of text costs more than an operator should wait.
import { blankRow, copyRow, type Grid, type Row, writeInto } from './grid.ts';
import type { Styles } from './styles.ts';

/** A rectangle of painted rows (text and colours only), each of them cut at `width`; it may reach out of the screen at the right and below. */
export type Painted = {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly rows: readonly string[];
};

type Strip = { readonly left: number; readonly width: number; readonly text: string };

const isSamePlace = (left: Strip, right: Strip): boolean => left.left === right.left && left.width === right.width;

const stripsOf = (painted: readonly Painted[], height: number): readonly (readonly Strip[])[] => {
	const strips: Strip[][] = Array.from({ length: height }, () => []);
	for (const { left, top, width, rows } of painted)
		for (const [index, text] of rows.entries()) strips[top + index]?.push({ left, width, text });
	return strips;
};

const cellsOf = ({ text, width }: Strip, styles: Styles): Row => {
	const row = blankRow(width);
	writeInto({ columns: width, rows: [row], touched: new Set() }, { row: 0, column: 0, style: 0 }, styles, text, true);
	return row;
};

const lay = (cells: Row, left: number, onto: Row): void => {
	const end = Math.min(onto.text.length, left + cells.text.length);
	// A wide cluster that loses one half loses the other too.
	if (left > 0 && left < end && onto.text[left] === '') onto.text[left - 1] = ' ';
	if (onto.text[end] === '') onto.text[end] = ' ';
	for (let column = left; column < end; column += 1) {
		onto.text[column] = cells.text[column - left]!;
		onto.style[column] = cells.style[column - left]!;
	}
	// The same at the right edge of the screen.
	if (end < left + cells.text.length && cells.text[end - left] === '') onto.text[end - 1] = ' ';
};

export type Cover = {
	/** Brings `want` to what lies `under` with these rows on top; only rows where something changed are touched. */
	readonly lay: (want: Grid, under: Grid, painted: readonly Painted[]) => void;
	/** Takes nothing on the screen as known any more. */
	readonly forget: () => void;
};

/** Remembers what it laid last, so that a frame costs what changed in it. */
export const createCover = (styles: Styles): Cover => {
	let known: readonly (readonly Strip[])[] = [];
	return {
		lay(want, under, painted) {
			const strips = stripsOf(painted, want.rows.length);
			for (const [index, row] of want.rows.entries()) {
				const now = strips[index]!;
				const before = known[index];
				const isFresh =
					before === undefined ||
					before.length !== now.length ||
					under.touched.has(index) ||
					now.some((strip, at) => !isSamePlace(strip, before[at]!));
				if (isFresh) copyRow(under.rows[index]!, row);
				for (const [at, strip] of now.entries()) {
					if (!isFresh && before[at]!.text === strip.text) continue;
					lay(cellsOf(strip, styles), strip.left, row);
					want.touched.add(index);
				}
				if (isFresh) want.touched.add(index);
			}
			known = strips;
			under.touched.clear();
		},
		forget: () => {
			known = [];
		},
	};
};
