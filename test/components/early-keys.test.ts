// Keys typed ahead of the first rows.
import { afterEach, expect, test, vi } from 'vitest';
import { createEarlyKeys } from '../../components/early-keys.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import type { Action, State } from '../../state/state.ts';
import { createStore } from '../../state/store.ts';
import { floorOf, harbour, now } from '../support/harbour.ts';

afterEach(() => {
	vi.useRealTimers();
});

const open = () => {
	const store = createStore<State, Action>(
		reduce,
		initialState('ostra', { columns: 80, rows: 24, isAscii: false, zone: 'UTC' }, now),
	);
	const early = createEarlyKeys(store);
	const answered: string[] = [];
	return {
		answered,
		press: (...keys: readonly string[]) => {
			for (const key of keys) early.press(key, (name) => answered.push(name));
		},
		settle: async () => {
			store.dispatch({ type: 'situation-settled', floor: floorOf(harbour), at: now, isLoaded: true });
			await Promise.resolve();
		},
	};
};

test('they wait for the rows and keep their order', async () => {
	const { press, settle, answered } = open();
	press('j', 'j', '/', 'q');
	expect(answered).toEqual([]);
	await settle();
	expect(answered).toEqual(['j', 'j', '/', 'q']);
	press('k');
	expect(answered.at(-1)).toBe('k');
});

test('what needs no rows is answered at once; ctrl+c is, whatever waits', () => {
	const { press, answered } = open();
	press('?', 'q', 'j', 'x', 'ctrl+c');
	expect(answered).toEqual(['?', 'q', 'ctrl+c']);
});

test('nobody waits for ever', () => {
	vi.useFakeTimers();
	const { press, answered } = open();
	press('j');
	vi.advanceTimersByTime(10_000);
	press('j');
	expect(answered).toEqual(['j', 'j']);
});
