// A folder that is to be there, with what lies above it. The platform's own way never comes back where a file system
// says that a name does not exist although the folder above it does (/proc, some network shares).
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder if it is not there, for its owner only. Throws what the disk says. */
export const makeFolder = (path: string): void => {
	try {
		makeOne(path);
	} catch (error) {
		const parent = dirname(path);
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === path) throw error;
		makeFolder(parent);
		makeOne(path);
	}
};

const makeOne = (path: string): void => {
	try {
		mkdirSync(path, { mode: 0o700 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(path).isDirectory()) throw error;
	}
};
