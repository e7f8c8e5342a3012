// How alike two tellings of one document are: a sum of signs, each with its weight.
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
	/** Figures of a toll that the sentence gives beside its verbs: they rise as a report goes on, and tell no two events apart. */
	readonly tolls: readonly Quantity[];
	readonly block: number;
	readonly isHeadline: boolean;
	/** Lower-cased words of what is acted on: what tells two closures apart. */
	readonly things: readonly string[];
	readonly stem: string;
};

const anaphors = new Set(anaphoricNouns.split(/\s+/).flatMap(nounForms));

/** Types of which a later "the attack" or "the incident" may speak. */
export const incidents: ReadonlySet<EventTypeId> = new Set(['ASSAULT', 'ACCIDENT', 'HAZARD', 'DISRUPTION', 'CASUALTY']);

const forces = /^(?:police|officers?|troops|soldiers|commandos|guards?|forces|marksmen|snipers?)$/;
const onslaughts = /^(?:attack|assault|stabbing|bombing|siege|shooting|raid|rampage|massacre|hostage-taking)$/;

// What forces did to those who attacked, beside the attack.
const isEnd = ({ trigger, view }: Telling, { trigger: attack }: Telling): boolean => {
	if (trigger.noun !== null || attack.noun === null || !onslaughts.test(attack.lemma)) return false;
	const { lower } = view.reading.tokens;
	const doers = trigger.clause?.isPassive
		? trigger.clause.phrases.flatMap(({ preposition, noun }) => (preposition === 'by' ? [noun] : []))
		: (trigger.clause?.subjects ?? []);
	return /^(?:shoot|kill|storm|overpower)/.test(trigger.lemma) && doers.some(({ head }) => forces.test(lower[head]!));
};

type Sign = { readonly weight: number; readonly holds: (one: Telling, other: Telling) => boolean };

const isKin = (one: Telling, other: Telling): boolean => one.stem === other.stem;
const isSame = (one: Telling, other: Telling): boolean => one.trigger.type === other.trigger.type;
const isToll = ({ trigger }: Telling): boolean => trigger.type === 'CASUALTY';
// "Missiles fired by the army hit a school": of one thing first how it came, then what it did.
const goesOnAs = (one: Telling, other: Telling): boolean => {
	const [before, after] = [one.trigger.clause, other.trigger.clause];
	return (
		one.view === other.view &&
		before?.relation === 'reduced' &&
		after?.relation !== 'reduced' &&
		before.subjects.some((noun) => after?.subjects.includes(noun))
	);
};

const isWhatItDid = (one: Telling, other: Telling): boolean => {
	const [deed, effect] = [one.trigger.clause, other.trigger.clause];
	return (
		one.view === other.view &&
		effect?.relation === 'gerund' &&
		effect.marker === null &&
		other.trigger.noun === null &&
		/^(?:kill|wound|injur|hurt|damag|destroy)/.test(other.trigger.lemma) &&
		deed !== null &&
		deed.subjects[0] !== undefined &&
		deed.subjects[0] === effect.subjects[0]
	);
};
// "38 dead. 61 still missing.": figures that follow each other are of one toll.
const areListed = (one: Telling, other: Telling): boolean =>
	one.trigger.figures !== undefined &&
	other.trigger.figures !== undefined &&
	Math.abs(one.view.index - other.view.index) < 3;
const isNote = ({ trigger, isHeadline }: Telling): boolean => trigger.clause === null && !isHeadline;
const hasHeadline = (one: Telling, other: Telling): boolean => one.isHeadline || other.isHeadline;

