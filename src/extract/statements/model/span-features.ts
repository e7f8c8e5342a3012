// Stage two: features of each token of a window as seen from its cue.
import type { Reading } from '../../reading.ts';
import { type Columns, mark, posCode } from './columns.ts';
import { mix } from './hash.ts';
import type { Structure } from './structure.ts';
import type { Window } from './window.ts';

/** Features of each token; the position after the last token has as many. */
export const spanFeatureCount = 56;

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
	readonly frame: number;
	readonly groupFirst: number;
	readonly groupEnd: number;
	readonly quotes: number;
	readonly segment: number;
	readonly sentence: number;
	readonly chunkBefore: number;
};

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
	const { word, stem, suffix, pos, shape, mark: marks, cluster, count } = columns;
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
	const add = (template: number, value: number) => {
		out[n] = mix(mix(template * 0x3779b97, value), side);
		n += 1;
	};
	add(1, 0);
	add(2, far);
	add(3, mix(far, tag));
	add(4, w);
	add(5, previous);
	add(6, next);
	add(7, structure.before[token]!);
	add(8, token + 1 < count ? structure.before[token + 1]! : 1);
	add(9, structure.tagsAround[token]!);
	add(10, structure.tagsBefore[token]!);
	add(11, structure.tagsAfter[token]!);
	add(12, mix(w, far));
	add(13, mix(structure.tagsAround[token]!, far));
	add(14, mix(cue.stem, far));
	add(15, mix(cue.stem, tag));
	add(16, mix(cue.stem, w));
	add(17, mix(cue.stem, mix(previousTag, tag)));
	add(18, mix(cue.stem, previous));
	add(19, mix(cue.stem, next));
	add(20, mix(cue.kind, w));
	add(21, mix(between, tag));
	add(22, mix(between, quotePlace));
	add(23, mix(between, structure.marksAround[token]!));
	add(24, structure.marksAround[token]!);
	add(25, mix(quotePlace, passed.quotes));
	add(26, mix(mix(cue.quotes, quotePlace & 3), passed.quotes * 8 + sentenceStep));
	add(27, mix(shape[token]!, tag));
	add(28, mix(structure.shapes[token]!, far > 5 ? 6 : far));
	add(29, suffix[token]!);
	add(30, mix(passed.cues, cueStep[token]!));
	add(31, mix(mix(w, sentenceStep), edge));
	add(32, mix(mix(segmentStep, traits), marks[structure.segmentFirst[segment]! - 1] ?? 0));
	add(33, mix(mix(segmentStep, segmentWord), traits));
	add(34, mix(mix(cue.segment === segment ? 1 : 0, traits), structure.tagsBefore[token]!));
	add(35, far < 6 ? mix(passed.path, tag) : 9);
	add(36, far < 4 ? mix(mix(passed.path, cue.stem), tag) : 9);
	add(37, mix(structure.chunkFrame[token]!, touches));
	add(38, mix(chunkTail, touches));
	add(39, mix(mix(passed.chunks, touches), tag));
	add(40, mix(cue.frame, place));
	add(41, mix(cue.word, between));
	add(42, mix(cue.kind, place));
	add(43, mix(cue.kind, between));
	add(44, mix(mix(cue.quotes, quotePlace & 3), cue.stem));
	add(45, mix(mix(edge, sentenceStep), structure.marksAround[token]!));
	add(46, mix(mix(previousTag, tag), between));
	add(47, cluster[token]!);
	add(48, structure.clustersAround[token]!);
	add(49, mix(cluster[token]!, touches * 8 + Math.min(far, 7)));
	add(50, mix(cluster[chunkEnd - 1]!, touches));
	add(51, mix(mix(stem[token]!, segmentStep), traits));
	add(52, mix(cue.kind, mix(touches, passed.chunks)));
	add(53, mix(cue.stem, mix(segmentStep, traits)));
	add(54, mix(cue.stem, touches));
	add(55, mix(w, between));
	add(56, mix(structure.before[token]!, passed.verbs * 4 + passed.commas));
};

// The position after the last token: it ends what is open, and tells whether the cue has a source and a content.
const writeEnd = ({ columns, structure, cueStep }: Scene, window: Window, cue: Cue, out: Int32Array): void => {
	const { word, pos, stem } = columns;
	const token = cue.token;
	let n = window.size * spanFeatureCount;
	const last = n + spanFeatureCount;
	const add = (template: number, value: number) => {
		out[n] = mix(mix(template * 0x51ed27, value), 3);
		n += 1;
	};
	const ahead = cue.groupFirst > 0 ? cue.groupFirst - 1 : 0;
	add(1, 0);
	add(2, cue.word);
	add(3, cue.stem);
	add(4, cue.kind);
	add(5, cue.frame);
	add(6, structure.tagsBefore[token]!);
	add(7, structure.tagsAfter[token]!);
	add(8, structure.tagsBefore[cue.groupFirst]!);
	add(9, mix(word[ahead]!, pos[token]!));
	add(10, mix(pos[ahead]!, pos[token]!));
	add(11, mix(cue.stem, pos[ahead]!));
	add(12, mix(cue.stem, word[token - 1] ?? 1));
	add(13, mix(cue.stem, word[token + 1] ?? 1));
	add(14, cue.quotes);
	add(15, mix(cue.quotes, cue.stem));
	add(16, cueStep[token]!);
	add(17, mix(structure.marksAround[cue.groupFirst]!, cue.kind));
	add(18, mix(stem[cue.groupFirst]!, pos[token]!));
	while (n < last) add(60, n - window.size * spanFeatureCount);
};
