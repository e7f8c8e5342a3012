// Which trigger words may tell of one and the same event: "fired", "launched" and "hit" of one missile attack.
import type { EventTypeId } from '../../domain.ts';
import { kinships } from '../lang/en/event-nouns.ts';

const kin: ReadonlyMap<string, string> = new Map(
	kinships.flatMap((list) => list.split(/\s+/).map((lemma) => [lemma, list.split(' ')[0]!] as const)),
);

/** A name that the lemmas of one kinship share; other words stand for themselves, shorn of their endings. */
export const kinOf = (lemma: string, type: EventTypeId | null = null): string =>
	kin.get(`${lemma}/${type?.toLowerCase()}`) ??
	kin.get(lemma) ??
	lemma.replace(/(?:ations?|ions?|ings?|ments?|al|e)$/, '');
