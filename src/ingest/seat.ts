// One reading thread and the clock that watches it: one work at a time, ended when it overruns or crashes.
import { Worker } from 'node:worker_threads';
import type { Document } from '../domain.ts';
import { joinWritten, type WrittenReading } from './documents.ts';
import type { Answer, Job, Work } from './jobs.ts';
import { createOverrun } from './overrun.ts';
import { allowTrimming } from './trim-heap.ts';

/** What a thread tells of a file before it parses it. */
export type FileAnswer = Extract<Answer, { readonly kind: 'opened' | 'unopened' | 'kept' }>;

export type SeatHandlers = {
	/** Ready for its first work. */
	readonly onReady: () => void;
	/** The work it was at is done; it is at the next one, or free. */
	readonly onDone: () => void;
	readonly onReading: (reading: WrittenReading) => void;
	/** The file of its work was opened, or not; or all its readings are there already. */
	readonly onFile: (answer: FileAnswer) => void;
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
const heapLimitMb = 256;
/** Room for what is new: with more of it less is taken for old, and the thread seldom collects all its garbage. */
const youngMb = { usual: 8, batch: 64 };

/** Starts the thread; `onEnd` comes exactly once, unless it is ended by `end`. */
export const createSeat = (
	{ script, budget, isBatch }: SeatOptions,
	{ onReady, onDone, onReading, onFile, onEnd }: SeatHandlers,
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
	const overrun = createOverrun((why) => fail(why));

	const fail = (reason: string): void => {
		if (state === 'over') return;
		state = 'over';
		overrun.disarm();
		void worker.terminate();
		onEnd(reason, current);
	};

	// Its time for a work counts from when the one before is done.
	const begin = (job: Job | undefined): void => {
		overrun.disarm();
		hasStarted = true;
		state = job === undefined ? 'free' : 'busy';
		if (job === undefined) worker.unref();
		else if (job.work.kind === 'document') armFor(job.work.document);
		else overrun.arm(parseLimit + budget(sizeOf(job)), 'its format took too long to read');
	};

	const armFor = (document: Document): void => {
		current = document;
		const limit = budget(document.text.length);
		overrun.arm(limit, `reading it took longer than ${Math.round(limit / 100) / 10} s`);
	};

	const hear = (answer: Answer): void => {
		if (state === 'over') return;
		if (answer.kind === 'ready') {
			overrun.follow(answer.thread ?? null);
			begin(jobs[0]);
			onReady();
		} else if (answer.kind === 'done') {
			isWorn ||= answer.isWorn === true;
			jobs.shift();
			begin(jobs[0]);
			onDone();
		} else if (answer.kind === 'parsed') armFor(answer.document);
		else if (answer.kind === 'read') {
			const document = current!;
			current = null;
			onReading(joinWritten(document, answer.document, answer.extraction));
		} else onFile(answer);
	};

	worker.on('message', hear);
	// An error overtakes what the thread said before it; by its exit everything has been heard.
	let reason = 'the reading thread stopped';
	worker.on('error', (error) => {
		reason = crashReason(error);
	});
	worker.on('exit', () => fail(reason));
	overrun.arm(startLimit, 'the reading thread did not start');
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
			overrun.disarm();
			return worker.terminate();
		},
	};
};

/** Behind a longer text nothing is made to wait. */
const shortWork = 60_000;

const sizeOf = ({ work }: Job): number => sizes[work.kind](work as never);

const sizes: { readonly [Kind in Work['kind']]: (work: Extract<Work, { readonly kind: Kind }>) => number } = {
	document: ({ document }) => document.text.length,
	file: ({ file }) => file.bytes.length,
	found: ({ found }) => found.size,
};

const crashReason = (error: unknown): string =>
	(error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
		? 'reading it needed too much memory'
		: `reading it failed (${error instanceof Error ? error.message : String(error)})`;
