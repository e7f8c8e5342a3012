import { expect, test } from 'vitest';
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
