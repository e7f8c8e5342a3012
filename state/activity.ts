// How often each actor spoke or acted in the reports of the last two hours, as a small row of bars.
import type { Situation } from '../src/domain.ts';
import type { Moment } from './clock.ts';
import { speakersByDocument } from './lookups.ts';
import { barOf } from './pace.ts';
import { memoLast } from './rows.ts';

const step = 15 * 60_000;
/** Bars: a quarter of an hour each. */
export const activitySteps = 8;

/** Letters of an instant down to the minute. */
const wholeMinutes = 'YYYY-MM-DDTHH:MM'.length;

type Counts = ReadonlyMap<string, readonly number[]>;

const countActivity = memoLast((situation: Situation, end: number): Counts => {
	const bins = new Map<string, number>();
	// Moments are compared as they are written first: of a large folder few reports are so young.
	const oldest = new Date((end - activitySteps) * step).toISOString().slice(0, wholeMinutes);
	for (const { id, receivedAt } of situation.documents) {
		if (receivedAt < oldest) continue;
		const bin = Math.floor(Date.parse(receivedAt) / step) - (end - activitySteps);
		if (bin >= 0 && bin < activitySteps) bins.set(id, bin);
	}
	const counts = new Map<string, number[]>();
	const add = (actor: string, bin: number): void => {
		const known = counts.get(actor) ?? new Array<number>(activitySteps).fill(0);
		known[bin]! += 1;
		counts.set(actor, known);
	};
	if (bins.size === 0) return counts;
	const speakersIn = speakersByDocument(situation);
	for (const [id, bin] of bins) for (const speaker of speakersIn.get(id) ?? []) add(speaker, bin);
	for (const { actors, reports } of situation.events) {
		for (const { documentId } of reports) {
			const bin = bins.get(documentId);
			if (bin !== undefined) for (const { actor } of actors) add(actor, bin);
		}
	}
	return counts;
});

/** Whether anybody spoke or acted in that time. */
export const isAnybodyActive = (situation: Situation, now: Moment): boolean =>
	countActivity(situation, Math.floor(now / step) + 1).size > 0;

/** The bars of an actor. */
export const activityBars = (situation: Situation, now: Moment, actor: string): string => {
	const counts = countActivity(situation, Math.floor(now / step) + 1).get(actor);
	if (counts === undefined) return '▁'.repeat(activitySteps);
	const most = Math.max(...counts);
	return counts.map((count) => barOf(count, most)).join('');
};
