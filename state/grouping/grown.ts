// Lists of numbers that grow as a whole: there is one for each thing that is known of a million items.

/** A longer list that begins as this one does. */
export const grown = <List extends Int32Array | Uint8Array | Float64Array>(list: List, size: number): List => {
	const larger = new (list.constructor as new (length: number) => List)(size);
	larger.set(list as never);
	return larger;
};

/** The length for a list that has become too short, with room for more. */
export const roomFor = (size: number): number => Math.ceil(size * 1.4);
