// Promises on the clock: how long until they are due, and how late they are.
import { expect, test } from 'vitest';
import { harbour, now } from '../support/harbour.ts';
import { openRows } from '../support/row-screen.ts';

const due = (value: string, state: 'pending' | 'answered' = 'pending') => ({
	...harbour,
	questions: harbour.questions.map((one) => (one.due === null ? one : { ...one, due: value, state })),
});

test.each([
	['2026-03-14T05:30Z', 'wide', '05:30 in 2h28'],
	['2026-03-14T03:19Z', 'wide', '03:19 in 17m'],
	['2026-03-16T09:00Z', 'wide', 'due 09:00'],
	['2026-03-14T02:50Z', 'wide', 'late 12m'],
	['2026-03-12', 'wide', 'late 1d'],
	['2026-03-14T05:30Z', 'narrow', '@05:30'],
	['2026-03-14T00:02Z', 'narrow', 'late 3h00'],
] as const)('due %s on a %s screen: %s', (value, width, label) => {
	const size = width === 'wide' ? { columns: 200, rows: 55 } : { columns: 120, rows: 40 };
	const screen = openRows({ ...size, situation: due(value) });
	expect(screen.text()).toMatch(new RegExp(`company tell.* ${label} │`));
});

test('what was answered is not late', () => {
	const screen = openRows({ situation: due('2026-03-14T02:50Z', 'answered') });
	screen.store.dispatch({ type: 'clock-ticked', now });
	expect(screen.text()).not.toContain('late ');
});

test.each([
	[200, 55, '(1 late)'],
	[120, 40, '(1 late)'],
	[80, 24, '(1 late)'],
	[40, 12, '⋯1!'],
])('at %ix%i row 1 tells that an answer is overdue, and so does its row', (columns, rows, told) => {
	const screen = openRows({ columns, rows, situation: due('2026-03-14T02:50Z') });
	screen.press('2');
	expect(screen.lines()[0]).toContain(told);
	expect(screen.text()).toMatch(/⋯! What will the company/);
});