const signs: readonly Sign[] = [
	{ weight: 0.75, holds: isSame },
	{ weight: 1, holds: isKin },
	{ weight: 1.25, holds: (one, other) => pointsBack(one, other) },
	// A fire, an outage: one report seldom has two of a kind without saying so.
	{ weight: 1.25, holds: (one, other) => isOnlyOne(one, other) },
	{
		weight: 0.5,
		holds: (one, other) =>
			isSame(one, other) &&
			isKin(one, other) &&
			pointsAtOne(one, other) &&
			!isOnlyOne(one, other) &&
			!broad.has(one.stem),
	},
	{ weight: 0.75, holds: (one, other) => isSame(one, other) && isKin(one, other) && hasHeadline(one, other) },
	{
		weight: 1,
		holds: (one, other) =>
			isSame(one, other) && singular.has(one.trigger.type) && hasOneMeans(one, other) && hasHeadline(one, other),
	},
	{ weight: 0.5, holds: (one, other) => areDated(one, other) },
	{ weight: 0.75, holds: (one, other) => shared(targetsOf(one), targetsOf(other)) },
	{ weight: 0.5, holds: (one, other) => shared(sourcesOf(one), sourcesOf(other)) },
	{ weight: 0.5, holds: (one, other) => shared(one.things, other.things) },
	{ weight: 0.5, holds: (one, other) => hasOneMeans(one, other) },
	{
		weight: -1,
		holds: (one, other) =>
			!hasOneMeans(one, other) && !hasHeadline(one, other) && !isTakenBack(one, other) && differentThings(one, other),
	},
	{
		weight: 0.5,
		holds: (one, other) => isToll(one) && isSame(one, other) && isKin(one, other) && !differentCounts(one, other),
	},
	{
		weight: -0.5,
		holds: (one, other) => isToll(one) && isSame(one, other) && isKin(one, other) && differentCounts(one, other),
	},
	// "Dead: 12", "Cholera: 2 deaths": notes without a verb, each of its own.
	{
		weight: -3,
		holds: (one, other) => isToll(one) && isNote(one) && isNote(other) && areDifferent(countsOf(one), countsOf(other)),
	},
	// "killed four and wounded ten": one toll.
	{
		weight: 1.25,
		holds: (one, other) => isToll(one) && isSame(one, other) && (one.view === other.view || areListed(one, other)),
	},
	// "struck a block, killing seven and wounding 24": what a deed did is told with it.
	{ weight: 2.5, holds: (one, other) => isSame(one, other) && isWhatItDid(one, other) },
	{ weight: 2, holds: (one, other) => isSame(one, other) && goesOnAs(one, other) },
	// "Police shot the three men dead. … Tuesday night's attack": what ended it is not it.
	{ weight: -1.75, holds: (one, other) => isEnd(one, other) || isEnd(other, one) },
	// Several speakers of one side take back the same news.
	{ weight: 1.75, holds: (one, other) => isDenial(one) && isDenial(other) && Math.abs(one.block - other.block) < 4 },
	{ weight: -1, holds: (one, other) => isUnrealised(one) !== isUnrealised(other) && !isTakenBack(one, other) },
	{ weight: 0.25, holds: (one, other) => isSame(one, other) && one.trigger.lemma === other.trigger.lemma },
	// Two states condemn one attack: two condemnations.
	{
		weight: -1.5,
		holds: (one, other) =>
			spoken.has(one.trigger.type) &&
			isSame(one, other) &&
			differentSources(one, other) &&
			!isDenial(one) &&
			!isDenial(other),
	},
	{ weight: -2.75, holds: (one, other) => one.isBackground !== other.isBackground && !areDated(one, other) },
];

/** The sum of the signs that two tellings, in text order, are of one event; minus infinity where they can't be. */
export const likenessOf = (one: Telling, other: Telling): number => {
	const isOneKilling = one.stem === 'kill' && other.stem === 'kill' && shared(targetsOf(one), targetsOf(other));
	if (!isSame(one, other) && !pointsBack(one, other) && !isOneKilling) return Number.NEGATIVE_INFINITY;
	let sum = 0;
	for (const { weight, holds } of signs) if (holds(one, other)) sum += weight;
	return sum;
};

const pointsBack = (one: Telling, other: Telling): boolean =>
	incidents.has(one.trigger.type) && isAnaphoric(other) && (isSame(one, other) || isLoose(other));

const isOnlyOne = (one: Telling, other: Telling): boolean =>
	isSame(one, other) &&
	singular.has(one.trigger.type) &&
	(isKin(one, other) || one.trigger.type === 'ACCIDENT') &&
	pointsAtOne(one, other);

const areDated = (one: Telling, other: Telling): boolean =>
	one.when.isExplicit && other.when.isExplicit && sameDay(one.when, other.when);

const hasOneMeans = (one: Telling, other: Telling): boolean =>
	one.trigger.absorbed.some((lemma) => other.trigger.absorbed.some((its) => kinOf(its) === kinOf(lemma)));

const singular = new Set<EventTypeId>(['HAZARD', 'ACCIDENT', 'DISRUPTION']);

/** Kinships so wide that a shared one says little. */
const broad = new Set(['attack', 'kill']);

const spoken = new Set<EventTypeId>(['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT', 'THREATEN']);

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
const differentCounts = (one: Telling, other: Telling): boolean => areDifferent(one.quantities, other.quantities);

