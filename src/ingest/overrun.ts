// The clock that watches a reading thread: what counts is the time it has worked, not the time it has waited for a
// processor. To ask the kernel costs as much as a short text takes to be read, so it is asked of what takes long only.
import { workedMs } from './thread-time.ts';

export type Overrun = {
	/** Calls `onOverrun` with the reason once the thread has worked for so many milliseconds from now on. */
	readonly arm: (milliseconds: number, reason: string) => void;
	readonly disarm: () => void;
	/** The thread's number for the kernel; null where nobody knows: then all time counts. */
	readonly follow: (thread: number | null) => void;
};

/** A thread that sleeps instead of working is ended all the same, after so many times its time. */
const mostWaiting = 8;
/** What a thread works before the first look is not counted. */
const firstLook = 500;

/** Watches nothing before it is armed. */
export const createOverrun = (onOverrun: (reason: string) => void): Overrun => {
	let thread: number | null = null;
	let timer: NodeJS.Timeout | undefined;

	const disarm = (): void => {
		clearTimeout(timer);
		timer = undefined;
	};

	const arm = (milliseconds: number, reason: string): void => {
		const begun = performance.now();
		let worked: number | null = null;
		const wait = (pause: number): void => {
			disarm();
			const armed = setTimeout(() => {
				// The main thread may itself have been busy: hear first what the worker has said meanwhile.
				setImmediate(() => setImmediate(() => timer === armed && judge()));
			}, pause);
			armed.unref();
			timer = armed;
		};
		const judge = (): void => {
			const now = workedMs(thread);
			const passed = performance.now() - begun;
			const left = milliseconds - (now === null ? passed : now - (worked ?? now));
			worked ??= now;
			if (left <= 0 || passed > milliseconds * mostWaiting) onOverrun(reason);
			else wait(Math.max(50, left));
		};
		wait(Math.min(milliseconds, firstLook));
	};

	return {
		arm,
		disarm,
		follow: (number) => {
			thread = number;
		},
	};
};
