// The keys that mark rows and what was read.
import type { Command } from '../keyboard/command.ts';
import { cursorRow } from '../rows/cursor.ts';
import type { Action, State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { isList, openPage } from '../view.ts';
import { chosenRows, chosenSubjects, draftsOn, pickedOf, rowSubject } from './chosen.ts';
import { act, row, type Steps, say } from './command-row.ts';
import { marksOf } from './desk.ts';
import { everything } from './targets.ts';
import { unreadOf } from './unread.ts';
import { toUnread } from './walk.ts';
import type { Draft } from './wording.ts';

const pick = (state: State): Steps => {
	const subject = rowSubject(state);
	return subject === null || chosenRows(state).length === 0 ? [] : [{ type: 'row-picked', subject }, down];
};

const range = (state: State): Steps => {
	const { focus } = openPage(state.view);
	const key = isList(focus) ? cursorRow(state, focus)?.key : undefined;
	if (!isList(focus) || key === undefined) return [];
	return state.view.range === null
		? [{ type: 'range-begun', list: focus, key }]
		: [{ type: 'rows-picked', subjects: [...pickedOf(state).values()] }];
};

const down: Action = { type: 'cursor-moved', motion: { rows: 1 } };

const read = (state: State): Steps => {
	const subjects = chosenSubjects(state);
	const unread = unreadOf(state);
	const open = subjects.filter((subject) => unread.has(subjectKey(subject)));
	const isMoving = state.view.picked.size === 0 && openPage(state.view).kind === 'floor';
	if (open.length > 0) return [...act(draftsOn(state, open, 'seen')), ...(isMoving ? [down] : [])];
	const marked = subjects.filter((subject) => marksOf(state, subject).readBy[state.operator] !== undefined);
	return marked.length > 0 ? act(draftsOn(state, marked, 'unseen')) : say('this was read before');
};

/** Takes the rows on, also from somebody else; what is one's own already is given back. */
const take = (state: State): Steps => {
	const name = `@${state.operator.replace(/\s+/g, '-')}`;
	const subjects = chosenSubjects(state);
	const ownerOf = (subject: Subject): string | null => marksOf(state, subject).owner?.text ?? null;
	const isBack = subjects.every((subject) => ownerOf(subject) === name);
	const others = subjects.flatMap((subject) => {
		const owner = ownerOf(subject);
		return owner === null || owner === name ? [] : draftsOn(state, [subject], 'untag', owner);
	});
	return act([...draftsOn(state, subjects, isBack ? 'untag' : 'tag', name), ...(isBack ? [] : others)]);
};

const needsUnread = (state: State): string | undefined =>
	unreadOf(state).size === 0 ? 'nothing is unread' : undefined;

const seenAll: Draft = { op: 'seen', target: everything, text: null, hold: null, other: null };

const needsRow = (state: State): string | undefined =>
	chosenRows(state).length === 0 ? 'nothing is selected' : undefined;

const needsSubject = (state: State): string | undefined =>
	chosenSubjects(state).length === 0 ? 'nothing is selected' : undefined;

/** Marking rows and what was read. */
export const markCommands: readonly Command[] = [
	{ ...row('mark-row', ' ', 'mark the row; acts are on all marked ones', pick, needsRow), group: 'Move' },
	{ ...row('mark-range', 'v', 'mark from here on; again: end of the range', range, needsRow), group: 'Move' },
	row('take', '@', 'take it on in your name; again: give back', take, needsSubject),
	{ ...row('next-unread', 'u', 'next unread', (state) => toUnread(state, 1), needsUnread, 'unread'), group: 'Live' },
	{ ...row('previous-unread', 'U', 'previous unread', (state) => toUnread(state, -1), needsUnread), group: 'Live' },
	{ ...row('mark-read', 'm', 'mark as read; again: as unread', read, needsSubject), group: 'Live' },
	{
		...row('mark-seen', 'M', 'mark all as read: changes count from now', () => [{ effect: 'act', drafts: [seenAll] }]),
		group: 'Live',
	},
];
