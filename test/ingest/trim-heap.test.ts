// A reading thread trims its heap after much reading at once, after some in a pause, after little not at all.
import { afterEach, expect, test, vi } from 'vitest';
import { createTidier } from '../../src/ingest/trim-heap.ts';

afterEach(() => vi.useRealTimers());

test.each([
	['much at once', [8_000_000, 4_500_000], 0, 1],
	['some, work goes on', [80_000, 80_000], 100, 0],
	['some, then a pause', [80_000, 80_000], 3_000, 1],
	['little, then a pause', [80_000], 3_000, 0],
])('%s', (_, texts, waited, trims) => {
	vi.useFakeTimers();
	const collect = vi.fn();
	const tidier = createTidier(collect);
	for (const text of texts) tidier.add(text);
	vi.advanceTimersByTime(waited);
	expect(collect).toHaveBeenCalledTimes(trims);
});
