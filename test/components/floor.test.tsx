// The screen under the operator's keys: what each does, and that nothing moves unless the world did.
import { cleanup } from 'ink-testing-library';
import { afterEach, expect, test } from 'vitest';
import type { Situation } from '../../src/domain.ts';
import { harbour } from '../support/harbour.ts';
import { openScreen } from '../support/screen.tsx';

afterEach(cleanup);

const selected = (lines: readonly string[]): string => lines.find((line) => line.includes('▌')) ?? '';

test('the newest row is selected and its words stand in the source', () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	expect(selected(screen.lines())).toContain('the channel is closed');
	expect(screen.text()).toContain('⟦told⟧ Harbour Radio that ⟦nine people were injured and');
});

test('j and k move the cursor; several keys in one input all count', async () => {
	const screen = openScreen();
	await screen.send('jj');
	expect(selected(screen.lines())).toContain('two lifeboats sent');
	await screen.send('k');
	expect(selected(screen.lines())).toContain('nine or seven people injured');
});

test('digits and Tab go to panes', async () => {
	const screen = openScreen();
	await screen.press('2');
	expect(screen.text()).toContain('[2 Open questions]');
	await screen.press('tab');
	expect(screen.text()).toContain('[3 Actors]');
});

test('statements and source follow the selection of any pane', async () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	await screen.press('3', 'j');
	expect(screen.text()).toContain('4 Statements  on the ferry company');
	expect(screen.text()).toContain('⟦Seven people were injured when the Marta Lind ran aground⟧');
});

test.each([
	['an event', ['j', 'enter'], '⟦told⟧ Harbour Radio that ⟦nine people were injured'],
	['a question', ['2', 'j', 'enter'], '⟦denied⟧ ⟦that the pilot had been off duty⟧'],
	['an actor', ['3', 'enter'], '⟦Harbour master Jon Reyes⟧ ⟦told⟧'],
] as const)('from %s one key leads to the exact words', async (_name, keys, words) => {
	const screen = openScreen({ columns: 200, rows: 55 });
	await screen.press(...keys);
	expect(screen.text()).toContain(words);
});

test('Esc goes back the way one came', async () => {
	const screen = openScreen();
	await screen.press('enter', 'enter');
	expect(screen.text()).toContain('‹ Timeline ›');
	expect(screen.text()).toContain('[5 Source]');
	await screen.press('esc');
	expect(screen.text()).toContain('[Detail]');
	await screen.press('esc');
	expect(screen.text()).toContain('[1 Timeline]');
	expect(selected(screen.lines())).toContain('the channel is closed');
});

test('/ filters while it is typed, says how many are left, Esc shows all again', async () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	await screen.press('/', ...'aground');
	expect(screen.text()).toContain('/aground');
	expect(screen.text()).toContain('1 of 7');
	expect(screen.text()).not.toContain('two lifeboats sent');
	await screen.press('enter');
	expect(screen.text()).toContain('1 of 7');
	await screen.press('esc');
	expect(screen.text()).toContain('two lifeboats sent');
});

test('a filter takes words away with !', async () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	await screen.press('/', ...'!accident');
	expect(screen.text()).not.toContain('runs aground');
	expect(screen.text()).toContain('two lifeboats sent');
});

test('// searches everything', async () => {
	const screen = openScreen();
	await screen.press('/', '/', ...'pilot');
	expect(screen.effects.at(-1)).toEqual({ effect: 'search', query: 'pilot' });
	const subject = { kind: 'question', id: 'q2' } as const;
	const hits = [{ subject, sign: 'Q', text: 'Was a pilot on board?', ranges: [[6, 11]] as const }];
	screen.store.dispatch({
		type: 'results-found',
		query: 'pilot',
		search: { answered: 'pilot', hits, total: 1, counts: { question: 1 } },
	});
	await screen.press();
	expect(screen.text()).toContain('everywhere › pilot');
	expect(screen.text()).toMatch(/Q +Was a pilot on board\?/);
	await screen.press('enter');
	expect(screen.text()).toContain('⟦that the pilot had been off duty⟧');
});

test('o asks for the report at the line of the words', async () => {
	const screen = openScreen();
	await screen.press('o');
	const [effect] = screen.effects as readonly { readonly effect: string; readonly documentId: string }[];
	expect(effect).toMatchObject({ effect: 'open-source', documentId: '0240-harbour-radio.txt', offset: 0 });
});

test('background stands folded at the end and opens with Enter', async () => {
	const screen = openScreen();
	expect(screen.text()).not.toContain('last inspection');
	await screen.press('G', 'enter');
	expect(screen.text()).toContain('the ferry had its last inspection');
});

test('a blocked key says why', async () => {
	const screen = openScreen();
	await screen.press('c');
	expect(screen.text()).toContain('nothing has changed since you looked');
});

const without = (situation: Situation, ...ids: readonly string[]): Situation => ({
	...situation,
	events: situation.events.filter(({ id }) => !ids.includes(id)),
});

