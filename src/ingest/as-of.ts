// What was known at a moment: the texts that were there then, later ones and later corrections left out. Those that
// are still there are taken as they were read; those that are gone come out of the history and are read again.

import { openCache } from '../db/cache.ts';
import { type History, openHistory } from '../db/history.ts';
import type { Version } from '../db/history-rows.ts';
import { scopeOf } from '../db/state-dir.ts';
import type { Document, DocumentId, Instant, Report } from '../domain.ts';
import type { Reading } from './documents.ts';
import { createPool } from './pool.ts';
import { engineName } from './readings-cache.ts';

/** Reads documents that stand in no file any more. */
export type DocumentReader = {
	readonly read: (document: Document, digest: string) => Promise<Reading>;
	readonly close: () => Promise<void>;
};

/** A reader with threads of its own; what it reads is cached by its text. */
export const createDocumentReader = (stateDir: string, workers = 1): DocumentReader => {
	const engine = engineName();
	const cache = engine === null ? null : openCache(stateDir, Date.now());
	const pool = createPool({ workers });
	return {
		read: async (document, digest) => {
			const key = `${engine} document ${digest} ${document.id} ${document.modifiedAt}`;
			const kept = cache?.find(key) as Reading | undefined;
			if (kept !== undefined) return kept;
			const [reading] = await pool.read({ kind: 'document', document });
			cache?.keepText(key, reading!.json);
			return { document: reading!.document, extraction: reading!.extraction };
		},
		close: async () => {
			cache?.close();
			await pool.close();
		},
	};
};

/** What was there at a moment: readings that are at hand, and versions that have to be read again. */
export type Known = { readonly reports: ReadonlyMap<DocumentId, Report>; readonly past: readonly Version[] };

/** Which documents were there at a moment, given those that are there now. */
export const knownAt = (
	history: Pick<History, 'at' | 'of'>,
	current: (id: DocumentId) => Report | undefined,
	ids: Iterable<DocumentId>,
	moment: Instant,
): Known => {
	const versions = history.at(moment);
	const found = new Set(versions.map(({ documentId }) => documentId));
	const reports = new Map<DocumentId, Report>();
	const past: Version[] = [];
	for (const version of versions) {
		const report = version.gone === null ? current(version.documentId) : undefined;
		if (report === undefined) past.push(version);
		else reports.set(version.documentId, report);
	}
	for (const id of ids) {
		const report = found.has(id) ? undefined : current(id);
		// Where nothing was written down, the time of the file is all there is to go by.
		if (report !== undefined && report.receivedAt <= moment && history.of(id).length === 0) reports.set(id, report);
	}
	return { reports, past };
};

/** The report that a version was; null where its text was not kept. */
export const readVersion = async (
	history: Pick<History, 'document'>,
	reader: DocumentReader,
	version: Version,
): Promise<Report | null> => {
	const document = history.document(version);
	return document === null ? null : { ...(await reader.read(document, version.digest)), receivedAt: version.known };
};

/** The reports as they were known at a moment. */
export const reportsAsOf = async (
	folders: readonly string[],
	stateDir: string,
	current: readonly Report[],
	moment: Instant,
): Promise<readonly Report[]> => {
	const history = openHistory(stateDir, scopeOf(folders));
	const reader = createDocumentReader(stateDir, 2);
	try {
		const byId = new Map(current.map((report) => [report.document.id, report]));
		const { reports, past } = knownAt(history, (id) => byId.get(id), byId.keys(), moment);
		const old = await Promise.all(past.map((version) => readVersion(history, reader, version)));
		return [...reports.values(), ...old.filter((report) => report !== null)];
	} finally {
		await reader.close();
		history.close();
	}
};
