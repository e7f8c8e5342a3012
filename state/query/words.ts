// Comparing words blind to case, accents, scripts and spelling.
import anyAscii from 'any-ascii';
import { distance } from 'fastest-levenshtein';
import { spellingsOf } from '../../src/lib/spellings.ts';

/** Text for comparing: lower case, plain letters, straight quotation marks, single blanks. */
export const folded = (text: string): string =>
	(/^[\x20-\x7e]*$/.test(text) ? text : anyAscii(text)).toLowerCase().replace(/\s+/g, ' ');

const umlaut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', æ: 'ae' };

/** All that a text may be spelt like, folded: a name typed as Müller is also one that is written Mueller. */
export const spellingsTyped = (text: string): readonly string[] => {
	const spelt = text.toLowerCase().replace(/[äöüøæ]/g, (letter) => umlaut[letter]!);
	const spellings = spellingsOf(folded(text));
	return spelt === text.toLowerCase() ? spellings : [...new Set([...spellings, folded(spelt)])];
};

/** Typing errors forgiven: one, from seven letters on two; none in short words. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

const longestCompared = 30;

/** Whether a folded text has a word that this folded one may have been meant for. */
export const hasNearWord = (text: string, word: string): boolean => {
	const slips = slipsIn(word);
	if (slips === 0 || word.length > longestCompared) return false;
	for (const [other] of text.matchAll(/[a-z0-9]+/g)) {
		if (other.length < word.length - slips || other.length > word.length + slips) continue;
		if (distance(other, word) <= slips) return true;
	}
	return false;
};

/** Whether a word of a folded text begins with this folded one. */
export const hasWordStart = (text: string, start: string): boolean => {
	for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1))
		if (at === 0 || !/[a-z0-9]/.test(text[at - 1]!)) return true;
	return false;
};
