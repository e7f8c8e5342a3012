// What is known of each token before tagging: its shape, its class, what the gazetteer and our lists say of it,
// and whether it could be part of a name at all.
import { type PartOfSpeech, partsOfSpeech, type Reading } from '../reading.ts';
import { continueHash, hashFolded } from './fold.ts';
import { type Gazetteer, gazetteerFlags } from './gazetteer.ts';
import { createHashBits } from './hash-bits.ts';
import { rowOfHash } from './hash-index.ts';
import { phraseAt, phraseKinds } from './phrases.ts';
import { hasCapital, shapes } from './shapes.ts';
import type { WordClasses } from './word-classes.ts';
import { marksOf, wordMemory } from './word-marks.ts';

/** How a sentence uses capitals: as prose, all of them, on most words, or not at all. */
export const caseStyles = { prose: 0, upper: 1, title: 2, lower: 3 } as const;

/** Columns over the tokens of a Reading. */
export type Marks = {
	readonly hash: Uint32Array;
	readonly shape: Uint8Array;
	readonly pos: Uint8Array;
	readonly wordClass: Uint16Array;
	/** 1 where the token may be part of a name. */
	readonly candidate: Uint8Array;
	/** Case style of the sentence that holds the token. */
	readonly style: Uint8Array;
	/** Gazetteer row of the longest listed name that covers the token, or -1; its first token and its end. */
	readonly placeRow: Int32Array;
	readonly placeStart: Int32Array;
	readonly placeEnd: Int32Array;
	/** Gazetteer row of the token alone, or -1. */
	readonly ownRow: Int32Array;
	/** Kind of the listed phrase that covers the token, or 0; its first token and its end. */
	readonly phrase: Uint8Array;
	readonly phraseStart: Int32Array;
	readonly phraseEnd: Int32Array;
	/** Bits: the same word stands elsewhere in the document in lower case (1), capitalised within a sentence (2). */
	readonly elsewhere: Uint8Array;
};

const posIndex = new Map<PartOfSpeech, number>(partsOfSpeech.map((pos, index) => [pos, index]));
export const properNoun = posIndex.get('PROPN')!;

const hashesOf = (words: string) => new Set(words.split(' ').map((word) => hashFolded(word)));
const inner = hashesOf(
	'of and the for de del della der den des du la le el da di do dos das al bin ibn ben abu von van zu y e & s on d o',
);
const opening = hashesOf('al el de von van bin ibn ben abu la le the d ul da di');
const innerMarks = new Set(["'", '’', '-', '–', '&', '/', '`']);

/** Marks every token. Linear in the length of the text. */
export const markTokens = (reading: Reading, gazetteer: Gazetteer, words: WordClasses): Marks => {
	const { tokens } = reading;
	const { count } = tokens;
	const marks: Marks = {
		hash: new Uint32Array(count),
		shape: new Uint8Array(count),
		pos: new Uint8Array(count),
		wordClass: new Uint16Array(count),
		candidate: new Uint8Array(count),
		style: new Uint8Array(count),
		placeRow: new Int32Array(count).fill(-1),
		placeStart: new Int32Array(count),
		placeEnd: new Int32Array(count),
		ownRow: new Int32Array(count).fill(-1),
		phrase: new Uint8Array(count),
		phraseStart: new Int32Array(count),
		phraseEnd: new Int32Array(count),
		elsewhere: new Uint8Array(count),
	};
	const isOpening = markWords(reading, marks, gazetteer, words);
	for (const sentence of reading.sentences) {
		const style = styleOf(tokens, marks.shape, sentence.firstToken, sentence.endToken);
		marks.style.fill(style, sentence.firstToken, sentence.endToken);
		markCandidates(reading, marks, sentence.firstToken, sentence.endToken, style);
		markListed(reading, marks, gazetteer, isOpening, sentence.firstToken, sentence.endToken);
	}
	markElsewhere(reading, marks);
	return marks;
};

/** Marks each token by its word alone; gives which of them may open a listed phrase. */
const markWords = ({ tokens }: Reading, marks: Marks, gazetteer: Gazetteer, words: WordClasses): Uint8Array => {
	const { hash, shape, pos, wordClass, ownRow } = marks;
	const isOpening = new Uint8Array(tokens.count);
	const known = wordMemory(gazetteer, tokens.list);
	for (let token = 0; token < tokens.count; token += 1) {
		const number = tokens.word[token]!;
		const word = known[number] ?? marksOf(tokens.text[token]!, gazetteer, words);
		if (number >= 0) known[number] = word;
		hash[token] = word.hash;
		shape[token] = word.shape;
		wordClass[token] = word.wordClass;
		ownRow[token] = word.row;
		isOpening[token] = word.opensPhrase;
		pos[token] = posIndex.get(tokens.pos[token]!)!;
	}
	return isOpening;
};

const headlineWords = new Set(
	'a an the of in on at to for by with from as and or but nor via vs v over after before into than is its it be up off amid per de la al'.split(
		' ',
	),
);

