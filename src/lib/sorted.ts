// Sorted arrays that are never edited in place: each patch gives a new array, so that whoever holds the old one is safe.

export type Compare<Value> = (left: Value, right: Value) => number;

/** The first of `count` places that `holds`; it must hold at none before and at all behind. `count` where it holds at none. */
export const firstPlace = (count: number, holds: (place: number) => boolean): number => {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
};

/** Index of the first element that is not before `value`. */
export const lowerBound = <Value>(list: readonly Value[], value: Value, compare: Compare<Value>): number => {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(list[middle]!, value) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** `list` without `removed` and with `added`. `compare` must be a total order; `removed` may hold what is not there. */
export const patchSorted = <Value>(
	list: readonly Value[],
	removed: readonly Value[],
	added: readonly Value[],
	compare: Compare<Value>,
): readonly Value[] => {
	if (removed.length === 0 && added.length === 0) return list;
	if (removed.length + added.length > 64) return rebuild(list, removed, added, compare);
	const patched = list.slice();
	for (const value of removed) {
		const index = lowerBound(patched, value, compare);
		if (index < patched.length && compare(patched[index]!, value) === 0) patched.splice(index, 1);
	}
	for (const value of added) patched.splice(lowerBound(patched, value, compare), 0, value);
	return patched;
};

const rebuild = <Value>(
	list: readonly Value[],
	removed: readonly Value[],
	added: readonly Value[],
	compare: Compare<Value>,
): readonly Value[] => {
	const gone = [...removed].sort(compare);
	const fresh = [...added].sort(compare);
	const merged: Value[] = [];
	let [nextGone, nextFresh] = [0, 0];
	for (const value of list) {
		while (nextGone < gone.length && compare(gone[nextGone]!, value) < 0) nextGone += 1;
		if (nextGone < gone.length && compare(gone[nextGone]!, value) === 0) continue;
		while (nextFresh < fresh.length && compare(fresh[nextFresh]!, value) < 0) merged.push(fresh[nextFresh++]!);
		merged.push(value);
	}
	while (nextFresh < fresh.length) merged.push(fresh[nextFresh++]!);
	return merged;
};
