// What answering a query needs to know besides the query: the situation, the clock, what is new, what analysts set.
import type { DocumentId } from '../../src/domain.ts';
import type { Moment } from '../clock.ts';
import { documentsById } from '../lookups.ts';
import type { SourceGrades } from '../reports/source-grades.ts';
import type { Floor } from '../state.ts';
import type { Marks } from './marks.ts';
import { documentsOf, type Thing } from './things.ts';
import { folded, hasWordStart, spellingsTyped } from './words.ts';

export type Ground = {
	readonly floor: Floor;
	readonly now: Moment;
	readonly zone: string;
	/** Ids of events and questions that are new since the operator looked. */
	readonly isNew: (id: string) => boolean;
	/** All those ids: of events, and of questions. */
	readonly news?: readonly ReadonlySet<string>[];
	readonly marks: Marks;
	/** Grades of sources; left out where the configuration has none. */
	readonly grades?: SourceGrades;
	/** Whether words are looked for in the whole text of reports. */
	readonly isDeep: boolean;
};

export type Test = (thing: Thing) => boolean;

const namesOf = new WeakMap<object, string>();

const actorNames = (actor: Ground['floor']['situation']['actors'][number]): string => {
	const names = namesOf.get(actor) ?? [actor.name, ...actor.aliases].map(folded).join(' | ');
	namesOf.set(actor, names);
	return names;
};

/** Ids of the actors with a name that has this in it, from the start of a word on. */
export const actorsNamed = ({ floor }: Ground, name: string): ReadonlySet<string> => {
	const spellings = spellingsTyped(name);
	return new Set(
		floor.situation.actors
			.filter((actor) => spellings.some((spelling) => hasWordStart(actorNames(actor), spelling)))
			.map(({ id }) => id),
	);
};

/** The actors that hold a figure of an event. */
export const claimantsOf = (thing: Thing): readonly string[] =>
	thing.kind === 'event'
		? thing.value.quantities.flatMap(({ claims }) => claims.flatMap(({ speaker }) => speaker ?? []))
		: [];

/** The actors that take part in a thing, make it or are a side of it. */
export const actorsIn = (thing: Thing): readonly string[] => {
	switch (thing.kind) {
		case 'event': {
			const { actors, place } = thing.value;
			return [...actors.map(({ actor }) => actor), ...(place !== null && 'actor' in place ? [place.actor] : [])];
		}
		case 'statement':
			return [thing.value.speaker, thing.value.via].filter((id) => id !== null);
		case 'question':
			return thing.value.positions.flatMap(({ actor }) => actor ?? []);
		case 'actor':
			return [thing.value.id];
		default:
			return [];
	}
};

/** Publisher and path of the documents that bear a thing out, folded. */
export const sourcesOf = ({ floor }: Ground, thing: Thing): readonly string[] =>
	documentsOf(thing).map((id: DocumentId) => {
		const document = documentsById(floor.situation).get(id);
		const known = document === undefined ? undefined : namesOf.get(document);
		if (known !== undefined) return known;
		const names = folded(`${document?.source ?? ''} | ${id}`);
		if (document !== undefined) namesOf.set(document, names);
		return names;
	});
