// What several reports say of one event, put together: when, where, who, how many, and how far it is borne out.
import type {
	ClaimedQuantity,
	DocumentId,
	EventCluster,
	EventState,
	EventStatus,
	Participant,
	Precision,
} from '../../src/domain.ts';
import { compareText } from '../../src/lib/compare-text.ts';
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import { countShared } from '../reports/terms.ts';
import { accountsOf } from './accounts.ts';
import { type EventItem, eventOf, reportsOf } from './items.ts';
import { composeQuantities } from './quantities.ts';
import { contestedTimes } from './times.ts';

export type ClusterContext = {
	/** The SituationActor that makes a statement of the item's document; null where it is nobody named. */
	readonly speakerOf: (item: EventItem, statementId: string) => string | null;
	/** Where the item's words come from: reports of one origin bear out nothing to each other. */
	readonly originOf: (item: EventItem) => string;
	/** Who stands behind a figure that nobody is quoted for: the publisher, else the report itself. */
	readonly voiceOf: (item: EventItem) => string;
	/** Killed, or replaced by a later version. */
	readonly isWithdrawn: (item: EventItem) => boolean;
	/** Its newsroom has asked to wait with it. */
	readonly isHeld: (item: EventItem) => boolean;
};

/** One event from the reports that tell of it, given in canonical order. */
export const composeEvent = (items: readonly EventItem[], context: ClusterContext): EventCluster => {
	const standing = items.filter((item) => !context.isWithdrawn(item));
	const used = standing.length > 0 ? standing : items;
	const told = used.filter(({ isAside }) => !isAside);
	const telling = told.length > 0 ? told : used;
	const main = mainItem(telling);
	const { summary, why } = eventOf(main);
	// What a report has from an agency in one sentence it does not know by itself in its headline.
	const tellers = new Map(used.flatMap((item) => (item.agency === null ? [] : [[item.entry.id, item] as const])));
	const originIn = (item: EventItem): string => context.originOf(tellers.get(item.entry.id) ?? item);
	const origins = new Map<string, Set<DocumentId>>();
	for (const item of used) getOrCreate(origins, originIn(item), () => new Set<DocumentId>()).add(item.entry.id);
	const documents = new Set(used.map((item) => item.entry.id));
	const copies = documents.size - Math.min(documents.size, origins.size);
	const quantities = composeQuantities(used, context.speakerOf, context.voiceOf);
	const { start, isAssumed } = startOf(used);
	const status = statusOf(used);
	const times = contestedTimes(used, context.voiceOf);
	const accounts = accountsOf(used, context.voiceOf);
	return {
		id: items[0]!.id,
		summary,
		type: mostCommon(telling.map(({ event }) => event.type)) ?? main.event.type,
		actors: participants(used),
		place: placeOf(used, main),
		start,
		end: surest(used.flatMap(({ event }) => (event.end === null ? [] : [event.end]))),
		precision: start === null ? null : precisionOf(start),
		...(isAssumed ? { isDateAssumed: true } : {}),
		status,
		// What several reports open with and none tells as an event is no line of its own among the news.
		background: told.length === 0 || used.every(({ event }) => event.background),
		why,
		reports: items.flatMap(reportsOf),
		origins: origins.size,
		copies,
		...(copies === 0 ? {} : { byOrigin: [...origins.values()].map((ids) => [...ids]) }),
		state:
			standing.length === 0
				? 'withdrawn'
				: standing.every(context.isHeld)
					? 'unverified'
					: stateOf(used, status, origins.size, quantities),
		quantities,
		...(times.length === 0 ? {} : { times }),
		...(accounts.length === 0 ? {} : { accounts }),
	};
};

const comparedItems = 24;

/** The report whose words the others share most: it tells what the event is. */
const mainItem = (items: readonly EventItem[]): EventItem => {
	const others = items.slice(0, comparedItems);
	const type = mostCommon(items.map(({ event }) => event.type));
	const shared = sharedTerms(others);
	const weightOf = (item: EventItem, at: number): number =>
		(item.event.type === type ? 40 : 0) +
		(item.event.background ? 0 : 20) +
		(item.event.start === null ? 0 : 4) +
		(item.actors.length > 0 ? 2 : 0) +
		(hasBothSides(item) ? 4 : 0) +
		// A figure in a summary is the one that a correction leaves standing.
		(item.entry.edition.mark === 'correction' && item.event.quantities.length > 0 ? 60 : 0) -
		// That nobody was killed says less than who was.
		(item.event.status === 'denied' ? 10 : 0) -
		// "The stabbing at the station": who did what says more.
		(item.event.rule.startsWith('noun/') ? 4 : 0) +
		shared[at]! / others.length;
	const weights = others.map(weightOf);
	return others[weights.indexOf(Math.max(...weights))]!;
};

