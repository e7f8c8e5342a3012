// A few reading threads and the work that waits for them. A document that a thread overran or crashed at becomes
// one that is shown as unreadable, and the rest of its file is read by the next thread.
import type { Document } from '../domain.ts';
import { formatOf } from '../formats/index.ts';
import {
	emptyDocument,
	type FileFacts,
	readingsIn,
	unreadExtraction,
	type WrittenReading,
	written,
} from './documents.ts';
import type { FoundWork, Work } from './jobs.ts';
import type { FileRead } from './read.ts';
import { createSeat, type FileAnswer, type Seat } from './seat.ts';

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
	readonly read: (work: Exclude<Work, FoundWork>) => Promise<readonly WrittenReading[]>;
	/** Opens a file first; what came of that, and the readings of its documents. Rejects only because of `close`. */
	readonly readFound: (work: FoundWork) => Promise<FoundRead>;
	readonly close: () => Promise<void>;
};

export type FoundRead =
	| Exclude<FileRead, { readonly kind: 'bytes' }>
	/** `isKept`: they were not read, but found in the cache. */
	| {
			readonly kind: 'read';
			readonly file: FileFacts;
			readonly readings: readonly WrittenReading[];
			readonly isKept: boolean;
	  };

type Task = {
	readonly work: Work;
	readonly readings: WrittenReading[];
	/** What is known of its file by now. */
	file: FileFacts | null;
	unopened: Exclude<FileRead, { readonly kind: 'bytes' }> | null;
	isKept: boolean;
	readonly resolve: (task: Task) => void;
	readonly reject: (error: Error) => void;
};

const workerScript = new URL(
	import.meta.url.endsWith('.ts') ? './extract.worker.ts' : './extract.worker.js',
	import.meta.url,
);
const backlogForSecond = 3;
const failedStartsAllowed = 3;
/** A fresh one costs seconds until it is fast: on a machine with much to do work may pause for a while. */
const idleMs = 20_000;
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
				onFile: (answer) => takeFile(seats.get(seat)?.[0], answer),
				onEnd: (reason, current) => takeEnd(seat, reason, current),
			},
		);
		seats.set(seat, []);
	};

	const takeDone = (seat: Seat): void => {
		const task = seats.get(seat)?.shift();
		task?.resolve(task);
		takeReady(seat);
	};

	const takeReady = (seat: Seat): void => {
		failedStarts = 0;
		retire();
		// Where nothing waits, a worn thread goes before there is another: two at once would be twice the memory.
		if (seat.isWorn() && waiting.length === 0) dismiss(seat);
		hire();
		if (seats.has(seat) && seat.isFree()) retireLater(seat);
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
		const needsFresh = waiting.length > 0 && seats.size > 0 && [...seats.keys()].every((seat) => seat.isWorn());
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

	const run = (work: Work): Promise<Task> =>
		new Promise((resolve, reject) => {
			if (isClosed) return reject(new Error('closed'));
			const file = work.kind === 'file' ? work.file : null;
			waiting.push({ work, readings: [], file, unopened: null, isKept: false, resolve, reject });
			hire();
		});

	return {
		read: async (work) => (await run(work)).readings,
		readFound: async (work) => {
			const { file, unopened, readings, isKept } = await run(work);
			return unopened ?? { kind: 'read', file: file!, readings, isKept };
		},
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

const takeFile = (task: Task | undefined, answer: FileAnswer): void => {
	if (task === undefined) return;
	if (answer.kind === 'opened') task.file = answer.file;
	else if (answer.kind === 'unopened') task.unopened = answer.read;
	else {
		task.isKept = true;
		task.readings.push(...(readingsIn(answer.readings) ?? []));
	}
};

// True where the work is over with it; false where the file has more documents to read.
const markUnread = (task: Task, current: Document | null, reason: string): boolean => {
	const document = current ?? documentOf(task);
	if (document === null) task.unopened = { kind: 'failed', reason, isPassing: false };
	else task.readings.push(written({ document, extraction: unreadExtraction(document, reason) }));
	if (current !== null && task.work.kind !== 'document') return false;
	task.resolve(task);
	return true;
};

// What stands for the file as a whole; null where it was not even opened.
const documentOf = ({ work, file }: Task): Document | null => {
	if (work.kind === 'document') return work.document;
	return file === null ? null : emptyDocument(file, formatOf(file.path)?.name ?? 'txt');
};
