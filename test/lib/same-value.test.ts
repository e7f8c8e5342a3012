import { expect, test } from 'vitest';
import { isSameValue } from '../../src/lib/same-value.ts';

test.each([
	[1, 1, true],
	['a', 'b', false],
	[null, null, true],
	[null, {}, false],
	[{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
	[{ a: 1, b: [1, { c: 2 }] }, { a: 1, b: [1, { c: 3 }] }, false],
	[{ a: 1 }, { a: 1, b: undefined }, true],
	[{ a: 1, b: undefined }, { a: 1 }, true],
	[{ a: 1 }, { a: 1, b: null }, false],
	[[], {}, false],
	[[1, 2], [1], false],
	[[1], [1, 2], false],
])('%j and %j: %s', (left, right, isSame) => {
	expect(isSameValue(left, right)).toBe(isSame);
});
