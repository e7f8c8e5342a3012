// One reading thread and the clock that watches it: one work at a time, ended when it overruns or crashes.
import { Worker } from 'node:worker_threads';
import type { Document } from '../domain.ts';
import type { Reading } from './documents.ts';
import type { Answer, Job } from './jobs.ts';

import { workedMs } from './thread-time.ts';

import { allowTrimming } from './trim-heap.ts';

export type SeatHandlers = {
	/** Ready for work, the first or the next. */
	readonly onFree: () => void;
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
	readonly give: (job: Job) => void;
	/** Ends the thread without a word. */
	readonly end: () => Promise<unknown>;
};

export type SeatOptions = {
	readonly script: URL;
	/** Milliseconds for one document of so many characters. */
	readonly budget: (size: number) => number;
};

const startLimit = 30_000;
const parseLimit = 10_000;
/** A thread that sleeps instead of working is ended all the same, after so many times its time. */
const mostWaiting = 8;
const heapLimitMb = 256;

/** Starts the thread; `onEnd` comes exactly once, unless it is ended by `end`. */
export const createSeat = ({ script, budget }: SeatOptions, { onFree, onReading, onEnd }: SeatHandlers): Seat => {
	allowTrimming();
	const worker = new Worker(script, {
		resourceLimits: { maxOldGenerationSizeMb: heapLimitMb, maxYoungGenerationSizeMb: 8 },
		stderr: true,
	});
	let state: 'starting' | 'free' | 'busy' | 'over' = 'starting';
	let hasStarted = false;
	let isWorn = false;
	let current: Document | null = null;
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

	const becomeFree = (): void => {
		disarm();
		state = 'free';
		hasStarted = true;
		worker.unref();
		onFree();
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
		if (answer.kind === 'ready' || answer.kind === 'done') becomeFree();
		else if (answer.kind === 'parsed') armFor(answer.document);
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
		give: (job) => {
			state = 'busy';
			worker.ref();
			if (job.work.kind === 'document') armFor(job.work.document);
			else arm(parseLimit + budget(job.work.file.bytes.length), 'its format took too long to read');
			worker.postMessage(job);
		},
		end: () => {
			state = 'over';
			disarm();
			return worker.terminate();
		},
	};
};

const crashReason = (error: unknown): string =>
	(error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
		? 'reading it needed too much memory'
		: `reading it failed (${error instanceof Error ? error.message : String(error)})`;