/** How many terms each has in common with the others, all told. */
const sharedTerms = (items: readonly EventItem[]): readonly number[] => {
	const terms = items.map((item) => item.terms);
	const sums = items.map(() => 0);
	for (let one = 0; one < items.length; one += 1)
		for (let other = one + 1; other < items.length; other += 1) {
			const count = countShared(terms[one]!, terms[other]!);
			sums[one] = sums[one]! + count;
			sums[other] = sums[other]! + count;
		}
	return sums;
};

const hasBothSides = ({ actors }: EventItem): boolean =>
	actors.some(({ role }) => role === 'source') && actors.some(({ role }) => role === 'target');

const counted = <Value extends string>(values: readonly Value[]): [Value, number][] => {
	const counts = new Map<Value, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts];
};

const mostCommon = <Value extends string>(values: readonly Value[]): Value | undefined =>
	counted(values).sort((left, right) => right[1] - left[1] || compareText(left[0], right[0]))[0]?.[0];

// What a report says of the day comes before the day on which one was written; of these the first.
const startOf = (items: readonly EventItem[]): { readonly start: string | null; readonly isAssumed: boolean } => {
	const dated = items.flatMap(({ event }) => (event.start === null ? [] : [{ ...event, start: event.start }]));
	const stated = surest(dated.flatMap(({ start, isDateAssumed }) => (isDateAssumed === true ? [] : [start])));
	if (stated !== null) return { start: stated, isAssumed: false };
	const [first] = dated.map(({ start }) => start).sort(compareText);
	return { start: first ?? null, isAssumed: first !== undefined };
};

/** The date most reports agree on, as precise as any of them gives it. */
const surest = (dates: readonly string[]): string | null => {
	const given = counted(dates);
	const votes = given.map(([date]) => ({
		date,
		votes: given.reduce(
			(sum, [other, count]) => sum + (date.startsWith(other) || other.startsWith(date) ? count : 0),
			0,
		),
	}));
	votes.sort(
		(left, right) =>
			right.votes - left.votes || right.date.length - left.date.length || compareText(left.date, right.date),
	);
	return votes[0]?.date ?? null;
};

const precisionOf = (date: string): Precision =>
	date.length > 10 ? 'time' : date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';

const participants = (items: readonly EventItem[]): readonly Participant[] => {
	const roles = new Map<string, Participant['role'][]>();
	for (const { actor, role } of items.flatMap(({ actors }) => actors)) {
		getOrCreate(roles, actor, () => [] as Participant['role'][]).push(role);
	}
	return [...roles].map(([actor, given]) => ({
		actor,
		role: mostCommon(given.filter((role) => role !== 'other')) ?? 'other',
	}));
};

const placeOf = (items: readonly EventItem[], main: EventItem): EventCluster['place'] => {
	const named = items.flatMap(({ isPlaceActor, place }) => (isPlaceActor ? place! : []));
	const actor = mostCommon(named);
	if (actor !== undefined) return { actor };
	const text = main.place ?? mostCommon(items.flatMap(({ place }) => (place === null ? [] : [place])));
	return text === undefined ? null : { text };
};

// What the reports say it is, surest first; where they are equally many the surer word counts.
const statuses: readonly EventStatus[] = [
	'confirmed',
	'reported',
	'ongoing',
	'claimed',
	'denied',
	'planned',
	'threatened',
];

const statusOf = (items: readonly EventItem[]): EventStatus => {
	const given = new Map(counted(items.map(({ event }) => event.status)));
	if (given.has('confirmed')) return 'confirmed';
	return [...given].sort(
		(left, right) => right[1] - left[1] || statuses.indexOf(left[0]) - statuses.indexOf(right[0]),
	)[0]![0];
};

const stateOf = (
	items: readonly EventItem[],
	status: EventStatus,
	origins: number,
	quantities: readonly ClaimedQuantity[],
): EventState => {
	const given = new Set(items.map(({ event }) => event.status));
	const isDenied = given.has('denied');
	const isTold = given.has('confirmed') || given.has('reported') || given.has('claimed') || given.has('ongoing');
	if ((isDenied && isTold) || quantities.some(({ contested }) => contested)) return 'contested';
	if (status === 'confirmed') return 'confirmed';
	if (status === 'claimed' || isDenied) return origins > 1 ? 'reported' : 'unverified';
	return 'reported';
};
