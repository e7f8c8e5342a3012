// Writing what the desk takes away into files: whole, readable by their owner only, never over a file that is there.
import { closeSync, openSync, realpathSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { makeFolder } from './db/make-folder.ts';

/** `~/x` as the shell has it, else relative to where the program was started. */
export const namedPath = (path: string): string => resolve(path.replace(/^~(?=\/|$)/, homedir()));

const real = (path: string): string => {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
};

const isInside = (folder: string, path: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`);

/** A file among the reports would be read as one. */
const isWatched = (path: string, folders: readonly string[]): boolean =>
	folders.some(
		(folder) =>
			isInside(real(resolve(folder)), join(real(dirname(path)), '')) ||
			isInside(real(resolve(folder)), real(dirname(path))),
	);

const stamp = (at: string): string => at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');

/** Name of an export of its own: kind, moment, ending. */
export const exportName = (kind: string, at: string, ending: string): string => `${kind}-${stamp(at)}Z.${ending}`;

export type Export = {
	/** Where the operator wants it; null: in the state directory. */
	readonly path: string | null;
	readonly stateDir: string;
	/** What it is called there. */
	readonly name: string;
	/** The folders that are watched: nothing is written into them. */
	readonly folders: readonly string[];
	readonly pieces: Iterable<string>;
};

/** Names tried before giving up: several exports in one second. */
const mostTries = 50;

const numbered = (path: string, index: number): string =>
	index === 0 ? path : path.replace(/(\.[^./]+)?$/, (ending) => `-${index + 1}${ending}`);

const open = (path: string, isOwn: boolean): { readonly path: string; readonly file: number } => {
	for (let index = 0; ; index += 1) {
		const wanted = numbered(path, index);
		try {
			return { path: wanted, file: openSync(wanted, 'wx', 0o600) };
		} catch (error) {
			const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST';
			if (!isTaken || !isOwn || index === mostTries) throw error;
		}
	}
};

const reasons: Readonly<Record<string, string>> = {
	EEXIST: 'there is such a file already: name another one',
	ENOENT: 'there is no such folder',
	EACCES: 'must not be written',
	EISDIR: 'is a folder',
	ENOSPC: 'the disk is full',
};

const writeAll = (file: number, pieces: Iterable<string>): void => {
	for (const piece of pieces) writeFileSync(file, piece);
};

/** Writes an export; says where it is, or why it could not be written. */
export const writeExport = ({ path, stateDir, name, folders, pieces }: Export): string => {
	const wanted = path === null ? join(stateDir, 'exports', name) : namedPath(path);
	try {
		if (isWatched(wanted, folders))
			return `${wanted}: that is in the watched folder; what is written there would be read`;
		if (path === null) makeFolder(dirname(wanted));
		const opened = open(wanted, path === null);
		try {
			writeAll(opened.file, pieces);
		} catch (error) {
			unlinkSync(opened.path);
			throw error;
		} finally {
			closeSync(opened.file);
		}
		return `written: ${opened.path}`;
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		return `${wanted}: ${reasons[code] ?? message}`;
	}
};
