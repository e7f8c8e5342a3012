// One look over a whole folder by lstat: the truth that file events only hint at. Links are never followed.
import { type BigIntStats, constants, lstat as lstatThen, type PathLike } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Instant } from '../domain.ts';
import { isIgnoredName, judgeName, nameText } from './names.ts';
import { isGone, isPassing, readError, type Skip } from './skips.ts';

// Of a hundred thousand files in a row: half the work that the platform's own promises cost.
const lstat = (path: PathLike): Promise<BigIntStats> =>
	new Promise((resolve, reject) => {
		lstatThen(path, { bigint: true }, (error, stats) => (error === null ? resolve(stats) : reject(error)));
	});

/** A watched folder: as the operator named it, and what is put before the ids of its documents. */
export type Root = { readonly folder: string; readonly prefix: string };

/** A file as a look found it. Two looks with one identity found the same bytes. */
export type FoundFile = {
	readonly id: string;
	readonly path: string;
	/** What to open: bytes where the name is not UTF-8. */
	readonly name: string | Buffer;
	/** Device, inode, size, and both times in nanoseconds. */
	readonly identity: string;
	readonly size: number;
	readonly modifiedMs: number;
	readonly changedMs: number;
};

export type Scan =
	| { readonly status: 'gone'; readonly reason: string }
	| {
			readonly status: 'present';
			/** Device and inode of the folder itself: another folder may have taken its place. */
			readonly identity: string;
			readonly isMount: boolean;
			readonly files: ReadonlyMap<string, FoundFile>;
			readonly skipped: readonly Skip[];
			readonly ignored: number;
			/** Ids begin with one of these: the directory could not be listed just now, its files may well be there. */
			readonly unsure: readonly string[];
	  };

type Directory = { readonly id: string; readonly path: string; readonly name: string | Buffer };

type Found = {
	readonly before: ReadonlyMap<string, FoundFile>;
	files: Map<string, FoundFile>;
	skipped: Skip[];
	ignored: number;
	unsure: string[];
	directories: Directory[];
};

const atOnce = 64;
const nothing: ReadonlyMap<string, FoundFile> = new Map();

/**
 * The file at a path below the folder; `ignored` where nothing there is read or told of; null where only a scan knows
 * what follows: something is gone, is a directory or is skipped.
 */
export const lookAtPath = async ({ folder, prefix }: Root, below: string): Promise<FoundFile | 'ignored' | null> => {
	if (below.split('/').some(isIgnoredName)) return 'ignored';
	if (judgeName(basename(below)) !== 'read' || nameText(Buffer.from(below)) !== below) return null;
	const place = {
		id: prefix === '' || prefix.endsWith('/') ? prefix + below : `${prefix}/${below}`,
		path: folder === '.' ? below : `${folder}/${below}`,
		name: `${folder}/${below}`,
	};
	try {
		const stats = await lstat(place.name);
		return stats.isFile() ? { ...place, ...fileFacts(stats) } : null;
	} catch {
		return null;
	}
};

/**
 * Looks over the folder. Trouble with one entry is a row in `skipped`, never an exception. A file that is as an earlier
 * scan found it is the same object: of many files a look leaves little to clear away.
 */
export const scanFolder = async (root: Root, before: ReadonlyMap<string, FoundFile> = nothing): Promise<Scan> => {
	const found: Found = { before, files: new Map(), skipped: [], ignored: 0, unsure: [], directories: [] };
	let top: BigIntStats;
	let parent: BigIntStats;
	try {
		const real = await realpath(root.folder);
		top = await stat(real, { bigint: true });
		parent = await lstat(dirname(real));
	} catch (error) {
		return { status: 'gone', reason: isGone(error) ? 'no such folder' : readError(error) };
	}
	if (!top.isDirectory()) return { status: 'gone', reason: 'not a folder' };
	const first = { id: root.prefix, path: root.folder === '.' ? '' : root.folder, name: root.folder };
	if (!(await lookInto(first, found))) return { status: 'gone', reason: found.skipped[0]?.reason ?? 'no such folder' };
	for (let next = found.directories.pop(); next !== undefined; next = found.directories.pop())
		await lookInto(next, found);
	const { files, skipped, ignored, unsure } = found;
	const identity = `${top.dev}:${top.ino}`;
	return { status: 'present', identity, isMount: top.dev !== parent.dev, files, skipped, ignored, unsure };
};

