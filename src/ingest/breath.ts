// Pauses in long work on the main thread, so that keys are answered in between.

const sliceMs = 2;
const looksAtClock = 64;

/** Whether it is time to let others have their turn, asked after each small piece of work; and that turn. */
export type Breath = { readonly isDue: () => boolean; readonly out: () => Promise<void> };

/** A breath is due after two milliseconds of work. */
export const createBreath = (): Breath => {
	let since = performance.now();
	let count = 0;
	return {
		isDue: () => {
			count += 1;
			return count % looksAtClock === 0 && performance.now() - since > sliceMs;
		},
		out: async () => {
			await new Promise((resolve) => setImmediate(resolve));
			since = performance.now();
		},
	};
};
