// What analysts entered, in the reports that are written: told as theirs, never as what a report says.
import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/domain.ts';
import { formatReport, type ReportFormat } from '../../../state/sitrep/report-formats.ts';
import { floorSource, viewSource } from '../../../state/sitrep/view-export.ts';
import { openRows } from '../../support/row-screen.ts';

const act = (id: string, op: Annotation['op'], text: string | null, target = '*'): Annotation => ({
	id,
	op,
	target,
	text,
	author: 'jk',
	at: '2026-03-14T02:45:00Z',
	anchor: null,
	hold: null,
	other: null,
});

const blast = act('act-1', 'event', '2026-03-14T02:40:00Z ASSAULT second blast at the pier (by phone)');
const port = act('act-2', 'question', 'What does the port say?');
const fuel = act('act-3', 'question', '=Is there fuel?');
const acts = [blast, port, fuel, act('act-4', 'resolve', 'for two days', 'act-3')];

const opened = (held: readonly Annotation[]) => {
	const screen = openRows();
	screen.store.dispatch({ type: 'acts-changed', acts: held });
	return screen;
};

const whole = (format: ReportFormat, held = acts): string =>
	[...formatReport(format, floorSource(opened(held).store.getState(), '2026-03-14T03:02:00Z'))].join('');

test('a situation report has them in a part of their own', () => {
	const [, part = ''] = whole('text').split('ENTERED BY THE DESK, IN NO REPORT\n');
	expect(part.split('\n').slice(0, 3)).toEqual([
		'  - 2026-03-14T02:40Z: second blast at the pier, by phone (entered by jk, 2026-03-14T02:45Z)',
		'  - What does the port say? — open (asked by jk, 2026-03-14T02:45Z)',
		'  - =Is there fuel? — answered by jk: “for two days” (asked by jk, 2026-03-14T02:45Z)',
	]);
	expect(whole('text', [])).not.toContain('ENTERED');
	expect(whole('md', [blast, act('act-9', 'undo', null, 'act-1')])).not.toContain('second blast');
});

test('a table has a row for each, and no formula comes of one', () => {
	const lines = whole('csv').split('\r\n');
	expect(lines.find((line) => line.includes('second blast'))).toMatch(
		/^"event of an analyst","act-1","2026-03-14T02:40:00Z","ASSAULT","in no report".*"jk, by phone"/,
	);
	expect(lines.find((line) => line.includes('fuel'))).toMatch(/"answered","'=Is there fuel\?"/);
});

test('of a list that is exported those in it are told', () => {
	const screen = opened(acts);
	screen.press('/', ...'blast', 'enter');
	const text = [...formatReport('md', viewSource(screen.store.getState(), '2026-03-14T03:02:00Z'))].join('');
	expect(text).toContain('second blast at the pier');
	expect(text).not.toContain('fuel');
});
