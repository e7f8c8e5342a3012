// Other spellings of a word: names of places in two languages, and umlauts that are written out.
import { expect, test } from 'vitest';
import { otherSpellings, spellingsOf } from '../../src/lib/spellings.ts';

test.each([
	['kyiv', ['kiev']],
	['mueller', ['muller']],
	['duesseldorf', ['dusseldorf']],
	['haeusler', ['hausler']],
	['rescue', []],
	['value', []],
	['blue', []],
	['bridge', []],
])('%s', (word, others) => {
	expect(otherSpellings(word)).toEqual(others);
});

test('one word of a text is changed at a time', () => {
	expect(spellingsOf('mayor mueller')).toEqual(['mayor mueller', 'mayor muller']);
});