const countsOf = ({ quantities, tolls }: Telling): Telling['tolls'] => [...quantities, ...tolls];
const areDifferent = (counts: Telling['tolls'], others: Telling['tolls']): boolean =>
	counts.some(({ what, value }) =>
		others.some(
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

/** One day, as far as both tell; months next to each other may be the same ("two months later"). */
export const sameDay = (one: When, other: When): boolean => {
	if (one.start === null || other.start === null) return true;
	const length = Math.min(one.start.length, other.start.length, 10);
	if (one.start.slice(0, length) === other.start.slice(0, length)) return true;
	return length === 7 && Math.abs(monthOf(one.start) - monthOf(other.start)) <= 1;
};

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

type ActorById = SentenceView['actorById'];
const isCountry = (id: string, actors: ActorById): boolean => actors.get(id)?.kind === 'country';

/** Both name a place, and not the same; a town may lie in the country that the other names. */
export const differentPlace = (one: Event['place'], other: Event['place'], actors: ActorById): boolean => {
	if (one === null || other === null) return false;
	if ('actor' in one && 'actor' in other)
		return one.actor !== other.actor && isCountry(one.actor, actors) === isCountry(other.actor, actors);
	return 'text' in one && 'text' in other && one.text !== other.text;
};

const targetsOf = ({ parties }: Telling): readonly string[] =>
	parties.participants.filter(({ role }) => role === 'target').map(({ actor }) => actor);
const sourcesOf = ({ parties }: Telling): readonly string[] =>
	parties.participants.filter(({ role }) => role === 'source').map(({ actor }) => actor);
const shared = (one: readonly string[], other: readonly string[]): boolean =>
	one.some((actor) => other.includes(actor));

/** Sent by one and sent on by another: two messages. */
export const isSentOn = (one: Telling, other: Telling): boolean =>
	one.stem === 'letter' && isKin(one, other) && differentSources(one, other);
const differentSources = (one: Telling, other: Telling): boolean =>
	sourcesOf(one).length > 0 && sourcesOf(other).length > 0 && !shared(sourcesOf(one), sourcesOf(other));
// Reported first, denied then: one thing.
const isTakenBack = (one: Telling, other: Telling): boolean =>
	[one, other].some(({ status }) => status === 'denied') &&
	[one, other].some(({ status }) => status === 'reported' || status === 'claimed');
const isDenial = ({ trigger }: Telling): boolean => trigger.rule === 'construction/denial';

const firstWord = ({ view, trigger }: Telling): string => view.reading.tokens.lower[trigger.noun!.first]!;

/** Points back at what was told: "the attack", "this operation", "Friday’s strike". */
export const isAnaphoric = (telling: Telling): boolean => {
	const { trigger, view } = telling;
	if (trigger.noun === null || !anaphors.has(view.reading.tokens.lower[trigger.noun.head]!)) return false;
	const word = firstWord(telling);
	return word === 'the' || word === 'this' || word === 'that' || word === 'its' || trigger.noun.possessor !== null;
};

/** "the incident" may be of any kind; "the explosion" is no flood. */
export const isLoose = ({ view, trigger }: Telling): boolean =>
	/^(?:operation|incident|disaster|tragedy)s?$/.test(view.reading.tokens.lower[trigger.noun!.head]!);

/** Says itself that it is another one: "a second blast". */
export const isNew = (telling: Telling): boolean => {
	const { trigger, view } = telling;
	if (trigger.noun === null) return false;
	const { lower } = view.reading.tokens;
	for (let index = trigger.noun.first; index < trigger.noun.head; index += 1) {
		if (/^(?:another|second|separate|new|further|third|similar|previous|earlier|other)$/.test(lower[index]!))
			return true;
	}
	return false;
};

/** "A guard wounded in the raid has died": a death after the harm, of a day of its own. */
export const isLateDeath = ({ view: { clauses, reading }, trigger }: Telling): boolean => {
	const verb = trigger.clause?.relation === 'main' && trigger.noun === null ? trigger.clause.verb : undefined;
	return (
		verb !== undefined &&
		/^(?:die|succumb)$/.test(trigger.lemma) &&
		clauses.some(
			(other) =>
				other.relation === 'reduced' &&
				other.verb.head < verb.head &&
				/^(?:wounded|injured|hurt|shot|stabbed|burned|burnt|beaten)$/.test(reading.tokens.lower[other.verb.head]!),
		)
	);
};
