// Look-up in a sorted column of hashes: one probe on average.

export type HashIndex = {
	/** Ascending, without repeats. */
	readonly hashes: Uint32Array;
	/** `buckets[h]` is the first row whose hash begins with the 16 bits `h`. */
	readonly buckets: Uint32Array;
};

/** Index over sorted hashes. */
export const indexOfHashes = (hashes: Uint32Array): HashIndex => {
	const buckets = new Uint32Array(65537);
	let row = 0;
	for (let bucket = 0; bucket < 65536; bucket += 1) {
		while (row < hashes.length && hashes[row]! >>> 16 < bucket) row += 1;
		buckets[bucket] = row;
	}
	buckets[65536] = hashes.length;
	return { hashes, buckets };
};

/** Row of a hash, or -1. */
export const rowOfHash = ({ hashes, buckets }: HashIndex, hash: number): number => {
	const end = buckets[(hash >>> 16) + 1]!;
	for (let row = buckets[hash >>> 16]!; row < end; row += 1) if (hashes[row] === hash) return row;
	return -1;
};
