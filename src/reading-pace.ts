// How far the reading of the folder has come and how long it will still take, a few times a second and no more.
import type { Progress } from '../state/state.ts';
import type { Situation } from './domain.ts';

/** Told as often, from the first on to the last. */
const tellEvery = 250;
/** Once all has been read, a report that comes is read before anybody could see that it is: the screen stays calm. */
const calmFor = 1_000;
/** A rate is known after so long. */
const leastSpan = 2_000;

const leastPause = 1_000;
const pauseForReport = 0.3;

/** Milliseconds from one part of a situation to the next while a folder is first read: of a large one all lists are new each time. */
export const pauseAtFirst = ({ documents }: Pick<Situation, 'documents'>): number =>
	Math.max(leastPause, documents.length * pauseForReport);

/** Takes what was counted at a moment, in milliseconds; gives what is worth telling, else null. */
export const createPace = (): ((counted: Omit<Progress, 'left'>, now: number) => Progress | null) => {
	let from: { readonly done: number; readonly at: number } | null = null;
	let told = Number.NEGATIVE_INFINITY;
	let hasBeenOver = false;
	return ({ done, total }, now) => {
		const isOver = done >= total;
		const isFirst = !hasBeenOver;
		// Of a folder that has not been looked into yet nothing was read.
		hasBeenOver ||= isOver && total > 0;
		if (from === null || done < from.done) from = { done, at: now };
		const span = now - from.at;
		const read = done - from.done;
		const left = isOver || span < leastSpan || read === 0 ? null : ((total - done) * span) / read;
		const wasTold = told > Number.NEGATIVE_INFINITY;
		// The next burst has a pace of its own.
		if (isOver) from = null;
		const isCalm = !isFirst && !wasTold;
		if (isOver ? isCalm : now - told < tellEvery || (isCalm && span < calmFor)) return null;
		told = isOver ? Number.NEGATIVE_INFINITY : now;
		return { done, total, left };
	};
};
