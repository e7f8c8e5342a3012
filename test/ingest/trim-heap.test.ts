// The heap is trimmed after much reading, without waiting for the collector's own time.
import { expect, test } from 'vitest';
import { createTidier } from '../../src/ingest/trim-heap.ts';

test('after much reading what nobody holds is given back at once', async () => {
	const tidier = createTidier();
	const waste = new WeakRef({ words: Array.from({ length: 1000 }, (_, index) => `word ${index}`) });
	// What a task has touched lives until its end.
	await new Promise(setImmediate);
	tidier.add(3_000_001);
	tidier.close();
	expect(waste.deref()).toBeUndefined();
});
