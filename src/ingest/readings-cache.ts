// What a file said when it was read before, found by everything that reading it depends on.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openCache } from '../db/cache.ts';
import type { FileBytes, Reading } from './documents.ts';
import type { ReadingCache } from './reader.ts';

export type ReadingsOnDisk = ReadingCache & {
	readonly notices: () => readonly string[];
	readonly close: () => void;
};

/** The cache of a state directory for one engine: readings of another are not found. */
export const openReadings = (stateDir: string, engine: string): ReadingsOnDisk => {
	const cache = openCache(stateDir, Date.now());
	const keyOf = ({ id, path, hash, modifiedAt, problems }: FileBytes): string =>
		createHash('sha256')
			.update(JSON.stringify([engine, id, path, hash, modifiedAt, problems]))
			.digest('base64url');
	return {
		find: (file) => cache.find(keyOf(file)) as readonly Reading[] | undefined,
		keep: (file, readings) => {
			if (!readings.some(wasCutShort)) cache.keep(keyOf(file), readings);
		},
		notices: cache.notices,
		close: cache.close,
	};
};

// Next time there may be the time or the memory that was missing now.
const wasCutShort = ({ extraction }: Reading): boolean =>
	extraction.problems.some(({ what }) => what.startsWith('unreadable: '));

/**
 * Names the engine that reads: a digest of its code and weights, made by the build. Null when run from source, where
 * every edit may change what is read.
 */
export const engineName = (): string | null => {
	if (import.meta.url.endsWith('.ts')) return null;
	try {
		return readFileSync(new URL('./engine-digest', import.meta.url), 'utf8');
	} catch {
		return null;
	}
};
