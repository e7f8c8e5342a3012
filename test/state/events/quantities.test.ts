// Revision, update and contradiction of figures.
import { describe, expect, test } from 'vitest';
import { areCompatible, formatAmount } from '../../../state/events/amounts.ts';
import { countOf } from '../../../state/events/quantities.ts';

const amount = (low: number, high: number | null = low, about = false) => ({ low, high, about });

test.each([
	[amount(9), '9'],
	[amount(17000, 17000, true), '~17,000'],
	[amount(8, 9), '8–9'],
	[amount(9, null), '≥9'],
	[amount(1234567), '1,234,567'],
])('%o is written %s', (value, words) => {
	expect(formatAmount(value)).toBe(words);
});

describe('two figures can both be right', () => {
	test.each([
		[amount(9), amount(9), true],
		[amount(9), amount(7), false],
		[amount(9, null), amount(12), true],
		[amount(9, null), amount(7), false],
		[amount(20, 99, true), amount(22), true],
		[amount(17000, 17000, true), amount(16000, 16000, true), true],
		[amount(17000, 17000, true), amount(5000, 5000, true), false],
		[amount(2000, 9999, true), amount(17000), true],
		[amount(20, 99, true), amount(6), false],
	])('%o and %o: %s', (left, right, answer) => {
		expect(areCompatible(left, right)).toBe(answer);
		expect(areCompatible(right, left)).toBe(answer);
	});
});

test('words for one count are one count', () => {
	expect(['dead', 'Deaths', 'fatalities', 'wounded', 'missiles'].map(countOf)).toEqual([
		'killed',
		'killed',
		'killed',
		'injured',
		'missiles',
	]);
});
