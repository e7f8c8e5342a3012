// Tolls that changed while they were told: as they stand now.
import type { ClaimedQuantity, EventCluster } from '../../src/domain.ts';
import { formatAmount } from './amounts.ts';
import { figure } from './quantities.ts';

/** A row has room for so many. */
const mostTolls = 2;

/** The figures of a toll that were told more than one way, as they stand now; empty for what is no toll. */
export const movedTolls = ({ type, quantities }: EventCluster): readonly ClaimedQuantity[] =>
	type === 'CASUALTY'
		? quantities
				.filter(({ claims }) => new Set(claims.map(({ value }) => formatAmount(value))).size > 1)
				.slice(0, mostTolls)
		: [];

/** The summary has the words of whoever told it first: before it stands the toll, where it has changed since. */
export const currentSummary = (event: EventCluster): string => {
	const tolls = movedTolls(event).map((quantity) => `${quantity.what} ${figure(quantity)}`);
	return tolls.length === 0 ? event.summary : `${tolls.join(', ')}: ${event.summary}`;
};
