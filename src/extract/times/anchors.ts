// For whoever dates events: what a TIMEX3 value covers, and which time expression of a sentence a clause hangs on.
import type { Precision, Span, TimeExpression } from '../../domain.ts';
import { firstPlace } from '../../lib/sorted.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { addDays, daysInMonth, formatDay, parseDay, startOfWeek } from './days.ts';

/** First and last day that a value covers, with its grain. */
export type Range = { readonly start: string; readonly end: string; readonly precision: Precision };

const wholeYear = (year: number): Range => ({ start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' });

/** The days a DATE or TIME value covers; null for durations, repetitions and whatever names no year. */
export const rangeOfValue = (value: string): Range | null => {
	const day = parseDay(value);
	if (day) return { start: formatDay(day), end: formatDay(day), precision: /T\d/.test(value) ? 'time' : 'day' };
	const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
	if (week) {
		const monday = startOfWeek(Number(week[1]), Number(week[2]));
		return { start: formatDay(addDays(monday, week[3] ? 5 : 0)), end: formatDay(addDays(monday, 6)), precision: 'day' };
	}
	const month = /^(\d{4})-(\d{2})$/.exec(value);
	if (month) {
		const last = daysInMonth(Number(month[1]), Number(month[2]));
		return { start: `${value}-01`, end: `${value}-${last}`, precision: 'month' };
	}
	const year = /^(\d{4})(?:-(?:Q\d|H\d|SP|SU|FA|WI))?$/.exec(value);
	return year ? wholeYear(Number(year[1])) : null;
};

/** A value as an event's date, no finer than written: `2020-01-08`, `2019-11`, `2003`; null where it names no year. */
export const eventDate = (value: string): string | null => {
	const clock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?/.exec(value);
	if (clock) return clock[0];
	return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?![\d-])/.exec(value)?.[0] ?? null;
};

const breaks = new Set([
	',',
	';',
	':',
	'—',
	'–',
	'--',
	'but',
	'while',
	'after',
	'before',
	'when',
	'which',
	'who',
	'that',
]);

/**
 * The date or time that a word of a sentence hangs on: the nearest one in its clause, else in its sentence. Dates that
 * only qualify another noun ("Friday's strike", "the 2003 invasion") count for that noun and are passed over elsewhere.
 */
export const timeOf = (reading: Reading, times: readonly TimeExpression[], word: Span): TimeExpression | null => {
	const sentence = reading.sentences[sentenceAt(reading.sentences, word.start)];
	if (!sentence) return null;
	let best: TimeExpression | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (
		let index = firstTimeFrom(times, sentence.start);
		index < times.length && times[index]!.start < sentence.end;
		index += 1
	) {
		const expression = times[index]!;
		if (expression.type !== 'DATE' && expression.type !== 'TIME') continue;
		const cost = distance(reading, expression, word);
		if (cost < least) {
			least = cost;
			best = expression;
		}
	}
	return best;
};

/** Index of the first time expression that starts at or after an offset. */
export const firstTimeFrom = (times: readonly TimeExpression[], offset: number): number =>
	firstPlace(times.length, (index) => times[index]!.start >= offset);

/** Characters between, dearer over a clause's end and away from the noun that a date qualifies. */
const distance = (reading: Reading, expression: TimeExpression, word: Span): number => {
	const isBefore = expression.end <= word.start;
	const from = isBefore ? expression.end : word.end;
	const until = isBefore ? word.start : expression.start;
	const between = reading.text.slice(from, until);
	const gaps = between
		.split(/\s+/)
		.filter((part) => breaks.has(part.replace(/^.*?([,;:]?)$/u, (all, mark) => mark || all))).length;
	const qualifies = /^['’]s?\b/.test(reading.text.slice(expression.end, expression.end + 2));
	const isOther = qualifies && !(isBefore && between.length < 30);
	const isVague = /^(?:PAST|PRESENT|FUTURE)_REF$|^XXXX/.test(expression.value);
	return Math.max(0, between.length) + gaps * 60 + (isOther ? 200 : 0) + (isVague ? 150 : 0);
};
