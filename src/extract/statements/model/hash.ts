// Hashing of features: 32-bit integers mixed step by step, so that shared prefixes are paid for once.

/** Mixes a value into a hash. */
export const mix = (hash: number, value: number): number => {
	const product = Math.imul(hash ^ value, 0x9e3779b1);
	return product ^ (product >>> 15);
};

/** Hash of a string (FNV-1a over UTF-16 units, then mixed once). */
export const hashText = (text: string): number => {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return mix(hash, text.length);
};
