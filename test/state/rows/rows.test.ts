// Rows of a long list by what they are, put together anew only where the list changed.
import { expect, test } from 'vitest';
import { inBuckets, type PaneRow } from '../../../state/rows/rows.ts';

type Thing = { readonly id: number };

test('rows go into their buckets in the order they had, whatever came and went', () => {
	let made = 0;
	const rowOf = ({ id }: Thing): PaneRow => {
		made += 1;
		return { key: `${id}`, subject: null, label: '' };
	};
	const bucketsOf = inBuckets(3, ({ id }: Thing) => id % 2, rowOf);
	const keys = (things: readonly Thing[]) => bucketsOf(things).map((rows) => rows.map(({ key }) => Number(key)));
	expect(keys([5, 2, 8, 1, 4].map((id) => ({ id })))).toEqual([[2, 8, 4], [5, 1], []]);
	let things: readonly Thing[] = Array.from({ length: 5_000 }, (_, id) => ({ id }));
	keys(things);
	made = 0;
	things = [...things.slice(1, 3_000), { id: 9_001 }, ...things.slice(3_000)];
	const [even, odd] = keys(things);
	expect([even, odd]).toEqual([0, 1].map((rest) => things.map(({ id }) => id).filter((id) => id % 2 === rest)));
	expect(made).toBeLessThan(2_000);
});
