// Where one event happens, from the words beside it.
import type { ActorKind, Event, EventTypeId } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import { type Clause, phrasesAfter } from '../clauses.ts';
import { nounClasses } from '../lang/en/event-classes.ts';
import { actorsAt, rolesOf, type SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';
import { simultaneous } from './when.ts';

/** Prepositions that say where. */
export const placeWords = new Set([
	'in',
	'at',
	'near',
	'inside',
	'outside',
	'off',
	'across',
	'around',
	'throughout',
	'on',
	'within',
	'through',
]);

const buildings = new Set(
	'bank hotel hospital school university college museum mosque church cathedral mall embassy consulate stadium theatre theater'.split(
		' ',
	),
);
const bases = new Set(
	'base airbase camp airport barracks depot port prison jail plant factory headquarters'.split(' '),
);
const roads = new Set('highway road bridge airport street avenue motorway tunnel route station'.split(' '));

const locatable = new Set(
	nounClasses.structure
		.split(/\s+/)
		.concat(nounClasses.territory.split(/\s+/), 'hospital', 'airport', 'square', 'scene', 'reservoir', 'river'),
);

/** The place of a trigger's event as named beside it: in its phrases, else what it strikes. */
export const placeOf = (view: SentenceView, trigger: Trigger): Event['place'] => {
	const near = [...trigger.nounPhrases, ...(trigger.clause?.phrases ?? []), ...leading(view, trigger)];
	for (const { preposition, noun } of near) {
		if (!placeWords.has(preposition) && !(preposition === 'from' && leaving.has(trigger.type))) continue;
		const found =
			actorsAt(view, noun).find((id) => isWhere(view, noun, view.actorById.get(id)?.kind)) ??
			baseIn(view, noun) ??
			townOf(view, noun);
		if (found !== undefined) return { actor: found };
	}
	const targets = trigger.clause ? rolesOf(view, trigger.clause).objects : [];
	const inside = (trigger.clause?.phrases ?? []).filter(({ preposition }) => placeWords.has(preposition));
	const place =
		targets.flatMap((noun) => actorsAt(view, noun)).find((id) => view.actorById.get(id)?.kind === 'place') ??
		targets.map((noun) => townOf(view, noun)).find((id) => id !== undefined) ??
		placeNamed(view, [...targets, ...inside.map(({ noun }) => noun)]);
	if (place !== null) return { actor: place };
	return namedPlace(view, near) ?? closedRoad(view, trigger) ?? placeAround(view, trigger);
};

/** What happens "when rockets fell on a market in Ostra", or "killing two" of them, is where the clause beside it is. */
const placeAround = (view: SentenceView, trigger: Trigger): Event['place'] => {
	const index = trigger.clause ? view.clauses.indexOf(trigger.clause) : -1;
	if (index < 0) return null;
	const own = view.clauses[index]!;
	const isBeside = ({ governor, relation, marker }: Clause): boolean =>
		governor === index && (simultaneous.has(marker ?? '') || (relation === 'subordinate' && marker === 'after'));
	const above = own.relation === 'gerund' && own.marker === null ? view.clauses[own.governor] : undefined;
	for (const clause of [above, ...view.clauses.filter(isBeside)]) {
		const nouns = (clause?.phrases ?? [])
			.filter(({ preposition }) => placeWords.has(preposition))
			.map(({ noun }) => noun);
		const named = nouns.flatMap((noun) =>
			actorsAt(view, noun).filter((id) => isWhere(view, noun, view.actorById.get(id)?.kind)),
		);
		const place = named[0] ?? placeNamed(view, nouns);
		if (place !== null) return { actor: place };
	}
	return null;
};

// "at the Ostra air base housing troops": a base named inside the phrase, wherever its head is seen.
const baseIn = (view: SentenceView, noun: NounPhrase): string | undefined => {
	const { tokens } = view.reading;
	const words = tokens.lower.slice(noun.first, noun.end);
	if (!words.some((word) => bases.has(word))) return undefined;
	return view.actors
		.actorsIn({ start: tokens.start[noun.first]!, end: tokens.end[noun.end - 1]! })
		.find(({ actor }) => view.actorById.get(actor)?.kind === 'place')?.actor;
};

// "near the village of Ostra": the place that the noun is said to be.
const townOf = (view: SentenceView, noun: NounPhrase): string | undefined => {
	if (
		!/^(?:village|town|city|port|district|province|island|region|state|suburb|settlement|area)$/.test(
			view.reading.tokens.lower[noun.head]!,
		)
	)
		return undefined;
	const of = phrasesAfter(view.reading.tokens, view.chunks, view.chunks.indexOf(noun))[0];
	if (of?.preposition !== 'of') return undefined;
	return actorsAt(view, of.noun).find((id) => /^(?:place|country)$/.test(view.actorById.get(id)?.kind ?? ''));
};

// "the bank": the one actor whose name ends so.
const namedSo = (view: SentenceView, noun: NounPhrase): string | null => {
	const word = view.reading.tokens.lower[noun.head]!;
	if (!buildings.has(word) && !bases.has(word)) return null;
	const named = view.actors.actors.filter(
		({ kind, name }) => (kind === 'place' || kind === 'organization') && name.toLowerCase().endsWith(` ${word}`),
	);
	return named.length === 1 ? named[0]!.id : null;
};

// People are moved from where it happens; water is let out of a reservoir.
const leaving = new Set<EventTypeId>(['MOVEMENT', 'HAZARD']);

// "inside Northgate Bank": a body that is a building too.
const isWhere = (view: SentenceView, noun: NounPhrase, kind: ActorKind | undefined): boolean =>
	kind === 'place' ||
	kind === 'country' ||
	(kind === 'organization' && buildings.has(view.reading.tokens.lower[noun.head]!));

// "State Highway 9 was closed": what is shut is where it is.
const closedRoad = (view: SentenceView, trigger: Trigger): Event['place'] => {
	if (trigger.type !== 'DISRUPTION' || !trigger.clause) return null;
	const { tokens, text } = view.reading;
	for (const noun of rolesOf(view, trigger.clause).objects) {
		let first = noun.first;
		while (first < noun.end && !/^[\p{Lu}]/u.test(tokens.text[first]!)) first += 1;
		if (tokens.pos[first] === 'DET') first += 1;
		const hasRoad = tokens.lower
			.slice(first, noun.end)
			.some((word, offset) => roads.has(word) && /^\p{Lu}/u.test(tokens.text[first + offset]!));
		if (hasRoad && noun.end - first > 1) return { text: text.slice(tokens.start[first]!, tokens.end[noun.end - 1]!) };
	}
	return null;
};

// "stormed the bank": a building or town that the text has named before.
const placeNamed = (view: SentenceView, nouns: readonly NounPhrase[]): string | null => {
	const { tokens } = view.reading;
	for (const noun of nouns) {
		if (!locatable.has(tokens.lower[noun.head]!)) continue;
		const actor = view.actors.actorOf({ start: tokens.start[noun.first]!, end: tokens.end[noun.end - 1]! });
		const kind = actor === null ? null : view.actorById.get(actor)?.kind;
		if (kind === 'place' || kind === 'organization') return actor;
		const named = noun.end - noun.first === 2 && tokens.lower[noun.first] === 'the' ? namedSo(view, noun) : null;
		if (named !== null) return named;
		const town = towns.has(tokens.lower[noun.head]!) ? placeBefore(view, noun) : null;
		if (town !== null) return town;
	}
	return null;
};

const towns = new Set('city town village port district province island region'.split(' '));

// "in the city": the place named last before it, in the dateline if nowhere nearer.
const placeBefore = (view: SentenceView, noun: NounPhrase): string | null => {
	const { tokens } = view.reading;
	if (noun.end - noun.first !== 2 || tokens.lower[noun.first] !== 'the') return null;
	const end = tokens.start[noun.first]!;
	const named = view.actors.actorsIn({ start: Math.max(0, end - 600), end });
	return named.findLast(({ actor }) => view.actorById.get(actor)?.kind === 'place')?.actor ?? null;
};

// A proper name with a place's noun ("Northgate Bank", "State Highway 9") that is no actor is kept as text.
const namedPlace = (view: SentenceView, near: readonly { preposition: string; noun: NounPhrase }[]): Event['place'] => {
	const { tokens } = view.reading;
	for (const { preposition, noun } of near) {
		if (!placeWords.has(preposition) || tokens.pos[noun.head] !== 'PROPN' || !locatable.has(tokens.lower[noun.head]!))
			continue;
		const first = tokens.pos[noun.first] === 'DET' ? noun.first + 1 : noun.first;
		return { text: view.reading.text.slice(tokens.start[first]!, tokens.end[noun.end - 1]!) };
	}
	return null;
};

const leading = (view: SentenceView, trigger: Trigger): readonly { preposition: string; noun: NounPhrase }[] => {
	const { tokens } = view.reading;
	const found: { preposition: string; noun: NounPhrase }[] = [];
	const stop = trigger.clause === view.clauses[0] ? trigger.first : view.first;
	for (let index = 1; index < view.chunks.length && view.chunks[index]!.first < stop; index += 1) {
		const part = view.chunks[index]!;
		const before = view.chunks[index - 1]!;
		if (part.kind === 'noun' && before.kind === 'preposition')
			found.push({ preposition: tokens.lower[before.first]!, noun: part });
	}
	return found;
};
