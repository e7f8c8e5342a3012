// Hours of the day by the clock of a zone, as a configuration names them: `22:00-06:00`.
import { clockLabel, type Moment } from '../clock.ts';

/** From one minute of the day up to another; past midnight where the first is the later one. */
export type Hours = { readonly from: number; readonly to: number };

const shape = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

const minuteOf = (hours: string, minutes: string): number => Number(hours) * 60 + Number(minutes);

/** Reads them; null where they are no hours, or none at all. */
export const readHours = (text: string): Hours | null => {
	const [, fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = shape.exec(text.trim()) ?? [];
	if (fromHour === '') return null;
	const hours = { from: minuteOf(fromHour, fromMinute), to: minuteOf(toHour, toMinute) };
	return hours.from === hours.to ? null : hours;
};

/** Those that can be read. */
export const hoursOf = (texts: readonly string[]): readonly Hours[] =>
	texts.map(readHours).filter((one) => one !== null);

/** Whether the clock of the zone stands within any of them. */
export const isWithin = (hours: readonly Hours[], moment: Moment, zone: string): boolean => {
	if (hours.length === 0) return false;
	const [hour = '0', minute = '0'] = clockLabel(moment, zone).split(':');
	const now = minuteOf(hour, minute);
	return hours.some(({ from, to }) => (from < to ? now >= from && now < to : now >= from || now < to));
};
