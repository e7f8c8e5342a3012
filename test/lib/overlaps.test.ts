import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOverlaps } from '../../src/lib/overlaps.ts';

const stretch = fc.tuple(fc.nat(300), fc.nat(120)).map(([start, length]) => ({ start, end: start + length + 1 }));

test('all stretches that touch one are asked', () => {
	fc.assert(
		fc.property(fc.array(stretch, { maxLength: 20 }), stretch, fc.integer({ min: 1, max: 50 }), (filed, one, cell) => {
			const overlaps = createOverlaps<(typeof filed)[number]>(cell);
			for (const other of filed) overlaps.add(other, other);
			const touches = (other: typeof one) => other.start < one.end && one.start < other.end;
			expect(overlaps.some(one, touches)).toBe(filed.some(touches));
		}),
	);
});
