// Reads files a few at a time: out of the cache, else by a reading thread. While very many wait, what has changed since the start goes
// first, so that news is seen at once also while a large folder is read. Of each file only the latest state waits: a
// burst of saves costs one reading.
import type { FileFacts, WrittenReading } from './documents.ts';
import type { CachePlace } from './jobs.ts';
import type { Pool } from './pool.ts';
import type { FoundFile, Root } from './scan.ts';

/** Readings that were made before, by the file's content and place. */
export type ReadingCache = {
	/** What a file says that is as it was when it was noted: it need not be opened. */
	readonly recognize: (found: FoundFile) => readonly WrittenReading[] | undefined;
	/** A file as a look found it holds what these facts tell; `readAt` is when it was opened. */
	readonly note: (found: FoundFile, file: FileFacts, readAt: number) => void;
	readonly keep: (file: FileFacts, readings: readonly WrittenReading[]) => void;
	/** Where the reading threads look for the bytes of a file that was not recognized. */
	readonly place: CachePlace;
};

export type ReaderHandlers = {
	readonly onRead: (found: FoundFile, readings: readonly WrittenReading[]) => void;
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
	const running = new Map<string, { isDropped: boolean }>();
	let isClosed = false;

	const walks = [news, queue].map(createWalk);
	const next = (): void => {
		for (const take of walks) {
			while (!isClosed && running.size < atOnce && mayRead()) {
				const taken = take((id) => running.has(id));
				if (taken === undefined) break;
				void run(...taken);
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
		const read = await pool.readFound({ kind: 'found', folder: root.folder, found, cache: cache?.place ?? null });
		if (read.kind === 'moved') return () => handlers.onRetry(found, movedDelayMs);
		if (read.kind === 'failed') {
			return () => {
				handlers.onFailed(found, read.reason);
				if (read.isPassing) handlers.onRetry(found, passingDelayMs);
			};
		}
		const { file, readings, isKept } = read;
		cache?.note(found, file, readAt);
		if (!isKept) cache?.keep(file, readings);
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

/**
 * Takes tasks out of a map in their order, but for those that are busy: these come in the next round. A map keeps the
 * places of what it has lost for a while: to begin anew each time would go through tens of thousands of them.
 */
const createWalk = (tasks: Map<string, Task>): ((isBusy: (id: string) => boolean) => [string, Task] | undefined) => {
	let walk = tasks.entries();
	return (isBusy) => {
		for (let left = tasks.size; left > 0; left -= 1) {
			let step = walk.next();
			if (step.done === true) {
				walk = tasks.entries();
				step = walk.next();
			}
			if (step.done === true) return undefined;
			const [id, task] = step.value;
			if (isBusy(id)) continue;
			tasks.delete(id);
			return [id, task];
		}
		return undefined;
	};
};
