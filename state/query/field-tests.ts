// What the fields of a query ask of a thing: by whom, about what, where, when, how many.

import { documentsById, speakersByDocument, statementsByDocument } from '../lookups.ts';
import { chainOfStatement, chainsOfEvent, depthOf } from '../reports/chain.ts';
import { gradeBySource } from '../reports/source-grades.ts';
import { actorsIn, actorsNamed, claimantsOf, type Ground, sourcesOf, type Test } from './ground.ts';
import type { Comparison } from './query.ts';
import { contentText, documentsOf, idOf, placeOf, type Thing, textOf, timeOf } from './things.ts';
import { queryTime } from './times.ts';
import { folded, hasWordStart, spellingsTyped } from './words.ts';

/** Whether one value of a field holds of a thing. */
export type FieldTest = (value: string, comparison: Comparison, ground: Ground) => Test;

const partNames = spellingsTyped;

/** By or about somebody. */
export const byAnyActor = (value: string, ground: Ground): Test => {
	const ids = actorsNamed(ground, value);
	const names = partNames(value);
	return (thing) => {
		if (actorsIn(thing).some((id) => ids.has(id)) || claimantsOf(thing).some((id) => ids.has(id))) return true;
		if (thing.kind === 'report')
			return (ground.floor.report(thing.value.id)?.extraction.actors ?? []).some(({ name, aliases }) =>
				[name, ...aliases].some((one) => names.some((part) => hasWordStart(folded(one), part))),
			);
		return thing.kind !== 'actor' && names.some((name) => hasWordStart(textOf(ground.floor, thing), name));
	};
};

/** Said or held by somebody. */
export const bySpeaker = (value: string, ground: Ground): Test => {
	const ids = actorsNamed(ground, value);
	const isSaid = (speaker: string | null): boolean => speaker !== null && ids.has(speaker);
	const speakers = speakersByDocument(ground.floor.situation);
	// Who speaks in a report is mostly at hand, what is said may have to be brought back.
	const maySpeakIn = (id: string): boolean => {
		const known = speakers.get(id) ?? [];
		return known.length === 0 || known.some(isSaid);
	};
	const saidIn = (id: string) => (maySpeakIn(id) ? (statementsByDocument(ground.floor.situation).get(id) ?? []) : []);
	return (thing) => {
		switch (thing.kind) {
			case 'statement':
				return isSaid(thing.value.speaker);
			case 'question':
				return thing.value.positions.some(({ actor }) => isSaid(actor));
			case 'actor':
				return ids.has(thing.value.id) && thing.value.statements > 0;
			case 'event':
				return (
					claimantsOf(thing).some((id) => isSaid(id)) ||
					thing.value.reports.some(({ documentId, trigger }) =>
						saidIn(documentId).some(
							({ speaker, content }) =>
								isSaid(speaker) && content.some(({ start, end }) => start <= trigger.start && trigger.end <= end),
						),
					)
				);
			case 'report':
				return saidIn(thing.value.id).some(({ speaker }) => isSaid(speaker));
			default:
				return false;
		}
	};
};

/** Names of one actor that are looked for in the words of others. */
const aliasesTried = 12;

/** What a text is looked through for, for somebody or something: as it was asked, and other names of who is called so. */
export const namesOfSubject = (value: string, ground: Ground): readonly string[] => {
	const ids = actorsNamed(ground, value);
	const aliases = ground.floor.situation.actors
		.filter(({ id }) => ids.has(id))
		.flatMap(({ name, aliases: others }) => [name, ...others])
		.map(folded)
		.filter((name) => name.length > 3)
		.slice(0, aliasesTried);
	return [...new Set([...partNames(value), ...aliases])];
};

/** Naming somebody or something. */
export const bySubject = (value: string, ground: Ground): Test => {
	const ids = actorsNamed(ground, value);
	const names = namesOfSubject(value, ground);
	return (thing) => {
		if (thing.kind === 'actor') return ids.has(thing.value.id);
		if (thing.kind === 'event' && thing.value.actors.some(({ actor }) => ids.has(actor))) return true;
		const words = thing.kind === 'statement' ? contentText(ground.floor, thing.value) : textOf(ground.floor, thing);
		return names.some((name) => hasWordStart(words, name));
	};
};

/** Ids of the actors that a place of this name may be. */
export const placesNamed = (value: string, { floor }: Ground): string => {
	const names = partNames(value);
	const isNamed = (name: string): boolean => names.some((part) => hasWordStart(folded(name), part));
	return floor.situation.actors.flatMap(({ id, name }) => (isNamed(name) ? id : [])).join(' ');
};

/** At a place. */
export const byPlace = (value: string, { floor }: Ground): Test => {
	const names = partNames(value);
	return (thing) =>
		thing.kind === 'event' && thing.value.place !== null
			? names.some((name) => hasWordStart(placeOf(floor, thing.value), name))
			: thing.kind === 'actor' &&
				thing.value.kind === 'place' &&
				names.some((name) => hasWordStart(textOf(floor, thing), name));
};

