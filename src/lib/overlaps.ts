// Which stretches touch a given one, without looking at all of them: each is filed under the cells it runs through.

/** From `start` up to, not including, `end`. */
export type Stretch = { readonly start: number; readonly end: number };

export type Overlaps<Value> = {
	/** Files a value under a stretch. */
	readonly add: (stretch: Stretch, value: Value) => void;
	/** Whether a value that may touch the stretch (all that do are asked) passes the test. */
	readonly some: (stretch: Stretch, test: (value: Value) => boolean) => boolean;
};

/** An empty index; `cell` should be about the length of a usual stretch. */
export const createOverlaps = <Value>(cell: number): Overlaps<Value> => {
	const filed = new Map<number, Value[]>();
	return {
		add: ({ start, end }, value) => {
			for (let at = Math.floor(start / cell); at * cell < end; at += 1) {
				const here = filed.get(at);
				if (here) here.push(value);
				else filed.set(at, [value]);
			}
		},
		some: ({ start, end }, test) => {
			for (let at = Math.floor(start / cell); at * cell < end; at += 1) if (filed.get(at)?.some(test)) return true;
			return false;
		},
	};
};
