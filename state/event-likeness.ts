// Do two reports tell of one event? Compared are type, day, place, who took part and the words used.
import type { EventItem } from './event-items.ts';
import { countShared } from './terms.ts';

const week = 7;

/** Blocks in which an event may meet its like: a type family, about the same days, and a place, actor or word. */
export const eventBlocks = (item: EventItem): readonly string[] => {
	const times = weeksOf(item);
	const anchors = [
		...item.actors.map(({ actor }) => actor),
		...(item.place === null ? [] : [item.place]),
		...item.triggers.map(String),
	];
	return times.flatMap((time) => anchors.map((anchor) => `${item.family} ${time} ${anchor}`));
};

// Windows of two weeks that overlap by one, so that neighbouring days always share one.
const weeksOf = ({ days }: EventItem): readonly string[] => {
	if (days === null || days.last - days.first > week * 8) return ['undated'];
	const first = Math.floor(days.first / week);
	return [String(first), String(first + 1)];
};

/** Whether two events of different reports, or of one, are the same. Symmetric. */
export const eventsAlike = (left: EventItem, right: EventItem): boolean => {
	if (left.family !== right.family || left.event.background !== right.event.background) return false;
	const apart = daysApart(left, right);
	if (apart > 1) return false;
	const triggers = countShared(left.triggers, right.triggers);
	const terms = countShared(left.terms, right.terms);
	const smaller = Math.min(left.terms.length, right.terms.length);
	if (smaller > 0 && terms / smaller >= 0.8) return true;
	const actors = left.actors.filter(({ actor }) => right.actors.some((other) => other.actor === actor)).length;
	const isSamePlace = left.place !== null && left.place === right.place;
	if (left.place !== null && right.place !== null && !isSamePlace && actors === 0) return false;
	return triggers > 0 && (actors > 0 || isSamePlace || terms >= 4);
};

/** Days between two events; 0 where one of them is undated. */
export const daysApart = (left: EventItem, right: EventItem): number => {
	if (left.days === null || right.days === null) return 0;
	const slack = left.days.isStated && right.days.isStated ? 0 : 2;
	return Math.max(0, left.days.first - right.days.last - slack, right.days.first - left.days.last - slack);
};
