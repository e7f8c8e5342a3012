// The shallow structure of a document that both stages of the model look at: noun chunks, segments between
// marks, and the hashes of each token's surroundings.
import type { Reading } from '../../reading.ts';
import { type Columns, mark, posCode } from './columns.ts';
import { mix } from './hash.ts';

export type Structure = {
	/** First token and end of the noun chunk that holds the token; both the token itself outside of one. */
	readonly chunkFirst: Int32Array;
	readonly chunkEnd: Int32Array;
	/** Index of the segment (the stretch between two marks, inside one sentence) that holds the token. */
	readonly segment: Int32Array;
	readonly segmentFirst: Int32Array;
	/** Bits: 1 holds a finite verb, 2 holds a word that is often a cue. */
	readonly segmentTraits: Uint8Array;
	/** Where in its quotation the token stands: 0 outside, 1 first words, 2 inside, 3 last words; bits above: its length class. */
	readonly quotePlace: Uint8Array;
	/** Hashes of neighbourhoods. */
	readonly before: Int32Array;
	readonly tagsAround: Int32Array;
	readonly tagsBefore: Int32Array;
	readonly tagsAfter: Int32Array;
	readonly shapes: Int32Array;
	readonly marksAround: Int32Array;
	readonly chunkFrame: Int32Array;
	/** How the next two segments of the sentence begin, by segment. */
	readonly ahead: Int32Array;
	readonly clustersAround: Int32Array;
};

const inChunk = new Set(
	(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'SYM'] as const).map((tag) => posCode[tag]),
);

/** The structure of one document. */
export const readStructure = (reading: Reading, columns: Columns): Structure => {
	const { count } = columns;
	const array = () => new Int32Array(count);
	const segments = findSegments(reading, columns);
	const structure = {
		chunkFirst: array(),
		chunkEnd: array(),
		...segments,
		ahead: hashAhead(reading, columns, segments.segmentFirst, segments.segmentTraits),
		quotePlace: findQuotePlaces(reading, count),
		before: array(),
		tagsAround: array(),
		tagsBefore: array(),
		tagsAfter: array(),
		shapes: array(),
		marksAround: array(),
		chunkFrame: array(),
		clustersAround: array(),
	};
	findChunks(reading, columns, structure.chunkFirst, structure.chunkEnd);
	hashNeighbours(columns, structure);
	hashMarks(columns, structure.marksAround);
	hashChunks(columns, structure);
	return structure;
};

const findSegments = (reading: Reading, { count, mark: marks, pos, rate }: Columns) => {
	const segment = new Int32Array(count);
	const firsts: number[] = [];
	const traits: number[] = [];
	let isOpen = false;
	for (let token = 0; token < count; token += 1) {
		const isSentenceStart = reading.sentences[reading.tokens.sentence[token]!]!.firstToken === token;
		if (!isOpen || isSentenceStart) {
			firsts.push(token);
			traits.push(0);
			isOpen = true;
		}
		segment[token] = firsts.length - 1;
		if (marks[token] !== mark.word && marks[token] !== mark.other) isOpen = false;
		const isVerb = pos[token] === posCode.VERB || pos[token] === posCode.AUX;
		const wordRate = rate[token]! & 15;
		traits[firsts.length - 1]! |= (isVerb ? 1 : 0) | (wordRate >= 6 && wordRate < 15 ? 2 : 0);
	}
	return { segment, segmentFirst: Int32Array.from(firsts), segmentTraits: Uint8Array.from(traits) };
};

const findQuotePlaces = (reading: Reading, count: number): Uint8Array => {
	const places = new Uint8Array(count);
	for (const { firstToken, endToken } of reading.quotations) {
		const length = endToken - firstToken;
		const lengthClass = length <= 4 ? 0 : length <= 8 ? 1 : length <= 20 ? 2 : 3;
		for (let token = firstToken; token < endToken; token += 1) {
			const place = token - firstToken < 2 ? 1 : endToken - token <= 2 ? 3 : 2;
			places[token] = place | (lengthClass << 2);
		}
	}
	return places;
};

