// ISO dates as numbers of days, quick to compare.

/** Days since 1970, both ends included. */
export type Days = { readonly first: number; readonly last: number };

const dayMs = 86_400_000;

/** The days an ISO date covers, as days since 1970. */
export const daysOfDate = (date: string): Days | null => {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
	if (found === null) return null;
	const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
	const first = Date.UTC(year, Math.max(0, month - 1), Math.max(1, day)) / dayMs;
	if (day > 0) return { first, last: first };
	const last = month > 0 ? Date.UTC(year, month, 0) / dayMs : Date.UTC(year, 11, 31) / dayMs;
	return { first, last };
};

/** The day of the week of a date; null where it is no day. */
export const weekdayOf = (date: string | null): number | null => {
	const days = date === null || date.length < 10 ? null : daysOfDate(date);
	return days === null ? null : ((days.first % 7) + 7) % 7;
};

/** The days from one ISO date to another; null where the first is none. */
export const spanOfDays = (start: string, end: string | null): Days | null => {
	const days = daysOfDate(start);
	if (days === null || end === null) return days;
	const until = daysOfDate(end);
	return until === null ? days : { first: days.first, last: Math.max(days.last, until.last) };
};