test('news above the cursor does not move it', async () => {
	const screen = openScreen({ situation: without(harbour, 'e4', 'e5') });
	await screen.press('j');
	expect(selected(screen.lines())).toContain('two lifeboats sent');
	screen.settle(harbour);
	await screen.press();
	expect(selected(screen.lines())).toContain('two lifeboats sent');
	expect(screen.text()).toContain('PAUSED ▼ 2 new');
});

test('at the live edge the cursor follows the newest', async () => {
	const screen = openScreen({ situation: without(harbour, 'e4', 'e5') });
	expect(selected(screen.lines())).toContain('nine or seven');
	screen.settle(without(harbour, 'e5'));
	await screen.press();
	expect(selected(screen.lines())).toContain('the channel is closed');
	expect(screen.text()).toContain('FOLLOW');
});

test('a row that goes leaves the cursor where it was', async () => {
	const screen = openScreen();
	await screen.press('j', 'j');
	screen.settle(without(harbour, 'e3'));
	await screen.press();
	expect(selected(screen.lines())).toContain('two lifeboats sent');
});

test('what changed is told, marked and walked with c; M begins anew', async () => {
	const screen = openScreen({ columns: 200, rows: 55, seen: without(harbour, 'e4') });
	expect(screen.lines()[1]).toContain('NEW the channel is closed');
	expect(screen.text()).toContain('+02:40  DISRUPTION');
	await screen.press('c');
	expect(selected(screen.lines())).toContain('the channel is closed');
	await screen.press('M');
	expect(screen.lines()[1]).toContain('nothing new');
	await screen.press('z');
	expect(screen.lines()[1]).toContain('NEW the channel is closed');
});

test('a folder that is gone is said first', async () => {
	const screen = openScreen();
	screen.store.dispatch({ type: 'watch-changed', watch: { status: 'gone', since: '2026-03-14T02:58:00Z' } });
	await screen.press();
	expect(screen.lines()[0]).toContain('FOLDER GONE since 02:58');
});

test('skipped files are counted in row 1 and listed with their reasons', async () => {
	const screen = openScreen({ columns: 200, rows: 55 });
	screen.store.dispatch({ type: 'files-skipped', skipped: [{ path: 'scan.pdf', reason: 'this format is not read' }] });
	await screen.press('P');
	expect(screen.lines()[0]).toContain('1 not read whole');
	expect(screen.text()).toMatch(/scan\.pdf\s+this format is not read/);
});

test('what a report says cannot act on the terminal', () => {
	const evil = '\u001b]52;c;aGk=\u0007\u001b[2J\u202eevil';
	const events = harbour.events.map((event) => ({ ...event, summary: evil }));
	const screen = openScreen({ situation: { ...harbour, events } });
	expect(screen.raw()).not.toMatch(/\u001b[\]P_^X]|\u0007|\u202e|\u001b\[2J/);
	expect(screen.text()).toContain('␛]52;c;aGk=␇␛[2J<U+202E>evil');
});

test('every row of the screen has the width of the screen, whatever the names', () => {
	const actors = harbour.actors.map((actor, index) => ({
		...actor,
		name: ['北京市人民政府办公厅新闻发言人', 'e\u0301'.repeat(60), '👩\u200d🚒 brigade', 'العربية'][index % 4]!,
	}));
	for (const [columns, rows] of [
		[200, 55],
		[120, 40],
		[80, 24],
	] as const) {
		const screen = openScreen({ columns, rows, situation: { ...harbour, actors } });
		expect(screen.lines().length).toBeLessThanOrEqual(rows);
		screen.close();
	}
});

test.each([
	['the ladder', ['j', 'enter'], 'held by'],
	['the sources', ['P'], 'Harbour Radio'],
] as const)('%s is drawn also where the rows are not', async (_name, keys, words) => {
	const screen = openScreen({ columns: 200, rows: 55, drawsRows: false });
	expect(screen.text().trim()).toBe('');
	await screen.press(...keys);
	expect(screen.text()).toContain(words);
	expect(screen.text()).not.toContain('watchfloor');
	await screen.press('esc');
	expect(screen.text().trim()).toBe('');
});

test('a table of many sources is cut to the rows that fit, and says how many more there are', async () => {
	const [document] = harbour.documents;
	const documents = Array.from({ length: 20 }, (_, index) => ({
		...document!,
		id: `report-${index}.txt`,
		source: `Wire ${index}`,
	}));
	const screen = openScreen({ columns: 120, rows: 24, situation: { ...harbour, documents } });
	await screen.press('P');
	expect(screen.text()).toMatch(/│ source +│ reports/);
	expect(screen.text()).toMatch(/│ Wire 0 /);
	expect(screen.text()).toMatch(/│ \d+ more +│/);
	expect(screen.text()).not.toMatch(/┼─+┤\n├─+┼/);
});
