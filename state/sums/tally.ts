// Counts by key; what is counted down to nothing takes no room.

/** How many of something there are, by key. */
export type Tally = {
	readonly add: (key: string, by: 1 | -1) => void;
	readonly of: (key: string) => number;
	/** How many keys there are. */
	readonly size: () => number;
};

export const createTally = (): Tally => {
	const counts = new Map<string, number>();
	const of = (key: string): number => counts.get(key) ?? 0;
	return {
		of,
		size: () => counts.size,
		add(key, by) {
			const count = of(key) + by;
			if (count === 0) counts.delete(key);
			else counts.set(key, count);
		},
	};
};
