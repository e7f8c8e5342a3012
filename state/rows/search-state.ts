// The search over everything: its query, and the newest answer.
import type { Subject } from '../subjects.ts';

export type SearchHit = {
	readonly subject: Subject;
	/** E event, S statement, A actor, Q question, R report. */
	readonly sign: string;
	readonly text: string;
	/** Where the query matched, in code units of `text`. */
	readonly ranges: readonly (readonly [from: number, to: number])[];
};

export type SearchState = {
	readonly query: string;
	/** The query the hits answer: older than `query` while the search runs. */
	readonly answered: string;
	readonly hits: readonly SearchHit[];
	/** How many matched in all; `hits` holds the best. */
	readonly total: number;
	/** How many there are of each kind: events, statements, …. */
	readonly counts: Readonly<Record<string, number>>;
};

export const noSearch: SearchState = { query: '', answered: '', hits: [], total: 0, counts: {} };
