// Where the cache and the analyst layer live.
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The state directory: the one that was asked for, else one under XDG_STATE_HOME for each set of folders, so that
 * notes on one situation do not turn up in another.
 */
export const stateDirOf = (asked: string | null, folders: readonly string[], environment: Environment): string => {
	if (asked !== null) return resolve(asked);
	const home = environment.XDG_STATE_HOME || join(homedir(), '.local', 'state');
	const [first = ''] = folders.map(placeOf).sort();
	const name = basename(first).replace(/[^\w.-]+/g, '-') || 'root';
	return join(home, 'watchfloor', `${name}-${scopeOf(folders)}`);
};

/** Names a set of folders, in whatever order and by whatever path they are given. */
export const scopeOf = (folders: readonly string[]): string =>
	createHash('sha256').update(folders.map(placeOf).sort().join('\0')).digest('hex').slice(0, 8);

const placeOf = (folder: string): string => {
	try {
		return realpathSync(folder);
	} catch {
		return resolve(folder);
	}
};
