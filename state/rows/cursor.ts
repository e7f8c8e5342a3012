// Moving through lists: which row the cursor stands on, which rows are on the screen, and keeping both in place
// while rows come and go.

import { goOn, isClosedSince } from '../panes/questions.ts';
import { rowsOf } from '../panes.ts';
import { type Box, layoutOf } from '../screen/layout.ts';
import { quietAfter } from '../screen/liveness.ts';
import type { State } from '../state.ts';
import { countsOf } from '../sums/counts.ts';
import type { ListId, ListView, Motion, Page } from '../view.ts';
import { hourOfRow } from './folds.ts';
import { listHeight } from './foot.ts';
import { edgeOf, indexOfKey, type PaneRow, stopNear, stopsOf } from './rows.ts';

/** Index of the row the cursor stands on; -1 in a list without rows to stand on. */
export const cursorIndex = (rows: readonly PaneRow[], list: ListView): number => {
	const stops = stopsOf(rows);
	if (stops.length === 0) return -1;
	const found = list.cursor === null ? -1 : indexOfKey(rows, list.cursor, list.index);
	if (found !== -1) return found;
	return list.cursor === null ? edgeOf(rows) : stops[stopNear(rows, list.index)]!;
};

/** The row under the cursor of a list. */
export const cursorRow = (state: State, list: ListId): PaneRow | undefined => {
	const rows = rowsOf(state, list);
	return rows[cursorIndex(rows, state.view.lists[list])];
};

/** First row on the screen so that the cursor is seen: unchanged while it can be, else half a page on. */
const topFor = (top: number, index: number, height: number, total: number): number => {
	// Room kept above the first row stays as long as the cursor is in sight.
	if (top < 0 && index < top + height) return top;
	const last = Math.max(0, total - height);
	const half = Math.max(1, height >> 1);
	let next = top;
	if (index < top) next = index - half;
	else if (index >= top + height) next = index - height + half;
	// Rules above the first row belong to it.
	if (index < Math.min(3, height)) next = 0;
	return Math.min(last, Math.max(0, next));
};

/** The box of a list; of one behind the open page, the box it will have again. */
const boxOf = (state: State, list: ListId): Box | undefined => {
	const boxIn = (one: State): Box | undefined => layoutOf(one).boxes.find(({ pane }) => pane === list);
	const home: Page = list === 'results' ? { kind: 'search', focus: list } : { kind: 'floor', focus: list };
	return boxIn(state) ?? boxIn({ ...state, view: { ...state.view, typing: null, pages: [home] } });
};

const heightOf = (state: State, list: ListId): number => {
	const box = boxOf(state, list);
	return box === undefined ? 1 : Math.max(1, listHeight(state, box));
};

/** Of a list that is followed, this part of its height is kept free above the newest row once rows arrive. */
const roomShare = 6;
/** Of a list that is followed, this part of its height at most shows what is still to come. */
const aheadShare = 3;

/**
 * The top of a list that is followed, after rows arrived above its first. They fill the room that is kept for them, so that
 * the rows below stay where the eye and the terminal have them, and only every few arrivals move: beside other panes
 * a terminal cannot move rows by itself, and each would be sent again.
 */
const followedTop = (before: State, after: State, list: ListId): number => {
	const rows = rowsOf(after, list);
	const old = rowsOf(before, list);
	const box = boxOf(after, list);
	const first = old[edgeOf(old)];
	// While the folder is first read, everything arrives.
	const isReading = before.news === null;
	if (box === undefined) return 0;
	const height = Math.max(1, listHeight(after, box));
	// Of what is still to come no more stands above the edge than leaves most of the pane to what has been.
	const start = Math.max(0, edgeOf(rows) - Math.ceil(height / aheadShare));
	// Rows that another filter lets through have not arrived.
	const isFiltered = before.view.lists[list].filter !== after.view.lists[list].filter;
	if (first === undefined || after.travel !== null || isReading || isFiltered) return start;
	const arrived = indexOfKey(rows, first.key) - old.indexOf(first);
	const { top } = after.view.lists[list];
	if (arrived < 0 || arrived >= height || rows.length < height) return start;
	if (arrived === 0 || top + arrived <= start) return Math.min(start, top + arrived);
	return box.width === after.screen.columns ? start : start - Math.floor(height / roomShare);
};

/** Something has come since the operator looked, or not long ago: more may come. */
const isExpecting = ({ news, floor, now }: State): boolean => {
	const last = countsOf(floor.situation).lastReportAt;
	return news !== null && (news.newEvents.size > 0 || (last !== null && now - last < quietAfter));
};

/**
 * The timeline with room above its newest row where arrivals have taken all there was; undefined where none is due. Made
 * while nothing comes, it leaves the next arrival a frame of few bytes.
 */