// True if the directory could be listed.
const lookInto = async (directory: Directory, found: Found): Promise<boolean> => {
	let names: Buffer[];
	try {
		names = await readdir(directory.name, { encoding: 'buffer' });
	} catch (error) {
		if (isPassing(error)) found.unsure.push(directory.id);
		if (!isGone(error))
			found.skipped.push({ path: directory.path, reason: `folder ${readError(error)}`, isFault: true });
		return false;
	}
	for (let from = 0; from < names.length; from += atOnce) {
		await Promise.all(names.slice(from, from + atOnce).map((name) => lookAt(directory, name, found)));
	}
	return true;
};

const lookAt = async (directory: Directory, bytes: Buffer, found: Found): Promise<void> => {
	const text = nameText(bytes);
	if (isIgnoredName(text)) {
		found.ignored += 1;
		return;
	}
	const path = directory.path === '' ? text : `${directory.path}/${text}`;
	const skip = (reason: string, isFault: boolean): void => void found.skipped.push({ path, reason, isFault });
	const place = {
		id: directory.id === '' || directory.id.endsWith('/') ? directory.id + text : `${directory.id}/${text}`,
		path,
		name: openName(directory.name, bytes, text),
	};
	try {
		const stats = await lstat(place.name);
		if (stats.isDirectory()) found.directories.push({ ...place, id: `${place.id}/` });
		else if (stats.isFile()) {
			const verdict = judgeName(text);
			if (verdict === 'ignored') found.ignored += 1;
			else if (verdict === 'read') keep(found, { ...place, ...fileFacts(stats) });
			else skip(verdict.reason, false);
		} else skip(kindOf(stats), false);
	} catch (error) {
		if (isPassing(error)) found.unsure.push(place.id);
		if (!isGone(error)) skip(readError(error), true);
	}
};

const keep = ({ files, before }: Found, file: FoundFile): void => {
	const known = before.get(file.id);
	const isKnown = known !== undefined && known.identity === file.identity && areSameBytes(known.name, file.name);
	files.set(isKnown ? known.id : file.id, isKnown ? known : file);
};

// Two names that are no UTF-8 may look alike.
const areSameBytes = (one: string | Buffer, other: string | Buffer): boolean =>
	one === other || (typeof one !== 'string' && typeof other !== 'string' && one.equals(other));

/** The same file again; null where it is no longer a regular file. Throws what may pass. */
export const lookAgain = async (found: FoundFile): Promise<FoundFile | null> => {
	try {
		const stats = await lstat(found.name);
		return stats.isFile() ? { ...found, ...fileFacts(stats) } : null;
	} catch (error) {
		if (isPassing(error)) throw error;
		return null;
	}
};

// A file name is bytes; only one that is valid UTF-8 survives as a string.
const openName = (directory: string | Buffer, bytes: Buffer, text: string): string | Buffer =>
	typeof directory === 'string' && Buffer.byteLength(text) === bytes.length && bytes.equals(Buffer.from(text))
		? `${directory}/${text}`
		: Buffer.concat([Buffer.from(directory), Buffer.from('/'), bytes]);

/** The file's own time of change; null where it carries one that no calendar holds. */
export const modifiedAt = ({ modifiedMs }: Pick<FoundFile, 'modifiedMs'>): Instant | null => {
	const date = new Date(modifiedMs);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** What tells one state of a file from another. */
export const fileFacts = (stats: BigIntStats) => ({
	identity: `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}`,
	size: Number(stats.size),
	modifiedMs: Number(stats.mtimeMs),
	changedMs: Number(stats.ctimeMs),
});

const kinds: readonly { readonly mode: number; readonly reason: string }[] = [
	{ mode: constants.S_IFLNK, reason: 'a symbolic link: not followed' },
	{ mode: constants.S_IFIFO, reason: 'a named pipe, not a file' },
	{ mode: constants.S_IFSOCK, reason: 'a socket, not a file' },
	{ mode: constants.S_IFCHR, reason: 'a device, not a file' },
	{ mode: constants.S_IFBLK, reason: 'a device, not a file' },
];

const kindOf = (stats: BigIntStats): string => {
	const mode = Number(stats.mode) & constants.S_IFMT;
	return kinds.find((kind) => kind.mode === mode)?.reason ?? 'not a regular file';
};
