// The least output that turns one picture into another: cells that differ, rows that moved, one reset at the end.
import { copyRow, type Grid, type Row } from './grid.ts';
import { afterMove, findMoves, moveSequence } from './moved-rows.ts';
import { noPowers, type Powers } from './powers.ts';
import { type Cursor, type Hand, rowDiff, runsOf } from './row-diff.ts';
import type { Styles } from './styles.ts';

/** Output for some rows, from no style to no style; nothing is changed by asking. */
const rowsDiff = (rows: readonly number[], want: readonly Row[], shown: readonly Row[], hand: Hand): string => {
	let output = '';
	const cursor: Cursor = { style: 0 };
	for (const index of rows) {
		const runs = runsOf(want[index]!, shown[index]!);
		if (runs.length > 0) output += rowDiff(index, want[index]!, runs, hand, cursor);
	}
	return output + hand.styles.sequence(cursor.style, 0);
};

/** A frame of fewer bytes is not worth a look for rows that moved. */
const smallFrame = 400;
/** Bands that are moved in one frame: panes beside and below each other. */
const mostMoves = 5;
/** Bands that are tried before it is left as it is. */
const mostTries = 4;

/** A way to the wanted picture: bands moved first, then the cells that differ in some rows. */
type Draft = {
	readonly moves: string;
	readonly cells: string;
	readonly rows: readonly number[];
	readonly shown: readonly Row[];
};

const costOf = ({ moves, cells }: Draft): number => Buffer.byteLength(moves) + Buffer.byteLength(cells);

/** The same with one more band of rows moved by the terminal first; undefined where nothing moved or that costs more. */
const movedDraft = (want: Grid, draft: Draft, hand: Hand): Draft | undefined => {
	const { margins } = hand.powers;
	for (const move of findMoves(want.rows, draft.shown, draft.rows, margins).slice(0, mostTries)) {
		const shown = afterMove(draft.shown, move, want.columns);
		const isMeant = new Set(draft.rows);
		const rows = shown.flatMap((_, index) =>
			isMeant.has(index) || (index >= move.top && index <= move.bottom) ? [index] : [],
		);
		const moves = draft.moves + moveSequence(move, want.columns);
		const next = { moves, cells: rowsDiff(rows, want.rows, shown, hand), rows, shown };
		if (costOf(next) < costOf(draft)) return next;
	}
	return undefined;
};

/** The draft with as many bands moved as pay. */
const withMoves = (want: Grid, plain: Draft, hand: Hand): Draft => {
	let draft = plain;
	for (let count = 0; count < mostMoves && draft.cells.length >= smallFrame; count += 1) {
		const next = movedDraft(want, draft, hand);
		if (next === undefined) break;
		draft = next;
	}
	return draft;
};

/** Brings the touched rows of `want` onto `shown`, which then equals it there. Returns the bytes for the terminal. */
export const diffOf = (want: Grid, shown: Grid, styles: Styles, powers: Powers = noPowers): string => {
	const hand: Hand = { styles, powers };
	const touched = [...want.touched]
		.filter((index) => want.rows[index] !== undefined && shown.rows[index] !== undefined)
		.sort((a, b) => a - b);
	want.touched.clear();
	const cells = rowsDiff(touched, want.rows, shown.rows, hand);
	const draft = withMoves(want, { moves: '', cells, rows: touched, shown: shown.rows }, hand);
	for (const index of draft.rows) {
		shown.rows[index] = draft.shown[index]!;
		copyRow(want.rows[index]!, shown.rows[index]!);
	}
	return draft.moves + draft.cells;
};
