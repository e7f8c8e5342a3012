// Carries out what commands ask of the world outside the State: leaving, the pager, a rescan, the search.
import { spawn } from 'node:child_process';
import { closeSync, openSync, realpathSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import type { Draft } from '../state/acts/wording.ts';
import type { TextVersion } from '../state/panes/versions.ts';
import type { Action, Effect, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { lineNumberAt } from '../state/words.ts';
import type { DocumentId } from './domain.ts';
import { editorCommand, pagerCommand } from './openers.ts';
import type { Guard } from './terminal.ts';
import type { Traveller } from './traveller.ts';
import type { ScreenOutput } from './tty/screen-output.ts';

export type EffectPorts = {
	readonly store: Store<State, Action>;
	readonly guard: Guard;
	readonly output: ScreenOutput;
	readonly quit: () => void;
	readonly rescan: () => void;
	/** Nothing may be written. */
	readonly isReadOnly: boolean;
	readonly act: (drafts: readonly Draft[]) => void;
	readonly traveller: Traveller | null;
	readonly versionsOf: (id: DocumentId) => readonly TextVersion[];
	readonly search: (query: string) => void;
	/** Writes down what the desk remembers; gives the reason where that fails. */
	readonly keepMemory: (memory: State['memory']) => string | null;
	/** Copies, exports and opens outside; resolves with what to say about it. */
	readonly takeAway: (effect: Extract<Effect, { effect: 'copy' | 'open-address' | 'export' }>) => Promise<string>;
	/** The file a document stands in. */
	readonly fileOf: (id: DocumentId) => string;
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

const runHere = (command: string, options: readonly string[]): Promise<string | null> =>
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

// The file that a command is, by its own name; the command's where it is not found.
const realName = (command: string): string => {
	const places = command.includes('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
	for (const place of places) {
		try {
			return basename(realpathSync(place === '' ? command : join(place, command)));
		} catch {
			// Not there.
		}
	}
	return basename(command);
};

type Place = { readonly documentId: DocumentId; readonly offset: number };

const openSource = async (
	ports: EffectPorts,
	{ documentId, offset }: Place,
	isEdited: boolean,
	suspend: SuspendInput,
): Promise<void> => {
	const text = ports.store.getState().floor.report(documentId)?.document.text ?? '';
	const file = resolve(ports.fileOf(documentId));
	const line = lineNumberAt(text, offset);
	const [command, options] = isEdited
		? editorCommand(process.env, file, line, realName)
		: pagerCommand(process.env.PAGER, file, line);
	let message: string | null = null;
	await ports.guard.lend(() =>
		suspend(async () => {
			await new Promise((done) => setImmediate(done));
			ports.guard.hush();
			message = await runHere(command, options);
		}),
	);
	ports.store.dispatch({ type: 'message-shown', text: message, stays: true });
};

/** Effects that write something. */
const writing: ReadonlySet<Effect['effect']> = new Set(['act', 'export', 'edit-source']);
/** Effects that need the history of texts. */
const travelling: ReadonlySet<Effect['effect']> = new Set(['travel', 'travel-step']);

/** Why an effect cannot be carried out here; null where it can. */
const refusalOf = ({ isReadOnly, traveller }: EffectPorts, { effect }: Effect): string | null => {
	if (isReadOnly && writing.has(effect)) return 'read-only: nothing is written';
	return traveller === null && travelling.has(effect) ? 'no history is kept: there is nothing to go back to' : null;
};

type Performers = { readonly [Name in Effect['effect']]: (effect: Extract<Effect, { effect: Name }>) => void };

/** Carries out one effect. */
export const performEffect = (ports: EffectPorts, effect: Effect, suspend: SuspendInput): void => {
	const take = (taken: Parameters<EffectPorts['takeAway']>[0]): void => {
		void ports
			.takeAway(taken)
			.then((text) => ports.store.dispatch({ type: 'message-shown', text, stays: taken.effect !== 'copy' }));
	};
	const refusal = refusalOf(ports, effect);
	if (refusal !== null) {
		ports.store.dispatch({ type: 'message-shown', text: refusal });
		return;
	}
	const performers: Performers = {
		quit: () => ports.quit(),
		suspend: () => ports.guard.suspend(),
		redraw: () => ports.output.repaint(),
		rescan: () => ports.rescan(),
		search: ({ query }) => ports.search(query),
		act: ({ drafts }) => ports.act(drafts),
		travel: ({ to }) => ports.traveller?.go(to),
		'travel-step': ({ from, by }) => ports.traveller?.step(from, by),
		'travel-end': () => ports.traveller?.leave(),
		'read-versions': ({ documentId }) =>
			ports.store.dispatch({ type: 'versions-read', versions: { documentId, list: ports.versionsOf(documentId) } }),
		'keep-memory': () => {
			const problem = ports.keepMemory(ports.store.getState().memory);
			if (problem !== null) ports.store.dispatch({ type: 'message-shown', text: problem, stays: true });
		},
		'open-source': (place) => {
			void openSource(ports, place, false, suspend);
		},
		'edit-source': (place) => {
			void openSource(ports, place, true, suspend);
		},
		'open-address': take,
		copy: take,
		export: take,
	};
	(performers[effect.effect] as (effect: Effect) => void)(effect);
};
