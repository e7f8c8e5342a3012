// What the tagger knows of a word by itself, asked for once a word: the tokens it makes of it, with the most likely part
// of speech of each. wink-nlp gives this to the last step of its pipe only, so ours stands in for that step.
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { PartOfSpeech } from './reading.ts';
import { type Machine, readMachine, type Tape } from './tag-machine.ts';
import { type NumberedWords, type WordList, wordsInList } from './words.ts';

/** One token of the tagger: a word of ours is one or more of them. */
type TaggerToken = {
	readonly length: number;
	readonly tag: number;
	/** The tag is the word's whatever stands around it. */
	readonly isFixed: boolean;
	/** What the word is to the machines in place of its tag; 0: nothing of its own. */
	readonly hint: number;
	/** Number of the word in its plain form, for `mayBe`. */
	readonly normal: number;
};

// What of wink-nlp's own document we read.
type Cache = {
	readonly value: (lexeme: number) => string;
	readonly normal: (lexeme: number) => number;
	readonly nox: (packed: number) => number;
	readonly mappedSpelling: (lexeme: number) => number;
	readonly posOf: (lexeme: number) => number;
	readonly property: (lexeme: number, name: string) => number;
	readonly isMemberPOS: (lexeme: number, tag: number) => boolean;
	readonly valueOf: (feature: string, index: number) => PartOfSpeech;
};
type RawDocument = { readonly tokens: readonly number[]; readonly cache: Cache };
type PosModel = { readonly machines: readonly string[]; readonly setter: (...all: unknown[]) => void };

const posModel = (model as unknown as { readonly pos: () => PosModel }).pos();
/** The document read last; the cache in it is the tagger's own, the same for all. */
let raw: RawDocument | null = null;
const setter = (document: RawDocument): void => {
	raw = document;
};
// The machines run over our own columns, not here.
const idle = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
const listening = { ...model, pos: () => ({ ...posModel, machines: [idle], setter }) };
const nlp = winkNlp(listening as typeof model, ['pos']);

/** The machines that correct the most likely tags, in their order. */
export const machines: readonly Machine[] = posModel.machines.map(readMachine);

const fieldsInToken = 4;
const tagBits = 20;
const tagMask = 0x3f;
const spaces = 0xffff;
const noun = 8;

const readWords = (words: readonly string[]): RawDocument => {
	nlp.readDoc(words.join(' '));
	return raw!;
};

const tokenOf = ({ tokens, cache }: RawDocument, at: number): TaggerToken => {
	const lexeme = tokens[at]!;
	const packed = tokens[at + 1]!;
	const fixed = tokens[at + 2]!;
	return {
		length: cache.value(lexeme).length,
		tag: fixed === 0 ? cache.posOf(cache.mappedSpelling(lexeme)) || noun : (fixed >>> tagBits) & tagMask,
		isFixed: fixed !== 0,
		hint: cache.property(lexeme, 'posHint') || 0,
		normal: packed > spaces ? cache.nox(packed) : cache.normal(lexeme),
	};
};

/** The tagger's tokens of words, in the order of the words. A word has no blanks in it. */
const tokensOfWords = (words: readonly string[]): readonly TaggerToken[][] => {
	const document = readWords(words);
	const found: TaggerToken[][] = [];
	for (let at = 0; at < document.tokens.length; at += fieldsInToken) {
		const startsWord = at === 0 || (document.tokens[at + 1]! & spaces) > 0;
		if (startsWord) found.push([]);
		found.at(-1)!.push(tokenOf(document, at));
	}
	return found;
};

/** What a break of the line is to the tagger. */
const lineBreak: TaggerToken = tokenOf(readWords(['\n']), 0);

/** Whether a word ever has that part of speech; by the number of its plain form. */
export const mayBe = (normal: number, tag: number): boolean => raw!.cache.isMemberPOS(normal, tag);

/** Name of a tag. */
export const tagName = (tag: number): PartOfSpeech => names[tag]!;
const names: readonly PartOfSpeech[] = Array.from({ length: tagMask + 1 }, (_, tag) => raw!.cache.valueOf('pos', tag));

// Nearly all words are one token of the tagger: these are kept in columns by number, the rest in a list.
type Known = {
	/** Length, tag, hint and whether the tag is fixed, in one number; 0: not asked yet. */
	readonly packed: Int32Array;
	readonly normal: Int32Array;
	readonly parted: Map<number, readonly TaggerToken[]>;
};

