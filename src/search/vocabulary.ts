// The words of all entries with the entries they stand in. A query is matched against words, of which there are
// few, instead of texts, of which there are many.
import anyAscii from 'any-ascii';
import Fuse from 'fuse.js';

/** Lower-case plain letters: case, accents and scripts do not matter. */
export const foldedText = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : anyAscii(text)).toLowerCase();

/** Folded letter by letter, so that places in the result are places in the text. */
export const foldedInPlace = (text: string): string =>
	text.replace(/[^\x00-\x7e]/g, (unit) => anyAscii(unit)[0] ?? ' ').toLowerCase();

/** The words of a text, folded. */
export const wordsOf = (text: string): readonly string[] => foldedText(text).match(/[a-z0-9]+/g) ?? [];

/** The first `count` of `places` are used. */
type Word = { readonly word: string; readonly letters: number; places: Uint32Array; count: number };

/** How well a word of the vocabulary answers a term, 0 to 1. */
export type WordMatch = {
	readonly word: string;
	/** The first `count` of these, ascending. */
	readonly places: Uint32Array;
	readonly count: number;
	readonly quality: number;
};

export type Vocabulary = {
	readonly add: (place: number, text: string) => void;
	/** The best first. */
	readonly matches: (term: string) => readonly WordMatch[];
};

const lettersOf = (word: string): number => {
	let letters = 0;
	for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) % 32);
	return letters;
};

const bits = (mask: number): number => {
	let left = mask;
	let count = 0;
	while (left !== 0) {
		left &= left - 1;
		count += 1;
	}
	return count;
};

/** Typing errors forgiven: one, from seven letters on two; none in short words. */
const slips = (term: string): number => (term.length < 4 ? 0 : term.length < 7 ? 1 : 2);

const plainQuality = (word: string, term: string): number => {
	if (word === term) return 1;
	if (word.startsWith(term)) return 0.8;
	return term.length >= 3 && word.includes(term) ? 0.5 : 0;
};

/** Each place is filed at most once for a word. */
const file = (entry: Word, place: number): void => {
	const { places, count } = entry;
	if (count > 0 && places[count - 1] === place) return;
	if (count === places.length) {
		entry.places = new Uint32Array(Math.ceil(count * 1.5) + 1);
		entry.places.set(places);
	}
	entry.places[count] = place;
	entry.count += 1;
};

const matchOf = ({ word, places, count }: Word): Omit<WordMatch, 'quality'> => ({ word, places, count });

/** An empty vocabulary. Places must be added in ascending order. */
export const createVocabulary = (): Vocabulary => {
	const words = new Map<string, Word>();
	const list: Word[] = [];

	const similar = (term: string): readonly WordMatch[] => {
		const most = slips(term);
		if (most === 0) return [];
		const letters = lettersOf(term);
		const near = list.filter(
			(entry) => Math.abs(entry.word.length - term.length) <= most && bits(entry.letters ^ letters) <= 2 * most,
		);
		const fuse = new Fuse(near, { keys: ['word'], threshold: 0.34, ignoreFieldNorm: true, includeScore: true });
		return fuse
			.search(term, { limit: 40 })
			.map(({ item, score = 1 }) => ({ ...matchOf(item), quality: 0.6 * (1 - score) }));
	};

	return {
		add(place, text) {
			for (const word of wordsOf(text)) {
				let entry = words.get(word);
				if (entry === undefined) {
					// A copy: a slice would keep the text it was cut from.
					const own = Buffer.from(word, 'latin1').toString('latin1');
					entry = { word: own, letters: lettersOf(own), places: new Uint32Array(1), count: 0 };
					words.set(own, entry);
					list.push(entry);
				}
				file(entry, place);
			}
		},
		matches(term) {
			const plain: WordMatch[] = [];
			for (const entry of list) {
				const quality = plainQuality(entry.word, term);
				if (quality > 0) plain.push({ ...matchOf(entry), quality });
			}
			plain.sort((left, right) => right.quality - left.quality || right.count - left.count);
			// A word that occurs as typed was not a slip.
			return plain.length > 0 ? plain : similar(term);
		},
	};
};
