// Statements: attributions with their speakers resolved to actors, and the time at which they spoke.
import type { Span, Statement, TimeExpression, TimeValue } from '../../domain.ts';
import { firstPlace } from '../../lib/sorted.ts';
import type { ActorIndex } from '../actors/actors.ts';
import { type Reading, sentenceAt, tokenAt } from '../reading.ts';
import type { Attribution } from './attributions.ts';

/** One statement an attribution, ids `s1`, `s2` … in text order. */
export const findStatements = (
	reading: Reading,
	attributions: readonly Attribution[],
	actors: ActorIndex,
	times: readonly TimeExpression[],
): readonly Statement[] => {
	const dates = times.filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && /^\d{4}/.test(value));
	return attributions.map((attribution, index) => ({
		...attribution,
		id: `s${index + 1}`,
		speaker: attribution.source ? actors.actorOf(attribution.source) : null,
		// "had been reported by the agency": who says it passes nothing on.
		via:
			attribution.via && attribution.via.start !== attribution.source?.start ? actors.actorOf(attribution.via) : null,
		time: timeOf(reading, attribution, dates),
	}));
};

const farthest = 80;

/** When it was said: the date nearest to the cue, in its sentence, outside what is said, with no other verb between. */
const timeOf = (
	reading: Reading,
	{ cue, content }: Attribution,
	dates: readonly TimeExpression[],
): TimeValue | null => {
	const [first] = cue;
	const last = cue.at(-1);
	if (!first || !last) return null;
	const sentence = reading.sentences[sentenceAt(reading.sentences, first.start)];
	if (!sentence) return null;
	let best: TimeExpression | null = null;
	let nearest = farthest;
	for (let index = firstFrom(dates, sentence.start); index < dates.length; index += 1) {
		const date = dates[index]!;
		if (date.start >= sentence.end) break;
		const gap = date.start >= last.end ? date.start - last.end : first.start - date.end;
		if (gap < 0 || gap >= nearest || content.some((part) => part.start <= date.start && date.end <= part.end)) continue;
		if (hasVerbBetween(reading, date, first, last)) continue;
		best = date;
		nearest = gap;
	}
	return best?.value ?? null;
};

const firstFrom = (dates: readonly Span[], start: number): number =>
	firstPlace(dates.length, (index) => dates[index]!.start >= start);

const hasVerbBetween = (reading: Reading, date: Span, first: Span, last: Span): boolean => {
	const { tokens } = reading;
	const [from, to] = date.start >= last.end ? [last.end, date.start] : [date.end, first.start];
	for (let token = tokenAt(tokens, from); token < tokens.count && tokens.start[token]! < to; token += 1) {
		if (tokens.pos[token] === 'VERB' && tokens.start[token]! >= from && !/(?:ing|dated)$/.test(tokens.lower[token]!))
			return true;
	}
	return false;
};
