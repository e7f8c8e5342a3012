// The folder side as the rest of the program knows it: changes of documents, skipped files, the state of the watch.

import { type History, openHistory, type Sighting } from '../db/history.ts';
import { scopeOf } from '../db/state-dir.ts';
import type { Change, DocumentId, Instant, Report, SituationDocument, SkippedFile, WatchState } from '../domain.ts';
import { compareText } from '../lib/compare-text.ts';
import { createBatches } from './batches.ts';
import type { WrittenReading } from './documents.ts';
import { watchFolder } from './folder.ts';
import { createPool, type Pool } from './pool.ts';
import { createPutAway } from './put-away.ts';
import { createReader, type ReaderHandlers } from './reader.ts';
import { openReadingsOf } from './readings-cache.ts';
import { rootsOf } from './roots.ts';
import { type FoundFile, modifiedAt, type Root, type Scan } from './scan.ts';
import { createSettler } from './settle.ts';
import type { Skip } from './skips.ts';
import { worstOf } from './watch-states.ts';

export type IngestOptions = {
	readonly folders: readonly string[];
	/** Where readings are cached; null for nowhere. */
	readonly stateDir: string | null;
	readonly rescanSeconds: number;
	readonly clock: () => Instant;
	/** Reading threads at most. */
	readonly workers: number;
	/** Reading threads at most where few files wait, or the folders have been read once; left out, as many. */
	readonly fewWorkers?: number;
	/** False while the changes that were told are more than enough; `goOn` ends that. */
	readonly mayRead?: () => boolean;
	/** Whether texts and readings are put away on disk, for a program that runs for weeks over a large folder. */
	readonly isLean?: boolean;
	/** Reads in place of the threads, for tests. */
	readonly pool?: Pool;
};

export type IngestEvent =
	/** Documents came, changed or went. Batches are small and already limited to the last change of each document. */
	| { readonly kind: 'changes'; readonly changes: readonly Change[] }
	/** All files that are not read, each time the list changes; `ignored` counts hidden and temporary ones. */
	| { readonly kind: 'skipped'; readonly files: readonly SkippedFile[]; readonly ignored: number }
	| { readonly kind: 'watch'; readonly state: WatchState }
	| { readonly kind: 'progress'; readonly read: number; readonly total: number }
	/** Something about the program's own files that an operator should know. */
	| { readonly kind: 'notice'; readonly text: string }
	/**
	 * Everything that is known to be there has been told; the first time: that was there at the start. Comes again after
	 * each later burst.
	 */
	| { readonly kind: 'settled' };

export type Ingest = {
	/** Look over the folders now. */
	readonly rescan: () => void;
	/** Whoever takes the changes can take more. */
	readonly goOn: () => void;
	/** What was there when; null where there is no state directory. */
	readonly history: History | null;
	/** The report of a document as an earlier run read it; undefined where that was not kept. */
	readonly recall: (document: SituationDocument) => Report | undefined;
	readonly close: () => Promise<void>;
};

/** Watches folders until closed. No event comes after `close` is called, and none before this returns. */
export const startIngest = (options: IngestOptions, onEvent: (event: IngestEvent) => void): Ingest =>
	start({ ...options, isLive: true }, onEvent);

/** What the files of folders say at this moment. */
export type FolderReadings = {
	readonly reports: readonly Report[];
	readonly skipped: readonly Skip[];
	readonly ignored: number;
	/** Folders that are not there. */
	readonly missing: readonly string[];
	/** What is to be known of the program's own files: one that was damaged, a place that cannot be written. */
	readonly notices: readonly string[];
};

/** Reads folders once, by the same rules as the watch does. */
export const readFolders = (options: Omit<IngestOptions, 'rescanSeconds'>): Promise<FolderReadings> =>
	new Promise((resolve) => {
		const reports = new Map<DocumentId, Report>();
		const ingest = start({ ...options, rescanSeconds: 0, isLive: false }, (event) => {
			if (event.kind === 'changes') for (const change of event.changes) applyChange(reports, change);
			if (event.kind !== 'settled') return;
			const summary = ingest.summary();
			const read = { ...summary, reports: [...reports.values()] };
			// What still waits is written on the way out.
			void ingest.close().then(() => resolve({ ...read, notices: ingest.summary().notices }));
		});
	});

