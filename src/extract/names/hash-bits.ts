// Bits kept by the hash of a word, for the words of one document: an open table, lighter than a map.

export type HashBits = {
	readonly add: (hash: number, bit: number) => void;
	/** The bits added under a hash; 0 where there are none. */
	readonly at: (hash: number) => number;
};

/** An empty table for at most `count` hashes. */
export const createHashBits = (count: number): HashBits => {
	const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
	const keys = new Uint32Array(size);
	const bits = new Uint8Array(size);
	const slotOf = (hash: number): number => {
		let slot = (hash ^ (hash >>> 15)) & (size - 1);
		while (bits[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
		return slot;
	};
	return {
		add: (hash: number, bit: number): void => {
			const slot = slotOf(hash);
			keys[slot] = hash;
			bits[slot]! |= bit;
		},
		at: (hash: number): number => bits[slotOf(hash)]!,
	};
};
