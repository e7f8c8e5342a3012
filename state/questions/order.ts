// Which of two reports is the later word, where the year of one of them was only guessed.
import { type Entry, undated } from '../reports/entries.ts';

/** Whether a report is of the same day as another one, or of a later day: of one day the one that knows is the later word. */
export const isNotBefore = (later: Entry, earlier: Entry): boolean => {
	if (later.isYearGuessed === earlier.isYearGuessed) return later.order >= earlier.order;
	return later.isYearGuessed
		? nearest(later.order, earlier.order) >= earlier.order
		: later.order >= nearest(earlier.order, later.order);
};

const yearLength = 4;
const halfYear = 183 * 86_400_000;

/** A day of a guessed year, in the year in which it is nearest to another day. */
const nearest = (guessed: string, other: string): string => {
	const moment = Date.parse(other);
	if (Number.isNaN(moment) || other === undated) return guessed;
	const year = Number(other.slice(0, yearLength));
	const days = [year - 1, year, year + 1].map((one) => `${one}${guessed.slice(yearLength)}`);
	return days.find((day) => Math.abs(Date.parse(day) - moment) <= halfYear) ?? guessed;
};
