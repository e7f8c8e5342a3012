// A Document around a text, for tests.
import type { Document } from '../../src/domain.ts';

export const documentOf = (text: string, fields: Partial<Document> = {}): Document => ({
	id: 'test.txt',
	path: 'test.txt',
	hash: 'sha256:0',
	format: 'txt',
	title: null,
	source: null,
	language: null,
	declaredDate: null,
	modifiedAt: null,
	text,
	bodyStart: 0,
	problems: [],
	...fields,
});
