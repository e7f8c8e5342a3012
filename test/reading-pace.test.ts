// The pace of reading: told a few times a second, with the time left once there is a rate.
import { expect, test } from 'vitest';
import { createPace, pauseAtFirst } from '../src/reading-pace.ts';

test('the first count and the last are told, others four times a second', () => {
	const pace = createPace();
	expect(pace({ done: 0, total: 100 }, 0)).toEqual({ done: 0, total: 100, left: null });
	expect(pace({ done: 1, total: 100 }, 100)).toBeNull();
	expect(pace({ done: 3, total: 100 }, 300)).toEqual({ done: 3, total: 100, left: null });
	expect(pace({ done: 100, total: 100 }, 310)).toEqual({ done: 100, total: 100, left: null });
});

test('after two seconds the time left is known', () => {
	const pace = createPace();
	pace({ done: 0, total: 100 }, 0);
	expect(pace({ done: 25, total: 100 }, 5_000)).toEqual({ done: 25, total: 100, left: 15_000 });
});

test('a later burst has a pace of its own', () => {
	const pace = createPace();
	pace({ done: 0, total: 10 }, 0);
	pace({ done: 10, total: 10 }, 10_000);
	expect(pace({ done: 10, total: 20 }, 60_000)).toBeNull();
	expect(pace({ done: 11, total: 20 }, 61_000)).toEqual({ done: 11, total: 20, left: null });
	expect(pace({ done: 15, total: 20 }, 65_000)).toEqual({ done: 15, total: 20, left: 5_000 });
	expect(pace({ done: 20, total: 20 }, 66_000)).toEqual({ done: 20, total: 20, left: null });
});

test('a folder is read for the first time also where nothing was found in it at first', () => {
	const pace = createPace();
	pace({ done: 0, total: 0 }, 0);
	expect(pace({ done: 0, total: 300 }, 50)).toEqual({ done: 0, total: 300, left: null });
});

test('a report that is read in no time is not told of', () => {
	const pace = createPace();
	pace({ done: 10, total: 10 }, 0);
	expect(pace({ done: 10, total: 11 }, 60_000)).toBeNull();
	expect(pace({ done: 11, total: 11 }, 60_400)).toBeNull();
});

test('the more reports there are, the longer a part of them stands', () => {
	const pauses = [0, 1_000, 10_000, 100_000].map((length) => pauseAtFirst({ documents: Array.from({ length }) }));
	expect(pauses).toEqual([1_000, 1_000, 3_000, 30_000]);
});
