// Do two reports tell of one event? Two rows for one event are a nuisance, one row for two events is a lie: what
// speaks against it decides first, then something must tie the two together, and only then likeness is summed up.
import type { Days, EventItem, Place } from './event-items.ts';
import { countShared } from './terms.ts';

/**
 * Blocks in which an event may meet its like: the same sort of event and one tie in common. Reports of about the
 * same days stand side by side in them. */
export const eventBlocks = (item: EventItem): readonly number[] => {
	const sort = hashOf(item.family);
	const anchors = new Set([
		...item.parties.slice(0, anchorsEach),
		...(item.where?.words.slice(0, 2) ?? []),
		...item.names.slice(0, anchorsEach),
		...item.figures.slice(0, 2),
		...item.terms.slice(0, 3),
	]);
	return [...anchors].map((anchor) => mix(sort, anchor));
};

// Sorted numbers are as good as drawn by lot, but by the same lot in each report.
const anchorsEach = 4;

const mix = (one: number, other: number): number => {
	const mixed = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
	return mixed ^ (mixed >>> 15);
};

const hashOf = (text: string): number => {
	let hash = 7;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
	return hash;
};

/** Less than nothing: nothing else can outweigh it. */
export const impossible = -100;

/** What an event, or a group of items that are one, lets in. */
export type Bounds = {
	readonly background: boolean | null;
	readonly stated: Days | null;
	readonly victims: readonly number[];
	readonly places: readonly Place[];
};

/** Whether nothing said of the one makes it another event than the other. */
export const mayBeOne = (left: Bounds, right: Bounds): boolean =>
	(left.background === null || right.background === null || left.background === right.background) &&
	areDaysOne(left.stated, right.stated) &&
	(left.victims.length === 0 || right.victims.length === 0 || countShared(left.victims, right.victims) > 0) &&
	left.places.every((place) => right.places.every((other) => isOnePlace(place, other)));

/** The bounds of two groups together: the narrower day, all places. */
export const joinBounds = (left: Bounds, right: Bounds): Bounds => ({
	background: left.background ?? right.background,
	stated: narrower(left.stated, right.stated),
	victims: left.victims.length === 0 ? right.victims : left.victims,
	places: [
		...left.places,
		...right.places.filter(({ words }) => !left.places.some((other) => isEqual(words, other.words))),
	],
});

// Two days are one only if the less exact one contains the other.
const areDaysOne = (left: Days | null, right: Days | null): boolean =>
	left === null ||
	right === null ||
	(left.first <= right.first && right.last <= left.last) ||
	(right.first <= left.first && left.last <= right.last);

const narrower = (left: Days | null, right: Days | null): Days | null => {
	if (left === null || right === null) return left ?? right;
	return left.last - left.first <= right.last - right.first ? left : right;
};

const isEqual = (left: readonly number[], right: readonly number[]): boolean =>
	left.length === right.length && left.every((number, at) => number === right[at]);

const holds = (words: readonly number[], within: readonly number[]): boolean =>
	countShared(words, within) === words.length;

// One name holds the other, or one of the reports says that the one lies in the other.
const isOnePlace = (left: Place, right: Place): boolean =>
	holds(left.words, right.around) || holds(right.words, left.around);

// What one sign weighs; 0 is undecided.
const weights = {
	base: -2.2,
	story: 3,
	terms: 6,
	trigger: 1.4,
	type: 0.4,
	actor: 0.8,
	otherActors: -0.7,
	otherTargets: -1.5,
	place: 1.2,
	otherPlace: -1.5,
	figure: 1.5,
	day: 1,
	undated: -0.5,
} as const;

/** How much more likely than not it is that two events of different reports are one. Symmetric. */
export const eventLikeness = (left: EventItem, right: EventItem): number => {
	if (left.family !== right.family || !areTimesNear(left, right)) return impossible;
	if (!mayBeOne(left, right)) return impossible;
	const terms = cosine(left.terms, right.terms);
	const isTold = countShared(left.triggers, right.triggers) > 0;
	if (!isTold && terms < leastTerms) return impossible;
	const story = cosine(left.entry.story, right.entry.story);
	const ties = tiesOf(left, right);
	if (!ties.isTied && !isSameTelling(terms, story)) return impossible;
	return (
		weights.base +
		weights.terms * terms +
		weights.story * story +
		(isTold ? weights.trigger : 0) +
		(left.event.type === right.event.type ? weights.type : 0) +
		ties.weight +
		(left.stated === null || right.stated === null ? weights.undated : weights.day)
	);
};

// Events told in quite other words are one only if they say much the same.
const leastTerms = 0.25;

// The same words in reports of one story are as good as a name.
const isSameTelling = (terms: number, story: number): boolean => terms >= 0.7 || (terms >= 0.3 && story >= 0.35);

type Ties = { readonly isTied: boolean; readonly weight: number };

// Who, where or how many: where a day is not said, one of them must be the same and be more than a country.
const tiesOf = (left: EventItem, right: EventItem): Ties => {
	const parties = countShared(left.parties, right.parties);
	const arePlaced = left.where !== null && right.where !== null;
	const isPlace = arePlaced && isOnePlace(left.where, right.where);
	const isFigure = countShared(left.figures, right.figures) > 0;
	const isDated = left.stated !== null && right.stated !== null;
	const isTied =
		isPlace ||
		isFigure ||
		countShared(left.specific, right.specific) > 0 ||
		(isDated ? parties > 0 || countShared(left.names, right.names) >= 2 : countShared(left.names, right.names) >= 3);
	const areOthers =
		left.targets.length > 0 && right.targets.length > 0 && countShared(left.targets, right.targets) === 0;
	const isOther = parties === 0 && left.parties.length > 0 && right.parties.length > 0;
	const who = areOthers ? weights.otherTargets : parties > 0 ? weights.actor : isOther ? weights.otherActors : 0;
	return {
		isTied,
		weight: who + (isPlace ? weights.place : arePlaced ? weights.otherPlace : 0) + (isFigure ? weights.figure : 0),
	};
};

/** Whether what is told at one time may have happened at the other: reports come after events, and not long after. */
const areTimesNear = (left: EventItem, right: EventItem): boolean => {
	if (left.stated !== null && right.stated !== null) return true;
	if (left.stated !== null) return isToldOf(right.told, left.stated);
	if (right.stated !== null) return isToldOf(left.told, right.stated);
	return left.told === null || right.told === null || apart(left.told, right.told) <= 2;
};

const longestNews = 7;

const isToldOf = (told: Days | null, happened: Days): boolean =>
	told === null || (told.last >= happened.first - 1 && told.first <= happened.last + longestNews);

const apart = (left: Days, right: Days): number => Math.max(0, left.first - right.last, right.first - left.last);

const cosine = (left: readonly number[], right: readonly number[]): number =>
	left.length === 0 || right.length === 0 ? 0 : countShared(left, right) / Math.sqrt(left.length * right.length);

/** The likeness of events of two reports: above 0 they may be one. One report tells its events apart itself. */
export const crossLikeness = (left: EventItem, right: EventItem): number =>
	left.entry === right.entry ? impossible : eventLikeness(left, right);
