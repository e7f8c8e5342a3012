// File events of one folder through chokidar. They are hints that something may have changed, never the truth:
// only directories are watched (one watch each), and every event just asks for a look, at one name where it tells one.

import { realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isIgnoredName } from './names.ts';
import { errorCode } from './skips.ts';

export type Watch = { readonly close: () => Promise<void> };

export type WatchHandlers = {
	/** Something may have changed: what stands at this path below the folder; null: anything. */
	readonly onHint: (path: string | null) => void;
	readonly onReady: () => void;
	/** Events are lost from now on, for this reason: only the regular scans still work. */
	readonly onLost: (reason: string) => void;
};

const reasons: Readonly<Record<string, string>> = {
	ENOSPC: 'the limit of inotify watches is reached (ENOSPC)',
	EMFILE: 'the limit of inotify instances or open files is reached (EMFILE)',
	ENFILE: 'too many open files on this machine (ENFILE)',
};

/** Errors of single entries that the scan tells of by itself. */
const ofOneEntry = new Set(['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** Watches a folder that may be missing: its coming is a hint too. */
export const watchEvents = (folder: string, { onHint, onReady, onLost }: WatchHandlers): Watch => {
	const root = realOf(folder);
	let watcher: FSWatcher;
	try {
		watcher = watch(root, {
			backend: 'native',
			followSymlinks: false,
			ignoreInitial: true,
			ignorePermissionErrors: true,
			atomic: false,
			ignored: (path, stats) =>
				(stats !== undefined && !stats.isDirectory()) || (resolve(path) !== root && isIgnoredName(basename(path))),
		});
	} catch (error) {
		onLost(reasonOf(error));
		return { close: async () => undefined };
	}
	watcher.on('raw', (_event, name, details) => onHint(placeOf(root, name, details)));
	watcher.on('all', () => onHint(null));
	watcher.on('ready', onReady);
	watcher.on('error', (error) => (ofOneEntry.has(errorCode(error)) ? onHint(null) : onLost(reasonOf(error))));
	return { close: () => watcher.close() };
};

// The folder an operator named may be a link: events come from where it leads to.
const realOf = (folder: string): string => {
	try {
		return realpathSync(folder);
	} catch {
		return resolve(folder);
	}
};

// Where an event happened. A name that is not UTF-8 has lost its bytes on the way; what befell the watched directory
// itself bears its name.
const placeOf = (root: string, name: unknown, details: unknown): string | null => {
	const { watchedPath } = details as { readonly watchedPath?: unknown };
	if (typeof name !== 'string' || typeof watchedPath !== 'string' || name.includes('\ufffd')) return null;
	if (name === basename(watchedPath)) return null;
	const path = join(watchedPath, name);
	const top = root.endsWith('/') ? root : `${root}/`;
	return path.startsWith(top) ? path.slice(top.length) : null;
};

const reasonOf = (error: unknown): string => {
	const code = errorCode(error);
	return reasons[code] ?? `file events failed (${code})`;
};
