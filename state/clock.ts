// Times in words for the screen. All of it is computed from arguments: the core has no clock and no zone of its own.
import { tzOffset } from '@date-fns/tz';
import { getOrCreate } from '../src/lib/get-or-create.ts';

/** Milliseconds since 1970. */
export type Moment = number;

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

const isUtc = (zone: string): boolean => zone === 'UTC' || zone === 'Etc/UTC';

/** Days of one zone looked up before the oldest are forgotten. */
const mostDays = 20_000;
const shifting = Number.NaN;
const offsets = new Map<string, Map<number, number>>();

/** Minutes a zone is ahead of UTC on a day, `shifting` where they change within it. */
const findOffset = (day: number, zone: string): number => {
	const [first, last] = [day * dayLength, (day + 1) * dayLength - 1].map((at) => tzOffset(zone, new Date(at)));
	return first === last ? first! : shifting;
};

/** Milliseconds a zone is ahead of UTC. Asking for it is dear and it changes twice a year: a day is looked up once. */
const offsetAt = (moment: Moment, zone: string): number => {
	if (isUtc(zone)) return 0;
	const days = getOrCreate(offsets, zone, () => new Map<number, number>());
	if (days.size > mostDays) days.clear();
	const day = Math.floor(moment / dayLength);
	const offset = getOrCreate(days, day, () => findOffset(day, zone));
	return (Number.isNaN(offset) ? tzOffset(zone, new Date(moment)) : offset) * minute;
};

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The zone as a row says it: `Z` for UTC, else its offset like `+03:00`. */
export const zoneLabel = (zone: string, moment: Moment): string => {
	if (isUtc(zone)) return 'Z';
	const minutes = Math.round(offsetAt(moment, zone) / minute);
	const size = Math.abs(minutes);
	return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
};

/** Part of a day that has passed in the zone, in milliseconds. */
const timeOfDay = (moment: Moment, zone: string): number => {
	const local = moment + offsetAt(moment, zone);
	return local - Math.floor(local / dayLength) * dayLength;
};

/** `03:12` in the zone. */
export const clockLabel = (moment: Moment, zone: string): string => {
	const time = timeOfDay(moment, zone);
	return `${twoDigits(Math.floor(time / hour))}:${twoDigits(Math.floor((time % hour) / minute))}`;
};

