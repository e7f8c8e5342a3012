// A table of nodes by their ids says what a map would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeIndex } from '../../../state/grouping/node-index.ts';

test('whatever comes and goes, each id has its node', () => {
	const step = fc.record({ number: fc.nat(150), isGone: fc.boolean() });
	fc.assert(
		fc.property(fc.array(step, { maxLength: 500, size: 'max' }), (steps) => {
			const ids = new Map<number, string>();
			const index = new NodeIndex((node) => ids.get(node)!);
			const map = new Map<string, number>();
			for (const [at, { number, isGone }] of steps.entries()) {
				const id = `e-${number}`;
				if (isGone) {
					index.delete(id);
					map.delete(id);
					continue;
				}
				ids.set(at, id);
				index.set(id, at);
				map.set(id, at);
			}
			for (let number = 0; number <= 150; number += 1) expect(index.get(`e-${number}`)).toBe(map.get(`e-${number}`));
		}),
	);
});
