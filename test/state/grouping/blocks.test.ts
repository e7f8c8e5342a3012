// A list in pieces says what one long list would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Blocks } from '../../../state/grouping/blocks.ts';

const compare = (left: number, right: number): number => left - right;
const put = (blocks: Blocks, key: number, value: number): void =>
	blocks.insert(key, blocks.placeOf(key, value, compare), value);
const remove = (blocks: Blocks, key: number, value: number): void =>
	blocks.remove(key, blocks.placeOf(key, value, compare));

test('neighbours are those of one long list', () => {
	const blocks = new Blocks();
	const list: number[] = [];
	for (let step = 0; step < 3_000; step += 1) {
		const value = (step * 7919) % 3_001;
		put(blocks, 7, value);
		list.push(value);
	}
	for (const gone of list.splice(0, 1_000)) remove(blocks, 7, gone);
	list.sort(compare);
	expect(blocks.all(7)).toEqual(list);
	fc.assert(
		fc.property(fc.nat(3_000), fc.integer({ min: 1, max: 5 }), (value, reach) => {
			const at = list.filter((other) => other < value).length;
			const { before, after } = blocks.around(7, blocks.placeOf(7, value, compare), reach);
			expect(before).toEqual(list.slice(Math.max(0, at - reach), at).reverse());
			expect(after).toEqual(list.filter((other) => other >= value).slice(0, reach));
		}),
	);
});

test('each key has its own numbers, whatever comes and goes', () => {
	const step = fc.record({ key: fc.integer({ min: -3, max: 3 }), value: fc.nat(40) });
	fc.assert(
		fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
			const blocks = new Blocks();
			const lists = new Map<number, number[]>();
			for (const { key, value } of steps) {
				const list = lists.get(key) ?? [];
				const isThere = list.includes(value);
				if (isThere) remove(blocks, key, value);
				else put(blocks, key, value);
				lists.set(key, isThere ? list.filter((other) => other !== value) : [...list, value].sort(compare));
			}
			for (const [key, list] of lists) {
				expect(blocks.all(key)).toEqual(list);
				expect(blocks.has(key)).toBe(list.length > 0);
				if (list.length > 1) expect(blocks.isShared(key)).toBe(true);
				const { before, after } = blocks.around(key, blocks.placeOf(key, 20, compare), 3);
				expect([...before.toReversed(), ...after]).toEqual([
					...list.filter((value) => value < 20).slice(-3),
					...list.filter((value) => value >= 20).slice(0, 3),
				]);
			}
		}),
	);
});

test('a long list that is emptied leaves nothing, and its neighbours stay to the last', () => {
	const blocks = new Blocks();
	const values = Array.from({ length: 2_000 }, (_, at) => at);
	for (const value of values) put(blocks, 1, value);
	for (const value of values.toReversed()) {
		remove(blocks, 1, value);
		const { before, after } = blocks.around(1, blocks.placeOf(1, value, compare), 1);
		expect(before).toEqual(value === 0 ? [] : [value - 1]);
		expect(after).toEqual([]);
	}
	expect(blocks.has(1)).toBe(false);
});
