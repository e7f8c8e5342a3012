import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../../../state/sums/list-difference.ts';
import { createListing } from '../../../state/sums/listing.ts';

test('a list that was handed out is looked up as it is, whatever came since', () => {
	const listing = createListing<string>();
	listing.replace('a', 'one', '1');
	expect(listing.listed('a')).toBeUndefined();
	expect(listing.list()).toEqual(['one']);
	listing.replace('a', 'another', '1');
	listing.replace('b', 'two', '2');
	expect(['a', 'b'].map(listing.listed)).toEqual(['one', undefined]);
	expect(['a', 'b'].map(listing.get)).toEqual(['another', 'two']);
	listing.replace('a', undefined, '');
	expect(listing.listed('a')).toBe('one');
	expect(listing.list()).toEqual(['two']);
	expect(['a', 'b'].map(listing.listed)).toEqual([undefined, 'two']);
});

test('a list is the same until something is replaced', () => {
	const listing = createListing<number>();
	for (let each = 0; each < 100; each += 1) listing.replace(`id ${each}`, each, String(99 - each).padStart(2, '0'));
	const list = listing.list();
	expect(list).toEqual(Array.from({ length: 100 }, (_, at) => 99 - at));
	expect(listing.list()).toBe(list);
	listing.replace('id 5', undefined, '');
	listing.replace('id 5', 5, '94');
	expect(listing.list()).toEqual(list);
});

test('what differs from the list before is what a walk over both finds, in the same order', () => {
	type Value = { readonly id: string };
	const edit = fc.tuple(fc.nat(60), fc.constantFrom('same', 'new', 'gone'), fc.nat(20));
	fc.assert(
		fc.property(fc.array(fc.array(edit, { maxLength: 90 }), { minLength: 2, maxLength: 6 }), (history) => {
			const listing = createListing<Value>();
			const sorts = new Map<Value, string>();
			let before: readonly Value[] = [];
			for (const edits of history) {
				for (const [at, what, sort] of edits) {
					const id = `id ${at}`;
					const value = what === 'gone' ? undefined : what === 'same' ? (listing.get(id) ?? { id }) : { id };
					if (value !== undefined) sorts.set(value, `${sort}`.padStart(2, '0'));
					listing.replace(id, value, value === undefined ? '' : sorts.get(value)!);
				}
				const after = listing.list();
				const order = (value: Value): string => `${sorts.get(value)} ${value.id}`;
				expect(after.map(order)).toEqual(after.map(order).sort());
				expect(after).toEqual([...after.map(({ id }) => listing.get(id)!)]);
				expect(differences(before, after).come).toEqual(after.filter((value) => !before.includes(value)));
				expect(differences(before, after).gone).toEqual(before.filter((value) => !after.includes(value)));
				before = after;
			}
		}),
		{ numRuns: 100 },
	);
});
