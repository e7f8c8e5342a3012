// The analyst layer as queries ask for it: `is:pinned`, `has:note`, `tag:port`, `grade:>=B2`.
import type { Mark, Marks as MarksById } from '../query/marks.ts';
import { memoLast } from '../rows/rows.ts';
import type { State } from '../state.ts';
import { type Desk, deskOf, type Marks } from './desk.ts';

const byId = memoLast((desk: Desk): ReadonlyMap<string, Marks> => {
	const idOf = (key: string): string =>
		// Names of files may hold blanks; of all other things the last word of the key is the id.
		key.startsWith('document ') ? key.slice('document '.length) : key.slice(key.lastIndexOf(' ') + 1);
	return new Map([...desk.of].map(([key, marks]) => [idOf(key), marks] as const));
});

const isBy = (marks: Marks, operator: string): boolean =>
	[marks.pin, marks.likelihood, marks.grade, ...marks.notes, ...marks.rulings].some((act) => act?.author === operator);

const markOf = (marks: Marks, operator: string): Mark => ({
	isPinned: marks.pin !== null,
	isRead: marks.readBy[operator] !== undefined,
	isMine: isBy(marks, operator),
	notes: marks.notes.map(({ text }) => text ?? ''),
	tags: marks.tags,
	grade: marks.grade?.text ?? null,
});

/** What analysts have put on things, by the id of the thing. */
export const queryMarks = (state: State): MarksById => {
	const marks = byId(deskOf(state));
	return (id) => {
		const found = marks.get(id);
		return found === undefined ? undefined : markOf(found, state.operator);
	};
};
