// The features that the tagger sees of a token: numbers, each the hash of a template and its values.

import type { Gazetteer } from './gazetteer.ts';
import { heads } from './heads.ts';
import { caseStyles, type Marks } from './marks.ts';
import { shapes } from './shapes.ts';
import type { WordClasses } from './word-classes.ts';

/** Features a token has at most. */
export const featureLimit = 72;

export type FeatureContext = {
	readonly words: readonly string[];
	readonly marks: Marks;
	readonly gazetteer: Gazetteer;
	readonly wordClasses: WordClasses;
};

/** A run of candidate tokens inside one sentence, as the tagger labels it. */
export type Run = {
	readonly first: number;
	readonly end: number;
	readonly sentenceFirst: number;
	readonly sentenceEnd: number;
};

const mix = (template: number, a: number, b = 0): number => {
	let hash = Math.imul(template ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a + 0x7f4a7c15, 0xc2b2ae35);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0x27d4eb2f);
	hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
	// Signed: larger numbers would each need a place in memory. The column that takes it makes it unsigned.
	return hash ^ (hash >>> 16);
};

/** Writes the features of `token` into `out` and returns how many there are. */
export const writeFeatures = (context: FeatureContext, run: Run, token: number, out: Uint32Array): number => {
	const { marks } = context;
	let count = 0;
	const add = (template: number, a: number, b = 0) => {
		out[count++] = mix(template, a, b);
	};
	const { hash, shape, pos, style, wordClass, elsewhere, phrase } = marks;
	const { coarse } = context.wordClasses;
	const inSentence = (at: number) => at >= run.sentenceFirst && at < run.sentenceEnd;
	const wordAt = (at: number) => (inSentence(at) ? hash[at]! : at < run.sentenceFirst ? 1 : 2);
	const shapeAt = (at: number) => (inSentence(at) ? shape[at]! : at < run.sentenceFirst ? 20 : 21);
	const posAt = (at: number) => (inSentence(at) ? pos[at]! : 30);
	const classAt = (at: number) => (inSentence(at) ? wordClass[at]! : 300);
	const coarseAt = (at: number) => {
		const value = classAt(at);
		return value === 300 ? 99 : value === 0 ? 98 : coarse[value - 1]!;
	};
	const word = hash[token]!;
	const sentenceStyle = style[token]!;
	const ownShape = shape[token]! * 4 + sentenceStyle;
	const isFirst = token === run.sentenceFirst ? 1 : 0;

	add(1, 0);
	add(2, word);
	add(3, wordAt(token - 1));
	add(4, wordAt(token + 1));
	add(5, wordAt(token - 2));
	add(6, wordAt(token + 2));
	add(7, word, wordAt(token - 1));
	add(8, word, wordAt(token + 1));
	add(9, ownShape);
	add(10, ownShape, shapeAt(token - 1) * 32 + shapeAt(token + 1));
	add(11, shapeAt(token - 1) * 32 + shapeAt(token - 2));
	add(12, shapeAt(token + 1) * 32 + shapeAt(token + 2));
	add(13, posAt(token), posAt(token - 1) * 64 + posAt(token + 1));
	add(14, posAt(token), ownShape);
	add(15, wordClass[token]!);
	add(16, coarseAt(token), shape[token]!);
	add(17, classAt(token - 1));
	add(18, classAt(token + 1));
	add(19, coarseAt(token - 1) * 128 + coarseAt(token), coarseAt(token + 1));
	add(20, coarseAt(token - 2) * 128 + coarseAt(token - 1));
	add(21, coarseAt(token + 1) * 128 + coarseAt(token + 2));
	add(22, elsewhere[token]! * 2 + isFirst, shape[token]!);
	add(23, elsewhere[token]! * 2 + isFirst, posAt(token));
	count = addAffixes(context.words[token]!, shape[token]!, out, count);
	count = addListed(context, token, out, count);
	count = addRun(context, run, token, out, count);
	if (sentenceStyle !== caseStyles.prose) {
		add(63, word, sentenceStyle);
		add(64, coarseAt(token), sentenceStyle);
		add(65, posAt(token), sentenceStyle);
		add(66, coarseAt(token - 1), sentenceStyle * 128 + coarseAt(token));
		add(67, coarseAt(token + 1), sentenceStyle * 128 + coarseAt(token));
	}
	add(60, phrase[token - 1] ?? 0, coarseAt(token));
	add(61, wordAt(token - 1), ownShape);
	add(62, wordAt(token + 1), ownShape);
	return count;
};

