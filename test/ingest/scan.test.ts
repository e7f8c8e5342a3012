// Two looks over one folder: what stayed as it was is the same object, what changed is another.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FoundFile, scanFolder } from '../../src/ingest/scan.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const look = async (folder: string, before?: ReadonlyMap<string, FoundFile>) => {
	const scan = await scanFolder({ folder, prefix: '' }, before);
	if (scan.status === 'gone') throw new Error(scan.reason);
	return scan.files;
};

test('a second look makes nothing anew of files that are as they were', async () => {
	const folder = temporaryFolder();
	for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(folder, name), name);
	const first = await look(folder);
	writeFileSync(join(folder, 'b.txt'), 'Longer than before.');
	rmSync(join(folder, 'c.txt'));
	writeFileSync(join(folder, 'd.txt'), 'New.');
	const second = await look(folder, first);
	expect([...second.keys()].sort()).toEqual(['a.txt', 'b.txt', 'd.txt']);
	expect(second.get('a.txt')).toBe(first.get('a.txt'));
	expect(second.get('b.txt')).not.toBe(first.get('b.txt'));
	expect(second.get('b.txt')).toMatchObject({ size: 19 });
});
