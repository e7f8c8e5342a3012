// When a watched folder is looked over as a whole, and when a look at what an event named is enough.
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { WatchState } from '../../src/domain.ts';
import { watchFolder } from '../../src/ingest/folder.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { until } from '../support/until.ts';

const openFolder = async (isLink = false) => {
	const folder = temporaryFolder();
	const named = isLink ? join(temporaryFolder(), 'link') : folder;
	if (isLink) symlinkSync(folder, named);
	for (let at = 0; at < 20; at += 1) writeFileSync(join(folder, `${at}.txt`), 'x');
	const seen = { scans: 0, files: [] as string[], looked: [] as string[], state: null as WatchState | null };
	const watch = watchFolder(
		{ root: { folder: named, prefix: '' }, rescanSeconds: 3600, clock: () => '2026-03-02T00:00:00Z', isLive: true },
		{
			onScan: ({ files }) => {
				seen.scans += 1;
				seen.files = [...files.keys()];
			},
			onScanned: () => undefined,
			onLook: (found) => seen.looked.push(...found.map(({ id, size }) => `${id} ${size}`)),
			onWatch: (state) => {
				seen.state = state;
			},
		},
	);
	onTestFinished(() => watch.close());
	await until('the watch is live', () => seen.state?.status === 'live' && watch.isQuiet());
	return { folder, seen };
};

test('a report that comes or changes is looked at alone', async () => {
	const { folder, seen } = await openFolder();
	const { scans } = seen;
	writeFileSync(join(folder, '3.txt'), 'changed');
	await until('the change is seen', () => seen.looked.includes('3.txt 7'));
	writeFileSync(join(folder, '.new.txt'), 'new');
	renameSync(join(folder, '.new.txt'), join(folder, 'new.txt'));
	await until('the new one is seen', () => seen.looked.includes('new.txt 3'));
	expect(seen.scans).toBe(scans);
});

test('a folder that is named by a link is watched where it lies', async () => {
	const { folder, seen } = await openFolder(true);
	writeFileSync(join(folder, '3.txt'), 'changed');
	await until('the change is seen', () => seen.looked.includes('3.txt 7'));
});

test('what is gone, a directory, or more than can be named is looked for in the whole folder', async () => {
	const { folder, seen } = await openFolder();
	rmSync(join(folder, '3.txt'));
	await until('it is gone', () => !seen.files.includes('3.txt'));
	mkdirSync(join(folder, 'sub'));
	await until('the directory is watched', () => {
		writeFileSync(join(folder, 'sub', 'a.txt'), 'new');
		return seen.files.includes('sub/a.txt') || seen.looked.includes('sub/a.txt 3');
	});
	for (let at = 0; at < 600; at += 1) writeFileSync(join(folder, `many-${at}.txt`), 'x');
	await until('all are seen', () => seen.files.length >= 600);
});

test('a look that is late is no reason for the platform to complain on the screen', async () => {
	const said: string[] = [];
	const hear = (warning: Error) => said.push(warning.message);
	process.on('warning', hear);
	onTestFinished(() => void process.off('warning', hear));
	const { folder, seen } = await openFolder();
	writeFileSync(join(folder, '3.txt'), 'changed');
	await until('the event is heard', () => seen.looked.includes('3.txt 7'));
	for (let round = 0; round < 10; round += 1) {
		writeFileSync(join(folder, '4.txt'), 'x'.repeat(round + 2));
		const busyUntil = performance.now() + 60;
		while (performance.now() < busyUntil);
		await new Promise((resolve) => setImmediate(resolve));
	}
	await until('the last change is seen', () => seen.looked.includes('4.txt 11'));
	expect(said).toEqual([]);
});
