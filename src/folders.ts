// The folders that are watched where the operator names none.
import type { Options } from './cli.ts';

/** The folders named, else the usual ones. */
export const foldersOf = ({ paths, folders }: Pick<Options, 'paths' | 'folders'>): readonly string[] =>
	paths.length > 0 ? paths : folders;
