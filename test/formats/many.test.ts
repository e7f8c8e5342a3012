// Files of many documents: none is lost below the bound, both ends are kept beyond it.
import { expect, test } from 'vitest';
import { limited } from '../../src/formats/many.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([0, 1, 5_000, 5_001, 6_000])('%i documents are all read', (count) => {
	expect(limited(numbers(count))).toEqual({ rows: numbers(count), problems: [] });
});

test.each([6_001, 7_000, 25_000])('of %i documents the first and the last are read', (count) => {
	const { rows, problems } = limited(numbers(count));
	expect(rows).toEqual([...numbers(5_000), ...numbers(count).slice(-1_000)]);
	expect(problems).toEqual([
		{ what: `only the first 5000 and the last 1000 of ${count} documents of this file read`, span: null },
	]);
});
