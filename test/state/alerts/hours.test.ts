// Hours of the day: read as written, and asked of a clock in its zone.
import { expect, test } from 'vitest';
import { hoursOf, isWithin, readHours } from '../../../state/alerts/hours.ts';

test.each(['22-6', '24:00-06:00', '22:00-22:00', '22:00', 'night', ''])('%j is no hours', (text) => {
	expect(readHours(text)).toBeNull();
});

test.each([
	['22:00-06:00', '23:10', 'UTC', true],
	['22:00-06:00', '05:59', 'UTC', true],
	['22:00-06:00', '06:00', 'UTC', false],
	['06:00-22:00', '21:59', 'UTC', true],
	['22:00-06:00', '21:30', 'Europe/Kyiv', true],
	['22:00-06:00', '19:30', 'Europe/Kyiv', false],
])('%s at %sZ in %s: %s', (text, time, zone, expected) => {
	expect(isWithin(hoursOf([text]), Date.parse(`2026-03-14T${time}:00Z`), zone)).toBe(expected);
});
