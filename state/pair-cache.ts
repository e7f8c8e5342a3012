// What was worked out of pairs before: of fixed size, where a pair takes the place of another one. It only saves work;
// what it forgets is worked out again.

export type PairCache = {
	/** What is known of two numbers, in either order. */
	readonly get: (one: number, other: number) => number | undefined;
	readonly set: (one: number, other: number, value: number) => void;
};

/** A cache by pairs of whole numbers, with room for `size` of them, a power of two. */
export const createPairCache = (size: number): PairCache => {
	// Made when first needed: most situations are small.
	let keys: Float64Array | null = null;
	let values: Float64Array | null = null;
	const placeOf = (low: number, high: number): number => {
		const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
		return (mixed ^ (mixed >>> 15)) & (size - 1);
	};
	return {
		get(one, other) {
			if (keys === null) return undefined;
			const [low, high] = one < other ? [one, other] : [other, one];
			const at = placeOf(low, high);
			return keys[at * 2] === low && keys[at * 2 + 1] === high ? values![at] : undefined;
		},
		set(one, other, value) {
			keys ??= new Float64Array(size * 2).fill(Number.NaN);
			values ??= new Float64Array(size);
			const [low, high] = one < other ? [one, other] : [other, one];
			const at = placeOf(low, high);
			keys[at * 2] = low;
			keys[at * 2 + 1] = high;
			values[at] = value;
		},
	};
};
