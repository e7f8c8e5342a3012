// One watched folder: scans it at intervals and after every hint, and says how the watch over it stands.
import type { Instant, WatchState } from '../domain.ts';
import { type Root, type Scan, scanFolder } from './scan.ts';
import { type Watch, watchEvents } from './watch.ts';

export type FolderHandlers = {
	readonly onScan: (scan: Scan & { readonly status: 'present' }) => void;
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
	/** No scan is running or due because of a hint. */
	readonly isQuiet: () => boolean;
	readonly close: () => Promise<void>;
};

/** After a hint, wait for the rest of the burst. */
const burstMs = 30;
/** Scans take at most one part in so many of the time: while events tell of changes they only look for lost ones. */
const liveShare = 100;
const blindShare = 20;
const hintShare = 4;
const pollingMs = 2_000;
const goneMs = 1_000;
const retryWatchMs = 30_000;

/** Watches a folder until closed; a folder that is missing is waited for. */
export const watchFolder = (options: FolderOptions, { onScan, onWatch }: FolderHandlers): FolderWatch => {
	const { root, rescanSeconds, clock, isLive } = options;
	let watch: Watch | null = null;
	let lost: { readonly reason: string; readonly at: number } | null = null;
	let isReady = false;
	let goneSince: Instant | null = null;
	let home: { readonly identity: string; readonly isMount: boolean } | null = null;
	let timer: NodeJS.Timeout | null = null;
	let isHinted = true;
	let isScanning = true;
	let isClosed = false;
	let lastCost = 0;

	const plan = (): void => {
		if (isClosed || isScanning || (!isLive && !isHinted)) return;
		if (timer !== null) clearTimeout(timer);
		timer = setTimeout(() => void scan(), isHinted ? Math.max(burstMs, lastCost * hintShare) : idleWait());
	};

	const idleWait = (): number => {
		const wanted =
			goneSince !== null ? goneMs : lost !== null ? Math.min(pollingMs, rescanSeconds * 1_000) : rescanSeconds * 1_000;
		return Math.max(wanted, lastCost * (lost === null && isReady ? liveShare : blindShare));
	};

	const hint = (): void => {
		if (isHinted) return;
		isHinted = true;
		plan();
	};

	const startWatch = async (): Promise<void> => {
		const old = watch;
		lost = null;
		isReady = false;
		watch = watchEvents(root.folder, {
			onHint: hint,
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
		isScanning = true;
		isHinted = false;
		const started = performance.now();
		const found = await scanFolder(root);
		lastCost = performance.now() - started;
		isScanning = false;
		if (isClosed) return;
		take(found);
		if (lost !== null && performance.now() - lost.at > retryWatchMs) void startWatch();
		plan();
	};

	const take = (found: Scan): void => {
		if (found.status === 'gone' || isUnmounted(found)) {
			goneSince ??= clock();
			tell();
			return;
		}
		const isOther = home !== null && (home.identity !== found.identity || goneSince !== null);
		goneSince = null;
		home = { identity: found.identity, isMount: found.isMount };
		// Watches hold on to the folder that was there: the one that took its place needs new ones.
		if (isOther && isLive) void startWatch();
		onScan(found);
		tell();
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
		isQuiet: () => !isScanning && !isHinted,
		close: async () => {
			isClosed = true;
			if (timer !== null) clearTimeout(timer);
			await watch?.close();
		},
	};
};
