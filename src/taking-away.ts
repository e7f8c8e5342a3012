// Carries what is on the screen out of it: to the clipboard, to a browser, into files. Each says in a line what came of it.
import { spawn } from 'node:child_process';
import { formatReport } from '../state/sitrep/report-formats.ts';
import { exportedList, floorSource, viewSource } from '../state/sitrep/view-export.ts';
import type { Effect, State } from '../state/state.ts';
import { type ClipboardPorts, copyText, keepCopy, pipeTo } from './clipboard.ts';
import type { Instant } from './domain.ts';
import { exportName, writeExport } from './exports.ts';
import { browserCommand, openableAddress } from './openers.ts';

export type TakingPorts = {
	readonly state: () => State;
	/** Sends a sequence to the terminal that draws nothing. */
	readonly send: (sequence: string) => void;
	/** Where copies and exports go that were given no name. */
	readonly stateDir: string | null;
	/** The folders that are watched: nothing is written into them. */
	readonly folders: readonly string[];
	readonly clock: () => Instant;
};

type TakingEffect = Extract<Effect, { effect: 'copy' | 'open-address' | 'export' }>;

const clipboardOf = ({ send, stateDir }: TakingPorts): ClipboardPorts => ({
	env: process.env,
	send,
	pipe: pipeTo,
	keep: (text) => (stateDir === null ? null : keepCopy(stateDir, text)),
});

const startApart = (command: string, options: readonly string[]): Promise<boolean> =>
	new Promise((done) => {
		const child = spawn(command, options, { stdio: 'ignore', detached: true });
		child.on('error', () => done(false));
		child.on('spawn', () => done(true));
		child.unref();
	});

const openAddress = async (ports: TakingPorts, asked: string): Promise<string> => {
	const address = openableAddress(asked);
	if (address === null) return 'only web pages and mailboxes are opened';
	const command = browserCommand(process.env, process.platform, address);
	if (command !== null && (await startApart(...command))) return `opened ${address}`;
	return `no browser here: ${await copyText(address, address, clipboardOf(ports))}`;
};

const writeNow = (ports: TakingPorts, { format, path, isWhole }: Extract<Effect, { effect: 'export' }>): string => {
	const { stateDir, folders } = ports;
	if (stateDir === null && path === null) return 'there is no state directory: name a file';
	const at = ports.clock();
	const state = ports.state();
	const name = exportName(isWhole ? 'sitrep' : exportedList(state), at, format === 'text' ? 'txt' : format);
	const pieces = formatReport(format, isWhole ? floorSource(state, at) : viewSource(state, at));
	return writeExport({ path, stateDir: stateDir ?? '.', name, folders, pieces });
};

/** Carries something out of the screen; resolves with what to say about it. */
export const takeAway = async (effect: TakingEffect, ports: TakingPorts): Promise<string> => {
	switch (effect.effect) {
		case 'copy':
			return copyText(effect.text, effect.what, clipboardOf(ports));
		case 'open-address':
			return openAddress(ports, effect.address);
		case 'export':
			return writeNow(ports, effect);
	}
};
