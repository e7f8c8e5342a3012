// Where panes stand: whatever the size, the focus and the room asked for, they share the body and never overlap.
import { expect, test } from 'vitest';
import { layoutOf } from '../../../state/screen/layout.ts';
import { openRows } from '../../support/row-screen.ts';

const sizes = [
	[200, 55],
	[150, 30],
	[120, 40],
	[100, 24],
	[80, 24],
	[60, 14],
	[40, 12],
	[40, 10],
] as const;
const ways: readonly (readonly string[])[] = [
	[],
	['+'],
	['+', '+'],
	['2', '+'],
	['3', '+'],
	['4', '+'],
	['5', '+'],
	['5', '+', '+'],
	['enter'],
	['enter', '+'],
	['enter', 'tab', '+'],
	['enter', '+', '+'],
	['i'],
	['i', 'i'],
	['P'],
	['?'],
];

test.each(sizes)('at %ix%i every cell of the body belongs to one pane', (columns, rows) => {
	for (const keys of ways) {
		const screen = openRows({ columns, rows });
		screen.press(...keys);
		const layout = layoutOf(screen.store.getState());
		const owners = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
		for (const { left, top, width, height } of layout.boxes)
			for (let row = top; row < top + height; row += 1)
				for (let column = left; column < left + width; column += 1) owners[row]![column]! += 1;
		const from = layout.tabs === null ? 2 : layout.tabs + 1;
		const to = layout.evidence?.top ?? layout.hints;
		expect(new Set(owners.slice(from, to).flat()), `${keys.join(' ')}`).toEqual(new Set([1]));
		expect(new Set([...owners.slice(0, from), ...owners.slice(to)].flat())).toEqual(new Set([0]));
	}
});

test('+ gives the focused pane more, then all; _ gives it back', () => {
	const screen = openRows();
	const width = () => layoutOf(screen.store.getState()).boxes.find(({ pane }) => pane === 'actors')?.width ?? 0;
	screen.press('3');
	const usual = width();
	screen.press('+');
	expect(width()).toBeGreaterThan(usual);
	screen.press('+');
	expect(width()).toBe(200);
	expect(screen.text()).not.toContain('1 Timeline');
	screen.press('_', '_');
	expect(width()).toBe(usual);
});

test('the cursor stays in sight when its pane shrinks', () => {
	const screen = openRows({ columns: 120, rows: 24 });
	screen.press('+', '+', 'G', '_', '_');
	expect(screen.selected()).toContain('background event');
});

test('i says why, from the list in one key; again puts it away', () => {
	const screen = openRows({ columns: 120, rows: 40 });
	screen.press('j', 'i');
	expect(screen.text()).toContain('“Harbour master Jon Reyes” → Jon Reyes, person');
	expect(screen.text()).toContain('rule verb “injured”, score 0.84');
	screen.press('i');
	expect(screen.text()).not.toContain('Why the machine');
});
