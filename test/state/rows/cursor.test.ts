// Where the cursor stands after rows changed under it.
import { expect, test } from 'vitest';
import type { Situation } from '../../../src/domain.ts';
import { harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const closed = (index: number, author: string): Situation => ({
	...harbour,
	questions: harbour.questions.map((question, at) =>
		at === index
			? { ...question, state: 'answered', ruling: { author, at: '2026-03-14T03:02:00Z', text: 'yes' } }
			: question,
	),
});

const open = (keys: readonly string[], operator = 'jk') => {
	const screen = openRows();
	Object.assign(screen.store.getState(), { operator });
	screen.press(...keys);
	return screen;
};

const question = (index: number): string => harbour.questions[index]!.question;

test('who resolves a question goes on with the next open one, on the same line', () => {
	const screen = open(['2', 'j']);
	expect(screen.selected()).toContain(question(1));
	const line = screen.lines().indexOf(screen.selected());
	screen.settle(closed(1, 'jk'));
	expect(screen.selected()).toContain(question(2));
	expect(screen.lines().indexOf(screen.selected())).toBe(line);
});

test('after the last one the cursor goes to the one before', () => {
	const screen = open(['2', 'G']);
	screen.settle(closed(harbour.questions.length - 1, 'jk'));
	expect(screen.selected()).toContain(question(harbour.questions.length - 2));
});

test('a question that another one closes keeps the cursor', () => {
	const screen = open(['2', 'j']);
	screen.settle(closed(1, 'somebody else'));
	expect(screen.selected()).toContain(question(1));
});

test('what the operator has closed is nothing new to them', () => {
	const screen = open(['2', 'j']);
	screen.settle(closed(1, 'jk'));
	expect(screen.lines()[1]).toContain('nothing new');
	screen.settle(closed(1, 'somebody else'));
	expect(screen.lines()[1]).toContain(`✓ ${question(1)}`);
});

test.each([
	[200, 55],
	[40, 12],
])('behind a page at %ix%i a list stays scrolled as it was', (columns, rows) => {
	const [pattern] = harbour.events;
	const many: Situation = {
		...harbour,
		events: Array.from({ length: 60 }, (_, index) => ({
			...pattern!,
			background: false,
			id: `n${index}`,
			summary: `boat number ${index}`,
		})),
	};
	const screen = openRows({ columns, rows, situation: many });
	screen.press(...Array.from({ length: 20 }, () => 'j'), 'k', 'k');
	const before = screen.lines().slice(2, -1);
	screen.press('enter', 'i');
	screen.settle({ ...many, questions: [] });
	screen.press('i', 'esc');
	const after = screen.lines().slice(2, -1);
	expect(after.map((line) => line.slice(0, 38))).toEqual(before.map((line) => line.slice(0, 38)));
});

test('letters of a filter do not carry the cursor away: cleared, it is where it was', () => {
	const screen = openRows();
	screen.press('3', 'j', 'j');
	const before = screen.selected();
	screen.press('/', ...'type:country nothing', 'enter');
	expect(screen.text()).toContain('nothing matches');
	screen.press('esc');
	expect(screen.selected()).toBe(before);
	screen.press('/', ...'pier', 'esc');
	expect(screen.selected()).toBe(before);
});

test('who moved under a filter stays on that row when it is cleared', () => {
	const screen = openRows();
	screen.press('3', '/', ...'type:person', 'enter', 'j');
	const row = screen.selected();
	expect(row).toContain('Ilse Brandt');
	screen.press('esc');
	expect(screen.selected()).toBe(row);
});
