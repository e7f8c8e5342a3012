// Reading threads: one that hangs or crashes costs one document, and everything else is read.
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { emptyDocument, type FileBytes } from '../../src/ingest/documents.ts';
import { createPool } from '../../src/ingest/pool.ts';
import { scanFolder } from '../../src/ingest/scan.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

// Threads start when the machine has time for them.
vi.setConfig({ testTimeout: 60_000 });

const fileOf = (...texts: readonly string[]): FileBytes => ({
	id: 'a.jsonl',
	path: 'a.jsonl',
	bytes: new TextEncoder().encode(texts.map((text) => JSON.stringify({ text })).join('\n')),
	hash: 'sha256:0',
	modifiedAt: null,
	problems: [],
});

// Only the document that hangs is short of time, however busy the machine is.
const budgetOf = (size: number): number => (size === 'hang'.length ? 300 : 30_000);

const odd = new URL('./workers/odd.worker.ts', import.meta.url);

const openPool = (script: URL | null = odd, idle = 5_000, rest = 60_000) => {
	const pool = createPool({ workers: 2, budget: budgetOf, idle, rest, ...(script === null ? {} : { script }) });
	onTestFinished(() => pool.close());
	return pool;
};

const outcomes = async (...texts: readonly string[]) => {
	const readings = await openPool().read({ kind: 'file', file: fileOf(...texts) });
	return readings.map(({ document, extraction }) => [
		document.text,
		extraction.problems.map(({ what }) => what).join(),
	]);
};

test('a document that takes too long is unreadable; those before and after it are read', async () => {
	expect(await outcomes('one', 'hang', 'two')).toEqual([
		['one', ''],
		['hang', 'unreadable: reading it took longer than 0.3 s'],
		['two', ''],
	]);
});

test('a document that crashes the thread is unreadable; the rest is read by another thread', async () => {
	expect(await outcomes('crash', 'two', 'leave')).toEqual([
		['crash', 'unreadable: reading it failed (out of tune)'],
		['two', ''],
		['leave', 'unreadable: the reading thread stopped'],
	]);
});

test('much work is done by two threads, each answer for its own question', async () => {
	const pool = openPool();
	const texts = Array.from({ length: 40 }, (_, index) => `text ${index}`);
	const answers = await Promise.all(texts.map((text) => pool.read({ kind: 'file', file: fileOf(text) })));
	expect(answers.map(([reading]) => reading!.document.text)).toEqual(texts);
});

test('a batch is read as any other work', async () => {
	const text = 'Officials in Lisbon said on Monday that the bridge was closed.';
	const read = async (isBatch: boolean) => {
		const pool = createPool({ workers: 1, isBatch });
		onTestFinished(() => pool.close());
		return pool.read({ kind: 'file', file: fileOf(text) });
	};
	expect(await read(true)).toEqual(await read(false));
});

test('a file that was found is opened and read; one that has changed since or went is looked at again', async () => {
	const folder = temporaryFolder();
	const path = join(folder, 'a.txt');
	writeFileSync(path, 'Officials in Lisbon said on Monday that the bridge was closed.');
	const scan = await scanFolder({ folder, prefix: '' });
	const found = scan.status === 'present' ? scan.files.get('a.txt')! : expect.unreachable();
	const pool = createPool({ workers: 1 });
	onTestFinished(() => pool.close());
	const work = { kind: 'found', folder, found, cache: null } as const;
	const read = await pool.readFound(work);
	expect(read).toMatchObject({ kind: 'read', file: { id: 'a.txt' }, isKept: false });
	const [reading] = read.kind === 'read' ? read.readings : [];
	expect(reading!.extraction.statements).toHaveLength(1);
	expect(JSON.parse(reading!.json)).toEqual({ document: reading!.document, extraction: reading!.extraction });
	appendFileSync(path, ' Nobody was hurt.');
	expect(await pool.readFound(work)).toEqual({ kind: 'moved' });
	rmSync(path);
	expect(await pool.readFound(work)).toEqual({ kind: 'moved' });
});

test('what a thread has been given ahead is read by another where it hangs or crashes', async () => {
	const pool = openPool();
	const texts = Array.from({ length: 12 }, (_, index) =>
		index % 9 === 4 ? 'hang' : index % 9 === 7 ? 'crash' : `${index}`,
	);
	const answers = await Promise.all(texts.map((text) => pool.read({ kind: 'file', file: fileOf(text) })));
	expect(answers.map((readings) => readings.map(({ document }) => document.text))).toEqual(texts.map((text) => [text]));
	const isUnread = answers.map(([reading]) => reading!.extraction.problems.length > 0);
	expect(isUnread).toEqual(texts.map((text) => text === 'hang' || text === 'crash'));
});

test('a worn thread goes when nothing waits, else when a fresh one has taken its place', async () => {
	const pool = openPool();
	const threadOf = async (text: string) => {
		const [reading] = await pool.read({ kind: 'file', file: fileOf(text) });
		return reading!.extraction.source;
	};
	const worn = await threadOf('wear');
	const fresh = await threadOf('one');
	expect(fresh).not.toBe(worn);
	expect(await threadOf('two')).toBe(fresh);
	const busy = await Promise.all(['wear', ...Array<string>(300).fill('three')].map(threadOf));
	expect(busy).toContain(fresh);
	expect(await threadOf('four')).not.toBe(fresh);
});

test('a thread that is free between one work and the next is not sent away; one without any work is', async () => {
	const pool = openPool(odd, 1_500);
	const threads = async () => {
		const works = Array.from({ length: 6 }, () => pool.read({ kind: 'file', file: fileOf('one') }));
		return (await Promise.all(works)).map(([reading]) => reading!.extraction.source);
	};
	await vi.waitUntil(async () => new Set(await threads()).size === 2, { timeout: 30_000, interval: 1 });
	const both = new Set(await threads());
	for (let round = 0; round < 18; round += 1) {
		await new Promise((resolve) => setTimeout(resolve, 100));
		for (const thread of await threads()) expect(both).toContain(thread);
	}
	await vi.waitUntil(async () => (await threads()).some((thread) => !both.has(thread)), {
		timeout: 30_000,
		interval: 1_800,
	});
});

test('also the last thread goes where there is no work for long, and another one takes what comes then', async () => {
	const pool = openPool(odd, 100, 300);
	const threadOf = async () => (await pool.read({ kind: 'file', file: fileOf('one') }))[0]!.extraction.source;
	const first = await threadOf();
	expect(await threadOf()).toBe(first);
	await new Promise((resolve) => setTimeout(resolve, 600));
	expect(await threadOf()).not.toBe(first);
});

test('threads that cannot start give unreadable documents, not silence', async () => {
	const pool = openPool(new URL('./workers/missing.worker.ts', import.meta.url));
	const document = emptyDocument(fileOf(), 'txt');
	const [reading] = await pool.read({ kind: 'document', document });
	expect(reading!.extraction.problems[0]!.what).toMatch(/^unreadable: reading it failed/);
});

test('after closing nothing is read', async () => {
	const pool = openPool();
	const waiting = expect(pool.read({ kind: 'file', file: fileOf('hang') })).rejects.toThrow('closed');
	await pool.close();
	await waiting;
	await expect(pool.read({ kind: 'file', file: fileOf('one') })).rejects.toThrow('closed');
});
