// Readings that were made before, as a reading thread finds them: by the bytes of a file and all else that reading it
// depends on. Only the main thread writes them.
import { createHash } from 'node:crypto';
import { type CacheView, viewCache } from '../db/cache.ts';
import type { FileFacts } from './documents.ts';
import type { CachePlace } from './jobs.ts';

/** Under which name the readings of a file are kept. */
export const contentKey = (engine: string, { id, path, hash, modifiedAt, problems }: FileFacts): string =>
	createHash('sha256')
		.update(JSON.stringify([engine, id, path, hash, modifiedAt, problems]))
		.digest('base64url');

const views = new Map<string, CacheView>();

/** The readings of a file, a JSON list; undefined where none were kept. */
export const findKept = ({ stateDir, engine }: CachePlace, file: FileFacts): string | undefined => {
	const view = views.get(stateDir) ?? viewCache(stateDir);
	views.set(stateDir, view);
	return view(contentKey(engine, file));
};
