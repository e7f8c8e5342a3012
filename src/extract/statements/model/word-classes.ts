// Word classes as extraction reads them: a fine and a coarse number for each of the frequent words.

export type WordClasses = {
	/** Fine class of a word by its key; 0 where it has none. */
	readonly fineOf: (key: number) => number;
	/** Coarse class of a fine one; 0 of 0. */
	readonly coarseOf: (fine: number) => number;
};

/** Reads the classes: fine → coarse, then sorted word hashes with their fine classes. */
export const decodeWordClasses = (bytes: Uint8Array): WordClasses => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const coarseCount = view.getUint32(0, true);
	const size = view.getUint32(4, true);
	const coarse = bytes.subarray(8, 8 + coarseCount);
	const start = 8 + coarseCount;
	const fineOf = (key: number): number => {
		let low = 0;
		let high = size - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			const hash = view.getInt32(start + middle * 6, true);
			if (hash === key) return view.getUint16(start + middle * 6 + 4, true);
			if (hash < key) low = middle + 1;
			else high = middle - 1;
		}
		return 0;
	};
	return { fineOf, coarseOf: (fine) => (fine === 0 ? 0 : coarse[fine - 1]!) };
};
