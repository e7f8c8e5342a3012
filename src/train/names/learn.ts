// Learns the weights of the tagger: a conditional random field, AdaGrad, feature dropout, averaged over the last passes.
import { chainSums } from '../../extract/names/tag-chain.ts';
import { bucketCount, tagCount } from '../../extract/names/tagger.ts';
import type { TrainingRun } from './corpus.ts';

export type LearningOptions = {
	readonly passes: number;
	readonly dropout: number;
	readonly rate: number;
	/** A bucket must be seen this often to have weights. */
	readonly leastCount: number;
	/** Pull towards zero, a share of the rate. */
	readonly decay: number;
	readonly say: (line: string) => void;
};

export type Learned = {
	/** Buckets with weights, ascending; row r of `weights` is that of `buckets[r]`. */
	readonly buckets: readonly number[];
	readonly weights: Float32Array;
	readonly transitions: Float32Array;
};

/** Reproducible numbers in [0, 1). */
export const createRandom = (seed: number): (() => number) => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let value = Math.imul(state ^ (state >>> 15), state | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
	};
};

/** Trains on the runs. The same runs and options give the same weights. */
export const learn = (runs: readonly TrainingRun[], options: LearningOptions): Learned => {
	const { rowOf, buckets } = numberBuckets(runs, options.leastCount);
	const size = buckets.length * tagCount;
	const model = {
		weights: new Float32Array(size),
		squares: new Float32Array(size).fill(1e-4),
		transitions: new Float32Array(tagCount * tagCount),
		transitionSquares: new Float32Array(tagCount * tagCount).fill(1e-4),
	};
	forbid(model.transitions);
	const sums = new Float64Array(size);
	const transitionSums = new Float64Array(tagCount * tagCount);
	const random = createRandom(7);
	const order = runs.map((_, index) => index);
	const averageFrom = Math.floor(options.passes / 3);
	for (let pass = 0; pass < options.passes; pass += 1) {
		shuffle(order, random);
		let loss = 0;
		for (const index of order) loss += step(runs[index]!, rowOf, model, options, random);
		options.say(`names: pass ${pass + 1} of ${options.passes}, loss ${(loss / runs.length).toFixed(4)}`);
		if (pass < averageFrom) continue;
		for (let at = 0; at < size; at += 1) sums[at]! += model.weights[at]!;
		for (let at = 0; at < transitionSums.length; at += 1) transitionSums[at]! += model.transitions[at]!;
	}
	const passes = options.passes - averageFrom;
	return {
		buckets,
		weights: Float32Array.from(sums, (sum) => sum / passes),
		transitions: Float32Array.from(transitionSums, (sum) => sum / passes),
	};
};

const numberBuckets = (runs: readonly TrainingRun[], leastCount: number) => {
	const counts = new Uint32Array(bucketCount);
	for (const { buckets } of runs) for (const token of buckets) for (const bucket of token) counts[bucket]! += 1;
	const rowOf = new Int32Array(bucketCount).fill(-1);
	const buckets: number[] = [];
	for (let bucket = 0; bucket < bucketCount; bucket += 1) {
		if (counts[bucket]! < leastCount) continue;
		rowOf[bucket] = buckets.length;
		buckets.push(bucket);
	}
	return { rowOf, buckets };
};

// Inside follows only begin or inside of its own kind; outside before and after the run is tag 0.
const forbid = (transitions: Float32Array): void => {
	for (let from = 0; from < tagCount; from += 1) {
		for (let to = 2; to < tagCount; to += 2) {
			if (from !== to && from !== to - 1) transitions[from * tagCount + to] = -30;
		}
	}
};

const shuffle = (order: number[], random: () => number): void => {
	for (let index = order.length - 1; index > 0; index -= 1) {
		const other = Math.floor(random() * (index + 1));
		[order[index], order[other]] = [order[other]!, order[index]!];
	}
};

type Model = {
	readonly weights: Float32Array;
	readonly squares: Float32Array;
	readonly transitions: Float32Array;
	readonly transitionSquares: Float32Array;
};

