// Learning of stage two: source and content around a cue.
import {
	type Chain,
	countOutputs,
	createChain,
	expectOutputs,
	label,
	outputCount,
	weighPaths,
} from '../../extract/statements/model/chain.ts';
import { isSeparator } from '../../extract/statements/model/columns.ts';
import { spanFeatureCount, writeSpanFeatures } from '../../extract/statements/model/span-features.ts';
import { createWindow, readWindow, type Window, windowLimit } from '../../extract/statements/model/window.ts';
import type { GoldAttribution } from './corpus.ts';
import {
	averaged,
	createCounter,
	createLearner,
	createRandom,
	type Dictionary,
	type Learner,
	nudge,
	shuffle,
} from './learn.ts';
import type { Lesson } from './scenes.ts';

/** One cue with the labels of its window. */
type Scored = {
	readonly size: number;
	readonly anchor: number;
	readonly labels: Uint8Array;
	readonly weight: number;
	/** `(size + 1) * spanFeatureCount` feature numbers; -1 where the feature is too rare. */
	readonly features: Int32Array;
};

export type SpanLessons = { readonly rows: readonly Scored[]; readonly dictionary: Dictionary };

export const spanLeftOut = 0.5;

export type Schooling = { readonly epochs: number; readonly rate: number; readonly seed: number };

/** A cue to learn from: `gold` is null where nothing is attributed. */
export type SpanCue = { readonly lesson: Lesson; readonly token: number; readonly gold: GoldAttribution | null };

/** Lays out the windows of all cues. */
export const gatherSpans = (cues: readonly SpanCue[]): SpanLessons => {
	const window = createWindow();
	const buffer = new Int32Array((windowLimit + 1) * spanFeatureCount);
	const rows: Scored[] = [];
	const texts: number[] = [];
	let total = 0;
	for (const { lesson, token, gold } of cues) {
		readWindow(lesson.sample.reading, token, window);
		const labels = labelsOf(lesson, window, gold);
		if (!labels) continue;
		writeSpanFeatures(lesson.scene, window, buffer);
		const features = buffer.slice(0, (window.size + 1) * spanFeatureCount);
		texts.push(lesson.text);
		total += features.length;
		rows.push({ size: window.size, anchor: window.anchor, labels, weight: lesson.sample.weight, features });
	}
	const counter = createCounter(total);
	for (const [index, { features }] of rows.entries()) for (const hash of features) counter.add(hash, texts[index]!);
	const dictionary = counter.keep(2);
	for (const { features } of rows) {
		for (let at = 0; at < features.length; at += 1) features[at] = dictionary.indexOf(features[at]!);
	}
	return { rows, dictionary };
};

/** Labels of a window; null where the chain cannot take them. */
const labelsOf = (lesson: Lesson, window: Window, gold: GoldAttribution | null): Uint8Array | null => {
	const labels = new Uint8Array(window.size);
	labels[window.anchor] = label.cue;
	if (!gold) return labels;
	const { mark } = lesson.scene.columns;
	const roles = new Map<number, number>();
	for (const token of gold.content) roles.set(token, label.content);
	for (const token of gold.cue) roles.set(token, label.cue);
	for (const token of gold.source) roles.set(token, label.source);
	for (let index = 0; index < window.size; index += 1) {
		if (index !== window.anchor) labels[index] = roles.get(window.tokens[index]!) ?? label.outside;
	}
	trimSeparators(labels, window, mark);
	oneSource(labels, window.anchor);
	const counts = new Float32Array((window.size + 1) * outputCount);
	return labels.includes(label.content) && countOutputs(labels, window.size, counts) ? labels : null;
};

// Commas and stops at the edges of a content belong to the sentence around it.
const trimSeparators = (labels: Uint8Array, window: Window, mark: Uint8Array): void => {
	for (let index = 0; index < window.size; index += 1) {
		const isEdge = labels[index - 1] !== label.content || labels[index + 1] !== label.content;
		if (labels[index] === label.content && isEdge && isSeparator(mark[window.tokens[index]!]!))
			labels[index] = label.outside;
	}
};

