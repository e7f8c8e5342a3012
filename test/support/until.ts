// Waiting for what will become true, without guessing how long it takes.

/** Resolves as soon as `isTrue` holds; fails with `what` after half a minute. */
export const until = async (what: string, isTrue: () => boolean): Promise<void> => {
	const deadline = performance.now() + 30_000;
	while (!isTrue()) {
		if (performance.now() > deadline) throw new Error(`waited in vain until ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
};
