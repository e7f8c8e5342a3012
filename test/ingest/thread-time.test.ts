import { expect, test } from 'vitest';
import { ownThread, workedMs } from '../../src/ingest/thread-time.ts';

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
