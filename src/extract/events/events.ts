// Events: who did what to whom, when and where, and how sure; re-mentions joined.
import type {
	Actor,
	Event,
	EventStatus,
	EventTypeId,
	Participant,
	Reference,
	Statement,
	TimeExpression,
} from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import type { Models } from '../models.ts';
import { isNarrative, type Reading, spanOfTokens } from '../reading.ts';
import { type Cluster, joinTellings, type Telling } from './join.ts';
import { kinOf } from './kin.ts';
import { partiesOf } from './participants.ts';
import { quantitiesOf } from './quantities.ts';
import { rolesOf, type SentenceView, statementAt, viewSentence } from './sentence.ts';
import { statusOf } from './status.ts';
import { summarize } from './summary.ts';
import { findTriggers, mayTrigger, type Trigger } from './triggers.ts';
import { isLongAgo, never, timeBeside, type When } from './when.ts';

export type EventContext = {
	readonly reading: Reading;
	readonly reference: Reference | null;
	readonly times: readonly TimeExpression[];
	readonly actors: ActorIndex;
	readonly statements: readonly Statement[];
	readonly models: Models;
};

/** Events in the order of their first mention, ids `e1`, `e2` … */
export const findEvents = (context: EventContext): readonly Event[] => {
	const tellings = findTellings(context);
	const clusters = dateBySurroundings(joinTellings(tellings)).sort((a, b) => firstOf(a) - firstOf(b));
	const home = homePlace(clusters);
	return clusters.map((cluster, index) => eventOf(context, cluster, `e${index + 1}`, home));
};

const firstOf = ({ tellings }: Cluster): number => Math.min(...tellings.map(({ trigger }) => trigger.first));

/** Undated tellings in the past tense take the day of what their paragraph tells of. */
const dateBySurroundings = (clusters: Cluster[]): Cluster[] => {
	const explicit = new Map<Telling, When>();
	for (const { tellings } of clusters) {
		const when = bestTime(tellings);
		if (when) for (const telling of tellings) explicit.set(telling, when);
	}
	const all = clusters.flatMap(({ tellings }) => tellings).sort((a, b) => a.trigger.first - b.trigger.first);
	const dated = new Map<Telling, Telling>();
	let near: { readonly block: number; readonly when: When } | null = null;
	let incident: When | null = null;
	for (const telling of all) {
		const own = explicit.get(telling);
		if (own && incidents.has(telling.trigger.type) && !telling.isBackground) incident = own;
		if (own && happening.has(telling.trigger.type) && !telling.isBackground) near = { block: telling.block, when: own };
		else if (!own && near?.block === telling.block && follows(telling)) {
			dated.set(telling, { ...telling, when: { ...near.when, isExplicit: false, end: null } });
		} else if (!own && incident && telling.trigger.type === 'CASUALTY' && telling.when.start !== null) {
			dated.set(telling, { ...telling, when: { ...incident, isExplicit: false, end: null } });
		}
	}
	return clusters.map(({ tellings }) => ({ tellings: tellings.map((telling) => dated.get(telling) ?? telling) }));
};

/** What has victims: deaths without a date of their own are of its day. */
const incidents = new Set<EventTypeId>(['ASSAULT', 'ACCIDENT', 'HAZARD']);

const happening = new Set<EventTypeId>([
	'ASSAULT',
	'ACCIDENT',
	'HAZARD',
	'CASUALTY',
	'DISRUPTION',
	'AID',
	'MOVEMENT',
	'COERCE',
	'PROTEST',
	'MOBILIZE',
	'OTHER',
	'RETREAT',
	'POLITICS',
	'LEGAL',
]);

const follows = ({ trigger, status, when }: Telling): boolean => {
	if (when.start === null || status === 'planned' || status === 'threatened' || status === 'ongoing') return false;
	const tense = trigger.clause?.verb.tense;
	if (trigger.noun !== null || tense === 'past') return true;
	return tense === 'perfect' && (trigger.type === 'CASUALTY' || trigger.type === 'MOVEMENT');
};

const bestTime = (tellings: readonly Telling[]): When | null =>
	tellings.filter(({ when }) => when.isExplicit && when.start !== null).sort(morePrecise)[0]?.when ?? null;

const findTellings = (context: EventContext): Telling[] => {
	const { reading, actors } = context;
	const actorById = new Map<string, Actor>(actors.actors.map((actor) => [actor.id, actor]));
	const tellings: Telling[] = [];
	let time = 0;
	for (const [index, sentence] of reading.sentences.entries()) {
		if (!isNarrative(reading.blocks[sentence.block]!)) continue;
		if (!mayTrigger({ lower: reading.tokens.lower, first: sentence.firstToken, end: sentence.endToken })) continue;
		while (time < context.times.length && context.times[time]!.end <= sentence.start) time += 1;
		const times: TimeExpression[] = [];
		for (let at = time; at < context.times.length && context.times[at]!.start < sentence.end; at += 1)
			times.push(context.times[at]!);
		const statements = context.statements.filter(({ content }) =>
			content.some((part) => part.start < sentence.end && part.end > sentence.start),
		);
		const view = viewSentence(reading, index, actors, actorById, statements);
		for (const trigger of findTriggers(view)) {
			tellings.push(tell(context, view, trigger, times, statements));
		}
	}
	return tellings;
};

