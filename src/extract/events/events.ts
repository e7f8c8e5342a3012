// Events: who did what to whom, when and where, and how sure; re-mentions joined.
import type { Event, EventTypeId, Quantity, Reference, Span, Statement, TimeExpression } from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import type { NounPhrase } from '../chunks.ts';
import { createOpening } from '../datelines.ts';
import type { Models } from '../models.ts';
import { isNarrative, type Reading, spanOfTokens } from '../reading.ts';
import { formatDay } from '../times/days.ts';
import { ownDays } from '../times/times.ts';
import { asidesOf, leadsOf } from './asides.ts';
import { bestTime, dateBySurroundings, defaultTime, isAssumed, withClock } from './dating.ts';
import { isOfClass } from './frames.ts';
import { type Cluster, joinAtLeastOne } from './join.ts';
import { stemOf, stemsOf } from './kin.ts';
import { leadOf, partiesOfAll, placeOfAll, statusOfAll } from './lead.ts';
import type { Telling } from './likeness.ts';
import { missiveTime } from './missives.ts';
import { partiesOf } from './participants.ts';
import { followsIncident, headingPlaces, homePlace, incidentSpot, isPlaced } from './places.ts';
import { isFate, quantitiesOf } from './quantities.ts';
import { withPart } from './quantity-parts.ts';
import {
	createDesk,
	type Desk,
	rolesOf,
	type SentenceView,
	statementAt,
	statementsBySentence,
	viewSentence,
} from './sentence.ts';
import { withSettledCounts } from './settled-counts.ts';
import { isCharge, statusOf } from './status.ts';
import { summarize } from './summary.ts';
import { findTriggers, mayTrigger, type Trigger } from './triggers.ts';
import { isLongAgo, never, timeBeside } from './when.ts';
import { addBareFigure, isCited, withTolls } from './with-tolls.ts';

export type EventContext = {
	readonly reading: Reading;
	readonly reference: Reference | null;
	readonly times: readonly TimeExpression[];
	readonly actors: ActorIndex;
	readonly statements: readonly Statement[];
	readonly models: Models;
};

export type FoundEvents = { readonly events: readonly Event[]; readonly asides: readonly Event[] };

/** Events in the order of their first mention, ids `e1`, `e2` …, and what is mentioned in passing, `m1`, `m2` … */
export const findEvents = (context: EventContext): FoundEvents => {
	const desk = createDesk(context.reading, context.actors, context.models, ownDays(context.reading, context.reference));
	const { clusters: joined, left: passing } = joinAtLeastOne(findTellings(context, desk));
	const { clusters: dated, left } = dateBySurroundings(joined, passing);
	const clusters = dated.sort((a, b) => firstOf(a) - firstOf(b));
	const home = homePlace(context.reading, context.actors, clusters, desk.countryAt);
	// The entries of a log are of many places.
	const isLog = context.reading.blocks.some(({ kind }, index) => kind !== 'post' && desk.dayOf(index) !== null);
	const spot = isLog ? null : incidentSpot(context.actors, clusters);
	const headings = headingPlaces(context.reading, context.actors);
	const isSectioned = headings.filter((place, index) => place !== headings[index - 1]).length > 2;
	const found = clusters.map((cluster, index) =>
		eventOf(
			context,
			cluster,
			`e${index + 1}`,
			(block, type) => (followsIncident(type) ? spot : null) ?? headings[block] ?? (isSectioned ? null : home),
		),
	);
	const events = withSettledCounts(context, withoutAsked(found));
	const told = events.flatMap(({ quantities }) => quantities.filter(({ what }) => isFate(what)));
	const asides = asidesOf(left)
		.map((telling, index) => eventOf(context, { tellings: [telling] }, `m${index + 1}`, () => null))
		.map((aside) => ({
			...aside,
			quantities: aside.quantities.filter(({ span }) => !told.some((one) => meets(one.span, span))),
		}));
	return { events, asides };
};

// "Eight workers remain missing": missing are eight, workers need no count of their own.
const withoutCounted = (quantities: readonly Quantity[]): readonly Quantity[] => {
	const fates = quantities.filter(({ what }) => isFate(what));
	return fates.length === 0
		? quantities
		: quantities.filter(({ what, span }) => isFate(what) || !fates.some((one) => meets(one.span, span)));
};

// "Called for the evacuation of 500": the figure is the demand's; how many went is another one.
const withoutAsked = (events: readonly Event[]): readonly Event[] => {
	const asked = events.filter(({ type }) => type === 'REQUEST').flatMap(({ quantities }) => quantities);
	if (asked.length === 0) return events;
	const isAsked = ({ span }: Quantity): boolean => asked.some((one) => meets(one.span, span));
	return events.map((event) =>
		event.type === 'REQUEST' ? event : { ...event, quantities: event.quantities.filter((one) => !isAsked(one)) },
	);
};

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const firstOf = ({ tellings }: Cluster): number => Math.min(...tellings.map(({ trigger }) => trigger.first));

