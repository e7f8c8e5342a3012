// The foot of the source pane: when a report came, what day it gives itself, which bytes it is.
import { expect, test } from 'vitest';
import type { SituationDocument } from '../../../src/domain.ts';
import { harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const withDocuments = (change: Partial<SituationDocument>) => ({
	...harbour,
	documents: harbour.documents.map((document) => ({ ...document, ...change })),
});

test.each([
	[
		'a dateline',
		{ reference: { date: '2026-03-14', precision: 'day', basis: 'dateline', span: null } },
		/dated Sat 14 Mar 2026 by its dateline/,
	],
	['no date', { reference: null }, /no date of its own/],
	['another version', { status: 'superseded' }, /│ superseded · received 02:40:31Z/],
	['a hold', { wire: { isHeld: true } }, /│ held by its newsroom · received/],
	['an embargo', { wire: { embargo: 'EMBARGOED until 0600 GMT' } }, /│ EMBARGOED until 0600 GMT · received/],
	[
		'guessed letters',
		{ problems: [{ what: 'not UTF-8: read as KOI8-R (Cyrillic), a guess', span: null }] },
		/│ guessed KOI8-R · received/,
	],
	['its bytes', {}, /Harbour Radio · sha256 0240-har/],
] as const)('%s is told', (_name, change, words) => {
	expect(openRows({ situation: withDocuments(change) }).text()).toMatch(words);
});

test('a low pane keeps its rows for the words', () => {
	const screen = openRows({ columns: 80, rows: 14 });
	screen.press('5');
	expect(screen.text()).not.toContain('received');
});
