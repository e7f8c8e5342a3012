// Do two reports tell of one event? Two rows for one event are a nuisance, one row for two events is a lie: what
// speaks against it decides first, then the signs of `event-signs.ts` are summed up.
import { openingLikeness, storyLikeness } from '../reports/entry-pairs.ts';
import { countShared } from '../reports/terms.ts';
import { mayBeOne } from './bounds.ts';
import { type EventItem, isInPassing } from './items.ts';
import { impossible, type Pair, signsFor, undecided } from './signs.ts';

/**
 * Blocks in which an event may meet its like: the same sort of event and one tie in common. Reports of about the
 * same days stand side by side in them. */
export const eventBlocks = (item: EventItem): readonly number[] => {
	const isPassing = isInPassing(item);
	const ofStory = isPassing ? anchorsInPassing : anchorsOfStory;
	const anchors = new Set([
		...item.parties.slice(0, anchorsEach),
		...item.names.slice(0, anchorsEach),
		...item.figures.slice(0, 2),
		...item.entry.scene.slice(0, ofStory),
		...item.entry.story.slice(0, ofStory),
		...item.entry.opening.slice(0, ofStory),
	]);
	const family = hashOf(item.family);
	// What a verb of no table tells is of any sort: only the verb itself ties it.
	const near = isPassing ? [] : [...(item.where?.words.slice(0, 2) ?? []), ...item.terms.slice(0, 3)];
	// Of one town and sort a report tells many events, of one town and deed few: there the one is not crowded out.
	const [town] = item.where?.words ?? [];
	if (town !== undefined) anchors.add(town);
	return [
		...item.kin.slice(0, 4).flatMap((kin) => [...anchors].map((anchor) => mix(kin, anchor))),
		...near.map((anchor) => mix(family, anchor)),
	];
};

// Sorted numbers are as good as drawn by lot, but by the same lot in each report.
const anchorsEach = 2;
// Two reports that share a third of their story have one of its first two words in common half of the time; where they play
// they nearly always have in common.
const anchorsOfStory = 2;
// What is only touched upon seldom joins, and there is much of it.
const anchorsInPassing = 1;

const mix = (one: number, other: number): number => {
	const mixed = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
	return mixed ^ (mixed >>> 15);
};

const hashOf = (text: string): number => {
	let hash = 7;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
	return hash;
};

const fewTerms = 3;

const pairOf = (left: EventItem, right: EventItem): Pair => {
	// To be asked for once: words are not held as lists.
	const [own, other] = [left.terms, right.terms];
	const terms = countShared(own, other);
	const fewer = Math.min(own.length, other.length);
	return {
		left,
		right,
		isKin: countShared(left.kin, right.kin) > 0,
		story: storyLikeness(left.entry, right.entry),
		opening: openingLikeness(left.entry, right.entry),
		terms,
		overlap: fewer < fewTerms ? 0 : terms / fewer,
		names: countShared(left.names, right.names),
	};
};

/** How much more likely than not it is that two events of different reports are one. Symmetric. */
export const eventLikeness = (left: EventItem, right: EventItem): number => {
	if (!mayBeOne(left, right)) return impossible;
	// Most pairs end here, before their reports are compared.
	if (left.family !== right.family && countShared(left.kin, right.kin) === 0) return undecided;
	const pair = pairOf(left, right);
	let sum = undecided;
	for (const { weigh } of signsFor(pair)) sum += weigh(pair);
	return sum < impossible / 2 ? impossible : sum;
};

/** The signs that weigh most in a likeness, the heaviest first, as words and weights. */
export const explainLikeness = (left: EventItem, right: EventItem): readonly Evidence[] => {
	const pair = pairOf(left, right);
	return signsFor(pair)
		.map(({ name, weigh }): Evidence => ({ sign: name, weight: Math.round(weigh(pair) * 100) / 100 }))
		.filter(({ weight }) => weight !== 0)
		.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
};

type Evidence = { readonly sign: string; readonly weight: number };

/** The likeness of events of two reports: above 0 they may be one. One report tells its events apart itself. */
export const crossLikeness = (left: EventItem, right: EventItem): number =>
	left.entry === right.entry ? impossible : eventLikeness(left, right);
