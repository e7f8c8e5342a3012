// Lists without rows say why, and what would change that.
import { expect, test } from 'vitest';
import type { Situation } from '../../../src/domain.ts';
import { harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const nothing: Situation = { documents: [], actors: [], statements: [], events: [], questions: [] };
const [document] = harbour.documents;

const screenOf = (situation: Situation, skipped = 0) => {
	const screen = openRows({ situation });
	const paths = Array.from({ length: skipped }, (_, index) => `/a/long/way/to/${'deep/'.repeat(12)}file-${index}.bin`);
	screen.store.dispatch({
		type: 'files-skipped',
		skipped: paths.map((path) => ({ path, reason: 'no known format: .bin' })),
	});
	return screen;
};

test.each<readonly [string, Situation, number, RegExp, RegExp]>([
	['an empty folder', nothing, 0, /EMPTY/, /no report yet: what is put into ostra is read as it comes/],
	['files that cannot be read', nothing, 2, /NOTHING READ/, /2 files there, none of which could be read: P tells why/],
	['reports without an event', { ...nothing, documents: [document!] }, 0, /QUIET/, /1 report, but no event in it/],
])('%s', (_, situation, skipped, health, words) => {
	const screen = screenOf(situation, skipped);
	expect(screen.lines()[0]).toMatch(health);
	expect(screen.text()).toMatch(words);
});

test('what a filter leaves nothing of says so', () => {
	const screen = screenOf(harbour);
	screen.press('/', ...'zeppelin', 'enter');
	expect(screen.text()).toContain('nothing matches zeppelin here');
	expect(screen.text()).toContain('// looks everywhere');
});

test('of a long path the name of the file is seen', () => {
	const screen = screenOf(nothing, 1);
	screen.press('P');
	expect(screen.text()).toMatch(/….*file-0\.bin +no known format/);
});
