// One event as one report tells it, with what is needed to see whether another report tells of the same one:
// numbers only, so that a comparison reads no text and a folder of reports is held once.
import type { Event, EventReport, EventTypeId, Participant } from '../../src/domain.ts';
import { compareText } from '../../src/lib/compare-text.ts';
import type { FigureAct } from '../acts/ruled-report.ts';
import type { ForcedMark } from '../acts/rulings.ts';
import type { Days } from '../days.ts';
import { compareEntries, type Entry } from '../reports/entries.ts';
import type { Place } from './places.ts';
import type { StatedClock } from './times.ts';

export type TellingCore = Pick<
	Event,
	'type' | 'start' | 'end' | 'status' | 'background' | 'quantities' | 'isDateAssumed'
> & {
	/** The rule that found it. */
	readonly rule: string;
};

export type EventItem = {
	readonly id: string;
	readonly entry: Entry;
	/** What the report says of it, as far as it is asked of all tellings of an event: see `eventOf` for the rest. */
	readonly event: TellingCore;
	/** Mentioned in passing: it adds to an event that is told elsewhere, and makes none by itself. */
	readonly isAside: boolean;
	/** Its report says that it is another one: "a second blast". */
	readonly isAnother: boolean;
	readonly index: number;
	readonly family: string;
	/** Ids of SituationActors, without the place. */
	readonly actors: readonly Participant[];
	readonly place: string | null;
	/** The place is a SituationActor, not words alone. */
	readonly isPlaceActor: boolean;
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
	/** Who was harmed, see `harmedIn`. */
	readonly harmed: number;
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
	/** Where the report tells it: start and end of the words, start and end of the trigger, one after the other. */
	readonly spans: readonly number[];
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

/** Whether two items of one event of one report say the same: then its actors are the same persons. */
export const isEventItemSame = (left: EventItem, right: EventItem): boolean =>
	left.id === right.id &&
	left.place === right.place &&
	left.actors.length === right.actors.length &&
	left.actors.every(({ actor }, at) => actor === right.actors[at]!.actor) &&
	left.speakers.size === right.speakers.size &&
	[...left.speakers].every(([statement, speaker]) => right.speakers.get(statement) === speaker);

/** Mentioned by a verb that says little by itself ("fell", "chose"): it joins what is told, and makes no event of its like. */
export const isInPassing = ({ isAside, event }: EventItem): boolean => isAside && event.rule.startsWith('passing/');

/** Canonical order of events: as their documents stand, then as the text tells them. */
export const compareEventItems = (left: EventItem, right: EventItem): number =>
	compareEntries(left.entry, right.entry) || left.index - right.index || compareText(left.id, right.id);

/** All that the report says of it. The report may have to be brought back from the disk for that. */
export const eventOf = ({ entry, index }: EventItem): Event => {
	const { events, asides = [] } = entry.report.extraction;
	return events[index] ?? asides[index - events.length]!;
};

/** Where it is told, as rows show it. */
export const reportsOf = ({ entry, spans }: EventItem): readonly EventReport[] => {
	const reports: EventReport[] = [];
	for (let at = 0; at < spans.length; at += spanNumbers) {
		const [start, end, from, to] = spans.slice(at, at + spanNumbers) as [number, number, number, number];
		reports.push({ documentId: entry.id, start, end, trigger: { start: from, end: to } });
	}
	return reports;
};

const spanNumbers = 4;
