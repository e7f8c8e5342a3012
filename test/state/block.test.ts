// A list in pieces says what one long list would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, insertInto, removeFrom, windowAt } from '../../state/block.ts';

const compare = (left: number, right: number): number => left - right;

test('neighbours are those of one long list', () => {
	const block: Block = [];
	const list: number[] = [];
	for (let step = 0; step < 3_000; step += 1) {
		const value = (step * 7919) % 3_001;
		insertInto(block, value, compare);
		list.push(value);
	}
	for (const gone of list.splice(0, 1_000)) removeFrom(block, gone, compare);
	list.sort(compare);
	expect(block.flat()).toEqual(list);
	expect(block.length).toBeGreaterThan(3);
	fc.assert(
		fc.property(fc.nat(3_000), fc.integer({ min: 1, max: 5 }), (value, reach) => {
			const at = list.filter((other) => other < value).length;
			const { before, after } = windowAt(block, value, reach, compare);
			expect(before).toEqual(list.slice(Math.max(0, at - reach), at).reverse());
			expect(after).toEqual(list.filter((other) => other > value).slice(0, reach));
		}),
	);
});

test('what is emptied leaves nothing', () => {
	const block: Block = [];
	for (const value of [3, 1, 2]) insertInto(block, value, compare);
	for (const value of [2, 3, 1]) removeFrom(block, value, compare);
	expect(block).toEqual([]);
});
