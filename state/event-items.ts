// One event as one report tells it, with what is needed to see whether another report tells of the same one:
// numbers only, so that a comparison reads no text and a folder of reports is held once.
import type { ActorKind, Event, EventMention, EventReport, EventTypeId, Participant } from '../src/domain.ts';
import { compareText } from '../src/lib/compare-text.ts';
import { sharedText } from '../src/lib/shared-text.ts';
import { hashText31, stableId } from '../src/lib/stable-id.ts';
import type { FigureAct } from './acts/ruled-report.ts';
import type { ForcedMark } from './acts/rulings.ts';
import { type Days, daysOfDate, spanOfDays, weekdayOf } from './days.ts';
import { actorIndex, compareEntries, type Entry } from './entries.ts';
import { markOf, unmarked } from './event-bounds.ts';
import { type Place, whereOf } from './event-places.ts';
import { type StatedClock, statedClock } from './event-times.ts';
import { countOf, isHarm } from './quantities.ts';
import { findNameTerms, findTerms } from './terms.ts';

export type EventItem = {
	readonly id: string;
	readonly entry: Entry;
	/** What the report says of it; its mentions and actors stand in `reports` and `actors`, and are left out here. */
	readonly event: Omit<Event, 'mentions' | 'actors'>;
	/** Mentioned in passing: it adds to an event that is told elsewhere, and makes none by itself. */
	readonly isAside: boolean;
	readonly index: number;
	readonly family: string;
	/** Ids of SituationActors, without the place. */
	readonly actors: readonly Participant[];
	readonly place: string | null;
	/** The place by its words; null where none is named. */
	readonly where: Place | null;
	/** When it happened, as the text says; null where it does not, or only counts from the date of the file. */
	readonly stated: Days | null;
	/** The time of day that its own sentence names. */
	readonly clock: StatedClock | null;
	/** Day of the week that the text names or tells, also where nobody knows of which week. */
	readonly weekday: number | null;
	/** When it was told; null where the report does not say its date. */
	readonly told: Days | null;
	/** Whether it is history to its report; null where nobody knows when that was written. */
	readonly background: boolean | null;
	/** Numbers of who takes part, sorted: all of them, those that are no whole country, and the persons it was done to. */
	readonly parties: readonly number[];
	readonly specific: readonly number[];
	readonly victims: readonly number[];
	readonly targets: readonly number[];
	/** Keeps it apart from another event of its report, see `markOf`. */
	readonly mark: number;
	/** Numbers of what is counted, with its count. */
	readonly figures: readonly number[];
	/** Ages of whom it is told ("a 36-year-old man", "Ann Lee, 36,"). */
	readonly ages: readonly number[];
	/** Numbers of things counted exactly that no later count changes ("23 pirates"): the thing, and how many. */
	readonly counts: ReadonlyMap<number, number>;
	/** What sort of deed it is: numbers of the kinships of its words, else of their stems. */
	readonly kin: readonly number[];
	/** Of a toll: the kinships of the one incident that its report tells of. */
	readonly cause: readonly number[];
	/** Stems of the words that tell of it ("strike", "attack"). */
	readonly triggers: readonly number[];
	/** Content words of its sentences. */
	readonly terms: readonly number[];
	/** Words in it that begin with a capital. */
	readonly names: readonly number[];
	readonly reports: readonly EventReport[];
	/** The agency that the report says told it. */
	readonly agency: string | null;
	/** SituationActors by the statements that give its figures. */
	readonly speakers: ReadonlyMap<string, string | null>;
	/** What analysts said it is one with, or not. */
	readonly marks: readonly ForcedMark[];
	/** Acts on the questions its figures raise. */
	readonly figureActs: readonly FigureAct[];
};

/** Types that reports use for one and the same happening. */
const families: Partial<Record<EventTypeId, string>> = {
	ASSAULT: 'harm',
	CASUALTY: 'harm',
	ACCIDENT: 'harm',
	HAZARD: 'harm',
	DISRUPTION: 'disruption',
	COERCE: 'law',
	LEGAL: 'law',
	ACCUSE: 'word',
	REJECT: 'word',
	THREATEN: 'word',
	REQUEST: 'word',
	CONSULT: 'deal',
	AGREE: 'deal',
	COOPERATE: 'deal',
};

export const familyOf = (type: EventTypeId): string => families[type] ?? type;

