// Likenesses of pairs that were worked out before: of fixed size, where a pair takes the place of another one.
// It only saves work; what it forgets is worked out again.

const size = 1 << 17;

/** A cache by two whole numbers, in either order. */
export const createPairCache = () => {
	// Made when first needed: most situations are small.
	let keys: Int32Array | null = null;
	let values: Float64Array | null = null;
	const placeOf = (low: number, high: number): number => {
		const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
		return (mixed ^ (mixed >>> 15)) & (size - 1);
	};
	return {
		get(one: number, other: number): number | undefined {
			if (keys === null) return undefined;
			const [low, high] = one < other ? [one, other] : [other, one];
			const at = placeOf(low, high);
			return keys[at * 2] === low && keys[at * 2 + 1] === high ? values![at] : undefined;
		},
		set(one: number, other: number, value: number): void {
			keys ??= new Int32Array(size * 2);
			values ??= new Float64Array(size);
			const [low, high] = one < other ? [one, other] : [other, one];
			const at = placeOf(low, high);
			keys[at * 2] = low;
			keys[at * 2 + 1] = high;
			values[at] = value;
		},
	};
};
