// Filters, saved views and the palette on the screen.
import { expect, test } from 'vitest';
import { openScreen } from '../support/screen.tsx';

const last = (lines: readonly string[]): string => lines.at(-1) ?? '';

test('a query that is wrong says where while it is typed, and what is right of it still holds', async () => {
	const screen = openScreen();
	await screen.press('/', ...'is:event acter:x');
	expect(last(screen.lines())).toContain('column 10: no field acter:, did you mean actor:?');
	await screen.press('enter');
	expect(screen.text()).toContain('/is:event acter:x');
	expect(screen.text()).toContain('of 7');
});

test('Tab completes fields and values', async () => {
	const screen = openScreen();
	await screen.press('/', ...'typ', 'tab');
	expect(last(screen.lines())).toContain('/type:');
	expect(last(screen.lines())).toContain('agree  consult');
	await screen.press(...'aid', 'tab', 'enter');
	expect(screen.text()).toContain('/type:aid  1 of 7');
});

test('slips are forgiven where nothing matches as typed, and said', async () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	await screen.press('/', ...'lifebaots');
	expect(screen.text()).toContain('1 of 7 with slips forgiven');
	expect(screen.text()).toContain('two lifeboats sent');
});

test('a view narrows all lists, is taken off by its key, and Esc takes it off too', async () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	await screen.press('f2');
	expect(screen.text()).toContain('[1 Timeline] /is:contested  1 of 7');
	expect(screen.text()).toContain('2 Open questions  /is:contested  2 of 4');
	await screen.press('f2');
	expect(screen.text()).not.toContain('/is:contested');
	await screen.press('f2', 'esc');
	expect(screen.text()).not.toContain('/is:contested');
	await screen.press('f9');
	expect(last(screen.lines())).toContain('no view is saved there');
});

test('^S saves the filter under a name; :view brings it back', async () => {
	const screen = openScreen();
	await screen.press('/', ...'type:aid', 'ctrl+s', ...'help sent', 'enter');
	expect(last(screen.lines())).toContain('saved as view help-sent: F5 or :view help-sent');
	expect(screen.effects.map(({ effect }) => effect)).toContain('keep-memory');
	await screen.press('esc');
	expect(screen.text()).not.toContain('/type:aid');
	await screen.press(':', ...'view help', 'enter');
	expect(screen.text()).toContain('/type:aid  1 of 7');
	await screen.press(':', ...'unview help-sent', 'enter', 'f5');
	expect(last(screen.lines())).toContain('no view is saved there');
});

test('the palette finds commands by name and by what they do', async () => {
	const screen = openScreen();
	await screen.press(':', ...'actors');
	expect(screen.text()).toContain('to the actors');
	await screen.press('enter');
	expect(screen.text()).toContain('[3 Actors]');
	await screen.press(':', ...'not read');
	expect(screen.text()).toContain(':problems');
	await screen.press(':', 'esc', ':', ...'vie', 'tab');
	expect(last(screen.lines())).toContain(':view ');
	await screen.press('esc', ':', ...'zzzz', 'enter');
	expect(last(screen.lines())).toContain('no such command');
});

test('a command without its words is only completed', async () => {
	const screen = openScreen();
	await screen.press(':', ...'save', 'enter');
	expect(last(screen.lines())).toContain(':save ');
	await screen.press(...'x', 'enter');
	expect(last(screen.lines())).toContain('there is no filter to save');
});

test('* shows everything by or about the selected actor', async () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	await screen.press('3', '*', '1');
	expect(screen.text()).toContain('/actor:"Jon Reyes"');
	expect(screen.text()).toContain('nine or seven people injured');
	expect(screen.text()).not.toContain('two lifeboats sent');
});

test('function keys and Alt-Enter arrive as the terminal sends them', async () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	await screen.send('\u001bOQ');
	expect(screen.text()).toContain('/is:contested');
	await screen.send('\u001b[12~');
	expect(screen.text()).not.toContain('/is:contested');
	await screen.press('/', '/', ...'pilot');
	await screen.send('\u001b\r');
	expect(screen.text()).toContain('/pilot');
	expect(screen.text()).toContain('[1 Timeline]');
});