/** `03:12:38Z`, `06:12:38+03:00`. */
export const secondLabel = (moment: Moment, zone: string): string =>
	`${clockLabel(moment, zone)}:${twoDigits(Math.floor((timeOfDay(moment, zone) % minute) / 1000))}${zoneLabel(zone, moment)}`;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const shortDay = (day: Date): string => `${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
const longDay = (day: Date): string => `${weekdays[day.getUTCDay()]} ${shortDay(day)} ${day.getUTCFullYear()}`;

const longNames = new Map<number, string>();

/** Midnight of a day in the zone, as if it were in UTC. */
const dayOf = (moment: Moment, zone: string): Moment =>
	Math.floor((moment + offsetAt(moment, zone)) / dayLength) * dayLength;

/** `Wed 8 Jan 2020` in the zone. The same day gives the same string: rows keep it by the thousand. */
export const dayLabel = (moment: Moment, zone: string): string => {
	if (longNames.size > mostDays) longNames.clear();
	const day = dayOf(moment, zone);
	return getOrCreate(longNames, day, () => longDay(new Date(day)));
};

/** `3 Feb` in the zone. */
export const shortDayLabel = (moment: Moment, zone: string): string => shortDay(new Date(dayOf(moment, zone)));

/** How long ago: tens of seconds, then minutes, hours, days. It changes rarely, so that a calm screen stays calm. */
export const ageLabel = (from: Moment, now: Moment): string => {
	const age = Math.max(0, now - from);
	if (age < minute) return `${Math.floor(age / 10_000) * 10} s`;
	if (age < hour) return `${Math.floor(age / minute)} min`;
	if (age < 48 * hour) return `${Math.floor(age / hour)} h`;
	return `${Math.floor(age / (24 * hour))} d`;
};

/** When an age label next changes, in milliseconds from now. */
export const nextAgeStep = (from: Moment, now: Moment): number => {
	const age = Math.max(0, now - from);
	const step = age < minute ? 10_000 : minute;
	return step - (age % step);
};

/** A time value as the timeline shows it. */
export type When = {
	/** Groups rows: a day, or as much of it as the text gave; null where it gave none. */
	readonly day: string | null;
	/** At most five columns: `03:12`, `morn.`, or nothing. */
	readonly clock: string;
	/** The text gave a clock time but no zone: shown as written. */
	readonly isZoneUnknown: boolean;
	/** Set where the value is a moment to the minute. */
	readonly moment: Moment | null;
};

const partsOfDay: ReadonlyMap<string, string> = new Map([
	['MO', 'morn.'],
	['MI', 'noon'],
	['AF', 'aft.'],
	['EV', 'eve.'],
	['NI', 'night'],
	['DT', 'day'],
]);
const seasons: ReadonlyMap<string, string> = new Map([
	['SP', 'spring'],
	['SU', 'summer'],
	['FA', 'autumn'],
	['WI', 'winter'],
	['H1', 'first half of'],
	['H2', 'second half of'],
]);

const valueShape = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d)(?:T(.+))?)?|W(\d\d)|Q(\d)|([A-Z][A-Z\d])))?$/;
const clockShape = /^(\d\d):?(\d\d)?(?::?\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

const plainDay = (year: string, month: string, day: string): string => {
	const moment = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
	return Number.isNaN(moment) ? `${year}-${month}-${day}` : dayLabel(moment, 'UTC');
};

const undated: When = { day: null, clock: '', isZoneUnknown: false, moment: null };

// All rows of a folder have the same few hundred dates.
const known = new Map<string, Map<string, When>>();
const mostKnown = 10_000;

/** Reads an ISO date or TIMEX3 value of any precision. What it cannot read it shows as written. */
export const whenOf = (value: string | null, zone: string): When => {
	if (value === null) return undated;
	const inZone = getOrCreate(known, zone, () => new Map());
	const before = inZone.get(value);
	if (before !== undefined) return before;
	if (inZone.size >= mostKnown) inZone.clear();
	const when = readWhen(value, zone);
	inZone.set(value, when);
	return when;
};

const readWhen = (value: string, zone: string): When => {
	const found = valueShape.exec(value);
	if (found === null) return { ...undated, day: value };
	const [, year = '', month, day, clock, week, quarter, season] = found;
	if (week !== undefined) return { ...undated, day: `week ${Number(week)} of ${year}` };
	if (quarter !== undefined) return { ...undated, day: `quarter ${quarter} of ${year}` };
	if (season !== undefined) return { ...undated, day: `${seasons.get(season) ?? season} ${year}` };
	if (month === undefined) return { ...undated, day: year };
	if (day === undefined) return { ...undated, day: `${months[Number(month) - 1] ?? month} ${year}` };
	if (clock === undefined) return { ...undated, day: plainDay(year, month, day) };
	const time = clockShape.exec(clock);
	if (time === null) return { ...undated, day: plainDay(year, month, day), clock: partsOfDay.get(clock) ?? '' };
	const [, hours = '00', minutes = '00', offset] = time;
	if (offset === undefined)
		return { ...undated, day: plainDay(year, month, day), clock: `${hours}:${minutes}`, isZoneUnknown: true };
	const withColon = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
	const moment = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:00${withColon}`);
	if (Number.isNaN(moment)) return { ...undated, day: plainDay(year, month, day) };
	return { day: dayLabel(moment, zone), clock: clockLabel(moment, zone), isZoneUnknown: false, moment };
};

/** A time value on one line: `Wed 8 Jan 2020 01:30Z`. */
export const whenLabel = (value: string | null, zone: string): string => {
	const { day, clock, isZoneUnknown, moment } = whenOf(value, zone);
	if (day === null) return 'no date given';
	const zoned = moment !== null ? zoneLabel(zone, moment) : isZoneUnknown ? ' (zone not said)' : '';
	return clock === '' ? day : `${day} ${clock}${zoned}`;
};
