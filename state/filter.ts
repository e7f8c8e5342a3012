// Filtering a list by a query. Rows that stand for something are asked by what it is, the rest by what they show.

import { queryMarks } from './acts/query-marks.ts';
import type { Segment } from './lines.ts';
import type { Ground } from './query/ground.ts';
import { canForgive, isTimed, prepareQuery, readQuery } from './query/match.ts';
import { isEmptyQuery, type ParsedQuery } from './query/query.ts';
import { type Thing, thingOf } from './query/things.ts';
import { memoLast, type PaneRow } from './rows.ts';
import type { State } from './state.ts';
import { driverLists, type ListId } from './view.ts';

/** Wide enough that no column of any pane is cut. */
const widest = 400;

type DrawLine = (state: State, row: PaneRow, width: number) => readonly Segment[];

/** The query of a typed text; the same object for the same text. */
export const queryOf: (text: string) => ParsedQuery = memoLast(readQuery);

/** What queries are answered from, as things stand on the screen. */
export const groundOf = (state: State, isDeep = false): Ground => ({
	floor: state.floor,
	now: state.now,
	zone: state.screen.zone,
	isNew: (id) => (state.news?.newEvents.has(id) ?? false) || (state.news?.newQuestions.has(id) ?? false),
	marks: queryMarks(state),
	isDeep,
});

/** Lists whose rows are asked by their text alone: what they stand for is not what they say. */
const textLists: ReadonlySet<ListId> = new Set(['problems', 'palette']);

const thingFor = (state: State, list: ListId, row: PaneRow, line: DrawLine): Thing => {
	if (row.event !== undefined) return { kind: 'event', value: row.event };
	const thing = textLists.has(list) || row.fact !== undefined ? undefined : thingOf(state.floor, row.subject!);
	if (thing !== undefined) return thing;
	const text = line(state, row, widest)
		.map((one) => one.text)
		.join('')
		.trim();
	return { kind: 'row', text };
};

const thingsOfRows = new WeakMap<readonly PaneRow[], readonly (Thing | null)[]>();

/** What the rows of a list are about, in their order: found once, asked with each letter that is typed. */
const thingsFor = (state: State, list: ListId, rows: readonly PaneRow[], line: DrawLine): readonly (Thing | null)[] => {
	const known = thingsOfRows.get(rows);
	if (known !== undefined) return known;
	const things = rows.map((row) => (row.subject === null ? null : thingFor(state, list, row, line)));
	thingsOfRows.set(rows, things);
	return things;
};

/** What a filter leaves of a list. `isForgiven`: nothing had its words as typed, and a slip was assumed. */
export type Filtered = { readonly rows: readonly PaneRow[]; readonly isForgiven: boolean };

const filtered = (
	state: State,
	list: ListId,
	rows: readonly PaneRow[],
	{ query }: ParsedQuery,
	line: DrawLine,
): Filtered => {
	const ground = groundOf(state);
	const things = thingsFor(state, list, rows, line);
	const keep = (isForgiving: boolean): readonly PaneRow[] => {
		const test = prepareQuery(query, ground, isForgiving);
		return rows.filter((_, index) => {
			const thing = things[index];
			return thing !== null && test(thing!);
		});
	};
	const plain = keep(false);
	if (plain.length > 0 || !canForgive(query)) return { rows: plain, isForgiven: false };
	const near = keep(true);
	return { rows: near, isForgiven: near.length > 0 };
};

/** Clock steps at which queries about time are asked again. */
const clockStep = 10_000;

type Answer = { readonly asked: readonly unknown[]; readonly filtered: Filtered };
const answers = new Map<ListId, readonly Answer[]>();

/** What the filter of a list leaves of its rows; the same object for the same question. */
export const filterRows = (
	state: State,
	list: ListId,
	rows: readonly PaneRow[],
	filter: string,
	line: DrawLine,
): Filtered => {
	if (filter === '') return everyRow(rows);
	const parsed = queryOf(filter);
	if (isEmptyQuery(parsed.query)) return everyRow(rows);
	const clock = isTimed(parsed.query) ? Math.floor(state.now / clockStep) : 0;
	const asked = [rows, filter, clock, state.screen.zone, state.news?.newEvents, state.floor, state.acts];
	const known = answers.get(list) ?? [];
	const found = known.find((answer) => answer.asked.every((value, index) => value === asked[index]));
	if (found !== undefined) return found.filtered;
	const answer: Answer = { asked, filtered: filtered(state, list, rows, parsed, line) };
	// The screen that is and the one about to be are compared with each change.
	answers.set(list, [answer, ...known.slice(0, 1)]);
	return answer.filtered;
};

const everyRow = memoLast((rows: readonly PaneRow[]): Filtered => ({ rows, isForgiven: false }));

/** The lists that one filter narrows together with this one: all of the floor where they have the same. */
export const groupOf = ({ view }: State, list: ListId): readonly ListId[] => {
	const { filter } = view.lists[list];
	const isShared = driverLists.some((id) => id === list) && driverLists.every((id) => view.lists[id].filter === filter);
	return isShared ? driverLists : [list];
};