/** One gradient step on one run; its loss. */
const step = (
	{ buckets, tags, weight }: TrainingRun,
	rowOf: Int32Array,
	model: Model,
	options: LearningOptions,
	random: () => number,
): number => {
	const { length } = tags;
	const kept = buckets.map((token) =>
		[...token].map((bucket) => rowOf[bucket]!).filter((row) => row >= 0 && random() >= options.dropout),
	);
	const scores = new Float32Array(length * tagCount);
	const gain = 1 / (1 - options.dropout);
	for (const [token, rows] of kept.entries()) {
		for (const row of rows) {
			for (let tag = 0; tag < tagCount; tag += 1)
				scores[token * tagCount + tag]! += model.weights[row * tagCount + tag]! * gain;
		}
	}
	const factors = model.transitions.map(Math.exp);
	const sums = chainSums(factors, scores, length);
	const errors = errorsOf(sums, tags);
	for (const [token, rows] of kept.entries()) {
		for (const row of rows) {
			for (let tag = 0; tag < tagCount; tag += 1) {
				const at = row * tagCount + tag;
				const slope = errors[token * tagCount + tag]! * weight - options.decay * model.weights[at]!;
				model.squares[at]! += slope * slope;
				model.weights[at]! += (options.rate * slope) / Math.sqrt(model.squares[at]!);
			}
		}
	}
	updateTransitions(model, factors, sums, tags, weight, options.rate);
	let loss = 0;
	for (let token = 0; token < length; token += 1) {
		loss -= Math.log(Math.max(1e-9, 1 - errors[token * tagCount + tags[token]!]!));
	}
	return loss;
};

/** Gold minus probability, for each token and tag. */
const errorsOf = ({ forward, backward }: ReturnType<typeof chainSums>, tags: Uint8Array): Float32Array => {
	const errors = new Float32Array(tags.length * tagCount);
	for (let token = 0; token < tags.length; token += 1) {
		let total = 0;
		for (let tag = 0; tag < tagCount; tag += 1)
			total += forward[token * tagCount + tag]! * backward[token * tagCount + tag]!;
		for (let tag = 0; tag < tagCount; tag += 1) {
			const at = token * tagCount + tag;
			errors[at] = (tags[token] === tag ? 1 : 0) - (forward[at]! * backward[at]!) / (total || 1);
		}
	}
	return errors;
};

const updateTransitions = (
	model: Model,
	factors: Float32Array,
	{ forward, backward, emit }: ReturnType<typeof chainSums>,
	tags: Uint8Array,
	weight: number,
	rate: number,
): void => {
	const slopes = new Float64Array(tagCount * tagCount);
	const { length } = tags;
	const add = (from: number, to: number, amount: number) => {
		slopes[from * tagCount + to]! += amount;
	};
	for (let token = 1; token < length; token += 1) {
		const joint = new Float64Array(tagCount * tagCount);
		let total = 0;
		for (let from = 0; from < tagCount; from += 1) {
			for (let to = 0; to < tagCount; to += 1) {
				const at = token * tagCount + to;
				const value =
					forward[(token - 1) * tagCount + from]! * factors[from * tagCount + to]! * emit[at]! * backward[at]!;
				joint[from * tagCount + to] = value;
				total += value;
			}
		}
		for (let at = 0; at < joint.length; at += 1) slopes[at]! -= joint[at]! / (total || 1);
		add(tags[token - 1]!, tags[token]!, 1);
	}
	const errors = errorsOf({ forward, backward, emit }, tags);
	for (let tag = 0; tag < tagCount; tag += 1) {
		add(0, tag, errors[tag]!);
		add(tag, 0, errors[(length - 1) * tagCount + tag]!);
	}
	for (let at = 0; at < slopes.length; at += 1) {
		if (model.transitions[at]! < -20) continue;
		const slope = slopes[at]! * weight;
		model.transitionSquares[at]! += slope * slope;
		model.transitions[at]! += (rate * slope) / Math.sqrt(model.transitionSquares[at]!);
	}
};
