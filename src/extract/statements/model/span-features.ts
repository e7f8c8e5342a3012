// Stage two: features of each token of a window as seen from its cue.
import type { Reading } from '../../reading.ts';
import { type Columns, mark, posCode } from './columns.ts';
import { mix } from './hash.ts';
import type { Structure } from './structure.ts';
import type { Window } from './window.ts';

/** Features of each token; the position after the last token has as many. */
export const spanFeatureCount = 60;

export type Scene = {
	readonly reading: Reading;
	readonly columns: Columns;
	readonly structure: Structure;
	/** How sure stage one is that the token is a cue, in steps of 0 to 5. */
	readonly cueStep: Uint8Array;
};

/** The cue's own facts, the same for each token of its window. */
type Cue = {
	readonly token: number;
	readonly word: number;
	readonly stem: number;
	readonly kind: number;
	readonly fine: number;
	readonly frame: number;
	readonly groupFirst: number;
	readonly groupEnd: number;
	readonly quotes: number;
	readonly segment: number;
	readonly sentence: number;
	readonly chunkBefore: number;
};

const seedsBySide = [0, 1, 2, 3].map((side) =>
	Int32Array.from({ length: 64 }, (_, template) => mix(template * 0x3779b97, side + 1)),
);

const steps = new Uint8Array(256).map((_, index) =>
	index < 6 ? index : index < 8 ? 6 : index < 11 ? 7 : index < 16 ? 8 : index < 26 ? 9 : 10,
);
const stepOf = (distance: number): number => steps[Math.min(distance, 255)]!;

/** What has been passed on the way from the cue to the token at hand. */
type Passed = {
	commas: number;
	verbs: number;
	cues: number;
	quotes: number;
	that: number;
	chunks: number;
	path: number;
};

const startPassing = (): Passed => ({ commas: 0, verbs: 0, cues: 0, quotes: 0, that: 0, chunks: 0, path: 5 });

/** Writes `spanFeatureCount` hashes for each token of the window and for the position after it. */
export const writeSpanFeatures = (scene: Scene, window: Window, out: Int32Array): void => {
	const cue = readCue(scene, window);
	const { anchor, size } = window;
	const passed = startPassing();
	for (let index = anchor - 1; index >= 0; index -= 1) {
		writeToken(scene, window, cue, index, passed, out);
		pass(scene, window.tokens[index]!, passed);
	}
	const ahead = startPassing();
	writeToken(scene, window, cue, anchor, ahead, out);
	for (let index = anchor + 1; index < size; index += 1) {
		writeToken(scene, window, cue, index, ahead, out);
		pass(scene, window.tokens[index]!, ahead);
	}
	writeEnd(scene, window, cue, out);
};

const readCue = (scene: Scene, window: Window): Cue => {
	const { columns, structure, reading } = scene;
	const { word, stem, pos, rate, count } = columns;
	const token = window.tokens[window.anchor]!;
	const isVerbal = (index: number) => {
		const tag = pos[index];
		return tag === posCode.AUX || tag === posCode.ADV || tag === posCode.VERB || tag === posCode.PART;
	};
	let groupFirst = token;
	while (groupFirst > 0 && token - groupFirst < 5 && isVerbal(groupFirst - 1)) groupFirst -= 1;
	let groupEnd = token + 1;
	while (groupEnd < count && groupEnd - token < 3 && pos[groupEnd] === posCode.ADV) groupEnd += 1;
	const next = token + 1 < count ? word[token + 1]! : 1;
	return {
		token,
		word: word[token]!,
		stem: stem[token]!,
		fine: columns.fine[token]! + 1000,
		kind: pos[token]! * 256 + rate[token]!,
		frame: mix(mix(stem[token]!, next), token + 2 < count ? pos[token + 2]! : 31),
		groupFirst,
		groupEnd,
		quotes: findQuotes(scene, window),
		segment: structure.segment[token]!,
		sentence: reading.tokens.sentence[token]!,
		chunkBefore: groupFirst > 0 ? structure.chunkFirst[groupFirst - 1]! : 0,
	};
};

