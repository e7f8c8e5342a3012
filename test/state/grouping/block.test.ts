// A list in pieces says what one long list would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, insertAt, placeIn, removeAt, windowAt } from '../../../state/grouping/block.ts';

const put = (block: Block<number>, value: number): void => insertAt(block, placeIn(block, value, compare), value);
const remove = (block: Block<number>, value: number): void => removeAt(block, placeIn(block, value, compare));
const compare = (left: number, right: number): number => left - right;

test('neighbours are those of one long list', () => {
	const block: Block<number> = [];
	const list: number[] = [];
	for (let step = 0; step < 3_000; step += 1) {
		const value = (step * 7919) % 3_001;
		put(block, value);
		list.push(value);
	}
	for (const gone of list.splice(0, 1_000)) remove(block, gone);
	list.sort(compare);
	expect(block.flat()).toEqual(list);
	expect(block.length).toBeGreaterThan(3);
	fc.assert(
		fc.property(fc.nat(3_000), fc.integer({ min: 1, max: 5 }), (value, reach) => {
			const at = list.filter((other) => other < value).length;
			const { before, after } = windowAt(block, placeIn(block, value, compare), reach);
			expect(before).toEqual(list.slice(Math.max(0, at - reach), at).reverse());
			expect(after).toEqual(list.filter((other) => other >= value).slice(0, reach));
		}),
	);
});

test('what is emptied leaves nothing', () => {
	const block: Block<number> = [];
	for (const value of [3, 1, 2]) put(block, value);
	for (const value of [2, 3, 1]) remove(block, value);
	expect(block).toEqual([]);
});
