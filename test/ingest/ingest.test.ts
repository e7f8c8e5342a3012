// The folder side as a whole: real files, real threads; what the events add up to must be what the folder holds.
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { SkippedFile, WatchState } from '../../src/domain.ts';
import { parseFile } from '../../src/formats/index.ts';
import { documentsOf, unreadExtraction, written } from '../../src/ingest/documents.ts';
import { readFolders, startIngest } from '../../src/ingest/ingest.ts';
import type { Pool } from '../../src/ingest/pool.ts';
import { readFound } from '../../src/ingest/read.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { until } from '../support/until.ts';

// Events of the file system come when they come.
vi.setConfig({ testTimeout: 60_000 });

const clock = () => '2020-01-08T12:00:00Z';

// Parses, but reads nothing: threads are tested in pool.test.ts.
const pool: Pool = {
	read: async () => [],
	readFound: async ({ folder, found }) => {
		const read = readFound(folder, found);
		if (read.kind !== 'bytes') return read;
		const { bytes, ...file } = read.file;
		const documents = documentsOf(read.file, await parseFile(file.path, bytes));
		const readings = documents.map((document) =>
			written({ document, extraction: unreadExtraction(document, 'not tried') }),
		);
		return { kind: 'read', file, readings, isKept: false };
	},
	close: async () => undefined,
};

const openFolder = (folder = temporaryFolder()) => {
	const texts = new Map<string, string>();
	const seen = {
		texts,
		skipped: [] as readonly SkippedFile[],
		ignored: 0,
		watch: null as WatchState | null,
		settled: 0,
	};
	const start = (folders: readonly string[] = [folder]) => {
		const ingest = startIngest({ folders, stateDir: null, rescanSeconds: 0.2, clock, workers: 1, pool }, (event) => {
			if (event.kind === 'changes') {
				for (const change of event.changes) {
					if (change.kind === 'put') texts.set(change.report.document.id, change.report.document.text);
					else texts.delete(change.documentId);
				}
			} else if (event.kind === 'skipped') Object.assign(seen, { skipped: event.files, ignored: event.ignored });
			else if (event.kind === 'watch') seen.watch = event.state;
			else if (event.kind === 'settled') seen.settled += 1;
		});
		onTestFinished(() => ingest.close());
		return ingest;
	};
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	const holds = (expected: Record<string, string>) =>
		until(`the folder reads as ${JSON.stringify(expected)}`, () => {
			const now = Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
			return JSON.stringify(now) === JSON.stringify(expected);
		});
	return { folder, seen, start, write, holds };
};

test('files that are there, come, change, move and go are followed', async () => {
	const { folder, start, write, holds, seen } = openFolder();
	write('a.txt', 'One.');
	write('deep/er/b.md', 'Two.');
	start();
	await holds({ 'a.txt': 'One.', 'deep/er/b.md': 'Two.' });
	await until('the watch is live', () => seen.watch?.status === 'live');
	write('c.txt', 'Three.');
	appendFileSync(join(folder, 'a.txt'), ' More.');
	await holds({ 'a.txt': 'One. More.', 'c.txt': 'Three.', 'deep/er/b.md': 'Two.' });
	renameSync(join(folder, 'c.txt'), join(folder, 'd.txt'));
	rmSync(join(folder, 'deep'), { recursive: true });
	await holds({ 'a.txt': 'One. More.', 'd.txt': 'Three.' });
	await until('it is settled', () => seen.settled > 0);
});

test('a save by temporary file and rename is a change of the one file', async () => {
	const { folder, start, write, holds, seen } = openFolder();
	write('a.txt', 'Old.');
	start();
	await holds({ 'a.txt': 'Old.' });
	write('.a.txt.Xy12', 'New.');
	renameSync(join(folder, '.a.txt.Xy12'), join(folder, 'a.txt'));
	await holds({ 'a.txt': 'New.' });
	expect(seen.skipped).toEqual([]);
});

