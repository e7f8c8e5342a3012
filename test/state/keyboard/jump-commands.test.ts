// Jumps to what is contested, and between the passages of one row.
import { expect, test } from 'vitest';
import { harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

test('. and , go round the contested rows of the list in focus', () => {
	const screen = openRows();
	screen.press('.');
	expect(screen.selected()).toContain('nine or seven people injured');
	screen.press('2', '.');
	expect(screen.selected()).toContain('Was a pilot on board?');
	screen.press('.');
	expect(screen.selected()).toContain('How many people were injured?');
	screen.press(',');
	expect(screen.selected()).toContain('Was a pilot on board?');
	screen.press('4', '.');
	expect(screen.text()).toContain('nothing is contested in this list');
});

test('] and [ show the other passages, also while the source is read', () => {
	const screen = openRows({ columns: 80, rows: 24 });
	screen.press('.', '5');
	expect(screen.text()).toContain('⟦nine people');
	screen.press(']');
	expect(screen.text()).toContain('⟦Seven people');
	screen.press('[');
	expect(screen.text()).toContain('⟦nine people');
});

test('c says which change it is, and what it is: two of one row leave the cursor where it is', () => {
	const event = harbour.events.find(({ background }) => !background);
	const seen = { ...harbour, events: harbour.events.map((one) => (one === event ? { ...one, start: null } : one)) };
	const screen = openRows({ seen, situation: harbour });
	screen.press('c');
	expect(screen.lines().at(-1)).toMatch(/change 1 of \d+: .*time \?→/);
});
