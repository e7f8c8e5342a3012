// One event as one report tells it, with what is needed to see whether another report tells of the same one.
import type { Event, EventMention, EventReport, EventTypeId } from '../src/domain.ts';
import { compareText } from '../src/lib/compare-text.ts';
import { stableId } from '../src/lib/stable-id.ts';
import { compareEntries, type Entry } from './entries.ts';
import { findNameTerms, findTerms, findVerbal } from './terms.ts';

export type EventItem = {
	/** A sentence in which no event was found: it may tell again of another report's event, but is none by itself. */
	readonly isLoose: boolean;
	readonly id: string;
	readonly entry: Entry;
	readonly event: Event;
	readonly index: number;
	readonly family: string;
	/** Ids of SituationActors, without the place. */
	readonly actors: readonly { readonly actor: string; readonly role: 'source' | 'target' | 'other' }[];
	readonly place: string | null;
	/** Days since 1970 between which it began; null where neither the text nor the report's date tells. */
	readonly days: { readonly first: number; readonly last: number; readonly isStated: boolean } | null;
	/** Stems of the words that tell of it ("strike", "attack"). */
	readonly triggers: readonly number[];
	/** Content words of its sentences. */
	readonly terms: readonly number[];
	/** Words in it that begin with a capital. */
	readonly names: readonly number[];
	readonly reports: readonly EventReport[];
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
	const event = entry.report.extraction.events[index]!;
	const { text } = entry.report.document;
	const words = event.mentions.map(({ start, end }) => text.slice(start, end)).join(' ');
	const resolve = (localId: string): string => actorOf(localId) ?? localId;
	return {
		isLoose: false,
		id: stableId('e', `${entry.id}\n${event.id}`),
		entry,
		event,
		index,
		family: familyOf(event.type),
		actors: event.actors.map(({ actor, role }) => ({ actor: resolve(actor), role })),
		place: placeOf(event, resolve),
		days: daysOf(event.start, entry),
		triggers: findTerms(event.mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join(' '), 8),
		terms: findTerms(words, 64),
		names: findNameTerms(words, 32),
		reports: [...event.mentions, ...echoes]
			.sort((left, right) => left.trigger.start - right.trigger.start)
			.map((mention) => ({ documentId: entry.id, ...mention })),
	};
};

/** The sentences of a report in which no event was found, as items that may join an event of another report. */
export const createLooseItems = (entry: Entry, echoed: ReadonlySet<number>): readonly EventItem[] => {
	const { events, sentences } = entry.report.extraction;
	const { text } = entry.report.document;
	const told = events.flatMap(({ mentions }) => mentions.map(({ start }) => start));
	const days = daysOf(null, entry);
	return sentences.slice(0, longestLead).flatMap(({ start, end }, index): EventItem[] => {
		if (echoed.has(start) || told.some((at) => start <= at && at < end)) return [];
		const words = text.slice(start, end);
		const terms = findTerms(words, 64);
		const names = findNameTerms(words, 32);
		const trigger = findVerbal(words);
		if (terms.length < leastTerms || names.length === 0 || trigger === null) return [];
		const mention = { start, end, trigger: { start: start + trigger.start, end: start + trigger.end } };
		return [
			{
				isLoose: true,
				id: stableId('e', `${entry.id}\n${start}`),
				entry,
				event: looseEvent,
				index: events.length + index,
				family: '',
				actors: [],
				place: null,
				days,
				triggers: findTerms(words.slice(trigger.start, trigger.end), 1),
				terms,
				names,
				reports: [{ documentId: entry.id, ...mention }],
			},
		];
	});
};

// Reports tell what happened first; later sentences that no rule understands are rarely about it.
const longestLead = 16;
const leastTerms = 4;

const looseEvent: Event = {
	id: '',
	summary: '',
	type: 'OTHER',
	mentions: [],
	actors: [],
	place: null,
	start: null,
	end: null,
	precision: null,
	status: 'reported',
	background: false,
	quantities: [],
	why: { rule: 'told again', words: [], score: 0.3 },
};

const placeOf = (event: Event, resolve: (localId: string) => string): string | null =>
	event.place === null ? null : 'actor' in event.place ? resolve(event.place.actor) : event.place.text;

const dayMs = 86_400_000;

/** The days an ISO date covers, as days since 1970. */
export const daysOfDate = (date: string): { first: number; last: number } | null => {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
	if (found === null) return null;
	const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
	const first = Date.UTC(year, Math.max(0, month - 1), Math.max(1, day)) / dayMs;
	if (day > 0) return { first, last: first };
	const last = month > 0 ? Date.UTC(year, month, 0) / dayMs : Date.UTC(year, 11, 31) / dayMs;
	return { first, last };
};

const daysOf = (start: string | null, entry: Entry): EventItem['days'] => {
	const stated = start === null ? null : daysOfDate(start);
	if (stated !== null) return { ...stated, isStated: true };
	const { reference } = entry.report.extraction;
	const told = reference === null ? null : daysOfDate(reference.date);
	return told === null ? null : { ...told, isStated: false };
};

/** Canonical order of events: as their documents stand, then as the text tells them. */
export const compareEventItems = (left: EventItem, right: EventItem): number =>
	compareEntries(left.entry, right.entry) || left.index - right.index || compareText(left.id, right.id);