export const withRoomMade = (state: State): ListView | undefined => {
	const list = state.view.lists.timeline;
	const box = boxOf(state, 'timeline');
	const isFollowed = list.cursor === null && state.travel === null;
	if (!isFollowed || !isExpecting(state) || box === undefined || box.width === state.screen.columns) return undefined;
	const rows = rowsOf(state, 'timeline');
	const height = Math.max(1, listHeight(state, box));
	const start = Math.max(0, edgeOf(rows) - Math.ceil(height / aheadShare));
	if (rows.length < height || list.top !== start) return undefined;
	const top = start - Math.floor(height / roomShare);
	return top === start ? undefined : { ...list, top };
};

/** The list with the cursor on the row at `index`. */
const standOn = (state: State, list: ListId, rows: readonly PaneRow[], index: number): ListView => {
	const view = state.view.lists[list];
	const row = rows[index];
	if (row === undefined) return { ...view, index: 0, top: 0 };
	// Standing on the live edge of the timeline means following it.
	const cursor = index === edgeOf(rows) && list === 'timeline' ? null : row.key;
	const isLeaving = list === 'timeline' && view.cursor === null && cursor !== null;
	return {
		...view,
		before: undefined,
		cursor,
		index,
		top: topFor(view.top, index, heightOf(state, list), rows.length),
		...(isLeaving ? { newThen: state.news?.newEvents ?? new Set<string>() } : {}),
	};
};

/** The first row of the hour that begins next, or of the one before this. */
const hourTarget = (rows: readonly PaneRow[], from: number, way: 1 | -1): number => {
	const stops = stopsOf(rows);
	const hourAt = (at: number) => (at < 0 || at >= stops.length ? undefined : hourOfRow(rows[stops[at]!]!));
	const isFirst = (at: number) => hourAt(at - 1) !== hourAt(at);
	let at = from + way;
	while (at > 0 && at < stops.length - 1 && !isFirst(at)) at += way;
	return at;
};

const targetOf = (rows: readonly PaneRow[], from: number, motion: Motion, height: number): number => {
	const stops = stopsOf(rows);
	const at = stopNear(rows, from);
	// First to the live edge, then to what is still to come above it.
	if ('end' in motion && motion.end === 'first') return from === edgeOf(rows) ? 0 : stopNear(rows, edgeOf(rows));
	if ('end' in motion) return stops.length - 1;
	if ('rows' in motion) return at + motion.rows;
	if ('hours' in motion) return hourTarget(rows, at, motion.hours);
	const wanted = from + Math.trunc(motion.pages * Math.max(1, height - 1));
	const near = stopNear(rows, Math.min(rows.length - 1, Math.max(0, wanted)));
	return near === at ? at + Math.sign(motion.pages) : near;
};

/** The list after a motion of its cursor. */
export const moveCursor = (state: State, list: ListId, motion: Motion): ListView => {
	const rows = rowsOf(state, list);
	const stops = stopsOf(rows);
	if (stops.length === 0) return state.view.lists[list];
	const from = cursorIndex(rows, state.view.lists[list]);
	const height = heightOf(state, list);
	const target = targetOf(rows, from, motion, height);
	const view = state.view.lists[list];
	// Below the last row to stand on there may be more to read.
	if (from === stops.at(-1) && target >= stops.length && view.top + height < rows.length)
		return { ...view, top: view.top + 1 };
	return standOn(state, list, rows, stops[Math.min(stops.length - 1, Math.max(0, target))]!);
};

/** The list with the cursor on the row of this key, or where it was if there is none. */
export const selectRow = (state: State, list: ListId, key: string | null): ListView => {
	const rows = rowsOf(state, list);
	const index = key === null ? edgeOf(rows) : indexOfKey(rows, key, state.view.lists[list].index);
	return index === -1 ? state.view.lists[list] : standOn(state, list, rows, index);
};

/** The list after its rows changed: the cursor stays on its row, and the row on its line of the screen. */
export const keepInPlace = (before: State, after: State, list: ListId): ListView => {
	const rows = rowsOf(after, list);
	const view = after.view.lists[list];
	const oldRows = rowsOf(before, list);
	// Under another filter the cursor comes from where it was before any.
	const isFiltered = before.view.lists[list].filter !== view.filter;
	const old = isFiltered ? view.index : cursorIndex(oldRows, before.view.lists[list]);
	const isDone = list === 'questions' && !isFiltered && old !== -1 && isClosedSince(before, after, oldRows[old]!);
	const onward = isDone ? goOn(rows, after, old) : -1;
	const index = onward === -1 ? cursorIndex(rows, view) : onward;
	if (index === -1) return { ...view, index: 0, top: 0 };
	if (view.cursor === null) return { ...view, index, top: list === 'timeline' ? followedTop(before, after, list) : 0 };
	const height = heightOf(after, list);
	const shifted = view.top + (old === -1 ? 0 : index - old);
	const cursor = rows[index]!.key;
	return { ...view, cursor, index, top: topFor(Math.max(0, shifted), index, height, rows.length) };
};
