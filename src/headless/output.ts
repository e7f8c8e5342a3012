// Where the commands without a screen write: answers to stdout, at the reader's pace, and messages to stderr.
import { once } from 'node:events';
import { shown } from '../lib/shown.ts';

/** Writes to stdout; resolves when there is room for more, so that a slow reader costs no memory. */
export const writeOut = async (text: string): Promise<void> => {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** How much is said beside the answer: only what went wrong, what matters, or all. */
export type Verbosity = 'quiet' | 'usual' | 'verbose';

let verbosity: Verbosity = 'usual';

/** For the whole run. */
export const setVerbosity = (wanted: Verbosity): void => {
	verbosity = wanted;
};

/** Something worth knowing that stops nothing: left out where quiet was asked for. */
export const note = (message: string): void => {
	if (verbosity !== 'quiet') complain(message);
};

/** What the program is doing: only where that was asked for. */
export const trace = (message: string): void => {
	if (verbosity === 'verbose') complain(message);
};

/** One message line to stderr. Nothing in it can act on the terminal. */
export const complain = (message: string): void => {
	process.stderr.write(`watchfloor: ${shown(message)}\n`);
};

/** A reader that has had enough (`| head`) is no error: the program ends quietly. */
export const endQuietlyWithReader = (): void => {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
	}
};
