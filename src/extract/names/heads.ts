// Words that give away what a name names by standing first or last in it.
import { doubtfulOrganizationHeads, organizationHeads } from '../lang/en/names/organizations.ts';
import { placeHeads, placeOpeners } from '../lang/en/names/places.ts';
import { hashFolded } from './fold.ts';

/** Bits of a word: ends an organisation's name (1), doubtfully so (2), ends a place's (4), opens a place's (8). */
export const heads: ReadonlyMap<number, number> = (() => {
	const bits = new Map<number, number>();
	const add = (words: readonly string[], bit: number) => {
		for (const word of words) {
			for (const form of [word, `${word}s`]) bits.set(hashFolded(form), (bits.get(hashFolded(form)) ?? 0) | bit);
		}
	};
	add(organizationHeads, 1);
	add(doubtfulOrganizationHeads, 2);
	add(placeHeads, 4);
	add(placeOpeners, 8);
	return bits;
})();
