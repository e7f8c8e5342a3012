// What the screen showed comes back whole, for the same folders and the same program, or not at all.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKept, writeKept } from '../../src/db/kept-model.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const whose = { scope: 'abc', engine: 'e1' };
const value = { from: '2026-03-02T12:00:00Z', rows: ['Ünï\u202ecode', 'x'.repeat(5_000)] };

const keptIn = (): { folder: string; path: string } => {
	const folder = temporaryFolder();
	writeKept(folder, whose, value);
	return { folder, path: join(folder, readdirSync(folder)[0]!) };
};

test('what was kept comes back, for the same folders and the same program only', () => {
	const { folder, path } = keptIn();
	expect(readKept(folder, whose)).toEqual(value);
	expect(readKept(folder, { ...whose, engine: 'e2' })).toBeUndefined();
	expect(readKept(folder, { ...whose, scope: 'abd' })).toBeUndefined();
	expect(statSync(path).mode & 0o777).toBe(0o600);
	expect(readdirSync(folder)).toHaveLength(1);
});

test('a file with a byte changed, cut off, or empty counts as none', () => {
	const { folder, path } = keptIn();
	const bytes = readFileSync(path);
	for (let at = 0; at < bytes.length; at += 7) {
		const damaged = Buffer.from(bytes);
		damaged[at]! ^= 1;
		writeFileSync(path, damaged);
		expect(readKept(folder, whose)).toBeUndefined();
	}
	for (const length of [0, 5, bytes.length - 1]) {
		writeFileSync(path, bytes.subarray(0, length));
		expect(readKept(folder, whose)).toBeUndefined();
	}
});

test('where it cannot be written nothing is said', () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'file'), '');
	expect(() => writeKept(join(folder, 'file'), whose, value)).not.toThrow();
});
