// A weight table: hashed features → a row of small integers. Slots lie in groups of four; a byte for each slot tells
// which feature it belongs to, so that a feature never met in training adds nothing.

export type WeightTable = {
	readonly outputs: number;
	readonly groupBits: number;
	/** What one unit of a weight is worth. */
	readonly scale: number;
	/** One byte a slot, four slots a word; 0 is an empty slot. Empty, as are the weights, where they came into `cells`. */
	readonly marks: Uint32Array;
	readonly weights: Int8Array;
	/**
	 * With eight outputs, all of a group in nine words side by side, so that a look-up goes to one place in memory: the
	 * four marks, then the weights slot by slot, each raised by 128, four to a word.
	 */
	readonly cells: Uint32Array;
};

const magic = 0x57464c54;
const headerBytes = 20;

/** Group of a feature, and the byte that marks it there. */
export const groupOf = (hash: number, groupBits: number): number => hash >>> (32 - groupBits);
export const markOf = (hash: number): number => (hash & 0xff) % 255 || 255;

/** Writes a table as bytes. */
export const encodeTable = (table: WeightTable): Uint8Array => {
	const bytes = new Uint8Array(headerBytes + table.marks.byteLength + table.weights.byteLength);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, table.outputs, true);
	view.setUint32(8, table.groupBits, true);
	view.setFloat64(12, table.scale, true);
	bytes.set(new Uint8Array(table.marks.buffer, table.marks.byteOffset, table.marks.byteLength), headerBytes);
	bytes.set(new Uint8Array(table.weights.buffer), headerBytes + table.marks.byteLength);
	return bytes;
};

/** Reads a table that `encodeTable` wrote. Throws if the bytes are something else. */
export const decodeTable = (bytes: Uint8Array): WeightTable => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== magic) throw new Error('not a weight table');
	const outputs = view.getUint32(4, true);
	const groupBits = view.getUint32(8, true);
	const groups = 2 ** groupBits;
	if (bytes.byteLength !== headerBytes + groups * 4 * (1 + outputs)) throw new Error('a weight table is cut short');
	const body = bytes.slice(headerBytes);
	const marks = new Uint32Array(body.buffer, 0, groups);
	const weights = new Int8Array(body.buffer, groups * 4);
	const scale = view.getFloat64(12, true);
	if (outputs !== 8) return { outputs, groupBits, scale, marks, weights, cells: new Uint32Array(0) };
	const cells = cellsOf(marks, weights, outputs);
	return { outputs, groupBits, scale, marks: new Uint32Array(0), weights: new Int8Array(0), cells };
};

/** The column `cells` of a table. */
export const cellsOf = (marks: Uint32Array, weights: Int8Array, outputs: number): Uint32Array => {
	if (outputs !== 8) return new Uint32Array(0);
	const cells = new Uint32Array(marks.length * wordsInGroup);
	const words = new Uint32Array(weights.buffer, weights.byteOffset, weights.length / 4);
	for (let group = 0; group < marks.length; group += 1) {
		const at = group * wordsInGroup;
		cells[at] = marks[group]!;
		for (let word = 0; word < 8; word += 1) cells[at + 1 + word] = words[group * 8 + word]! ^ 0x80808080;
	}
	return cells;
};

const wordsInGroup = 9;

const repeatedMark = Uint32Array.from({ length: 256 }, (_, low) => Math.imul(markOf(low), 0x01010101));

/** First weight of a feature's row, or -1 if the table has none. */
export const rowOf = (table: WeightTable, hash: number): number => {
	const group = groupOf(hash, table.groupBits);
	const differing = table.marks[group]! ^ repeatedMark[hash & 0xff]!;
	const hits = (differing - 0x01010101) & ~differing & 0x80808080;
	if (hits === 0) return -1;
	const slot = (31 - Math.clz32(hits & -hits)) >> 3;
	return (group * 4 + slot) * table.outputs;
};

/** Adds up the rows of features `[first, end)`: one output. */
export const sumOutput = (
	table: WeightTable,
	features: Int32Array,
	first: number,
	end: number,
	output: number,
): number => {
	let sum = 0;
	for (let index = first; index < end; index += 1) {
		const row = rowOf(table, features[index]!);
		if (row >= 0) sum += table.weights[row + output]!;
	}
	return sum * table.scale;
};

const rows = new Int32Array(256);

/**
 * Adds up the rows of features `[first, end)` (at most 256) of a table with eight outputs into `out` at `at`.
 * First all rows are looked up, then all are read: so the reads do not wait for each other. Two sums share a word.
 */
export const sumRows = (
	table: WeightTable,
	features: Int32Array,
	first: number,
	end: number,
	out: Float32Array,
	at: number,
): void => {
	const { cells, scale } = table;
	const shift = 32 - table.groupBits;
	let count = 0;
	for (let index = first; index < end; index += 1) {
		const hash = features[index]!;
		const group = (hash >>> shift) * wordsInGroup;
		const differing = cells[group]! ^ repeatedMark[hash & 0xff]!;
		const hits = (differing - 0x01010101) & ~differing & 0x80808080;
		rows[count] = group + 1 + (((31 - Math.clz32(hits & -hits)) >> 3) << 1);
		count += hits === 0 ? 0 : 1;
	}
	let evenLow = 0;
	let oddLow = 0;
	let evenHigh = 0;
	let oddHigh = 0;
	for (let index = 0; index < count; index += 1) {
		const row = rows[index]!;
		const low = cells[row]!;
		const high = cells[row + 1]!;
		evenLow = (evenLow + (low & 0x00ff00ff)) | 0;
		oddLow = (oddLow + ((low >>> 8) & 0x00ff00ff)) | 0;
		evenHigh = (evenHigh + (high & 0x00ff00ff)) | 0;
		oddHigh = (oddHigh + ((high >>> 8) & 0x00ff00ff)) | 0;
	}
	const offset = count * 128;
	out[at] = ((evenLow & 0xffff) - offset) * scale;
	out[at + 1] = ((oddLow & 0xffff) - offset) * scale;
	out[at + 2] = ((evenLow >>> 16) - offset) * scale;
	out[at + 3] = ((oddLow >>> 16) - offset) * scale;
	out[at + 4] = ((evenHigh & 0xffff) - offset) * scale;
	out[at + 5] = ((oddHigh & 0xffff) - offset) * scale;
	out[at + 6] = ((evenHigh >>> 16) - offset) * scale;
	out[at + 7] = ((oddHigh >>> 16) - offset) * scale;
};
