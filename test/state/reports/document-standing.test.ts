// How a report stands: the word that the source, the inspector and the list of problems have for it.
import { expect, test } from 'vitest';
import type { SituationDocument } from '../../../src/domain.ts';
import { standingWord } from '../../../state/reports/document-standing.ts';

const document: SituationDocument = {
	id: 'a',
	path: 'a',
	hash: 'sha256:0',
	title: null,
	source: null,
	language: 'en',
	reference: null,
	receivedAt: '2026-03-14T12:00:00Z',
	status: 'read',
	problems: [],
};

test.each<[Partial<SituationDocument>, string]>([
	[{}, 'read'],
	[{ wire: { isHeld: true } }, 'held by its newsroom'],
	[{ wire: { isHeld: true }, status: 'killed' }, 'killed'],
	[{ status: 'unreadable', problems: [{ what: 'unreadable: a binary file, not text', span: null }] }, 'unreadable'],
	[{ status: 'unreadable', problems: [{ what: 'not read: no rules for this language (fr)', span: null }] }, 'not read'],
])('%#', (more, word) => {
	expect(standingWord({ ...document, ...more })).toBe(word);
});
