// Arithmetic over calendar days, free of time zones: a day is a year, a month and a day, nothing else.
// Plain UTC numbers: date-fns under a zone context took 100 µs a sum here, and a long report needs thousands.
import type { HolidayRule } from '../lang/en/calendar.ts';

export type Day = { readonly year: number; readonly month: number; readonly day: number };

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');
const millisecondsOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
const dayOf = (milliseconds: number): Day => {
	const date = new Date(milliseconds);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** `2020-01-08`. */
export const formatDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** `2020-01`. */
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** The day that an ISO date or moment begins with; null where it is none or does not exist. */
export const parseDay = (value: string): Day | null => {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
	if (!match) return null;
	const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
	return exists(day) ? day : null;
};

/** Whether the calendar has that day: not 31 April. */
export const exists = (day: Day): boolean =>
	day.year >= 1000 && day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month);

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (day: Day, count: number): Day => dayOf(millisecondsOf(day) + count * 86_400_000);

/** The same day some months on; the last of the month where it has no such day. */
export const addMonths = (day: Day, count: number): Day => {
	const index = day.year * 12 + day.month - 1 + count;
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
};

/** Days from the first to the second. */
export const daysBetween = (first: Day, second: Day): number =>
	Math.round((millisecondsOf(second) - millisecondsOf(first)) / 86_400_000);

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => new Date(millisecondsOf(day)).getUTCDay() || 7;

/** `2020-W02`: the ISO week. */
export const formatWeek = (day: Day): string => {
	const thursday = addDays(day, 4 - weekdayOf(day));
	const week = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
	return `${pad(thursday.year, 4)}-W${pad(week)}`;
};

/** The Monday of an ISO week. */
export const startOfWeek = (year: number, week: number): Day => {
	const fourth = { year, month: 1, day: 4 };
	return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
};

/** The day a holiday falls on in a year; null where its calendar cannot tell. */
export const holidayOf = (rule: HolidayRule, year: number): Day | null => {
	switch (rule.on) {
		case 'fixed':
			return { year, month: rule.month, day: rule.day };
		case 'nth':
			return addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0);
		case 'easter':
			return addDays(easterOf(year), rule.days);
		case 'calendar':
			return dayOfCalendar(rule.calendar, rule.month, rule.day, year);
	}
};

const nthWeekday = (year: number, month: number, weekday: number, nth: number): Day => {
	if (nth < 0) {
		const last = { year, month, day: daysInMonth(year, month) };
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
	}
	const first = { year, month, day: 1 };
	return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
};

// The Gregorian rule in Meeus' form.
const easterOf = (year: number): Day => {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const rest = year % 100;
	const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
	const offset = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
	const shift = Math.floor((golden + 11 * epact + 22 * offset) / 451);
	const sum = epact + offset - 7 * shift + 114;
	return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
};

// A year of another calendar costs a millisecond to walk; a text may name its feast a thousand times.
const walked = new Map<string, Day | null>();

const dayOfCalendar = (calendar: string, month: number, day: number, year: number): Day | null => {
	const key = `${calendar} ${year}-${month}-${day}`;
	const known = walked.get(key);
	if (known !== undefined) return known;
	const found = walkCalendar(calendar, month, day, year);
	if (walked.size < 1000) walked.set(key, found);
	return found;
};

const walkCalendar = (calendar: string, month: number, day: number, year: number): Day | null => {
	const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
		month: 'numeric',
		day: 'numeric',
		timeZone: 'UTC',
	});
	const start = Date.UTC(year, 0, 1);
	for (let index = 0; index < 366; index += 1) {
		const parts = format.formatToParts(start + index * 86_400_000);
		const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
		if (numberOf('month') === month && numberOf('day') === day) return dayOf(start + index * 86_400_000);
	}
	return null;
};
