// At what time: the clock times that reports give for one event. Two that cannot both be right are a question, like two
// figures; of what one source corrects, the last word stands.
import type { ClaimedTime, Event, Span } from '../src/domain.ts';
import type { EventItem } from './event-items.ts';

/** A time of day that the sentence of an event names itself. */
export type StatedClock = {
	readonly minutes: number;
	/** Offset as the date bears it; empty where nobody knows. */
	readonly zone: string;
	/** "about 3.15", "shortly before nine". */
	readonly isRough: boolean;
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

/** The clock time of an event where a sentence of it names that; null where it comes from elsewhere, as from the head of a post. */
export const statedClock = ({ start, mentions }: Event, text: string): StatedClock | null => {
	const clock = clockIn(start);
	if (clock === null) return null;
	for (const mention of mentions) {
		for (const match of text.slice(mention.start, mention.end).matchAll(written)) {
			if (!isAt(match, clock.minutes)) continue;
			const at = mention.start + match.index;
			const isRough = roughly.test(text.slice(Math.max(mention.start, at - 16), at));
			return { ...clock, isRough, span: { start: at, end: at + match[0].trimEnd().length } };
		}
	}
	return null;
};

const halfDay = 12 * 60;

// "3:15" may be in the afternoon.
const isAt = ([, hours, minutes = '0', half]: RegExpExecArray, wanted: number): boolean => {
	const found = Number(hours) * 60 + Number(minutes);
	return half === undefined ? found === wanted || found + halfDay === wanted : found % halfDay === wanted % halfDay;
};

const happened = new Set(['confirmed', 'reported', 'claimed']);

/** Clocks and memories differ by so many minutes, rough ones by more. */
const usualGap = 10;
const roughGap = 40;

const areApart = (one: StatedClock, other: StatedClock): boolean =>
	one.zone === other.zone &&
	Math.abs(one.minutes - other.minutes) > (one.isRough || other.isRough ? roughGap : usualGap);

/** What reports say of the time of an event, one claim a source and time; empty where all can be right. */
export const contestedTimes = (
	items: readonly EventItem[],
	voiceOf: (item: EventItem) => string,
): readonly ClaimedTime[] => {
	const last = new Map<string, EventItem & { readonly clock: StatedClock }>();
	const [day] = items.map(({ event }) => event.start?.slice(0, 10));
	for (const item of items) {
		const { clock, event, isAside } = item;
		if (clock === null || isAside || event.end !== null || !happened.has(event.status)) continue;
		if (event.start!.startsWith(day ?? '')) last.set(voiceOf(item), { ...item, clock });
	}
	const claims = [...last.values()];
	const isContested = claims.some((one) => claims.some((other) => areApart(one.clock, other.clock)));
	return !isContested
		? []
		: claims.map(({ entry, clock }) => ({ documentId: entry.id, span: clock.span, time: timeOf(clock) }));
};

const timeOf = ({ minutes }: StatedClock): string =>
	[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
