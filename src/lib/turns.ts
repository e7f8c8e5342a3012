// Work that is done by few at a time: the others wait for their turn, in the order in which they came.

/** Gives a function that runs what it is given, at most `most` at once. */
export const createTurns = (most: number): (<Value>(work: () => Promise<Value>) => Promise<Value>) => {
	const waiting: (() => void)[] = [];
	let working = 0;
	return async (work) => {
		if (working >= most) await new Promise<void>((start) => waiting.push(start));
		else working += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			// Whoever is next takes over the place.
			if (next === undefined) working -= 1;
			else next();
		}
	};
};
