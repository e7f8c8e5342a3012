// How often each actor spoke or acted in the reports of the last two hours, as a small row of bars.
import type { DocumentId, EventCluster, Situation, SituationDocument } from '../../src/domain.ts';
import type { Moment } from '../clock.ts';
import { speakersByDocument } from '../lookups.ts';
import { differences } from './list-difference.ts';
import { barOf } from './pace.ts';

const step = 15 * 60_000;
/** Bars: a quarter of an hour each. */
export const activitySteps = 8;

/** Letters of an instant down to the minute. */
const wholeMinutes = 'YYYY-MM-DDTHH:MM'.length;

type Counts = ReadonlyMap<string, readonly number[]>;

/** A report of that time: its bar, and who speaks in it. */
type Young = { readonly bin: number; readonly speakers: readonly string[] };

/** Counts that go on from one situation to the next: only what changed between the two is counted anew. */
const createCounts = (end: number) => {
	const counts = new Map<string, number[]>();
	const young = new Map<DocumentId, Young>();
	let documents: readonly SituationDocument[] = [];
	let events: readonly EventCluster[] = [];
	// Moments are compared as they are written first: of a large folder few reports are so young.
	const oldest = new Date((end - activitySteps) * step).toISOString().slice(0, wholeMinutes);
	const add = (actor: string, bin: number, by: number): void => {
		const known = counts.get(actor) ?? new Array<number>(activitySteps).fill(0);
		known[bin]! += by;
		if (by < 0 && known.every((count) => count === 0)) counts.delete(actor);
		else counts.set(actor, known);
	};
	const addDocument = ({ bin, speakers }: Young, by: number): void => {
		for (const speaker of speakers) add(speaker, bin, by);
	};
	const addEvent = ({ actors, reports }: EventCluster, by: number): void => {
		for (const { documentId } of reports) {
			const bin = young.get(documentId)?.bin;
			if (bin !== undefined) for (const { actor } of actors) add(actor, bin, by);
		}
	};
	const youngOf = (situation: Situation, { id, receivedAt }: SituationDocument): Young | undefined => {
		if (receivedAt < oldest) return undefined;
		const bin = Math.floor(Date.parse(receivedAt) / step) - (end - activitySteps);
		return bin >= 0 && bin < activitySteps ? { bin, speakers: speakersByDocument(situation).get(id) ?? [] } : undefined;
	};
	return {
		end,
		counts: counts as Counts,
		/** False where a report stands under another bar now: then all has to be counted again. */
		follow(situation: Situation): boolean {
			const changed = differences(documents, situation.documents);
			const told = differences(events, situation.events);
			// Events are taken out by the bars they were put in by.
			for (const event of told.gone) addEvent(event, -1);
			const before = new Map(changed.gone.map(({ id }) => [id, young.get(id)]));
			for (const { id } of changed.gone) {
				const known = young.get(id);
				if (known !== undefined) addDocument(known, -1);
				young.delete(id);
			}
			for (const document of changed.come) {
				const known = youngOf(situation, document);
				if (before.has(document.id) && before.get(document.id)?.bin !== known?.bin) return false;
				if (known === undefined) continue;
				young.set(document.id, known);
				addDocument(known, 1);
			}
			for (const event of told.come) addEvent(event, 1);
			({ documents, events } = situation);
			return true;
		},
	};
};

let followed = createCounts(0);
let shown: Situation | undefined;

const countActivity = (situation: Situation, end: number): Counts => {
	if (shown === situation && followed.end === end) return followed.counts;
	shown = situation;
	if (followed.end !== end || !followed.follow(situation)) {
		followed = createCounts(end);
		followed.follow(situation);
	}
	return followed.counts;
};

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
