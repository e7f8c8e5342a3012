// One look over a whole folder by lstat: the truth that file events only hint at. Links are never followed.
// Where the disk is known to be this machine's, a file of the last scan is looked at then and there: a fifth of
// the work. All else, and what has changed, is looked at without waiting on this thread.
import { isUtf8 } from 'node:buffer';
import { type BigIntStats, constants, lstatSync, lstat as lstatThen, type PathLike } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Instant } from '../domain.ts';
import { createBreath } from './breath.ts';
import { isOnLocalDisk } from './local-disk.ts';
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
	readonly stamp: Stamp;
};

/** What the identity says, as a look without nanoseconds finds it: both times in milliseconds and fractions of one. */
type Stamp = { readonly device: number; readonly inode: number; readonly modified: number; readonly changed: number };

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

export type ScanOptions = {
	/** What an earlier scan of the same folder found. */
	readonly before?: ReadonlyMap<string, FoundFile>;
	/** Whether the file system at a path answers at once. */
	readonly isLocal?: (path: string | Buffer) => Promise<boolean>;
};

type Directory = {
	readonly id: string;
	readonly path: string;
	readonly name: string | Buffer;
	readonly device: bigint;
	readonly isLocal: boolean;
};

type Found = {
	readonly before: ReadonlyMap<string, FoundFile>;
	readonly isLocal: (path: string | Buffer) => Promise<boolean>;
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
	if (judgeName(basename(below)) !== 'read' || nameText(below) !== below) return null;
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
export const scanFolder = async (
	root: Root,
	{ before = nothing, isLocal = isOnLocalDisk }: ScanOptions = {},
): Promise<Scan> => {
	const found: Found = { before, isLocal, files: new Map(), skipped: [], ignored: 0, unsure: [], directories: [] };
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
	const first = {
		id: root.prefix,
		path: root.folder === '.' ? '' : root.folder,
		name: root.folder,
		device: top.dev,
		isLocal: await isLocal(root.folder),
	};
	if (!(await lookInto(first, found))) return { status: 'gone', reason: found.skipped[0]?.reason ?? 'no such folder' };
	for (let next = found.directories.pop(); next !== undefined; next = found.directories.pop())
		await lookInto(next, found);
	const { files, skipped, ignored, unsure } = found;
	const identity = `${top.dev}:${top.ino}`;
	return { status: 'present', identity, isMount: top.dev !== parent.dev, files, skipped, ignored, unsure };
};

// True if the directory could be listed.
const lookInto = async (directory: Directory, found: Found): Promise<boolean> => {
	let names: readonly (string | Buffer)[];
	try {
		names = await namesIn(directory.name);
	} catch (error) {
		if (isPassing(error)) found.unsure.push(directory.id);
		if (!isGone(error))
			found.skipped.push({ path: directory.path, reason: `folder ${readError(error)}`, isFault: true });
		return false;
	}
	const others = directory.isLocal ? await notAsBefore(directory, names, found) : names;
	for (let from = 0; from < others.length; from += atOnce) {
		await Promise.all(others.slice(from, from + atOnce).map((name) => lookAt(directory, name, found)));
	}
	return true;
};

// Bytes where a name is not UTF-8: as a string it bears the sign for what could not be read.
const namesIn = async (directory: string | Buffer): Promise<readonly (string | Buffer)[]> => {
	const names = await readdir(directory);
	if (!names.some((name) => name.includes('\ufffd'))) return names;
	return (await readdir(directory, { encoding: 'buffer' })).map((name) => (isUtf8(name) ? name.toString() : name));
};

// The names of whatever is not a file as an earlier scan found it; those that are one are kept.
const notAsBefore = async (
	directory: Directory,
	names: readonly (string | Buffer)[],
	{ before, files }: Found,
): Promise<readonly (string | Buffer)[]> => {
	const others: (string | Buffer)[] = [];
	const breath = createBreath();
	for (const name of names) {
		if (breath.isDue()) await breath.out();
		const known = typeof name === 'string' ? before.get(idIn(directory, nameText(name))) : undefined;
		if (known !== undefined && isAsItWas(known)) files.set(known.id, known);
		else others.push(name);
	}
	return others;
};

// Numbers are enough to see that nothing changed: a millisecond in thousandths, and one that changes the file again must
// find its look between.
const isAsItWas = ({ name, size, stamp }: FoundFile): boolean => {
	if (typeof name !== 'string') return false;
	try {
		const stats = lstatSync(name, { throwIfNoEntry: false });
		return (
			stats?.isFile() === true &&
			stats.size === size &&
			stats.ctimeMs === stamp.changed &&
			stats.mtimeMs === stamp.modified &&
			stats.ino === stamp.inode &&
			stats.dev === stamp.device
		);
	} catch {
		return false;
	}
};

const idIn = ({ id }: Directory, text: string): string => (id === '' || id.endsWith('/') ? id + text : `${id}/${text}`);

const lookAt = async (directory: Directory, bare: string | Buffer, found: Found): Promise<void> => {
	const text = nameText(bare);
	if (isIgnoredName(text)) {
		found.ignored += 1;
		return;
	}
	const path = directory.path === '' ? text : `${directory.path}/${text}`;
	const skip = (reason: string, isFault: boolean): void => void found.skipped.push({ path, reason, isFault });
	const place = { id: idIn(directory, text), path, name: openName(directory.name, bare) };
	try {
		const stats = await lstat(place.name);
		if (stats.isDirectory()) found.directories.push(await directoryAt(place, stats.dev, directory, found));
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

const directoryAt = async (
	place: Pick<Directory, 'id' | 'path' | 'name'>,
	device: bigint,
	parent: Directory,
	{ isLocal }: Found,
): Promise<Directory> => ({
	...place,
	id: `${place.id}/`,
	device,
	isLocal: device === parent.device ? parent.isLocal : await isLocal(place.name),
});

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

const openName = (directory: string | Buffer, name: string | Buffer): string | Buffer =>
	typeof directory === 'string' && typeof name === 'string'
		? `${directory}/${name}`
		: Buffer.concat([Buffer.from(directory), Buffer.from('/'), Buffer.from(name)]);

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
	stamp: {
		device: Number(stats.dev),
		inode: Number(stats.ino),
		modified: millisecondsOf(stats.mtimeNs),
		changed: millisecondsOf(stats.ctimeNs),
	},
});

const second = 1_000_000_000n;

// The very sum by which the platform makes them of seconds and nanoseconds.
const millisecondsOf = (nanoseconds: bigint): number =>
	Number(nanoseconds / second) * 1_000 + Number(nanoseconds % second) / 1_000_000;

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
