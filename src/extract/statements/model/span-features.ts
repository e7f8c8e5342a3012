// Stage two: features of each token of a window as seen from its cue. A feature is a number of its own (the index into
// the seeds) mixed with what it looks at; the numbers are part of the weights and stay as they are.
import { mix } from './hash.ts';
import { type Cue, type Passed, pass, readCue, type Scene, startPassing } from './span-cue.ts';
import type { Window } from './window.ts';

/** Features of each token; the position after the last token has as many. */
export const spanFeatureCount = 60;

const seedsBySide = [0, 1, 2, 3].map((side) =>
	Int32Array.from({ length: 64 }, (_, template) => mix(template * 0x3779b97, side + 1)),
);

const steps = new Uint8Array(256).map((_, index) =>
	index < 6 ? index : index < 8 ? 6 : index < 11 ? 7 : index < 16 ? 8 : index < 26 ? 9 : 10,
);
const stepOf = (distance: number): number => steps[Math.min(distance, 255)]!;

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

/** What one token of the window is, seen from the cue; one object is used over and over. */
const spot = {
	token: 0,
	side: 0,
	far: 0,
	place: 0,
	word: 0,
	previous: 0,
	next: 0,
	tag: 0,
	previousTag: 0,
	quotePlace: 0,
	between: 0,
	sentenceStep: 0,
	edge: 0,
	segment: 0,
	segmentStep: 0,
	segmentWord: 0,
	traits: 0,
	tagBeyond: 0,
	chunkEnd: 0,
	chunkTail: 0,
	touches: 0,
};

const writeToken = (scene: Scene, window: Window, cue: Cue, index: number, passed: Passed, out: Int32Array): void => {
	spot.token = window.tokens[index]!;
	spot.side = index < window.anchor ? 0 : index > window.anchor ? 1 : 2;
	spot.far = stepOf(Math.abs(index - window.anchor));
	spot.place = spot.side * 16 + spot.far;
	readWords(scene);
	readPlace(scene, cue, passed);
	let n = index * spanFeatureCount;
	n = writeWords(scene, out, n);
	n = writePlace(scene, passed, out, n);
	writeTies(scene, cue, passed, out, n);
};

const readWords = ({ columns, structure }: Scene): void => {
	const { token } = spot;
	const { word, pos, count } = columns;
	spot.word = word[token]!;
	spot.previous = token > 0 ? word[token - 1]! : 1;
	spot.next = token + 1 < count ? word[token + 1]! : 1;
	spot.tag = pos[token]!;
	spot.previousTag = token > 0 ? pos[token - 1]! : 31;
	spot.quotePlace = structure.quotePlace[token]!;
};

const readPlace = ({ columns, structure, reading }: Scene, cue: Cue, passed: Passed): void => {
	const { token, side } = spot;
	const { verbs, commas, cues, that } = passed;
	const sentenceIndex = reading.tokens.sentence[token]!;
	const sentence = reading.sentences[sentenceIndex]!;
	const segment = structure.segment[token]!;
	const chunkFirst = structure.chunkFirst[token]!;
	const chunkEnd = structure.chunkEnd[token]!;
	spot.between = (((verbs * 4 + commas) * 3 + cues) * 2 + that) * 3 + side;
	spot.sentenceStep = Math.max(-2, Math.min(2, sentenceIndex - cue.sentence)) + 2;
	spot.edge = (token === sentence.firstToken ? 1 : 0) + (token === sentence.endToken - 1 ? 2 : 0);
	spot.segment = segment;
	spot.segmentStep = Math.max(-4, Math.min(4, segment - cue.segment)) + 4;
	spot.segmentWord = columns.word[structure.segmentFirst[segment]!]!;
	spot.traits = structure.segmentTraits[segment]!;
	spot.tagBeyond = columns.pos[structure.segmentFirst[segment + 2] ?? -1] ?? 31;
	spot.chunkEnd = chunkEnd;
	spot.chunkTail = columns.word[chunkEnd - 1]!;
	spot.touches =
		(chunkEnd === cue.groupFirst ? 1 : 0) +
		(chunkFirst === cue.groupEnd ? 2 : 0) +
		(chunkFirst === token ? 4 : 0) +
		(chunkEnd === token + 1 ? 8 : 0);
};

// The word and its neighbours, near to the cue or far.
const writeWords = ({ columns, structure }: Scene, out: Int32Array, first: number): number => {
	const { suffix, shape, fine, count } = columns;
	const seeds = seedsBySide[spot.side]!;
	let n = first;
	out[n++] = mix(seeds[1]!, 0);
	out[n++] = mix(seeds[2]!, spot.far);
	out[n++] = mix(seeds[3]!, mix(spot.far, spot.tag));
	out[n++] = mix(seeds[4]!, spot.word);
	out[n++] = mix(seeds[5]!, spot.previous);
	out[n++] = mix(seeds[6]!, spot.next);
	out[n++] = mix(seeds[7]!, structure.before[spot.token]!);
	out[n++] = mix(seeds[8]!, spot.token + 1 < count ? structure.before[spot.token + 1]! : 1);
	out[n++] = mix(seeds[9]!, structure.tagsAround[spot.token]!);
	out[n++] = mix(seeds[10]!, structure.tagsBefore[spot.token]!);
	out[n++] = mix(seeds[11]!, structure.tagsAfter[spot.token]!);
	out[n++] = mix(seeds[12]!, mix(spot.word, spot.far));
	out[n++] = mix(seeds[13]!, mix(structure.tagsAround[spot.token]!, spot.far));
	out[n++] = mix(seeds[27]!, mix(shape[spot.token]!, spot.tag));
	out[n++] = mix(seeds[28]!, mix(structure.shapes[spot.token]!, spot.far > 5 ? 6 : spot.far));
	out[n++] = mix(seeds[29]!, suffix[spot.token]!);
	out[n++] = mix(seeds[47]!, fine[spot.token]!);
	out[n++] = mix(seeds[48]!, structure.clustersAround[spot.token]!);
	return n;
};

