// A band of rows that moved up or down as a whole: a terminal moves it for a few bytes. It moves whole rows only, so
// where panes stand side by side the others' cells in the band must be mended; whether that pays, the differ counts.
import { blankRow, type Row } from './grid.ts';

/** Rows `top` to `bottom` (the last one included) move down by `by`, or up where it is negative; what is freed is blank. */
export type Move = { readonly top: number; readonly bottom: number; readonly by: number };

/** A stretch of changed cells shorter than this says little about where a row went. */
const telling = 8;
/** So many rows that did not move may stand within a band. */
const hole = 2;

type Stretch = { readonly row: number; readonly from: number; readonly to: number };

const longestChange = (row: number, want: Row, shown: Row): Stretch | undefined => {
	let best: Stretch | undefined;
	let from = -1;
	let last = -1;
	const close = (): void => {
		if (from !== -1 && last + 1 - from > (best === undefined ? telling : best.to - best.from))
			best = { row, from, to: last + 1 };
	};
	for (let column = 0; column < want.text.length; column += 1) {
		if (want.text[column] === shown.text[column] && want.style[column] === shown.style[column]) continue;
		// Words of two rows share a letter here and there.
		if (last !== -1 && column - last > telling) {
			close();
			from = column;
		} else if (from === -1) from = column;
		last = column;
	}
	close();
	return best;
};

const isFoundIn = (want: Row, shown: Row, { from, to }: Stretch): boolean => {
	for (let column = from; column < to; column += 1)
		if (want.text[column] !== shown.text[column] || want.style[column] !== shown.style[column]) return false;
	return true;
};

/** The rows, in their order, as runs of neighbours. */
const bandsOf = (rows: readonly number[]): readonly (readonly number[])[] => {
	const bands: number[][] = [];
	for (const row of rows) {
		const band = bands.at(-1);
		if (band !== undefined && row - band.at(-1)! <= hole + 1) band.push(row);
		else bands.push([row]);
	}
	return bands;
};

/** The largest band of `want` that stands in `shown` so many rows above or below; undefined where there is none. */
export const findMove = (want: readonly Row[], shown: readonly Row[], touched: readonly number[]): Move | undefined => {
	const stretches = touched.flatMap((row) => longestChange(row, want[row]!, shown[row]!) ?? []);
	const found = new Map<number, number[]>();
	for (const stretch of stretches) {
		for (let from = 0; from < shown.length; from += 1) {
			const by = stretch.row - from;
			if (by === 0 || !isFoundIn(want[stretch.row]!, shown[from]!, stretch)) continue;
			const rows = found.get(by);
			if (rows === undefined) found.set(by, [stretch.row]);
			else rows.push(stretch.row);
		}
	}
	let best: { readonly by: number; readonly rows: readonly number[] } | undefined;
	for (const [by, rows] of found)
		for (const band of bandsOf(rows)) if (band.length > (best?.rows.length ?? 1)) best = { by, rows: band };
	if (best === undefined) return undefined;
	const { by, rows } = best;
	const first = rows[0]!;
	const last = rows.at(-1)!;
	return { by, top: by > 0 ? first - by : first, bottom: by > 0 ? last : last - by };
};

/** What a terminal shows after the move. */
export const afterMove = (shown: readonly Row[], { top, bottom, by }: Move, columns: number): Row[] =>
	shown.map((row, index) => {
		if (index < top || index > bottom) return row;
		const from = index - by;
		return from < top || from > bottom ? blankRow(columns) : shown[from]!;
	});

/** Moves the rows: inserting and deleting lines within margins is what every terminal has. The margins are then as before. */
export const moveSequence = ({ top, bottom, by }: Move): string =>
	`\u001b[${top + 1};${bottom + 1}r\u001b[${top + 1};1H\u001b[${Math.abs(by)}${by > 0 ? 'L' : 'M'}\u001b[r`;

/** Whether a frame moves rows: between that and the mending of what stands beside them nobody should look. */
export const isMoving = (frame: string): boolean => frame.includes('\u001b[r');
