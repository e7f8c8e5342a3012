// Stage one: which tokens are cues. Features of one candidate word.
import type { Reading } from '../../reading.ts';
import { type Columns, mark, posCode } from './columns.ts';
import { mix } from './hash.ts';
import { unknownRate } from './lexicon.ts';
import type { Structure } from './structure.ts';

/** Upper bound of what `writeCueFeatures` writes. */
export const cueFeatureCount = 48;

/** Whether a token may be a cue at all: its word or stem once was, or it is a verb nobody has met. */
export const mayBeCue = ({ rate, pos }: Columns, token: number): boolean => {
	const wordRate = rate[token]! & 15;
	const stemRate = rate[token]! >> 4;
	if (wordRate > 0 && wordRate < unknownRate) return true;
	if (wordRate === 0) return false;
	if (stemRate > 0 && stemRate < unknownRate) return true;
	return pos[token] === posCode.VERB;
};

const distance = (steps: number): number => (steps < 5 ? steps : steps < 9 ? 5 : steps < 16 ? 6 : 7);

/** Writes the feature hashes of the candidate `token` into `out`; gives their number. */
export const writeCueFeatures = (
	reading: Reading,
	columns: Columns,
	structure: Structure,
	token: number,
	out: Int32Array,
): number => {
	const { word, stem, suffix, pos, rate, cluster, count, mark: marks } = columns;
	const sentence = reading.sentences[reading.tokens.sentence[token]!]!;
	const w = word[token]!;
	const s = stem[token]!;
	const at = (index: number) => (index >= 0 && index < count ? word[index]! : 1);
	const tag = (index: number) => (index >= 0 && index < count ? pos[index]! : 31);
	const stemRate = rate[token]! >> 4;
	const wordRate = rate[token]! & 15;
	const inQuote = structure.quotePlace[token]! & 3;
	const quotes = quotesAround(reading, columns, token, sentence.firstToken, sentence.endToken);
	const left = marks[token - 1] ?? 0;
	const right = marks[token + 1] ?? 0;
	const subject = subjectBefore(columns, structure, token, sentence.firstToken);
	let n = 0;
	const add = (template: number, value: number) => {
		out[n] = mix(mix(template * 0x3779b97, value), template);
		n += 1;
	};
	add(1, 0);
	add(2, w);
	add(3, s);
	add(4, wordRate);
	add(5, stemRate * 16 + wordRate);
	add(6, mix(s, pos[token]!));
	add(7, at(token - 1));
	add(8, at(token + 1));
	add(9, mix(w, at(token - 1)));
	add(10, mix(w, at(token + 1)));
	add(11, mix(s, tag(token - 1)));
	add(12, mix(s, tag(token + 1)));
	add(13, structure.tagsAround[token]!);
	add(14, structure.tagsBefore[token]!);
	add(15, structure.tagsAfter[token]!);
	add(16, mix(at(token - 2), 2));
	add(17, mix(at(token + 2), 2));
	add(18, mix(at(token + 1), at(token + 2)));
	add(19, mix(at(token - 2), at(token - 1)));
	add(20, mix(wordRate, tag(token + 1)));
	add(21, mix(wordRate, at(token + 1)));
	add(22, mix(wordRate, at(token - 1)));
	add(23, suffix[token]!);
	add(24, mix(inQuote, wordRate));
	add(25, mix(quotes, wordRate));
	add(26, mix(quotes, s));
	add(27, mix(mix(left, right), wordRate));
	add(28, mix(subject, wordRate));
	add(29, mix(subject, s));
	add(30, mix(subject, pos[token]!));
	add(31, structure.marksAround[token]!);
	add(32, mix(structure.marksAround[token]!, s));
	add(33, cluster[token]!);
	add(34, mix(cluster[token]!, tag(token + 1)));
	add(35, mix(cluster[token - 1] ?? 0, wordRate));
	add(36, mix(cluster[token + 1] ?? 0, wordRate));
	add(37, mix(distance(token - sentence.firstToken), wordRate));
	add(38, mix(distance(sentence.endToken - token), wordRate));
	add(39, mix(mix(tag(token - 1), tag(token + 1)), wordRate));
	add(40, mix(at(token + 3), wordRate));
	add(41, mix(at(token - 3), wordRate));
	add(42, mix(structure.segmentTraits[structure.segment[token]! + 1] ?? 4, wordRate));
	add(43, mix(word[structure.segmentFirst[structure.segment[token]!]!]!, wordRate));
	add(44, mix(rate[token + 1] ?? 0, wordRate));
	add(45, mix(thatAhead(columns, token, sentence.endToken, reading), s));
	add(46, mix(thatAhead(columns, token, sentence.endToken, reading), wordRate));
	return n;
};

// Nearest quotation before and after the token in its sentence: how far, and whether the token is inside one.
const quotesAround = (reading: Reading, columns: Columns, token: number, first: number, end: number): number => {
	const { quotation } = reading.tokens;
	if (quotation[token]! >= 0) return 63;
	let before = 0;
	for (let index = token - 1; index >= first && index >= token - 12; index -= 1) {
		if (quotation[index]! < 0) continue;
		before = 1 + distance(token - 1 - index);
		if (columns.mark[index] === mark.quoteCloses && columns.mark[index - 1] === mark.comma) before += 10;
		break;
	}
	let after = 0;
	for (let index = token + 1; index < end && index <= token + 12; index += 1) {
		if (quotation[index]! < 0) continue;
		after = 1 + distance(index - token - 1);
		break;
	}
	return before * 64 + after;
};

// What would be the subject: the last word of the nearest chunk before the verb group, and what lies between.
const subjectBefore = (columns: Columns, structure: Structure, token: number, first: number): number => {
	const { pos, mark: marks, shape } = columns;
	let index = token - 1;
	let passed = 0;
	while (index >= first && index > token - 6) {
		const tag = pos[index]!;
		if (tag === posCode.AUX || tag === posCode.ADV || tag === posCode.VERB || tag === posCode.PART) passed += 1;
		else break;
		index -= 1;
	}
	if (index < first) return 1000 + passed;
	const isChunk = structure.chunkEnd[index]! - structure.chunkFirst[index]! > 1;
	return (((marks[index]! * 32 + pos[index]!) * 8 + shape[index]!) * 2 + (isChunk ? 1 : 0)) * 8 + passed;
};

// "that", "to", "of", a quotation … within the next words.
const thatAhead = (columns: Columns, token: number, end: number, reading: Reading): number => {
	for (let index = token + 1; index < end && index < token + 6; index += 1) {
		const word = reading.tokens.lower[index]!;
		if (word === 'that' || word === 'whether' || word === 'if') return 1 + distance(index - token) * 4;
		if (columns.mark[index] === mark.quoteOpens) return 2 + distance(index - token) * 4;
		if (columns.mark[index] !== mark.word) return 3 + distance(index - token) * 4;
	}
	return 0;
};
