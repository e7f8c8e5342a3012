// Jumps: to the next contested row of a list, and from one passage to the next without leaving the source.

import { actorsById, eventsById, questionsById } from '../lookups.ts';
import { rowsOf } from '../panes.ts';
import { cursorIndex } from '../rows/cursor.ts';
import { type PaneRow, stopsOf } from '../rows/rows.ts';
import type { Action, State } from '../state.ts';
import { isDriver, type ListId, openPage } from '../view.ts';
import type { Command } from './command.ts';

type Way = 1 | -1;

/** The next row that fits, further on in this way; from the end it goes on at the beginning. */
const nextRow = (state: State, list: ListId, way: Way, fits: (row: PaneRow) => boolean): PaneRow | undefined => {
	const rows = rowsOf(state, list);
	const stops = stopsOf(rows);
	const here = stops.indexOf(cursorIndex(rows, state.view.lists[list]));
	for (let step = 1; step <= stops.length; step += 1) {
		const row = rows[stops[(here + way * step + stops.length * 2) % stops.length]!]!;
		if (fits(row)) return row;
	}
	return undefined;
};

const isContested = ({ floor: { situation } }: State, { subject, event }: PaneRow): boolean => {
	switch (subject?.kind) {
		case 'event':
			return (event ?? eventsById(situation).get(subject.id))?.state === 'contested';
		case 'question':
			return questionsById(situation).get(subject.id)?.state === 'contested';
		case 'actor':
			return (actorsById(situation).get(subject.id)?.contested ?? 0) > 0;
		default:
			return false;
	}
};

const contestedRow = (state: State, way: Way): { readonly list: ListId; readonly row: PaneRow } | undefined => {
	const { focus } = openPage(state.view);
	if (!isDriver(focus)) return undefined;
	const row = nextRow(state, focus, way, (one) => isContested(state, one));
	return row && { list: focus, row };
};

const toContested = (state: State, way: Way): readonly Action[] => {
	const found = contestedRow(state, way);
	return found === undefined ? [] : [{ type: 'row-selected', list: found.list, key: found.row.key }];
};

/** The list whose passages the source shows. */
const passageList = ({ view }: State): ListId => (openPage(view).kind === 'detail' ? 'detail' : 'statements');

const hasOthers = (state: State): boolean =>
	rowsOf(state, passageList(state)).filter(({ passage }) => passage !== undefined).length > 1;

const toPassage = (state: State, way: Way): readonly Action[] => {
	const list = passageList(state);
	const row = nextRow(state, list, way, ({ passage }) => passage !== undefined);
	return row === undefined ? [] : [{ type: 'row-selected', list, key: row.key }];
};

const jump = (
	id: string,
	key: string,
	title: string,
	run: (state: State) => readonly Action[],
	blocked: Command['blocked'],
	hint?: string,
): Command => ({
	id,
	keys: [key],
	title,
	group: 'Move',
	where: 'anywhere',
	...(blocked === undefined ? {} : { blocked }),
	...(hint === undefined ? {} : { hint }),
	run,
});

const noContested = (state: State): string | undefined =>
	contestedRow(state, 1) === undefined ? 'nothing is contested in this list' : undefined;

const noOthers = (state: State): string | undefined => (hasOthers(state) ? undefined : 'there is no other passage');

export const jumpCommands: readonly Command[] = [
	jump('next-contested', '.', 'next contested row', (state) => toContested(state, 1), noContested),
	jump('previous-contested', ',', 'contested row before', (state) => toContested(state, -1), noContested),
	jump('next-passage', ']', 'next passage this rests on', (state) => toPassage(state, 1), noOthers, 'next words'),
	jump('previous-passage', '[', 'passage before', (state) => toPassage(state, -1), noOthers),
];