const lowerCode = (word: string, index: number): number => {
	const code = word.charCodeAt(index);
	return code >= 65 && code <= 90 ? code | 32 : code;
};

const addAffixes = (word: string, shape: number, out: Uint32Array, start: number): number => {
	let count = start;
	const { length } = word;
	if (length < 3 || shape === shapes.number) return count;
	const last = lowerCode(word, length - 1);
	const last2 = last * 512 + lowerCode(word, length - 2);
	const last3 = last2 * 512 + lowerCode(word, length - 3);
	const first3 = (lowerCode(word, 0) * 512 + lowerCode(word, 1)) * 512 + lowerCode(word, 2);
	out[count++] = mix(30, last2);
	out[count++] = mix(31, last3);
	out[count++] = mix(32, first3);
	if (length > 4) out[count++] = mix(33, last3, lowerCode(word, length - 4));
	return count;
};

const sizeClass = (digits: number): number => (digits >= 7 ? 3 : digits >= 6 ? 2 : digits > 0 ? 1 : 0);

const addListed = ({ marks, gazetteer }: FeatureContext, token: number, out: Uint32Array, start: number): number => {
	let count = start;
	const place = (row: number) => (row < 0 ? 0 : gazetteer.flags[row]! * 4 + sizeClass(gazetteer.size[row]!) + 1);
	const position = (first: number, end: number) => (token > first ? 2 : 0) + (token < end - 1 ? 1 : 0);
	const own = place(marks.ownRow[token]!);
	const cover = marks.placeRow[token]!;
	out[count++] = mix(40, own);
	if (cover >= 0) out[count++] = mix(41, place(cover), position(marks.placeStart[token]!, marks.placeEnd[token]!));
	const before = marks.ownRow[token - 1] ?? -1;
	const after = marks.ownRow[token + 1] ?? -1;
	if (before >= 0) out[count++] = mix(42, place(before));
	if (after >= 0) out[count++] = mix(43, place(after));
	out[count++] = mix(44, own, marks.shape[token]! * 4096 + (marks.pos[token] ?? 0));
	if (marks.phrase[token]) {
		const at = position(marks.phraseStart[token]!, marks.phraseEnd[token]!);
		out[count++] = mix(45, marks.phrase[token]!, at);
		out[count++] = mix(46, marks.phrase[token]!, at * 64 + marks.shape[token]!);
	}
	if (marks.phrase[token - 1]) out[count++] = mix(47, marks.phrase[token - 1]!, marks.shape[token]!);
	if (marks.phrase[token + 1]) out[count++] = mix(48, marks.phrase[token + 1]!, marks.shape[token]!);
	return count;
};

// What stands around the whole run of capitals, and what it ends in, is seen by each of its tokens.
const addRun = ({ marks }: FeatureContext, run: Run, token: number, out: Uint32Array, start: number): number => {
	let count = start;
	let last = token;
	while (last + 1 < run.end && marks.shape[last + 1]! !== shapes.lower && marks.shape[last + 1]! !== shapes.mark)
		last += 1;
	let first = token;
	while (first > run.first && marks.shape[first - 1]! !== shapes.lower && marks.shape[first - 1]! !== shapes.mark)
		first -= 1;
	const before = run.first - 1 >= run.sentenceFirst ? run.first - 1 : -1;
	const after = run.end < run.sentenceEnd ? run.end : -1;
	const where = (token > run.first ? 2 : 0) + (token < run.end - 1 ? 1 : 0);
	const head = heads.get(marks.hash[last]!) ?? 0;
	const runHead = heads.get(marks.hash[run.end - 1]!) ?? 0;
	out[count++] = mix(50, marks.hash[last]!, last > token ? 1 : 0);
	out[count++] = mix(51, head, (last > token ? 2 : 0) + (first < token ? 1 : 0));
	out[count++] = mix(52, runHead, where);
	out[count++] = mix(53, before < 0 ? 1 : marks.hash[before]!, where);
	out[count++] = mix(54, after < 0 ? 1 : marks.hash[after]!, where);
	out[count++] = mix(55, before < 0 ? 999 : marks.wordClass[before]!, after < 0 ? 999 : marks.wordClass[after]!);
	out[count++] = mix(56, Math.min(6, last - first + 1), where);
	out[count++] = mix(57, heads.get(marks.hash[first]!) ?? 0, first < token ? 1 : 0);
	return count;
};
