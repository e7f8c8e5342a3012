// The mouse: wheel and click, and that nothing else comes of it.
import { expect, test } from 'vitest';
import { type Pointed, pointedBy, pointerSteps } from '../../../state/keyboard/pointing.ts';
import { openRows } from '../../support/row-screen.ts';

const point = (screen: ReturnType<typeof openRows>, what: Pointed['what'], column: number, row: number): void => {
	screen.store.dispatch(...pointerSteps(screen.store.getState(), { what, column, row }), { type: 'cursor-rested' });
};

test.each([
	['\u001b[<0;12;7M', { what: 'click', column: 11, row: 6 }],
	['\u001b[<64;1;1M', { what: 'up', column: 0, row: 0 }],
	['\u001b[<65;200;55M', { what: 'down', column: 199, row: 54 }],
	['\u001b[<0;12;7m', undefined],
	['\u001b[<2;12;7M', undefined],
	['j', undefined],
] as const)('%j is read', (input, pointed) => {
	expect(pointedBy(input)).toEqual(pointed);
});

test('a click puts the cursor on the row, in whichever pane it is', () => {
	const screen = openRows();
	point(screen, 'click', 20, 6);
	expect(screen.selected()).toContain('nine or seven people injured');
	point(screen, 'click', 150, 4);
	expect(screen.text()).toContain('[2 Open questions]');
	expect(screen.selected()).toContain('Was a pilot on board?');
});

test('the wheel moves the list under it', () => {
	const screen = openRows();
	point(screen, 'down', 20, 10);
	expect(screen.selected()).toContain('the ferry Marta Lind');
	point(screen, 'up', 20, 10);
	expect(screen.selected()).toContain('the channel is closed');
});

test('while something is typed, and on frames, the mouse does nothing', () => {
	const screen = openRows();
	screen.press('/', ...'ferry');
	const before = screen.text();
	point(screen, 'click', 150, 4);
	point(screen, 'click', 20, 0);
	expect(screen.text()).toBe(before);
});