/** The item for the event at `index`; `actorOf` gives the SituationActor of a document's own actor id. */
export const createEventItem = (
	entry: Entry,
	index: number,
	actorOf: (localId: string) => string | undefined,
	echoes: readonly EventMention[],
): EventItem => {
	const { text } = entry.report.document;
	const { events, asides = [] } = entry.report.extraction;
	const event = events[index] ?? asides[index - events.length]!;
	const triggers = findTerms(event.mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join(' '), 8);
	const words = event.mentions.map(({ start, end }) => text.slice(start, end)).join(' ');
	const resolve = (localId: string): string => actorOf(localId) ?? localId;
	const kindOf = (localId: string) => entry.report.extraction.actors[actorIndex(entry, localId)]?.kind;
	const numbersOf = (wanted: (participant: Participant) => boolean): readonly number[] =>
		ascending(event.actors.filter(wanted).map(({ actor }) => hashText31(resolve(actor))));
	const where = whereOf(placeName(entry, event), text, placeKind(event, kindOf));
	const isTarget = ({ role }: Participant): boolean => role === 'target';
	return {
		marks: entry.marks.events.get(event.id) ?? none,
		figureActs: entry.marks.figures.get(event.id) ?? none,
		id: stableId('e', `${entry.id}\n${event.id}`),
		entry,
		event: withoutWords(event),
		isAside: index >= events.length,
		index,
		family: familyOf(event.type),
		actors: event.actors.map(({ actor, role }) => ({ actor: resolve(actor), role: sharedText(role) })),
		place: placeOf(event, resolve),
		where,
		stated:
			event.start === null || event.isDateAssumed === true || isToll(words, event) || !isDayKnown(entry, event.start)
				? null
				: spanOfDays(event.start, event.end),
		clock: statedClock(event, text, entry.report.extraction.times),
		weekday:
			event.isDateAssumed === true || isToll(words, event) || !(isDated(entry) || namesDay.test(words))
				? null
				: weekdayOf(event.start),
		told: isDated(entry) && !entry.looksBack ? daysOfDate(entry.order) : null,
		background: isDated(entry) ? event.background : null,
		parties: numbersOf(() => true),
		specific: numbersOf(({ actor }) => kindOf(actor) !== 'country'),
		victims: numbersOf((participant) => isTarget(participant) && kindOf(participant.actor) === 'person'),
		targets: numbersOf(isTarget),
		mark: index < events.length ? markOf(entry.id, event, events, familyOf) : unmarked,
		figures: ascending(
			event.quantities
				.filter(({ value }) => value.low >= leastFigure && value.high === value.low)
				.map(({ what, value }) => hashText31(`${countOf(what)} ${value.low}`)),
		),
		ages: agesIn(words),
		counts: countsOf(event),
		kin: event.kin === undefined ? triggers : ascending(event.kin.map(hashText31)),
		cause: event.type === 'CASUALTY' ? causeOf(events) : none,
		triggers,
		terms: findTerms(words, 64),
		names: findNameTerms(words, 32),
		reports: [...event.mentions, ...echoes]
			.sort((left, right) => left.trigger.start - right.trigger.start)
			.map(({ start, end, trigger }) => ({ documentId: entry.id, start, end, trigger })),
		agency: agencyOf(entry, event),
		speakers: speakersOf(entry, event, actorOf),
	};
};

/** Whether two items of one event of one report say the same: then its actors are the same persons. */
export const isEventItemSame = (left: EventItem, right: EventItem): boolean =>
	left.id === right.id &&
	left.place === right.place &&
	left.actors.length === right.actors.length &&
	left.actors.every(({ actor }, at) => actor === right.actors[at]!.actor) &&
	left.speakers.size === right.speakers.size &&
	[...left.speakers].every(([statement, speaker]) => right.speakers.get(statement) === speaker);

// Named one by one: an object that is spread takes twice the memory, and there are a million of these.
const withoutWords = (event: Event): Omit<Event, 'mentions' | 'actors'> => ({
	id: sharedText(event.id),
	summary: event.summary,
	type: sharedText(event.type),
	place: event.place,
	start: event.start === null ? null : sharedText(event.start),
	end: event.end === null ? null : sharedText(event.end),
	precision: event.precision === null ? null : sharedText(event.precision),
	status: sharedText(event.status),
	background: event.background,
	quantities: event.quantities.length === 0 ? none : event.quantities,
	why: { rule: sharedText(event.why.rule), words: event.why.words, score: event.why.score },
	...(event.isDateAssumed === true ? { isDateAssumed: true } : {}),
});

