// Words compared blind to case, accents, scripts and spelling.
import { expect, test } from 'vitest';
import { folded, spellingsTyped } from '../../../state/query/words.ts';

test.each([
	['Müller', ['muller', 'mueller']],
	['Mueller', ['mueller', 'muller']],
	['Kyiv', ['kyiv', 'kiev']],
	['Киев', ['kiev', 'kyiv']],
	['Évreux', ['evreux']],
	['Ålesund', ['alesund']],
])('%s', (typed, spellings) => {
	expect(spellingsTyped(typed)).toEqual(spellings);
});

test('folding', () => {
	expect(folded(' “Größe”\n of\tit')).toBe(' "grosse" of it');
});
