// Attributions found by the trained model: cues first, then source and content of each.
import type { Name } from '../../names/names.ts';
import type { Reading } from '../../reading.ts';
import type { TokenRange } from '../draft.ts';
import { bestPath, createChain, label, outputCount, weighPaths } from './chain.ts';
import { mark, readColumns } from './columns.ts';
import { cueFeatureCount, mayBeCue, writeCueFeatures } from './cue-features.ts';
import type { StatementModel } from './model.ts';
import { keepBest } from './overlap.ts';
import type { Scene } from './span-cue.ts';
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

/** Tokens of one attribution, before they become spans. */
export type Labelled = {
	readonly anchor: number;
	readonly source: readonly number[];
	readonly cue: readonly number[];
	readonly content: readonly number[];
	readonly score: number;
};

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
	for (const { token, speech } of findCues(scene, model, settings.leastCue)) {
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

/** Steps of a cue's probability, as the features of stage two see it. */
export const cueStepOf = (probability: number): number =>
	probability < 0.02
		? 0
		: probability < 0.1
			? 1
			: probability < 0.3
				? 2
				: probability < 0.6
					? 3
					: probability < 0.9
						? 4
						: 5;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

const findCues = (scene: Scene, model: StatementModel, leastCue: number) => {
	const found: { token: number; speech: number }[] = [];
	const { reading, columns, structure, cueStep } = scene;
	for (let token = 0; token < columns.count; token += 1) {
		if (!mayBeCue(columns, token)) continue;
		const count = writeCueFeatures(reading, columns, structure, token, cueFeatures);
		const cue = sigmoid(sumOutput(model.cues, cueFeatures, 0, count, 0));
		cueStep[token] = cueStepOf(cue);
		if (cue < leastCue) continue;
		found.push({ token, speech: sigmoid(sumOutput(model.cues, cueFeatures, 0, count, 1)) });
	}
	return found;
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

const labelledOf = (reading: Reading, path: Uint8Array, score: number): Labelled => {
	const { quotation } = reading.tokens;
	const source: number[] = [];
	const cue: number[] = [];
	const content: number[] = [];
	for (let index = 0; index < window.size; index += 1) {
		const token = window.tokens[index]!;
		const found = path[index]!;
		if (found === label.outside) continue;
		const list = found === label.source ? source : found === label.cue ? cue : content;
		list.push(token);
		// What the window skipped inside a quotation goes with what came before it.
		const next = index + 1 < window.size ? window.tokens[index + 1]! : token + 1;
		if (found !== label.content || quotation[token]! < 0 || quotation[token] !== quotation[next - 1]) continue;
		for (let skipped = token + 1; skipped < next; skipped += 1) list.push(skipped);
	}
	return { anchor: window.tokens[window.anchor]!, source, cue, content, score };
};

const toAttribution = (reading: Reading, labelled: Labelled): ModelAttribution => ({
	source: labelled.source.length > 0 ? runsOf(reading, labelled.source)[0]! : null,
	cue: runsOf(reading, labelled.cue),
	content: runsOf(reading, labelled.content),
	score: labelled.score,
});

const edgeMarks = new Set<string>([',', ';', ':', '—', '–', '--', '-', '.']);

/** The runs of tokens, without the commas and stops at their edges; a run of nothing else is dropped. */
const runsOf = ({ tokens }: Reading, list: readonly number[]): TokenRange[] => {
	const runs: TokenRange[] = [];
	for (let index = 0; index < list.length; ) {
		let end = index + 1;
		while (end < list.length && list[end] === list[end - 1]! + 1) end += 1;
		let first = list[index]!;
		let last = list[end - 1]!;
		while (first < last && edgeMarks.has(tokens.text[first]!)) first += 1;
		while (last > first && edgeMarks.has(tokens.text[last]!)) last -= 1;
		runs.push({ first, end: last + 1 });
		index = end;
	}
	const worded = runs.filter(({ first, end }) => end - first > 1 || !edgeMarks.has(tokens.text[first]!));
	return worded.length > 0 ? worded : runs;
};

/** Marks that separate; exported for training, where they end no span either. */
export const isSeparator = (code: number): boolean =>
	code === mark.comma || code === mark.stop || code === mark.semicolon || code === mark.colon || code === mark.dash;