// Which quotations the window has: before and after the cue, near or far, and how they touch it.
const findQuotes = ({ reading, columns }: Scene, { tokens, anchor, size }: Window): number => {
	const { quotation } = reading.tokens;
	let code = quotation[tokens[anchor]!]! >= 0 ? 1 : 0;
	for (let index = anchor - 1; index >= 0; index -= 1) {
		if (quotation[tokens[index]!]! < 0) continue;
		code += 2 + (anchor - index < 4 ? 4 : anchor - index < 10 ? 8 : 0);
		if (columns.mark[tokens[index]! - 1] === mark.comma) code += 16;
		break;
	}
	for (let index = anchor + 1; index < size; index += 1) {
		if (quotation[tokens[index]!]! < 0) continue;
		code += 32 + (index - anchor < 4 ? 64 : index - anchor < 10 ? 128 : 0);
		break;
	}
	return code;
};

const pass = ({ columns, structure, cueStep, reading }: Scene, token: number, passed: Passed): void => {
	const { mark: marks, pos } = columns;
	const kind = marks[token]!;
	passed.path = mix(passed.path, kind === mark.word ? pos[token]! : 32 + kind);
	if (kind === mark.comma && passed.commas < 3) passed.commas += 1;
	if (kind === mark.quoteOpens || kind === mark.quoteCloses) passed.quotes = Math.min(3, passed.quotes + 1);
	if (pos[token] === posCode.VERB && passed.verbs < 3) passed.verbs += 1;
	if (cueStep[token]! >= 3 && passed.cues < 2) passed.cues += 1;
	if (reading.tokens.lower[token] === 'that') passed.that = 1;
	if (structure.chunkFirst[token] === token && passed.chunks < 4) passed.chunks += 1;
};

