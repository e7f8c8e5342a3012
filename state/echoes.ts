// Sentences that tell again of an event of the same report without saying anything new of it: a headline, "the
// strike". They are reports of that event too, so that one sees how much of a report rests on it.
import type { EventMention, Span } from '../src/domain.ts';
import type { Entry } from './entries.ts';
import { countShared, findTerms, findWord } from './terms.ts';

type Told = { readonly triggers: readonly number[]; readonly terms: readonly number[] };

const leastShared = 3;
const leastShare = 0.34;
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
	for (const { start, end } of uncovered(entry)) {
		const words = text.slice(start, end);
		const terms = findTerms(words, 48);
		const best = bestMatch(terms, told);
		if (best < 0) continue;
		const trigger = findWord(words, told[best]!.triggers);
		if (trigger === null) continue;
		echoes[best]!.push({ start, end, trigger: { start: start + trigger.start, end: start + trigger.end } });
	}
	return echoes;
};

const uncovered = (entry: Entry): readonly Span[] => {
	const { events, sentences } = entry.report.extraction;
	const triggers = events.flatMap(({ mentions }) => mentions.map(({ trigger }) => trigger.start)).sort((a, b) => a - b);
	let at = 0;
	return sentences.filter(({ start, end }) => {
		while (at < triggers.length && triggers[at]! < start) at += 1;
		return at >= triggers.length || triggers[at]! >= end;
	});
};

const bestMatch = (terms: readonly number[], told: readonly Told[]): number => {
	let [best, most] = [-1, 0];
	for (const [index, event] of told.entries()) {
		if (countShared(terms, event.triggers) === 0) continue;
		const shared = countShared(terms, event.terms);
		const share = shared / Math.max(1, Math.min(terms.length, event.terms.length));
		if (shared < leastShared || share < leastShare || share <= most) continue;
		best = index;
		most = share;
	}
	return best;
};
