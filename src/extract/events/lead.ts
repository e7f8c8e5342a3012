// Of several tellings of one event: the one that says most, and how the event stands in all.
import type { Event, EventStatus, Participant } from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import type { Telling } from './likeness.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

/** The telling that says most: a verb with both sides, by name, told as happened, with its day. */
export const leadOf = (tellings: readonly Telling[], { actors }: ActorIndex): Telling => {
	const persons = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
	const worth = (telling: Telling): number => {
		const { view, trigger, parties, status, when } = telling;
		const { participants, place } = parties;
		const isSided =
			participants.some(({ role }) => role === 'source') && participants.some(({ role }) => role !== 'source');
		return (
			trigger.score +
			(trigger.noun === null ? 0.3 : 0) +
			Math.min(2, participants.length) * 0.2 +
			(isSided ? 0.15 : 0) +
			(place === null ? 0 : 0.1) +
			(participants.some(({ actor }) => persons.has(actor)) ? 0.15 : 0) +
			(when.isExplicit ? 0.1 : 0) +
			(status === 'confirmed' || status === 'ongoing' ? 0.2 : 0) +
			(countsDead(telling) ? 0.4 : 0) -
			(isNamedThere(view, trigger) ? 0 : 0.3) -
			(trigger.partOf === undefined ? 0 : 2) -
			(trigger.clause?.relation === 'reduced' && trigger.noun === null ? 0.2 : 0) -
			(hitsPronoun(view, trigger) ? 0.25 : 0) -
			(trigger.clause?.verb.tense === 'pastPerfect' && trigger.noun === null ? 0.15 : 0)
		);
	};
	return tellings.reduce((best, one) => (worth(one) > worth(best) ? one : best));
};

// Of a toll the dead are told first.
const countsDead = ({ trigger, quantities, tolls }: Telling): boolean =>
	trigger.type === 'CASUALTY' && [...quantities, ...tolls].some(({ what }) => what === 'killed');

/** Not "it hit the base" nor "another was sent": the line of an event should stand alone. */
const isNamedThere = (view: SentenceView, { clause, noun }: Trigger): boolean => {
	const subject = clause?.subjects[0];
	if (noun !== null || !subject) return noun !== null || clause?.relation !== 'main';
	const word = view.reading.tokens.lower[subject.first]!;
	return !/^(?:it|they|he|she|this|that|these|those|another|some|which|who|there)$/.test(word);
};

const hitsPronoun = (view: SentenceView, { clause, noun }: Trigger): boolean =>
	noun === null &&
	clause?.objects.length === 1 &&
	/^(?:it|them)$/.test(view.reading.tokens.lower[clause.objects[0]!.head]!);

/** How the event stands: by its surest telling, or denied where only hearsay and plans stand against a denial. */
export const statusOfAll = (all: readonly Telling[], lead: Telling): EventStatus => {
	// What was agreed on is not what was agreed.
	const tellings = all.filter(({ trigger }) => trigger.partOf === undefined);
	return isTakenBack(tellings) ? 'denied' : strongest(tellings, lead);
};

const order: readonly EventStatus[] = [
	'confirmed',
	'ongoing',
	'reported',
	'claimed',
	'denied',
	'threatened',
	'planned',
];

const strongest = (tellings: readonly Telling[], lead: Telling): EventStatus => {
	const solid = tellings.filter(({ trigger }) => trigger.noun === null || tellings.length === 1);
	const pool = solid.length > 0 ? solid : [lead];
	return pool.map(({ status }) => status).sort((a, b) => order.indexOf(a) - order.indexOf(b))[0]!;
};

/** Told as hearsay or as a plan only, and then denied. */
const isTakenBack = (tellings: readonly Telling[]): boolean =>
	tellings.some(({ status, trigger }) => status === 'denied' && trigger.noun === null) &&
	tellings.every(({ status, trigger }) => trigger.noun !== null || !held.has(status)) &&
	!tellings.some(countsHarm);

// "No civilians were killed, the army said. Residents said four had been killed": a count of one side is not taken back by the other.
const countsHarm = ({ status, trigger, quantities, tolls }: Telling): boolean =>
	status !== 'denied' && trigger.type === 'CASUALTY' && quantities.length + tolls.length > 0;

// What one side claims and the other denies is claimed still: the question beside it has both.
const held = new Set<EventStatus>(['confirmed', 'ongoing', 'claimed']);

/** The place that the tellings name; a town or base before the country it lies in. */
export const placeOfAll = ({ actors }: ActorIndex, tellings: readonly Telling[]): Event['place'] => {
	const places = tellings.map(({ parties }) => parties.place).filter((place) => place !== null);
	const countries = new Set(actors.filter(({ kind }) => kind === 'country').map(({ id }) => id));
	return places.find((place) => !('actor' in place) || !countries.has(place.actor)) ?? places[0] ?? null;
};

/** Who takes part, each with the role that the first telling gives it. */
export const partiesOfAll = (tellings: readonly Telling[]): Participant[] => {
	const found = new Map<string, Participant>();
	for (const { parties } of tellings)
		for (const one of parties.participants) if (!found.has(one.actor)) found.set(one.actor, one);
	return [...found.values()];
};
