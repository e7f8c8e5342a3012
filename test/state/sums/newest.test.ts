// The newest of moments as written, in whatever order and form they come.
import { expect, test } from 'vitest';
import { createNewest } from '../../../state/sums/newest.ts';

test.each<[string, readonly string[], string | null]>([
	['none', [], null],
	['one', ['2024-03-01T10:00:00Z'], '2024-03-01T10:00:00Z'],
	['the last', ['2024-03-01T10:00:00Z', '2024-03-02T10:00:00Z'], '2024-03-02T10:00:00Z'],
	['the first', ['2024-03-02T10:00:00Z', '2024-03-01T10:00:00Z'], '2024-03-02T10:00:00Z'],
	['of several forms', ['2024-03-02T10:00:00.500Z', '2024-03-02T10:00:00Z'], '2024-03-02T10:00:00.500Z'],
	['what is no moment does not count', ['soon', '2024-03-02T10:00:00Z', 'later'], '2024-03-02T10:00:00Z'],
])('%s', (_, moments, newest) => {
	const all = createNewest();
	for (const moment of moments) all.take(moment);
	expect(all.moment()).toBe(newest === null ? null : Date.parse(newest));
});
