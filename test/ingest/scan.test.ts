// Looks over one folder, on a disk that answers at once and on one that may not: what stayed as it was is the same
// object, what changed is another, and both ways find the same.
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FoundFile, scanFolder } from '../../src/ingest/scan.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const ways = [
	{ way: 'a disk of this machine', isLocal: true },
	{ way: 'a disk far away', isLocal: false },
];

describe.each(ways)('on $way', ({ isLocal }) => {
	const scan = async (folder: string, before: ReadonlyMap<string, FoundFile> = new Map()) => {
		const found = await scanFolder({ folder, prefix: '' }, { before, isLocal: async () => isLocal });
		if (found.status === 'gone') throw new Error(found.reason);
		return found;
	};

	test('a second look makes nothing anew of files that are as they were', async () => {
		const folder = temporaryFolder();
		for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(folder, name), name);
		const { files: first } = await scan(folder);
		writeFileSync(join(folder, 'b.txt'), 'Longer than before.');
		rmSync(join(folder, 'c.txt'));
		writeFileSync(join(folder, 'd.txt'), 'New.');
		const { files: second } = await scan(folder, first);
		expect([...second.keys()].sort()).toEqual(['a.txt', 'b.txt', 'd.txt']);
		expect(second.get('a.txt')).toBe(first.get('a.txt'));
		expect(second.get('b.txt')).not.toBe(first.get('b.txt'));
		expect(second.get('b.txt')).toMatchObject({ size: 19 });
	});

	test('a file written anew with its old size and time is seen', async () => {
		const folder = temporaryFolder();
		const path = join(folder, 'a.txt');
		const save = (text: string) => {
			writeFileSync(path, text);
			utimesSync(path, 1_700_000_000, 1_700_000_000.123_456);
		};
		save('One.');
		const { files: first } = await scan(folder);
		// The clock of the disk goes in steps.
		await new Promise((resolve) => setTimeout(resolve, 20));
		save('Two.');
		const { files: second } = await scan(folder, first);
		expect(second.get('a.txt')).toMatchObject({ size: 4, modifiedMs: 1_700_000_000_123 });
		expect(second.get('a.txt')?.identity).not.toBe(first.get('a.txt')?.identity);
	});

	test('of names that differ only in what is no UTF-8 each is one file', async () => {
		const folder = temporaryFolder();
		const names = ['\u00e4.txt', '\\x41.txt', '\ufffd.txt', Buffer.from([0xff, 0x2e, 0x74, 0x78, 0x74])];
		for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), 'x');
		const { files: first } = await scan(folder);
		expect([...first.keys()].sort()).toEqual(['\\x5cx41.txt', '\\xff.txt', '\u00e4.txt', '\ufffd.txt']);
		const { files: second } = await scan(folder, first);
		for (const [id, file] of second) expect(file).toBe(first.get(id));
	});

	test('a file whose place something else has taken is no file', async () => {
		const folder = temporaryFolder();
		for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(folder, name), name);
		const { files: first } = await scan(folder);
		for (const name of ['a.txt', 'b.txt']) rmSync(join(folder, name));
		symlinkSync('c.txt', join(folder, 'a.txt'));
		mkdirSync(join(folder, 'b.txt'));
		renameSync(join(folder, 'c.txt'), join(folder, 'b.txt', 'c.txt'));
		const second = await scan(folder, first);
		expect([...second.files.keys()]).toEqual(['b.txt/c.txt']);
		expect(second.skipped).toEqual([
			{ path: join(folder, 'a.txt'), reason: 'a symbolic link: not followed', isFault: false },
		]);
	});

	test('a directory that became a file takes what was in it along', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'sub'));
		for (const at of Array(200).keys()) writeFileSync(join(folder, 'sub', `${at}.txt`), 'x');
		const { files: first } = await scan(folder);
		expect(first.size).toBe(200);
		rmSync(join(folder, 'sub'), { recursive: true });
		writeFileSync(join(folder, 'sub'), 'x');
		const { files, skipped } = await scan(folder, first);
		expect(files.size).toBe(0);
		expect(skipped).toMatchObject([{ path: join(folder, 'sub'), isFault: false }]);
	});

	test.skipIf(process.getuid?.() === 0)('files that may not be looked at any more are told of', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'sub'));
		writeFileSync(join(folder, 'sub', 'a.txt'), 'x');
		const { files: first } = await scan(folder);
		chmodSync(join(folder, 'sub'), 0o400);
		const { files, skipped } = await scan(folder, first);
		chmodSync(join(folder, 'sub'), 0o700);
		expect(files.size).toBe(0);
		expect(skipped).toMatchObject([{ path: join(folder, 'sub', 'a.txt'), isFault: true }]);
	});
});

test('of a directory on the disk of its folder nothing is asked again', async () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'sub'));
	writeFileSync(join(folder, 'sub', 'a.txt'), 'x');
	const asked: (string | Buffer)[] = [];
	await scanFolder(
		{ folder, prefix: '' },
		{
			isLocal: async (path) => {
				asked.push(path);
				return true;
			},
		},
	);
	expect(asked).toEqual([folder]);
});
