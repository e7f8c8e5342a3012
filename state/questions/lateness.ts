// Promises on the clock: which answers are overdue, and by how much.
import type { Situation, SituationQuestion } from '../../src/domain.ts';
import { type Moment, whenOf } from '../clock.ts';
import { intervalOf } from '../query/times.ts';
import { memoLast } from '../rows/rows.ts';
import type { State } from '../state.ts';
import { followRows } from '../sums/list-difference.ts';

const closed: ReadonlySet<string> = new Set(['answered', 'unverifiable', 'superseded']);

/** Until when a promise holds, and from when its lateness counts. */
type Deadline = { readonly zone: string; readonly until: Moment; readonly from: Moment };

// A screen asks this of all promises every minute.
const deadlines = new WeakMap<SituationQuestion, Deadline>();

const deadlineOf = (question: SituationQuestion, zone: string): Deadline => {
	const known = deadlines.get(question);
	if (known?.zone === zone) return known;
	const { due, state } = question;
	const until = due === null || closed.has(state) ? null : intervalOf(due, zone);
	const deadline =
		until === null
			? { zone, until: Number.POSITIVE_INFINITY, from: Number.POSITIVE_INFINITY }
			: { zone, until: until.to, from: whenOf(due, zone).moment ?? until.to };
	deadlines.set(question, deadline);
	return deadline;
};

const lateAt = (question: SituationQuestion, now: Moment, zone: string): number | null => {
	const { until, from } = deadlineOf(question, zone);
	return until > now ? null : now - from;
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
	let late = 0;
	for (const question of promised) if (lateAt(question, minutes * minute, zone) !== null) late += 1;
	return late;
});

/** How many answers are overdue. */
export const overdueIn = ({ floor, now, screen }: State): number =>
	count(floor.situation, Math.floor(now / minute), screen.zone);
