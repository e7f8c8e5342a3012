// A copy says what its original says, under its own name; what differs in anything that reading looks at is read itself.
import { expect, test } from 'vitest';
import type { Document } from '../../src/domain.ts';
import { extract } from '../../src/extract/extract.ts';
import { readOnce } from '../../src/ingest/copies.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { documentOf } from '../support/document-of.ts';

const models = loadModels();
const text = 'PORTVALE, March 2 (Wire) - The mayor said on Monday the bridge was closed. It is not clear why.';
const original = documentOf(text, {
	id: 'a.txt',
	path: 'in/a.txt',
	hash: 'sha256:a',
	modifiedAt: '2026-03-02T10:00:00Z',
});

const openReader = () => {
	let count = 0;
	const read = readOnce((document) => {
		count += 1;
		return extract(document, models);
	});
	return { read, count: () => count };
};

test.each<[string, Partial<Document>]>([
	['another name', { id: 'b.txt', path: 'in/b.txt' }],
	['another hash', { hash: 'sha256:b' }],
	['another hour', { modifiedAt: '2026-03-02T17:00:00Z' }],
])('a copy with %s is not read again, and says the same as if it were', (_, other) => {
	const { read, count } = openReader();
	const copy = { ...original, ...other };
	read(original);
	expect(read(copy)).toEqual(extract(copy, models));
	expect(count()).toBe(1);
});

test.each<[string, Partial<Document>]>([
	['another day of change', { modifiedAt: '2025-03-02T10:00:00Z' }],
	['a date in its name', { path: 'in/2024-03-03-a.txt' }],
	['another letter', { text: text.replace('closed', 'closes') }],
	['another title', { title: 'Bridge' }],
	['a source', { source: 'Harbour News' }],
	['a declared date', { declaredDate: '2024-01-01' }],
])('%s is read itself', (_, other) => {
	const { read, count } = openReader();
	const changed = { ...original, ...other };
	read(original);
	expect(read(changed)).toEqual(extract(changed, models));
	expect(count()).toBe(2);
});

test('only few are held', () => {
	const { read, count } = openReader();
	for (let at = 0; at < 40; at += 1) read({ ...original, text: `Text ${at}.` });
	read({ ...original, text: 'Text 39.' });
	expect(count()).toBe(40);
	read({ ...original, text: 'Text 0.' });
	expect(count()).toBe(41);
});
