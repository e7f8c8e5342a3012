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

// Words beside a token, as far as its sentence reaches; what stands for none is part of the weights.
const isInside = (run: Run, at: number): boolean => at >= run.sentenceFirst && at < run.sentenceEnd;
const wordAt = ({ hash }: Marks, run: Run, at: number): number =>
	isInside(run, at) ? hash[at]! : at < run.sentenceFirst ? 1 : 2;
const shapeAt = ({ shape }: Marks, run: Run, at: number): number =>
	isInside(run, at) ? shape[at]! : at < run.sentenceFirst ? 20 : 21;
const posAt = ({ pos }: Marks, run: Run, at: number): number => (isInside(run, at) ? pos[at]! : 30);
const classAt = ({ wordClass }: Marks, run: Run, at: number): number => (isInside(run, at) ? wordClass[at]! : 300);
const coarseAt = (coarse: WordClasses['coarse'], marks: Marks, run: Run, at: number): number => {
	const value = classAt(marks, run, at);
	return value === 300 ? 99 : value === 0 ? 98 : coarse[value - 1]!;
};

/** Writes the features of `token` into `out` and returns how many there are. */
export const writeFeatures = (context: FeatureContext, run: Run, token: number, out: Uint32Array): number => {
	const { marks } = context;
	let count = addNeighbours(context, run, token, out, 0);
	count = addAffixes(context.words[token]!, marks.shape[token]!, out, count);
	count = addListed(context, token, out, count);
	count = addRun(context, run, token, out, count);
	return addStyled(context, run, token, out, count);
};

const ownShapeOf = ({ shape, style }: Marks, token: number): number => shape[token]! * 4 + style[token]!;

const addNeighbours = (
	{ marks, wordClasses: { coarse } }: FeatureContext,
	run: Run,
	token: number,
	out: Uint32Array,
	start: number,
): number => {
	let count = start;
	const { shape, elsewhere } = marks;
	const word = marks.hash[token]!;
	const ownShape = ownShapeOf(marks, token);
	const before = wordAt(marks, run, token - 1);
	const after = wordAt(marks, run, token + 1);
	const shapeBefore = shapeAt(marks, run, token - 1) * 32;
	const shapeAfter = shapeAt(marks, run, token + 1);
	const pos = posAt(marks, run, token);
	const coarseHere = coarseAt(coarse, marks, run, token);
	const coarseBefore = coarseAt(coarse, marks, run, token - 1);
	const coarseAfter = coarseAt(coarse, marks, run, token + 1);
	const place = elsewhere[token]! * 2 + (token === run.sentenceFirst ? 1 : 0);
	out[count++] = mix(1, 0);
	out[count++] = mix(2, word);
	out[count++] = mix(3, before);
	out[count++] = mix(4, after);
	out[count++] = mix(5, wordAt(marks, run, token - 2));
	out[count++] = mix(6, wordAt(marks, run, token + 2));
	out[count++] = mix(7, word, before);
	out[count++] = mix(8, word, after);
	out[count++] = mix(9, ownShape);
	out[count++] = mix(10, ownShape, shapeBefore + shapeAfter);
	out[count++] = mix(11, shapeBefore + shapeAt(marks, run, token - 2));
	out[count++] = mix(12, shapeAfter * 32 + shapeAt(marks, run, token + 2));
	out[count++] = mix(13, pos, posAt(marks, run, token - 1) * 64 + posAt(marks, run, token + 1));
	out[count++] = mix(14, pos, ownShape);
	out[count++] = mix(15, marks.wordClass[token]!);
	out[count++] = mix(16, coarseHere, shape[token]!);
	out[count++] = mix(17, classAt(marks, run, token - 1));
	out[count++] = mix(18, classAt(marks, run, token + 1));
	out[count++] = mix(19, coarseBefore * 128 + coarseHere, coarseAfter);
	out[count++] = mix(20, coarseAt(coarse, marks, run, token - 2) * 128 + coarseBefore);
	out[count++] = mix(21, coarseAfter * 128 + coarseAt(coarse, marks, run, token + 2));
	out[count++] = mix(22, place, shape[token]!);
	out[count++] = mix(23, place, pos);
	return count;
};

// What tells more in headlines and capitals, and what goes with the word's own shape.
const addStyled = (
	{ marks, wordClasses: { coarse } }: FeatureContext,
	run: Run,
	token: number,
	out: Uint32Array,
	start: number,
): number => {
	let count = start;
	const style = marks.style[token]!;
	const own = coarseAt(coarse, marks, run, token);
	if (style !== caseStyles.prose) {
		out[count++] = mix(63, marks.hash[token]!, style);
		out[count++] = mix(64, own, style);
		out[count++] = mix(65, posAt(marks, run, token), style);
		out[count++] = mix(66, coarseAt(coarse, marks, run, token - 1), style * 128 + own);
		out[count++] = mix(67, coarseAt(coarse, marks, run, token + 1), style * 128 + own);
	}
	out[count++] = mix(60, marks.phrase[token - 1] ?? 0, own);
	out[count++] = mix(61, wordAt(marks, run, token - 1), ownShapeOf(marks, token));
	out[count++] = mix(62, wordAt(marks, run, token + 1), ownShapeOf(marks, token));
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
