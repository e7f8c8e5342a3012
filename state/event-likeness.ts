// Do two reports tell of one event? A sum of what speaks for it and against it: the words that tell it, the day,
// the place, who took part, and whether the two reports are of one story at all.
import type { EventItem } from './event-items.ts';
import { groupByMean } from './group-by-mean.ts';
import { countShared } from './terms.ts';

const week = 7;

/** Blocks in which an event may meet its like: about the same days, and an actor, a place or a telling word in common. */
export const eventBlocks = (item: EventItem): readonly string[] => {
	const named = item.names.slice(0, 8).map((term) => `n ${term}`);
	if (item.isLoose)
		return weeksOf(item)
			.slice(0, 1)
			.flatMap((time) => named.map((anchor) => `${time} ${anchor}`));
	const anchors = [
		...named,
		...item.actors.map(({ actor }) => actor),
		...(item.place === null ? [] : [item.place]),
		...item.triggers.map(String),
		...item.names.slice(0, 8).map((term) => `${item.family} ${term}`),
	];
	return weeksOf(item).flatMap((time) => anchors.map((anchor) => `${time} ${anchor}`));
};

// Windows of two weeks that overlap by one, so that neighbouring days always share one.
const weeksOf = ({ days }: EventItem): readonly string[] => {
	if (days === null || days.last - days.first > week * 8) return ['undated'];
	const first = Math.floor(days.first / week);
	return [String(first), String(first + 1)];
};

// What one sign weighs. Fitted by hand around a logistic regression; 0 is undecided.
const weights = {
	base: -1.6,
	loose: -2.4,
	story: 7.5,
	terms: 6,
	trigger: 1.2,
	type: 0.5,
	actor: 0.8,
	otherActors: -0.7,
	otherTargets: -1.5,
	place: 1.5,
	otherPlace: -1.5,
	day: 1.5,
	otherDay: -1.4,
} as const;

/** How much more likely than not it is that two events of different reports are one. Symmetric. */
export const eventLikeness = (left: EventItem, right: EventItem): number => {
	const terms = cosine(left.terms, right.terms);
	if (left.isLoose || right.isLoose) return looseLikeness(left, right, terms);
	const isTold = countShared(left.triggers, right.triggers) > 0;
	const isType = left.event.type === right.event.type;
	if (!isComparable(left, right, { terms, isTold, isType })) return impossible;
	return (
		weights.base +
		weights.terms * terms +
		weights.story * cosine(left.entry.story, right.entry.story) +
		(isTold ? weights.trigger : 0) +
		(isType ? weights.type : 0) +
		actorWeight(left, right) +
		placeWeight(left, right) +
		dayWeight(left, right)
	);
};

// A sentence that is no event by itself must say much the same as one that is.
const looseLikeness = (left: EventItem, right: EventItem, terms: number): number => {
	if (left.isLoose && right.isLoose) return impossible;
	if (daysApart(left, right) > 2 || left.event.background || right.event.background || terms < 0.2) return impossible;
	return weights.loose + weights.terms * terms + weights.story * cosine(left.entry.story, right.entry.story);
};

const impossible = -0.3;

type Signs = { readonly terms: number; readonly isTold: boolean; readonly isType: boolean };

// One story has many events: only those told with like words or of like type come into question.
const isComparable = (left: EventItem, right: EventItem, { terms, isTold, isType }: Signs): boolean => {
	if (left.event.background !== right.event.background) return false;
	if (daysApart(left, right) > 2 * week) return false;
	if (!isAnchored(left, right, terms)) return false;
	return isTold || (isType && terms >= 0.15) || (left.family === right.family && terms >= 0.2) || terms >= 0.35;
};

const leastStory = 0.25;

// Two strikes of one day are not one for that: something must tie the two reports together.
const isAnchored = (left: EventItem, right: EventItem, terms: number): boolean =>
	terms >= 0.3 ||
	(left.place !== null && left.place === right.place) ||
	left.actors.some(({ actor }) => right.actors.some((other) => other.actor === actor)) ||
	countShared(left.names, right.names) >= 2 ||
	cosine(left.entry.story, right.entry.story) >= leastStory;

