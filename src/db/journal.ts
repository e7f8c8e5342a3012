// An append-only file of JSON lines, each with its own check, for what must never be lost. Several programs may
// append to it at once; a torn or damaged line costs that line only, and no byte is ever taken out.
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export type Journal = {
	/** The rows that were added since the last call, by whomever; all of them at the first. Throws what the disk says. */
	readonly readNew: () => readonly unknown[];
	/** Adds rows. When it returns they are on the disk; when it throws, none of them was promised. */
	readonly append: (rows: readonly unknown[]) => void;
	/** Lines that could not be read. They stay in the file. */
	readonly damaged: () => number;
};

/** Opens nothing yet; a file that is not there reads as empty and is made by the first `append`. */
export const createJournal = (path: string): Journal => {
	let file = '';
	let offset = 0;
	let damaged = 0;

	// Another file may have taken the place of the one that was read.
	const restartIfOther = (fd: number): void => {
		const { dev, ino, size } = fstatSync(fd);
		if (file === `${dev}:${ino}` && size >= offset) return;
		file = `${dev}:${ino}`;
		offset = 0;
		damaged = 0;
	};

	return {
		readNew: () => {
			const fd = openIfThere(path);
			if (fd === null) return [];
			try {
				restartIfOther(fd);
				const lines = linesIn(readFrom(fd, offset));
				offset += lines.length;
				damaged += lines.damaged;
				return lines.rows;
			} finally {
				closeSync(fd);
			}
		},
		append: (rows) => {
			const fd = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, 0o600);
			try {
				const isNew = fstatSync(fd).size === 0;
				writeAll(fd, Buffer.from(rows.map(lineOf).join('')));
				fsyncSync(fd);
				if (isNew) syncFolder(dirname(path));
			} finally {
				closeSync(fd);
			}
		},
		damaged: () => damaged,
	};
};

// A line begins with its line end: so it stands alone even where another writer was killed in the middle of one.
const lineOf = (row: unknown): string => {
	const text = JSON.stringify(row);
	return `\n{"check":"${checkOf(text)}","row":${text}}`;
};

const checkOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

type Lines = { readonly rows: readonly unknown[]; readonly damaged: number; readonly length: number };

// The last line has no end of its own: while its check is wrong it may still be on its way, and is left for later.
const linesIn = (bytes: Buffer): Lines => {
	const rows: unknown[] = [];
	let damaged = 0;
	let start = 0;
	while (start < bytes.length) {
		const newline = bytes.indexOf(10, start);
		const end = newline < 0 ? bytes.length : newline;
		const line = bytes.toString('utf8', start, end).trim();
		const found = line === '' ? null : rowOf(line);
		if (found === null && newline < 0) break;
		if (found !== null) rows.push(found.row);
		else if (line !== '') damaged += 1;
		start = newline < 0 ? end : newline + 1;
	}
	return { rows, damaged, length: start };
};

const rowOf = (line: string): { readonly row: unknown } | null => {
	try {
		const { check, row } = JSON.parse(line) as { check?: unknown; row?: unknown };
		return row !== undefined && check === checkOf(JSON.stringify(row)) ? { row } : null;
	} catch {
		return null;
	}
};

const openIfThere = (path: string): number | null => {
	try {
		return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
};

const readFrom = (fd: number, offset: number): Buffer => {
	const bytes = Buffer.alloc(Math.max(0, fstatSync(fd).size - offset));
	let length = 0;
	while (length < bytes.length) {
		const read = readSync(fd, bytes, length, bytes.length - length, offset + length);
		if (read === 0) break;
		length += read;
	}
	return bytes.subarray(0, length);
};

const writeAll = (fd: number, bytes: Buffer): void => {
	for (let written = 0; written < bytes.length; ) written += writeSync(fd, bytes, written);
};

// A new file is only there after a power cut if its folder was told to the disk as well.
const syncFolder = (folder: string): void => {
	const fd = openSync(folder, constants.O_RDONLY);
	try {
		fsyncSync(fd);
	} finally {
		closeSync(fd);
	}
};
