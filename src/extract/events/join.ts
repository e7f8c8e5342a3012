// Re-mentions: which triggers of one document tell of the same event. Two look-alike incidents stay two.
import type { Event, EventStatus, EventTypeId, Quantity } from '../../domain.ts';
import { anaphoricNouns } from '../lang/en/event-nouns.ts';
import { nounForms } from '../lang/en/inflection.ts';
import { kinOf } from './kin.ts';
import type { Parties } from './participants.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';
import type { When } from './when.ts';

/** One trigger with all that is known of its event. */
export type Telling = {
	readonly view: SentenceView;
	readonly trigger: Trigger;
	readonly when: When;
	readonly parties: Parties;
	readonly status: EventStatus;
	readonly isBackground: boolean;
	readonly quantities: readonly Quantity[];
	readonly block: number;
	readonly isHeadline: boolean;
	/** Lower-cased words of what is acted on: what tells two closures apart. */
	readonly things: readonly string[];
	readonly stem: string;
};

export type Cluster = { readonly tellings: Telling[] };

const anaphors = new Set(anaphoricNouns.split(/\s+/).flatMap(nounForms));
const incidents = new Set<EventTypeId>(['ASSAULT', 'ACCIDENT', 'HAZARD', 'DISRUPTION', 'CASUALTY']);

/** Groups tellings, in text order, into events; weak ones that join nothing are dropped. */
export const joinTellings = (tellings: readonly Telling[]): Cluster[] => {
	const clusters: Cluster[] = [];
	for (const telling of tellings.filter(({ trigger }) => !trigger.isWeak)) place(clusters, telling, true);
	for (const telling of tellings.filter(({ trigger }) => trigger.isWeak)) place(clusters, telling, false);
	return mergeClusters(clusters);
};

// A later telling may show that two events told apart are one.
const mergeClusters = (clusters: readonly Cluster[]): Cluster[] => {
	const merged: Cluster[] = [];
	for (const cluster of clusters) {
		const home = merged.find((other) => areOne(other, cluster));
		if (home) home.tellings.push(...cluster.tellings);
		else merged.push(cluster);
	}
	return merged;
};

const areOne = (one: Cluster, other: Cluster): boolean =>
	other.tellings.some((telling) => closeness(one, telling) >= joinThreshold + 0.25) &&
	other.tellings.every((telling) => !isNew(telling) && !disagrees(one, telling));

const place = (clusters: Cluster[], telling: Telling, mayOpen: boolean): void => {
	let best: Cluster | null = null;
	let bestScore = joinThreshold;
	for (const cluster of clusters) {
		const score = closeness(cluster, telling);
		if (score >= bestScore) {
			best = cluster;
			bestScore = score;
		}
	}
	if (best) best.tellings.push(telling);
	else if (mayOpen) clusters.push({ tellings: [telling] });
};

const joinThreshold = 2;

const closeness = (cluster: Cluster, telling: Telling): number =>
	cluster.tellings.reduce((best, other) => Math.max(best, pairScore(other, telling)), Number.NEGATIVE_INFINITY) -
	conflicts(cluster, telling);

/** What speaks for two tellings being of one event. */
const pairScore = (one: Telling, other: Telling): number => {
	const isSame = one.trigger.type === other.trigger.type;
	const isOneKilling = one.stem === 'kill' && other.stem === 'kill' && shared(targetsOf(one), targetsOf(other));
	const anaphoric = isAnaphoric(other) && incidents.has(one.trigger.type) && (isSame || isLoose(other));
	if (!isSame && !anaphoric && !isOneKilling) return Number.NEGATIVE_INFINITY;
	let score = isSame ? 0.75 : 0;
	if (one.stem === other.stem) score += 1;
	if (anaphoric) score += 1.25;
	// A fire, an outage: one report seldom has two of a kind without saying so.
	const isKin = one.stem === other.stem;
	if (isSame && singular.has(one.trigger.type) && pointsAtOne(one, other) && (isKin || one.trigger.type === 'ACCIDENT'))
		score += 1.25;
	else if (isSame && isKin && pointsAtOne(one, other) && !broad.has(one.stem)) score += 0.5;
	const isHeadline = one.isHeadline || other.isHeadline;
	if (isSame && isKin && isHeadline) score += 0.75;
	if (one.when.isExplicit && other.when.isExplicit && sameDay(one.when, other.when)) score += 0.5;
	if (shared(targetsOf(one), targetsOf(other))) score += 0.75;
	if (shared(sourcesOf(one), sourcesOf(other))) score += 0.5;
	if (one.things.some((thing) => other.things.includes(thing))) score += 0.5;
	const hasOneMeans = one.trigger.absorbed.some((lemma) =>
		other.trigger.absorbed.some((its) => kinOf(its) === kinOf(lemma)),
	);
	if (hasOneMeans) score += 0.5;
	else if (!isHeadline && differentThings(one, other)) score -= 1;
	if (one.trigger.type === 'CASUALTY' && isSame && one.stem === other.stem)
		score += differentCounts(one, other) ? -0.5 : 0.5;
	// "killed four and wounded ten": one toll.
	if (isSame && one.trigger.type === 'CASUALTY' && one.view === other.view) score += 1.25;
	if (isUnrealised(one) !== isUnrealised(other)) score -= 1;
	const areDated = one.when.isExplicit && other.when.isExplicit && sameDay(one.when, other.when);
	if (one.isBackground !== other.isBackground && !areDated) score -= 1;
	return score;
};

