// The terminal as a guest leaves it: what it can show, and giving it back on every way out.
import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import type { ColourDepth } from '../components/theme.ts';
import { shown } from './lib/shown.ts';
import { restoring, type ScreenOutput } from './tty/screen-output.ts';

export type Abilities = { readonly isAscii: boolean; readonly depth: ColourDepth };

type Wishes = {
	readonly isAscii: boolean;
	readonly isColour: boolean;
	/** Colours whatever the environment says. */
	readonly isColourForced?: boolean;
};
type Environment = Readonly<Record<string, string | undefined>>;

const asciiTerminals = /^(?:linux|dumb|vt\d+|ansi|cons25)/;

const forced: Readonly<Record<string, ColourDepth>> = { '0': 'none', false: 'none', '1': '16', '2': '256', '3': 'any' };

/** Colours by the environment: FORCE_COLOR, then NO_COLOR and CLICOLOR, then what the terminal says of itself. */
const depthOf = (env: Environment): ColourDepth => {
	const force = env.FORCE_COLOR ?? '';
	if (force !== '') return forced[force] ?? '16';
	if ((env.NO_COLOR ?? '') !== '' || env.CLICOLOR === '0') return 'none';
	const terminal = env.TERM ?? '';
	if (/^(?:dumb|vt\d+)/.test(terminal)) return 'none';
	if (/^(?:truecolor|24bit)$/.test(env.COLORTERM ?? '') || terminal.endsWith('-direct')) return 'any';
	return terminal.includes('256color') ? '256' : '16';
};

const forcedDepth = ({ TERM, COLORTERM, FORCE_COLOR }: Environment): ColourDepth => {
	const depth = depthOf({ TERM, COLORTERM, FORCE_COLOR });
	return depth === 'none' ? '16' : depth;
};

/** What the terminal can show, by the operator's wishes first, then by its name and the locale. */
export const abilitiesOf = (env: Environment, wishes: Wishes): Abilities => {
	const terminal = env.TERM ?? '';
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
	const isUtf8 = locale === '' || /utf-?8/i.test(locale);
	return {
		isAscii: wishes.isAscii || asciiTerminals.test(terminal) || !isUtf8,
		depth: wishes.isColourForced === true ? forcedDepth(env) : wishes.isColour ? depthOf(env) : 'none',
	};
};

/** Whether the terminal may be asked what it can: old ones draw the question. */
export const answersOf = ({ TERM: terminal = '' }: Environment): boolean => !asciiTerminals.test(terminal);

/** A terminal that is full for a moment is waited for so long: one that stands still must not hold the process. */
const mostWaiting = 300;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Writes at once, also while the process is dying; a terminal that is gone is not waited for. */
const writeNow = (descriptor: number, text: string): void => {
	const bytes = Buffer.from(text);
	const until = performance.now() + mostWaiting;
	for (let written = 0; written < bytes.length; ) {
		try {
			written += writeSync(descriptor, bytes, written);
		} catch (error) {
			// EIO, EPIPE: there is nobody to tell.
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || performance.now() > until) return;
			Atomics.wait(sleeper, 0, 0, 5);
		}
	}
};

const setRaw = (isRaw: boolean): void => {
	try {
		process.stdin.setRawMode?.(isRaw);
	} catch {
		// The terminal has gone.
	}
};

type Reading = { readStart?: () => void; readStop?: () => void };

// Whoever borrows the terminal gets its keys. A paused stream still reads ahead: it would take keys from the borrower,
// and stand still in a read that the borrower won. Only its handle can be told to stop.
const keyboard = (): Reading => (process.stdin as unknown as { _handle?: Reading })._handle ?? {};

export type Guard = {
	/** Gives the terminal back and ends the process. */
	readonly leave: (code: number, reason?: string) => never;
	/** Gives the terminal back without ending: for stopping, or for another program. Idempotent. */
	readonly restore: () => void;
	/** Lends it to another program for as long as the task runs. */
	readonly lend: (task: () => Promise<void>) => Promise<void>;
	/** Takes no key until the terminal is back: to be called once the interface has let go of them. */
	readonly hush: () => void;
	/** Stops as a shell's job; comes back with `fg`. */
	readonly suspend: () => void;
};

/** A terminal that takes no bytes must not hold the process. */
const unblock = (stream: NodeJS.WriteStream): void => {
	const { _handle: handle } = stream as unknown as { _handle?: { setBlocking?: (isBlocking: boolean) => void } };
	handle?.setBlocking?.(false);
};

const ending: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'];

const reasonOf = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

/** From now on the terminal is given back whatever happens. */
export const guardTerminal = (output: ScreenOutput): Guard => {
	let isTaken = false;
	let isLent = false;
	const restore = (): void => {
		if (!isTaken) return;
		isTaken = false;
		output.leave();
		setRaw(false);
		writeNow(1, restoring);
	};
	const retake = (): void => {
		if (isTaken) return;
		isTaken = true;
		setRaw(true);
		output.enter();
	};
	const leave = (code: number, reason?: string): never => {
		restore();
		if (reason !== undefined) writeNow(2, `watchfloor: ${reason.split('\n').map(shown).join('\n')}\n`);
		process.exit(code);
	};
	const suspend = (): void => {
		restore();
		process.kill(process.pid, 'SIGSTOP');
	};
	// Whoever wrote on the screen while the process stood still, it must be taken and painted anew.
	const resume = (): void => {
		if (isLent) return;
		isTaken = false;
		output.leave();
		retake();
	};
	const lend = async (task: () => Promise<void>): Promise<void> => {
		isLent = true;
		restore();
		try {
			await task();
		} finally {
			isLent = false;
			keyboard().readStart?.();
			unblock(process.stdout);
			unblock(process.stderr);
			retake();
		}
	};
	const crash = (error: unknown): void => {
		leave(1, reasonOf(error));
	};
	// The line is gone: nobody is left to be told.
	const dropped = (): void => {
		leave(128 + constants.signals.SIGHUP);
	};

	unblock(process.stdout);
	unblock(process.stderr);
	// The platform's own warnings would stand across the screen.
	process.removeAllListeners('warning');
	for (const signal of ending) process.on(signal, () => leave(128 + constants.signals[signal]));
	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', resume);
	process.on('uncaughtException', crash);
	process.on('unhandledRejection', crash);
	process.on('exit', restore);
	for (const stream of [process.stdout, process.stderr]) stream.on('error', dropped);
	for (const event of ['end', 'close', 'error']) process.stdin.on(event, dropped);
	retake();
	return { leave, restore, lend, hush: () => keyboard().readStop?.(), suspend };
};
