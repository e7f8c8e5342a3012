// The day of events that name none: that of what their paragraph tells, victims that of their incident.
import type { EventStatus, EventTypeId, Reference, Statement } from '../../domain.ts';
import type { Cluster, Joined } from './join.ts';
import { isLateDeath, type Telling } from './likeness.ts';
import { isPlaced } from './places.ts';
import type { Trigger } from './triggers.ts';
import { never, type When } from './when.ts';

/** Undated tellings in the past tense, and what is only mentioned by them, take the day of what their paragraph tells of. */
export const dateBySurroundings = (clusters: readonly Cluster[], left: readonly Telling[]): Joined => {
	const explicit = explicitTimes(clusters);
	const passing = new Set(left);
	const all = [...clusters.flatMap(({ tellings }) => tellings), ...left].sort(
		(a, b) => a.trigger.first - b.trigger.first,
	);
	const dated = new Map<Telling, Telling>();
	let near: { readonly by: Telling; readonly when: When } | null = null;
	let incident: When | null = onlyIncident(clusters);
	const deeds = createDeeds();
	const named = createNamed();
	const chain = createChain();
	for (const telling of all) {
		if (passing.has(telling)) {
			const own = telling.when.isExplicit ? telling.when : null;
			const done = deeds(telling, own) ?? named(telling, own);
			if (done) dated.set(telling, done);
			continue;
		}
		const own = explicit.get(telling);
		if (!own && isLateDeath(telling)) continue;
		const continued = chain(telling, own ?? null) ?? deeds(telling, own ?? null);
		if (continued) {
			dated.set(telling, continued);
			continue;
		}
		if (own && incidents.has(telling.trigger.type) && !telling.isBackground) incident = own;
		if (own && isHappening(telling.trigger.type) && !telling.isBackground) near = { by: telling, when: own };
		else if (
			!own &&
			near?.by.block === telling.block &&
			follows(telling) &&
			!isAnswer(telling) &&
			!isAsideOf(near.by, telling)
		) {
			dated.set(telling, { ...telling, when: { ...dayOf(near.when, near.by, telling), isExplicit: false, end: null } });
		} else if (!own && incident && telling.trigger.type === 'CASUALTY' && telling.when.start !== null) {
			dated.set(telling, { ...telling, when: { ...incident, isExplicit: false, end: null } });
		}
	}
	const asDated = (telling: Telling): Telling => dated.get(telling) ?? telling;
	return { clusters: clusters.map(({ tellings }) => ({ tellings: tellings.map(asDated) })), left: left.map(asDated) };
};

const opening = 3;

/**
 * The day of the one incident that a report opens with and looks back upon: who was hurt was hurt then. Null where it tells
 * of another one, or of one without a day.
 */
const onlyIncident = (clusters: readonly Cluster[]): When | null => {
	const told = clusters.filter(({ tellings }) => tellings.some(({ trigger }) => incidents.has(trigger.type)));
	const times = told.map(({ tellings }) => bestTime(tellings));
	const [first] = times;
	const isSole = times.every(
		(time) => time?.precision !== undefined && time?.start?.slice(0, 10) === first?.start?.slice(0, 10),
	);
	const isOpening = told.some(({ tellings }) => tellings.some(({ view }) => view.index < opening));
	return first !== undefined &&
		first?.start !== undefined &&
		(first?.start?.length ?? 0) >= dayLength &&
		isSole &&
		isOpening
		? { ...first!, start: first!.start!.slice(0, dayLength), precision: 'day' }
		: null;
};

const dayLength = 10;

// The hour of one sentence is not that of the next.
const dayOf = (when: When, by: Telling, telling: Telling): When =>
	when.precision === 'time' && by.view.index !== telling.view.index
		? { ...when, start: when.start!.slice(0, 10), precision: 'day' }
		: when;

// "The minister who resigned on Friday was charged": not on that day.
const isAsideOf = ({ view, trigger }: Telling, telling: Telling): boolean =>
	trigger.clause?.relation === 'relative' && view.index === telling.view.index && telling.trigger.noun === null;

const explicitTimes = (clusters: readonly Cluster[]): ReadonlyMap<Telling, When> => {
	const explicit = new Map<Telling, When>();
	for (const { tellings } of clusters) {
		const when = bestTime(tellings);
		if (when) for (const telling of tellings) explicit.set(telling, when);
	}
	return explicit;
};

/**
 * "It later saw …" after history is history too, without a day. "X later said", "had at once sent it on" is of the day
 * of the exchange before it. Given tellings in text order; null where a telling does not run on from another.
 */
const createChain = (): ((telling: Telling, own: When | null) => Telling | null) => {
	let history: number | null = null;
	let exchange: { readonly block: number; readonly when: When } | null = null;
	return (telling, own) => {
		const { block, trigger, isBackground } = telling;
		const isExchange = exchanges.has(trigger.type);
		if (own) {
			history = isBackground ? block : null;
			if (isExchange && own.precision !== 'year' && !isBackground) exchange = { block, when: own };
			return null;
		}
		const word = sequel(telling);
		if (word === 'later' && history !== null && block - history < 2) {
			history = block;
			return { ...telling, when: never, isBackground: true };
		}
		if (!word || !isExchange || !exchange || block - exchange.block > 3) return null;
		exchange = { ...exchange, block };
		return { ...telling, when: { ...exchange.when, isExplicit: false, end: null } };
	};
};

