// Attributions found by the trained model: cues first, then source and content of each.
import type { Name } from '../../names/names.ts';
import { isNarrative, type Reading } from '../../reading.ts';
import type { TokenRange } from '../draft.ts';
import { bestPath, createChain, label, outputCount, weighPaths } from './chain.ts';
import { readColumns } from './columns.ts';
import { cueFeatureCount, mayBeCue, writeCueFeatures } from './cue-features.ts';
import type { StatementModel } from './model.ts';
import { keepBest } from './overlap.ts';
import { cueStepOf, type Scene } from './span-cue.ts';
import { spanFeatureCount, writeSpanFeatures } from './span-features.ts';
import { readStructure } from './structure.ts';
import { sumOutput, sumRows } from './table.ts';
import { createWindow, readWindow, windowLimit } from './window.ts';

/** What the model says of one cue; `score` is its probability. */
export type ModelAttribution = {
	readonly source: TokenRange | null;
	readonly cue: readonly TokenRange[];
	readonly content: readonly TokenRange[];
	readonly score: number;
};

/** An attribution as labelled, before its spans are trimmed. */
export type Labelled = ModelAttribution & { readonly anchor: number };

/** How sure the model must be, at each turn. */
export type Settings = {
	/** Least chance of being a cue for a word to be looked at closer. */
	readonly leastCue: number;
	/** Least chance that it reports something, and by speech. */
	readonly leastScore: number;
	/** A source is given where it is at least this likely that there is one. */
	readonly leastSource: number;
};

export const usualSettings: Settings = { leastCue: 0.1, leastScore: 0.4, leastSource: 0.25 };

// Working memory for one window, used over and over: reading is synchronous.
const chain = createChain(windowLimit);
const window = createWindow();
const features = new Int32Array((windowLimit + 1) * spanFeatureCount);
const cueFeatures = new Int32Array(cueFeatureCount);
const scores = new Float32Array((windowLimit + 1) * outputCount);

/** All attributions that the model is sure enough of, in the order of their content. */
export const findByModel = (
	reading: Reading,
	_names: readonly Name[],
	model: StatementModel,
	settings: Settings = usualSettings,
): readonly ModelAttribution[] => {
	const scene = readScene(reading, model);
	const found: Labelled[] = [];
	for (const { token, speech } of findCues(scene, model, settings)) {
		const labelled = readCandidate(scene, model, token, speech, settings);
		if (labelled) found.push(labelled);
	}
	return keepBest(reading, found)
		.map((labelled) => toAttribution(reading, labelled))
		.sort((a, b) => a.content[0]!.first - b.content[0]!.first);
};

const readScene = (reading: Reading, model: StatementModel): Scene => {
	const columns = readColumns(reading, model.vocabulary);
	return {
		reading,
		columns,
		structure: readStructure(reading, columns),
		cueStep: new Uint8Array(columns.count),
	};
};

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

type Candidate = { readonly token: number; readonly cue: number; readonly speech: number };

const findCues = (scene: Scene, model: StatementModel, { leastCue, leastScore }: Settings): Candidate[] => {
	const found: Candidate[] = [];
	const { reading, columns, structure, cueStep } = scene;
	for (let token = 0; token < columns.count; token += 1) {
		if (!mayBeCue(columns, token)) continue;
		const count = writeCueFeatures(reading, columns, structure, token, cueFeatures);
		const cue = sigmoid(sumOutput(model.cues, cueFeatures, 0, count, 0));
		cueStep[token] = cueStepOf(cue);
		if (cue < leastCue || !isNarrative(reading.blocks[reading.sentences[reading.tokens.sentence[token]!]!.block]!))
			continue;
		const speech = sigmoid(sumOutput(model.cues, cueFeatures, 0, count, 1));
		if (speech >= leastScore) found.push({ token, cue, speech });
	}
	return thinOut(found, columns.count);
};

