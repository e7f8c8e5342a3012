// How a row stands, in a form that differs when there is something new to look at.
import type { EventCluster, SituationQuestion } from '../../src/domain.ts';
import { figure } from '../events/quantities.ts';

/** State, time and figures of an event. */
export const standingOfEvent = ({ state, start, quantities }: EventCluster): readonly string[] => [
	`is ${state}`,
	`at ${start ?? '?'}`,
	...quantities.map((quantity) => `${quantity.what} ${figure(quantity)}`),
];

/** What each side of a question holds, its state, and the report that answers it. */
export const standingOfQuestion = ({ state, positions, answeredBy }: SituationQuestion): readonly string[] => [
	...new Set(positions.map(({ value, documentId }) => `holds ${value ?? documentId}`)),
	`is ${state}`,
	...(answeredBy === null ? [] : [`answered by ${answeredBy.documentId}`]),
];
