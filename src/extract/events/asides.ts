// What a report mentions in passing: no event of its own, but maybe one that another report tells. And which sentences
// say what a report is about, so that their verbs count whatever they are.
import { isNarrative, type Reading } from '../reading.ts';
import type { Telling } from './likeness.ts';

// A long report has no end of things it touches upon; the first ones belong to its story.
const mostAsides = 24;

/** The asides among the tellings that joined no event of their text. */
export const asidesOf = (left: readonly Telling[]): readonly Telling[] => left.filter(isAside).slice(0, mostAsides);

const isAside = ({ trigger, status }: Telling): boolean => {
	if (status === 'threatened' || status === 'denied') return false;
	if (trigger.rule.startsWith('lead/')) return true;
	if (status === 'planned') return false;
	return trigger.noun !== null || (trigger.clause?.relation !== 'infinitive' && trigger.clause?.verb.modal === null);
};

const leadSentences = 2;

/** Tells of each sentence whether it is a headline or among those that open the text: they say what it is about. */
export const leadsOf = ({ blocks, sentences }: Reading): ((index: number) => boolean) => {
	const first = blocks.find((each) => isNarrative(each) && each.kind !== 'headline')?.firstSentence ?? 0;
	return (index) =>
		blocks[sentences[index]!.block]!.kind === 'headline' || (index >= first && index < first + leadSentences);
};
