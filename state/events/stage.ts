// Third stage of the engine: the events of all documents, those that are one put together.
import type { EventCluster, EventLink } from '../../src/domain.ts';
import { hashText31 } from '../../src/lib/stable-id.ts';
import { actsOfMarks } from '../acts/forced.ts';
import { createForcedClusters } from '../acts/forced-clusters.ts';
import type { FigureAct } from '../acts/ruled-report.ts';
import { createAgglomeration } from '../grouping/agglomeration.ts';
import { orderOf } from '../reports/entries.ts';
import { createListing } from '../sums/listing.ts';
import { createTally } from '../sums/tally.ts';
import { type ClusterContext, composeEvent } from './clusters.ts';
import { eventJoining } from './groups.ts';
import { compareEventItems, type EventItem } from './items.ts';
import { crossLikeness, eventBlocks } from './likeness.ts';
import { linksOf } from './links.ts';

export type EventStage = {
	/** The events of one document before and after a change of it. */
	readonly replace: (before: readonly EventItem[], after: readonly EventItem[]) => void;
	/** Compares the events that are new with the rest, while it may; true when that is done. */
	readonly compare: (mayContinue: () => boolean) => boolean;
	/** Tells each event that is gone (`undefined`) or new, with its place in canonical order. */
	readonly settle: (mayContinue: () => boolean, context: ClusterContext, changed: EventChange) => boolean;
	readonly list: () => readonly EventCluster[];
	/** What a report mentions in passing and none tells: made when asked for, as there is much of it. */
	readonly asidesIn: (items: readonly EventItem[], context: ClusterContext) => readonly EventCluster[];
	readonly get: (id: string) => EventCluster | undefined;
	/** As the list that was handed out last has it. */
	readonly listed: (id: string) => EventCluster | undefined;
	/** What holds the reports of an event together. */
	readonly linksOf: (id: string) => readonly EventLink[];
	readonly countOf: (actorId: string) => number;
	/** Actors that take part in other events than when this was last asked. */
	readonly takeTouched: () => ReadonlySet<string>;
};

/** `figureActs`: what analysts said of the questions that its figures raise. */
export type EventChange = (
	id: string,
	event: EventCluster | undefined,
	order: string,
	figureActs: readonly FigureAct[],
) => void;

const joinsOf = ({ marks }: EventItem): readonly string[] => marks.filter((mark) => mark.startsWith('='));

/** More than any likeness that is found. */
const surely = 1000;

// Analysts said so: then nothing else is asked.
const areJoined = (left: EventItem, right: EventItem): boolean =>
	left.marks.length > 0 && joinsOf(left).some((mark) => right.marks.includes(mark));

const withActs = (event: EventCluster, items: readonly EventItem[]): EventCluster => {
	const acts = actsOfMarks(items.flatMap(({ marks }) => marks));
	return acts.length === 0 ? event : { ...event, acts };
};

// What is only mentioned in passing is no event, unless several reports open with it.
const isTold = (items: readonly EventItem[]): boolean =>
	items.some(({ isAside }) => !isAside) ||
	new Set(items.flatMap(({ event, entry }) => (event.rule.startsWith('lead/') ? [entry.id] : []))).size > 1;

export const createEventStage = (): EventStage => {
	const listing = createListing<EventCluster>();
	const byActor = createTally();
	/** What is only mentioned in passing, and part of an event nevertheless. */
	const joined = new Set<string>();
	const itemsOf = new Map<string, readonly EventItem[]>();
	// What several reports mention in passing, by each of its items.
	const together = new Map<string, readonly EventItem[]>();
	let touched = new Set<string>();
	const forced = createForcedClusters<EventItem>(({ marks }) => marks, compareEventItems);
	const clusters = createAgglomeration<EventItem>({
		near: {
			blocks: (item) => [...eventBlocks(item), ...joinsOf(item).map(hashText31)],
			compare: compareEventItems,
			moment: ({ entry }) => entry.moment,
			reach: 3,
			likeness: (left, right) => (areJoined(left, right) ? surely : crossLikeness(left, right)),
		},
		joining: eventJoining,
	});
	const actorsIn = ({ actors, place }: EventCluster): Set<string> => {
		const ids = new Set(actors.map(({ actor }) => actor));
		if (place !== null && 'actor' in place) ids.add(place.actor);
		return ids;
	};
	const forget = (id: string) => {
		const before = listing.get(id);
		if (before === undefined) return;
		for (const actor of actorsIn(before)) {
			byActor.add(actor, -1);
			touched.add(actor);
		}
		itemsOf.delete(id);
		listing.replace(id, undefined, '');
	};
	const keep = (event: EventCluster, items: readonly EventItem[]) => {
		const [first] = items as readonly [EventItem];
		itemsOf.set(event.id, items);
		for (const actor of actorsIn(event)) {
			byActor.add(actor, 1);
			touched.add(actor);
		}
		listing.replace(event.id, event, `${event.start ?? '~'}\n${first.entry.order}\n${first.entry.id}`);
	};
	const compose = (items: readonly EventItem[], context: ClusterContext, changed: EventChange) => {
		if (!isTold(items)) {
			for (const { id } of items) {
				joined.delete(id);
				if (items.length > 1) together.set(id, items);
			}
			return;
		}
		const event = withActs(composeEvent(items, context), items);
		for (const { id, isAside } of items) if (isAside) joined.add(id);
		keep(event, items);
		const figureActs = items.flatMap((item) => item.figureActs);
		changed(event.id, event, orderOf(items[0]!.entry), figureActs);
	};
	return {
		replace(before, after) {
			const kept = new Set(after.map(({ id }) => id));
			for (const { id } of before) {
				if (kept.has(id)) continue;
				clusters.remove(id);
				joined.delete(id);
			}
			const same = new Set(before);
			for (const item of after) if (!same.has(item)) clusters.put(item);
		},
		compare: clusters.compare,
		settle: (mayContinue, context, changed) =>
			clusters.settle(mayContinue, (...change) => {
				const [gone, made] = forced(...change);
				for (const { items } of gone) {
					forget(items[0]!.id);
					for (const { id } of items) together.delete(id);
					changed(items[0]!.id, undefined, '', []);
				}
				for (const { items } of made) compose(items, context, changed);
			}),
		list: listing.list,
		asidesIn: (items, context) =>
			items
				.filter(({ id, isAside }) => isAside && !joined.has(id))
				.map((item) => ({ item, items: together.get(item.id) ?? [item] }))
				.filter(({ item, items: [first] }) => item.id === first!.id)
				.map((one) => ({ ...composeEvent(one.items, context), isAside: true })),
		get: listing.get,
		listed: listing.listed,
		linksOf: (id) => linksOf(itemsOf.get(id) ?? []),
		countOf: (actorId) => byActor.of(actorId),
		takeTouched() {
			const taken = touched;
			touched = new Set();
			return taken;
		},
	};
};
