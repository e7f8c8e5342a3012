// Lists of term numbers as texts, two signs a number: as lists they would take more than twice the memory.

const low = 0xffff;

/** A list of numbers, each from 0 to 2^32, as a text. */
export const packTerms = (terms: readonly number[]): string =>
	String.fromCharCode(...terms.flatMap((term) => [term >>> 16, term & low]));

const numberAt = (packed: string, at: number): number =>
	(packed.charCodeAt(at * 2) << 16) | packed.charCodeAt(at * 2 + 1);

const none: readonly number[] = [];

/** The numbers of a packed list. */
export const unpackTerms = (packed: string): readonly number[] => {
	const count = packed.length >> 1;
	if (count === 0) return none;
	const terms: number[] = [];
	for (let at = 0; at < count; at += 1) terms.push(numberAt(packed, at));
	return terms;
};

const mostChosen = 31;

/** Some of the numbers of a list as bits, one for each place in it; null where they are not all in the first places. */
export const chooseTerms = (terms: readonly number[], some: readonly number[]): number | null => {
	let bits = 0;
	for (const term of some) {
		const at = terms.indexOf(term);
		if (at < 0 || at >= mostChosen) return null;
		bits |= 1 << at;
	}
	return bits;
};

/** The numbers of a packed list that were chosen. */
export const unpackChosen = (packed: string, chosen: number): readonly number[] => {
	if (chosen === 0) return none;
	const terms: number[] = [];
	for (let left = chosen; left !== 0; left &= left - 1) terms.push(numberAt(packed, 31 - Math.clz32(left & -left)));
	return terms;
};
