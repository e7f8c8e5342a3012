// The words that texts have in common: each written form is kept once, under a number, so that what a stage finds out
// about a word is found out once and looked up by that number. Memory only: no answer hangs on what was read before.

/** Words by number. A list that is full is let go as a whole and a new one begun. */
export type WordList = {
	readonly texts: string[];
	/** Number of the word in lower case, ’ read as '; -1 where the list had no room for it. */
	readonly lowers: number[];
	/** Open hash table: number + 1, by hash. */
	readonly slots: Int32Array;
	readonly hashes: Int32Array;
};

const slotBits = 17;
const wrap = 2 ** slotBits - 1;
/** Words that a list takes; a new document begins a new one where it is full. */
export const wordsInList = 50_000;
/** Longer words are rare: kept by nobody. */
const longest = 40;

const createWordList = (): WordList => ({
	texts: [],
	lowers: [],
	slots: new Int32Array(2 ** slotBits),
	hashes: new Int32Array(wordsInList),
});

let current: WordList | null = null;
let begun = 0;

/** Lists begun in this thread so far: each stands for some 40,000 words that were new to it. */
export const wordListsBegun = (): number => begun;

/** The list for the next document. */
export const currentWords = (): WordList => {
	if (current !== null && current.texts.length < wordsInList - 10_000) return current;
	begun += 1;
	current = createWordList();
	return current;
};

/** Number of the word `text[start, end)`; -1 where it is too long, a number of many digits, or the list is full. */
export const wordNumber = (list: WordList, text: string, start: number, end: number): number => {
	if (end - start > longest || isLooseNumber(text, start, end)) return -1;
	let hash = end - start;
	for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	hash ^= hash >>> 15;
	const { slots, hashes, texts } = list;
	let slot = hash & wrap;
	for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
		const word = texts[entry - 1]!;
		if (hashes[entry - 1] === hash && word.length === end - start && text.startsWith(word, start)) return entry - 1;
		slot = (slot + 1) & wrap;
	}
	return texts.length < wordsInList ? addWord(list, text.slice(start, end), hash, slot) : -1;
};

// "12,417", "20:41": there is no end of them, and hardly one comes again. Years do.
const isLooseNumber = (text: string, start: number, end: number): boolean => {
	if (end - start < 4 || !isDigit(text.charCodeAt(start)) || !isDigit(text.charCodeAt(start + 1))) return false;
	const isYear = end - start === 4 && (text.startsWith('19', start) || text.startsWith('20', start));
	return !isYear;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const addWord = (list: WordList, word: string, hash: number, slot: number): number => {
	const number = list.texts.length;
	list.texts.push(ownCopy(word));
	list.hashes[number] = hash;
	list.slots[slot] = number + 1;
	const lower = inLowerCase(word);
	list.lowers.push(number);
	if (lower !== word) list.lowers[number] = wordNumber(list, lower, 0, lower.length);
	return number;
};

/**
 * The same text as a string of its own. A slice would keep its whole document in memory; the name of a property does
 * not, and is the same one wherever the same word is written.
 */
export const ownCopy = (word: string): string => Object.keys({ [word]: 0 })[0]!;

/** A word in lower case, ’ read as '. */
export const inLowerCase = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The numbered words of a text: `word[i]` is the number of token i in `list`, or -1. */
export type NumberedWords = { readonly list: WordList; readonly word: Int32Array; readonly text: readonly string[] };

/** What was found out about the words of a list, by their numbers. */
export type WordFacts<Fact> = (Fact | undefined)[];

/**
 * A memory of facts about words. It gives the facts of a list so far; the caller adds what is missing. `isFor` stands
 * for what the facts hang on besides the word: for another one they begin anew.
 */
export const createWordMemory = <Fact extends object>(): ((isFor: object, list: WordList) => WordFacts<Fact>) => {
	let kept = new WeakMap<WordList, WordFacts<Fact>>();
	let keptFor: object | null = null;
	return (isFor, list) => {
		if (keptFor !== isFor) kept = new WeakMap();
		keptFor = isFor;
		const known = kept.get(list);
		if (known !== undefined) return known;
		const facts: WordFacts<Fact> = [];
		kept.set(list, facts);
		return facts;
	};
};
