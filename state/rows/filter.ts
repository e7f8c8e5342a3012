// Filtering a list by a query. Rows that stand for something are asked by what it is, the rest by what they show.

import { queryMarks } from '../acts/query-marks.ts';
import type { Ground } from '../query/ground.ts';
import { basisOf, canForgive, isTimed, prepareQuery, readQuery, restsOf } from '../query/match.ts';
import { isEmptyQuery, type ParsedQuery, type Query } from '../query/query.ts';
import { standOf } from '../query/rests.ts';
import { type Thing, thingOf } from '../query/things.ts';
import type { Segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { driverLists, filterOf, isDriver, type ListId } from '../view.ts';
import { memoLast, nowKey, type PaneRow } from './rows.ts';
import { verdictsFor } from './verdicts.ts';

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
	...(state.news === null ? {} : { news: [state.news.newEvents, state.news.newQuestions] }),
	marks: queryMarks(state),
	...(state.screen.sourceGrades === undefined ? {} : { grades: state.screen.sourceGrades }),
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

type Things = (Thing | null | undefined)[];

const thingsOfRows = new WeakMap<readonly PaneRow[], Things>();

/** What the rows of a list are about, in their order: found once, asked with each letter that is typed. */
const thingsFor = (rows: readonly PaneRow[]): Things => {
	const known = thingsOfRows.get(rows);
	if (known !== undefined) return known;
	const things: Things = new Array(rows.length);
	thingsOfRows.set(rows, things);
	return things;
};

/** What a filter leaves of a list. `isForgiven`: nothing had its words as typed, and a slip was assumed. */
export type Filtered = { readonly rows: readonly PaneRow[]; readonly isForgiven: boolean };

/** Goes on for as long as it may; the answer once there is one. */
type Work = (mayContinue: () => boolean) => Filtered | undefined;

/** Clock steps at which queries about time are asked again. */
const clockStep = 10_000;

const steppedNow = ({ now }: State): number => Math.floor(now / clockStep) * clockStep;

/** So many rows are looked at before the clock is. */
const portion = 64;

const workOn = (
	state: State,
	list: ListId,
	rows: readonly PaneRow[],
	{ filter, query }: { readonly filter: string; readonly query: Query },
	line: DrawLine,
): Work => {
	const ground = { ...groundOf(state), now: isTimed(query) ? steppedNow(state) : state.now };
	const things = thingsFor(rows);
	const basis = isDriver(list) ? basisOf(query, ground) : null;
	const stand = standOf(ground, new Set(restsOf(query)));
	const base = basis === null ? null : [filter, state.screen.zone, basis].join('\n');
	let isForgiving = false;
	let test = prepareQuery(query, ground, isForgiving);
	let verdicts = verdictsFor(`${list} ${isForgiving}`, base, stand);
	let kept: PaneRow[] = [];
	let at = 0;
	const thingAt = (row: PaneRow): Thing | null => {
		const known = things[at];
		if (known !== undefined) return known;
		const thing = row.subject === null ? null : thingFor(state, list, row, line);
		things[at] = thing;
		return thing;
	};
	const holds = (row: PaneRow): boolean => {
		const known = verdicts.get(row, () => thingAt(row));
		if (known !== undefined) return known;
		const thing = thingAt(row);
		if (thing === null) return false;
		const verdict = test(thing);
		// A row that is known by its text alone says another one as time goes by.
		if ('value' in thing) verdicts.set(row, verdict);
		return verdict;
	};
	const look = (row: PaneRow): void => {
		// Where the present begins is seen in a part of the timeline, too.
		const isMark = row.key === nowKey && kept.length > 0;
		if (isMark || holds(row)) kept.push(row);
	};
	return (mayContinue) => {
		for (;;) {
			while (at < rows.length) {
				look(rows[at]!);
				at += 1;
				if (at % portion === 0 && !mayContinue()) return undefined;
			}
			verdicts.complete();
			if (kept.length > 0 || isForgiving || !canForgive(query))
				return { rows: kept, isForgiven: isForgiving && kept.length > 0 };
			isForgiving = true;
			test = prepareQuery(query, ground, isForgiving);
			verdicts = verdictsFor(`${list} ${isForgiving}`, base, stand);
			kept = [];
			at = 0;
		}
	};
};

type Answer = { readonly asked: readonly unknown[]; readonly filtered: Filtered };
const answers = new Map<ListId, readonly Answer[]>();

type Asked = {
	readonly parsed: ParsedQuery;
	readonly asked: readonly unknown[];
	readonly answer: Filtered | undefined;
};

/** The question a filter puts, with the answer where it is known; null where it asks nothing. */
const askedOf = (state: State, list: ListId, rows: readonly PaneRow[], filter: string): Asked | null => {
	const parsed = queryOf(filter);
	if (filter === '' || isEmptyQuery(parsed.query)) return null;
	const clock = isTimed(parsed.query) ? steppedNow(state) : 0;
	const asked = [
		rows,
		filter,
		clock,
		state.screen.zone,
		state.news?.newEvents,
		state.floor,
		state.acts,
		state.screen.sourceGrades,
	];
	const known = answers.get(list) ?? [];
	const found = known.find((answer) => answer.asked.every((value, index) => value === asked[index]));
	return { parsed, asked, answer: found?.filtered };
};

const keep = (list: ListId, asked: readonly unknown[], filtered: Filtered): Filtered => {
	// The screen that is and the one about to be are compared with each change.
	answers.set(list, [{ asked, filtered }, ...(answers.get(list) ?? []).slice(0, 1)]);
	return filtered;
};

const forever = (): boolean => true;

/** What the filter of a list leaves of its rows; the same object for the same question. */
export const filterRows = (
	state: State,
	list: ListId,
	rows: readonly PaneRow[],
	filter: string,
	line: DrawLine,
): Filtered => {
	const question = askedOf(state, list, rows, filter);
	if (question === null) return everyRow(rows);
	const { parsed, asked, answer } = question;
	return answer ?? keep(list, asked, workOn(state, list, rows, { filter, query: parsed.query }, line)(forever)!);
};

/** A list of so many rows is filtered before anybody notices. */
const soon = 3_000;

/** Whether a list is long enough for a filter of it to be felt. */
export const isLong = (rows: readonly PaneRow[]): boolean => rows.length > soon;

/**
 * The same in slices, where it takes long enough to be felt: what it returns says whether it is done, and then
 * `filterRows` has the answer at hand. Undefined where there is nothing to wait for.
 */
export const filterSlices = (
	state: State,
	list: ListId,
	rows: readonly PaneRow[],
	filter: string,
	line: DrawLine,
): ((mayContinue: () => boolean) => boolean) | undefined => {
	const question = isLong(rows) ? askedOf(state, list, rows, filter) : null;
	if (question === null || question.answer !== undefined) return undefined;
	const work = workOn(state, list, rows, { filter, query: question.parsed.query }, line);
	return (mayContinue) => {
		const filtered = work(mayContinue);
		if (filtered !== undefined) keep(list, question.asked, filtered);
		return filtered !== undefined;
	};
};

const everyRow = memoLast((rows: readonly PaneRow[]): Filtered => ({ rows, isForgiven: false }));

/** The lists that one filter narrows together with this one: all of the floor where they have the same. */
export const groupOf = ({ view }: State, list: ListId): readonly ListId[] => {
	const filter = filterOf(view, list);
	const isShared = driverLists.some((id) => id === list) && driverLists.every((id) => filterOf(view, id) === filter);
	return isShared ? driverLists : [list];
};
