// What row 1 counts of a situation. The counting goes on from one situation to the next: of a large folder most stays.
import type { QuestionState, Situation, SituationDocument, SituationQuestion } from '../../src/domain.ts';
import { followRows } from './list-difference.ts';
import { createNewest } from './newest.ts';
import { createTally } from './tally.ts';

/** What row 1 counts. */
export type Counts = {
	readonly reports: number;
	/** Publishers that name themselves. */
	readonly sources: number;
	readonly events: number;
	readonly statements: number;
	readonly contested: number;
	readonly open: number;
	readonly pending: number;
	/** Answered, given up or out of date. */
	readonly closed: number;
	/** Newest arrival, in milliseconds; null while nothing has been read. */
	readonly lastReportAt: number | null;
};

const known = new WeakMap<Situation, Counts>();

/** Lets a situation that holds a part of another one be counted as the whole. */
export const countAs = (situation: Situation, counts: Counts): void => {
	known.set(situation, counts);
};

export const countsOf = (situation: Situation): Counts => {
	const counts = known.get(situation) ?? countRows(situation);
	known.set(situation, counts);
	return counts;
};

const sources = createTally();
let reports = 0;
let newest = createNewest();
// One that left may have been the newest.
let isNewestKnown = true;

const followDocuments = followRows<SituationDocument>(
	({ status, source, receivedAt }) => {
		if (status === 'unreadable') return;
		reports -= 1;
		if (source !== null) sources.add(source, -1);
		isNewestKnown &&= Date.parse(receivedAt) !== newest.moment();
	},
	({ status, source, receivedAt }) => {
		if (status === 'unreadable') return;
		reports += 1;
		if (source !== null) sources.add(source, 1);
		newest.take(receivedAt);
	},
);

const states = createTally();

const followQuestions = followRows<SituationQuestion>(
	({ state }) => states.add(state, -1),
	({ state }) => states.add(state, 1),
);

const newestIn = (documents: readonly SituationDocument[]): number | null => {
	if (!isNewestKnown) {
		newest = createNewest();
		for (const { status, receivedAt } of documents) if (status !== 'unreadable') newest.take(receivedAt);
		isNewestKnown = true;
	}
	return newest.moment();
};

const countRows = (situation: Situation): Counts => {
	followDocuments(situation.documents);
	followQuestions(situation.questions);
	const count = (...wanted: readonly QuestionState[]): number =>
		wanted.reduce((sum, state) => sum + states.of(state), 0);
	return {
		reports,
		sources: sources.size(),
		events: situation.events.length,
		statements: situation.statementCount ?? situation.statements.length,
		contested: count('contested'),
		open: count('open'),
		pending: count('pending'),
		closed: count('answered', 'unverifiable', 'superseded'),
		lastReportAt: newestIn(situation.documents),
	};
};
