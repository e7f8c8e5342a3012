// The heartbeat of the feed: told first, and when it tells anew.
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { followHeartbeat } from '../src/heartbeat.ts';
import { temporaryFolder } from './support/temp-folder.ts';

test('a heartbeat is told first, when it moved on, and when it is gone', async () => {
	const file = join(temporaryFolder(), 'beat');
	const heard: (number | null)[] = [];
	const toldOf = (count: number) => vi.waitUntil(() => heard.length === count, { timeout: 10_000 });
	const beat = (at: number) => {
		writeFileSync(file, '');
		utimesSync(file, at / 1_000, at / 1_000);
	};
	followHeartbeat({ file, every: 10, onHeard: (at) => heard.push(at) });
	await toldOf(1);
	beat(600_000);
	await toldOf(2);
	beat(610_000);
	beat(700_000);
	await toldOf(3);
	rmSync(file);
	await toldOf(4);
	expect([heard[0], heard[2], heard[3]]).toEqual([null, 700_000, null]);
});
