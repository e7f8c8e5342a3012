import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/extract/reading.ts';
import { eventDate, rangeOfValue, timeOf } from '../../../src/extract/times/anchors.ts';
import { findTimes } from '../../../src/extract/times/times.ts';
import { documentOf } from '../../support/document-of.ts';

test.each([
	['2026-03-10TNI', '2026-03-10', '2026-03-10', 'day'],
	['2026-03-10T22:30Z', '2026-03-10', '2026-03-10', 'time'],
	['2026-W11', '2026-03-09', '2026-03-15', 'day'],
	['2026-W11-WE', '2026-03-14', '2026-03-15', 'day'],
	['2024-02', '2024-02-01', '2024-02-29', 'month'],
	['2024-Q2', '2024-01-01', '2024-12-31', 'year'],
])('%s covers %s to %s', (value, start, end, precision) =>
	expect(rangeOfValue(value)).toEqual({ start, end, precision }),
);

test.each([
	['2026-03-10TNI', '2026-03-10'],
	['2026-03-10T22:30Z', '2026-03-10T22:30Z'],
	['2026-03', '2026-03'],
	['1998', '1998'],
	['XXXX-03-10', null],
	['P3D', null],
	['PAST_REF', null],
])('an event of %s is dated %s', (value, expected) => expect(eventDate(value)).toBe(expected));

describe('the time a word hangs on', () => {
	test.each([
		['A bridge fell on Monday, but the road reopened on Tuesday.', 'reopened', 'Tuesday'],
		["After Monday's strike, crews left on Tuesday.", 'left', 'Tuesday'],
		["After Monday's strike, crews left.", 'strike', 'Monday'],
	])('%s (%s)', (text, word, expected) => {
		const reading = readDocument(documentOf(text));
		const start = text.indexOf(word);
		const found = timeOf(reading, findTimes(reading, null), { start, end: start + word.length });
		expect(found && text.slice(found.start, found.end)).toBe(expected);
	});
});