const applyChange = (reports: Map<DocumentId, Report>, change: Change): void => {
	if (change.kind === 'put') reports.set(change.report.document.id, change.report);
	else reports.delete(change.documentId);
};

type StartOptions = IngestOptions & { readonly isLive: boolean };

type Started = Ingest & { readonly summary: () => Omit<FolderReadings, 'reports'> };

/** So many are worth the memory of a further thread. */
const manyFiles = 3000;

const start = (options: StartOptions, onEvent: (event: IngestEvent) => void): Started => {
	const { workers, fewWorkers = workers } = options;
	const wanted = (): number => (isRead || reader.pending() < manyFiles ? fewWorkers : workers);
	const pool = options.pool ?? createPool({ workers: wanted });
	const documents = new Map<string, readonly DocumentId[]>();
	const failures = new Map<string, Skip>();
	const sides = rootsOf(options.folders).map((root) => createSide(root));
	/** Files of the first scans that were not read yet. */
	const unread = new Set<string>();
	let isClosed = false;
	let isSettled = false;
	// Once.
	let isRead = false;
	let lastSkipped = '';
	let lastProgress = '';

	const tell = (event: IngestEvent): void => {
		if (!isClosed) onEvent(event);
	};

	const batches = createBatches((changes) => {
		history?.note(changes.map((change) => sightingOf(change, options.clock())));
		tell({ kind: 'changes', changes });
		tellState();
	});

	const history = options.stateDir === null ? null : openHistory(options.stateDir, scopeOf(options.folders));
	const cache = openReadingsOf(options.stateDir);
	const putAway = createPutAway(options.isLean === true ? options.stateDir : null);
	const readerHandlers: ReaderHandlers = {
		onRead: (found, readings) => {
			unread.delete(found.id);
			failures.delete(found.id);
			replace(found.id, readings, modifiedAt(found) ?? options.clock());
		},
		onFailed: (found, reason) => {
			unread.delete(found.id);
			failures.set(found.id, { path: found.path, reason, isFault: true });
			replace(found.id, [], '');
			tellState();
		},
		onRetry: (found, delayMs) => sideOf(found.id).settler.lookLater(found.id, delayMs),
	};
	const { mayRead } = options;
	const reader = createReader(pool, cache, readerHandlers, mayRead === undefined ? {} : { mayRead });

	const replace = (id: string, readings: readonly WrittenReading[], receivedAt: Instant): void => {
		const ids = readings.map(({ document }) => document.id);
		const kept = new Set(ids);
		const gone = (documents.get(id) ?? []).filter((before) => !kept.has(before));
		if (ids.length > 0) documents.set(id, ids);
		else documents.delete(id);
		batches.add([
			...gone.map((documentId): Change => ({ kind: 'remove', documentId })),
			...readings.map((reading): Change => ({ kind: 'put', report: putAway.reportOf(reading, receivedAt) })),
		]);
	};

	function createSide(root: Root) {
		const settler = createSettler({
			onSettled: (id, found) => {
				if (found !== null) return reader.add(root, found);
				reader.drop(id);
				unread.delete(id);
				failures.delete(id);
				replace(id, [], '');
			},
			onLooked: () => tellState(),
		});
		const side = {
			root,
			settler,
			skipped: [] as readonly Skip[],
			ignored: 0,
			isScanned: false,
			state: { status: 'starting' } as WatchState,
			folder: watchFolder(
				{ ...options, root },
				{
					onScan: (scan) => takeScan(scan),
					onScanned: () => tellState(),
					onLook: (files) => takeLook(files),
					onWatch: (state) => takeWatch(state),
				},
			),
		};
		const takeScan = async (scan: Scan & { readonly status: 'present' }): Promise<void> => {
			if (!side.isScanned) for (const id of scan.files.keys()) unread.add(id);
			side.isScanned = true;
			await settler.see(scan.files, (id) => scan.unsure.some((prefix) => id.startsWith(prefix)));
			side.skipped = scan.skipped;
			side.ignored = scan.ignored;
		};
		const takeLook = (files: readonly FoundFile[]): void => {
			for (const found of files) settler.seeOne(found);
			tellState();
		};
		const takeWatch = (state: WatchState): void => {
			if (JSON.stringify(state) === JSON.stringify(side.state)) return;
			side.state = state;
			tell({ kind: 'watch', state: worstOf(sides.map((one) => one.state)) });
			tellState();
		};
		return side;
	}

	const sideOf = (id: string) => sides.find(({ root }) => id.startsWith(root.prefix))!;

	const tellState = (): void => {
		tellSkipped();
		tellNotices();
		const waiting = sides.reduce((sum, { settler }) => sum + settler.pending(), reader.pending());
		const total = sides.reduce((sum, { settler }) => sum + settler.known(), 0);
		const progress = { read: Math.max(0, total - waiting), total };
		if (JSON.stringify(progress) !== lastProgress) tell({ kind: 'progress', ...progress });
		lastProgress = JSON.stringify(progress);
		const isQuiet = waiting === 0 && batches.isEmpty() && sides.every(({ folder }) => folder.isQuiet());
		// A folder that changes all the time is never quiet: it is read through once all is read that was there at first.
		const isThrough = isQuiet || (options.isLive && !isRead && isReadThrough());
		if ((isQuiet && !isSettled) || (isThrough && !isRead)) {
			noteWhole();
			tell({ kind: 'settled' });
		}
		isSettled = isQuiet;
		isRead ||= isThrough;
	};

	const isReadThrough = (): boolean =>
		unread.size === 0 &&
		batches.isEmpty() &&
		sides.every(({ isScanned, state }) => isScanned || state.status === 'gone');

	// What was there when the program last ran and is not there now went meanwhile.
	let isWholeNoted = false;
	const noteWhole = (): void => {
		if (isWholeNoted || sides.some(({ state }) => state.status === 'gone')) return;
		isWholeNoted = true;
		history?.noteWhole(new Set([...documents.values()].flat()), options.clock());
	};

	const allSkipped = (): readonly Skip[] =>
		[...sides.flatMap(({ skipped }) => skipped), ...failures.values()].sort((a, b) => compareText(a.path, b.path));

	const allIgnored = (): number => sides.reduce((sum, side) => sum + side.ignored, 0);

	const tellSkipped = (): void => {
		const files = allSkipped().map(({ path, reason }) => ({ path, reason }));
		const ignored = allIgnored();
		const text = JSON.stringify([files, ignored]);
		if (text !== lastSkipped) tell({ kind: 'skipped', files, ignored });
		lastSkipped = text;
	};

	const noticesOfFiles = (): readonly string[] => [...(cache?.notices() ?? []), ...(history?.notices() ?? [])];
	const toldNotices = new Set<string>();
	const tellNotices = (): void => {
		for (const text of noticesOfFiles()) {
			if (toldNotices.has(text)) continue;
			toldNotices.add(text);
			tell({ kind: 'notice', text });
		}
	};

	return {
		summary: () => ({
			skipped: allSkipped(),
			ignored: allIgnored(),
			missing: sides.filter(({ state }) => state.status === 'gone').map(({ root }) => root.folder),
			notices: noticesOfFiles(),
		}),
		history,
		goOn: reader.goOn,
		recall: (document) => cache?.recall(document),
		rescan: () => {
			for (const { folder } of sides) folder.rescan();
		},
		close: async () => {
			isClosed = true;
			reader.close();
			cache?.close();
			putAway.close();
			batches.close();
			history?.close();
			for (const { settler } of sides) settler.close();
			await Promise.all([pool.close(), ...sides.map(({ folder }) => folder.close())]);
		},
	};
};

const sightingOf = (change: Change, seen: Instant): Sighting =>
	change.kind === 'put'
		? { document: change.report.document, receivedAt: change.report.receivedAt, seen }
		: { documentId: change.documentId, seen };
