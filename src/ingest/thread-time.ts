// How long a thread has worked, as the kernel counts it: on a busy machine a thread that waits its turn is not slow.
import { readFileSync, readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** The kernel's number of the thread that asks; null where it has none to tell. */
export const ownThread = (): number | null => {
	try {
		return Number(/\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0] ?? Number.NaN) || null;
	} catch {
		return null;
	}
};

/** One hundredth of a second: what Linux counts in, on every machine this runs on. */
const tickMs = 10;

/** Milliseconds of processor time that a thread of this process has had; null where nobody knows. */
export const workedMs = (thread: number | null): number | null => {
	if (thread === null) return null;
	try {
		const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'latin1');
		// The name in brackets may hold blanks; user and system time are the 12th and 13th field after it.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[11]) + Number(fields[12])) * tickMs;
	} catch {
		return null;
	}
};

/** Of nineteen steps: the screen and the keys come first, and other programs get their share. */
const politeness = 5;

/** Lets a thread of this process work when others need the processor less; where that cannot be had it works as before. */
export const giveWay = (thread: number | null): void => {
	if (thread === null) return;
	try {
		setPriority(thread, politeness);
	} catch {
		// Not every machine lets it.
	}
};
