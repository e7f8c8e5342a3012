// The kiosk: read-only, pages by the clock, every row as wide as the screen.
import { expect, test } from 'vitest';
import { hoursOf } from '../../../state/alerts/hours.ts';
import { commands } from '../../../state/commands.ts';
import { blockedReason } from '../../../state/keys.ts';
import { initialState, reduce } from '../../../state/reduce.ts';
import { bigAmount, bigText } from '../../../state/screen/big-figures.ts';
import { kioskRows } from '../../../state/screen/kiosk.ts';
import { kioskPage, nextKioskTick } from '../../../state/screen/kiosk-clock.ts';
import { segmentsWidth } from '../../../state/screen/lines.ts';
import type { State } from '../../../state/state.ts';
import { floorOf, harbour, now } from '../../support/harbour.ts';

const kioskAt = (columns: number, rows: number, isFixed = false): State =>
	[
		{ type: 'situation-settled', floor: floorOf(harbour), at: now, isLoaded: true } as const,
		{ type: 'kiosk-set', kiosk: { isOn: true, isFixed } } as const,
	].reduce(reduce, initialState('ostra', { columns, rows, isAscii: false, zone: 'UTC' }, now));

test.each([
	[200, 55],
	[120, 40],
	[60, 18],
	[40, 12],
	[40, 10],
])('%ix%i: all rows are as wide as the screen, none too many', (columns, rows) => {
	const drawn = kioskRows(kioskAt(columns, rows));
	expect(drawn.length).toBeLessThanOrEqual(rows);
	for (const row of drawn) expect(segmentsWidth(row)).toBe(columns);
});

test('only what leaves, quits or redraws can be done', () => {
	const allowed = (state: State) =>
		commands.filter((command) => blockedReason(command, state) === undefined).map(({ id }) => id);
	expect(allowed(kioskAt(120, 40))).toEqual(['back', 'kiosk', 'redraw', 'suspend', 'quit', 'quit-now']);
	expect(allowed(kioskAt(120, 40, true))).toEqual(['redraw', 'suspend', 'quit', 'quit-now']);
});

test('pages turn by the clock', () => {
	expect([0, 19_999, 20_000, 40_000, 60_000].map((moment) => kioskPage(moment, 20))).toEqual([0, 0, 1, 2, 0]);
	expect(nextKioskTick(19_000, 20)).toBe(1000);
});

test.each([
	[{ low: 9, high: 9, about: false }, '9'],
	[{ low: 8, high: 9, about: false }, '8-9'],
	[{ low: 50, high: null, about: false }, '50+'],
	[{ low: 40, high: 40, about: true }, '~40'],
	[{ low: 12_500, high: 12_500, about: false }, '12k'],
])('%j is drawn as %s', (amount, text) => {
	expect(bigAmount(amount)).toBe(text);
	const rows = bigText(text);
	expect(rows).toHaveLength(5);
	expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

test('in the hours the configuration names all is drawn faint but an alert', () => {
	const night = { ...kioskAt(120, 40).kiosk, dim: hoursOf(['00:00-23:59']) };
	const state = reduce(kioskAt(120, 40), {
		type: 'alerts-raised',
		alerts: [
			{
				id: 'a1',
				rule: 'toll',
				at: '2026-03-14T03:01:00Z',
				count: 1,
				label: 'nine injured',
				subject: { kind: 'event', id: 'e5' },
				isAcknowledged: false,
			},
		],
	});
	const tonesOf = (one: State) => new Set(kioskRows(one).flatMap((row) => row.map(({ tone }) => tone)));
	expect(tonesOf(state).size).toBeGreaterThan(3);
	expect(tonesOf({ ...state, kiosk: night })).toEqual(new Set(['muted', 'alert']));
});