const writeToken = (scene: Scene, window: Window, cue: Cue, index: number, passed: Passed, out: Int32Array): void => {
	const { columns, structure, reading, cueStep } = scene;
	const { word, stem, suffix, pos, shape, mark: marks, fine, coarse, count } = columns;
	const token = window.tokens[index]!;
	const side = index < window.anchor ? 0 : index > window.anchor ? 1 : 2;
	const far = stepOf(Math.abs(index - window.anchor));
	const place = side * 16 + far;
	const w = word[token]!;
	const previous = token > 0 ? word[token - 1]! : 1;
	const next = token + 1 < count ? word[token + 1]! : 1;
	const tag = pos[token]!;
	const previousTag = token > 0 ? pos[token - 1]! : 31;
	const quotePlace = structure.quotePlace[token]!;
	const between = (((passed.verbs * 4 + passed.commas) * 3 + passed.cues) * 2 + passed.that) * 3 + side;
	const sentenceStep = Math.max(-2, Math.min(2, reading.tokens.sentence[token]! - cue.sentence)) + 2;
	const segment = structure.segment[token]!;
	const segmentStep = Math.max(-4, Math.min(4, segment - cue.segment)) + 4;
	const traits = structure.segmentTraits[segment]!;
	const segmentWord = word[structure.segmentFirst[segment]!]!;
	const afterNext = structure.segmentFirst[segment + 2] ?? -1;
	const chunkFirst = structure.chunkFirst[token]!;
	const chunkEnd = structure.chunkEnd[token]!;
	const chunkTail = word[chunkEnd - 1]!;
	const touches =
		(chunkEnd === cue.groupFirst ? 1 : 0) +
		(chunkFirst === cue.groupEnd ? 2 : 0) +
		(chunkFirst === token ? 4 : 0) +
		(chunkEnd === token + 1 ? 8 : 0);
	const sentence = reading.sentences[reading.tokens.sentence[token]!]!;
	const edge = (token === sentence.firstToken ? 1 : 0) + (token === sentence.endToken - 1 ? 2 : 0);
	let n = index * spanFeatureCount;
	const seeds = seedsBySide[side]!;
	out[n++] = mix(seeds[1]!, 0);
	out[n++] = mix(seeds[2]!, far);
	out[n++] = mix(seeds[3]!, mix(far, tag));
	out[n++] = mix(seeds[4]!, w);
	out[n++] = mix(seeds[5]!, previous);
	out[n++] = mix(seeds[6]!, next);
	out[n++] = mix(seeds[7]!, structure.before[token]!);
	out[n++] = mix(seeds[8]!, token + 1 < count ? structure.before[token + 1]! : 1);
	out[n++] = mix(seeds[9]!, structure.tagsAround[token]!);
	out[n++] = mix(seeds[10]!, structure.tagsBefore[token]!);
	out[n++] = mix(seeds[11]!, structure.tagsAfter[token]!);
	out[n++] = mix(seeds[12]!, mix(w, far));
	out[n++] = mix(seeds[13]!, mix(structure.tagsAround[token]!, far));
	out[n++] = mix(seeds[14]!, mix(cue.stem, far));
	out[n++] = mix(seeds[15]!, mix(cue.stem, tag));
	out[n++] = mix(seeds[16]!, mix(cue.stem, w));
	out[n++] = mix(seeds[17]!, mix(cue.stem, mix(previousTag, tag)));
	out[n++] = mix(seeds[18]!, mix(cue.stem, previous));
	out[n++] = mix(seeds[20]!, mix(cue.kind, w));
	out[n++] = mix(seeds[21]!, mix(between, tag));
	out[n++] = mix(seeds[22]!, mix(between, quotePlace));
	out[n++] = mix(seeds[23]!, mix(between, structure.marksAround[token]!));
	out[n++] = mix(seeds[24]!, structure.marksAround[token]!);
	out[n++] = mix(seeds[25]!, mix(quotePlace, passed.quotes));
	out[n++] = mix(seeds[26]!, mix(mix(cue.quotes, quotePlace & 3), passed.quotes * 8 + sentenceStep));
	out[n++] = mix(seeds[27]!, mix(shape[token]!, tag));
	out[n++] = mix(seeds[28]!, mix(structure.shapes[token]!, far > 5 ? 6 : far));
	out[n++] = mix(seeds[29]!, suffix[token]!);
	out[n++] = mix(seeds[30]!, mix(passed.cues, cueStep[token]!));
	out[n++] = mix(seeds[31]!, mix(mix(w, sentenceStep), edge));
	out[n++] = mix(seeds[32]!, mix(mix(segmentStep, traits), marks[structure.segmentFirst[segment]! - 1] ?? 0));
	out[n++] = mix(seeds[33]!, mix(mix(segmentStep, segmentWord), traits));
	out[n++] = mix(seeds[34]!, mix(mix(cue.segment === segment ? 1 : 0, traits), structure.tagsBefore[token]!));
	out[n++] = mix(seeds[35]!, far < 6 ? mix(passed.path, tag) : 9);
	out[n++] = mix(seeds[36]!, far < 4 ? mix(mix(passed.path, cue.stem), tag) : 9);
	out[n++] = mix(seeds[38]!, mix(chunkTail, touches));
	out[n++] = mix(seeds[39]!, mix(mix(passed.chunks, touches), tag));
	out[n++] = mix(seeds[41]!, mix(cue.word, between));
	out[n++] = mix(seeds[42]!, mix(cue.kind, place));
	out[n++] = mix(seeds[43]!, mix(cue.kind, between));
	out[n++] = mix(seeds[44]!, mix(mix(cue.quotes, quotePlace & 3), cue.stem));
	out[n++] = mix(seeds[45]!, mix(mix(edge, sentenceStep), structure.marksAround[token]!));
	out[n++] = mix(seeds[46]!, mix(mix(previousTag, tag), between));
	out[n++] = mix(seeds[47]!, fine[token]!);
	out[n++] = mix(seeds[48]!, structure.clustersAround[token]!);
	out[n++] = mix(seeds[49]!, mix(fine[token]!, touches * 8 + Math.min(far, 7)));
	out[n++] = mix(seeds[50]!, mix(fine[chunkEnd - 1]!, touches));
	out[n++] = mix(seeds[51]!, mix(mix(stem[token]!, segmentStep), traits));
	out[n++] = mix(seeds[52]!, mix(cue.kind, mix(touches, passed.chunks)));
	out[n++] = mix(seeds[53]!, mix(cue.stem, mix(segmentStep, traits)));
	out[n++] = mix(seeds[54]!, mix(cue.stem, touches));
	out[n++] = mix(seeds[57]!, mix(cue.fine, place));
	out[n++] = mix(seeds[58]!, mix(cue.fine, mix(tag, touches)));
	out[n++] = mix(seeds[59]!, mix(cue.fine, between));
	out[n++] = mix(seeds[19]!, mix(structure.ahead[segment]!, marks[token]!));
	out[n++] = mix(seeds[37]!, mix(mix(structure.ahead[segment]!, marks[token]!), between));
	out[n++] = mix(seeds[40]!, mix(mix(pos[afterNext] ?? 31, traits), mix(marks[token]!, between)));
	out[n++] = mix(seeds[60]!, mix(mix(cue.fine, coarse[token]!), touches));
	out[n++] = mix(seeds[61]!, mix(cue.fine, mix(segmentStep, traits)));
	out[n++] = mix(seeds[62]!, mix(coarse[token]!, between));
};