// Longer sentences (a table, no full stops) are read in pieces of so many tokens: time stays linear.
const longest = 240;

const findTellings = (context: EventContext, desk: Desk): Telling[] => {
	const { reading } = context;
	const { tokens } = reading;
	const said = statementsBySentence(reading, context.statements);
	const tellings: Telling[] = [];
	const isLead = leadsOf(reading);
	const opening = createOpening(reading);
	let time = 0;
	for (const [index, sentence] of reading.sentences.entries()) {
		const { kind } = reading.blocks[sentence.block]!;
		if (!isNarrative({ kind }) && kind !== 'caption') continue;
		for (let first = opening(index, sentence); first < sentence.endToken; first += longest) {
			const end = Math.min(first + longest, sentence.endToken);
			addBareFigure({ reading, index, first, end }, tellings, said.get(index) ?? []);
			if (!isLead(index) && !mayTrigger(tokens, first, end)) continue;
			const span = spanOfTokens(tokens, first, end);
			while (time < context.times.length && context.times[time]!.end <= span.start) time += 1;
			const times: TimeExpression[] = [];
			for (let at = time; at < context.times.length && context.times[at]!.start < span.end; at += 1)
				times.push(context.times[at]!);
			const statements = (said.get(index) ?? []).filter(({ content }) =>
				content.some((part) => part.start < span.end && part.end > span.start),
			);
			const view = viewSentence(desk, index, first, end, statements);
			// A caption shows what is told elsewhere: it adds to an event, and makes none.
			const told = findTriggers(view, isLead(index))
				.filter((trigger) => !isCited(view, trigger.first) && !isField(view, trigger))
				.map((trigger) =>
					tell(
						context,
						view,
						kind === 'caption' || isPointedAt(view, trigger) ? { ...trigger, isWeak: true } : trigger,
						times,
						statements,
					),
				);
			tellings.push(
				...withTolls(view, told, times, statements, (trigger) => tell(context, view, trigger, times, statements)),
			);
		}
	}
	return tellings;
};

// "Threatened: 2,100": the name of a field, what is counted there was not threatened by anybody.
const isField = ({ reading: { tokens } }: SentenceView, { type, end }: Trigger): boolean =>
	type === 'THREATEN' && tokens.lower[end] === ':' && /^\d/.test(tokens.lower[end + 1] ?? '');

// "the release of all those detained" points at what is told elsewhere.
const isPointedAt = ({ reading }: SentenceView, { clause, noun }: Trigger): boolean => {
	const before = clause === null || noun !== null ? -1 : clause.verb.first - 1;
	return reading.tokens.lower[before] === 'those' && clause!.isPassive && !clause!.verb.hasAuxiliary;
};

const tell = (
	context: EventContext,
	view: SentenceView,
	trigger: Trigger,
	times: readonly TimeExpression[],
	statements: readonly Statement[],
): Telling => {
	const { sentences, blocks } = context.reading;
	const block = blocks[sentences[view.index]!.block]!;
	const statement = statementAt(view, trigger.first);
	const told = statusOf(view, trigger, statement);
	const status =
		told === 'confirmed' && statement?.source && isCharge(view, trigger, statement.source) ? 'claimed' : told;
	const reference = referenceOf(context, view);
	const beside = timeBeside(view, trigger, times, reference?.date.slice(0, 10) ?? null);
	// "a request by the government in 2014": a date and a doer of its own make a bare noun history worth a row.
	const isOld = isLongAgo(beside.start, context.reference) && hasDoer(trigger);
	const isRow = trigger.isWeak && beside.isExplicit && trigger.noun !== null && (isOld || isSent(view, trigger, times));
	const assumed = defaultTime(reference, trigger, status, statement);
	// What stands under a date in a log is of that date.
	const isDated = assumed.start !== null && reference !== context.reference && block.kind !== 'post';
	const when = beside.isExplicit ? beside : { ...withClock(assumed, beside), isExplicit: isDated, end: beside.end };
	// "A rally has been called for Sunday": what is dated ahead has not been.
	const tense = trigger.clause?.verb.tense;
	// "A rally has been called for Sunday": what is dated ahead has not been; what "was" is rather dated wrongly.
	const isOpen = trigger.noun !== null && (tense === 'present' || tense === 'perfect') && status === 'confirmed';
	const isAhead = isOpen && beside.isExplicit && isDoneLater(beside.start, reference);
	const isPast = tense === 'pastPerfect' && trigger.noun === null && statement === null;
	const roles = trigger.clause ? rolesOf(view, trigger.clause) : { subjects: [], objects: [] };
	const objects = roles.objects.filter(
		(noun) => !/^(?:minutes|hours|days|weeks|months|years)$/.test(context.reading.tokens.lower[noun.head]!),
	);
	const thingsOf = objects.length > 0 ? objects : roles.subjects;
	return {
		view,
		trigger: isRow ? { ...trigger, isWeak: false } : trigger,
		when,
		parties: partiesOf(view, trigger, statement?.speaker ?? null),
		status: isAhead ? 'planned' : status,
		isBackground:
			isLongAgo(when.start, context.reference) && status !== 'ongoing'
				? true
				: isPast && beside.isExplicit && isLongAgo(beside.start, context.reference),
		quantities: quantitiesOf(view, trigger, times, statements),
		tolls: [],
		block: sentences[view.index]!.block,
		isHeadline: block.kind === 'headline',
		things: (trigger.noun ? ofPhrases(trigger) : thingsOf).flatMap((noun) => contentWords(view, noun)),
		stem: stemOf(view, trigger),
	};
};