// How the stretches after the next marks begin tells whether a clause goes on behind its comma.
const hashAhead = (reading: Reading, { pos, word }: Columns, firsts: Int32Array, traits: Uint8Array): Int32Array => {
	const { sentence } = reading.tokens;
	const start = (segment: number, from: number): number => {
		const first = firsts[segment];
		return first !== undefined && sentence[first] === sentence[from] ? first : -1;
	};
	return firsts.map((first, segment) => {
		const next = start(segment + 1, first);
		if (next < 0) return 1;
		const after = start(segment + 2, first);
		const opening = pos[next] === posCode.NOUN || pos[next] === posCode.PROPN ? 2 : word[next]!;
		const beyond = after < 0 ? 31 : pos[after]! * 32 + (pos[after + 1] ?? 31);
		return mix(mix(opening, (traits[segment + 1]! << 5) | (pos[next + 1] ?? 31)), beyond);
	});
};

const findChunks = (reading: Reading, columns: Columns, first: Int32Array, end: Int32Array): void => {
	const { count, pos, mark: marks } = columns;
	const { sentence, lower } = reading.tokens;
	const joins = (token: number) => marks[token] === mark.word && inChunk.has(pos[token]!);
	for (let token = 0; token < count; ) {
		let next = token + 1;
		if (joins(token) && pos[token] !== posCode.PRON) {
			while (
				next < count &&
				sentence[next] === sentence[token] &&
				joins(next) &&
				pos[next] !== posCode.PRON &&
				(pos[next] !== posCode.DET || lower[next - 1] === 'all') &&
				!(pos[next] === posCode.PART && lower[next] === 'to')
			) {
				next += 1;
			}
		}
		first.fill(token, token, next);
		end.fill(next, token, next);
		token = next;
	}
};

const hashNeighbours = ({ count, word, pos, shape, fine }: Columns, structure: Structure): void => {
	const { before, tagsAround, tagsBefore, tagsAfter, shapes, clustersAround } = structure;
	for (let token = 0; token < count; token += 1) {
		const two = token > 1 ? pos[token - 2]! : 31;
		const one = token > 0 ? pos[token - 1]! : 31;
		const next = token + 1 < count ? pos[token + 1]! : 31;
		const after = token + 2 < count ? pos[token + 2]! : 31;
		const here = pos[token]!;
		before[token] = mix(token > 0 ? word[token - 1]! : 1, word[token]!);
		tagsAround[token] = mix(11, (one << 10) | (here << 5) | next);
		tagsBefore[token] = mix(12, (two << 10) | (one << 5) | here);
		tagsAfter[token] = mix(13, (here << 10) | (next << 5) | after);
		shapes[token] =
			(token > 0 ? shape[token - 1]! : 7) * 64 + shape[token]! * 8 + (token + 1 < count ? shape[token + 1]! : 7);
		clustersAround[token] = mix(token > 0 ? fine[token - 1]! : 1, fine[token]!);
	}
};

// The last mark before a token and the first one at or after it.
const hashMarks = ({ count, mark: marks, pos }: Columns, around: Int32Array): void => {
	let last = mark.stop as number;
	for (let token = 0; token < count; token += 1) {
		around[token] = last;
		if (marks[token] !== mark.word) last = marks[token]!;
	}
	let next = mark.stop as number;
	for (let token = count - 1; token >= 0; token -= 1) {
		if (marks[token] !== mark.word) next = marks[token]!;
		around[token] = mix(14, (around[token]! << 10) | (next << 5) | pos[token]!);
	}
};

// What stands before a chunk, its last word, and what stands after it.
const hashChunks = ({ count, word, pos }: Columns, structure: Structure): void => {
	const { chunkFirst, chunkEnd, chunkFrame } = structure;
	for (let token = 0; token < count; token += 1) {
		const first = chunkFirst[token]!;
		if (first !== token) {
			chunkFrame[token] = chunkFrame[first]!;
			continue;
		}
		const end = chunkEnd[token]!;
		const ahead = first > 0 ? word[first - 1]! : 1;
		const behind = end < count ? pos[end]! : 31;
		chunkFrame[token] = mix(mix(ahead, behind), pos[end - 1]!);
	}
};
