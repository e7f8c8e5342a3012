// Which year a dateline without one means: "BAGHDAD, Jan. 8 (Reuters) -".
import { addDays, type Day, daysBetween, exists, weekdayOf } from './days.ts';

/** A file that came within so many days of its dateline came as it was written. */
const fresh = 7;
/** Every day of a year has fallen on every weekday within so many years. */
const cycle = 12;

/** A weekday, 1 to 7, that a report names: in its dateline that of its day; in its lead that, or the one before. */
export type NamedWeekday = { readonly weekday: number; readonly isOwn: boolean };

/**
 * The latest day of that month and number up to the day the file stands for. Where that lies far back, the weekday that
 * the report names decides.
 */
export const withYear = (month: number, day: number, hint: Day, named: NamedWeekday | null): Day | null => {
	const years = Array.from({ length: cycle + 1 }, (_, back) => ({ year: hint.year - back, month, day }));
	const days = years.filter((candidate) => exists(candidate) && daysBetween(candidate, hint) >= -1);
	const latest = days[0];
	if (!latest || named === null || daysBetween(latest, hint) <= fresh) return latest ?? null;
	const isOn = (candidate: Day): boolean => weekdayOf(candidate) === named.weekday;
	const isBefore = (candidate: Day): boolean => !named.isOwn && isOn(addDays(candidate, -1));
	if (isOn(latest) || isBefore(latest)) return latest;
	return days.find(isOn) ?? days.find(isBefore) ?? latest;
};

const oneYear = 366;

/** Whether the year of such a day is more than assumed: its file came with it, or a weekday is its own or that of the last year. */
export const isYearSure = (day: Day, hint: Day, named: NamedWeekday | null): boolean => {
	const age = daysBetween(day, hint);
	return age <= fresh || (named !== null && (named.isOwn || (age < oneYear && weekdayOf(day) === named.weekday)));
};
