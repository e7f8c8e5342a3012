// Giving text to the operator's clipboard: through tmux where that runs, else by OSC 52, else into a file.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './db/make-folder.ts';
import { shown } from './lib/shown.ts';

/** Terminals drop longer ones in silence; this is what most of them take. */
export const mostEncoded = 74_994;

export type ClipboardPorts = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Sends a control sequence to the terminal, between two frames. */
	readonly send: (sequence: string) => void;
	/** Gives text to a command's standard input; whether it took it. */
	readonly pipe: (command: string, options: readonly string[], text: string) => Promise<boolean>;
	/** Keeps text in a file of the state directory; its path, or null. */
	readonly keep: (text: string) => string | null;
};

/** A text whose lines are safe to paste: no control, bidi or zero-width character is left in it. */
export const pasteable = (text: string): string => text.split(/\r?\n/).map(shown).join('\n');

/** The sequence that gives a text to the terminal's clipboard; null where it is too long for that. */
export const clipboardSequence = (text: string): string | null => {
	const encoded = Buffer.from(text).toString('base64');
	return encoded.length > mostEncoded ? null : `\u001b]52;c;${encoded}\u0007`;
};

const takesSequences = ({ TERM = '' }: ClipboardPorts['env']): boolean => !/^(?:linux|dumb|vt\d+)/.test(TERM);

/** Copies, and says in a few words what became of the text. */
export const copyText = async (text: string, what: string, ports: ClipboardPorts): Promise<string> => {
	const safe = pasteable(text);
	if ((ports.env.TMUX ?? '') !== '' && (await ports.pipe('tmux', ['load-buffer', '-w', '-'], safe)))
		return `copied ${what} to the tmux buffer and the clipboard`;
	const sequence = takesSequences(ports.env) ? clipboardSequence(safe) : null;
	if (sequence !== null) {
		ports.send(sequence);
		return `copied ${what} (by OSC 52, if the terminal lets programs copy)`;
	}
	const path = ports.keep(safe);
	if (path === null) return `${what} could not be copied: too long for this terminal, and no file can be written`;
	return `${what} is too much for this terminal's clipboard: it is in ${path}`;
};

const patience = 2000;

/** Runs a command with a text on its standard input; never through a shell. */
export const pipeTo: ClipboardPorts['pipe'] = (command, options, text) =>
	new Promise((done) => {
		const child = spawn(command, options, { stdio: ['pipe', 'ignore', 'ignore'], timeout: patience });
		child.on('error', () => done(false));
		child.on('exit', (code) => done(code === 0));
		child.stdin.on('error', () => done(false));
		child.stdin.end(text);
	});

/** Keeps copied text beside the cache and the acts. */
export const keepCopy = (stateDir: string, text: string): string | null => {
	const path = join(stateDir, 'copied.txt');
	try {
		makeFolder(stateDir);
		writeFileSync(path, `${text}\n`, { mode: 0o600 });
		return path;
	} catch {
		return null;
	}
};
