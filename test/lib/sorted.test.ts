// Places in what is sorted.
import { expect, test } from 'vitest';
import { firstPlace, lowerBound } from '../../src/lib/sorted.ts';

test.each([
	[[], 3, 0],
	[[1, 3, 3, 7], 3, 1],
	[[1, 3, 3, 7], 0, 0],
	[[1, 3, 3, 7], 9, 4],
])('of %j the first that is not before %i', (list, value, place) => {
	expect(firstPlace(list.length, (at) => list[at]! >= value)).toBe(place);
	expect(lowerBound(list, value, (left, right) => left - right)).toBe(place);
});
