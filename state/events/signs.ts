// The signs by which two tellings are weighed: each a row with what it is called, so that a link can be explained, and
// what it weighs. The weights were fitted to reports whose events people had marked, and then rounded by hand.
import { hashText31 } from '../../src/lib/stable-id.ts';
import type { Days } from '../days.ts';
import { countShared } from '../reports/terms.ts';
import { harmed, nationHarmed } from './harmed.ts';
import type { EventItem } from './items.ts';
import { areComparable, isOnePlace, type Place } from './places.ts';
import { countOf, isHarm } from './quantities.ts';
import { clockIn } from './times.ts';

/** Two tellings, with what all signs ask of their reports. */
export type Pair = {
	readonly left: EventItem;
	readonly right: EventItem;
	readonly isKin: boolean;
	/** How far their reports name the same people and places, and open with the same words; 0 to 1. */
	readonly story: number;
	readonly opening: number;
	/** How many words of both tellings are the same, and which part of the shorter one's that is; how many of these are names. */
	readonly terms: number;
	readonly overlap: number;
	readonly names: number;
};

export type Sign = {
	readonly name: string;
	readonly weigh: (pair: Pair) => number;
	/** It weighs nothing unless one of the two is of the family of harm: most pairs need not ask. */
	readonly isOfHarm?: true;
};

const when = (holds: boolean, weight: number): number => (holds ? weight : 0);

/** What is undecided, before any sign. */
export const undecided = -4.2;

/** Less than nothing: no other sign outweighs it. */
export const impossible = -100;

export const eventSigns: readonly Sign[] = [
	{
		name: 'the same sort of deed',
		weigh: ({ isKin, story, opening }) => when(isKin, 1 + 2.3 * story + 5.1 * opening),
	},
	{ name: 'reports of one story', weigh: ({ story, opening }) => 1.5 * story + 1.8 * opening },
	{ name: 'the same word', weigh: ({ left, right }) => when(countShared(left.triggers, right.triggers) > 0, 0.6) },
	{
		name: 'one type',
		weigh: ({ left, right }) =>
			when(left.family === right.family, 0.3) + when(left.event.type === right.event.type, 0.2),
	},
	{ name: 'the same words', weigh: ({ overlap }) => 2.4 * Math.max(0, overlap - 0.5) },
	{
		name: 'words in common',
		weigh: (pair) => when(pair.isKin || !isHarmAndToll(pair), 0.6 * wordsInCommon(pair) * (1 - otherStory(pair))),
	},
	{ name: 'names in common', weigh: ({ names }) => 0.13 * Math.min(4, names) },
	{ name: 'nothing named in common', weigh: (pair) => when(!isTied(pair), -3) + when(areStrangers(pair), -2.5) },
	{ name: 'who takes part', weigh: (pair) => weighParties(pair) },
	{ name: 'another who does it', weigh: (pair) => when(isByAnother(pair), -6) },
	{ name: 'an incident that another report names', weigh: (pair) => when(isNamedElsewhere(pair), 2.5), isOfHarm: true },
	{ name: 'tolls of one incident', weigh: (pair) => when(areTollsOfOne(pair), 1.5), isOfHarm: true },
	{ name: 'where', weigh: (pair) => weighPlace(pair) },
	{ name: 'how many, how old', weigh: (pair) => weighNumbers(pair) },
	{ name: 'threatened or done', weigh: ({ left, right }) => when(isThreat(left) !== isThreat(right), -1.5) },
	{ name: 'nobody harmed, somebody harmed', weigh: (pair) => when(isNilOfAnother(pair), -3), isOfHarm: true },
	{ name: 'who attacked, who was attacked', weigh: (pair) => when(isOtherSide(pair), -12), isOfHarm: true },
	{ name: 'one who is named, many who are counted', weigh: (pair) => when(isOneOfMany(pair), -6), isOfHarm: true },
	{ name: 'another one, says one of them', weigh: ({ left, right }) => when(left.isAnother !== right.isAnother, -10) },
	{ name: 'when', weigh: (pair) => weighTime(pair) },
];

const peacefulSigns = eventSigns.filter(({ isOfHarm }) => isOfHarm !== true);

/** The signs that may weigh for a pair. */
export const signsFor = ({ left, right }: Pair): readonly Sign[] =>
	left.family === 'harm' || right.family === 'harm' ? eventSigns : peacefulSigns;

const isThreat = ({ event }: EventItem): boolean => event.status === 'threatened';

// "No soldiers were killed" denies a toll, not that somebody else was killed, nor the attack.
const isNil = ({ event }: EventItem): boolean => event.type === 'CASUALTY' && event.status === 'denied';

const isNilOfAnother = ({ left, right }: Pair): boolean => {
	if (isNil(left) === isNil(right)) return false;
	const harm = isNil(left) ? right : left;
	return harm.victims.length > 0 || harm.event.type !== 'CASUALTY';
};

