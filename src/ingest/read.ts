// The bytes of one file, read so that nothing outside the folder and nothing that could block is ever opened. A disk that
// is slow stops whoever reads: for the screen a reading thread does it.
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import type { Problem } from '../domain.ts';
import type { FileBytes } from './documents.ts';
import { type FoundFile, fileFacts, modifiedAt } from './scan.ts';
import { isGone, isPassing, readError } from './skips.ts';

/** So much of a file is read: of a larger one its beginning and its end, which is told as a problem. */
export const sizeLimit = 10_000_000;
const endLimit = 2_000_000;

export type FileRead =
	| { readonly kind: 'bytes'; readonly file: FileBytes }
	/** The file has changed or gone since it was found: look again. */
	| { readonly kind: 'moved' }
	| { readonly kind: 'failed'; readonly reason: string; readonly isPassing: boolean };

const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reads a file that a scan of `folder` has found. */
export const readFound = (folder: string, found: FoundFile): FileRead => {
	let file: number | null = null;
	try {
		file = openSync(found.name, flags);
		const before = fileFacts(fstatSync(file, { bigint: true }));
		if (before.identity !== found.identity || !isInFolder(folder, found, file)) return { kind: 'moved' };
		const bytes = readBytes(file, found);
		const after = fileFacts(fstatSync(file, { bigint: true }));
		if (after.identity !== found.identity) return { kind: 'moved' };
		return { kind: 'bytes', file: fileBytes(found, bytes) };
	} catch (error) {
		if (isGone(error) || (error as NodeJS.ErrnoException).code === 'ELOOP') return { kind: 'moved' };
		return { kind: 'failed', reason: readError(error), isPassing: isPassing(error) };
	} finally {
		if (file !== null) close(file);
	}
};

const close = (file: number): void => {
	try {
		closeSync(file);
	} catch {
		// What was read of it was read.
	}
};

/** Reads a file that an operator named, or `-` for standard input: links are followed, what is no file is refused. */
export const readGiven = async (path: string): Promise<Exclude<FileRead, { readonly kind: 'moved' }>> => {
	try {
		if (path === '-') return await readStandardInput();
		const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			const stats = fstatSync(file, { bigint: true });
			if (!stats.isFile()) return refuse(stats.isDirectory() ? 'a folder: use report' : 'not a regular file');
			const facts = fileFacts(stats);
			return {
				kind: 'bytes',
				file: fileBytes({ id: path, path, ...facts }, readBytes(file, { path, size: facts.size })),
			};
		} finally {
			close(file);
		}
	} catch (error) {
		return refuse(isGone(error) ? 'no such file' : readError(error));
	}
};

const refuse = (reason: string) => ({ kind: 'failed', reason, isPassing: false }) as const;

const readStandardInput = async (): Promise<FileRead & { readonly kind: 'bytes' }> => {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
		if (size < sizeLimit) chunks.push(chunk);
		size += chunk.length;
	}
	const bytes = new Uint8Array(Buffer.concat(chunks)).slice(0, sizeLimit);
	return { kind: 'bytes', file: fileBytes({ id: '-', path: '-', size, modifiedMs: Number.NaN }, bytes) };
};

/** The hash, the time and, where the file was too large, the problem that go with its bytes. */
export const fileBytes = (
	found: Pick<FoundFile, 'id' | 'path' | 'size' | 'modifiedMs'>,
	bytes: Uint8Array,
): FileBytes => ({
	id: found.id,
	path: found.path,
	bytes,
	hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
	modifiedAt: modifiedAt(found),
	problems: sizeProblems(found, bytes.length),
});

const sizeProblems = ({ path, size }: Pick<FoundFile, 'path' | 'size'>, read: number): readonly Problem[] => {
	if (size <= read) return [];
	const ends =
		hasEnds(path) && size > sizeLimit
			? `first ${megabytes(sizeLimit - endLimit)} and last ${megabytes(endLimit)}`
			: `first ${megabytes(read)}`;
	return [{ what: `${ends} of ${megabytes(size)} read`, span: null }];
};

const megabytes = (size: number): string => `${Math.round(size / 100_000) / 10} MB`;

// A parent directory may have been exchanged for a link between the look and the opening: ask the kernel what is open.
const isInFolder = (folder: string, found: FoundFile, file: number): boolean => {
	if (process.platform !== 'linux') return true;
	const real = realpathSync.native(folder);
	const root = real === '/' ? '' : real;
	const opened = readlinkSync(`/proc/self/fd/${file}`, { encoding: 'buffer' });
	const wanted = Buffer.from(found.name).subarray(Buffer.byteLength(folder));
	return opened.equals(Buffer.concat([Buffer.from(root), wanted]));
};

// A packed file has no end of its own that could be read.
const hasEnds = (path: string): boolean => path !== '-' && !path.endsWith('.gz');

const readBytes = (file: number, { path, size }: Pick<FoundFile, 'path' | 'size'>): Uint8Array => {
	if (size <= sizeLimit || !hasEnds(path)) return readUpTo(file, size);
	// Both parts begin at a multiple of four, so that characters of two or four bytes stay whole.
	const seam = sizeLimit - endLimit - 4;
	const from = size - endLimit - ((size - endLimit) % 4);
	const bytes = new Uint8Array(seam + size - from);
	readInto(file, bytes.subarray(0, seam), 0);
	readInto(file, bytes.subarray(seam), from);
	joinEnds(bytes, seam);
	return bytes;
};

const readInto = (file: number, bytes: Uint8Array, from: number): void => {
	for (let at = 0; at < bytes.length; ) {
		const bytesRead = readSync(file, bytes, at, bytes.length - at, from + at);
		if (bytesRead === 0) return;
		at += bytesRead;
	}
};

// Where the two parts meet stand line ends, in place of what may be halves of characters.
const joinEnds = (bytes: Uint8Array, seam: number): void => {
	const isWide = bytes.subarray(0, 4).includes(0) || bytes[0] === 0xff || bytes[0] === 0xfe;
	if (isWide) return;
	let head = seam - 1;
	while (head > seam - 4 && isInside(bytes[head]!)) head -= 1;
	let tail = seam;
	while (tail < seam + 3 && isInside(bytes[tail]!)) tail += 1;
	bytes.fill(0x0a, head, tail);
};

const isInside = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

// The size is a hint: special files say 0. One byte more than expected tells that a file is still growing.
const readUpTo = (file: number, expected: number): Uint8Array => {
	let bytes = new Uint8Array(Math.min(expected + 1, sizeLimit));
	let length = 0;
	for (;;) {
		const bytesRead = readSync(file, bytes, length, bytes.length - length, length);
		if (bytesRead === 0) break;
		length += bytesRead;
		if (length === sizeLimit) break;
		if (length === bytes.length) {
			const larger = new Uint8Array(Math.min(length * 2 + 65_536, sizeLimit));
			larger.set(bytes);
			bytes = larger;
		}
	}
	return bytes.slice(0, length);
};