/** At a place, or with its name in the words. */
export const byNearness = (value: string, ground: Ground): Test => {
	const isAt = byPlace(value, ground);
	const names = partNames(value);
	return (thing) => isAt(thing) || names.some((name) => hasWordStart(textOf(ground.floor, thing), name));
};

/** Told by a publisher, or in a file. */
export const bySource = (value: string, ground: Ground): Test => {
	const wanted = folded(value);
	return (thing) => sourcesOf(ground, thing).some((source) => source.includes(wanted));
};

/** Told in a report of this language; "en" is "en-GB", too. */
export const byLanguage = (value: string, { floor }: Ground): Test => {
	const wanted = folded(value);
	const isIn = (language: string): boolean => language === wanted || language.startsWith(`${wanted}-`);
	return (thing) =>
		documentsOf(thing).some((id) => isIn(documentsById(floor.situation).get(id)?.language.toLowerCase() ?? ''));
};

/** Why a text is no time; undefined if it is one. */
export const refusesTime = (value: string): string | undefined =>
	queryTime(value, 0, 'UTC') === null ? `${value} is no time: try -2h, 03:00, yesterday, 2026-03-14` : undefined;

/** The moment that a text means now. */
export const momentAsked = (value: string, { now, zone }: Ground): string =>
	String(queryTime(value, now, zone)?.from ?? '');

/** From a time on, or before it, as far as reports let it be. */
export const byTime =
	(isAfter: boolean): FieldTest =>
	(value, _, { floor, now, zone }) => {
		const asked = queryTime(value, now, zone);
		if (asked === null) return () => false;
		return (thing) => {
			const when = timeOf(floor, thing, zone);
			if (when === null) return false;
			return isAfter ? Math.max(when.to - 1, when.from) >= asked.from : when.from < asked.from;
		};
	};

const compares: Readonly<Record<Comparison, (difference: number) => boolean>> = {
	'=': (difference) => difference === 0,
	'<': (difference) => difference < 0,
	'<=': (difference) => difference <= 0,
	'>': (difference) => difference > 0,
	'>=': (difference) => difference >= 0,
};

/** Compared with a number. */
export const byCount =
	(countOf: (thing: Thing) => number | undefined): FieldTest =>
	(value, comparison) =>
	(thing) => {
		const count = countOf(thing);
		return count !== undefined && compares[comparison](count - Number(value));
	};

/** Passed on so often: a statement before it was printed, an event in the longest of its chains. */
export const byDepth: FieldTest = (value, comparison, { floor }) =>
	byCount((thing) => {
		if (thing.kind === 'statement') return depthOf(chainOfStatement(floor, thing.value));
		if (thing.kind !== 'event') return undefined;
		const [longest] = chainsOfEvent(floor, thing.value);
		return longest === undefined ? 0 : depthOf(longest);
	})(value, comparison, { floor } as Ground);

/** Why a text is no number; undefined if it is one. */
export const refusesCount = (value: string): string | undefined =>
	/^\d{1,9}$/.test(value) ? undefined : `${value} is no number`;

/** Independent origins of an event. */
export const originsOf = (thing: Thing): number | undefined =>
	thing.kind === 'event' ? thing.value.origins : undefined;
/** Reports that tell an event or name an actor. */
export const reportsOf = (thing: Thing): number | undefined => {
	if (thing.kind === 'event') return thing.value.origins + thing.value.copies;
	return thing.kind === 'actor' ? thing.value.documents : undefined;
};

/** An Admiralty grade, or one half of it. */
export const gradeShape = /^([a-f])?([1-6])?$/i;

/** Grades are compared part by part, and the better one is the greater: A over B, 1 over 2. */
export const byGrade: FieldTest = (value, comparison, { marks, floor, grades }) => {
	const [, reliability, credibility] = gradeShape.exec(value) ?? [];
	const holds = (found: string | undefined, asked: string | undefined): boolean =>
		asked === undefined ||
		(found !== undefined &&
			compares[comparison](asked.toUpperCase().charCodeAt(0) - found.toUpperCase().charCodeAt(0)));
	return (thing) => {
		const id = idOf(thing);
		const given = (id === null ? null : marks(id)?.grade) ?? null;
		const grade = given ?? (grades === undefined ? '' : gradeBySource(floor, grades, thing));
		const [, letter, digit] = gradeShape.exec(grade) ?? [];
		return (letter !== undefined || digit !== undefined) && holds(letter, reliability) && holds(digit, credibility);
	};
};

/** With words in what analysts set on it. */
export const byMark =
	(textsOf: (mark: NonNullable<ReturnType<Ground['marks']>>) => readonly string[]): FieldTest =>
	(value, _, { marks }) => {
		const wanted = folded(value);
		return (thing) => {
			const id = idOf(thing);
			const mark = id === null ? undefined : marks(id);
			return mark !== undefined && textsOf(mark).some((text) => folded(text).includes(wanted));
		};
	};
