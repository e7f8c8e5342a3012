// A few reading threads and the work that waits for them. A document that a thread overran or crashed at becomes
// one that is shown as unreadable, and the rest of its file is read by the next thread.
import type { Document } from '../domain.ts';
import { formatOf } from '../formats/index.ts';
import { emptyDocument, type Reading, unreadExtraction } from './documents.ts';
import type { Work } from './jobs.ts';
import { createSeat, type Seat } from './seat.ts';

export type PoolOptions = {
	/** At most this many threads, as it is asked each time; a second one starts only when work piles up. */
	readonly workers: number | (() => number);
	/** Milliseconds for one document of so many characters. */
	readonly budget?: (size: number) => number;
	/** Milliseconds after which a further thread that has nothing to do goes. */
	readonly idle?: number;
	/** The same for the last one. */
	readonly rest?: number;
	/** It reads one pile and is closed: its threads let garbage lie, and keep their fast code instead of a small heap. */
	readonly isBatch?: boolean;
	/** The threads' code, for tests. */
	readonly script?: URL;
};

export type Pool = {
	/** The readings of all documents in the work, in order. Rejects only because of `close`. */
	readonly read: (work: Work) => Promise<readonly Reading[]>;
	readonly close: () => Promise<void>;
};

type Task = {
	readonly work: Work;
	readonly readings: Reading[];
	readonly resolve: (readings: readonly Reading[]) => void;
	readonly reject: (error: Error) => void;
};

const workerScript = new URL(
	import.meta.url.endsWith('.ts') ? './extract.worker.ts' : './extract.worker.js',
	import.meta.url,
);
const backlogForSecond = 3;
const failedStartsAllowed = 3;
const idleMs = 5_000;
/** A thread holds some 80 MB; another one is there within a second. */
const restMs = 60_000;

/** 5 s for a small document, 45 s for the longest text that is read. */
const usualBudget = (size: number): number => Math.min(45_000, 5_000 + size * 0.02);

/** Starts no thread before there is work. */
export const createPool = ({
	workers,
	budget = usualBudget,
	idle = idleMs,
	rest = restMs,
	isBatch = false,
	script = workerScript,
}: PoolOptions): Pool => {
	const most = typeof workers === 'number' ? () => workers : workers;
	const waiting: Task[] = [];
	/** What each thread has been given: it is at the first. */
	const seats = new Map<Seat, Task[]>();
	/** Free ones that go, unless there is work for them before. */
	const leaving = new Map<Seat, NodeJS.Timeout>();
	let failedStarts = 0;
	let isClosed = false;

	const startSeat = (): void => {
		const seat = createSeat(
			{ script, budget, isBatch },
			{
				onReady: () => takeReady(seat),
				onDone: () => takeDone(seat),
				onReading: (reading) => seats.get(seat)?.[0]?.readings.push(reading),
				onEnd: (reason, current) => takeEnd(seat, reason, current),
			},
		);
		seats.set(seat, []);
	};

	const takeDone = (seat: Seat): void => {
		const task = seats.get(seat)?.shift();
		task?.resolve(task.readings);
		takeReady(seat);
	};

	const takeReady = (seat: Seat): void => {
		failedStarts = 0;
		retire();
		hire();
		if (seat.isFree()) retireLater(seat);
	};

	// A further thread holds its own copy of the models: it goes when the burst is over. The last one goes much later.
	const retireLater = (seat: Seat): void => {
		clearTimeout(leaving.get(seat));
		const [isFurther, pause] = seats.size > 1 ? [true, idle] : [false, rest];
		const leave = (): void => (isFurther && seats.size < 2 ? retireLater(seat) : dismiss(seat));
		leaving.set(seat, setTimeout(leave, pause).unref());
	};

	const dismiss = (seat: Seat): void => {
		clearTimeout(leaving.get(seat));
		leaving.delete(seat);
		if (!seat.isFree()) return;
		seats.delete(seat);
		void seat.end();
	};

	// Worn threads go when a fresh one is there to take their work.
	const retire = (): void => {
		if (![...seats.keys()].some((seat) => seat.hasStarted() && !seat.isWorn())) return;
		for (const seat of [...seats.keys()]) if (seat.isWorn()) dismiss(seat);
	};

	const hire = (): void => {
		for (const seat of seats.keys()) {
			if (seat.isFree()) give(seat, waiting.shift());
		}
		const isStarting = [...seats.keys()].some((seat) => !seat.hasStarted());
		const wanted = waiting.length >= backlogForSecond ? most() : Math.min(1, waiting.length);
		const needsFresh = seats.size > 0 && [...seats.keys()].every((seat) => seat.isWorn());
		if (!isStarting && (needsFresh || seats.size < wanted)) startSeat();
		// Only where all are at work: what is given ahead waits for that thread alone.
		else if (!isStarting && seats.size >= most())
			for (const seat of seats.keys()) if (seat.mayTakeNext()) give(seat, waiting.shift());
	};

	const give = (seat: Seat, task: Task | undefined): void => {
		if (task === undefined) return;
		seats.get(seat)!.push(task);
		clearTimeout(leaving.get(seat));
		leaving.delete(seat);
		seat.give({ work: task.work, from: task.readings.length });
	};

	const takeEnd = (seat: Seat, reason: string, current: Document | null): void => {
		const [task, ...ahead] = seats.get(seat) ?? [];
		seats.delete(seat);
		waiting.unshift(...ahead);
		if (!seat.hasStarted()) failedStarts += 1;
		if (failedStarts >= failedStartsAllowed) for (const lost of waiting.splice(0)) markUnread(lost, null, reason);
		if (task !== undefined && !markUnread(task, current, reason)) waiting.unshift(task);
		hire();
	};

	return {
		read: (work) =>
			new Promise((resolve, reject) => {
				if (isClosed) return reject(new Error('closed'));
				waiting.push({ work, readings: [], resolve, reject });
				hire();
			}),
		close: async () => {
			isClosed = true;
			const open = [...seats];
			seats.clear();
			for (const task of [...waiting.splice(0), ...open.flatMap(([, tasks]) => tasks)])
				task.reject(new Error('closed'));
			await Promise.all(open.map(([seat]) => seat.end()));
		},
	};
};

// True where the work is over with it; false where the file has more documents to read.
const markUnread = (task: Task, current: Document | null, reason: string): boolean => {
	const { work, readings } = task;
	const document =
		current ?? (work.kind === 'document' ? work.document : emptyDocument(work.file, formatName(work.file.path)));
	readings.push({ document, extraction: unreadExtraction(document, reason) });
	if (current !== null && work.kind === 'file') return false;
	task.resolve(readings);
	return true;
};

const formatName = (path: string): string => formatOf(path)?.name ?? 'txt';