/**
 * "The office on May 18 called for a new tender. … It upheld the protest.": what the same one did, told without a day in
 * the same paragraph, is of that day, and not of the report's. Given tellings in text order.
 */
const createDeeds = (): ((telling: Telling, own: When | null) => Telling | null) => {
	let block = -1;
	let byDoer = new Map<string, When>();
	return (telling, own) => {
		if (telling.block !== block) byDoer = new Map();
		block = telling.block;
		const doers = telling.parties.participants.filter(({ role }) => role === 'source');
		if (own) {
			const isDay = own.precision === 'day' || own.precision === 'time';
			if (isDay && isPast(telling)) for (const { actor } of doers) byDoer.set(actor, own);
			return null;
		}
		const when = doers.map(({ actor }) => byDoer.get(actor)).find((found) => found !== undefined);
		if (!when || telling.when.start === null || telling.trigger.noun !== null || !isPast(telling)) return null;
		return { ...telling, when: { ...when, isExplicit: false, end: null } };
	};
};

const nearby = 4;

/**
 * "challenged it on May 3 in a formal protest. The office upheld the protest.": what is mentioned again by its noun is of
 * the day it had. Given tellings in text order.
 */
const createNamed = (): ((telling: Telling, own: When | null) => Telling | null) => {
	const last = new Map<string, { readonly when: When; readonly index: number }>();
	return (telling, own) => {
		const { trigger, view } = telling;
		if (trigger.noun === null) return null;
		if (own) {
			last.set(trigger.lemma, { when: own, index: view.index });
			return null;
		}
		const before = last.get(trigger.lemma);
		const isPointed =
			trigger.noun.possessor !== null ||
			/^(?:the|this|that|its|their)$/.test(view.reading.tokens.lower[trigger.noun.first]!);
		if (!before || !isPointed || view.index - before.index > nearby) return null;
		return { ...telling, when: { ...before.when, isExplicit: false, end: null } };
	};
};

const isPast = ({ trigger: { clause }, status }: Telling): boolean =>
	clause?.verb.tense === 'past' && clause.relation === 'main' && status === 'confirmed';

/** The word before the verb that makes it follow what was told before. */
const sequel = ({ view, trigger }: Telling): 'later' | 'at once' | null => {
	const { lower } = view.reading.tokens;
	for (let at = trigger.first - 1; at >= Math.max(view.first, trigger.first - 12); at -= 1) {
		const word = lower[at]!;
		// "later on Monday", "two days later" name times of their own.
		if (/^(?:later|subsequently)$/.test(word) && !/^(?:days?|weeks?|months?|years?|hours?)$/.test(lower[at - 1] ?? ''))
			return 'later';
		if (/^(?:immediately|promptly|instantly)$/.test(word)) return 'at once';
	}
	return null;
};

// What is said of a deed is said when it is reported, whenever the deed was.
const isAnswer = ({ trigger }: Telling): boolean => trigger.type === 'ACCUSE' || trigger.type === 'REJECT';

/** Words passed between sides. */
const exchanges = new Set<EventTypeId>(['CONSULT', 'REJECT', 'CONCEDE', 'REQUEST', 'AGREE', 'ACCUSE', 'THREATEN']);

/** What has victims: deaths without a date of their own are of its day. */
const incidents = new Set<EventTypeId>(['ASSAULT', 'ACCIDENT', 'HAZARD']);

const isHappening = (type: EventTypeId): boolean => isPlaced(type) || type === 'RETREAT';

// What has an hour has the day that was told of before it.
const follows = ({ trigger, status, when }: Telling): boolean => {
	if (
		when.start === null ||
		when.precision === 'time' ||
		status === 'planned' ||
		status === 'threatened' ||
		status === 'ongoing'
	)
		return false;
	const tense = trigger.clause?.verb.tense;
	if (trigger.noun !== null || tense === 'past') return true;
	return tense === 'perfect' && (trigger.type === 'CASUALTY' || trigger.type === 'MOVEMENT');
};

/** The most precise day that the text itself gives a group of tellings. */
export const bestTime = (tellings: readonly Telling[]): When | null =>
	tellings.filter(({ when }) => when.isExplicit && when.start !== null).sort(morePrecise)[0]?.when ?? null;

const morePrecise = (a: Telling, b: Telling): number => (b.when.start?.length ?? 0) - (a.when.start?.length ?? 0);

/** Without a time of its own: the document's date; nothing for what has not happened or lies before. */
export const defaultTime = (
	reference: Reference | null,
	trigger: Trigger,
	status: EventStatus,
	statement: Statement | null,
): When => {
	if (status === 'planned' || (status === 'threatened' && trigger.type !== 'THREATEN')) return never;
	// "Police said two people had died" is told of today: reported speech puts its verbs a step back.
	const isBefore = trigger.clause?.verb.tense === 'pastPerfect' && statement?.mode !== 'indirect';
	if (isBefore || reference === null) return never;
	return { start: reference.date, end: null, precision: reference.precision, isExplicit: false };
};

/** A day that no word tells, with the hour that the clause does: of the day that this hour was told of. */
export const withClock = (assumed: When, beside: When): When =>
	assumed.precision === 'day' && beside.start !== null && beside.precision === 'time'
		? { ...assumed, start: beside.start, precision: 'time' }
		: assumed;

/** Whether a date is only the report's own, told by no word. */
export const isAssumed = (when: When, reference: Reference | null): boolean =>
	!when.isExplicit && when.start !== null && when.start.slice(0, reference?.date.length ?? 0) === reference?.date;
