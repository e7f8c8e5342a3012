// Reading one file: only what the scan found, only inside the folder, only so much of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decode } from '../../src/formats/decode.ts';
import { readFound, readGiven, sizeLimit } from '../../src/ingest/read.ts';
import { scanFolder } from '../../src/ingest/scan.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const find = async (folder: string, id: string) => {
	const scan = await scanFolder({ folder, prefix: '' });
	if (scan.status === 'gone') throw new Error(scan.reason);
	return scan.files.get(id)!;
};

test('a file that changed since it was found is looked at again', async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'a.txt'), 'One.');
	const found = await find(folder, 'a.txt');
	expect(readFound(folder, found)).toMatchObject({ kind: 'bytes' });
	writeFileSync(join(folder, 'a.txt'), 'Two, longer.');
	expect(readFound(folder, found)).toEqual({ kind: 'moved' });
	rmSync(join(folder, 'a.txt'));
	symlinkSync('/etc/passwd', join(folder, 'a.txt'));
	expect(readFound(folder, found)).toEqual({ kind: 'moved' });
});

test('a parent that became a link out of the folder is not followed', async () => {
	const outside = temporaryFolder();
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'sub'));
	writeFileSync(join(folder, 'sub', 'a.txt'), 'One.');
	const found = await find(folder, 'sub/a.txt');
	renameSync(join(folder, 'sub'), join(outside, 'sub'));
	symlinkSync(join(outside, 'sub'), join(folder, 'sub'));
	expect(readFound(folder, found)).toEqual({ kind: 'moved' });
});

test('a huge file is read up to the limit, and says so', async () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'a.txt'), '');
	truncateSync(join(folder, 'a.txt'), 3 * sizeLimit);
	const read = readFound(folder, await find(folder, 'a.txt'));
	if (read.kind !== 'bytes') throw new Error(read.kind);
	expect(Math.abs(read.file.bytes.length - sizeLimit)).toBeLessThan(8);
	expect(read.file.problems).toEqual([{ what: 'first 8 MB and last 2 MB of 30 MB read', span: null }]);
});

test.each([
	['ASCII', 'The end.', 'utf8'],
	['characters of three bytes', '港口已关闭。', 'utf8'],
	['UTF-16', 'Конец.', 'utf16le'],
] as const)('a huge file gives its beginning and its end whole: %s', async (_, sign, encoding) => {
	const folder = temporaryFolder();
	const text = `\ufeffFirst. ${sign.repeat(4_000_000 / sign.length)} Last.`;
	writeFileSync(join(folder, 'a.txt'), Buffer.from(text + text.slice(1), encoding));
	const read = readFound(folder, await find(folder, 'a.txt'));
	if (read.kind !== 'bytes') throw new Error(read.kind);
	const { text: all } = decode(read.file.bytes);
	expect([all.slice(0, 7), all.slice(-6)]).toEqual(['First. ', ' Last.']);
	expect(all.indexOf('\ufffd')).toBe(-1);
});

test('what is no file is refused by name, without waiting for it', async () => {
	const folder = temporaryFolder();
	execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
	expect(await readGiven(join(folder, 'pipe.txt'))).toMatchObject({ kind: 'failed', reason: 'not a regular file' });
	expect(await readGiven(folder)).toMatchObject({ kind: 'failed', reason: 'a folder: use report' });
	expect(await readGiven(join(folder, 'none.txt'))).toMatchObject({ kind: 'failed', reason: 'no such file' });
});
