// What a file said when it was read before, found by everything that reading it depends on.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openCache } from '../db/cache.ts';
import type { Report, SituationDocument } from '../domain.ts';
import { isUnreadable } from '../lib/unreadable.ts';
import { type FileFacts, listOf, type Reading, readingsIn } from './documents.ts';
import { contentKey } from './kept-readings.ts';
import type { ReadingCache } from './reader.ts';
import type { FoundFile } from './scan.ts';

export type ReadingsOnDisk = ReadingCache & {
	/** The report of a document of an earlier run; undefined where its reading is not there any more. */
	readonly recall: (document: SituationDocument) => Report | undefined;
	readonly notices: () => readonly string[];
	readonly close: () => void;
};

/**
 * A file that was changed a moment ago may be changed once more in the same tick of its disk's clock: then its times do
 * not tell one state from the other.
 */
const coarsestClock = 3_000;

/** Readings at hand of those that are recalled: some screens full. */
const mostRecalled = 64;

/** The cache of a state directory for one engine: readings of another are not found. */
export const openReadings = (stateDir: string, engine: string): ReadingsOnDisk => {
	const cache = openCache(stateDir, Date.now());
	const keyOf = (file: FileFacts): string => contentKey(engine, file);
	const lookOf = ({ id, path, identity }: FoundFile): string =>
		createHash('sha256')
			.update(JSON.stringify([engine, 'look', id, path, identity]))
			.digest('base64url');
	const recalled = new Map<string, readonly Reading[]>();
	return {
		recall({ id, path, hash, receivedAt }) {
			// A report in a file of many bears a number behind the name of the file; what was wrong with its file, if
			// anything, is not known here, and then nothing is found.
			const file = { path, hash, modifiedAt: receivedAt, problems: [] };
			for (const fileId of [id, id.replace(/#\d+$/, '')]) {
				const key = keyOf({ ...file, id: fileId });
				const readings = recalled.get(key) ?? (cache.find(key) as readonly Reading[] | undefined);
				if (readings === undefined) continue;
				recalled.set(key, readings);
				if (recalled.size > mostRecalled) recalled.delete(recalled.keys().next().value!);
				const reading = readings.find(({ document }) => document.id === id);
				if (reading !== undefined) return { ...reading, receivedAt };
			}
			return undefined;
		},
		recognize(found) {
			const key = cache.find(lookOf(found));
			return typeof key === 'string' ? readingsIn(cache.findText(key)) : undefined;
		},
		note(found, file, readAt) {
			if (readAt - found.changedMs > coarsestClock) cache.keep(lookOf(found), keyOf(file));
		},
		keep: (file, readings) => {
			if (!readings.some(wasCutShort)) cache.keepText(keyOf(file), listOf(readings));
		},
		place: { stateDir, engine },
		notices: cache.notices,
		close: cache.close,
	};
};

// Next time there may be the time or the memory that was missing now.
const wasCutShort = ({ extraction }: Reading): boolean => extraction.problems.some(isUnreadable);

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

/** The same for a state directory, if there is one and the engine has a name to keep readings under. */
export const openReadingsOf = (stateDir: string | null): ReadingsOnDisk | null => {
	const engine = engineName();
	return stateDir === null || engine === null ? null : openReadings(stateDir, engine);
};
