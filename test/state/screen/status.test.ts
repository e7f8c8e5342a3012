// The sign of life in the first row: it moves while there is work, and costs nothing when there is none.
import { expect, test } from 'vitest';
import { newsLine } from '../../../state/news/news-line.ts';
import { initialState } from '../../../state/reduce.ts';
import { healthOf, nextTick } from '../../../state/screen/liveness.ts';
import type { State } from '../../../state/state.ts';
import { harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const noon = Date.parse('2026-03-14T12:00:00Z');
const stateAt = (now: number, more: Partial<State>): State => ({
	...initialState('reports', { columns: 120, rows: 40, isAscii: false, zone: 'UTC' }, now),
	...more,
});

const live = { watch: { status: 'live' } } as const;

test.each<[string, Partial<State>]>([
	['while it starts', { watch: { status: 'starting' } }],
	['while it reads', { ...live, progress: { done: 3, total: 9 } }],
	['while it polls and reads', { watch: { status: 'polling', reason: 'x' }, progress: { done: 3, total: 9 } }],
])('%s the sign moves', (_, more) => {
	const signs = [0, 400, 800].map((later) => healthOf(stateAt(noon + later, more)).sign);
	expect(signs).toEqual(['◌', '○', '◌']);
	expect(nextTick(stateAt(noon, more))).toBe(400);
});

test('with nothing to do it stands still until a label changes', () => {
	const idle = { ...live, progress: { done: 9, total: 9 } };
	expect(nextTick(stateAt(noon, idle))).toBe(60_000);
	expect(healthOf(stateAt(noon + 400, idle)).sign).toBe(healthOf(stateAt(noon, idle)).sign);
});

test('a folder that is gone says so before all else', () => {
	const gone = { watch: { status: 'gone', since: '2026-03-14T11:05:00Z' }, progress: { done: 3, total: 9 } } as const;
	expect(healthOf(stateAt(noon, gone)).word).toBe('FOLDER GONE since 11:05');
});

test.each<[number | null | undefined, string]>([
	[undefined, 'EMPTY'],
	[noon - 60_000, 'EMPTY'],
	[noon - 3_600_000, 'FEED DEAD since 11:00'],
	[null, 'FEED DEAD, NO HEARTBEAT'],
])('a feed that was heard at %s and is dead says so', (feedHeardAt, word) => {
	expect(healthOf(stateAt(noon, { ...live, ...(feedHeardAt === undefined ? {} : { feedHeardAt }) })).word).toBe(word);
});

test.each<[number | null, string]>([
	[null, 'READING 3/9'],
	[4_000, 'READING 3/9, 10 s left'],
	[70_000, 'READING 3/9, 2 min left'],
	[9_000_000, 'READING 3/9, 3 h left'],
])('what is left to read takes %s ms', (left, word) => {
	expect(healthOf(stateAt(noon, { ...live, progress: { done: 3, total: 9, left } })).word).toBe(word);
});

test.each<[string, Partial<State>, string]>([
	['before the folder was looked at', { watch: { status: 'starting' } }, 'FROM 09:30Z, CHECKING'],
	[
		'while it is checked',
		{ ...live, progress: { done: 3, total: 9, left: 4_000 } },
		'FROM 09:30Z, CHECKING 3/9, 10 s left',
	],
	['until the model is whole', { ...live, progress: { done: 9, total: 9 } }, 'FROM 09:30Z, CHECKING 9/9'],
])('what was kept from the last run is never shown as the present: %s', (_, more, word) => {
	const state = stateAt(noon, more);
	const kept = { ...state, floor: { ...state.floor, keptFrom: Date.parse('2026-03-14T09:30:00Z') } };
	expect(healthOf(kept).word).toBe(word);
	expect(nextTick(kept)).toBe(400);
	expect(
		newsLine(kept)
			.map(({ text }) => text)
			.join(''),
	).toContain('the last run knew this at 09:30Z');
});

test.each([40, 60, 80])('at %i columns an alert says whole words how it is acknowledged', (columns) => {
	const screen = openRows({ columns, rows: 24 });
	const alert = {
		id: 'a1',
		rule: 'toll',
		at: '2026-03-14T03:01:00Z',
		count: 2,
		label: 'nine or seven people injured when the ferry ran aground off the pier',
		subject: { kind: 'event' as const, id: 'e5' },
		isAcknowledged: false,
	};
	screen.store.dispatch({ type: 'alerts-raised', alerts: [alert] });
	expect(screen.lines()[1]).toMatch(/! toll \(2\): .*\(A\)/);
});

test('where only one change has room it may have all of it', () => {
	const [pattern] = harbour.events;
	const summary = 'the ferry was towed to the northern quay by two tugs and a lifeboat before noon';
	const seen = { ...harbour, events: [], questions: [] };
	const told = { ...seen, events: [{ ...pattern!, id: 'n1', background: false, summary }] };
	const row = openRows({ columns: 80, rows: 24, seen, situation: told }).lines()[1]!;
	expect(row).toMatch(/NEW the ferry was towed to the northern quay by two tugs and a life\S*…$/);
	expect(row.length).toBeGreaterThan(77);
});
