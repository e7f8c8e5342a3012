// Where a report is at home: the place of events that name none themselves.
import type { Event, EventTypeId } from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import { isNarrative, type Reading } from '../reading.ts';
import type { Cluster } from './join.ts';

type CountryAt = (token: number) => string | null;
type Candidate = { readonly place: NonNullable<Event['place']>; readonly weight: number };

/** The one place that a document's events and names speak of, where one stands out clearly; else null. */
export const homePlace = (
	reading: Reading,
	actors: ActorIndex,
	clusters: readonly Cluster[],
	countryAt: CountryAt,
): Event['place'] => {
	const weights = new Map<string, Candidate>();
	const names = new Map(actors.actors.map(({ id, name }) => [id, name]));
	const isHome = (place: NonNullable<Event['place']>): boolean =>
		'actor' in place && !isSpot(names.get(place.actor) ?? '');
	const add = (place: NonNullable<Event['place']>, weight: number): void => {
		const key = 'actor' in place ? place.actor : place.text;
		weights.set(key, { place, weight: (weights.get(key)?.weight ?? 0) + weight });
	};
	const inner = containedPlaces(reading, actors);
	const innermost = (place: NonNullable<Event['place']>): NonNullable<Event['place']> =>
		'actor' in place ? { actor: inner.get(place.actor) ?? place.actor } : place;
	for (const { tellings } of clusters) {
		for (const { parties, isBackground } of tellings)
			if (parties.place && !isBackground && isHome(parties.place)) add(innermost(parties.place), 2);
	}
	const head = headEnd(reading);
	const written = new Set<string>();
	for (const { id, name, kind, mentions } of actors.actors) {
		if (kind !== 'place' || isSpot(name)) continue;
		const told = mentions.filter(({ start }) => !isDateline(reading, start));
		add({ actor: inner.get(id) ?? id }, told.length + (told.some(({ start }) => start < head) ? 2 : 0));
		if (told.length < mentions.length) written.add(id);
	}
	return clearest([...weights.values()], written) ?? homeCountry(actors, countryAt, reading);
};

// A town named once and again does not stand out against the one of the dateline.
const clearest = (candidates: Candidate[], written: ReadonlySet<string>): Event['place'] => {
	const [best, second] = candidates.sort((a, b) => b.weight - a.weight);
	if (!best) return null;
	const isElsewhere = written.size > 0 && 'actor' in best.place && !written.has(best.place.actor);
	if (best.weight < (isElsewhere ? 4 : 3)) return null;
	return !second || best.weight >= second.weight * 1.3 ? best.place : null;
};

// A report that speaks of one country, far more than of any other, is at home there.
const homeCountry = ({ actors }: ActorIndex, countryAt: CountryAt, { tokens }: Reading): Event['place'] => {
	const counts = new Map<string, number>();
	const count = (id: string, more: number): void => void counts.set(id, (counts.get(id) ?? 0) + more);
	for (const { id, kind, mentions } of actors) if (kind === 'country') count(id, mentions.length);
	// "the Tongan government" speaks of Tonga too.
	if (counts.size > 0) {
		for (let token = 0; token < tokens.count; token += 1) {
			if (tokens.pos[token] !== 'ADJ' && tokens.pos[token] !== 'PROPN') continue;
			const id = countryAt(token);
			if (id !== null) count(id, 1);
		}
	}
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] >= Math.max(3, 2.5 * (second?.[1] ?? 0)) ? { actor: best[0] } : null;
};

/** "Ostra, North Velmia": by the wider place, the one inside it that is named so most. */
const containedPlaces = ({ text }: Reading, { actors }: ActorIndex): ReadonlyMap<string, string> => {
	const places = actors.filter(({ kind, name }) => kind === 'place' && !isSpot(name));
	const byEnd = new Map(places.flatMap(({ id, mentions }) => mentions.map(({ end }) => [end, id] as const)));
	const inner = new Map<string, string>();
	for (const { id, mentions } of places) {
		for (const { start } of mentions) {
			const town = text.slice(start - 2, start) === ', ' ? byEnd.get(start - 2) : undefined;
			if (town !== undefined && town !== id && !inner.has(id) && inner.get(town) !== id) inner.set(id, town);
		}
	}
	return inner;
};

