// Named but silent: who was accused or asked, and has said nothing in any report since.
import type { ActorKind, EventCluster, EventTypeId, Situation, SituationActor } from '../../src/domain.ts';
import type { Moment } from '../clock.ts';
import { actorsById, arrivalsByActor, documentsById } from '../lookups.ts';
import { memoLast } from '../rows/rows.ts';
import { followRows } from '../sums/list-difference.ts';

export type Silence = {
	readonly actor: SituationActor;
	/** When the first report of it arrived. */
	readonly since: Moment;
	readonly accused: number;
	readonly asked: number;
};

const calls: Readonly<Partial<Record<EventTypeId, 'accused' | 'asked'>>> = { ACCUSE: 'accused', REQUEST: 'asked' };

type Called = { since: Moment; accused: number; asked: number };
type Heard = { readonly since: Moment; readonly isHeard: boolean };

const arrivalIn = (situation: Situation, documentId: string): Moment =>
	Date.parse(documentsById(situation).get(documentId)?.receivedAt ?? '');

// An event whose reports change is another one: what is known of it stays true.
const firstArrivals = new WeakMap<EventCluster, Moment>();

const firstArrival = (situation: Situation, event: EventCluster): Moment => {
	const known = firstArrivals.get(event);
	if (known !== undefined) return known;
	const arrivals = event.reports.map(({ documentId }) => arrivalIn(situation, documentId));
	const first = Math.min(...arrivals.filter((moment) => !Number.isNaN(moment)));
	if (Number.isFinite(first)) firstArrivals.set(event, first);
	return first;
};

const howCalled = ({ type, background, status }: EventCluster): 'accused' | 'asked' | undefined =>
	background || status === 'denied' ? undefined : calls[type];

/** The events that accuse or ask somebody: few of all, kept from one list of events to the next. */
const calling = new Set<EventCluster>();
const followCalls = followRows<EventCluster>(
	(event) => calling.delete(event),
	(event) => {
		if (howCalled(event) !== undefined) calling.add(event);
	},
);

const calledIn = (situation: Situation): ReadonlyMap<string, Called> => {
	followCalls(situation.events);
	const called = new Map<string, Called>();
	for (const event of calling) {
		const how = howCalled(event)!;
		for (const { actor, role } of event.actors) {
			if (role !== 'target') continue;
			const first = firstArrival(situation, event);
			const known = called.get(actor);
			if (known === undefined) called.set(actor, { since: first, accused: 0, asked: 0, [how]: 1 });
			else {
				known.since = Math.min(known.since, first);
				known[how] += 1;
			}
		}
	}
	return called;
};

// Where a report in which it speaks comes or goes, an actor is another one: what is known of it stays true.
const knownHeard = new WeakMap<SituationActor, Heard>();

const isHeardSince = (situation: Situation, actor: SituationActor, since: Moment): boolean => {
	const known = knownHeard.get(actor);
	if (known?.since === since) return known.isHeard;
	const arrivals = arrivalsByActor(situation).get(actor.id) ?? [];
	const isHeard = arrivals.some((moment) => Date.parse(moment) >= since);
	knownHeard.set(actor, { since, isHeard });
	return isHeard;
};

/** A call is not yet unanswered while its ink dries: before that nobody counts as silent. */
const decentMs = 30 * 60_000;

/** Crowds, troops and places have no voice of their own; whoever speaks for them has a name. */
const voiced: ReadonlySet<ActorKind> = new Set(['person', 'organization', 'country']);

/** All who are silent, longest first. */
export const silencesOf: (situation: Situation) => readonly Silence[] = memoLast(
	(situation: Situation): readonly Silence[] =>
		[...calledIn(situation)]
			.flatMap(([id, called]): readonly Silence[] => {
				const actor = actorsById(situation).get(id);
				if (actor === undefined || !voiced.has(actor.kind) || !Number.isFinite(called.since)) return [];
				return isHeardSince(situation, actor, called.since) ? [] : [{ actor, ...called }];
			})
			.sort((left, right) => left.since - right.since || (left.actor.id < right.actor.id ? -1 : 1)),
);

/** Those who by now had a decent time to speak, and did not. */
export const silentBy = (situation: Situation, now: Moment): readonly Silence[] =>
	silencesOf(situation).filter(({ since }) => now - since >= decentMs);
