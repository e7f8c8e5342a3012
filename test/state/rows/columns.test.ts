// Columns that are left out give their room to the words.
import { expect, test } from 'vitest';
import { columnIds, columns, presets } from '../../../state/rows/columns.ts';
import { openRows } from '../../support/row-screen.ts';

test('with the words alone, kinds, origins and bars are gone; time, words and state stay', () => {
	const screen = openRows({ columns: 120, rows: 40 });
	expect(screen.text()).toContain('DISRUPTION the channel is closed');
	screen.press(':', ...'columns words', 'enter');
	expect(screen.text()).not.toContain('DISRUPTION the channel');
	expect(screen.text()).not.toContain(' 2/3 ≠');
	expect(screen.text()).not.toContain('▁▁▁▁▁█▁▅');
	expect(screen.text()).toMatch(/02:40 {2}the channel is closed/);
	expect(screen.text()).toMatch(/injured 9\/7: nine or seven people injured .*≠/);
	screen.press(':', ...'columns all', 'enter');
	expect(screen.text()).toContain('DISRUPTION the channel is closed');
});

test('one column goes and comes back by its name', () => {
	const screen = openRows();
	screen.press(':', ...'columns bars', 'enter');
	expect(screen.text()).not.toContain('2 h · last said');
	expect(screen.text()).toContain('stmts · events · last said');
	screen.press(':', ...'columns bars', 'enter');
	expect(screen.text()).toContain('2 h · last said');
});

test('what is no column is said so', () => {
	const screen = openRows();
	screen.press(':', ...'columns colour', 'enter');
	expect(screen.text()).toContain('no columns colour');
});

test('sets are made of columns that there are, and of each list something stays', () => {
	for (const { hidden } of Object.values(presets)) for (const id of hidden) expect(columnIds).toContain(id);
	expect(new Set(Object.values(columns)).size).toBe(columnIds.length);
});

test('a width is chosen by hand, and the usual one comes back', () => {
	const screen = openRows({ columns: 200, rows: 55 });
	const at = () => screen.lines().find((line) => line.includes('Jon Reyes') && line.includes('indirect'))!;
	const usual = at();
	screen.press(':', ...'columns speaker 12', 'enter');
	expect(at()).not.toBe(usual);
	expect(at().search(/(told|denied|said)/)).toBeLessThan(usual.search(/(told|denied|said)/));
	screen.press(':', ...'columns speaker usual', 'enter');
	expect(at()).toBe(usual);
	screen.press(':', ...'columns speaker 999', 'enter');
	expect(at()).toMatch(/indirect/);
});