// "One attacker was killed" and "A guard has died"; "Gunmen stormed the hotel" and "Troops stormed the hotel"; "Two Turkish
// soldiers were killed" and "Four Syrian soldiers were killed".
const isOtherSide = ({ left, right, isKin }: Pair): boolean => {
	if (!isKin || (left.harmed | right.harmed) === 0) return false;
	const both = left.harmed | right.harmed;
	const nations = [nationHarmed(left.harmed), nationHarmed(right.harmed)];
	return (
		(both & ofHarmed) === ofHarmed ||
		(both & ofDoers) === ofDoers ||
		(nations[0] !== 0 && nations[1] !== 0 && nations[0] !== nations[1])
	);
};

const ofHarmed = harmed.attackers | harmed.attacked;
const ofDoers = harmed.byGunmen | harmed.byForces;

const many = 5;

const mostKilled = ({ event }: EventItem): number =>
	event.quantities.reduce(
		(most, { what, value }) => (countOf(what) === 'killed' ? Math.max(most, value.low) : most),
		0,
	);

// "At least 80 soldiers were killed" and the killing of one man by name; "a nurse has died" and the toll of an outbreak.
const isOneOfMany = ({ left, right }: Pair): boolean => isOneBeside(left, right) || isOneBeside(right, left);

const isOneBeside = (one: EventItem, others: EventItem): boolean =>
	mostKilled(others) >= many &&
	mostKilled(one) < 2 &&
	countShared(one.victims, others.victims) === 0 &&
	(isNamed(one, others) || isSomebody(one));

// Others are named, or the report is of days later and names no day.
const isNamed = ({ victims, stated }: EventItem, others: EventItem): boolean =>
	victims.length > 0 &&
	(others.targets.length > 0 ||
		(stated !== null && others.stated === null && others.told !== null && others.told.first - stated.last > 1));

const isSomebody = (one: EventItem): boolean => (one.harmed & harmed.somebody) !== 0;

const isHarmAndToll = ({ left, right }: Pair): boolean =>
	(left.event.type === 'CASUALTY') !== (right.event.type === 'CASUALTY');

const mostWords = 4;

// Words of both tellings that are no names, after the first one and the one that tells of it.
const wordsInCommon = ({ left, right, terms, names }: Pair): number => {
	const named = names + Math.min(1, countShared(left.triggers, right.triggers));
	return Math.max(0, Math.min(mostWords, terms - named - 1));
};

const leastStory = 0.1;

// Words alone make two of a thousand crashes one; a name in common makes them this one.
const isTied = ({ left, right, story, names }: Pair): boolean =>
	story > leastStory ||
	names > 0 ||
	countShared(left.parties, right.parties) > 0 ||
	countShared(left.figures, right.figures) > 0;

const fewNames = 3;

// Reports that name many, and nobody and nothing in common, are of two stories.
const areStrangers = ({ left, right, story }: Pair): boolean =>
	story === 0 && Math.min(left.entry.story.length, right.entry.story.length) >= fewNames;

// The toll of a blast in one report, and that of a blast in another that names the same people and places.
const areTollsOfOne = ({ left, right, story }: Pair): boolean =>
	story > leastStory &&
	countShared(left.cause, right.cause) > 0 &&
	left.event.quantities.some(({ what }) => isHarm(what) && right.event.quantities.some((one) => one.what === what));

// "An incident occurred at the port this morning", and the blast that another report tells of, of that day and place.
const isNamedElsewhere = ({ left, right }: Pair): boolean =>
	isLoose(left) !== isLoose(right) &&
	incidents.has(left.event.type) &&
	incidents.has(right.event.type) &&
	areOfOneDay(left.stated ?? left.told, right.stated ?? right.told) &&
	left.where !== null &&
	right.where !== null &&
	isOnePlace(left.where, right.where);

const areOfOneDay = (left: Days | null, right: Days | null): boolean =>
	left !== null && right !== null && apart(left, right) <= 1;

const incidents = new Set(['ACCIDENT', 'HAZARD', 'ASSAULT']);
const looseKin = new Set(['incident', 'accident', 'emergency', 'disaster', 'tragedy'].map(hashText31));
const isLoose = ({ kin }: EventItem): boolean => kin.length > 0 && kin.every((one) => looseKin.has(one));

const weighParties = ({ left, right }: Pair): number => {
	if (countShared(left.targets, right.targets) > 0) return 1.1;
	if (left.targets.length > 0 && right.targets.length > 0) return -0.3;
	return when(
		left.parties.length > 0 && right.parties.length > 0 && countShared(left.parties, right.parties) === 0,
		-0.4,
	);
};

