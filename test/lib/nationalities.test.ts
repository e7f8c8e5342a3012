// Adjectives of nations, by how they are written.
import { expect, test } from 'vitest';
import { areOfOneNation } from '../../src/lib/nationalities.ts';

test.each([
	['iraqi', 'iraq', true],
	['russia', 'russian', true],
	['lebanese', 'lebanon', true],
	['poland', 'polish', true],
	['french', 'france', true],
	['ukrainian', 'ukraine', true],
	['nigerian', 'nigeria', true],
	['nigerian', 'niger', false],
	['austrian', 'australia', false],
	['iranian', 'iraq', false],
	['navy', 'nation', false],
])('%s and %s: %s', (one, other, answer) => {
	expect(areOfOneNation(one, other)).toBe(answer);
	expect(areOfOneNation(other, one)).toBe(answer);
});
