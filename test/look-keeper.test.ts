// What an operator has seen comes back before the first whole situation, and is written when a new look begins.
import { expect, test, vi } from 'vitest';
import { readLooks } from '../src/db/looks.ts';
import { keepLooks } from '../src/look-keeper.ts';
import { initialState, reduce } from '../state/reduce.ts';
import { createStore } from '../state/store.ts';
import { floorOf, harbour, now } from './support/harbour.ts';
import { temporaryFolder } from './support/temp-folder.ts';

const screen = { columns: 120, rows: 40, isAscii: false, zone: 'UTC' };
const openStore = () => createStore(reduce, { ...initialState('reports', screen, now), operator: 'jk' });

test('the look of the first run is what the second compares with', async () => {
	const folder = temporaryFolder();
	const first = openStore();
	keepLooks(first, folder, 'jk').bring();
	const fewer = { ...harbour, events: harbour.events.slice(1) };
	first.dispatch({ type: 'situation-settled', floor: floorOf(fewer), at: now, isLoaded: true });
	await vi.waitFor(() => expect(readLooks(folder, 'jk')).toHaveLength(1));

	const second = openStore();
	const looks = keepLooks(second, folder, 'jk');
	expect(second.getState().baselines.size).toBe(0);
	looks.bring();
	second.dispatch({ type: 'situation-settled', floor: floorOf(harbour), at: now + 1_000, isLoaded: true });
	expect(second.getState().news?.since).toBe(now);
	expect(second.getState().news?.newEvents).toEqual(new Set([harbour.events[0]!.id]));
	// What says the same is held once.
	expect(second.getState().news?.seen.events.every((event) => harbour.events.includes(event))).toBe(true);
});
