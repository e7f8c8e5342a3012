// Sentences that tell again of an event of the same report without saying anything new of it: a headline, "the
// strike". Few and strict, for whoever reads the event takes each of them as a report of it.
import type { Event, EventMention } from '../../src/domain.ts';
import { actorIndex, type Entry } from '../reports/entries.ts';
import { countShared, findTerms, findWord } from '../reports/terms.ts';

type Told = {
	readonly triggers: readonly number[];
	readonly names: readonly number[];
	readonly figures: readonly string[];
};

const longestReport = 400;
const mostEchoes = 4;

/** For each event of the report, at most two sentences that tell of it again, each with the word that does. */
export const findEchoes = (entry: Entry): readonly (readonly EventMention[])[] => {
	const { events, sentences } = entry.report.extraction;
	const echoes: EventMention[][] = events.map(() => []);
	if (events.length === 0 || sentences.length > longestReport) return echoes;
	const { text } = entry.report.document;
	const told = events.map((event) => toldOf(entry, event));
	const isTaken = (index: number, { start, end }: { start: number; end: number }): boolean =>
		events[index]!.mentions.some((mention) => mention.start < end && start < mention.end);
	for (const sentence of sentences) {
		const { start, end } = sentence;
		const words = text.slice(start, end);
		const best = mostTold(words, told, (index) => isTaken(index, sentence));
		const trigger = best < 0 ? null : findWord(words, told[best]!.triggers);
		if (trigger === null || echoes[best]!.length === mostEchoes) continue;
		echoes[best]!.push({ start, end, trigger: { start: start + trigger.start, end: start + trigger.end } });
	}
	return echoes;
};

const toldOf = (entry: Entry, event: Event): Told => {
	const { document, extraction } = entry.report;
	const ids = [
		...event.actors.map(({ actor }) => actor),
		...(event.place !== null && 'actor' in event.place ? [event.place.actor] : []),
	];
	const names = ids.map((id) => extraction.actors[actorIndex(entry, id)]?.name ?? '');
	const place = event.place !== null && 'text' in event.place ? event.place.text : '';
	const triggers = event.mentions.map(({ trigger }) => document.text.slice(trigger.start, trigger.end));
	return {
		triggers: findTerms(triggers.join(' '), 8),
		names: findTerms([...names, place].join(' '), 16),
		figures: event.quantities.map(({ span }) => document.text.slice(span.start, span.end)),
	};
};

// The event whose word is told again, together with most of its names or a figure; -1 where there is none.
const mostTold = (words: string, told: readonly Told[], isTaken: (index: number) => boolean): number => {
	const terms = findTerms(words, 48);
	let [best, most] = [-1, 0];
	for (const [index, { triggers, names, figures }] of told.entries()) {
		if (countShared(terms, triggers) === 0 || isTaken(index)) continue;
		const shared = countShared(terms, names) + figures.filter((figure) => words.includes(figure)).length;
		if (shared <= most) continue;
		best = index;
		most = shared;
	}
	return best;
};
