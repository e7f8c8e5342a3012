// A long list in chunks, so that what is made of its rows is made again only where they changed.

/** So many rows make a chunk; one of fewer than the least is joined to rows that come beside it. */
const mostRows = 512;
const leastRows = 128;

type Chunk<Row, Made> = { readonly rows: readonly Row[]; readonly made: Made };

const standsAt = <Row>(rows: readonly Row[], at: number, chunk: readonly Row[]): boolean => {
	if (at + chunk.length > rows.length) return false;
	for (let index = 0; index < chunk.length; index += 1) if (rows[at + index] !== chunk[index]) return false;
	return true;
};

/**
 * Makes something of each chunk of a list, in order. Of a list that holds mostly the rows of the one before, most chunks
 * are those of that list, and so is what was made of them. How a list is cut depends on the lists before it: what is
 * made must not.
 */
export const inChunks = <Row extends object, Made>(
	make: (rows: readonly Row[]) => Made,
): ((rows: readonly Row[]) => readonly Made[]) => {
	let known: readonly Chunk<Row, Made>[] = [];
	return (rows) => {
		const starting = new Map(known.map((chunk) => [chunk.rows[0]!, chunk]));
		/** The known chunk at a place; a small one only where a known one or nothing follows. */
		const knownAt = (at: number): Chunk<Row, Made> | undefined => {
			const chunk = starting.get(rows[at]!);
			if (chunk === undefined || !standsAt(rows, at, chunk.rows)) return undefined;
			const after = at + chunk.rows.length;
			const isWhole = chunk.rows.length >= leastRows || after === rows.length || starting.has(rows[after]!);
			return isWhole ? chunk : undefined;
		};
		const chunks: Chunk<Row, Made>[] = [];
		let at = 0;
		while (at < rows.length) {
			let chunk = knownAt(at);
			if (chunk === undefined) {
				let end = at + 1;
				while (end < rows.length && end - at < mostRows && knownAt(end) === undefined) end += 1;
				const own = rows.slice(at, end);
				chunk = { rows: own, made: make(own) };
			}
			chunks.push(chunk);
			at += chunk.rows.length;
		}
		known = chunks;
		return chunks.map(({ made }) => made);
	};
};