test('a rewrite with the same size and time is seen', async () => {
	const { folder, start, write, holds } = openFolder();
	write('a.txt', 'Aaa.');
	utimesSync(join(folder, 'a.txt'), 1_000, 1_000);
	start();
	await holds({ 'a.txt': 'Aaa.' });
	write('a.txt', 'Bbb.');
	utimesSync(join(folder, 'a.txt'), 1_000, 1_000);
	await holds({ 'a.txt': 'Bbb.' });
});

test('a folder that goes away keeps its reports until it is back, then what it holds counts', async () => {
	const { folder, start, write, holds, seen } = openFolder();
	write('a.txt', 'One.');
	start();
	await holds({ 'a.txt': 'One.' });
	renameSync(folder, `${folder}-away`);
	onTestFinished(() => rmSync(`${folder}-away`, { recursive: true, force: true }));
	await until('the folder is gone', () => seen.watch?.status === 'gone');
	expect(seen.watch).toEqual({ status: 'gone', since: clock() });
	await holds({ 'a.txt': 'One.' });
	write('b.txt', 'Two.');
	await holds({ 'b.txt': 'Two.' });
	write('b.txt', 'Three.');
	await holds({ 'b.txt': 'Three.' });
});

test('what is not read is told with its reason; hidden and temporary files are only counted', async () => {
	const { folder, start, write, holds, seen } = openFolder();
	write('a.txt', 'One.');
	write('picture.png', '');
	for (const name of ['.hidden.txt', 'b.txt~', 'c.txt.part', 'd.swp']) write(name, '');
	symlinkSync('/etc/passwd', join(folder, 'link.txt'));
	symlinkSync(folder, join(folder, 'loop'));
	start();
	await holds({ 'a.txt': 'One.' });
	await until('skipped files are told', () => seen.skipped.length === 3);
	expect(seen.skipped).toEqual([
		{ path: join(folder, 'link.txt'), reason: 'a symbolic link: not followed' },
		{ path: join(folder, 'loop'), reason: 'a symbolic link: not followed' },
		{ path: join(folder, 'picture.png'), reason: 'no known format: .png' },
	]);
	expect(seen.ignored).toBe(4);
});

test('a file whose name is not UTF-8 is read', async () => {
	const { folder, start, holds } = openFolder();
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'One.');
	start();
	await holds({ 'caf\\xe9.txt': 'One.' });
});

test('several folders are told apart by their names', async () => {
	const { folder, start, write, holds } = openFolder();
	write('north/a.txt', 'One.');
	write('south/a.txt', 'Two.');
	start([join(folder, 'north'), join(folder, 'south/')]);
	await holds({ 'north/a.txt': 'One.', 'south/a.txt': 'Two.' });
});

test('one look gives what the watch gives, with the time of the file', async () => {
	const { folder, write } = openFolder();
	write('a.txt', '---\ntitle: First\ndate: 2020-01-08\n---\nThe minister said on Monday that the bridge was closed.\n');
	utimesSync(join(folder, 'a.txt'), 1_578_456_000, 1_578_456_000);
	const { reports, missing } = await readFolders({ folders: [folder], stateDir: null, clock, workers: 1 });
	expect(missing).toEqual([]);
	expect(reports).toHaveLength(1);
	expect(reports[0]).toMatchObject({
		extraction: { isRead: true },
		receivedAt: '2020-01-08T04:00:00.000Z',
		document: { id: 'a.txt', title: 'First', declaredDate: '2020-01-08', bodyStart: 38 },
	});
});

test('a folder that is not there is named', async () => {
	const gone = join(temporaryFolder(), 'nowhere');
	const { reports, missing } = await readFolders({ folders: [gone], stateDir: null, clock, workers: 1, pool });
	expect({ reports, missing }).toEqual({ reports: [], missing: [gone] });
});

test('a folder that never rests is read through all the same', async () => {
	const { start, write, seen } = openFolder();
	for (let at = 0; at < 30; at += 1) write(`${at}.txt`, 'One.');
	let count = 0;
	const writer = setInterval(() => {
		count += 1;
		write(`busy-${count % 7}.txt`, `Change ${count}.`);
	}, 20);
	onTestFinished(() => clearInterval(writer));
	start();
	await until('all is told that was there', () => seen.settled > 0);
	expect([...seen.texts.keys()].filter((id) => !id.startsWith('busy')).length).toBe(30);
});
