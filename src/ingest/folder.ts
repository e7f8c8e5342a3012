// One watched folder: looks at the files that events name, scans the whole at intervals and after every other hint, and
// says how the watch over it stands.
import type { Instant, WatchState } from '../domain.ts';
import { type FoundFile, lookAtPath, type Root, type Scan, scanFolder } from './scan.ts';
import { type Watch, watchEvents } from './watch.ts';

export type FolderHandlers = {
	/** Resolves when all of it is taken in. */
	readonly onScan: (scan: Scan & { readonly status: 'present' }) => Promise<void> | void;
	/** What it told is taken in, and nobody is looking now. */
	readonly onScanned: () => void;
	/** Files that events named, as they are now. */
	readonly onLook: (found: readonly FoundFile[]) => void;
	readonly onWatch: (state: WatchState) => void;
};

export type FolderOptions = {
	readonly root: Root;
	readonly rescanSeconds: number;
	readonly clock: () => Instant;
	/** False for a single look: no events, no further scans but those asked for. */
	readonly isLive: boolean;
};

export type FolderWatch = {
	/** Looks at once. */
	readonly rescan: () => void;
	/** No look is running or due because of a hint. */
	readonly isQuiet: () => boolean;
	readonly close: () => Promise<void>;
};

/** After a hint, wait for the rest of the burst. */
const burstMs = 30;
/** Of more names than so many a scan tells as well, and cheaper. */
const mostNamed = 256;
/** Scans take at most one part in so many of the time: while events tell of changes they only look for lost ones. */
const liveShare = 100;
const unconfirmedShare = 50;
const blindShare = 20;
const hintShare = 4;
const pollingMs = 2_000;
const goneMs = 1_000;
const retryWatchMs = 30_000;

/** Watches a folder until closed; a folder that is missing is waited for. */
export const watchFolder = (
	options: FolderOptions,
	{ onScan, onScanned, onLook, onWatch }: FolderHandlers,
): FolderWatch => {
	const { root, rescanSeconds, clock, isLive } = options;
	let watch: Watch | null = null;
	let lost: { readonly reason: string; readonly at: number } | null = null;
	let isReady = false;
	let goneSince: Instant | null = null;
	let home: { readonly identity: string; readonly isMount: boolean } | null = null;
	let timer: NodeJS.Timeout | null = null;
	// Since when a scan is wanted soon; null: it is not.
	let hintedAt: number | null = 0;
	/** Paths that events told of. */
	const named = new Set<string>();
	let namedAt = 0;
	// Files were looked at alone: a scan is to confirm that nothing was missed.
	let isUnconfirmed = false;
	let isLooking = true;
	let isClosed = false;
	/** As the last scan found them. */
	let known: ReadonlyMap<string, FoundFile> = new Map();
	let lastCost = 0;
	let lastEnd = 0;

	const plan = (): void => {
		if (isClosed || isLooking || (!isLive && hintedAt === null)) return;
		if (timer !== null) clearTimeout(timer);
		const now = performance.now();
		const untilScan = scanAt() - now;
		const untilLook = named.size > 0 ? namedAt + burstMs - now : Number.POSITIVE_INFINITY;
		timer =
			untilLook < untilScan
				? setTimeout(() => void lookAtNamed(), Math.max(0, untilLook))
				: setTimeout(() => void scan(), Math.max(0, untilScan));
	};

	const scanAt = (): number =>
		hintedAt === null ? lastEnd + idleWait() : Math.max(hintedAt + burstMs, lastEnd + lastCost * hintShare);

	const idleWait = (): number => {
		const wanted =
			goneSince !== null ? goneMs : lost !== null ? Math.min(pollingMs, rescanSeconds * 1_000) : rescanSeconds * 1_000;
		const share = lost !== null || !isReady ? blindShare : isUnconfirmed ? unconfirmedShare : liveShare;
		return Math.max(wanted, lastCost * share);
	};

	const hint = (): void => {
		if (hintedAt !== null) return;
		hintedAt = performance.now();
		plan();
	};

	const hear = (path: string | null): void => {
		const isPlain = path !== null && goneSince === null && named.size < mostNamed;
		if (!isPlain) hint();
		else if (named.has(path)) return;
		else if (named.add(path).size === 1) {
			namedAt = performance.now();
			plan();
		}
	};

	const lookAtNamed = async (): Promise<void> => {
		timer = null;
		isLooking = true;
		const paths = [...named];
		named.clear();
		const looks = await Promise.all(paths.map((path) => lookAtPath(root, path)));
		isLooking = false;
		if (isClosed) return;
		const files = looks.filter((look) => look !== null && look !== 'ignored');
		if (files.length > 0) {
			isUnconfirmed = true;
			onLook(files);
		}
		if (looks.includes(null)) hintedAt ??= performance.now();
		plan();
	};

	const startWatch = async (): Promise<void> => {
		const old = watch;
		lost = null;
		isReady = false;
		watch = watchEvents(root.folder, {
			onHint: hear,
			onReady: () => {
				isReady = true;
				hint();
				tell();
			},
			onLost: (reason) => {
				lost = { reason, at: performance.now() };
				hint();
				tell();
			},
		});
		await old?.close();
	};

	const tell = (): void => {
		if (isClosed) return;
		if (goneSince !== null) onWatch({ status: 'gone', since: goneSince });
		else if (lost !== null) onWatch({ status: 'polling', reason: lost.reason });
		else onWatch(isReady && home !== null ? { status: 'live' } : { status: 'starting' });
	};

	const scan = async (): Promise<void> => {
		timer = null;
		isLooking = true;
		hintedAt = null;
		isUnconfirmed = false;
		named.clear();
		const started = performance.now();
		const found = await scanFolder(root, { before: known });
		lastEnd = performance.now();
		lastCost = lastEnd - started;
		if (!isClosed) await take(found);
		isLooking = false;
		if (isClosed) return;
		tell();
		onScanned();
		if (lost !== null && lastEnd - lost.at > retryWatchMs) void startWatch();
		plan();
	};

	const take = async (found: Scan): Promise<void> => {
		if (found.status === 'gone' || isUnmounted(found)) {
			goneSince ??= clock();
			return;
		}
		const isOther = home !== null && (home.identity !== found.identity || goneSince !== null);
		goneSince = null;
		known = found.files;
		home = { identity: found.identity, isMount: found.isMount };
		// Watches hold on to the folder that was there: the one that took its place needs new ones.
		if (isOther && isLive) void startWatch();
		await onScan(found);
	};

	// A share that went away leaves its empty mount point: that is not the news that all reports were withdrawn.
	const isUnmounted = (found: Scan & { readonly status: 'present' }): boolean =>
		home?.isMount === true && !found.isMount && found.files.size === 0;

	// Nothing is told before the caller has what this function returns.
	setImmediate(() => {
		if (isClosed) return;
		if (isLive) void startWatch();
		void scan();
	});
	return {
		rescan: hint,
		isQuiet: () => !isLooking && hintedAt === null && named.size === 0,
		close: async () => {
			isClosed = true;
			if (timer !== null) clearTimeout(timer);
			await watch?.close();
		},
	};
};
