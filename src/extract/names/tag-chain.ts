// The chain of tags over a run of tokens: the best path and how probable it is, from scores and the steps between tags.
import { type Tagger, tagCount } from './tagger.ts';

/** Working memory for runs of up to `limit` tokens. */
type Room = {
	readonly limit: number;
	readonly emit: Float64Array;
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	readonly best: Float32Array;
	readonly from: Uint8Array;
};

const createRoom = (limit: number): Room => ({
	limit,
	emit: new Float64Array(limit * tagCount),
	forward: new Float64Array(limit * tagCount),
	backward: new Float64Array(limit * tagCount),
	best: new Float32Array(limit * tagCount),
	from: new Uint8Array(limit * tagCount),
});

// Used over and over: decoding is synchronous, and nearly all runs are short.
const usualRoom = createRoom(64);
const roomFor = (length: number): Room => (length <= usualRoom.limit ? usualRoom : createRoom(length));

/** Best tags of `length` scored tokens between two outsides, and how probable each is. */
export const decodeTags = (
	{ transitions, steps }: Pick<Tagger, 'transitions' | 'steps'>,
	scores: Float32Array,
	length: number,
): { readonly tags: Uint8Array; readonly probability: Float32Array } => {
	const room = roomFor(length);
	const { best, from } = room;
	sumChain(steps, scores, length, room);
	for (let tag = 0; tag < tagCount; tag += 1) best[tag] = scores[tag]! + transitions[tag]!;
	for (let token = 1; token < length; token += 1) {
		for (let tag = 0; tag < tagCount; tag += 1) {
			let bestScore = Number.NEGATIVE_INFINITY;
			for (let before = 0; before < tagCount; before += 1) {
				const score = best[(token - 1) * tagCount + before]! + transitions[before * tagCount + tag]!;
				if (score > bestScore) {
					bestScore = score;
					from[token * tagCount + tag] = before;
				}
			}
			best[token * tagCount + tag] = bestScore + scores[token * tagCount + tag]!;
		}
	}
	const tags = new Uint8Array(length);
	const probability = new Float32Array(length);
	let last = 0;
	for (let tag = 1; tag < tagCount; tag += 1) {
		const at = (length - 1) * tagCount;
		if (best[at + tag]! + transitions[tag * tagCount]! > best[at + last]! + transitions[last * tagCount]!) last = tag;
	}
	for (let token = length - 1; token >= 0; token -= 1) {
		tags[token] = last;
		probability[token] = marginalOf(room, token, last);
		last = from[token * tagCount + last]!;
	}
	return { tags, probability };
};

// Probability of one tag at one token: what goes forward and backward through it, of all that goes through the token.
const marginalOf = ({ forward, backward }: Room, token: number, tag: number): number => {
	let total = 0;
	for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) total += forward[at]! * backward[at]!;
	return (forward[token * tagCount + tag]! * backward[token * tagCount + tag]!) / (total || 1);
};

/** Scaled forward and backward sums of a chain that starts and ends outside; `step` holds e to the power of the transitions. */
export const chainSums = (
	step: Float32Array,
	scores: Float32Array,
	length: number,
): Pick<Room, 'emit' | 'forward' | 'backward'> => {
	const room = createRoom(length);
	sumChain(step, scores, length, room);
	return room;
};

const sumChain = (
	step: Float32Array,
	scores: Float32Array,
	length: number,
	{ emit, forward, backward }: Room,
): void => {
	for (let token = 0; token < length; token += 1) {
		let most = Number.NEGATIVE_INFINITY;
		for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) most = Math.max(most, scores[at]!);
		for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) emit[at] = Math.exp(scores[at]! - most);
	}
	for (let tag = 0; tag < tagCount; tag += 1) forward[tag] = step[tag]! * emit[tag]!;
	scale(forward, 0);
	for (let token = 1; token < length; token += 1) {
		for (let tag = 0; tag < tagCount; tag += 1) {
			let sum = 0;
			for (let before = 0; before < tagCount; before += 1) {
				sum += forward[(token - 1) * tagCount + before]! * step[before * tagCount + tag]!;
			}
			forward[token * tagCount + tag] = sum * emit[token * tagCount + tag]!;
		}
		scale(forward, token);
	}
	for (let tag = 0; tag < tagCount; tag += 1) backward[(length - 1) * tagCount + tag] = step[tag * tagCount]!;
	scale(backward, length - 1);
	for (let token = length - 2; token >= 0; token -= 1) {
		for (let tag = 0; tag < tagCount; tag += 1) {
			let sum = 0;
			for (let next = 0; next < tagCount; next += 1) {
				const at = (token + 1) * tagCount + next;
				sum += step[tag * tagCount + next]! * emit[at]! * backward[at]!;
			}
			backward[token * tagCount + tag] = sum;
		}
		scale(backward, token);
	}
};

const scale = (sums: Float64Array, token: number): void => {
	let total = 0;
	for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) total += sums[at]!;
	for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) sums[at]! /= total || 1;
};
