// Events: who did what to whom, when and where, and how sure; re-mentions joined.
import type { Event, Quantity, Reference, Span, Statement, TimeExpression } from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import type { Models } from '../models.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import { ownDays } from '../times/times.ts';
import { asidesOf } from './asides.ts';
import { bestTime, dateBySurroundings, isAssumed } from './dating.ts';
import { type Cluster, joinAtLeastOne } from './join.ts';
import { stemsOf } from './kin.ts';
import { leadOf, partiesOfAll, placeOfAll, statusOfAll } from './lead.ts';
import type { Telling } from './likeness.ts';
import { followsIncident, headingPlaces, homePlace, incidentPlaces, incidentSpot, isPlaced } from './places.ts';
import { isFate } from './quantities.ts';
import { withPart } from './quantity-parts.ts';
import { createDesk } from './sentence.ts';
import { withSettledCounts } from './settled-counts.ts';
import { summarize } from './summary.ts';
import { findTellings } from './tellings.ts';
import { isLongAgo, never } from './when.ts';

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
	const besides = incidentPlaces(clusters);
	const headings = headingPlaces(context.reading, context.actors);
	const isSectioned = headings.filter((place, index) => place !== headings[index - 1]).length > 2;
	const found = clusters.map((cluster, index) =>
		eventOf(
			context,
			cluster,
			`e${index + 1}`,
			({ block, view, trigger: { type } }) =>
				(followsIncident(type) ? (spot ?? besides.get(view.index)) : null) ??
				headings[block] ??
				(isSectioned ? null : home),
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

const eventOf = (
	context: EventContext,
	cluster: Cluster,
	id: string,
	placeAt: (lead: Telling) => Event['place'],
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
	const assumed = notOfDoer(placeAt(lead), actors);
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
