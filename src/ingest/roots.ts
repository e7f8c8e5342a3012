// The folders an operator names, made ready for watching: clean paths, and ids that tell them apart.
import { basename, resolve } from 'node:path';
import type { Root } from './scan.ts';

/**
 * One folder: ids are paths inside it. Several: each id begins with the folder's own name, a number added where
 * two share it. A folder that is named twice is watched once.
 */
export const rootsOf = (folders: readonly string[]): readonly Root[] => {
	const distinct = [...new Map(folders.map((folder) => [resolve(folder), folder])).values()].map(withoutSlash);
	if (distinct.length === 1) return [{ folder: distinct[0]!, prefix: '' }];
	const used = new Map<string, number>();
	return distinct.map((folder) => {
		const name = basename(resolve(folder)) || 'root';
		const count = (used.get(name) ?? 0) + 1;
		used.set(name, count);
		return { folder, prefix: count === 1 ? `${name}/` : `${name}-${count}/` };
	});
};

const withoutSlash = (folder: string): string => folder.replace(/(?<=.)\/+$/, '');