// The position after the last token: it ends what is open, and tells whether the cue has a source and a content.
const writeEnd = ({ columns, structure, cueStep }: Scene, window: Window, cue: Cue, out: Int32Array): void => {
	const { word, pos, stem } = columns;
	const token = cue.token;
	let n = window.size * spanFeatureCount;
	const last = n + spanFeatureCount;
	const seeds = seedsBySide[3]!;
	const ahead = cue.groupFirst > 0 ? cue.groupFirst - 1 : 0;
	out[n++] = mix(seeds[1]!, 0);
	out[n++] = mix(seeds[2]!, cue.word);
	out[n++] = mix(seeds[3]!, cue.stem);
	out[n++] = mix(seeds[4]!, cue.kind);
	out[n++] = mix(seeds[5]!, cue.frame);
	out[n++] = mix(seeds[6]!, structure.tagsBefore[token]!);
	out[n++] = mix(seeds[7]!, structure.tagsAfter[token]!);
	out[n++] = mix(seeds[8]!, structure.tagsBefore[cue.groupFirst]!);
	out[n++] = mix(seeds[9]!, mix(word[ahead]!, pos[token]!));
	out[n++] = mix(seeds[10]!, mix(pos[ahead]!, pos[token]!));
	out[n++] = mix(seeds[11]!, mix(cue.stem, pos[ahead]!));
	out[n++] = mix(seeds[12]!, mix(cue.stem, word[token - 1] ?? 1));
	out[n++] = mix(seeds[13]!, mix(cue.stem, word[token + 1] ?? 1));
	out[n++] = mix(seeds[14]!, cue.quotes);
	out[n++] = mix(seeds[15]!, mix(cue.quotes, cue.stem));
	out[n++] = mix(seeds[16]!, cueStep[token]!);
	out[n++] = mix(seeds[17]!, mix(structure.marksAround[cue.groupFirst]!, cue.kind));
	out[n++] = mix(seeds[18]!, mix(stem[cue.groupFirst]!, pos[token]!));
	out[n++] = mix(seeds[19]!, cue.fine);
	out[n++] = mix(seeds[20]!, mix(cue.fine, pos[ahead]!));
	while (n < last) out[n++] = mix(seeds[60]!, 0);
};
