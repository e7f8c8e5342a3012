// Hours of the timeline folded into one row each: all of them, or those the operator chose.
import type { When } from '../clock.ts';
import type { PaneRow } from './rows.ts';

export type Folds = {
	/** Hours are folded unless chosen; else they stand open unless chosen. */
	readonly isByHour: boolean;
	readonly chosen: ReadonlySet<string>;
};

export const noFolds: Folds = { isByHour: false, chosen: new Set() };

export const isFolded = ({ isByHour, chosen }: Folds, hour: string): boolean => isByHour !== chosen.has(hour);

/** The hour a row of the timeline belongs to: its day, and its hour where that is known; null for rows without a day. */
export const hourOf = ({ day, clock }: When): string | null => (day === null ? null : `${day} ${clock.slice(0, 2)}`);

/** The hour of an event's or a fold's row. */
export const hourOfRow = ({ subject, when }: PaneRow): string | null => {
	if (subject?.kind === 'fold') return subject.hour;
	return when === undefined ? null : hourOf(when);
};

/** `17:00–18:00`, or that no time is given. */
export const hourLabel = ({ clock }: When): string => {
	const hour = /^(\d\d):/.exec(clock)?.[1];
	return hour === undefined ? clock || 'no hour given' : `${hour}:00–${`${Number(hour) + 1}`.padStart(2, '0')}:00`;
};

/** One hour folded that stood open, or the other way round. */
export const withHourToggled = (folds: Folds, hour: string): Folds => {
	const chosen = new Set(folds.chosen);
	if (!chosen.delete(hour)) chosen.add(hour);
	return { ...folds, chosen };
};