const stretch = 128;
const mostInStretch = 12;
/** Of a long text that has more than twice the cues of prose all over. */
const mostInDense = 4;
const isDense = (candidates: number, tokens: number): boolean => tokens > 20_000 && candidates * 13 > tokens;

// No prose has so many cues in so few words; a text made of "said" must not cost a window for each.
const thinOut = (candidates: readonly Candidate[], tokens: number): Candidate[] => {
	const most = isDense(candidates.length, tokens) ? mostInDense : mostInStretch;
	const kept: Candidate[] = [];
	for (let first = 0; first < candidates.length; ) {
		const place = Math.floor(candidates[first]!.token / stretch);
		let end = first + 1;
		while (end < candidates.length && Math.floor(candidates[end]!.token / stretch) === place) end += 1;
		const here = candidates.slice(first, end);
		if (here.length > most) here.sort((a, b) => b.cue - a.cue || a.token - b.token);
		kept.push(...here.slice(0, most));
		first = end;
	}
	return kept;
};

const readCandidate = (
	scene: Scene,
	model: StatementModel,
	token: number,
	speech: number,
	{ leastScore, leastSource }: Settings,
): Labelled | null => {
	readWindow(scene.reading, token, window);
	const { size, anchor } = window;
	writeSpanFeatures(scene, window, features);
	for (let index = 0; index <= size; index += 1) {
		sumRows(
			model.spans,
			features,
			index * spanFeatureCount,
			(index + 1) * spanFeatureCount,
			scores,
			index * outputCount,
		);
	}
	const ends = weighPaths(chain, scores, size, anchor);
	const hasContent = ends[2] + ends[3];
	const score = hasContent * speech;
	if (score < leastScore) return null;
	const path = bestPath(chain, scores, size, anchor, ends[3] > hasContent * leastSource ? 1 : 0);
	return labelledOf(scene.reading, path, score);
};

const labelledOf = ({ tokens }: Reading, path: Uint8Array, score: number): Labelled => {
	const source: { first: number; end: number }[] = [];
	const cue: { first: number; end: number }[] = [];
	const content: { first: number; end: number }[] = [];
	for (let index = 0; index < window.size; index += 1) {
		const found = path[index]!;
		if (found === label.outside) continue;
		const token = window.tokens[index]!;
		const list = found === label.source ? source : found === label.cue ? cue : content;
		const last = list.at(-1);
		// What the window skipped inside a quotation goes with the words around it.
		const isNext = last && (last.end === token || skips(tokens.quotation, index));
		if (isNext && path[index - 1] === found) last.end = token + 1;
		else list.push({ first: token, end: token + 1 });
	}
	return {
		anchor: window.tokens[window.anchor]!,
		source: source[0] ?? null,
		cue,
		content,
		score,
	};
};

const skips = (quotation: Int32Array, index: number): boolean => {
	const before = window.tokens[index - 1]!;
	return quotation[before]! >= 0 && quotation[before] === quotation[window.tokens[index]!];
};

const toAttribution = (reading: Reading, { source, cue, content, score }: Labelled): ModelAttribution => ({
	source: source && trimmed(reading, source),
	cue: withWords(reading, cue),
	content: withWords(reading, content),
	score,
});

const edgeMarks = new Set<string>([',', ';', ':', '—', '–', '--', '-', '.']);

/** The range without the commas and stops at its edges. */
const trimmed = ({ tokens }: Reading, range: TokenRange): TokenRange => {
	let { first, end } = range;
	while (first + 1 < end && edgeMarks.has(tokens.text[first]!)) first += 1;
	while (end - 1 > first && edgeMarks.has(tokens.text[end - 1]!)) end -= 1;
	return { first, end };
};

/** Trimmed ranges; one of nothing but a mark is dropped, unless it is all there is. */
const withWords = (reading: Reading, ranges: readonly TokenRange[]): TokenRange[] => {
	const all = ranges.map((range) => trimmed(reading, range));
	const worded = all.filter(({ first, end }) => end - first > 1 || !edgeMarks.has(reading.tokens.text[first]!));
	return worded.length > 0 ? worded : all;
};
