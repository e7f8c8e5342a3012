// The configuration file: where it is, what it says now, and being told when it says something else.
import { readFileSync, type StatsListener, unwatchFile, watchFile } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ConfigProblem, type ReadConfig, readConfig } from './config.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the file is: as asked for, by the environment, else under XDG_CONFIG_HOME. */
export const configPathOf = (asked: string | null, environment: Environment): string => {
	const named = asked ?? environment.WATCHFLOOR_CONFIG ?? '';
	if (named !== '') return resolve(named);
	return join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'watchfloor', 'config.toml');
};

/** A configuration is small; whatever is larger than this is something else. */
const largest = 1 << 20;

export type LoadedConfig = ReadConfig & {
	readonly path: string;
	/** Whether there is such a file. */
	readonly isThere: boolean;
};

const nothing: ReadConfig = { config: {}, problems: [], notices: [] };

const failed = (path: string, what: string): LoadedConfig => ({
	...nothing,
	path,
	isThere: true,
	problems: [{ line: 1, what }],
});

/** Reads the file. One that is not there says nothing, unless it was asked for by name. */
export const loadConfig = async (path: string, isAskedFor: boolean): Promise<LoadedConfig> => {
	let toml: string;
	try {
		toml = readFileSync(path, 'utf8');
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' && !isAskedFor) return { ...nothing, path, isThere: false };
		return failed(path, code === 'ENOENT' ? 'there is no such file' : message);
	}
	if (toml.length > largest) return failed(path, `is larger than ${largest} bytes`);
	const { parse } = await import('smol-toml');
	return { ...readConfig(toml, parse), path, isThere: true };
};

/** A problem as one line that names the place. */
export const problemLine = (path: string, { line, what }: ConfigProblem): string => `${path}:${line}: ${what}`;

const lookEvery = 2000;

/**
 * Tells each time the file has changed, also where it is made or replaced later. It looks by itself: an editor's
 * rename, a network folder and a folder that is not there yet are all the same to it.
 */
export const watchConfig = (path: string, tell: () => void): { readonly close: () => void } => {
	// Of a file that is not there it is told once that it is not.
	const look: StatsListener = (now, before) => {
		if (now.mtimeMs !== 0 || before.mtimeMs !== 0) tell();
	};
	watchFile(path, { interval: lookEvery, persistent: false }, look);
	return { close: () => unwatchFile(path, look) };
};
