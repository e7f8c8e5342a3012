import { expect, test } from 'vitest';
import { saysNo } from '../../state/words.ts';

test.each([
	['Nobody has been arrested', true],
	['No flights were cancelled', true],
	['The bridge was not closed', true],
	["Police didn't fire", true],
	['The captain has been arrested', false],
	['The northern bridge was closed', false],
	['A note was found', false],
])('says by itself that it did not happen: %s', (summary, is) => {
	expect(saysNo(summary)).toBe(is);
});
