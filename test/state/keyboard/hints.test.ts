// The last row: the keys of the pane in focus, help always among them.
import { expect, test } from 'vitest';
import { openRows } from '../../support/row-screen.ts';

const hints = (columns: number, ...keys: readonly string[]): string => {
	const screen = openRows({ columns, rows: 40 });
	screen.press(...keys);
	return screen.lines().at(-1)!.trim();
};

test.each([
	['the timeline: moving and finding', [], ['Enter open', '/ filter', 'a note']],
	['the questions: resolving', ['2'], ['r resolve', 'a note']],
	['the actors: all by, joining, naming', ['3'], ['* all by', '= join', 'R rename']],
	['the statements: correcting', ['j', '4'], ['s speaker', 'x reject', 'Y cite']],
	['the source: reading on', ['5'], ['o source', 'e edit', 'D versions']],
	['a page: the words, one by one', ['enter'], ['Esc back', 'i why']],
])('hints of %s', (_, keys, wanted) => {
	for (const hint of [...wanted, '? help']) expect(hints(120, ...keys)).toContain(hint);
});

test('where room is scarce whole hints go, never the one of the help', () => {
	for (let columns = 60; columns <= 120; columns += 7) {
		expect(hints(columns)).toMatch(/\? help +\d+\/\d+$/);
		expect(hints(columns)).not.toContain('…');
	}
});

test('of a path that is too long the end is kept', () => {
	const screen = openRows({ columns: 80, rows: 24 });
	const text = `written: /home/jk/${'deep/'.repeat(20)}sitrep-20260314-0302.md`;
	screen.store.dispatch({ type: 'message-shown', text, stays: true });
	expect(screen.lines().at(-1)).toMatch(/^ written: …\/.*deep\/sitrep-20260314-0302\.md +\d+\/\d+$/);
});

test('on a small screen the name of the file is left of it', () => {
	const screen = openRows({ columns: 40, rows: 12 });
	const text = 'written: /home/jk/exports/sitrep-20260314-030200Z.md';
	screen.store.dispatch({ type: 'message-shown', text, stays: true });
	expect(screen.lines().at(-1)).toContain('…/sitrep-20260314-030200Z.md');
});

test('what narrows the results stands in row 2 where panes have no titles, also of the past', () => {
	const screen = openRows({ columns: 80, rows: 24 });
	screen.press('2', '/', ...'pilot', 'enter');
	expect(screen.lines()[1]).toContain('/pilot');
	screen.store.dispatch({
		type: 'travelled',
		at: screen.store.getState().now - 60_000,
		floor: screen.store.getState().floor,
	});
	expect(screen.lines()[1]).toContain('/pilot');
	expect(screen.lines()[1]).toContain('AS KNOWN');
});
