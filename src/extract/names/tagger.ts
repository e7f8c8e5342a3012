// The trained tagger: a linear-chain conditional random field over hashed features, read from its weight file.

/** Tags: outside, then begin and inside of each kind. `other` names works, products, events: found, but no actors. */
export const tagKinds = ['person', 'organization', 'place', 'other'] as const;
export type TagKind = (typeof tagKinds)[number];
export const tagCount = 1 + 2 * tagKinds.length;
/** Feature hashes are folded into this many buckets. */
export const bucketCount = 1 << 20;

export type Tagger = {
	/** Row of weights of each bucket; 0 for none. */
	readonly rowOf: Int32Array;
	/** Rows of `tagCount` weights; row 0 is all zero. */
	readonly weights: Float32Array;
	/** `transitions[from * tagCount + to]`, and e to their power. */
	readonly transitions: Float32Array;
	readonly steps: Float32Array;
};

const magic = 0x314d_414e;

/** Adds up the weights of a token's features. */
export const scoreToken = (
	tagger: Tagger,
	features: Uint32Array,
	count: number,
	scores: Float32Array,
	offset: number,
): void => {
	const { rowOf, weights } = tagger;
	// First all rows, then their weights: so the reads do not wait for each other.
	let hits = 0;
	for (let index = 0; index < count; index += 1) {
		const row = rowOf[features[index]! & (bucketCount - 1)]!;
		rows[hits] = row;
		hits += row === 0 ? 0 : 1;
	}
	for (let tag = 0; tag < tagCount; tag += 1) {
		let sum = 0;
		for (let index = 0; index < hits; index += 1) sum = Math.fround(sum + weights[rows[index]! * tagCount + tag]!);
		scores[offset + tag] = sum;
	}
};

const rows = new Int32Array(256);

/** Best tags of `length` scored tokens between two outsides, and how probable each is. */
export const decodeTags = (
	{ transitions, steps }: Pick<Tagger, 'transitions' | 'steps'>,
	scores: Float32Array,
	length: number,
): { readonly tags: Uint8Array; readonly probability: Float32Array } => {
	const marginals = marginalsOf(steps, scores, length);
	const best = new Float32Array(length * tagCount);
	const from = new Uint8Array(length * tagCount);
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
		probability[token] = marginals[token * tagCount + last]!;
		last = from[token * tagCount + last]!;
	}
	return { tags, probability };
};

/** Probability of each tag at each token: forward and backward sums, scaled token by token. */
export const marginalsOf = (steps: Float32Array, scores: Float32Array, length: number): Float32Array => {
	const { forward, backward } = chainSums(steps, scores, length);
	const marginals = new Float32Array(length * tagCount);
	for (let token = 0; token < length; token += 1) {
		let total = 0;
		for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) {
			marginals[at] = forward[at]! * backward[at]!;
			total += marginals[at]!;
		}
		for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) marginals[at]! /= total || 1;
	}
	return marginals;
};

/** Scaled forward and backward sums of a chain that starts and ends outside; `step` holds e to the power of the transitions. */
export const chainSums = (step: Float32Array, scores: Float32Array, length: number) => {
	const emit = new Float64Array(length * tagCount);
	for (let token = 0; token < length; token += 1) {
		let most = Number.NEGATIVE_INFINITY;
		for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) most = Math.max(most, scores[at]!);
		for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) emit[at] = Math.exp(scores[at]! - most);
	}
	const forward = new Float64Array(length * tagCount);
	const backward = new Float64Array(length * tagCount);
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
	return { forward, backward, emit };
};

const scale = (sums: Float64Array, token: number): void => {
	let total = 0;
	for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) total += sums[at]!;
	for (let at = token * tagCount; at < (token + 1) * tagCount; at += 1) sums[at]! /= total || 1;
};

/**
 * Bytes of a tagger file. A row of weights is kept as the distance to the bucket before it, a mask of the tags that
 * have a weight, and these as 8-bit steps.
 */
export const encodeTagger = (
	buckets: readonly number[],
	weights: Float32Array,
	transitions: Float32Array,
): Uint8Array => {
	const largest = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	const step = largest / 127;
	const body: number[] = [];
	let before = 0;
	let rows = 0;
	for (const [row, bucket] of buckets.entries()) {
		const values = Array.from(weights.subarray(row * tagCount, (row + 1) * tagCount), (value) =>
			Math.round(value / step),
		);
		if (values.every((value) => value === 0)) continue;
		let distance = bucket - before;
		before = bucket;
		rows += 1;
		while (distance > 127) {
			body.push((distance & 127) | 128);
			distance >>>= 7;
		}
		const mask = values.reduce((bits, value, tag) => (value === 0 ? bits : bits | (1 << tag)), 0);
		body.push(distance, mask & 255, mask >> 8);
		for (const value of values) if (value !== 0) body.push(value & 255);
	}
	const head = new Uint8Array(12 + 4 * transitions.length);
	const view = new DataView(head.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, rows, true);
	view.setFloat32(8, step, true);
	for (const [index, value] of transitions.entries()) view.setFloat32(12 + index * 4, value, true);
	return Uint8Array.from([...head, ...body]);
};

/** Reads the bytes of `encodeTagger`; throws where they are none. */
export const decodeTagger = (file: Uint8Array): Tagger => {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (file.length < 12 || view.getUint32(0, true) !== magic) throw new Error('names.bin: damaged');
	const rows = view.getUint32(4, true);
	const step = view.getFloat32(8, true);
	const transitions = Float32Array.from({ length: tagCount * tagCount }, (_, index) =>
		view.getFloat32(12 + index * 4, true),
	);
	const rowOf = new Int32Array(bucketCount);
	const weights = new Float32Array((rows + 1) * tagCount);
	let at = 12 + 4 * tagCount * tagCount;
	let bucket = 0;
	for (let row = 1; row <= rows; row += 1) {
		let shift = 0;
		let byte = file[at++]!;
		while (byte & 128) {
			bucket += (byte & 127) << shift;
			shift += 7;
			byte = file[at++]!;
		}
		bucket += byte << shift;
		rowOf[bucket] = row;
		const mask = file[at]! | (file[at + 1]! << 8);
		at += 2;
		for (let tag = 0; tag < tagCount; tag += 1) {
			if (mask & (1 << tag)) weights[row * tagCount + tag] = view.getInt8(at++) * step;
		}
	}
	return { rowOf, weights, transitions, steps: transitions.map(Math.exp) };
};
