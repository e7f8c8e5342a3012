// The trained tagger: a linear-chain conditional random field over hashed features, read from its weight file.

/** Tags: outside, then begin and inside of each kind. `other` names works, products, events: found, but no actors. */
export const tagKinds = ['person', 'organization', 'place', 'other'] as const;
export type TagKind = (typeof tagKinds)[number];
export const tagCount = 1 + 2 * tagKinds.length;
/** Feature hashes are folded into this many buckets. */
export const bucketCount = 1 << 20;

export type Tagger = {
	/** Two words for 32 buckets: a bit for each, 1 where it has a row of weights, and the number of rows before them. */
	readonly occupied: Uint32Array;
	/** Three words a row: the weights of its tags, each raised by 128, four to a word. */
	readonly raised: Uint32Array;
	/** What one unit of a weight is worth. */
	readonly unit: number;
	/** `transitions[from * tagCount + to]`, and e to their power. */
	readonly transitions: Float32Array;
	readonly steps: Float32Array;
};

const magic = 0x314d_414e;

/** Adds up the weights of a token's features, at most 256. */
export const scoreToken = (
	tagger: Tagger,
	features: Uint32Array,
	count: number,
	scores: Float32Array,
	offset: number,
): void => {
	const { raised, unit } = tagger;
	const hits = findRows(tagger, features, count);
	let evenLow = 0;
	let oddLow = 0;
	let evenHigh = 0;
	let oddHigh = 0;
	let last = 0;
	// Two sums share a word: 256 weights of a byte fit into 16 bits.
	for (let index = 0; index < hits; index += 1) {
		const row = rows[index]!;
		const low = raised[row]!;
		const high = raised[row + 1]!;
		evenLow = (evenLow + (low & 0x00ff00ff)) | 0;
		oddLow = (oddLow + ((low >>> 8) & 0x00ff00ff)) | 0;
		evenHigh = (evenHigh + (high & 0x00ff00ff)) | 0;
		oddHigh = (oddHigh + ((high >>> 8) & 0x00ff00ff)) | 0;
		last = (last + raised[row + 2]!) | 0;
	}
	const lift = hits * 128;
	scores[offset] = ((evenLow & 0xffff) - lift) * unit;
	scores[offset + 1] = ((oddLow & 0xffff) - lift) * unit;
	scores[offset + 2] = ((evenLow >>> 16) - lift) * unit;
	scores[offset + 3] = ((oddLow >>> 16) - lift) * unit;
	scores[offset + 4] = ((evenHigh & 0xffff) - lift) * unit;
	scores[offset + 5] = ((oddHigh & 0xffff) - lift) * unit;
	scores[offset + 6] = ((evenHigh >>> 16) - lift) * unit;
	scores[offset + 7] = ((oddHigh >>> 16) - lift) * unit;
	scores[offset + 8] = (last - lift) * unit;
};

const wordsInRow = 3;
const rows = new Int32Array(256);

// First all rows, then their weights: so the reads do not wait for each other.
const findRows = ({ occupied }: Tagger, features: Uint32Array, count: number): number => {
	let hits = 0;
	for (let index = 0; index < count; index += 1) {
		const bucket = features[index]! & (bucketCount - 1);
		const at = (bucket >>> 5) * 2;
		const bits = occupied[at]!;
		if (((bits >>> (bucket & 31)) & 1) === 0) continue;
		rows[hits] = (occupied[at + 1]! + bitsIn(bits & ((1 << (bucket & 31)) - 1))) * wordsInRow;
		hits += 1;
	}
	return hits;
};

const bitsIn = (word: number): number => {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
	const occupied = new Uint32Array(bucketCount / 16);
	const raised = new Uint32Array(rows * wordsInRow);
	let at = 12 + 4 * tagCount * tagCount;
	let bucket = 0;
	for (let row = 0; row < rows; row += 1) {
		let shift = 0;
		let byte = file[at++]!;
		while (byte & 128) {
			bucket += (byte & 127) << shift;
			shift += 7;
			byte = file[at++]!;
		}
		bucket += byte << shift;
		occupied[(bucket >>> 5) * 2]! |= 1 << (bucket & 31);
		const mask = file[at]! | (file[at + 1]! << 8);
		at += 2;
		for (let tag = 0; tag < tagCount; tag += 1) {
			const weight = mask & (1 << tag) ? view.getInt8(at++) : 0;
			raised[row * wordsInRow + (tag >> 2)]! |= (weight + 128) << ((tag & 3) * 8);
		}
	}
	for (let word = 2; word < occupied.length; word += 2)
		occupied[word + 1] = occupied[word - 1]! + bitsIn(occupied[word - 2]!);
	return { occupied, raised, unit: step, transitions, steps: transitions.map(Math.exp) };
};
