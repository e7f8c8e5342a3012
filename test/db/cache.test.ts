// The cache: gives back what was kept, and is never in the way when its file is not what it was.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../src/db/cache.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const day = 86_400_000;

const filled = (): string => {
	const folder = temporaryFolder();
	const cache = openCache(folder, 0);
	for (let index = 0; index < 100; index += 1) cache.keep(`key ${index}`, { text: 'words '.repeat(200), index });
	cache.close();
	return folder;
};

test('what was kept is found by another program', () => {
	const folder = filled();
	const [one, two] = [openCache(folder, 0), openCache(folder, 0)];
	expect(one.find('key 7')).toMatchObject({ index: 7 });
	one.keep('new', 'value');
	one.close();
	expect(two.find('new')).toBe('value');
	expect(two.find('never')).toBeUndefined();
	two.close();
});

test('old readings go', () => {
	const folder = filled();
	const cache = openCache(folder, 31 * day);
	expect(cache.find('key 7')).toBeUndefined();
	cache.close();
});

test.each<[string, (bytes: Buffer) => Buffer]>([
	['half of it', (bytes) => bytes.subarray(0, bytes.length / 2)],
	['random', (bytes) => Buffer.from(bytes.map((_, index) => (index * 197) % 256))],
	['emptied', () => Buffer.alloc(0)],
	['a hole of zeros', (bytes) => Buffer.concat([bytes.subarray(0, 4_096), Buffer.alloc(bytes.length - 4_096)])],
	[
		'bits turned',
		(bytes) => Buffer.from(bytes.map((byte, index) => (index > 4_096 && index % 977 === 0 ? byte ^ 1 : byte))),
	],
])('a damaged file: %s', (_, damage) => {
	const folder = filled();
	const path = join(folder, 'cache.db');
	writeFileSync(path, damage(readFileSync(path)));
	const cache = openCache(folder, 0);
	for (let index = 0; index < 100; index += 1) {
		const value = cache.find(`key ${index}`);
		if (value !== undefined) expect(value).toEqual({ text: 'words '.repeat(200), index });
	}
	cache.keep('new', 'value');
	cache.close();
	const again = openCache(folder, 0);
	again.keep('newer', 'value');
	again.close();
	const last = openCache(folder, 0);
	expect(last.find('newer')).toBe('value');
	last.close();
});

test('a folder in its place is set aside, and said', () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'cache.db'));
	const cache = openCache(folder, 0);
	expect(cache.notices()).toEqual([expect.stringContaining('was damaged: set aside as')]);
	cache.close();
});

test('without a place to write it does nothing', () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'file'), '');
	const cache = openCache(join(folder, 'file'), 0);
	cache.keep('key', 'value');
	expect(cache.find('key')).toBeUndefined();
	expect(cache.notices()).toEqual([expect.stringContaining('readings are not cached')]);
	cache.close();
});
