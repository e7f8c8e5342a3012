// What is known of pairs: right or forgotten, never wrong, also while it grows.
import { expect, test } from 'vitest';
import { createPairCache } from '../../../state/grouping/pair-cache.ts';

test.each([16, 1 << 12, 1 << 14])('with room for %i pairs it gives what was set last, or nothing', (size) => {
	const cache = createPairCache(size);
	const known = new Map<string, number>();
	let seed = 7;
	const next = (most: number): number => {
		seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
		return (seed >>> 8) % most;
	};
	let found = 0;
	for (let round = 0; round < 20_000; round += 1) {
		const [one, other] = [next(300), 300 + next(300)];
		const key = `${one} ${other}`;
		const value = cache.get(other, one);
		if (value !== undefined) {
			found += 1;
			expect(value).toBe(known.get(key));
		}
		known.set(key, round);
		cache.set(one, other, round);
		expect(cache.get(one, other)).toBe(round);
		expect(cache.get(other, one)).toBe(round);
	}
	expect(found).toBeGreaterThan(0);
	expect(cache.get(1_000, 2_000)).toBeUndefined();
});

test('it holds no more than is wanted, however many pairs come and go', () => {
	const pairs = 100_000;
	const held = (wanted: () => number): number => {
		const cache = createPairCache(1 << 17, wanted);
		for (let one = 0; one < pairs; one += 1) cache.set(one, one + 1, one);
		return Array.from({ length: pairs }, (_, one) => cache.get(one, one + 1)).filter((value) => value !== undefined)
			.length;
	};
	expect(held(() => 100)).toBeLessThanOrEqual(1 << 12);
	expect(held(() => 1 << 17)).toBeGreaterThan(pairs / 3);
});