const tell = (
	context: EventContext,
	view: SentenceView,
	trigger: Trigger,
	times: readonly TimeExpression[],
	statements: readonly Statement[],
): Telling => {
	const { tokens, sentences } = context.reading;
	const statement = statementAt(view, trigger.first);
	const status = statusOf(view, trigger, statement);
	const beside = timeBeside(view, trigger, times);
	const when = beside.isExplicit ? beside : { ...defaultTime(context.reference, trigger, status), end: beside.end };
	const isPast = trigger.clause?.verb.tense === 'pastPerfect' && trigger.noun === null && statement === null;
	const roles = trigger.clause ? rolesOf(view, trigger.clause) : { subjects: [], objects: [] };
	const thingsOf = roles.objects.length > 0 ? roles.objects : roles.subjects;
	return {
		view,
		trigger,
		when,
		parties: partiesOf(view, trigger, statement?.speaker ?? null),
		status,
		isBackground:
			isLongAgo(when.start, context.reference) && status !== 'ongoing'
				? true
				: isPast && beside.isExplicit && isLongAgo(beside.start, context.reference),
		quantities: quantitiesOf(view, trigger, times, statements),
		block: sentences[view.index]!.block,
		things: trigger.noun ? [] : thingsOf.map((noun) => tokens.lower[noun.head]!),
		stem: kinOf(trigger.lemma),
	};
};

/** Without a time of its own: the document's date; nothing for what has not happened or lies before. */
const defaultTime = (reference: Reference | null, trigger: Trigger, status: EventStatus): When => {
	if (status === 'planned' || (status === 'threatened' && trigger.type !== 'THREATEN')) return never;
	if (trigger.clause?.verb.tense === 'pastPerfect' || reference === null) return never;
	return { start: reference.date, end: null, precision: reference.precision, isExplicit: false };
};

/** The place that most events of the document name, where one does so clearly. */
const homePlace = (clusters: readonly Cluster[]): Event['place'] => {
	const counts = new Map<string, { place: Event['place']; count: number }>();
	let total = 0;
	for (const { tellings } of clusters) {
		for (const { parties, isBackground } of tellings) {
			if (parties.place === null || isBackground) continue;
			const key = 'actor' in parties.place ? parties.place.actor : parties.place.text;
			const entry = counts.get(key) ?? { place: parties.place, count: 0 };
			entry.count += 1;
			counts.set(key, entry);
			total += 1;
		}
	}
	const best = [...counts.values()].reduce<{ place: Event['place']; count: number } | null>(
		(top, one) => (top === null || one.count > top.count ? one : top),
		null,
	);
	return best && best.count * 2 >= total ? best.place : null;
};

const physical = new Set<EventTypeId>([
	'ASSAULT',
	'ACCIDENT',
	'HAZARD',
	'CASUALTY',
	'DISRUPTION',
	'AID',
	'MOVEMENT',
	'COERCE',
	'PROTEST',
	'MOBILIZE',
]);

const eventOf = (context: EventContext, cluster: Cluster, id: string, home: Event['place']): Event => {
	const { reading } = context;
	const tellings = [...cluster.tellings].sort((a, b) => a.trigger.first - b.trigger.first);
	const lead = leadOf(tellings);
	const when = bestTime(tellings) ?? lead.when;
	const status = strongest(tellings, lead);
	const isBackground = tellings.every((telling) => telling.isBackground);
	return {
		id,
		summary: summarize(lead.view, lead.trigger),
		type: lead.trigger.type,
		mentions: tellings.map(({ view, trigger }) => ({
			start: reading.sentences[view.index]!.start,
			end: reading.sentences[view.index]!.end,
			trigger: spanOfTokens(reading.tokens, trigger.first, trigger.end),
		})),
		actors: mergeParties(tellings),
		place:
			tellings.find(({ parties }) => parties.place !== null)?.parties.place ??
			(physical.has(lead.trigger.type) && !isBackground ? home : null),
		start: when.start,
		end: when.end,
		precision: when.precision,
		status,
		background: isBackground,
		quantities: tellings.flatMap(({ quantities }) => quantities),
		why: {
			rule: lead.trigger.rule,
			words: [spanOfTokens(reading.tokens, lead.trigger.first, lead.trigger.end)],
			score: lead.trigger.score,
		},
	};
};

const morePrecise = (a: Telling, b: Telling): number => (b.when.start?.length ?? 0) - (a.when.start?.length ?? 0);

/** The telling that says most: a verb with both sides, told as happened. */
const leadOf = (tellings: readonly Telling[]): Telling => {
	const worth = ({ trigger, parties, status }: Telling): number =>
		trigger.score +
		(trigger.noun === null ? 0.3 : 0) +
		Math.min(2, parties.participants.length) * 0.2 +
		(status === 'confirmed' || status === 'ongoing' ? 0.2 : 0);
	return tellings.reduce((best, one) => (worth(one) > worth(best) ? one : best));
};

const order: readonly EventStatus[] = [
	'confirmed',
	'ongoing',
	'reported',
	'claimed',
	'denied',
	'threatened',
	'planned',
];

const strongest = (tellings: readonly Telling[], lead: Telling): EventStatus => {
	const solid = tellings.filter(({ trigger }) => trigger.noun === null || tellings.length === 1);
	const pool = solid.length > 0 ? solid : [lead];
	return pool.map(({ status }) => status).sort((a, b) => order.indexOf(a) - order.indexOf(b))[0]!;
};

const mergeParties = (tellings: readonly Telling[]): Participant[] => {
	const found = new Map<string, Participant>();
	for (const { parties } of tellings)
		for (const one of parties.participants) if (!found.has(one.actor)) found.set(one.actor, one);
	return [...found.values()];
};
