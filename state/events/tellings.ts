// What one report tells of its events, as items. Most lists are those of another item of the report, or of many reports,
// and are held once: a folder has a million items.
import type { ActorKind, Event, EventMention, Participant } from '../../src/domain.ts';
import { sharedText } from '../../src/lib/shared-text.ts';
import { hashText31, stableId } from '../../src/lib/stable-id.ts';
import { type Days, daysOfDate, spanOfDays, weekdayOf } from '../days.ts';
import { actorIndex, type Entry } from '../reports/entries.ts';
import { findNameTerms, findTerms } from '../reports/terms.ts';
import { isToldAsAnother } from './another.ts';
import { markOf, unmarked } from './bounds.ts';
import { harmedIn } from './harmed.ts';
import { coreOf, heldItem } from './held-item.ts';
import { type EventItem, familyOf } from './items.ts';
import { type Place, whereOf } from './places.ts';
import { countOf, isHarm, isSettled } from './quantities.ts';
import { statedClock } from './times.ts';

type ActorOf = (localId: string) => string | undefined;

/** What the words of an event say by themselves. */
type Wording = {
	readonly words: string;
	readonly terms: readonly number[];
	readonly names: readonly number[];
	readonly ages: readonly number[];
};

/** What is worked out once for all events of a report. */
type Workings = {
	readonly entry: Entry;
	readonly actorOf: ActorOf;
	readonly told: Days | null;
	readonly isDated: boolean;
	readonly wordings: Map<string, Wording>;
	readonly places: Map<string, Place | null>;
	readonly days: Map<string, Days | null>;
};

const kept = <Value>(known: Map<string, Value>, key: string, make: () => Value): Value => {
	const before = known.get(key);
	if (before !== undefined || known.has(key)) return before as Value;
	const value = make();
	known.set(key, value);
	return value;
};

/**
 * The items for the events of a report and for what it mentions in passing, in that order; `actorOf` gives the
 * SituationActor of a document's own actor id.
 */
export const createEventItems = (
	entry: Entry,
	actorOf: ActorOf,
	echoes: readonly (readonly EventMention[])[],
): readonly EventItem[] => {
	// What a kill says is that nothing of the story stands.
	if (entry.edition.mark === 'kill') return none;
	const { events, asides = [] } = entry.report.extraction;
	const isDated = hasDate(entry);
	const workings: Workings = {
		...{ entry, actorOf, isDated, wordings: new Map(), places: new Map(), days: new Map() },
		told: isDated && !entry.looksBack ? daysOfDate(entry.order) : null,
	};
	return [...events, ...asides].map((event, index) => createItem(workings, event, index, echoes[index] ?? []));
};

const wordingOf = ({ entry, wordings }: Workings, { mentions }: Event): Wording =>
	kept(wordings, mentions.map(({ start, end }) => `${start} ${end}`).join(), () => {
		const { text } = entry.report.document;
		const words = mentions.map(({ start, end }) => text.slice(start, end)).join(' ');
		return { words, terms: findTerms(words, 64), names: findNameTerms(words, 32), ages: agesIn(words) };
	});

// The same few hundred words tell of nearly all events.
const known = new Map<string, readonly number[]>();
const mostKnown = 5_000;

const shared = (key: string, make: () => readonly number[]): readonly number[] => {
	if (known.size >= mostKnown) known.clear();
	return kept(known, key, make);
};

const triggersOf = (text: string, { mentions }: Event): readonly number[] => {
	const words = mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join(' ');
	return words.length > longestTrigger ? findTerms(words, 8) : shared(`trigger ${words}`, () => findTerms(words, 8));
};

const longestTrigger = 24;

const kinOf = (kin: readonly string[]): readonly number[] =>
	shared(`kin ${kin.join()}`, () => ascending(kin.map(hashText31)));

