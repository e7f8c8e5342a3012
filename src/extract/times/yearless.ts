// Which year a dateline without one means: "BAGHDAD, Jan. 8 (Reuters) -".
import { addDays, type Day, daysBetween, exists, weekdayOf } from './days.ts';

/** A file that came within so many days of its dateline came as it was written. */
const fresh = 7;
/** Every day of a year has fallen on every weekday within so many years. */
const cycle = 12;

/**
 * The latest day of that month and number up to the day the file stands for. Where that lies far back, the weekday,
 * 1 to 7, that its lead names decides: it speaks of the day it is written on, or the one before.
 */
export const withYear = (month: number, day: number, hint: Day, weekday: number | null): Day | null => {
	const years = Array.from({ length: cycle + 1 }, (_, back) => ({ year: hint.year - back, month, day }));
	const days = years.filter((candidate) => exists(candidate) && daysBetween(candidate, hint) >= -1);
	const latest = days[0];
	if (!latest || weekday === null || daysBetween(latest, hint) <= fresh) return latest ?? null;
	const isOn = (candidate: Day): boolean => weekdayOf(candidate) === weekday;
	if (isOn(latest) || isOn(addDays(latest, -1))) return latest;
	return days.find(isOn) ?? days.find((candidate) => isOn(addDays(candidate, -1))) ?? latest;
};
