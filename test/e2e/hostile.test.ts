// The quick part of the hostile inputs: all small ones at once, through every way out of the program. `npm run
// test:hostile` takes them apart, adds the large ones and measures what each costs.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkExports, checkExtract, checkReport, leavingNothing } from '../hostile/checks.ts';
import { checkDashboard } from '../hostile/dashboard.ts';
import { hostileInputs } from '../hostile/inputs.ts';
import { openRoom, type Room } from '../hostile/room.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let room: Room;
beforeAll(() => {
	room = openRoom(hostileInputs('quick').filter(({ isHeavy }) => isHeavy !== true));
});

/** `extract` reads without a cache, so here it is given only some of them; `report` reads them all. */
const some = ({ placed, ...rest }: Room): Room => ({ ...rest, placed: placed.filter((_, index) => index % 5 === 0) });
afterAll(() => room.close());

test('reports are read around every hazard, and JSON shows it harmless', async () => {
	expect(await leavingNothing(some(room), checkExtract)).toEqual([]);
});

test('the situation has them all, and nothing from outside the folder', async () => {
	expect(await leavingNothing(room, checkReport)).toEqual([]);
});

test('written forms are inert', async () => {
	expect(await leavingNothing(room, checkExports)).toEqual([]);
});

test('nothing from a report reaches the terminal as anything but text', async () => {
	const { problems } = await checkDashboard(room, 2);
	expect(problems).toEqual([]);
});
