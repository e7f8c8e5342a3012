// Promises on the clock: which answers are overdue, and by how much.
import type { Situation, SituationQuestion } from '../../src/domain.ts';
import { type Moment, whenOf } from '../clock.ts';
import { intervalOf } from '../query/times.ts';
import { memoLast } from '../rows/rows.ts';
import type { State } from '../state.ts';
import { followRows } from '../sums/list-difference.ts';

const closed: ReadonlySet<string> = new Set(['answered', 'unverifiable', 'superseded']);

const lateAt = ({ due, state }: SituationQuestion, now: Moment, zone: string): number | null => {
	const until = due === null || closed.has(state) ? null : intervalOf(due, zone);
	if (until === null || until.to > now) return null;
	return now - (whenOf(due, zone).moment ?? until.to);
};

/** By how many milliseconds a promise that still waits is late; null where it is not. */
export const lateBy = ({ now, screen }: Pick<State, 'now' | 'screen'>, question: SituationQuestion): number | null =>
	lateAt(question, now, screen.zone);

const minute = 60_000;

/** The questions whose answer was promised: few of all, kept from one list of questions to the next. */
const promised = new Set<SituationQuestion>();
const followPromises = followRows<SituationQuestion>(
	(question) => promised.delete(question),
	(question) => {
		if (question.due !== null) promised.add(question);
	},
);

const count = memoLast(({ questions }: Situation, minutes: number, zone: string): number => {
	followPromises(questions);
	return [...promised].filter((question) => lateAt(question, minutes * minute, zone) !== null).length;
});

/** How many answers are overdue. */
export const overdueIn = ({ floor, now, screen }: State): number =>
	count(floor.situation, Math.floor(now / minute), screen.zone);
