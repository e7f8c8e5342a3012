// Times in queries (`-2h`, `03:00`, `yesterday`, `2026-03-14`) and the span of time a value in a report can mean.
import { TZDate } from '@date-fns/tz';
import { addDays, addMonths, addYears, startOfDay } from 'date-fns';
import type { Moment } from '../clock.ts';

/** Half-open, in milliseconds: the earliest and the latest it can be. */
export type Interval = { readonly from: Moment; readonly to: Moment };

const minute = 60_000;
const units: Readonly<Record<string, number>> = {
	s: 1000,
	m: minute,
	min: minute,
	h: 60 * minute,
	d: 24 * 60 * minute,
	w: 7 * 24 * 60 * minute,
};

const isUtc = (zone: string): boolean => zone === 'UTC' || zone === 'Etc/UTC';

const dateIn = (moment: Moment, zone: string): TZDate => new TZDate(moment, zone);

const dayOf = (moment: Moment, zone: string, shift: number): Interval => {
	const start = addDays(startOfDay(dateIn(moment, zone)), shift);
	return { from: start.getTime(), to: addDays(start, 1).getTime() };
};

const duration = (text: string): number | null => {
	if (!/^(?:\d{1,6}(?:\.\d{1,3})?(?:s|min|m|h|d|w))+$/.test(text)) return null;
	let sum = 0;
	for (const [, count = '0', unit = 'm'] of text.matchAll(/([\d.]+)(s|min|m|h|d|w)/g))
		sum += Number(count) * units[unit]!;
	return sum;
};

const point = (moment: Moment): Interval => ({ from: moment, to: moment });

const byDuration = (text: string, now: Moment): Interval | null => {
	const sign = text.startsWith('+') ? 1 : -1;
	const length = duration(text.replace(/^[+-]/, ''));
	return length === null ? null : point(now + sign * length);
};

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const dayWords: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

const byWord = (text: string, now: Moment, zone: string): Interval | null => {
	if (text === 'now') return point(now);
	const shift = dayWords.get(text);
	if (shift !== undefined) return dayOf(now, zone, shift);
	const weekday = text.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(text));
	if (weekday === -1) return null;
	const today = dateIn(now, zone).getDay();
	return dayOf(now, zone, -((today - weekday + 7) % 7));
};

/** A time by the clock is the last one that has been: at 01:00, `22:00` was yesterday. */
const byClock = (text: string, now: Moment, zone: string): Interval | null => {
	const found = /^([01]?\d|2[0-3]):([0-5]\d)(z?)$/.exec(text);
	if (found === null) return null;
	const where = found[3] === 'z' ? 'UTC' : zone;
	const at = (shift: number): Moment => {
		const day = new TZDate(dayOf(now, where, shift).from, where);
		return new TZDate(
			day.getFullYear(),
			day.getMonth(),
			day.getDate(),
			Number(found[1]),
			Number(found[2]),
			where,
		).getTime();
	};
	return point(at(0) <= now ? at(0) : at(-1));
};

const shape =
	/^(\d{4})(?:-(?:(\d\d)(?:-(\d\d)(?:[tT ](\d\d):?(\d\d)?(?::?\d\d)?(?:\.\d{1,9})?(?:([zZ])|([+-]\d\d):?(\d\d))?)?)?|W(\d\d)|Q(\d)|([A-Z][A-Z\d])))?/;

const seasonMonths: ReadonlyMap<string, readonly [first: number, months: number]> = new Map([
	['SP', [2, 3]],
	['SU', [5, 3]],
	['FA', [8, 3]],
	['WI', [11, 3]],
	['H1', [0, 6]],
	['H2', [6, 6]],
]);

const from = (start: TZDate, end: Date): Interval | null =>
	Number.isNaN(start.getTime()) ? null : { from: start.getTime(), to: end.getTime() };

const weekStart = (year: number, week: number, zone: string): TZDate => {
	const fourth = new TZDate(year, 0, 4, zone);
	return addDays(fourth, (week - 1) * 7 - ((fourth.getDay() + 6) % 7)) as TZDate;
};

const known = new Map<string, Interval | null>();
const mostKnown = 20_000;

/** The span of time an ISO date or TIMEX3 value of any precision can mean; null where that cannot be told. */
export const intervalOf = (value: string | null, zone: string): Interval | null => {
	if (value === null) return null;
	const key = `${zone} ${value}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const interval = readInterval(value, zone);
	if (known.size >= mostKnown) known.clear();
	known.set(key, interval);
	return interval;
};

const readInterval = (value: string, zone: string): Interval | null => {
	const found = shape.exec(value);
	if (found === null) return null;
	const [, years = '', months, days, hours, minutes, utc, offset, offsetMinutes, week, quarter, season] = found;
	const year = Number(years);
	if (Number(months ?? 1) > 12 || Number(days ?? 1) > 31) return null;
	if (hours !== undefined) {
		const length = (minutes === undefined ? 60 : 1) * minute;
		// No calendar is needed for what says its zone itself.
		if (utc !== undefined || offset !== undefined || isUtc(zone)) {
			const sign = offset?.startsWith('-') === true ? -1 : 1;
			const ahead = sign * (Number(offset?.slice(1) ?? 0) * 60 + Number(offsetMinutes ?? 0)) * minute;
			const start = Date.UTC(year, Number(months) - 1, Number(days), Number(hours), Number(minutes ?? 0)) - ahead;
			return Number.isNaN(start) ? null : { from: start, to: start + length };
		}
		const where = utc !== undefined ? 'UTC' : offset !== undefined ? `${offset}:${offsetMinutes}` : zone;
		const start = new TZDate(year, Number(months) - 1, Number(days), Number(hours), Number(minutes ?? 0), where);
		return from(start, new Date(start.getTime() + (minutes === undefined ? 60 : 1) * minute));
	}
	if (week !== undefined) {
		const start = weekStart(year, Number(week), zone);
		return from(start, addDays(start, 7));
	}
	const [first, length] =
		quarter !== undefined ? [(Number(quarter) - 1) * 3, 3] : (seasonMonths.get(season ?? '') ?? [0, 12]);
	if (months === undefined) {
		const start = new TZDate(year, first, 1, zone);
		return from(start, length === 12 ? addYears(start, 1) : addMonths(start, length));
	}
	const start = new TZDate(year, Number(months) - 1, Number(days ?? 1), zone);
	return from(start, days === undefined ? addMonths(start, 1) : addDays(start, 1));
};

const byDate = (text: string, zone: string): Interval | null =>
	/^(?:19|20)\d\d(?:-\d\d(?:-\d\d(?:[t ]\d\d:?\d\d(?::\d\d)?(?:z|[+-]\d\d:?\d\d)?)?)?)?$/.test(text) &&
	!/-(?:00|1[3-9]|[2-9]\d)(?:-|$)/.test(text.slice(0, 8))
		? intervalOf(text, zone)
		: null;

/** The time a query means; null if it is none. `now` moves, so it is asked for again each time. */
export const queryTime = (text: string, now: Moment, zone: string): Interval | null => {
	const asked = text.trim().toLowerCase();
	return byWord(asked, now, zone) ?? byClock(asked, now, zone) ?? byDuration(asked, now) ?? byDate(asked, zone);
};