/** The building or base of the one incident that a report tells most of: its victims and arrests are there too. */
export const incidentSpot = ({ actors }: ActorIndex, clusters: readonly Cluster[]): Event['place'] => {
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	const incidents = clusters.filter(
		({ tellings }) => /^(?:ASSAULT|ACCIDENT)$/.test(tellings[0]!.trigger.type) && !tellings[0]!.isBackground,
	);
	const main = incidents.reduce<Cluster | null>(
		(best, one) => (best === null || one.tellings.length > best.tellings.length ? one : best),
		null,
	);
	for (const { parties } of main?.tellings ?? [])
		if (parties.place && 'actor' in parties.place && isSpot(names.get(parties.place.actor) ?? '')) return parties.place;
	return null;
};

/** By sentence where the incident is that it tells of: who is killed in the same sentence was killed there. */
export const incidentPlaces = (clusters: readonly Cluster[]): ReadonlyMap<number, Event['place']> => {
	const places = new Map<number, Event['place']>();
	for (const { tellings } of clusters)
		for (const { view, trigger, parties } of tellings)
			if (/^(?:ASSAULT|ACCIDENT|HAZARD)$/.test(trigger.type) && parties.place !== null && !places.has(view.index))
				places.set(view.index, parties.place);
	return places;
};

/** Types that belong to an incident rather than to a place of their own. */
export const followsIncident = (type: EventTypeId): boolean =>
	type === 'CASUALTY' || type === 'COERCE' || type === 'LEGAL';

// A road or a building is where one thing happened, no home of a whole report.
const isSpot = (name: string): boolean =>
	/\b(?:highway|road|street|avenue|bridge|airport|airbase|base|river|lake|square|hall|building|hospital|station|bank|route|tunnel|canal|reservoir|dam|plant|camp|gate|crossing|checkpoint|terminal)\b/i.test(
		name,
	) || name.startsWith('@');

/**
 * The place that the heading over a block names, for reports in sections: undefined where no heading stands above it,
 * null where that heading names none.
 */
export const headingPlaces = (reading: Reading, actors: ActorIndex): readonly (Event['place'] | undefined)[] => {
	const kinds = new Map(actors.actors.map(({ id, kind, name }) => [id, kind === 'place' && !isSpot(name)]));
	let place: Event['place'] | undefined;
	return reading.blocks.map((block) => {
		if (block.kind === 'headline' && block.end - block.start < 120) {
			const found = actors.actorsIn(block).find(({ actor }) => kinds.get(actor));
			place = found ? { actor: found.actor } : null;
		}
		return place;
	});
};

/** Where the headline and the first told sentence end. */
const headEnd = (reading: Reading): number => {
	let seen = 0;
	for (const block of reading.blocks) {
		if (!isNarrative(block)) continue;
		seen += 1;
		if (seen === 2) return reading.sentences[block.firstSentence]?.end ?? block.end;
	}
	return reading.text.length;
};

// "WASHINGTON, Oct. 6 -": where it was written, not where it happened.
const isDateline = (reading: Reading, start: number): boolean => {
	const line = reading.text.slice(start, start + 70);
	const before = reading.text.slice(Math.max(0, start - 2), start);
	return (start === 0 || before.endsWith('\n')) && /^[^.\n]{2,60}\s(?:[-–—]|--)\s/.test(line);
};

/** Types whose events have a place even where the text leaves it to the reader. */
export const isPlaced = (type: EventTypeId): boolean => placed.has(type);

const placed = new Set<EventTypeId>([
	'ASSAULT',
	'ACCIDENT',
	'HAZARD',
	'CASUALTY',
	'DISRUPTION',
	'AID',
	'MOVEMENT',
	'COERCE',
	'PROTEST',
	'MOBILIZE',
	'LEGAL',
	'OTHER',
	'POLITICS',
]);
