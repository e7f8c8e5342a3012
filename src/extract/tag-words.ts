// What the tagger knows of a word by itself, asked for once a word: the tokens it makes of it, with the most likely part
// of speech of each. wink-nlp gives this to the last step of its pipe only, so ours stands in for that step.
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { PartOfSpeech } from './reading.ts';
import { type Machine, readMachine } from './tag-machine.ts';
import { createWordMemory, type NumberedWords } from './words.ts';

/** One token of the tagger: a word of ours is one or more of them. */
export type TaggerToken = {
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
export const lineBreak: TaggerToken = tokenOf(readWords(['\n']), 0);

/** Whether the word ever has that part of speech. */
export const mayBe = ({ normal }: TaggerToken, tag: number): boolean => raw!.cache.isMemberPOS(normal, tag);

/** Name of a tag. */
export const tagName = (tag: number): PartOfSpeech => names[tag]!;
const names: readonly PartOfSpeech[] = Array.from({ length: tagMask + 1 }, (_, tag) => raw!.cache.valueOf('pos', tag));

const memory = createWordMemory<readonly TaggerToken[]>();

// The tagger’s time grows with the square of a word’s length.
const longest = 200;

/** The tagger's tokens of each word of a text, by the word's number; of words without one, by their place in the text. */
export const readTaggerTokens = ({ list, word, text }: NumberedWords): ((token: number) => readonly TaggerToken[]) => {
	const known = memory(nlp, list);
	const others = new Map<number, readonly TaggerToken[]>();
	const missing: number[] = [];
	const asked = new Set<number>();
	for (let token = 0; token < word.length; token += 1) {
		const number = word[token]!;
		if (number >= 0 && (known[number] !== undefined || asked.has(number))) continue;
		if (number >= 0) asked.add(number);
		missing.push(token);
	}
	if (missing.length > 0) {
		const found = tokensOfWords(missing.map((token) => text[token]!.slice(0, longest).replaceAll('’', "'")));
		for (const [index, token] of missing.entries()) {
			if (word[token]! >= 0) known[word[token]!] = found[index]!;
			else others.set(token, found[index]!);
		}
	}
	return (token) => known[word[token]!] ?? others.get(token)!;
};