// Only one run of source: the one nearest to the cue.
const oneSource = (labels: Uint8Array, anchor: number): void => {
	const runs: { first: number; end: number }[] = [];
	for (let index = 0; index < labels.length; index += 1) {
		if (labels[index] !== label.source) continue;
		const last = runs.at(-1);
		if (last && last.end === index) last.end = index + 1;
		else runs.push({ first: index, end: index + 1 });
	}
	const distance = ({ first, end }: { first: number; end: number }) =>
		Math.min(Math.abs(first - anchor), Math.abs(end - anchor));
	runs.sort((a, b) => distance(a) - distance(b));
	for (const { first, end } of runs.slice(1)) labels.fill(label.outside, first, end);
};

type Workspace = {
	readonly chain: Chain;
	readonly scores: Float32Array;
	readonly expected: Float32Array;
	readonly counts: Float32Array;
	readonly used: Int32Array;
	readonly usedEnds: Int32Array;
};

/** Learns the weights of stage two. */
export const learnSpans = (
	{ rows, dictionary }: SpanLessons,
	{ epochs, rate, seed }: Schooling,
	afterEpoch: (epoch: number, loss: number, learner: Learner) => void,
): Float32Array => {
	const learner = createLearner(dictionary.size, outputCount, rate);
	const random = createRandom(seed);
	const order = Int32Array.from(rows.keys());
	const space: Workspace = {
		chain: createChain(windowLimit),
		scores: new Float32Array((windowLimit + 1) * outputCount),
		expected: new Float32Array((windowLimit + 1) * outputCount),
		counts: new Float32Array((windowLimit + 1) * outputCount),
		used: new Int32Array((windowLimit + 1) * spanFeatureCount),
		usedEnds: new Int32Array(windowLimit + 2),
	};
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		shuffle(order, random);
		let loss = 0;
		for (const index of order) loss += learnRow(learner, rows[index]!, random, space);
		afterEpoch(epoch + 1, loss / order.length, learner);
	}
	return averaged(learner);
};

const learnRow = (learner: Learner, row: Scored, random: () => number, space: Workspace): number => {
	const { chain, scores, expected, counts, used, usedEnds } = space;
	const { weights } = learner;
	const { size, anchor, features, weight } = row;
	let filled = 0;
	for (let position = 0; position <= size; position += 1) {
		const base = position * outputCount;
		scores.fill(0, base, base + outputCount);
		let bits = 0;
		let left = 0;
		for (let at = position * spanFeatureCount; at < (position + 1) * spanFeatureCount; at += 1) {
			if (left === 0) {
				bits = random();
				left = 32;
			}
			const isKept = (bits & 1) === 1;
			bits >>>= 1;
			left -= 1;
			const feature = features[at]!;
			if (!isKept || feature < 0) continue;
			const first = feature * outputCount;
			used[filled++] = first;
			for (let name = 0; name < outputCount; name += 1) scores[base + name]! += weights[first + name]!;
		}
		usedEnds[position] = filled;
	}
	const ends = weighPaths(chain, scores, size, anchor);
	expectOutputs(chain, ends, size, anchor, expected);
	countOutputs(row.labels, size, counts);
	let missed = 0;
	let at = 0;
	for (let position = 0; position <= size; position += 1) {
		const base = position * outputCount;
		const end = usedEnds[position]!;
		for (let name = 0; name < outputCount; name += 1) {
			const gradient = counts[base + name]! - expected[base + name]!;
			missed += Math.abs(gradient);
			if (Math.abs(gradient) < 1e-3) continue;
			for (let feature = at; feature < end; feature += 1) nudge(learner, used[feature]! + name, gradient * weight);
		}
		at = end;
	}
	learner.step += 1;
	return missed / outputCount;
};
