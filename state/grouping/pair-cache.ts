// What was worked out of pairs before: of fixed size, where a pair takes the place of another one. It only saves work;
// what it forgets is worked out again.

export type PairCache = {
	/** What is known of two numbers, in either order. */
	readonly get: (one: number, other: number) => number | undefined;
	readonly set: (one: number, other: number, value: number) => void;
};

/** Places to begin with: most situations are small. */
const begun = 1 << 12;

/**
 * A cache by pairs of whole numbers, with room for `size` of them at most, a power of two. It grows no further while it
 * has as much room as `wanted`: over weeks most pairs are of what is long gone, which is no reason for more.
 */
export const createPairCache = (size: number, wanted: () => number = () => size): PairCache => {
	let room = 0;
	let taken = 0;
	let keys = new Float64Array(0);
	let values = new Float64Array(0);
	const placeOf = (low: number, high: number): number => {
		const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
		return (mixed ^ (mixed >>> 15)) & (room - 1);
	};
	const place = (low: number, high: number, value: number): void => {
		const at = placeOf(low, high);
		if (Number.isNaN(keys[at * 2]!)) taken += 1;
		keys[at * 2] = low;
		keys[at * 2 + 1] = high;
		values[at] = value;
	};
	const grow = (): void => {
		const before = { keys, values, room };
		room = Math.min(size, room === 0 ? begun : room * 2);
		taken = 0;
		keys = new Float64Array(room * 2).fill(Number.NaN);
		values = new Float64Array(room);
		for (let at = 0; at < before.room; at += 1) {
			const low = before.keys[at * 2]!;
			if (!Number.isNaN(low)) place(low, before.keys[at * 2 + 1]!, before.values[at]!);
		}
	};
	return {
		get(one, other) {
			if (room === 0) return undefined;
			const low = one < other ? one : other;
			const high = one < other ? other : one;
			const at = placeOf(low, high);
			return keys[at * 2] === low && keys[at * 2 + 1] === high ? values[at] : undefined;
		},
		set(one, other, value) {
			if (room < size && taken * 2 >= room && room < Math.max(begun, wanted())) grow();
			place(one < other ? one : other, one < other ? other : one, value);
		},
	};
};
