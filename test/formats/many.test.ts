// Files of many documents: none is lost below the bound, both ends are kept beyond it.
import { expect, test } from 'vitest';
import { limited } from '../../src/formats/many.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([0, 1, 8_000, 8_001, 10_000])('%i documents are all read', (count) => {
	expect(limited(numbers(count))).toEqual({ rows: numbers(count), problems: [] });
});

test.each([10_001, 14_000, 25_000])('of %i documents the first and the last are read', (count) => {
	const { rows, problems } = limited(numbers(count));
	expect(rows).toEqual([...numbers(8_000), ...numbers(count).slice(-2_000)]);
	expect(problems).toEqual([
		{ what: `only the first 8000 and the last 2000 of ${count} documents of this file read`, span: null },
	]);
});
