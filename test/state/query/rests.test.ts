// A filter that stays on keeps its answers: whatever changes around a thing that is what it was, they are those of a fresh one.
import { expect, test } from 'vitest';
import type { Situation } from '../../../src/domain.ts';
import { filteredRows } from '../../../state/panes.ts';
import { prepareQuery, readQuery } from '../../../state/query/match.ts';
import { groundOf } from '../../../state/rows/filter.ts';
import { harbour, now } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const withDocument = (change: (document: Situation['documents'][number]) => object): Situation => ({
	...harbour,
	documents: harbour.documents.map((document) =>
		document.id.includes('0240') ? { ...document, ...change(document) } : document,
	),
});

const withSpeaker = (speaker: string | null): Situation => ({
	...harbour,
	statements: harbour.statements.map((statement) =>
		statement.documentId.includes('0240') ? { ...statement, speaker } : statement,
	),
});

const named = (id: string, name: string): Situation => ({
	...harbour,
	actors: harbour.actors.map((actor) => (actor.id === id ? { ...actor, name } : actor)),
});

/** Events and questions are the same objects in all of them. */
const histories: readonly (readonly [string, readonly Situation[]])[] = [
	['a publisher becomes known by another name', [harbour, withDocument(() => ({ source: 'North Radio' })), harbour]],
	['a report came earlier than was thought', [withDocument(() => ({ receivedAt: '2026-03-13T01:00:00Z' })), harbour]],
	['words turn out to be somebody else’s', [withSpeaker('union'), withSpeaker(null), harbour]],
	['a place and an actor get other names', [named('pier', 'Salt Quay'), named('union', 'Grain Union'), harbour]],
];

const queries = [
	'src:harbour',
	'src:north OR src:signal',
	'!src:radio',
	'after:-26h',
	'before:02:00',
	'after:02:30 before:03:30',
	'said:reyes',
	'said:union',
	'has:anon',
	'about:reyes',
	'about:union',
	'place:pier',
	'near:grain',
	'is:new',
	'is:undated OR has:time',
];

const keysOf = (screen: ReturnType<typeof openRows>): readonly string[] => {
	const state = screen.store.getState();
	return (['timeline', 'questions'] as const).flatMap((list) =>
		filteredRows(state, list).rows.flatMap(({ subject }) =>
			subject?.kind === 'event' || subject?.kind === 'question' ? `${subject.kind} ${subject.id}` : [],
		),
	);
};

const expected = (screen: ReturnType<typeof openRows>, query: string): readonly string[] => {
	const state = screen.store.getState();
	const step = 10_000;
	const test = prepareQuery(readQuery(query).query, { ...groundOf(state), now: Math.floor(state.now / step) * step });
	const { events, questions } = state.floor.situation;
	return [
		...events.filter((value) => test({ kind: 'event', value })).map(({ id }) => `event ${id}`),
		...questions.filter((value) => test({ kind: 'question', value })).map(({ id }) => `question ${id}`),
	];
};

test.each(histories)('%s', (_, history) => {
	for (const query of queries) {
		const screen = openRows({ situation: history[0]! });
		screen.store.dispatch({ type: 'lists-filtered', lists: ['timeline', 'questions'], filter: query });
		for (const situation of [...history, ...history]) {
			screen.settle(situation);
			expect(keysOf(screen).toSorted(), query).toEqual(expected(screen, query).toSorted());
		}
	}
});

test('what is new, and what is read by now', () => {
	const seen = { ...harbour, events: harbour.events.filter(({ id }) => id !== 'e5') };
	const screen = openRows({ situation: harbour, seen });
	screen.store.dispatch({ type: 'lists-filtered', lists: ['timeline', 'questions'], filter: 'is:new' });
	expect(keysOf(screen)).toEqual(['event e5']);
	screen.store.dispatch({ type: 'news-seen' });
	expect(keysOf(screen)).toEqual([]);
});

test('time goes by', () => {
	const screen = openRows({ situation: harbour });
	screen.store.dispatch({ type: 'lists-filtered', lists: ['timeline', 'questions'], filter: 'after:-30m' });
	const before = keysOf(screen);
	screen.store.dispatch({ type: 'clock-ticked', now: now + 3 * 3_600_000 });
	expect(keysOf(screen)).not.toEqual(before);
	expect(keysOf(screen)).toEqual(expected(screen, 'after:-30m'));
});
