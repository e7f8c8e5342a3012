// Where one event happens, from the words beside it.
import type { Event } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import { nounClasses } from '../lang/en/event-classes.ts';
import { actorsAt, rolesOf, type SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

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
]);

const locatable = new Set(
	nounClasses.structure
		.split(/\s+/)
		.concat(nounClasses.territory.split(/\s+/), 'hospital', 'airport', 'square', 'scene', 'reservoir', 'river'),
);

/** The place of a trigger's event as named beside it: in its phrases, else what it strikes. */
export const placeOf = (view: SentenceView, trigger: Trigger): Event['place'] => {
	const near = [...trigger.nounPhrases, ...(trigger.clause?.phrases ?? []), ...leading(view, trigger)];
	for (const { preposition, noun } of near) {
		// People are moved from where it happens.
		if (!placeWords.has(preposition) && !(preposition === 'from' && trigger.type === 'MOVEMENT')) continue;
		const found = actorsAt(view, noun).find((id) => {
			const kind = view.actorById.get(id)?.kind;
			return kind === 'place' || kind === 'country';
		});
		if (found !== undefined) return { actor: found };
	}
	const target = trigger.clause ? rolesOf(view, trigger.clause).objects.flatMap((noun) => actorsAt(view, noun)) : [];
	const place = target.find((id) => view.actorById.get(id)?.kind === 'place') ?? placeNamed(view, trigger);
	if (place !== undefined && place !== null) return { actor: place };
	return namedPlace(view, near);
};

// "stormed the bank": a building or town that the text has named before.
const placeNamed = (view: SentenceView, trigger: Trigger): string | null => {
	const { tokens } = view.reading;
	const near = [
		...(trigger.clause ? rolesOf(view, trigger.clause).objects : []),
		...(trigger.clause?.phrases ?? []).filter(({ preposition }) => placeWords.has(preposition)).map(({ noun }) => noun),
	];
	for (const noun of near) {
		if (!locatable.has(tokens.lower[noun.head]!)) continue;
		const actor = view.actors.actorOf({ start: tokens.start[noun.first]!, end: tokens.end[noun.end - 1]! });
		const kind = actor === null ? null : view.actorById.get(actor)?.kind;
		if (kind === 'place' || kind === 'organization') return actor;
	}
	return null;
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
