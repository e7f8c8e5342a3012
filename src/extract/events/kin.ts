// Which trigger words may tell of one and the same event: "fired", "launched" and "hit" of one missile attack.
import type { EventTypeId } from '../../domain.ts';
import { animals } from '../lang/en/amounts.ts';
import { deedFields } from '../lang/en/deed-fields.ts';
import { kinships } from '../lang/en/event-nouns.ts';
import { isOfClass, nounsByForm } from './frames.ts';
import type { Telling } from './likeness.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

const kin: ReadonlyMap<string, string> = new Map(
	kinships.flatMap((list) => list.split(/\s+/).map((lemma) => [lemma, list.split(' ')[0]!] as const)),
);

/** A name that the lemmas of one kinship share; other words stand for themselves, shorn of their endings. */
export const kinOf = (lemma: string, type: EventTypeId | null = null): string =>
	kin.get(`${lemma}/${type?.toLowerCase()}`) ??
	kin.get(lemma) ??
	lemma.replace(/(?:ations?|ions?|ings?|ments?|al|e)$/, '').replace(/([^aeiou])\1$/, '$1');

const fields: ReadonlyMap<string, readonly string[]> = (() => {
	const found = new Map<string, string[]>();
	for (const list of deedFields) {
		const lemmas = list.split(/\s+/);
		const name = kinOf(lemmas[0]!);
		for (const lemma of lemmas) found.set(lemma, [...(found.get(lemma) ?? []), name]);
	}
	return found;
})();

/** The fields of deeds that a trigger word is of; where it has a particle, those of the two together. */
const fieldsOf = (lemma: string, type: EventTypeId, particle: string | null): readonly string[] => {
	const word = particle === null ? lemma : `${lemma}_${particle}`;
	return [...(fields.get(`${word}/${type.toLowerCase()}`) ?? []), ...(fields.get(word) ?? [])];
};

const particleOf = ({ clause, noun }: Trigger, { lower }: SentenceView['reading']['tokens']): string | null =>
	noun === null && clause !== null && clause.verb.end > clause.verb.head + 1 ? lower[clause.verb.end - 1]! : null;

const held = kinOf('arrest', 'COERCE');
const taken = kinOf('conquer');

/** The kinship of a trigger: "seized the station", "took back the town" are no arrests. */
export const stemOf = (view: SentenceView, { lemma, type, clause, noun }: Trigger): string => {
	const stem = kinOf(lemma, type);
	const [thing] = clause === null || noun !== null ? [] : clause.isPassive ? clause.subjects : clause.objects;
	const { lower } = view.reading.tokens;
	const word = thing === undefined ? '' : lower[thing.head]!;
	// "3,500 fish were killed" is nothing that "nobody was killed" speaks of.
	if (type === 'CASUALTY' && noun === null && clause?.subjects.some(({ head }) => animals.has(lower[head]!)))
		return 'death of animals';
	return stem === held && (isOfClass(word, 'territory') || isOfClass(word, 'structure')) ? taken : stem;
};

/** The kinships of a telling: of its trigger, and of what tells of the same thing beside it. */
export const stemsOf = (telling: Telling): readonly string[] => {
	const { trigger, view } = telling;
	const stems = ownStems(telling);
	return isFatal(view.reading.tokens.lower, trigger)
		? stems
		: [...new Set([...stems, ...fieldsOf(trigger.lemma, trigger.type, particleOf(trigger, view.reading.tokens))])];
};

const ownStems = ({ stem, tolls, quantities, trigger, view }: Telling): readonly string[] => {
	// "fatally injured"
	if (isFatal(view.reading.tokens.lower, trigger)) return [kinOf('die', 'CASUALTY')];
	// "Four dead and 30 injured" tells of deaths, whichever word was found first.
	if (
		trigger.type === 'CASUALTY' &&
		[...tolls, ...quantities].some(({ what, value }) => what === 'killed' && value.low > 0)
	)
		return [stem, kinOf('die', 'CASUALTY')];
	// "An earthquake struck", "a blast tore through the plant": another report says "the earthquake", "the blast". An attack
	// may be any.
	const [subject] = trigger.noun === null && trigger.clause?.isPassive === false ? trigger.clause.subjects : [];
	const word = subject === undefined ? '' : view.reading.tokens.lower[subject.head]!;
	return [
		stem,
		...(nounsByForm.get(word) ?? []).flatMap(({ lemma, type }) => (incidents.has(type) ? kinOf(lemma, type) : [])),
	];
};

/** Whether who is told to be hurt was killed: "mortally wounded". */
export const isFatal = (
	lower: readonly string[],
	{ type, first, end }: Pick<Telling['trigger'], 'type' | 'first' | 'end'>,
): boolean =>
	type === 'CASUALTY' &&
	[lower[first - 1], lower[first], lower[end]].some((word) => /^(?:fatally|mortally)$/.test(word ?? ''));

const incidents = new Set<EventTypeId>(['ACCIDENT', 'HAZARD']);
