// Carries out what commands ask of the world outside the State: leaving, the pager, a rescan, the search.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Action, Effect, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { lineNumberAt } from '../state/words.ts';
import type { DocumentId } from './domain.ts';
import type { Guard } from './terminal.ts';
import type { ScreenOutput } from './tty/screen-output.ts';

export type EffectPorts = {
	readonly store: Store<State, Action>;
	readonly guard: Guard;
	readonly output: ScreenOutput;
	readonly quit: () => void;
	readonly rescan: () => void;
	readonly search: (query: string) => void;
	/** The file a document stands in. */
	readonly fileOf: (id: DocumentId) => string;
};

// How pagers are told a line; `less` shows some lines before it too.
const placing: Readonly<Record<string, (line: number) => readonly string[]>> = {
	less: (line) => ['-j.3', `+${line}`],
	more: (line) => [`+${line}`],
	most: (line) => [`+${line}`],
};

/** The pager and its arguments for a file at a line: never through a shell. */
export const pagerCommand = (
	pager: string | undefined,
	file: string,
	line: number,
): readonly [string, readonly string[]] => {
	const [command = 'less', ...options] = (pager ?? '').split(/\s+/).filter((word) => word !== '');
	const name = command.slice(command.lastIndexOf('/') + 1);
	return [command, [...options, ...(placing[name]?.(line) ?? []), '--', file]];
};

/** Runs a task while the interface keeps its hands off the keyboard. */
export type SuspendInput = (task: () => Promise<void>) => Promise<void>;

// A child that inherits our own descriptors makes them blocking, and a read that it wins then holds this process for
// ever; the terminal opened anew has a description of its own.
const openTerminal = (): number | null => {
	try {
		return openSync('/dev/tty', 'r+');
	} catch {
		return null;
	}
};

const runPager = (command: string, options: readonly string[]): Promise<string | null> =>
	new Promise((done) => {
		// Controls in a report must not reach the terminal through the pager either.
		const env = { ...process.env, LESS: '', LESSSECURE: '1', LESSOPEN: '' };
		const terminal = openTerminal();
		const stdio = terminal ?? 'inherit';
		const child = spawn(command, options, { stdio: [stdio, stdio, stdio], env });
		if (terminal !== null) closeSync(terminal);
		child.on('error', (error) => done(`${command}: ${error.message}`));
		child.on('exit', (code) => done(code === 0 || code === null ? null : `${command} ended with ${code}`));
	});

const openSource = async (
	ports: EffectPorts,
	documentId: DocumentId,
	offset: number,
	suspend: SuspendInput,
): Promise<void> => {
	const text = ports.store.getState().floor.report(documentId)?.document.text ?? '';
	const file = resolve(ports.fileOf(documentId));
	const [command, options] = pagerCommand(process.env.PAGER, file, lineNumberAt(text, offset));
	let message: string | null = null;
	await ports.guard.lend(() =>
		suspend(async () => {
			await new Promise((done) => setImmediate(done));
			ports.guard.hush();
			message = await runPager(command, options);
		}),
	);
	ports.store.dispatch({ type: 'message-shown', text: message });
};

type Performers = { readonly [Name in Effect['effect']]: (effect: Extract<Effect, { effect: Name }>) => void };

/** Carries out one effect. */
export const performEffect = (ports: EffectPorts, effect: Effect, suspend: SuspendInput): void => {
	const performers: Performers = {
		quit: () => ports.quit(),
		suspend: () => ports.guard.suspend(),
		redraw: () => ports.output.repaint(),
		rescan: () => ports.rescan(),
		search: ({ query }) => ports.search(query),
		'open-source': ({ documentId, offset }) => {
			void openSource(ports, documentId, offset, suspend);
		},
	};
	(performers[effect.effect] as (effect: Effect) => void)(effect);
};
