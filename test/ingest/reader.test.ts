// In which order files are read, and which of their states: a pool that is let go step by step, over real files.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Pool } from '../../src/ingest/pool.ts';
import { createReader } from '../../src/ingest/reader.ts';
import { type FoundFile, scanFolder } from '../../src/ingest/scan.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { until } from '../support/until.ts';

const openDesk = (folder: string, mayRead = () => true) => {
	const given: string[] = [];
	const going: (() => void)[] = [];
	const pool: Pool = {
		read: async () => [],
		readFound: ({ found: { id, path } }) => {
			given.push(id);
			const file = { id, path, hash: '', modifiedAt: null, problems: [] };
			return new Promise((resolve) => going.push(() => resolve({ kind: 'read', file, readings: [], isKept: false })));
		},
		close: async () => undefined,
	};
	const handlers = { onRead: () => {}, onFailed: () => {}, onRetry: () => {} };
	const reader = createReader(pool, null, handlers, { manyWaiting: 10, mayRead });
	onTestFinished(reader.close);
	const root = { folder, prefix: '' };
	const found = async (): Promise<readonly FoundFile[]> => {
		const scan = await scanFolder(root);
		return scan.status === 'present' ? [...scan.files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
	};
	return { given, root, reader, found, letGo: () => going.shift()?.() };
};

test('what changes after the start is read before the rest of a large folder', async () => {
	const folder = temporaryFolder();
	const old = Array.from({ length: 20 }, (_, at) => `old-${10 + at}.txt`);
	for (const name of old) writeFileSync(join(folder, name), 'Nothing.');
	const { given, root, reader, found, letGo } = openDesk(folder);
	for (const file of await found()) reader.add(root, { ...file, changedMs: file.changedMs - 60_000 });
	await until('the first are read', () => given.length === 8);
	writeFileSync(join(folder, 'news.txt'), 'News.');
	for (const file of await found())
		if (file.id === 'news.txt') reader.add(root, { ...file, changedMs: file.changedMs + 60_000 });
	letGo();
	await until('one more is read', () => given.length === 9);
	expect(given[8]).toBe('news.txt');
	for (let done = 0; done < 20; done += 1) {
		letGo();
		await until('the next is read', () => given.length === Math.min(21, 10 + done));
	}
	expect([...given].sort()).toEqual(['news.txt', ...old]);
});

test('a file that changes while it waits is read once', async () => {
	const folder = temporaryFolder();
	for (const name of 'abcdefghi') writeFileSync(join(folder, `${name}.txt`), name);
	const { given, root, reader, found, letGo } = openDesk(folder);
	const files = await found();
	for (const file of files) reader.add(root, file);
	await until('the first are read', () => given.length === 8);
	const waiting = files.find(({ id }) => !given.includes(id))!;
	reader.add(root, waiting);
	reader.add(root, { ...waiting, changedMs: waiting.changedMs + 1 });
	expect(reader.pending()).toBe(9);
	letGo();
	await until('the last is read', () => given.length === 9);
	expect(given[8]).toBe(waiting.id);
});

test('nothing is begun while whoever takes the readings has enough', async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'a.txt'), 'a');
	let mayRead = false;
	const { given, root, reader, found } = openDesk(folder, () => mayRead);
	for (const file of await found()) reader.add(root, file);
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(given).toEqual([]);
	expect(reader.pending()).toBe(1);
	mayRead = true;
	reader.goOn();
	await until('it is read', () => given.length === 1);
});
