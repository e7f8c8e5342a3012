// What an operator has not read yet: events and questions that are new or changed since the whole was last marked
// as seen, without those marked one by one, as long as nothing more has come to them.
import { eventsById, questionsById } from '../lookups.ts';
import type { News } from '../news/news.ts';
import { memoLast } from '../rows/rows.ts';
import type { Floor, State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { type Desk, deskOf } from './desk.ts';
import { standingOfEvent, standingOfQuestion } from './standing.ts';

/** What can be read and come to stand otherwise. */
type Looked = Extract<Subject, { readonly kind: 'event' | 'question' }>;

const standingOf = ({ situation }: Floor, subject: Looked): readonly string[] | null => {
	if (subject.kind === 'event') {
		const event = eventsById(situation).get(subject.id);
		return event === undefined ? null : standingOfEvent(event);
	}
	const question = questionsById(situation).get(subject.id);
	return question === undefined ? null : standingOfQuestion(question);
};

const isThere = ({ situation }: Floor, { kind, id }: Looked): boolean =>
	(kind === 'event' ? eventsById : questionsById)(situation).get(id) !== undefined;

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
	left.length === right.length && left.every((value, at) => value === right[at]);

const build = memoLast((news: News, desk: Desk, floor: Floor, operator: string): ReadonlySet<string> => {
	const changed = new Map<string, Looked>();
	for (const { subject, id } of news.changes) {
		if (subject !== 'event' && subject !== 'question') continue;
		const one: Looked = { kind: subject, id };
		changed.set(subjectKey(one), one);
	}
	const unread = [...changed].filter(([key, subject]) => {
		const read = desk.of.get(key)?.readBy[operator];
		// Only what was read once is worth a look at how it stands.
		if (read === undefined) return isThere(floor, subject);
		const then = read.hold?.standing;
		const now = standingOf(floor, subject);
		return now !== null && then !== undefined && !isSame(then, now);
	});
	return new Set(unread.map(([key]) => key));
});

const nothing: ReadonlySet<string> = new Set();

/** Keys of the subjects this operator has not read. */
export const unreadOf = (state: State): ReadonlySet<string> =>
	state.news === null || state.travel !== null || state.news.changes.length === 0
		? nothing
		: build(state.news, deskOf(state), state.floor, state.operator);
