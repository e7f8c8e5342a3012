// Did it happen? The reports that tell an event as done beside those that deny it: what one side claims and the other
// denies stays a question, and is no settled row.
import type { Account, EventStatus } from '../../src/domain.ts';
import { countShared } from '../reports/terms.ts';
import { type EventItem, eventOf } from './items.ts';
import { countOf } from './quantities.ts';

const heldAs: ReadonlySet<EventStatus> = new Set<EventStatus>(['confirmed', 'reported', 'claimed', 'ongoing']);

// "Nobody was killed" is a figure, and raises the question of how many.
const isFigure = ({ event }: EventItem): boolean =>
	event.type === 'CASUALTY' ||
	event.quantities.some(({ what, value }) => countOf(what) === 'killed' && value.low === 0);

/** More voices than this only repeat each other. */
const mostVoices = 6;

/** What reports say on whether it happened, one account a voice; empty where they agree. */
export const accountsOf = (items: readonly EventItem[], voiceOf: (item: EventItem) => string): readonly Account[] => {
	const denial = items.find(({ event, isAside }) => event.status === 'denied' && !isAside);
	if (denial === undefined) return none;
	// Of one report's tellings the one that has most of the words of the denial.
	const nearness = ({ terms }: EventItem): number => countShared(terms, denial.terms);
	const voices = new Map<string, Telling>();
	for (const item of items) {
		const holds = heldAs.has(item.event.status);
		if (item.isAside || isFigure(item) || (!holds && item.event.status !== 'denied')) continue;
		const voice = `${voiceOf(item)} ${item.entry.id} ${holds}`;
		const known = voices.get(voice);
		if (known === undefined ? voices.size < mostVoices : nearness(known.item) < nearness(item))
			voices.set(voice, { item, holds });
	}
	const told = [...voices.values()];
	const isDisputed = told.some(
		(one) => !one.holds && told.some((other) => other.holds && other.item.entry !== one.item.entry),
	);
	return isDisputed ? told.map(accountOf) : none;
};

type Telling = { readonly item: EventItem; readonly holds: boolean };

const accountOf = ({ item, holds }: Telling): Account => {
	const { start, end } = eventOf(item).mentions[0]!;
	return { documentId: item.entry.id, span: { start, end }, holds };
};

const none: readonly never[] = [];