const singular = new Set<EventTypeId>(['HAZARD', 'ACCIDENT', 'DISRUPTION']);

/** Kinships so wide that a shared one says little. */
const broad = new Set(['attack', 'kill']);

/** One of the two is a noun that names a single thing: "the evacuation", "a fire", not "road closures". */
const pointsAtOne = (one: Telling, other: Telling): boolean =>
	[one, other].some(({ view, trigger }) => {
		if (trigger.noun === null) return false;
		const { lower } = view.reading.tokens;
		const isPlural = /[^s]s$/.test(lower[trigger.noun.head]!);
		return !isPlural || /^(?:the|this|these|its|both)$/.test(lower[trigger.noun.first]!);
	});

const isUnrealised = ({ status }: Telling): boolean =>
	status === 'planned' || status === 'threatened' || status === 'denied';

// "39 dead" and "three people died" are two tolls; "the death toll" is the one told before.
const differentCounts = (one: Telling, other: Telling): boolean =>
	one.quantities.some(({ what, value }) =>
		other.quantities.some(
			(its) =>
				its.what === what &&
				value.high !== null &&
				its.value.high !== null &&
				(value.high < its.value.low || its.value.high < value.low),
		),
	);

const differentThings = (one: Telling, other: Telling): boolean =>
	one.trigger.noun === null &&
	other.trigger.noun === null &&
	one.things.length > 0 &&
	other.things.length > 0 &&
	one.trigger.type !== 'CASUALTY' &&
	!one.things.some((thing) => other.things.includes(thing));

/** What speaks against it, of any of the tellings already together. */
const conflicts = (cluster: Cluster, telling: Telling): number => {
	let against = isNew(telling) ? 3 : 0;
	if (disagrees(cluster, telling)) against += 2;
	if (cluster.tellings.some((one) => differentPlace(one.parties.place, telling.parties.place))) against += 0.5;
	return against;
};

const disagrees = (cluster: Cluster, telling: Telling): boolean =>
	cluster.tellings.some((one) => one.when.isExplicit && telling.when.isExplicit && !sameDay(one.when, telling.when));

/** One day, as far as both tell; months next to each other may be the same ("two months later"). */
const sameDay = (one: When, other: When): boolean => {
	if (one.start === null || other.start === null) return true;
	const length = Math.min(one.start.length, other.start.length, 10);
	if (one.start.slice(0, length) === other.start.slice(0, length)) return true;
	return length === 7 && Math.abs(monthOf(one.start) - monthOf(other.start)) <= 1;
};

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

const differentPlace = (one: Event['place'], other: Event['place']): boolean => {
	if (one === null || other === null) return false;
	if ('actor' in one && 'actor' in other) return one.actor !== other.actor;
	return 'text' in one && 'text' in other && one.text !== other.text;
};

const targetsOf = ({ parties }: Telling): readonly string[] =>
	parties.participants.filter(({ role }) => role === 'target').map(({ actor }) => actor);
const sourcesOf = ({ parties }: Telling): readonly string[] =>
	parties.participants.filter(({ role }) => role === 'source').map(({ actor }) => actor);
const shared = (one: readonly string[], other: readonly string[]): boolean =>
	one.some((actor) => other.includes(actor));

const firstWord = ({ view, trigger }: Telling): string => view.reading.tokens.lower[trigger.noun!.first]!;

// "the attack", "this operation", "Friday’s strike": points back at what was told.
const isAnaphoric = (telling: Telling): boolean => {
	const { trigger, view } = telling;
	if (trigger.noun === null || !anaphors.has(view.reading.tokens.lower[trigger.noun.head]!)) return false;
	const word = firstWord(telling);
	return word === 'the' || word === 'this' || word === 'that' || word === 'its' || trigger.noun.possessor !== null;
};

// "the incident" may be of any kind; "the explosion" is no flood.
const isLoose = ({ view, trigger }: Telling): boolean =>
	/^(?:operation|incident|disaster|tragedy)s?$/.test(view.reading.tokens.lower[trigger.noun!.head]!);

const isNew = (telling: Telling): boolean => {
	const { trigger, view } = telling;
	if (trigger.noun === null) return false;
	const { lower } = view.reading.tokens;
	for (let index = trigger.noun.first; index < trigger.noun.head; index += 1) {
		if (/^(?:another|second|separate|new|further|third|similar|previous|earlier|other)$/.test(lower[index]!))
			return true;
	}
	return false;
};
