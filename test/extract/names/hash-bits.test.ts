// What was added under a hash is found under it, whatever else is in the table.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHashBits } from '../../../src/extract/names/hash-bits.ts';

test('bits are those of a map from hashes', () => {
	const hash = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
	fc.assert(
		fc.property(fc.array(fc.tuple(hash, fc.constantFrom(1, 2))), fc.array(hash), (added, asked) => {
			const bits = createHashBits(added.length);
			const map = new Map<number, number>();
			for (const [key, bit] of added) {
				bits.add(key, bit);
				map.set(key, (map.get(key) ?? 0) | bit);
			}
			for (const key of [...map.keys(), ...asked]) expect(bits.at(key)).toBe(map.get(key) ?? 0);
		}),
	);
});
