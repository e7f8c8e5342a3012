// Opens an SQLite file that may be thrown away: a damaged one is set aside and begun anew.
import {
	accessSync,
	closeSync,
	constants,
	existsSync,
	fchmodSync,
	openSync,
	renameSync,
	rmSync,
	statfsSync,
	statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { makeFolder } from './make-folder.ts';

/** SQLite's result codes that mean the file itself is of no use. */
const damageCodes = new Set([11, 26]);
const cannotOpen = 14;

export type Opened = {
	readonly database: DatabaseSync;
	/** What was done about damage; null where there was none. */
	readonly notice: string | null;
};

/** Opens the file and runs the schema. Throws where not even a new file can be made. */
export const openDisposable = (path: string, schema: string): Opened => {
	makeFolder(dirname(path));
	try {
		return { database: openWith(path, schema), notice: null };
	} catch (error) {
		if (!isDamage(error) && !(codeOf(error) === cannotOpen && existsSync(path))) throw error;
		refuseReadOnly(dirname(path));
		const aside = setAside(path);
		return { database: openWith(path, schema), notice: `${path} was damaged: set aside as ${aside} and built anew` };
	}
};

// What cannot be written is not damaged for that, and cannot be set aside.
const refuseReadOnly = (folder: string): void => {
	try {
		accessSync(folder, constants.W_OK);
	} catch (error) {
		throw new Error(`the state directory cannot be written (${(error as NodeJS.ErrnoException).code})`);
	}
};

/** Opens a file that cannot be written, as it stands; null where there is none to be looked into. */
export const openAsItStands = (path: string): DatabaseSync | null => {
	const place = pathToFileURL(path);
	place.searchParams.set('immutable', '1');
	try {
		return new DatabaseSync(place, { readOnly: true });
	} catch {
		return null;
	}
};

/** Another program is writing. */
export const isBusy = (error: unknown): boolean => codeOf(error) === 5;

/** The file's content is not what SQLite wrote. */
export const isDamage = (error: unknown): boolean => damageCodes.has(codeOf(error));

/** Moves a damaged file out of the way; of such files only the newest is kept. */
export const setAside = (path: string): string => {
	const aside = `${path}.damaged`;
	rmSync(aside, { recursive: true, force: true });
	renameSync(path, aside);
	for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { recursive: true, force: true });
	return aside;
};

/** Closes a file that may be damaged, or closed already. */
export const closeQuietly = (database: DatabaseSync | null): void => {
	try {
		database?.close();
	} catch {
		// It can be thrown away.
	}
};

/** Takes a file away, if it is there and that can be done. */
export const removeQuietly = (path: string): void => {
	try {
		rmSync(path, { force: true });
	} catch {
		// It is in nobody's way.
	}
};

/** Bytes that are left on the disk of a folder; without end where nobody can tell. */
export const freeSpace = (folder: string): number => {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize;
	} catch {
		return Number.POSITIVE_INFINITY;
	}
};

/** Bytes of a file; none where it cannot be asked. */
export const fileSize = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

// Texts of reports are nobody else's to read, whoever made the folder; what SQLite lays beside the file is as the file is.
const keepPrivate = (path: string): void => {
	try {
		const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
		const file = openSync(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
		fchmodSync(file, 0o600);
		closeSync(file);
	} catch {
		// SQLite says what is wrong with it.
	}
};

const openWith = (path: string, schema: string): DatabaseSync => {
	keepPrivate(path);
	const database = new DatabaseSync(path, { timeout: 100 });
	try {
		database.exec(`pragma journal_mode = wal; pragma synchronous = normal; ${schema}`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
};

// The first byte is the code, the others say more about it.
const codeOf = (error: unknown): number => Number((error as { errcode?: unknown }).errcode ?? 0) & 0xff;
