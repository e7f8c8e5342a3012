// What is packed comes back as it was.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseTerms, packTerms, unpackChosen, unpackTerms } from '../../../state/reports/packed-terms.ts';

const ascending = (values: readonly number[]): readonly number[] =>
	[...new Set(values)].sort((left, right) => left - right);
const terms = fc.array(fc.nat(0x7fffffff), { maxLength: 40 }).map(ascending);

test('all terms of a list, and some of them', () => {
	fc.assert(
		fc.property(terms, fc.nat(), (list, seed) => {
			const packed = packTerms(list);
			expect(unpackTerms(packed)).toEqual(list);
			const some = list.filter((_, at) => at < 31 && (seed >> (at % 30)) % 2 === 1);
			expect(unpackChosen(packed, chooseTerms(list, some)!)).toEqual(some);
			expect(chooseTerms(list, [...some, 0x80000000])).toBeNull();
		}),
	);
});
