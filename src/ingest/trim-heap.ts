// The collector lets garbage lie while there is room. Where memory matters more than a pause, it is asked to tidy up.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

// All garbage of this thread, now: some 20 ms for 50 MB in use.
const trimHeap = (): void => {
	collect ??= exposeCollector();
	collect();
};

const exposeCollector = (): (() => void) => {
	setFlagsFromString('--expose-gc');
	return runInNewContext('gc') as () => void;
};

export type Tidier = {
	/** So many characters more have gone through. */
	readonly add: (characters: number) => void;
	readonly close: () => void;
};

// After much reading the heap is trimmed at once, after some when work pauses.
const muchReading = 3_000_000;
const someReading = 100_000;
const pauseMs = 1_500;
/** A heap in use that is larger takes longer to trim than anybody should wait. */
const largest = 200_000_000;

/** Keeps this thread's heap small beside what goes through it. */
export const createTidier = (): Tidier => {
	let untidy = 0;
	let pause: NodeJS.Timeout | undefined;
	const trim = (): void => {
		untidy = 0;
		if (process.memoryUsage().heapUsed < largest) trimHeap();
	};
	return {
		add: (characters) => {
			untidy += characters;
			clearTimeout(pause);
			if (untidy > muchReading) trim();
			else if (untidy > someReading) pause = setTimeout(trim, pauseMs).unref();
		},
		close: () => clearTimeout(pause),
	};
};
