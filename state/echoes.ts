// Sentences that tell again of an event of the same report without saying anything new of it: a headline, "the
// strike". They are reports of that event too, so that one sees how much of a report rests on it.
import type { EventMention } from '../src/domain.ts';
import type { Entry } from './entries.ts';
import { countShared, findTerms, findWord } from './terms.ts';

type Told = { readonly triggers: readonly number[]; readonly terms: readonly number[] };

const leastShared = 2;
const leastShare = 0.25;
const longestReport = 400;

/** For each event of the report, the sentences that tell of it again, each with the word that does. */
export const findEchoes = (entry: Entry): readonly (readonly EventMention[])[] => {
	const { events, sentences } = entry.report.extraction;
	const echoes: EventMention[][] = events.map(() => []);
	if (events.length === 0 || sentences.length > longestReport) return echoes;
	const { text } = entry.report.document;
	const told = events.map(
		(event): Told => ({
			triggers: findTerms(event.mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join(' '), 8),
			terms: findTerms(event.mentions.map(({ start, end }) => text.slice(start, end)).join(' '), 48),
		}),
	);
	for (const { start, end } of sentences) {
		const words = text.slice(start, end);
		const terms = findTerms(words, 48);
		for (const [index, event] of told.entries()) {
			if (
				!isToldAgain(terms, event) ||
				events[index]!.mentions.some((mention) => mention.start < end && start < mention.end)
			)
				continue;
			const trigger = findWord(words, event.triggers);
			if (trigger === null) continue;
			echoes[index]!.push({ start, end, trigger: { start: start + trigger.start, end: start + trigger.end } });
		}
	}
	return echoes;
};

const isToldAgain = (terms: readonly number[], event: Told): boolean => {
	if (countShared(terms, event.triggers) === 0) return false;
	const shared = countShared(terms, event.terms);
	return shared >= leastShared && shared >= leastShare * Math.min(terms.length, event.terms.length);
};
