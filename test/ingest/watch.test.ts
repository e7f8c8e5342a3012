// What watching costs: one watch for a directory, none for a file, and none left behind.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchEvents } from '../../src/ingest/watch.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { until } from '../support/until.ts';

vi.setConfig({ testTimeout: 60_000 });

// The kernel's own account of the watches this process holds.
const watches = (): number => {
	let count = 0;
	for (const fd of readdirSync('/proc/self/fdinfo')) {
		try {
			count += readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8').split('inotify wd:').length - 1;
		} catch {
			// Closed meanwhile: the one that listed them.
		}
	}
	return count;
};

const openWatch = async (directories: number, files: number) => {
	const folder = temporaryFolder();
	for (let d = 0; d < directories; d += 1) {
		mkdirSync(join(folder, `d${d}`));
		for (let f = 0; f < files; f += 1) writeFileSync(join(folder, `d${d}`, `${f}.txt`), 'x');
	}
	const seen = { hints: 0, isReady: false };
	const before = watches();
	const watch = watchEvents(folder, {
		onHint: () => {
			seen.hints += 1;
		},
		onReady: () => {
			seen.isReady = true;
		},
		onLost: (reason) => {
			throw new Error(reason);
		},
	});
	onTestFinished(() => watch.close());
	await until('the watch is ready', () => seen.isReady);
	return { folder, seen, watch, before };
};

test.skipIf(process.platform !== 'linux')('directories are watched, files are not', async () => {
	const { before, watch, folder, seen } = await openWatch(5, 60);
	expect(watches() - before).toBeLessThanOrEqual(6);
	const { hints } = seen;
	writeFileSync(join(folder, 'd3', '7.txt'), 'changed');
	await until('a change in a file is heard', () => seen.hints > hints);
	await watch.close();
	expect(watches()).toBe(before);
});

test.skipIf(process.platform !== 'linux')('directories that come and go leave no watch behind', async () => {
	const { before, folder, seen } = await openWatch(3, 1);
	for (let round = 0; round < 25; round += 1) {
		const { hints } = seen;
		rmSync(join(folder, 'd1'), { recursive: true });
		mkdirSync(join(folder, 'd1'));
		writeFileSync(join(folder, 'd1', 'a.txt'), 'x');
		await until('the change is heard', () => seen.hints > hints);
	}
	await until('only what is there is watched', () => watches() - before <= 4);
});
