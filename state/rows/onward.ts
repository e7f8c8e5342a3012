// From the page of one thing to that of the next, without going back to the list it was opened from.

import type { State } from '../state.ts';
import { subjectKey } from '../subjects.ts';
import { isList, type ListId, type Motion, openPage } from '../view.ts';
import { cursorRow, moveCursor } from './cursor.ts';
import { position } from './pane-view.ts';

/** The list behind the open page, where its cursor stands on what the page is about. */
const listBehind = (state: State): ListId | undefined => {
	const { pages, driver } = state.view;
	const page = openPage(state.view);
	const behind = pages.at(-2);
	if (page.kind !== 'detail' || behind === undefined) return undefined;
	const list = behind.kind === 'floor' ? driver : behind.focus;
	const subject = isList(list) ? (cursorRow(state, list)?.subject ?? null) : null;
	return isList(list) && subject !== null && subjectKey(subject) === subjectKey(page.subject) ? list : undefined;
};

/** Which of how many the open page is about; empty where no list is behind it. */
export const placeBehind = (state: State): string => {
	const list = listBehind(state);
	return list === undefined ? '' : position(state, list);
};

/** The page of the next or the former thing, where this one has no more rows that way; undefined where there is none. */
export const onwardFrom = (state: State, motion: Motion): State | undefined => {
	const { lists, pages } = state.view;
	const list = listBehind(state);
	if (list === undefined || openPage(state.view).focus !== 'detail' || !('rows' in motion)) return undefined;
	const within = moveCursor(state, 'detail', motion);
	if (within.index !== lists.detail.index || within.top !== lists.detail.top) return undefined;
	// How far the list is scrolled is seen to when it is on the screen again.
	const moved = { ...moveCursor(state, list, motion), top: lists[list].top };
	const next: State = { ...state, view: { ...state.view, lists: { ...lists, [list]: moved } } };
	const subject = cursorRow(next, list)?.subject ?? null;
	if (subject === null || subject.kind === 'fold' || moved.index === lists[list].index) return undefined;
	const detail = { ...lists.detail, cursor: null, index: 0, top: 0, filter: '' };
	return {
		...next,
		view: {
			...next.view,
			lists: { ...next.view.lists, detail },
			pages: [...pages.slice(0, -1), { kind: 'detail', focus: 'detail', subject }],
			scroll: 0,
		},
	};
};
