// Reads files a few at a time: bytes, cache, else a worker. While very many wait, what has changed since the start goes
// first, so that news is seen at once also while a large folder is read. Of each file only the latest state waits: a
// burst of saves costs one reading.
import { createTurns } from '../lib/turns.ts';
import type { FileBytes, Reading } from './documents.ts';
import type { Pool } from './pool.ts';
import { readFound } from './read.ts';
import type { FoundFile, Root } from './scan.ts';

/** Readings that were made before, by the file's content and place. */
export type ReadingCache = {
	/** What a file says that is as it was when it was noted: it need not be opened. */
	readonly recognize: (found: FoundFile) => readonly Reading[] | undefined;
	/** A file as a look found it holds these bytes; `readAt` is when it was opened. */
	readonly note: (found: FoundFile, file: FileBytes, readAt: number) => void;
	readonly find: (file: FileBytes) => readonly Reading[] | undefined;
	readonly keep: (file: FileBytes, readings: readonly Reading[]) => void;
};

export type ReaderHandlers = {
	readonly onRead: (found: FoundFile, readings: readonly Reading[]) => void;
	readonly onFailed: (found: FoundFile, reason: string) => void;
	/** Changed since it was found, or failed in a way that may pass. */
	readonly onRetry: (found: FoundFile, delayMs: number) => void;
};

export type Reader = {
	readonly add: (root: Root, found: FoundFile) => void;
	/** Whoever had enough can take more. */
	readonly goOn: () => void;
	/** The file is gone: whatever waits for it is dropped. */
	readonly drop: (id: string) => void;
	/** Files that wait or are being read. */
	readonly pending: () => number;
	readonly close: () => void;
};

export type ReaderOptions = {
	/** So many take a while: news does not wait for all of them. */
	readonly manyWaiting?: number;
	/** False while whoever takes the readings has enough to do; `goOn` ends that. */
	readonly mayRead?: () => boolean;
};

type Task = { readonly root: Root; readonly found: FoundFile };

/** Files under way at most: enough to keep two reading threads busy while the main thread has other work. */
const atOnce = 8;
/** Files open at once. */
const mostOpen = 2;
const movedDelayMs = 50;
const passingDelayMs = 2_000;

/** Reads what is added until closed. */
export const createReader = (
	pool: Pool,
	cache: ReadingCache | null,
	handlers: ReaderHandlers,
	{ manyWaiting = 5_000, mayRead = () => true }: ReaderOptions = {},
): Reader => {
	const news = new Map<string, Task>();
	const queue = new Map<string, Task>();
	const started = Date.now();
	const opening = createTurns(mostOpen);
	const running = new Map<string, { isDropped: boolean }>();
	let isClosed = false;

	const next = (): void => {
		for (const tasks of [news, queue]) {
			for (const [id, task] of tasks) {
				if (isClosed || running.size >= atOnce || !mayRead()) return;
				if (running.has(id)) continue;
				tasks.delete(id);
				void run(id, task);
			}
		}
	};

	const run = async (id: string, task: Task): Promise<void> => {
		const state = { isDropped: false };
		running.set(id, state);
		const report = await readTask(task).catch(() => null);
		running.delete(id);
		if (isClosed) return;
		if (report !== null && !state.isDropped) report();
		next();
	};

	// Gives what to tell, so that nothing is told of a file that went away while it was read.
	const readTask = async ({ root, found }: Task): Promise<() => void> => {
		const known = cache?.recognize(found);
		if (known !== undefined) {
			// Keys and timers have their turn between one file and the next.
			await new Promise((resolve) => setImmediate(resolve));
			return () => handlers.onRead(found, known);
		}
		const readAt = Date.now();
		const read = await opening(() => readFound(root.folder, found));
		if (read.kind === 'moved') return () => handlers.onRetry(found, movedDelayMs);
		if (read.kind === 'failed') {
			return () => {
				handlers.onFailed(found, read.reason);
				if (read.isPassing) handlers.onRetry(found, passingDelayMs);
			};
		}
		cache?.note(found, read.file, readAt);
		const kept = cache?.find(read.file);
		if (kept !== undefined) return () => handlers.onRead(found, kept);
		const readings = await pool.read({ kind: 'file', file: read.file });
		cache?.keep(read.file, readings);
		return () => handlers.onRead(found, readings);
	};

	return {
		add: (root, found) => {
			const isNews = queue.size >= manyWaiting && found.changedMs > started;
			(isNews ? queue : news).delete(found.id);
			(isNews ? news : queue).set(found.id, { root, found });
			next();
		},
		goOn: next,
		drop: (id) => {
			news.delete(id);
			queue.delete(id);
			const state = running.get(id);
			if (state !== undefined) state.isDropped = true;
		},
		pending: () => news.size + queue.size + running.size,
		close: () => {
			isClosed = true;
			news.clear();
			queue.clear();
		},
	};
};
