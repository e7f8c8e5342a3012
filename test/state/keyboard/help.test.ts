// The help: all keys, and topics; and that a pane without a cursor is never scrolled out of sight.
import { expect, test } from 'vitest';
import { openRows } from '../../support/row-screen.ts';

test.each([
	['help origins', 'two independent origins among nine reports'],
	['help que', 'these words as they stand'],
	['help judge', 'undo your last act'],
	['help signs', 'a sentence nothing was read out of'],
] as const)(':%s tells', (command, words) => {
	const screen = openRows({ columns: 120, rows: 40 });
	screen.press(':', ...command, 'enter');
	expect(screen.text()).toContain(words);
	expect(screen.text()).not.toContain('line down');
	screen.press('esc');
	expect(screen.text()).toContain('[1 Timeline]');
});

test('what is no topic is said', () => {
	const screen = openRows();
	screen.press(':', ...'help xyzzy', 'enter');
	expect(screen.text()).toContain('no help on xyzzy');
});

test('the help goes back with the first k, however often j or G was pressed', () => {
	const screen = openRows({ columns: 80, rows: 24 });
	screen.press('?', 'k', 'k', 'k', 'k');
	const top = screen.text();
	screen.press('j');
	const second = screen.text();
	expect(second).not.toBe(top);
	screen.press('G', 'j', 'j');
	const end = screen.text();
	screen.press('k');
	expect(screen.text()).not.toBe(end);
	screen.press('g', 'k', 'j');
	expect(screen.text()).toBe(second);
});

test.each([
	[200, 55],
	[120, 40],
	[80, 24],
])('at %ix%i no line of the help is cut', (columns, rows) => {
	const screen = openRows({ columns, rows });
	screen.press('?');
	for (let page = 0; page < 8; page += 1) {
		expect(screen.text().replace('F2…F12', '')).not.toContain('…');
		screen.press('pagedown');
	}
});
