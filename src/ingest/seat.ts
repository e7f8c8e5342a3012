// One reading thread and the clock that watches it: one work at a time, ended when it overruns or crashes.
import { Worker } from 'node:worker_threads';
import type { Document } from '../domain.ts';
import type { Reading } from './documents.ts';
import type { Answer, Job } from './jobs.ts';

import { workedMs } from './thread-time.ts';

import { allowTrimming } from './trim-heap.ts';

export type SeatHandlers = {
	/** Ready for its first work. */
	readonly onReady: () => void;
	/** The work it was at is done; it is at the next one, or free. */
	readonly onDone: () => void;
	readonly onReading: (reading: Reading) => void;
	/** The thread is over; `current` is the document it was at. */
	readonly onEnd: (reason: string, current: Document | null) => void;
};

export type Seat = {
	readonly isFree: () => boolean;
	/** It has been free once. */
	readonly hasStarted: () => boolean;
	/** It asks to be replaced. */
	readonly isWorn: () => boolean;
	/** It is at one work and may be given the next ahead: so it does not wait for us in between. */
	readonly mayTakeNext: () => boolean;
	readonly give: (job: Job) => void;
	/** Ends the thread without a word. */
	readonly end: () => Promise<unknown>;
};

export type SeatOptions = {
	readonly script: URL;
	/** Milliseconds for one document of so many characters. */
	readonly budget: (size: number) => number;
	/** Room for speed instead of a small heap. */
	readonly isBatch: boolean;
};

const startLimit = 30_000;
const parseLimit = 10_000;
/** A thread that sleeps instead of working is ended all the same, after so many times its time. */
const mostWaiting = 8;
const heapLimitMb = 256;
/** Room for what is new: with more of it less is taken for old, and the thread seldom collects all its garbage. */
const youngMb = { usual: 8, batch: 64 };

/** Starts the thread; `onEnd` comes exactly once, unless it is ended by `end`. */
export const createSeat = (
	{ script, budget, isBatch }: SeatOptions,
	{ onReady, onDone, onReading, onEnd }: SeatHandlers,
): Seat => {
	allowTrimming();
	const worker = new Worker(script, {
		resourceLimits: {
			maxOldGenerationSizeMb: heapLimitMb,
			maxYoungGenerationSizeMb: isBatch ? youngMb.batch : youngMb.usual,
		},
		workerData: { isBatch },
		stderr: true,
	});
	let state: 'starting' | 'free' | 'busy' | 'over' = 'starting';
	let hasStarted = false;
	let isWorn = false;
	let current: Document | null = null;
	/** What it has been given: it is at the first. */
	const jobs: Job[] = [];
	let timer: NodeJS.Timeout | undefined;
	let thread: number | null = null;

	const disarm = (): void => {
		clearTimeout(timer);
		timer = undefined;
	};

	const arm = (milliseconds: number, reason: string): void => {
		const worked = workedMs(thread);
		const latest = performance.now() + milliseconds * mostWaiting;
		const wait = (pause: number): void => {
			disarm();
			const armed = setTimeout(() => {
				// The main thread may itself have been busy: hear first what the worker has said meanwhile.
				setImmediate(() => setImmediate(() => timer === armed && judge()));
			}, pause);
			armed.unref();
			timer = armed;
		};
		// What counts is the time it has worked, not the time it has waited for a processor.
		const judge = (): void => {
			const now = workedMs(thread);
			const left = worked === null || now === null ? 0 : milliseconds - (now - worked);
			if (left <= 0 || performance.now() > latest) fail(reason);
			else wait(Math.max(50, left));
		};
		wait(milliseconds);
	};

	const fail = (reason: string): void => {
		if (state === 'over') return;
		state = 'over';
		disarm();
		void worker.terminate();
		onEnd(reason, current);
	};

	// Its time for a work counts from when the one before is done.
	const begin = (job: Job | undefined): void => {
		disarm();
		hasStarted = true;
		state = job === undefined ? 'free' : 'busy';
		if (job === undefined) worker.unref();
		else if (job.work.kind === 'document') armFor(job.work.document);
		else arm(parseLimit + budget(job.work.file.bytes.length), 'its format took too long to read');
	};

	const armFor = (document: Document): void => {
		current = document;
		const limit = budget(document.text.length);
		arm(limit, `reading it took longer than ${Math.round(limit / 100) / 10} s`);
	};

	const hear = (answer: Answer): void => {
		if (state === 'over') return;
		if (answer.kind === 'ready') thread = answer.thread ?? null;
		if (answer.kind === 'done') isWorn ||= answer.isWorn === true;
		if (answer.kind === 'ready' || answer.kind === 'done') {
			if (answer.kind === 'done') jobs.shift();
			begin(jobs[0]);
			if (answer.kind === 'ready') onReady();
			else onDone();
		} else if (answer.kind === 'parsed') armFor(answer.document);
		else {
			const document = current!;
			current = null;
			onReading({ document, extraction: answer.extraction });
		}
	};

	worker.on('message', hear);
	// An error overtakes what the thread said before it; by its exit everything has been heard.
	let reason = 'the reading thread stopped';
	worker.on('error', (error) => {
		reason = crashReason(error);
	});
	worker.on('exit', () => fail(reason));
	arm(startLimit, 'the reading thread did not start');
	return {
		isFree: () => state === 'free',
		hasStarted: () => hasStarted,
		isWorn: () => isWorn,
		mayTakeNext: () => state === 'busy' && !isWorn && jobs.length === 1 && sizeOf(jobs[0]!) <= shortWork,
		give: (job) => {
			jobs.push(job);
			if (jobs.length === 1) begin(job);
			worker.ref();
			worker.postMessage(job);
		},
		end: () => {
			state = 'over';
			disarm();
			return worker.terminate();
		},
	};
};

/** Behind a longer text nothing is made to wait. */
const shortWork = 60_000;

const sizeOf = ({ work }: Job): number =>
	work.kind === 'document' ? work.document.text.length : work.file.bytes.length;

const crashReason = (error: unknown): string =>
	(error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
		? 'reading it needed too much memory'
		: `reading it failed (${error instanceof Error ? error.message : String(error)})`;
