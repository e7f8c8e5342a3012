// The list panes as a table: what rows each holds and how a row is drawn. A list that fits this needs no component.

import { paletteRows } from './keyboard/palette.ts';
import { actorLine, actorRows } from './panes/actors.ts';
import { actLine, actRows } from './panes/acts.ts';
import { detailLine, detailRows } from './panes/detail.ts';
import { paletteLine } from './panes/palette.ts';
import { problemLine, problemRows } from './panes/problems.ts';
import { questionLine, questionRows } from './panes/questions.ts';
import { resultLine, resultRows } from './panes/results.ts';
import { statementLine, statementRows } from './panes/statements.ts';
import { timelineLine } from './panes/timeline.ts';
import { timelineRows } from './panes/timeline-rows.ts';
import { versionLine, versionRows } from './panes/versions.ts';
import { type Filtered, filterRows, filterSlices, isLong } from './rows/filter.ts';
import type { PaneRow } from './rows/rows.ts';
import type { Segment } from './screen/lines.ts';
import type { State } from './state.ts';
import type { ListId, ListView, PaneId, Waiting } from './view.ts';

export type ListPane = {
	readonly title: string;
	/** What an empty list says. */
	readonly empty: string;
	/** All rows, in order; the same array as long as nothing they depend on has changed. */
	readonly rows: (state: State) => readonly PaneRow[];
	readonly line: (state: State, row: PaneRow, width: number) => readonly Segment[];
};

export const listPanes: Readonly<Record<ListId, ListPane>> = {
	timeline: { title: 'Timeline', empty: 'no event has been read yet', rows: timelineRows, line: timelineLine },
	questions: { title: 'Open questions', empty: 'nothing is open', rows: questionRows, line: questionLine },
	actors: { title: 'Actors', empty: 'nobody has been named yet', rows: actorRows, line: actorLine },
	statements: { title: 'Statements', empty: 'select a row to see its words', rows: statementRows, line: statementLine },
	detail: { title: 'Detail', empty: 'no report says this any more', rows: detailRows, line: detailLine },
	results: { title: 'Results', empty: 'type to search everything', rows: resultRows, line: resultLine },
	// The palette's commands know the panes themselves.
	palette: {
		title: 'Commands',
		empty: 'no such command',
		rows: (state) => paletteRows(state),
		line: (...row) => paletteLine(...row),
	},
	versions: { title: 'Versions', empty: 'no version was kept', rows: versionRows, line: versionLine },
	acts: { title: 'Acts', empty: 'nobody has put anything on this yet', rows: actRows, line: actLine },
	problems: {
		title: 'Not read, or not wholly',
		empty: 'every file was read whole',
		rows: problemRows,
		line: problemLine,
	},
};

/** The panes of the floor in the order of their digits. */
export const floorPanes: readonly (readonly [PaneId, string])[] = [
	['timeline', 'Timeline'],
	['questions', 'Open questions'],
	['actors', 'Actors'],
	['statements', 'Statements'],
	['source', 'Source'],
];

// With each letter other rows match: the cursor looks for its place from where it was before the first of them.
const withFilter = (view: ListView, filter: string): ListView => {
	const { cursor, index, top } = view.before ?? view;
	return { ...view, cursor, index, top, filter, before: filter === '' ? undefined : { cursor, index, top } };
};

/** The State with a filter on some lists, and none that is waited for. */
export const withFilters = (state: State, { lists, filter }: Waiting): State => {
	const narrowed = Object.fromEntries(lists.map((id) => [id, withFilter(state.view.lists[id], filter)]));
	return { ...state, view: { ...state.view, waiting: null, lists: { ...state.view.lists, ...narrowed } } };
};

/** Works out in slices what another filter would leave of a list; undefined where that takes no time. */
export const slicesFor = (state: State, list: ListId, filter: string) => {
	const next = withFilters(state, { lists: [list], filter });
	return filterSlices(next, list, listPanes[list].rows(next), filter, listPanes[list].line);
};

/** Whether that may keep a key waiting. */
export const mustWait = (state: State, { lists, filter }: Waiting): boolean =>
	filter.trim() !== '' && lists.some((list) => isLong(listPanes[list].rows(state)));

/** The rows of a list that its filter lets through. */
export const rowsOf = (state: State, list: ListId): readonly PaneRow[] => filteredRows(state, list).rows;

/** The same, and whether slips had to be forgiven for it. */
export const filteredRows = (state: State, list: ListId): Filtered =>
	filterRows(state, list, listPanes[list].rows(state), state.view.lists[list].filter, listPanes[list].line);