// A day or more behind the report's own; zones may put an event a day ahead.
const isDoneLater = (start: string | null, reference: Reference | null): boolean =>
	start !== null &&
	reference?.precision === 'day' &&
	start.length >= 10 &&
	Date.parse(start.slice(0, 10)) - Date.parse(reference.date.slice(0, 10)) > 86_400_000;

/** The document's date; in a post or section the one that this has. */
const referenceOf = ({ reading, reference }: EventContext, view: SentenceView): Reference | null => {
	const own = view.dayOf(reading.sentences[view.index]!.block);
	return own && reference ? { ...reference, date: formatDay(own), precision: 'day' } : reference;
};

// "a letter from X to Y, dated Monday": news by itself.
const isSent = (view: SentenceView, trigger: Trigger, times: readonly TimeExpression[]): boolean =>
	missiveTime(view, trigger, times) !== null;

const hasDoer = ({ noun, nounPhrases }: Trigger): boolean =>
	(noun?.possessor ?? null) !== null || nounPhrases.some(({ preposition }) => preposition === 'by');

const ofPhrases = ({ nounPhrases }: Trigger): readonly NounPhrase[] =>
	nounPhrases.filter(({ preposition }) => preposition === 'of').map(({ noun }) => noun);

const contentWords = (view: SentenceView, noun: NounPhrase): string[] => {
	const { lower, pos } = view.reading.tokens;
	const words: string[] = [];
	const first = noun.possessor ? noun.possessor.end : noun.first;
	for (let index = first; index < noun.end; index += 1)
		if (pos[index] === 'NOUN' || pos[index] === 'PROPN' || index === noun.head)
			// "signed a contract … signed the agreement": one thing.
			words.push(isOfClass(lower[index]!, 'agreement') ? 'agreement' : lower[index]!);
	return words;
};

const eventOf = (
	context: EventContext,
	cluster: Cluster,
	id: string,
	placeAt: (block: number, type: EventTypeId) => Event['place'],
): Event => {
	const { reading } = context;
	const tellings = [...cluster.tellings].sort((a, b) => a.trigger.first - b.trigger.first);
	const lead = leadOf(tellings, context.actors);
	const status = statusOfAll(tellings, lead);
	// What is denied has no day but one that the text names.
	const when = bestTime(tellings) ?? (status === 'denied' && tellings.length > 1 ? never : lead.when);
	const isBackground = when.isExplicit
		? status !== 'ongoing' && isLongAgo(when.start, context.reference)
		: tellings.every((telling) => telling.isBackground);
	const actors = partiesOfAll([lead, ...tellings]);
	const assumed = notOfDoer(placeAt(lead.block, lead.trigger.type), actors);
	return {
		id,
		summary: summarize(lead.view, lead.trigger),
		type: lead.trigger.type,
		mentions: tellings.map(({ view, trigger }) => ({
			start: reading.sentences[view.index]!.start,
			end: reading.sentences[view.index]!.end,
			trigger: spanOfTokens(reading.tokens, trigger.first, trigger.end),
		})),
		kin: [...new Set(tellings.filter(({ trigger }) => trigger.partOf === undefined).flatMap(stemsOf))].slice(0, 6),
		actors,
		place: placeOfAll(context.actors, tellings) ?? (isPlaced(lead.trigger.type) && !isBackground ? assumed : null),
		start: when.start,
		end: when.end,
		precision: when.precision,
		...(isAssumed(when, context.reference) ? { isDateAssumed: true } : {}),
		status,
		background: isBackground,
		quantities: withoutCounted(
			tellings.flatMap(({ quantities, tolls }) =>
				[...quantities, ...tolls]
					.sort((a, b) => a.span.start - b.span.start)
					.map((quantity) => withPart(quantity, reading.text)),
			),
		),
		why: {
			rule: lead.trigger.rule,
			words: [spanOfTokens(reading.tokens, lead.trigger.first, lead.trigger.end)],
			score: lead.trigger.score,
		},
	};
};

// "Iran denied attacking the ship": who does it is not where it is.
const notOfDoer = (place: Event['place'], actors: Event['actors']): Event['place'] =>
	place && 'actor' in place && actors.some(({ actor, role }) => role === 'source' && actor === place.actor)
		? null
		: place;