const styleOf = ({ text }: Reading['tokens'], shape: Uint8Array, first: number, end: number): number => {
	let upper = 0;
	let capital = 0;
	let lower = 0;
	let otherLower = 0;
	for (let token = first; token < end; token += 1) {
		const value = shape[token]!;
		if (value === shapes.upper) upper += 1;
		else if (value === shapes.lower) {
			lower += 1;
			if (!headlineWords.has(text[token]!)) otherLower += 1;
		} else if (value === shapes.capitalized && token > first) capital += 1;
	}
	if (upper >= 3 && upper > 4 * (lower + capital)) return caseStyles.upper;
	if (upper + capital === 0 && lower > 0 && !hasCapital(shape[first]!)) return caseStyles.lower;
	// A headline in Title Case leaves only small words small, and has no full stop.
	const isHeadline = capital >= 3 && otherLower * 8 <= capital && text[end - 1] !== '.';
	return isHeadline ? caseStyles.title : caseStyles.prose;
};

const markCandidates = ({ tokens }: Reading, marks: Marks, first: number, end: number, style: number): void => {
	const { candidate, shape, hash } = marks;
	for (let token = first; token < end; token += 1) {
		const isLowerPost = style === caseStyles.lower && shape[token] === shapes.lower && tokens.text[token]!.length > 1;
		candidate[token] = hasCapital(shape[token]!) || isLowerPost ? 1 : 0;
	}
	// Small words and marks inside a name, at most two in a row; numbers after one; an article that opens one.
	for (let token = first; token < end; token += 1) {
		if (candidate[token]) continue;
		const after = token > first && candidate[token - 1] === 1;
		const before = token + 1 < end && hasCapital(shape[token + 1]!);
		if (!after && !before) continue;
		const beforeNext = token + 2 < end && hasCapital(shape[token + 2]!) && inner.has(hash[token + 1]!);
		const isStop = tokens.text[token] === '.';
		const isInner = isStop
			? shape[token - 1] === shapes.initial
			: inner.has(hash[token]!) || innerMarks.has(tokens.text[token]!);
		if (after && isInner && (before || beforeNext)) candidate[token] = 1;
		else if (after && shape[token] === shapes.number) candidate[token] = 1;
		else if (before && opening.has(hash[token]!) && shape[token] === shapes.lower && !after) {
			candidate[token] = tokens.lower[token] === 'the' ? 0 : 1;
		}
	}
};

const markListed = (
	{ tokens }: Reading,
	marks: Marks,
	gazetteer: Gazetteer,
	isOpening: Uint8Array,
	first: number,
	end: number,
): void => {
	for (let token = first; token < end; token += 1) {
		const isCandidate = marks.candidate[token] === 1;
		if (!isCandidate) marks.ownRow[token] = -1;
		if (isCandidate && (token === first || marks.placeEnd[token]! <= token))
			markPlace(tokens.text, marks, gazetteer, token, end);
		if (isOpening[token] === 0 || marks.phraseEnd[token]! > token) continue;
		const phrase = phraseAt(tokens.text, marks.hash, token, end);
		if (!phrase || (phrase.kind < phraseKinds.honorific && !isCandidate)) continue;
		for (let at = token; at < phrase.endToken; at += 1) {
			marks.phrase[at] = phrase.kind;
			marks.phraseStart[at] = token;
			marks.phraseEnd[at] = phrase.endToken;
		}
	}
};

const { male, female } = gazetteerFlags;

const markPlace = (
	words: readonly string[],
	marks: Marks,
	gazetteer: Gazetteer,
	first: number,
	limit: number,
): void => {
	let hash = marks.hash[first]!;
	let row = marks.ownRow[first]!;
	let end = first + 1;
	for (let token = first; token < Math.min(limit, first + 6); token += 1) {
		if (token > first && !marks.candidate[token] && !/^['’]s$/.test(words[token]!)) break;
		const before = hash;
		if (token > first) hash = continueHash(hash, words[token]!);
		if (token > first && hash === before) continue;
		const found = token > first ? rowOfHash(gazetteer, hash) : row;
		if (found >= 0 && (token === first || !(gazetteer.flags[found]! & (male | female)))) {
			row = found;
			end = token + 1;
		}
	}
	if (row < 0) return;
	for (let token = first; token < end; token += 1) {
		marks.placeRow[token] = row;
		marks.placeStart[token] = first;
		marks.placeEnd[token] = end;
	}
};

const markElsewhere = ({ tokens, sentences }: Reading, marks: Marks): void => {
	const seen = createHashBits(tokens.count);
	for (const { firstToken, endToken } of sentences) {
		if (marks.style[firstToken] !== caseStyles.prose) continue;
		for (let token = firstToken; token < endToken; token += 1) {
			const shape = marks.shape[token]!;
			if (shape !== shapes.lower && shape !== shapes.capitalized) continue;
			const bit = shape === shapes.lower ? 1 : token > firstToken && tokens.text[token - 1] !== '“' ? 2 : 0;
			if (bit) seen.add(marks.hash[token]!, bit);
		}
	}
	for (let token = 0; token < tokens.count; token += 1) {
		if (marks.candidate[token]) marks.elsewhere[token] = seen.at(marks.hash[token]!);
	}
};
