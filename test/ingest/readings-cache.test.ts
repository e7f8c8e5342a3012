// Readings of an earlier run are found by the file's bytes, by its state on the disk, or by the document: never those of
// another file, another state or another engine.
import { expect, onTestFinished, test } from 'vitest';
import type { SituationDocument } from '../../src/domain.ts';
import { type FileFacts, readingsIn, unreadExtraction, written } from '../../src/ingest/documents.ts';
import { findKept } from '../../src/ingest/kept-readings.ts';
import { openReadings } from '../../src/ingest/readings-cache.ts';
import type { FoundFile } from '../../src/ingest/scan.ts';
import { documentOf } from '../support/document-of.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const changed = Date.parse('2026-03-14T12:00:00Z');
const modifiedAt = '2026-03-14T11:59:00.000Z';

const found: FoundFile = {
	...{ id: 'a.jsonl', path: 'seeds/a.jsonl', name: 'seeds/a.jsonl', identity: '1:2:3:4:5' },
	...{ size: 3, modifiedMs: Date.parse(modifiedAt), changedMs: changed },
	stamp: { device: 1, inode: 2, modified: Date.parse(modifiedAt), changed },
};
const file: FileFacts = {
	...{ id: found.id, path: found.path, hash: 'sha256:abc' },
	...{ modifiedAt, problems: [] },
};
const readings = ['a.jsonl#1', 'a.jsonl#2'].map((id) => {
	const document = documentOf(`Text of ${id}.`, { id, path: file.path, hash: file.hash });
	return written({ document, extraction: { ...unreadExtraction(document, ''), isRead: true, problems: [] } });
});

const opened = (folder: string, engine = 'e1') => {
	const cache = openReadings(folder, engine);
	onTestFinished(cache.close);
	return cache;
};

const bytesIn = (stateDir: string, engine = 'e1') => readingsIn(findKept({ stateDir, engine }, file));

const keptIn = (readAt: number): string => {
	const folder = temporaryFolder();
	const cache = openReadings(folder, 'e1');
	cache.note(found, file, readAt);
	cache.keep(file, readings);
	cache.close();
	return folder;
};

test('a file whose state was noted need not be opened', () => {
	const folder = keptIn(changed + 60_000);
	expect(opened(folder).recognize(found)).toEqual(readings);
	expect(bytesIn(folder)).toEqual(readings);
});

test.each<[string, Partial<FoundFile>, string]>([
	['another state', { identity: '1:2:3:4:6' }, 'e1'],
	['another name', { id: 'b.jsonl' }, 'e1'],
	['another path', { path: 'other/a.jsonl' }, 'e1'],
	['another engine', {}, 'e2'],
])('%s is not taken for it', (_, other, engine) => {
	expect(opened(keptIn(changed + 60_000), engine).recognize({ ...found, ...other })).toBeUndefined();
});

test('a file that was read in the moment it changed is opened again: its times may not tell two states apart', () => {
	const folder = keptIn(changed + 500);
	expect(opened(folder).recognize(found)).toBeUndefined();
	expect(bytesIn(folder)).toEqual(readings);
});

test('the report of a document is recalled, also of one among many in a file', () => {
	const cache = opened(keptIn(changed + 60_000));
	const described = (id: string, hash = file.hash) =>
		({ id, path: file.path, hash, receivedAt: modifiedAt }) as SituationDocument;
	for (const { document, extraction } of readings) {
		expect(cache.recall(described(document.id))).toEqual({ document, extraction, receivedAt: modifiedAt });
	}
	expect(cache.recall(described('a.jsonl#3'))).toBeUndefined();
	expect(cache.recall(described('a.jsonl#1', 'sha256:other'))).toBeUndefined();
});

test('bytes of another file or engine, and a cache that is not there, give nothing', () => {
	const folder = keptIn(changed + 60_000);
	expect(bytesIn(folder, 'e2')).toBeUndefined();
	expect(findKept({ stateDir: folder, engine: 'e1' }, { ...file, id: 'b.jsonl' })).toBeUndefined();
	expect(bytesIn(temporaryFolder())).toBeUndefined();
});
