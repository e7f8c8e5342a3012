// Web addresses in the words of a report lead there, where that was asked for: pages only, and never what else a text says.
import { expect, test } from 'vitest';
import { createTheme, paint } from '../../components/theme.ts';
import { diffOf } from '../../src/tty/cell-diff.ts';
import { createCover } from '../../src/tty/cover.ts';
import { createGrid, writeInto } from '../../src/tty/grid.ts';
import { createStyles } from '../../src/tty/styles.ts';
import { wrapPieces } from '../../state/rows/source-view.ts';
import type { Segment } from '../../state/screen/lines.ts';
import { themes } from '../../state/screen/themes.ts';

const sentFor = (segments: readonly Segment[], hasLinks = true): string => {
	const styles = createStyles();
	const [want, shown, under] = [createGrid(40, 1), createGrid(40, 1), createGrid(40, 1)];
	const rows = [paint(segments, createTheme(themes.mono, 'any', '16', hasLinks))];
	createCover(styles).lay(want, under, [{ left: 0, top: 0, width: 40, rows }]);
	return diffOf(want, shown, styles);
};

const page = 'https://example.org/a';
const named: readonly Segment[] = [
	{ text: 'see ', tone: 'plain' },
	{ text: page, tone: 'plain', link: page },
	{ text: ' now', tone: 'plain' },
];

test('a page is opened before its words and closed behind them', () => {
	expect(sentFor(named)).toContain(`see \u001b]8;;${page}\u001b\\${page}\u001b]8;;\u001b\\ now`);
});

test('nothing of it is sent where it was not asked for', () => {
	expect(sentFor(named, false)).not.toContain('\u001b]');
});

test.each([
	'javascript:alert(1)',
	'file:///etc/passwd',
	'https://example.org/\u0007',
	'https://exämple.org',
	'https://',
	`https://example.org/${'a'.repeat(2100)}`,
])('%j is no page', (link) => {
	expect(sentFor([{ text: 'here', tone: 'plain', link }])).not.toContain('\u001b]');
});

test('a link that a text writes itself is dropped, also in a picture', () => {
	const forged = `\u001b]8;;${page}\u001b\\here\u001b]8;;\u001b\\`;
	const styles = createStyles();
	const [want, shown] = [createGrid(40, 1), createGrid(40, 1)];
	writeInto(want, { row: 0, column: 0, style: 0 }, styles, forged);
	expect(diffOf(want, shown, styles)).not.toContain('\u001b]');
});

test('an address that goes on in the next row leads to the whole of it; the stop behind it is not part of it', () => {
	const long = 'https://example.org/reports/2026/03/14/ferry-aground';
	const rows = wrapPieces([{ text: `It is on ${long}.`, tone: 'plain' }], 30);
	const linked = rows.flat().filter(({ link }) => link !== undefined);
	expect(linked.length).toBeGreaterThan(1);
	expect(new Set(linked.map(({ link }) => link))).toEqual(new Set([long]));
});
