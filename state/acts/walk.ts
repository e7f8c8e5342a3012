// Walking through what is unread: down the list one is in, then on to the next list that has some.

import { rowsOf } from '../panes.ts';
import { cursorIndex } from '../rows/cursor.ts';
import type { Action, Effect, State } from '../state.ts';
import { subjectKey } from '../subjects.ts';
import { type ListId, openPage } from '../view.ts';
import { unreadOf } from './unread.ts';

const lists = ['timeline', 'questions'] as const satisfies readonly ListId[];

/** To the next or previous unread row. */
export const toUnread = (state: State, by: 1 | -1): readonly (Action | Effect)[] => {
	const unread = unreadOf(state);
	const places = lists.flatMap((list) =>
		rowsOf(state, list).flatMap(({ key, subject }, index) =>
			subject !== null && unread.has(subjectKey(subject)) ? [{ list, key, index }] : [],
		),
	);
	const { focus } = openPage(state.view);
	const here = (lists as readonly string[]).indexOf(focus);
	const at = here < 0 ? -1 : cursorIndex(rowsOf(state, lists[here]!), state.view.lists[lists[here]!]);
	const isAfter = (place: (typeof places)[number]): boolean =>
		lists.indexOf(place.list) > here || (place.list === focus && place.index > at);
	const isBefore = (place: (typeof places)[number]): boolean =>
		lists.indexOf(place.list) < here || (place.list === focus && place.index < at);
	const next = by === 1 ? (places.find(isAfter) ?? places[0]) : (places.findLast(isBefore) ?? places.at(-1));
	if (next === undefined) return [];
	return [
		{ type: 'pages-closed' },
		{ type: 'pane-focused', pane: next.list },
		{ type: 'row-selected', list: next.list, key: next.key },
	];
};
