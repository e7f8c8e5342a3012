// Stage one: which tokens are cues. Features of one candidate word.
import type { Reading } from '../../reading.ts';
import { type Columns, mark, posCode } from './columns.ts';
import { mix } from './hash.ts';
import { unknownRate } from './lexicon.ts';
import type { Structure } from './structure.ts';

/** Upper bound of what `writeCueFeatures` writes. */
export const cueFeatureCount = 52;

/** Whether a token may be a cue at all: by how often its word or its stem was one, verbs sooner than others. */
export const mayBeCue = ({ rate, pos }: Columns, token: number): boolean => {
	const wordRate = rate[token]! & 15;
	const stemRate = rate[token]! >> 4;
	if (pos[token] === posCode.VERB) return wordRate >= 2;
	return wordRate === unknownRate ? stemRate >= 3 && stemRate < unknownRate : wordRate >= 3;
};

const seeds = Int32Array.from({ length: cueFeatureCount + 1 }, (_, template) => mix(template * 0x3779b97, template));

const distance = (steps: number): number => (steps < 5 ? steps : steps < 9 ? 5 : steps < 16 ? 6 : 7);

/** Writes the feature hashes of the candidate `token` into `out`; gives their number. */
export const writeCueFeatures = (
	reading: Reading,
	columns: Columns,
	structure: Structure,
	token: number,
	out: Int32Array,
): number => {
	const { word, stem, suffix, pos, rate, fine, coarse, count, mark: marks } = columns;
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
	out[n++] = mix(seeds[1]!, 0);
	out[n++] = mix(seeds[2]!, w);
	out[n++] = mix(seeds[3]!, s);
	out[n++] = mix(seeds[4]!, wordRate);
	out[n++] = mix(seeds[5]!, stemRate * 16 + wordRate);
	out[n++] = mix(seeds[6]!, mix(s, pos[token]!));
	out[n++] = mix(seeds[7]!, at(token - 1));
	out[n++] = mix(seeds[8]!, at(token + 1));
	out[n++] = mix(seeds[9]!, mix(w, at(token - 1)));
	out[n++] = mix(seeds[10]!, mix(w, at(token + 1)));
	out[n++] = mix(seeds[11]!, mix(s, tag(token - 1)));
	out[n++] = mix(seeds[12]!, mix(s, tag(token + 1)));
	out[n++] = mix(seeds[13]!, structure.tagsAround[token]!);
	out[n++] = mix(seeds[14]!, structure.tagsBefore[token]!);
	out[n++] = mix(seeds[15]!, structure.tagsAfter[token]!);
	out[n++] = mix(seeds[16]!, mix(at(token - 2), 2));
	out[n++] = mix(seeds[17]!, mix(at(token + 2), 2));
	out[n++] = mix(seeds[18]!, mix(at(token + 1), at(token + 2)));
	out[n++] = mix(seeds[19]!, mix(at(token - 2), at(token - 1)));
	out[n++] = mix(seeds[20]!, mix(wordRate, tag(token + 1)));
	out[n++] = mix(seeds[21]!, mix(wordRate, at(token + 1)));
	out[n++] = mix(seeds[22]!, mix(wordRate, at(token - 1)));
	out[n++] = mix(seeds[23]!, suffix[token]!);
	out[n++] = mix(seeds[24]!, mix(inQuote, wordRate));
	out[n++] = mix(seeds[25]!, mix(quotes, wordRate));
	out[n++] = mix(seeds[26]!, mix(quotes, s));
	out[n++] = mix(seeds[27]!, mix(mix(left, right), wordRate));
	out[n++] = mix(seeds[28]!, mix(subject, wordRate));
	out[n++] = mix(seeds[29]!, mix(subject, s));
	out[n++] = mix(seeds[30]!, mix(subject, pos[token]!));
	out[n++] = mix(seeds[31]!, structure.marksAround[token]!);
	out[n++] = mix(seeds[32]!, mix(structure.marksAround[token]!, s));
	out[n++] = mix(seeds[33]!, fine[token]!);
	out[n++] = mix(seeds[34]!, mix(fine[token]!, tag(token + 1)));
	out[n++] = mix(seeds[35]!, mix(fine[token - 1] ?? 0, wordRate));
	out[n++] = mix(seeds[36]!, mix(fine[token + 1] ?? 0, wordRate));
	out[n++] = mix(seeds[37]!, mix(distance(token - sentence.firstToken), wordRate));
	out[n++] = mix(seeds[38]!, mix(distance(sentence.endToken - token), wordRate));
	out[n++] = mix(seeds[39]!, mix(mix(tag(token - 1), tag(token + 1)), wordRate));
	out[n++] = mix(seeds[40]!, mix(at(token + 3), wordRate));
	out[n++] = mix(seeds[41]!, mix(at(token - 3), wordRate));
	out[n++] = mix(seeds[42]!, mix(structure.segmentTraits[structure.segment[token]! + 1] ?? 4, wordRate));
	out[n++] = mix(seeds[43]!, mix(word[structure.segmentFirst[structure.segment[token]!]!]!, wordRate));
	out[n++] = mix(seeds[44]!, mix(rate[token + 1] ?? 0, wordRate));
	out[n++] = mix(seeds[45]!, mix(thatAhead(columns, token, sentence.endToken, reading), s));
	out[n++] = mix(seeds[46]!, mix(thatAhead(columns, token, sentence.endToken, reading), wordRate));
	out[n++] = mix(seeds[47]!, mix(fine[token]!, at(token + 1)));
	out[n++] = mix(seeds[48]!, mix(mix(coarse[token]!, pos[token]!), subject));
	out[n++] = mix(seeds[49]!, mix(coarse[token]!, quotes));
	out[n++] = mix(seeds[50]!, mix(mix(coarse[token - 1] ?? 0, coarse[token]!), coarse[token + 1] ?? 0));
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