const createItem = (workings: Workings, event: Event, index: number, echoes: readonly EventMention[]): EventItem => {
	const { entry, actorOf, isDated, told } = workings;
	const { text } = entry.report.document;
	const { events, actors, times } = entry.report.extraction;
	const { words, terms, names, ages } = wordingOf(workings, event);
	const triggers = triggersOf(text, event);
	const resolve = (localId: string): string => actorOf(localId) ?? localId;
	const kindOf = (localId: string) => actors[actorIndex(entry, localId)]?.kind;
	const isDayless = event.isDateAssumed === true || isToll(words, event);
	const place = placeName(entry, event);
	const placed = placeKind(event, kindOf);
	const { parties, specific, victims, targets } = numbersOf(event, resolve, kindOf);
	return heldItem({
		marks: entry.marks.events.get(event.id) ?? none,
		figureActs: entry.marks.figures.get(event.id) ?? none,
		id: stableId('e', `${entry.id}\n${event.id}`),
		entry,
		event: coreOf(event),
		isAside: index >= events.length,
		isAnother: isToldAsAnother(text, event.mentions),
		index,
		family: familyOf(event.type),
		actors:
			event.actors.length === 0
				? none
				: event.actors.map(({ actor, role }) => ({ actor: resolve(actor), role: sharedText(role) })),
		place: placeOf(event, resolve),
		isPlaceActor: event.place !== null && 'actor' in event.place,
		where: kept(workings.places, `${placed} ${place}`, () => whereOf(place, text, placed)),
		stated:
			isDayless || event.start === null || !isDayKnown(workings, event.start) ? null : statedDays(workings, event),
		clock: statedClock(event, text, times),
		weekday: isDayless || !(isDated || namesDay.test(words)) ? null : weekdayOf(event.start),
		told,
		background: isDated ? event.background : null,
		parties,
		specific,
		victims,
		targets,
		mark: index < events.length ? markOf(entry.id, event, events, familyOf) : unmarked,
		figures: ascending(
			event.quantities
				.filter(({ value }) => value.low >= leastFigure && value.high === value.low)
				.map(({ what, value }) => hashText31(`${countOf(what)} ${value.low}`)),
		),
		harmed: harmedIn(event),
		ages,
		terms,
		names,
		triggers,
		counts: countsOf(event),
		kin: event.kin === undefined ? triggers : kinOf(event.kin),
		cause: event.type === 'CASUALTY' ? causeOf(events) : none,
		// What grew holds room for more: a copy takes what it needs.
		spans: [...event.mentions, ...echoes]
			.sort((left, right) => left.trigger.start - right.trigger.start)
			.flatMap(({ start, end, trigger }) => [start, end, trigger.start, trigger.end])
			.slice(),
		agency: agencyOf(entry, event),
		speakers: speakersOf(entry, event, actorOf),
	});
};

// Of most events all that take part are persons or bodies, and who it was done to is a person: then the lists are one.
const numbersOf = (
	{ actors }: Event,
	resolve: (localId: string) => string,
	kindOf: (localId: string) => ActorKind | undefined,
): Pick<EventItem, 'parties' | 'specific' | 'victims' | 'targets'> => {
	const listed: (readonly number[])[] = [];
	const listOf = (wanted: (participant: Participant) => boolean): readonly number[] => {
		const list = ascending(actors.filter(wanted).map(({ actor }) => hashText31(resolve(actor))));
		const same = listed.find((other) => other.length === list.length && other.every((one, at) => one === list[at]));
		if (same === undefined) listed.push(list);
		return same ?? list;
	};
	const isTarget = ({ role }: Participant): boolean => role === 'target';
	return {
		parties: listOf(() => true),
		specific: listOf(({ actor }) => kindOf(actor) !== 'country'),
		victims: listOf((participant) => isTarget(participant) && kindOf(participant.actor) === 'person'),
		targets: listOf(isTarget),
	};
};

const statedDays = ({ days }: Workings, { start, end }: Event): Days | null =>
	kept(days, `${start} ${end}`, () => spanOfDays(start!, end));

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

const speakersOf = (entry: Entry, { quantities }: Event, actorOf: ActorOf): ReadonlyMap<string, string | null> => {
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

// What reports may dispute tells no two incidents apart.
const countsOf = ({ quantities }: Event): ReadonlyMap<number, number> => {
	const exact = quantities.filter(
		({ what, value }) =>
			!isHarm(what) && !isSettled(what) && value.low >= leastTelling && value.high === value.low && !value.about,
	);
	return exact.length === 0
		? noCounts
		: new Map(exact.map(({ what, value }) => [hashText31(countOf(what)), value.low] as const));
};

// The day of a toll is the day of the count.
const isToll = (words: string, { type, why }: Event): boolean =>
	type === 'CASUALTY' &&
	(why.rule.startsWith('toll/') ||
		/\b(?:(?:has|have|had) been (?:recovered|retrieved|confirmed|counted|identified)|have (?:now )?died|(?:killed|died|injured|dead) since|so far|to date|as of|number of (?:deaths|dead|injured|missing|casualties)|remain(?:s|ed)? missing)\b/i.test(
			words,
		) ||
		/\btoll\b[^.]{0,80}\b(?:rose|rises|risen|climb(?:s|ed)|reach(?:es|ed)|stands|stood)\b/i.test(words) ||
		// "In our story of May 3 the number of injured should read 31"
		/\b(?:story|report|dispatch) (?:of|from|on|dated)\b[^.]{0,120}\bshould (?:read|be)\b/i.test(words));

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

// The date of a file is when somebody saved it: days counted from it are no evidence of anything, nor those of a year
// that nobody names.
const hasDate = ({ report: { extraction } }: Entry): boolean => {
	const { basis, isYearAssumed } = extraction.reference ?? { basis: 'none', isYearAssumed: true };
	return basis !== 'file' && basis !== 'none' && isYearAssumed !== true;
};

const isDayKnown = ({ entry, isDated }: Workings, date: string): boolean =>
	isDated || entry.report.document.text.includes(date.slice(0, 4));

// "yesterday" is no day of the week where the report has no date.
const namesDay = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
