// The collector lets garbage lie while there is room. Where memory matters more than a pause, it is asked to tidy up.
import { setFlagsFromString } from 'node:v8';

/** Lets threads that are started from now on trim their heaps. */
export const allowTrimming = (): void => setFlagsFromString('--expose-gc');

export type Tidier = {
	/** So many characters more have been read. */
	readonly add: (characters: number) => void;
};

// After very much reading the heap is trimmed at once, after some when work pauses: some 20 ms for 50 MB in use. Fast
// code goes with the garbage it was made for, and to make it again costs seconds: so not often while work goes on.
const muchReading = 12_000_000;
const someReading = 100_000;
const pauseMs = 1_500;

/** Keeps this thread's heap small beside what goes through it; `collect` collects all garbage, where that is allowed. */
export const createTidier = (collect: (() => void) | undefined = globalThis.gc): Tidier => {
	let untidy = 0;
	let pause: NodeJS.Timeout | undefined;
	const trim = (): void => {
		untidy = 0;
		collect?.();
	};
	return {
		add: (characters) => {
			untidy += characters;
			clearTimeout(pause);
			if (untidy > muchReading) trim();
			else if (untidy > someReading) pause = setTimeout(trim, pauseMs).unref();
		},
	};
};
