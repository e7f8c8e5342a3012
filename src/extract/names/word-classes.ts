// Classes of frequent words: words used alike share a class. The file holds hashes and classes, no words.
import { hashFolded } from './fold.ts';
import { type HashIndex, indexOfHashes, rowOfHash } from './hash-index.ts';

/** Class 0 is kept for unknown words. */
export type WordClasses = HashIndex & {
	readonly classes: Uint16Array;
	/** Coarse class of each class. */
	readonly coarse: Uint8Array;
};

const magic = 0x3143_5757;
const classCount = 256;

/** Class of a word by its folded hash: 1 to 256, 0 where it is unknown. */
export const wordClassOf = (words: WordClasses, hash: number): number => {
	const row = rowOfHash(words, hash);
	return row < 0 ? 0 : words.classes[row]!;
};

/** Bytes of a file of classes: coarse classes, then each word's hash as the distance to the one before, and its class. */
export const encodeWordClasses = (words: readonly string[], classes: Uint8Array, coarse: Uint8Array): Uint8Array => {
	const byHash = new Map<number, number>();
	for (const [index, word] of words.entries()) {
		const hash = hashFolded(word);
		// More frequent words come first and win.
		if (!byHash.has(hash)) byHash.set(hash, classes[index]!);
	}
	const bytes: number[] = [];
	let before = 0;
	const sorted = [...byHash].sort(([a], [b]) => a - b);
	for (const [hash, wordClass] of sorted) {
		let distance = hash - before;
		before = hash;
		while (distance > 127) {
			bytes.push((distance & 127) | 128);
			distance = Math.floor(distance / 128);
		}
		bytes.push(distance, wordClass);
	}
	const head = new Uint8Array(8 + classCount);
	const view = new DataView(head.buffer);
	view.setUint32(0, magic, true);
	view.setUint32(4, sorted.length, true);
	head.set(coarse, 8);
	return Uint8Array.from([...head, ...bytes]);
};

/** Reads the bytes of `encodeWordClasses`; throws where they are none. */
export const decodeWordClasses = (file: Uint8Array): WordClasses => {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (file.length < 8 || view.getUint32(0, true) !== magic) throw new Error('word-classes.bin: damaged');
	const count = view.getUint32(4, true);
	const hashes = new Uint32Array(count);
	const classes = new Uint16Array(count);
	let at = 8 + classCount;
	let hash = 0;
	for (let row = 0; row < count; row += 1) {
		let distance = 0;
		let scale = 1;
		let byte = file[at++]!;
		while (byte & 128) {
			distance += (byte & 127) * scale;
			scale *= 128;
			byte = file[at++]!;
		}
		hash += distance + byte * scale;
		hashes[row] = hash;
		classes[row] = file[at++]! + 1;
	}
	return { ...indexOfHashes(hashes), classes, coarse: file.slice(8, 8 + classCount) };
};