// Who suffered tells two alike events apart better than who acted.
const actorWeight = (left: EventItem, right: EventItem): number => {
	const shared = left.actors.filter(({ actor }) => right.actors.some((other) => other.actor === actor));
	const [targets, others] = [left, right].map(({ actors }) => actors.filter(({ role }) => role === 'target'));
	const areOthers =
		targets!.length > 0 &&
		others!.length > 0 &&
		!targets!.some(({ actor }) => others!.some((other) => other.actor === actor));
	if (shared.length > 0) return areOthers ? weights.otherTargets : weights.actor;
	if (areOthers) return weights.otherTargets;
	return left.actors.length > 0 && right.actors.length > 0 ? weights.otherActors : 0;
};

const placeWeight = (left: EventItem, right: EventItem): number => {
	if (left.place === null || right.place === null) return 0;
	return left.place === right.place ? weights.place : weights.otherPlace;
};

const dayWeight = (left: EventItem, right: EventItem): number => {
	if (!left.days?.isStated || !right.days?.isStated) return 0;
	return daysApart(left, right) === 0 ? weights.day : weights.otherDay;
};

/** Days between two events; 0 where one of them is undated, some grace where a day is only that of the report. */
export const daysApart = (left: EventItem, right: EventItem): number => {
	if (left.days === null || right.days === null) return 0;
	const grace = left.days.isStated && right.days.isStated ? 0 : 2;
	return Math.max(0, left.days.first - right.days.last - grace, right.days.first - left.days.last - grace);
};

const cosine = (left: readonly number[], right: readonly number[]): number =>
	left.length === 0 || right.length === 0 ? 0 : countShared(left, right) / Math.sqrt(left.length * right.length);

/** Whether two events are worth putting into one component. One report tells its events apart itself. */
export const eventsAlike = (left: EventItem, right: EventItem): boolean =>
	left.entry !== right.entry && eventLikeness(left, right) > 0;

const largestSplit = 160;
const sameReport = -2;

/** Takes a component apart: the most alike go together first, as long as two groups are alike on the whole. */
export const splitEvents = (items: readonly EventItem[]): readonly (readonly EventItem[])[] => {
	const told = items.filter(({ isLoose }) => !isLoose);
	if (told.length > largestSplit) return splitMany(items);
	const groups = groupByMean(told.length, (left, right) =>
		told[left]!.entry === told[right]!.entry ? sameReport : eventLikeness(told[left]!, told[right]!),
	).map((group) => group.map((at) => told[at]!));
	const lost: EventItem[] = [];
	for (const item of items) {
		if (!item.isLoose) continue;
		const home = mostAlike(item, groups);
		if (home === null) lost.push(item);
		else home.push(item);
	}
	return [...groups, ...lost.map((item) => [item])];
};

const latestGroups = 40;

// A flood of reports: each joins the group whose first or last report it is most like, among the latest ones.
const splitMany = (items: readonly EventItem[]): readonly (readonly EventItem[])[] => {
	const groups: EventItem[][] = [];
	const lost: EventItem[][] = [];
	for (const item of items) {
		let [best, most]: [EventItem[] | null, number] = [null, 0];
		for (const group of groups.slice(-latestGroups)) {
			const likeness = (eventLikeness(item, group[0]!) + eventLikeness(item, group.at(-1)!)) / 2;
			if (likeness <= most || group.at(-1)!.entry === item.entry) continue;
			best = group;
			most = likeness;
		}
		if (best !== null) best.push(item);
		else (item.isLoose ? lost : groups).push([item]);
	}
	return [...groups, ...lost];
};

const mostAlike = (item: EventItem, groups: readonly EventItem[][]): EventItem[] | null => {
	let [best, most]: [EventItem[] | null, number] = [null, 0];
	for (const group of groups) {
		const told = group.filter(({ isLoose, entry }) => !isLoose && entry !== item.entry);
		const likeness = Math.max(0, ...told.map((other) => eventLikeness(item, other)));
		if (likeness <= most) continue;
		best = group;
		most = likeness;
	}
	return best;
};
