// Which rows the timeline has: newest first, a rule for each day and each long silence, what is still to come above
// the present, undated events in a lane of their own, background folded away at the end.
import { ownRows } from '../acts/own-events.ts';
import { dayLabel, type When } from '../clock.ts';
import { type Folds, hourLabel, hourOf, isFolded, noFolds } from '../rows/folds.ts';
import { memoLast, nowKey, type PaneRow, rule, setStops } from '../rows/rows.ts';
import type { State } from '../state.ts';
import { countAhead, type EventRow, type Lanes, lanesOf, type Piece, splitAt, withOwn } from './timeline-lanes.ts';

/** A silence between two dated events worth a row of its own. */
const longSilence = 30 * 60_000;

const silenceLabel = (milliseconds: number): string => {
	const minutes = Math.round(milliseconds / 60_000);
	return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
};

/** How dated rows are set out: the day that needs no rule, what makes keys of this lane its own, what is folded. */
type Setting = { readonly today: string; readonly prefix: string; readonly folds: Folds };

/** Rows with the places among them where the cursor stops. */
type Block = { readonly rows: readonly PaneRow[]; readonly stops: readonly number[] };

/** A block in the making: rows that are there already are put in by the piece. */
type Making = { readonly pieces: (readonly PaneRow[])[]; readonly stops: number[]; own: PaneRow[]; length: number };

const startBlock = (): Making => {
	const own: PaneRow[] = [];
	return { pieces: [own], stops: [], own, length: 0 };
};

const push = (making: Making, row: PaneRow): void => {
	if (row.subject !== null) making.stops.push(making.length);
	making.own.push(row);
	making.length += 1;
};

const append = (making: Making, { rows, stops }: Block): void => {
	for (const stop of stops) making.stops.push(making.length + stop);
	making.own = [];
	making.pieces.push(rows, making.own);
	making.length += rows.length;
};

const endBlock = ({ pieces, stops }: Making): Block => ({ rows: ([] as PaneRow[]).concat(...pieces), stops });

const ruleBetween = (later: When | undefined, row: EventRow, day: string | null, prefix: string) => {
	const { when } = row;
	if (when.day !== day) return rule(`${prefix}day ${row.key}`, `── ${when.day ?? 'no date given'} ──`);
	if (later?.moment == null || when.moment === null || later.moment - when.moment < longSilence) return undefined;
	const silence = silenceLabel(later.moment - when.moment);
	return rule(`${prefix}gap ${row.key}`, `· · · ${silence} without a dated event · · ·`);
};

/** A piece after its first row, as it always stands. */
const setPiece = (piece: Piece, prefix: string): Block => {
	const block = startBlock();
	for (const [index, row] of piece.entries()) {
		const later = piece[index - 1]?.when;
		const between = later === undefined ? undefined : ruleBetween(later, row, later.day, prefix);
		if (between !== undefined) push(block, between);
		push(block, row);
	}
	return endBlock(block);
};

const known = new WeakMap<Piece, Map<string, Block>>();

const blockOf = (piece: Piece, prefix: string): Block => {
	const blocks = known.get(piece) ?? new Map<string, Block>();
	known.set(piece, blocks);
	const block = blocks.get(prefix) ?? setPiece(piece, prefix);
	blocks.set(prefix, block);
	return block;
};

/** Rows for dated events that all stand open, newest first, parted by days and silences. */
const openRows = (onto: Making, lane: readonly Piece[], { today, prefix }: Setting): void => {
	let later: When | undefined;
	for (const piece of lane) {
		const between = ruleBetween(later, piece[0]!, later === undefined ? today : later.day, prefix);
		if (between !== undefined) push(onto, between);
		append(onto, blockOf(piece, prefix));
		later = piece.at(-1)!.when;
	}
};

/** Index after the last row of the hour that begins at `first`. */
const endOfHour = (events: readonly EventRow[], first: number, hour: string): number => {
	let end = first + 1;
	while (end < events.length && hourOf(events[end]!.when) === hour) end += 1;
	return end;
};

/** The same where hours may be folded. */
const foldedRows = (onto: Making, lane: readonly Piece[], { today, prefix, folds }: Setting): void => {
	const events = lane.flat();
	let day: string | null = today;
	let later: When | undefined;
	for (let index = 0; index < events.length; index += 1) {
		const row = events[index]!;
		const between = ruleBetween(later, row, day, prefix);
		if (between !== undefined) push(onto, between);
		day = row.when.day;
		const hour = hourOf(row.when);
		const end = hour === null || !isFolded(folds, hour) ? index + 1 : endOfHour(events, index, hour);
		// An event by itself takes no more room than its fold.
		push(onto, hour === null || end - index === 1 ? row : hourRow(hour, events.slice(index, end), prefix, index));
		index = end - 1;
		later = events[index]!.when;
	}
};

const hourRow = (hour: string, folded: readonly EventRow[], prefix: string, at: number): PaneRow => {
	const contested = folded.filter(({ event }) => event?.state === 'contested').length;
	return {
		key: `fold ${prefix}${hour}${at === 0 ? '' : ` ${folded[0]!.key}`}`,
		subject: { kind: 'fold', hour },
		label: `▸ ${hourLabel(folded[0]!.when)}  ${folded.length} events${contested === 0 ? '' : `  ≠${contested}`}`,
	};
};

const foldRow = (count: number, isUnfolded: boolean): PaneRow => ({
	key: 'fold',
	subject: { kind: 'fold', hour: null },
	label: `${isUnfolded ? '▾' : '▸'} ${count} background event${count === 1 ? '' : 's'}`,
});

const build = memoLast((lanes: Lanes, today: string, ahead: number, folds: Folds, isUnfolded: boolean) => {
	const { dated, undated, background } = lanes;
	const block = startBlock();
	const isPlain = !folds.isByHour && folds.chosen.size === 0;
	const datedRows = (lane: readonly Piece[], prefix: string): void =>
		(isPlain ? openRows : foldedRows)(block, lane, { today, prefix, folds });
	const [future, present] = splitAt(dated, ahead);
	datedRows(future, 'ahead ');
	if (ahead > 0) push(block, rule(nowKey, '── now ──'));
	datedRows(present, '');
	if (undated.length > 0) push(block, rule('undated', '── no date given ──'));
	for (const row of undated) push(block, row);
	const folded = background.reduce((count, { length }) => count + length, 0);
	if (folded > 0) push(block, foldRow(folded, isUnfolded));
	if (isUnfolded) datedRows(background, 'background ');
	const { rows, stops } = endBlock(block);
	setStops(rows, stops);
	return rows;
});

/** Rows of the timeline. */
export const timelineRows = (state: State): readonly PaneRow[] => {
	const { zone } = state.screen;
	// A filter looks into folded hours too.
	const folds = state.view.lists.timeline.filter === '' ? state.view.folds : noFolds;
	const lanes = withOwn(lanesOf(state.floor, zone), ownRows(state));
	// A filter looks everywhere.
	const isUnfolded = state.view.isUnfolded || state.view.lists.timeline.filter !== '';
	return build(lanes, dayLabel(state.now, zone), countAhead(lanes, state.now), folds, isUnfolded);
};
