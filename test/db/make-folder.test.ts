import { mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/db/make-folder.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

test('a folder is made with what lies above it, for its owner only; one that is there is left alone', () => {
	const folder = join(temporaryFolder(), 'a', 'b', 'c');
	makeFolder(folder);
	makeFolder(folder);
	expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a link to a folder is a folder', () => {
	const room = temporaryFolder();
	mkdirSync(join(room, 'real'));
	symlinkSync(join(room, 'real'), join(room, 'link'));
	expect(() => makeFolder(join(room, 'link'))).not.toThrow();
});

test('what is no folder, and where none can be made, is told', () => {
	const room = temporaryFolder();
	writeFileSync(join(room, 'file'), '');
	expect(() => makeFolder(join(room, 'file'))).toThrow(/EEXIST/);
	expect(() => makeFolder(join(room, 'file', 'in'))).toThrow(/ENOTDIR/);
});

test.skipIf(process.platform !== 'linux')('a place that cannot be is told, and not tried for ever', () => {
	expect(() => makeFolder('/proc/none/at/all')).toThrow(/ENOENT/);
});