const agencyOf = (entry: Entry, event: Event): string | null => {
	const { statements, actors } = entry.report.extraction;
	const told = statements.find(
		({ via, content }) =>
			via !== null &&
			content.some(({ start, end }) =>
				event.mentions.some(({ trigger }) => start <= trigger.start && trigger.end <= end),
			),
	);
	return actors[actorIndex(entry, told?.via ?? null)]?.name ?? null;
};

const nobody: ReadonlyMap<string, string | null> = new Map();

const speakersOf = (
	entry: Entry,
	{ quantities }: Event,
	actorOf: (localId: string) => string | undefined,
): ReadonlyMap<string, string | null> => {
	const told = quantities.flatMap(({ statement }) => statement ?? []);
	if (told.length === 0) return nobody;
	const speakers = entry.report.extraction.statements
		.filter(({ id }) => told.includes(id))
		.map(({ id, speaker }) => [id, (speaker === null ? null : actorOf(speaker)) ?? null] as const);
	return new Map(speakers);
};

// "One dead" and "two dead" are told of too many events to tell which one it is, "nine dead" of many.
const leastTelling = 3;
const leastFigure = 10;

const none: readonly never[] = [];

const noCounts: ReadonlyMap<number, number> = new Map();

const countsOf = ({ quantities }: Event): ReadonlyMap<number, number> => {
	const exact = quantities.filter(
		({ what, value }) => !isHarm(what) && value.low >= leastTelling && value.high === value.low && !value.about,
	);
	return exact.length === 0
		? noCounts
		: new Map(exact.map(({ what, value }) => [hashText31(countOf(what)), value.low] as const));
};

// The day of a toll is the day of the count.
const isToll = (words: string, { type }: Event): boolean =>
	type === 'CASUALTY' &&
	/\btoll\b[^.]{0,80}\b(?:rose|rises|risen|climb(?:s|ed)|reach(?:es|ed)|stands|stood)\b/i.test(words);

const isIncident = ({ type, status, background }: Event): boolean =>
	(type === 'ACCIDENT' || type === 'ASSAULT' || type === 'HAZARD') &&
	!background &&
	(status === 'confirmed' || status === 'reported' || status === 'ongoing');

// Of a report that tells of two incidents nobody knows which one a toll is of.
const causeOf = (events: readonly Event[]): readonly number[] => {
	const [incident, another] = events.filter(isIncident);
	return incident?.kin === undefined || another !== undefined ? none : ascending(incident.kin.map(hashText31));
};

const agesIn = (words: string): readonly number[] =>
	ascending(
		[...words.matchAll(/\b(\d{1,3})[- ]year[- ]old|\p{Lu}\p{L}{1,24}, (\d{1,2}),/gu)].map(([, age, other]) =>
			Number(age ?? other),
		),
	);

const ascending = (numbers: readonly number[]): readonly number[] =>
	numbers.length === 0 ? none : [...new Set(numbers)].sort((left, right) => left - right);

const placeOf = (event: Event, resolve: (localId: string) => string): string | null =>
	event.place === null ? null : 'actor' in event.place ? resolve(event.place.actor) : event.place.text;

const placeName = (entry: Entry, { place }: Event): string => {
	if (place === null) return '';
	return 'text' in place
		? place.text
		: (entry.report.extraction.actors[actorIndex(entry, place.actor)]?.name ?? place.actor);
};

const placeKind = ({ place }: Event, kindOf: (localId: string) => ActorKind | undefined): ActorKind | undefined =>
	place !== null && 'actor' in place ? kindOf(place.actor) : undefined;

// The date of a file is when somebody saved it: days counted from it are no evidence of anything.
const isDated = ({ report }: Entry): boolean => {
	const basis = report.extraction.reference?.basis ?? 'none';
	return basis !== 'file' && basis !== 'none';
};

const isDayKnown = (entry: Entry, date: string): boolean =>
	isDated(entry) || entry.report.document.text.includes(date.slice(0, 4));

// "yesterday" is no day of the week where the report has no date.
const namesDay = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Mentioned by a verb that says little by itself ("fell", "chose"): it joins what is told, and makes no event of its like. */
export const isInPassing = ({ isAside, event }: EventItem): boolean => isAside && event.why.rule.startsWith('passing/');

/** Canonical order of events: as their documents stand, then as the text tells them. */
export const compareEventItems = (left: EventItem, right: EventItem): number =>
	compareEntries(left.entry, right.entry) || left.index - right.index || compareText(left.id, right.id);