// "The African Union condemned the coup", "Ostra condemned the coup": of words, thanks and gifts each has its own giver.
const isByAnother = ({ left, right }: Pair): boolean => {
	if (left.family !== right.family || !given.has(left.family)) return false;
	const sources = sourcesOf(left);
	const others = sourcesOf(right);
	return sources.length > 0 && others.length > 0 && !sources.some((actor) => others.includes(actor));
};

const given = new Set(['word', 'SUPPORT', 'AID']);

const sourcesOf = ({ actors }: EventItem): readonly string[] =>
	actors.flatMap(({ actor, role }) => (role === 'source' ? [actor] : []));

const sameStory = 0.4;

// Two towns part two incidents that look alike; reports of one story name the town, the street and the river.
const weighPlace = (pair: Pair): number => {
	const { left, right } = pair;
	if (left.where === null || right.where === null) return 0;
	if (!areComparable(left.where, right.where) && !isOnePlace(left.where, right.where)) return 0;
	if (isOnePlace(left.where, right.where)) return 0.7;
	const isElsewhere = !isNamedIn(left.where, right) && !isNamedIn(right.where, left);
	return isElsewhere ? -6 : -6 * otherStory(pair);
};

const isNamedIn = ({ words }: Place, { entry }: EventItem): boolean => countShared(words, entry.story) === words.length;

// The same count or age ties two tellings; another age, another number of ships parts them. Tolls rise: they part nothing.
const weighNumbers = ({ left, right }: Pair): number => {
	if (countShared(left.figures, right.figures) > 0) return 2.1;
	if (countShared(left.ages, right.ages) > 0) return 1.5;
	const areOthers = [...left.counts].some(([what, count]) => (right.counts.get(what) ?? count) !== count);
	return when(left.ages.length > 0 && right.ages.length > 0, -3) + when(areOthers, -1.5);
};

// Reports come after events. Of what happened on a day nobody names, only reports of about the same days tell.
const weighTime = (pair: Pair): number => {
	const { left, right } = pair;
	if (left.stated !== null && right.stated !== null) return areHoursApart(pair) ? impossible : 0.8;
	const isOtherDay = left.weekday !== null && right.weekday !== null && left.weekday !== right.weekday;
	return weighDistance(pair) + when(isOtherDay, -3.5);
};

const soon = 15;
const farApart = 180;

// A fire in one town at 08:10, one in another at 08:40; a crash at 09:00 and one at 17:30. Clocks of two zones tell nothing.
const areHoursApart = ({ left, right }: Pair): boolean => {
	const [one, other] = [clockOf(left), clockOf(right)];
	if (one === null || other === null || one.zone !== other.zone) return false;
	const minutes = Math.abs(one.minutes - other.minutes);
	const isElsewhere = left.where !== null && right.where !== null && !isOnePlace(left.where, right.where);
	return minutes > farApart || (isElsewhere && minutes > soon);
};

const clockOf = ({ clock, event }: EventItem) => (clock !== null && !clock.isBy ? clock : clockIn(event.start));

const longestNews = 7;

const weighDistance = (pair: Pair): number => {
	const { left, right } = pair;
	if (left.stated !== null) return weighTold(pair, right, left.stated);
	if (right.stated !== null) return weighTold(pair, left, right.stated);
	if (left.background !== null && right.background !== null && left.background !== right.background) return impossible;
	if (left.told === null || right.told === null) return 0;
	const days = apart(left.told, right.told);
	// What is news of two days weeks apart is two things, but to those who look back.
	if (days > longestSequel) return left.background || areOfOneVictim(pair) ? -3 : -12;
	return days <= 2 ? 0 : (days <= longestNews ? -1.5 : -3) * otherSequel(pair);
};

const weighTold = (pair: Pair, { told, isAside, event }: EventItem, happened: Days): number => {
	if (told === null) return 0;
	if (told.last < happened.first - 1) return impossible;
	if (told.last < happened.first) return -2;
	const days = told.first - happened.last;
	if (days <= longestNews) return 0;
	// What is news weeks later, and is not looked back upon, is another event, but in a report of the same people and places.
	return isAside || areOfOneVictim(pair) || event.background || days <= 3 * longestNews
		? -0.6
		: -0.6 - 11.4 * otherPeople(pair);
};

const areOfOneVictim = ({ left, right }: Pair): boolean => countShared(left.victims, right.victims) > 0;

const longestSequel = 45;
const sameOpening = 0.25;

/** How far one report does not go on with the incident of the other, 0 to 1: for some weeks those do that open with the same words. */
const otherSequel = ({ opening }: Pair): number => Math.max(0, 1 - opening / sameOpening);

const otherPeople = (pair: Pair): number =>
	countShared(pair.left.entry.story, pair.right.entry.story) < fewNames ? 1 : otherStory(pair);

/** How far two reports are not of one story, 0 to 1. */
const otherStory = ({ story }: Pair): number => Math.max(0, 1 - story / sameStory);

const apart = (left: Days, right: Days): number => Math.max(0, left.first - right.last, right.first - left.last);
