import { platform } from 'node:process';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { giveWay, ownThread, workedMs } from '../../src/ingest/thread-time.ts';

test.skipIf(process.platform !== 'linux')('work counts, waiting does not', async () => {
	const thread = ownThread();
	const start = workedMs(thread)!;
	await new Promise((resolve) => setTimeout(resolve, 150));
	expect(workedMs(thread)! - start).toBeLessThan(100);
	while (workedMs(thread)! - start < 150) Math.sqrt(2);
	expect(workedMs(thread)! - start).toBeGreaterThanOrEqual(150);
});

test('a thread that is not there has no time', () => {
	expect(workedMs(null)).toBeNull();
	expect(workedMs(999_999_999)).toBeNull();
});

const polite = (url: string): string => `
	const { getPriority } = require('node:os');
	const { parentPort } = require('node:worker_threads');
	import(${JSON.stringify(url)}).then(({ giveWay, ownThread }) => {
		giveWay(ownThread());
		parentPort.postMessage([getPriority(process.pid), getPriority(ownThread() ?? 0)]);
	});
`;

test('a thread gives way to the others of its process, and they stay as they were', async () => {
	const thread = new Worker(polite(new URL('../../src/ingest/thread-time.ts', import.meta.url).href), { eval: true });
	const [process, own] = await new Promise<readonly number[]>((resolve, reject) => {
		thread.once('message', resolve);
		thread.once('error', reject);
	});
	expect(own! - process!).toBe(platform === 'linux' ? 5 : 0);
});

test('who does not know its thread works on as before', () => {
	expect(() => giveWay(null)).not.toThrow();
});
