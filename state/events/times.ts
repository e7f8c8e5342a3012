// At what time: the clock times that reports give for one event. Two that cannot both be right are a question, like two
// figures; of what one source corrects, the last word stands.
import type { ClaimedTime, Event, EventMention, Span, TimeExpression } from '../../src/domain.ts';
import { lowerBound } from '../../src/lib/sorted.ts';
import type { EventItem } from './items.ts';

/** A time of day that the sentence of an event names itself, or that stands at the head of the post that tells of it. */
export type StatedClock = {
	readonly minutes: number;
	/** Zone as written or as the date bears it; empty where nobody knows. */
	readonly zone: string;
	/** "about 3.15", "shortly before nine". */
	readonly isRough: boolean;
	/** By then it had happened: a post of that minute tells it. */
	readonly isBy: boolean;
	readonly span: Span;
};

/** The time of day in a date; null where it is a day or longer. */
export const clockIn = (date: string | null): Pick<StatedClock, 'minutes' | 'zone'> | null => {
	const found = /T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(date ?? '');
	return found ? { minutes: Number(found[1]) * 60 + Number(found[2]), zone: found[3] ?? '' } : null;
};

const written = /(?<![\d.:,])(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.]\d{2})?(?![\d,])\s{0,2}(?:([ap])\.?m(?:\.|\b))?/giu;
const roughly =
	/\b(?:about|around|approximately|roughly|some|shortly|just|soon|nearly|almost|before|after|between|since|until|till|by|from|past|to)\s*$/iu;

/** The clock time of an event where a sentence of it names that, or the stamp of its post; null where neither does. */
export const statedClock = (
	{ start, status, mentions }: Event,
	text: string,
	times: readonly TimeExpression[],
): StatedClock | null => {
	const clock = clockIn(start);
	if (clock === null) return isDone(status) ? stampedClock(mentions, text, times) : null;
	for (const mention of mentions) {
		for (const match of text.slice(mention.start, mention.end).matchAll(written)) {
			if (!isAt(match, clock.minutes)) continue;
			const at = mention.start + match.index;
			const isRough = roughly.test(text.slice(Math.max(mention.start, at - 16), at));
			const zone = clock.zone === '' ? zoneAt(times, at) : clock.zone;
			return { ...clock, zone, isRough, isBy: false, span: { start: at, end: at + match[0].trimEnd().length } };
		}
	}
	return null;
};

/** Index of the first time expression that starts at or after an offset. */
const firstFrom = (times: readonly TimeExpression[], offset: number): number =>
	lowerBound<{ readonly start: number }>(times, { start: offset }, (left, right) => left.start - right.start);

const sharedZones: readonly (readonly [RegExp, string])[] = [
	[/^(?:GMT|UTC|ZULU|Z)$/, 'Z'],
	[/^(?:E[SD]?T|EASTERN)$/, 'ET'],
	[/^(?:C[SD]?T|CENTRAL)$/, 'CT'],
	[/^(?:M[SD]?T)$/, 'MT'],
	[/^(?:P[SD]?T|PACIFIC)$/, 'PT'],
	[/^LOCAL$/, ''],
];

// The zone that the words beside a clock time name, as one name for all its seasons; empty where they name none.
const zoneAt = (times: readonly TimeExpression[], start: number): string => {
	const zone = times[firstFrom(times, start)]?.zone?.toUpperCase();
	return zone === undefined ? '' : (sharedZones.find(([sign]) => sign.test(zone))?.[1] ?? zone);
};

const longestHead = 100;
const halfDay = 12 * 60;

// "Harbour Office (@harbour), 8:50 a.m." and, on the next line, what it says: by 8:50 it was so.
const stampedClock = (
	mentions: readonly EventMention[],
	text: string,
	times: readonly TimeExpression[],
): StatedClock | null => {
	for (const { start, end } of mentions) {
		const block = text.lastIndexOf('\n\n', start) + 2;
		const line = text.indexOf('\n', block);
		if (line < 0 || line >= start || line - block > longestHead) continue;
		const stamp = times[firstFrom(times, line) - 1];
		const clock = stamp === undefined || stamp.start < block ? null : clockIn(stamp.value);
		if (clock === null || text.slice(stamp!.end, line).trim().length > longestZone) continue;
		const zone = clock.zone === '' ? zoneAt(times, stamp!.start) : clock.zone;
		return { ...clock, zone, isRough: false, isBy: true, span: { start, end } };
	}
	return null;
};

const longestZone = 8;

// "3:15" may be in the afternoon.
const isAt = ([, hours, minutes = '0', half]: RegExpExecArray, wanted: number): boolean => {
	const found = Number(hours) * 60 + Number(minutes);
	return half === undefined ? found === wanted || found + halfDay === wanted : found % halfDay === wanted % halfDay;
};

const isDone = (status: Event['status']): boolean =>
	status === 'confirmed' || status === 'reported' || status === 'claimed';

/** Clocks and memories differ by so many minutes, rough ones by more; by a whole hour two zones that nobody names. */
const usualGap = 10;
const roughGap = 40;
const zoneGap = 55;

const areApart = (one: StatedClock, other: StatedClock): boolean => {
	if (one.isBy || other.isBy)
		return one.isBy !== other.isBy && (one.isBy ? isTooEarly(one, other) : isTooEarly(other, one));
	const gap = one.isRough || other.isRough ? roughGap : usualGap;
	return one.zone === other.zone && Math.abs(one.minutes - other.minutes) > gap;
};

// Told as done at 8:50, and done at 9:07, says another.
const isTooEarly = (told: StatedClock, done: StatedClock): boolean => {
	const minutes = done.minutes - told.minutes;
	const isOneZone = told.zone === done.zone || (told.zone === '' && minutes < zoneGap);
	return isOneZone && minutes > (done.isRough ? roughGap : usualGap);
};

/** What reports say of the time of an event, one claim a source and time; empty where all can be right. */
export const contestedTimes = (
	items: readonly EventItem[],
	voiceOf: (item: EventItem) => string,
): readonly ClaimedTime[] => {
	const last = new Map<string, Pick<EventItem, 'entry'> & { readonly clock: StatedClock }>();
	const [day] = items.map(({ event }) => event.start?.slice(0, 10));
	for (const item of items) {
		const { clock, event, isAside } = item;
		if (clock === null || isAside || event.start === null || event.end !== null || !isDone(event.status)) continue;
		if (event.start.startsWith(day ?? '')) last.set(voiceOf(item), { entry: item.entry, clock });
	}
	const claims = [...last.values()];
	const isContested = claims.some((one) => claims.some((other) => areApart(one.clock, other.clock)));
	return !isContested
		? []
		: claims.map(({ entry, clock }) => ({ documentId: entry.id, span: clock.span, time: timeOf(clock) }));
};

const timeOf = ({ minutes, isBy }: StatedClock): string =>
	(isBy ? 'by ' : '') + [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
