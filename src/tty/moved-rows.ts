// A band of rows that moved up or down as a whole: a terminal moves it for a few bytes. Most move whole rows only, so
// where panes stand side by side the others' cells in the band must be mended; whether that pays, the differ counts.
// Some have margins at the left and right, too: those move a pane by itself.
import { blankRow, type Row } from './grid.ts';
import { isCertain } from './row-diff.ts';

/** Cells of the rows `top` to `bottom` (the last one included) from column `left` up to `right` move down by `by`, or up where it is negative; what is freed is blank. */
export type Move = {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	readonly by: number;
};

/** A stretch of changed cells shorter than this says little about where a row went. */
const telling = 8;
/** So many rows that did not move may stand within a band. */
const hole = 2;

type Stretch = { readonly row: number; readonly from: number; readonly to: number };

const fences: ReadonlySet<string> = new Set(['│', '|']);

/** The long stretches of changed cells in a row; frames of panes part them. */
const changesIn = (row: number, want: Row, shown: Row): readonly Stretch[] => {
	const found: Stretch[] = [];
	let from = -1;
	let last = -1;
	const close = (): void => {
		if (from !== -1 && last + 1 - from > telling) found.push({ row, from, to: last + 1 });
		from = -1;
	};
	for (let column = 0; column < want.text.length; column += 1) {
		if (want.text[column] === shown.text[column] && want.style[column] === shown.style[column]) {
			if (from !== -1 && fences.has(want.text[column]!)) close();
			continue;
		}
		// Words of two rows share a letter here and there.
		if (from !== -1 && column - last > telling) close();
		if (from === -1) from = column;
		last = column;
	}
	close();
	return found;
};

const isFoundIn = (want: Row, shown: Row, { from, to }: Stretch): boolean => {
	for (let column = from; column < to; column += 1)
		if (want.text[column] !== shown.text[column] || want.style[column] !== shown.style[column]) return false;
	return true;
};

/** The stretches, by their rows, as runs of neighbours. */
const bandsOf = (stretches: readonly Stretch[]): readonly (readonly Stretch[])[] => {
	const bands: Stretch[][] = [];
	for (const stretch of stretches) {
		const band = bands.at(-1);
		if (band !== undefined && stretch.row - band.at(-1)!.row <= hole + 1) band.push(stretch);
		else bands.push([stretch]);
	}
	return bands;
};

/** The stretches in groups that stand in columns of their own. */
const columnsOf = (stretches: readonly Stretch[]): readonly (readonly Stretch[])[] => {
	const groups: Stretch[][] = [];
	let end = -1;
	for (const stretch of stretches.toSorted((a, b) => a.from - b.from || a.row - b.row)) {
		if (stretch.from < end) groups.at(-1)!.push(stretch);
		else groups.push([stretch]);
		end = Math.max(end, stretch.to);
	}
	return groups.map((group) => group.toSorted((a, b) => a.row - b.row));
};

type Candidate = { readonly move: Move; readonly gain: number };

const candidateOf = (band: readonly Stretch[], by: number, isWhole: boolean, columns: number): Candidate => {
	const first = band[0]!.row;
	const last = band.at(-1)!.row;
	return {
		gain: band.reduce((sum, { from, to }) => sum + to - from, 0),
		move: {
			by,
			top: by > 0 ? first - by : first,
			bottom: by > 0 ? last : last - by,
			left: isWhole ? 0 : Math.min(...band.map(({ from }) => from)),
			right: isWhole ? columns : Math.max(...band.map(({ to }) => to)),
		},
	};
};

/** The same up to the frames beside it, where there are any. */
const upToFences = (shown: readonly Row[], move: Move): Move => {
	const rows = shown.slice(move.top, move.bottom + 1);
	const isFence = (column: number): boolean => rows.every(({ text }) => fences.has(text[column]!));
	let { left, right } = move;
	while (left > 0 && !isFence(left - 1)) left -= 1;
	while (right < rows[0]!.text.length && !isFence(right)) right += 1;
	return { ...move, left: left === 0 ? move.left : left, right: right === rows[0]!.text.length ? move.right : right };
};

/** Nothing is cut in two at the edges of the band, nor drawn in different widths beside it. */
const isCleanCut = (shown: readonly Row[], { top, bottom, left, right }: Move): boolean =>
	shown
		.slice(top, bottom + 1)
		.every(
			({ text }) => text[left] !== '' && [text[left - 1], text[right]].every((beside) => isCertain(beside ?? ' ')),
		);

/** Bands of `want` that stand in `shown` so many rows above or below, the largest first. */
export const findMoves = (
	want: readonly Row[],
	shown: readonly Row[],
	touched: readonly number[],
	hasMargins: boolean,
): readonly Move[] => {
	const columns = want[0]?.text.length ?? 0;
	const found = new Map<number, Stretch[]>();
	for (const stretch of touched.flatMap((row) => changesIn(row, want[row]!, shown[row]!))) {
		for (let from = 0; from < shown.length; from += 1) {
			const by = stretch.row - from;
			if (by === 0 || !isFoundIn(want[stretch.row]!, shown[from]!, stretch)) continue;
			const known = found.get(by);
			if (known === undefined) found.set(by, [stretch]);
			else known.push(stretch);
		}
	}
	const candidates = [...found].flatMap(([by, stretches]) => [
		...bandsOf(stretches).map((band) => candidateOf(band, by, true, columns)),
		...(hasMargins ? columnsOf(stretches).flatMap(bandsOf) : [])
			.map((band) => candidateOf(band, by, false, columns))
			.map(({ move, gain }) => ({ gain, move: upToFences(shown, move) }))
			.filter(({ move }) => isCleanCut(shown, move)),
	]);
	return candidates
		.filter(({ move }) => move.bottom - move.top > Math.abs(move.by))
		.sort((a, b) => b.gain - a.gain || a.move.right - a.move.left - (b.move.right - b.move.left))
		.map(({ move }) => move);
};

const movedInto = (from: Row | undefined, onto: Row, left: number, right: number): Row => {
	const text = onto.text.slice();
	const style = onto.style.slice();
	for (let column = left; column < right; column += 1) {
		text[column] = from?.text[column] ?? ' ';
		style[column] = from?.style[column] ?? 0;
	}
	return { text, style };
};

/** What a terminal shows after the move. */
export const afterMove = (shown: readonly Row[], { top, bottom, left, right, by }: Move, columns: number): Row[] =>
	shown.map((row, index) => {
		if (index < top || index > bottom) return row;
		const from = index - by < top || index - by > bottom ? undefined : shown[index - by]!;
		return right - left < columns ? movedInto(from, row, left, right) : (from ?? blankRow(columns));
	});

/** Moves the rows: inserting and deleting lines within margins is what every terminal has. The margins are then as before. */
export const moveSequence = ({ top, bottom, left, right, by }: Move, columns: number): string => {
	const lines = `\u001b[${Math.abs(by)}${by > 0 ? 'L' : 'M'}`;
	if (right - left === columns) return `\u001b[${top + 1};${bottom + 1}r\u001b[${top + 1}H${lines}\u001b[r`;
	const margins = `\u001b[?69h\u001b[${left + 1};${right}s\u001b[${top + 1};${bottom + 1}r`;
	return `${margins}\u001b[${top + 1};${left + 1}H${lines}\u001b[?69l\u001b[r`;
};

/** Whether a frame moves rows: between that and the mending of what stands beside them nobody should look. */
export const isMoving = (frame: string): boolean => frame.includes('\u001b[r');
