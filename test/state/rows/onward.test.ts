// From the page of one thing to that of the next.
import { expect, test } from 'vitest';
import { openRows } from '../../support/row-screen.ts';

const title = (screen: ReturnType<typeof openRows>): string => screen.lines()[1]!;

test('past the last row of a page j goes on to the next event, k before the first to the former; Esc goes back there', () => {
	const screen = openRows();
	screen.press('enter');
	expect(title(screen)).toMatch(/the channel is closed .*2\/7 {2}Esc back/);
	screen.press('j');
	expect(title(screen)).toMatch(/nine or seven people injured .*3\/7 {2}Esc back/);
	const passages = screen.lines().filter((line) => /direct|mixed|report /.test(line)).length;
	expect(passages).toBeGreaterThan(1);
	screen.press('j');
	expect(title(screen)).toContain('nine or seven people injured');
	screen.press('k', 'k');
	expect(title(screen)).toMatch(/the channel is closed .*2\/7/);
	screen.press('j', 'esc');
	expect(screen.selected()).toContain('nine or seven people injured');
	expect(screen.text()).toContain('5 Source');
});

test('at the ends of the list a page stays', () => {
	const screen = openRows();
	screen.press('g', 'enter', 'k', 'k', 'k');
	expect(title(screen)).toContain('the company will speak to the press');
});

test('the words follow to the next page', () => {
	const screen = openRows();
	screen.press('3', 'enter');
	expect(title(screen)).toContain('Jon Reyes');
	screen.press(...Array.from({ length: 12 }, () => 'j'));
	expect(title(screen)).not.toContain('Jon Reyes');
	expect(screen.text()).not.toContain('select a row to see its words');
});
