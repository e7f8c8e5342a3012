// Are two words spellings of one? Letters, sound, first-name short forms, endings. Knows single folded words only.
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { nicknames } from './name-words.ts';

/** Whether two words are spellings of one: equal, sister names, alike in sound and letters. */
export const sameWord = (left: string, right: string): boolean => {
	if (left === right) return true;
	const shorter = Math.min(left.length, right.length);
	if (shorter < 3 || /\d/.test(left + right)) return false;
	if ((nicknames.get(left) ?? left) === (nicknames.get(right) ?? right)) return true;
	const longer = Math.max(left.length, right.length);
	if (longer - shorter > Math.max(2, longer * 0.4)) return false;
	const edits = distance(left, right);
	if (edits === 1 && longer === 3) return skeleton(left) === skeleton(right);
	if (edits === 1) return shorter >= 4 && (left[0] === right[0] || shorter >= 5);
	const likeness = 1 - edits / longer;
	if (edits === 2 && isSwap(left, right)) return shorter >= 4;
	if (likeness >= 0.72) return true;
	if (likeness < 0.4) return false;
	const [one, two] = [skeleton(left), skeleton(right)];
	if (one.length >= 3 && one === two) return true;
	return shorter >= 5 && likeness >= 0.6 && sounds(left).some((sound) => sounds(right).includes(sound));
};

// "Polye" and "Poyle": two neighbours exchanged, which counts as two edits.
const isSwap = (left: string, right: string): boolean => {
	let at = 0;
	while (left[at] === right[at]) at += 1;
	return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
};

const sounds = (word: string): string[] => doubleMetaphone(word).filter((sound) => sound.length >= 3);

const skeletons = new Map<string, string>();
const mostSkeletons = 4096;

// The same few words of a text are compared again and again; the store is emptied before it grows large.
const skeleton = (word: string): string => {
	const known = skeletons.get(word);
	if (known !== undefined) return known;
	if (skeletons.size >= mostSkeletons) skeletons.clear();
	const made = consonants(word);
	skeletons.set(word, made);
	return made;
};

// Consonants of a word with the letters that transliterations exchange made one: Qasem = Ghasem = Kassim.
const consonants = (word: string): string =>
	word
		.replace(/gh|kh|ch|ck|q|c/g, 'k')
		.replace(/dj|zh|j/g, 'z')
		.replace(/sch|sh|x/g, 's')
		.replace(/ph|v|w/g, 'f')
		.replace(/th/g, 't')
		.replace(/dh|d/g, 't')
		.replace(/^[aeiouyh]+/, 'a')
		.replace(/(?!^)[aeiouyh]/g, '')
		.replace(/(.)\1+/g, '$1');

/** Whether two words may be one where all else agrees: one begins like the other, or half their letters do. */
export const mayBeSameWord = (left: string, right: string): boolean => {
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	if (short.length < 2) return false;
	if (short.length >= 3 && long.startsWith(short)) return true;
	const edits = distance(left, right);
	if (long.length <= 4) return edits === 1 && short.length >= 2;
	if (skeleton(left) === skeleton(right)) return true;
	const likeness = 1 - edits / long.length;
	return likeness >= 0.6 || (likeness >= 0.5 && left.slice(0, 2) === right.slice(0, 2));
};

// "Sudanese" and "Sudan", "anarchists" and "anarchical": alike but for the ending.
/** Whether two words of a body's name are one word, endings aside. */
export const sameStem = (left: string, right: string): boolean => {
	if (left === right) return true;
	if (isNationOf(left, right) || isNationOf(right, left)) return true;
	const [one, two] = [stem(left), stem(right)];
	if (one.length >= 4 && one === two) return true;
	// Short words of bodies are often countries: "Iran" and "Iraq" are no spellings of one word.
	if (Math.min(left.length, right.length) >= 6) return sameWord(left, right);
	return skeleton(left) === skeleton(right) && skeleton(left).length >= 3 && distance(left, right) === 1;
};

const isNationOf = (country: string, people: string): boolean =>
	country.length >= 4 &&
	people.startsWith(country) &&
	/^(?:i|is|n|ns|an|ans|ian|ians|ese|ish)$/.test(people.slice(country.length));

const stem = (word: string): string =>
	word
		.replace(/(?:ern|ians?|eans?|ans?|ese|ers?|ists?|ical|ants?|ists|ive|al|ic|es|s|e)$/, '')
		.replace(/[aeiou]+$/, '');

/** Whether a word ends like a nationality. */
export const isDemonym = (word: string): boolean => /(?:[iy]an|ean|ese|ish|qi)$/.test(word);
