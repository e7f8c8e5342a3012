// What a report mentions in passing: no event of its own, but maybe one that another report tells. And which sentences
// say what a report is about, so that their verbs count whatever they are.
import { isNarrative, type Reading } from '../reading.ts';
import type { Telling } from './likeness.ts';

// A long report has no end of things it touches upon; the first ones belong to its story.
const mostAsides = 24;

// What verbs of no table tell is the least of it.
const mostPassing = 12;

/** The asides among the tellings that joined no event of their text. */
export const asidesOf = (left: readonly Telling[]): readonly Telling[] => {
	const asides = left.filter(isAside);
	const passing = new Set(asides.filter(isPassing).slice(0, mostPassing));
	return asides.filter((one) => passing.has(one) || !isPassing(one)).slice(0, mostAsides);
};

/** Told by a verb that stands in no table, outside the lead. */
const isPassing = ({ trigger }: Telling): boolean => trigger.rule.startsWith('passing/');

// "The bridge carries trains", "it can seat 150": how things are, no deed.
const isUsual = ({ rule, clause }: Telling['trigger']): boolean => {
	if (!rule.startsWith('passing/') || !clause) return false;
	const { tense, modal, isProgressive } = clause.verb;
	return (
		modal === 'can' || (tense === 'present' && modal === null && !isProgressive && clause.relation !== 'infinitive')
	);
};

const isAside = ({ trigger, status }: Telling): boolean => {
	if (status === 'threatened' || status === 'denied') return false;
	if (isUsual(trigger)) return false;
	if (/^(?:lead|passing)\//.test(trigger.rule)) return true;
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
