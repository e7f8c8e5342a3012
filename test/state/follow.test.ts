// Following the live edge: what arrives takes the room kept for it, and the rows below stay where they are.
import { expect, test } from 'vitest';
import type { EventCluster, Situation } from '../../src/domain.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import { createStore } from '../../state/store.ts';
import { floorOf, harbour, now } from '../support/harbour.ts';
import { openRows } from '../support/row-screen.ts';

const [pattern] = harbour.events;

const eventAt = (index: number): EventCluster => ({
	...pattern!,
	background: false,
	id: `n${index}`,
	summary: `boat number ${index} reaches the pier`,
	start: `2026-03-14T${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}Z`,
});

const withEvents = (count: number): Situation => ({
	...harbour,
	events: Array.from({ length: count }, (_, index) => eventAt(index)),
});

const lineOf = (lines: readonly string[], index: number): number =>
	lines.findIndex((line, row) => row > 1 && line.includes(`boat number ${index} `));

test('beside other panes rows stay where they are until the room above them is taken', () => {
	const screen = openRows({ situation: withEvents(80) });
	const first = lineOf(screen.lines(), 79);
	screen.settle(withEvents(81));
	const moved = lineOf(screen.lines(), 79) - first;
	expect(moved).toBeGreaterThan(2);
	for (let count = 82; count < 81 + moved; count += 1) {
		screen.settle(withEvents(count));
		expect(lineOf(screen.lines(), 79) - first).toBe(moved);
		expect(screen.selected()).toContain(`boat number ${count - 1} `);
	}
	screen.settle(withEvents(81 + moved));
	expect(lineOf(screen.lines(), 79) - first).toBeGreaterThan(moved);
});

test.each([
	['a pane as wide as the screen, which the terminal moves', { columns: 80, rows: 24 }, 80],
	['a list that is not full', { columns: 200, rows: 55 }, 8],
] as const)('no room is kept in %s', (_name, size, count) => {
	const screen = openRows({ ...size, situation: withEvents(count) });
	const first = lineOf(screen.lines(), count - 1);
	screen.settle(withEvents(count + 1));
	expect(lineOf(screen.lines(), count)).toBe(first);
});

test('the room goes once the operator moves out of sight of it', () => {
	const screen = openRows({ situation: withEvents(80) });
	screen.settle(withEvents(81));
	screen.press('pagedown', 'pagedown', 'g');
	const fresh = openRows({ situation: withEvents(81) });
	expect(lineOf(screen.lines(), 80)).toBe(lineOf(fresh.lines(), 80));
});

test('while the folder is first read no room is kept', () => {
	const screen = openRows({ situation: withEvents(80) });
	const { store } = screen;
	const fresh = createStore(reduce, { ...initialState('ostra', store.getState().screen, now) });
	for (const count of [60, 70, 80])
		fresh.dispatch({ type: 'situation-settled', floor: floorOf(withEvents(count)), at: now, isLoaded: count === 80 });
	expect(fresh.getState().view.lists.timeline.top).toBe(0);
});

const planned = (index: number): EventCluster => ({
	...eventAt(index),
	id: `p${index}`,
	summary: `planned meeting ${index}`,
	start: `2026-03-15T${String(index % 24).padStart(2, '0')}:00Z`,
	status: 'planned',
});

test('what is still to come stands above the live edge: who follows sees what has just been', () => {
	const ahead = [planned(1), planned(2)];
	const screen = openRows({ situation: { ...withEvents(80), events: [...withEvents(80).events, ...ahead] } });
	expect(screen.selected()).toContain('boat number 79 ');
	screen.settle({ ...withEvents(81), events: [...withEvents(81).events, ...ahead] });
	expect(screen.selected()).toContain('boat number 80 ');
	expect(screen.text()).toContain('planned meeting 2');
	screen.press('k');
	expect(screen.selected()).toContain('planned meeting 1');
	expect(screen.text()).toContain('PAUSED');
	screen.press('g');
	expect(screen.selected()).toContain('boat number 80 ');
	expect(screen.text()).toContain('FOLLOW');
	screen.press('g');
	expect(screen.selected()).toContain('planned meeting 2');
});

test('however much is still to come, the live edge is in sight, also under a filter', () => {
	const ahead = Array.from({ length: 23 }, (_, index) => planned(index));
	const screen = openRows({
		columns: 120,
		rows: 40,
		situation: { ...harbour, events: [...withEvents(80).events, ...ahead] },
	});
	expect(screen.selected()).toContain('boat number 79 ');
	expect(lineOf(screen.lines(), 70)).toBeGreaterThan(0);
	screen.press('/', ...'number OR planned', 'enter');
	expect(screen.selected()).toContain('boat number 79 ');
});

test('rows that come back when a filter goes have not arrived', () => {
	const screen = openRows({ situation: withEvents(80) });
	const first = lineOf(screen.lines(), 79);
	screen.press('/', ...'number 1', 'enter', 'esc');
	expect(lineOf(screen.lines(), 79)).toBe(first);
});

test('while reports come, room is made before it is needed, so that no arrival moves a row', () => {
	const screen = openRows({ situation: withEvents(80) });
	const rest = (): void => screen.store.dispatch({ type: 'floor-rested' });
	const first = lineOf(screen.lines(), 79);
	rest();
	const kept = lineOf(screen.lines(), 79);
	const room = kept - first;
	expect(room).toBeGreaterThan(2);
	for (let count = 80; count < 80 + room; count += 1) {
		rest();
		screen.settle(withEvents(count + 1));
		expect(lineOf(screen.lines(), 79)).toBe(kept);
	}
	expect(lineOf(screen.lines(), 79 + room)).toBe(first);
	rest();
	expect(lineOf(screen.lines(), 79 + room)).toBe(kept);
});

test('where nothing has come for long, nothing moves', () => {
	const screen = openRows({ situation: withEvents(80) });
	screen.store.dispatch({ type: 'clock-ticked', now: now + 3_600_000 });
	const first = lineOf(screen.lines(), 79);
	screen.store.dispatch({ type: 'floor-rested' });
	expect(lineOf(screen.lines(), 79)).toBe(first);
});
