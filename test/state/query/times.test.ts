// Times as people type them, and what a time value in a report can mean.
import { expect, test } from 'vitest';
import { intervalOf, queryTime } from '../../../state/query/times.ts';

const now = Date.parse('2026-03-14T05:12:00Z');
const label = (moment: number): string => new Date(moment).toISOString().replace(/:00\.000Z$/, 'Z');

test.each([
	['-2h', '2026-03-14T03:12Z'],
	['2h30m', '2026-03-14T02:42Z'],
	['+1d', '2026-03-15T05:12Z'],
	['now', '2026-03-14T05:12Z'],
	['03:00', '2026-03-14T01:00Z'],
	['22:00', '2026-03-13T20:00Z'],
	['22:00z', '2026-03-13T22:00Z'],
	['today', '2026-03-13T22:00Z'],
	['yesterday', '2026-03-12T22:00Z'],
	['fri', '2026-03-12T22:00Z'],
	['2026', '2025-12-31T22:00Z'],
	['2026-03', '2026-02-28T22:00Z'],
	['2026-03-13', '2026-03-12T22:00Z'],
	['2026-03-13T02:00', '2026-03-13T00:00Z'],
	['2026-03-13T02:00Z', '2026-03-13T02:00Z'],
	['soon', null],
	['2026-13', null],
	['25:00', null],
	['0300', null],
])('%s in Kyiv', (text, expected) => {
	const found = queryTime(text, now, 'Europe/Kyiv');
	expect(found === null ? null : label(found.from)).toBe(expected);
});

test.each([
	['2003', '2003-01-01T00:00Z', '2004-01-01T00:00Z'],
	['2019-11', '2019-11-01T00:00Z', '2019-12-01T00:00Z'],
	['2020-01-08TMO', '2020-01-08T00:00Z', '2020-01-09T00:00Z'],
	['2020-W03', '2020-01-13T00:00Z', '2020-01-20T00:00Z'],
	['2020-Q2', '2020-04-01T00:00Z', '2020-07-01T00:00Z'],
	['2020-SU', '2020-06-01T00:00Z', '2020-09-01T00:00Z'],
	['2020-01-08T01:30+03:00', '2020-01-07T22:30Z', '2020-01-07T22:31Z'],
])('%s can be from %s to %s', (value, from, to) => {
	const found = intervalOf(value, 'UTC')!;
	expect([label(found.from), label(found.to)]).toEqual([from, to]);
});

test.each([[null], ['P2M'], ['PRESENT_REF'], ['2020-99-99']])('%s tells no time', (value) => {
	expect(intervalOf(value, 'UTC')).toBeNull();
});