const memory = new WeakMap<WordList, Known>();

const knownOf = (list: WordList): Known => {
	const known = memory.get(list) ?? {
		packed: new Int32Array(wordsInList),
		normal: new Int32Array(wordsInList),
		parted: new Map<number, readonly TaggerToken[]>(),
	};
	memory.set(list, known);
	return known;
};

const isParted = 1;
const fixedBit = 2;
const tagAt = 2;
const hintAt = 8;
const lengthAt = 16;

const pack = ({ length, tag, isFixed, hint }: TaggerToken): number =>
	(length << lengthAt) | (hint << hintAt) | (tag << tagAt) | (isFixed ? fixedBit : 0);

/** The tagger's tokens of a text as columns, each with the token of ours it belongs to. */
export type TaggerTape = Tape & {
	readonly owner: Int32Array;
	readonly length: Uint8Array;
	readonly isFixed: Uint8Array;
	readonly normal: Int32Array;
};

// The tagger’s time grows with the square of a word’s length.
const longest = 200;

/** Writes the tagger's tokens of each word in turn; before those that `breaksLine` a break of the line. */
export const writeTape = (words: NumberedWords, breaksLine: (token: number) => boolean): TaggerTape => {
	const { list, word } = words;
	const known = knownOf(list);
	const others = askMissing(words, known);
	const tape = createTape(word.length * 2 + partsOf(word, known, others));
	let count = 0;
	const write = (owner: number, packed: number, normal: number): void => {
		tape.owner[count] = owner;
		tape.tags[count] = (packed >> tagAt) & tagMask;
		tape.hints[count] = (packed >> hintAt) & 0xff;
		tape.length[count] = packed >> lengthAt;
		tape.isFixed[count] = (packed & fixedBit) >> 1;
		tape.normal[count] = normal;
		count += 1;
	};
	const lineBreakPacked = pack(lineBreak);
	for (let token = 0; token < word.length; token += 1) {
		if (breaksLine(token)) write(token, lineBreakPacked, lineBreak.normal);
		const number = word[token]!;
		const packed = number < 0 ? isParted : known.packed[number]!;
		if (packed !== isParted) write(token, packed, known.normal[number]!);
		else
			for (const part of (number < 0 ? others.get(token) : known.parted.get(number))!)
				write(token, pack(part), part.normal);
	}
	return { ...tape, count };
};

const createTape = (room: number) => ({
	owner: new Int32Array(room),
	tags: new Uint8Array(room),
	hints: new Uint8Array(room),
	length: new Uint8Array(room),
	isFixed: new Uint8Array(room),
	normal: new Int32Array(room),
});

/** How many parts the words have that are more than one of the tagger's tokens. */
const partsOf = (word: Int32Array, { parted }: Known, others: ReadonlyMap<number, readonly unknown[]>): number => {
	let parts = 0;
	for (let token = 0; token < word.length; token += 1)
		parts += (word[token]! < 0 ? others.get(token) : parted.get(word[token]!))?.length ?? 0;
	return parts;
};

// The tagger keeps each word it has met for ever, and there is no end of numbers: to it one is like another of its shape.
const asAsked = (word: string, number: number): string =>
	number < 0 && isNumber.test(word)
		? word.slice(0, longest).replaceAll(/\d/g, '1')
		: word.slice(0, longest).replaceAll('’', "'");
const isNumber = /^[\d.,:/-]+$/;

/** Asks the tagger about words that it was not asked about; gives the tokens of those without a number, by their place. */
const askMissing = ({ word, text }: NumberedWords, known: Known): ReadonlyMap<number, readonly TaggerToken[]> => {
	const others = new Map<number, readonly TaggerToken[]>();
	const missing: number[] = [];
	for (let token = 0; token < word.length; token += 1) {
		const number = word[token]!;
		if (number >= 0 && known.packed[number] !== 0) continue;
		// Asked once, though it may stand here often.
		if (number >= 0) known.packed[number] = isParted;
		missing.push(token);
	}
	if (missing.length === 0) return others;
	const found = tokensOfWords(missing.map((token) => asAsked(text[token]!, word[token]!)));
	for (const [index, token] of missing.entries()) {
		const number = word[token]!;
		const parts = found[index]!;
		if (number < 0) others.set(token, parts);
		else if (parts.length > 1) known.parted.set(number, parts);
		else {
			known.packed[number] = pack(parts[0]!);
			known.normal[number] = parts[0]!.normal;
		}
	}
	return others;
};
