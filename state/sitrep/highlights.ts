// Which of all events a duty officer must know first.
import type { EventCluster } from '../../src/domain.ts';
import { eventTypes } from '../../src/event-types.ts';

const highlightCount = 6;

/** What a chief must know first: harm before talk, much reported before little, late before early. */
export const findHighlights = (events: readonly EventCluster[]): readonly EventCluster[] => {
	const standing = events.filter(({ state }) => state !== 'withdrawn');
	const days = standing.flatMap((event) => dayOf(event) ?? []);
	const newest = days.reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY);
	return standing
		.map((event, at) => ({ event, at, weight: weightOf(event, newest) }))
		.sort((left, right) => right.weight - left.weight || right.at - left.at)
		.map(({ event }) => event)
		.filter(atMostTwoOfAType())
		.slice(0, highlightCount);
};

// Six rows of one kind would hide what else has happened.
const atMostTwoOfAType = (): ((event: EventCluster) => boolean) => {
	const counts = new Map<string, number>();
	return ({ type }) => {
		const count = (counts.get(type) ?? 0) + 1;
		counts.set(type, count);
		return count <= 2;
	};
};

const dayMs = 86_400_000;

const dayOf = ({ start }: EventCluster): number | null => {
	const moment = Date.parse(start?.slice(0, 10) ?? '');
	return Number.isNaN(moment) ? null : moment / dayMs;
};

const month = 30;

// A step of severity weighs as much as eight times as many origins, and more than any age.
const weightOf = (event: EventCluster, newest: number): number => {
	const day = dayOf(event);
	const age = day === null ? month : newest - day;
	return 3 * severityOf(event) + Math.log2(1 + event.origins) - 2 * Math.min(1, age / month);
};

const severityOf = ({ type }: EventCluster): number => eventTypes.find(({ id }) => id === type)?.severity ?? 0;
