// Learning of linear weights over hashed features: a dictionary of the features worth keeping, and AdaGrad with averaging.
import { cellsOf, groupOf, markOf, type WeightTable } from '../../extract/statements/model/table.ts';

/** A seeded stream of 32-bit numbers. */
export const createRandom = (seed: number): (() => number) => {
	let state = seed | 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return state;
	};
};

/** Shuffles in place. */
export const shuffle = (order: Int32Array, random: () => number): void => {
	for (let index = order.length - 1; index > 0; index -= 1) {
		const other = (random() >>> 0) % (index + 1);
		const kept = order[index]!;
		order[index] = order[other]!;
		order[other] = kept;
	}
};

/** Features seen in at least `least` texts, numbered. */
export type Dictionary = {
	readonly size: number;
	readonly hashes: Int32Array;
	readonly indexOf: (hash: number) => number;
};

const mostBits = 24;

/** Counts features text by text in an open hash table, with room for the features that `total` of them may hold. */
export const createCounter = (total: number) => {
	const bits = Math.min(mostBits, Math.ceil(Math.log2(total + 2)) + 1);
	const keys = new Int32Array(2 ** bits);
	const texts = new Uint16Array(2 ** bits);
	const last = new Int32Array(2 ** bits).fill(-1);
	const wrap = 2 ** bits - 1;
	const slotOf = (hash: number): number => {
		let slot = (Math.imul(hash, 0x85ebca6b) >>> (32 - bits)) & wrap;
		while (last[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & wrap;
		return slot;
	};
	const add = (hash: number, text: number): void => {
		const slot = slotOf(hash);
		if (last[slot] === text) return;
		keys[slot] = hash;
		last[slot] = text;
		if (texts[slot]! < 65_535) texts[slot]! += 1;
	};
	const keep = (least: number): Dictionary => {
		const kept: number[] = [];
		const numbers = new Int32Array(2 ** bits).fill(-1);
		for (let slot = 0; slot <= wrap; slot += 1) {
			if (texts[slot]! < least) continue;
			numbers[slot] = kept.length;
			kept.push(keys[slot]!);
		}
		return { size: kept.length, hashes: Int32Array.from(kept), indexOf: (hash) => numbers[slotOf(hash)]! };
	};
	return { add, keep };
};

/** Weights while they are learnt: `outputs` numbers a feature. */
export type Learner = {
	readonly outputs: number;
	readonly weights: Float32Array;
	readonly squares: Float32Array;
	readonly sums: Float32Array;
	readonly rate: number;
	step: number;
};

export const createLearner = (size: number, outputs: number, rate: number): Learner => ({
	outputs,
	weights: new Float32Array(size * outputs),
	squares: new Float32Array(size * outputs),
	sums: new Float32Array(size * outputs),
	rate,
	step: 1,
});

/** One AdaGrad step of one weight. */
export const nudge = (learner: Learner, at: number, gradient: number): void => {
	const squares = learner.squares[at]! + gradient * gradient;
	learner.squares[at] = squares;
	const change = (learner.rate * gradient) / Math.sqrt(squares + 1e-6);
	learner.weights[at]! += change;
	learner.sums[at]! += change * learner.step;
};

/** The weights averaged over all steps. */
export const averaged = ({ weights, sums, step }: Learner): Float32Array =>
	weights.map((weight, at) => weight - sums[at]! / step);

/**
 * Packs weights into a table of small integers. The strongest features get the slots; the rest is left out.
 * `share` shrinks all weights (for features that were left out at random while learning).
 */
export const packTable = (
	dictionary: Dictionary,
	weights: Float32Array,
	outputs: number,
	groupBits: number,
	share: number,
): WeightTable => {
	const strength = new Float32Array(dictionary.size);
	let top = 0;
	for (let feature = 0; feature < dictionary.size; feature += 1) {
		for (let name = 0; name < outputs; name += 1) {
			const weight = weights[feature * outputs + name]!;
			strength[feature]! += weight * weight;
			top = Math.max(top, Math.abs(weight));
		}
	}
	const order = Int32Array.from({ length: dictionary.size }, (_, feature) => feature).sort(
		(a, b) => strength[b]! - strength[a]! || a - b,
	);
	const unit = Math.min(top, 5) / 127;
	const marks = new Uint32Array(2 ** groupBits);
	const packed = new Int8Array(2 ** groupBits * 4 * outputs);
	const filled = new Uint8Array(2 ** groupBits);
	for (const feature of order) {
		const hash = dictionary.hashes[feature]!;
		const group = groupOf(hash, groupBits);
		const slot = filled[group]!;
		const byte = markOf(hash);
		if (slot === 4 || strength[feature]! === 0) continue;
		let isTaken = false;
		for (let other = 0; other < slot; other += 1) isTaken ||= ((marks[group]! >>> (other * 8)) & 255) === byte;
		if (isTaken) continue;
		marks[group] = (marks[group]! | (byte << (slot * 8))) >>> 0;
		filled[group] = slot + 1;
		for (let name = 0; name < outputs; name += 1) {
			const value = Math.round(weights[feature * outputs + name]! / unit);
			packed[(group * 4 + slot) * outputs + name] = Math.max(-127, Math.min(127, value));
		}
	}
	return { outputs, groupBits, scale: unit * share, marks, weights: packed, cells: cellsOf(marks, packed, outputs) };
};
