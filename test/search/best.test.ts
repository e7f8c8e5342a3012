// The best of many are those that sorting all of them would give.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBest } from '../../src/search/best.ts';

test('the same as sorting all', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 12 }), (scores, limit) => {
			const all = scores
				.map((score, place) => ({ place, score }))
				.filter(({ score }) => score > 0)
				.sort((left, right) => right.score - left.score || right.place - left.place);
			expect(findBest(scores, limit)).toEqual({ best: all.slice(0, limit), total: all.length });
		}),
	);
});
