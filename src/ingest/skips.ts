// Why a file is not read, in words, and whether that is a fault (it should have been) or a rule (it never is).
import type { SkippedFile } from '../domain.ts';

/** `isFault`: a file of a kind we read that could not be read; the one-shot commands then end with exit code 3. */
export type Skip = SkippedFile & { readonly isFault: boolean };

const meanings: Readonly<Record<string, string>> = {
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EIO: 'the disk or share reports an error',
	EMFILE: 'too many open files',
	ENFILE: 'too many open files on this machine',
	ELOOP: 'a symbolic link',
	ENAMETOOLONG: 'its name is too long',
	ESTALE: 'the share has lost it',
	ENOMEM: 'not enough memory',
	EBUSY: 'in use',
	ETIMEDOUT: 'the share does not answer',
};

/** Errors that may be over in a moment: what was known of the file stays, and it is tried again. */
const passing = new Set([
	'EMFILE',
	'ENFILE',
	'EIO',
	'ENOMEM',
	'ESTALE',
	'EBUSY',
	'EAGAIN',
	'EINTR',
	'ETIMEDOUT',
	'EHOSTDOWN',
]);

export const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? 'unknown error';

/** `cannot be read: permission denied (EACCES)`. */
export const readError = (error: unknown): string => {
	const code = errorCode(error);
	const meaning = meanings[code];
	return meaning === undefined ? `cannot be read: ${code}` : `cannot be read: ${meaning} (${code})`;
};

export const isPassing = (error: unknown): boolean => passing.has(errorCode(error));

/** The file or directory is not there, or its place has been taken by something else. */
export const isGone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