// Where it stands: what lies between it and the cue, its segment, chunk and quotation.
const writePlace = ({ columns, structure, cueStep }: Scene, passed: Passed, out: Int32Array, first: number): number => {
	const { stem, mark: marks, fine, coarse } = columns;
	const seeds = seedsBySide[spot.side]!;
	let n = first;
	out[n++] = mix(seeds[19]!, mix(structure.ahead[spot.segment]!, marks[spot.token]!));
	out[n++] = mix(seeds[21]!, mix(spot.between, spot.tag));
	out[n++] = mix(seeds[22]!, mix(spot.between, spot.quotePlace));
	out[n++] = mix(seeds[23]!, mix(spot.between, structure.marksAround[spot.token]!));
	out[n++] = mix(seeds[24]!, structure.marksAround[spot.token]!);
	out[n++] = mix(seeds[25]!, mix(spot.quotePlace, passed.quotes));
	out[n++] = mix(seeds[30]!, mix(passed.cues, cueStep[spot.token]!));
	out[n++] = mix(seeds[31]!, mix(mix(spot.word, spot.sentenceStep), spot.edge));
	out[n++] = mix(
		seeds[32]!,
		mix(mix(spot.segmentStep, spot.traits), marks[structure.segmentFirst[spot.segment]! - 1] ?? 0),
	);
	out[n++] = mix(seeds[33]!, mix(mix(spot.segmentStep, spot.segmentWord), spot.traits));
	out[n++] = mix(seeds[34]!, mix(mix(spot.segmentStep === 4 ? 1 : 0, spot.traits), structure.tagsBefore[spot.token]!));
	out[n++] = mix(seeds[35]!, spot.far < 6 ? mix(passed.path, spot.tag) : 9);
	out[n++] = mix(seeds[37]!, mix(mix(structure.ahead[spot.segment]!, marks[spot.token]!), spot.between));
	out[n++] = mix(seeds[38]!, mix(spot.chunkTail, spot.touches));
	out[n++] = mix(seeds[39]!, mix(mix(passed.chunks, spot.touches), spot.tag));
	out[n++] = mix(seeds[40]!, mix(mix(spot.tagBeyond, spot.traits), mix(marks[spot.token]!, spot.between)));
	out[n++] = mix(seeds[45]!, mix(mix(spot.edge, spot.sentenceStep), structure.marksAround[spot.token]!));
	out[n++] = mix(seeds[46]!, mix(mix(spot.previousTag, spot.tag), spot.between));
	out[n++] = mix(seeds[49]!, mix(fine[spot.token]!, spot.touches * 8 + Math.min(spot.far, 7)));
	out[n++] = mix(seeds[50]!, mix(fine[spot.chunkEnd - 1]!, spot.touches));
	out[n++] = mix(seeds[51]!, mix(mix(stem[spot.token]!, spot.segmentStep), spot.traits));
	out[n++] = mix(seeds[62]!, mix(coarse[spot.token]!, spot.between));
	return n;
};

// What ties it to this very cue: the cue's word, stem, class and quotations.
const writeTies = ({ columns }: Scene, cue: Cue, passed: Passed, out: Int32Array, first: number): void => {
	const { coarse } = columns;
	const seeds = seedsBySide[spot.side]!;
	let n = first;
	out[n++] = mix(seeds[14]!, mix(cue.stem, spot.far));
	out[n++] = mix(seeds[15]!, mix(cue.stem, spot.tag));
	out[n++] = mix(seeds[16]!, mix(cue.stem, spot.word));
	out[n++] = mix(seeds[17]!, mix(cue.stem, mix(spot.previousTag, spot.tag)));
	out[n++] = mix(seeds[18]!, mix(cue.stem, spot.previous));
	out[n++] = mix(seeds[20]!, mix(cue.kind, spot.word));
	out[n++] = mix(seeds[26]!, mix(mix(cue.quotes, spot.quotePlace & 3), passed.quotes * 8 + spot.sentenceStep));
	out[n++] = mix(seeds[36]!, spot.far < 4 ? mix(mix(passed.path, cue.stem), spot.tag) : 9);
	out[n++] = mix(seeds[41]!, mix(cue.word, spot.between));
	out[n++] = mix(seeds[42]!, mix(cue.kind, spot.place));
	out[n++] = mix(seeds[43]!, mix(cue.kind, spot.between));
	out[n++] = mix(seeds[44]!, mix(mix(cue.quotes, spot.quotePlace & 3), cue.stem));
	out[n++] = mix(seeds[52]!, mix(cue.kind, mix(spot.touches, passed.chunks)));
	out[n++] = mix(seeds[53]!, mix(cue.stem, mix(spot.segmentStep, spot.traits)));
	out[n++] = mix(seeds[54]!, mix(cue.stem, spot.touches));
	out[n++] = mix(seeds[57]!, mix(cue.fine, spot.place));
	out[n++] = mix(seeds[58]!, mix(cue.fine, mix(spot.tag, spot.touches)));
	out[n++] = mix(seeds[59]!, mix(cue.fine, spot.between));
	out[n++] = mix(seeds[60]!, mix(mix(cue.fine, coarse[spot.token]!), spot.touches));
	out[n++] = mix(seeds[61]!, mix(cue.fine, mix(spot.segmentStep, spot.traits)));
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
