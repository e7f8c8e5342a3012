// Sets of one member are held as that member: nobody who asks can tell.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSetIndex } from '../../../state/sums/listing.ts';

test('members come and go as in sets', () => {
	const step = fc.record({
		key: fc.constantFrom('a', 'b'),
		member: fc.constantFrom('x', 'y', 'z'),
		isGone: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
			const index = createSetIndex();
			const sets = new Map<string, Set<string>>([
				['a', new Set()],
				['b', new Set()],
			]);
			for (const { key, member, isGone } of steps) {
				if (isGone) index.remove(key, member);
				else index.add(key, member);
				if (isGone) sets.get(key)!.delete(member);
				else sets.get(key)!.add(member);
				expect(new Set(index.of(key))).toEqual(sets.get(key));
			}
		}),
	);
});
