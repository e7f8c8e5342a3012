// TIMEX values as ISO dates: as precise as they are, and no more.
import type { Precision } from '../../domain.ts';

/** A date or moment, the last day of a span, and how precise they are. */
export type Iso = { readonly start: string; readonly end?: string; readonly precision: Precision };

/** The ISO date or moment of a TIMEX value, as precise as it is; null for vague ones, durations and sets. */
export const isoOf = (value: string): Iso | null => {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?/.exec(value);
	if (!match) return null;
	const [, year, month, day, clock, zone] = match;
	if (clock) return { start: `${year}-${month}-${day}T${clock}${zone ?? ''}`, precision: 'time' };
	if (day) return { start: `${year}-${month}-${day}`, precision: 'day' };
	if (month) return { start: `${year}-${month}`, precision: 'month' };
	if (/^\d{4}-W\d{2}/.test(value)) return weekOf(value);
	return { start: year!, precision: 'year' };
};

// A week inside one month is kept as that month; the day is not known. Else it is told by its first and last day.
const weekOf = (value: string): Iso => {
	const year = Number(value.slice(0, 4));
	const week = Number(value.slice(6, 8));
	const fourth = Date.UTC(year, 0, 4);
	const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 7 * 86_400_000;
	const first = new Date(monday).toISOString().slice(0, 10);
	const last = new Date(monday + 6 * 86_400_000).toISOString().slice(0, 10);
	const month = first.slice(0, 7);
	return last.startsWith(month) ? { start: month, precision: 'month' } : { start: first, end: last, precision: 'day' };
};
