// Learning of stage one: which words are cues, and which cues are of speech.
import { cueFeatureCount, mayBeCue, writeCueFeatures } from '../../extract/statements/model/cue-features.ts';
import { averaged, createCounter, createLearner, createRandom, type Dictionary, nudge, shuffle } from './learn.ts';
import type { Lesson } from './scenes.ts';

/** All candidates of all texts, features in one array. */
export type Candidates = {
	readonly count: number;
	readonly lesson: Int32Array;
	readonly token: Int32Array;
	readonly starts: Int32Array;
	/** Numbers of features; those seen in too few texts are left out. */
	readonly features: Int32Array;
	/** 1 a cue, 0 none, -1 not to be learnt from. */
	readonly isCue: Int8Array;
	/** 1 of speech, 0 of another kind, -1 no cue. */
	readonly isSpeech: Int8Array;
	readonly dictionary: Dictionary;
};

const epochs = 6;
const rate = 0.12;
const leftOut = 0.3;

/** Gathers the candidates of stage one. */
export const gatherCandidates = (lessons: readonly Lesson[]): Candidates => {
	const buffer = new Int32Array(cueFeatureCount);
	const rows: { lesson: number; token: number; features: Int32Array }[] = [];
	for (const [index, lesson] of lessons.entries()) {
		const { reading, columns, structure } = lesson.scene;
		for (let token = 0; token < columns.count; token += 1) {
			if (!mayBeCue(columns, token)) continue;
			const size = writeCueFeatures(reading, columns, structure, token, buffer);
			const features = buffer.slice(0, size);
			rows.push({ lesson: index, token, features });
		}
	}
	const counter = createCounter(rows.length * cueFeatureCount);
	for (const { lesson, features } of rows) for (const hash of features) counter.add(hash, lessons[lesson]!.text);
	const dictionary = counter.keep(2);
	const starts = new Int32Array(rows.length + 1);
	const kept: Int32Array[] = rows.map(({ features }) =>
		features.map(dictionary.indexOf).filter((feature) => feature >= 0),
	);
	for (const [index, list] of kept.entries()) starts[index + 1] = starts[index]! + list.length;
	const all = new Int32Array(starts[rows.length]!);
	for (const [index, list] of kept.entries()) all.set(list, starts[index]);
	return {
		count: rows.length,
		lesson: Int32Array.from(rows, (row) => row.lesson),
		token: Int32Array.from(rows, (row) => row.token),
		starts,
		features: all,
		...answersOf(lessons, rows),
		dictionary,
	};
};

const answersOf = (lessons: readonly Lesson[], rows: readonly { lesson: number; token: number }[]) => {
	const isCue = new Int8Array(rows.length);
	const isSpeech = new Int8Array(rows.length).fill(-1);
	for (const [index, { lesson, token }] of rows.entries()) {
		const { goldAt, unmarked } = lessons[lesson]!;
		const gold = goldAt.get(token);
		if (gold) {
			isCue[index] = gold.isOptional ? -1 : 1;
			isSpeech[index] = gold.isSpeech ? 1 : 0;
		} else if (unmarked[token]) isCue[index] = -1;
	}
	return { isCue, isSpeech };
};

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Learns from the candidates whose text is not in the fold; two outputs a feature: cue, speech. */
export const learnCues = (
	lessons: readonly Lesson[],
	candidates: Candidates,
	isLeftOut: (text: number) => boolean,
): Float32Array => {
	const { starts, features, isCue, isSpeech } = candidates;
	const learner = createLearner(candidates.dictionary.size, 2, rate);
	const order = Int32Array.from({ length: candidates.count }, (_, index) => index).filter(
		(index) => !isLeftOut(lessons[candidates.lesson[index]!]!.text),
	);
	const random = createRandom(17);
	const used = new Int32Array(cueFeatureCount);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		shuffle(order, random);
		for (const index of order) {
			let size = 0;
			for (let at = starts[index]!; at < starts[index + 1]!; at += 1) {
				if ((random() >>> 0) / 2 ** 32 >= leftOut) used[size++] = features[at]! * 2;
			}
			const { weight } = lessons[candidates.lesson[index]!]!.sample;
			for (const [name, answer] of [isCue[index]!, isSpeech[index]!].entries()) {
				if (answer < 0) continue;
				let sum = 0;
				for (let at = 0; at < size; at += 1) sum += learner.weights[used[at]! + name]!;
				const gradient = (answer - sigmoid(sum)) * weight;
				if (Math.abs(gradient) < 1e-4) continue;
				for (let at = 0; at < size; at += 1) nudge(learner, used[at]! + name, gradient);
			}
			learner.step += 1;
		}
	}
	return averaged(learner).map((weight) => weight * (1 - leftOut));
};

/** Probability of being a cue for each candidate, from weights that `isWanted` candidates did not teach. */
export const weighCandidates = (
	lessons: readonly Lesson[],
	candidates: Candidates,
	weights: Float32Array,
	isWanted: (text: number) => boolean,
	out: Float32Array,
): void => {
	for (let index = 0; index < candidates.count; index += 1) {
		if (!isWanted(lessons[candidates.lesson[index]!]!.text)) continue;
		let sum = 0;
		for (let at = candidates.starts[index]!; at < candidates.starts[index + 1]!; at += 1) {
			sum += weights[candidates.features[at]! * 2]!;
		}
		out[index] = sigmoid(sum);
	}
};
