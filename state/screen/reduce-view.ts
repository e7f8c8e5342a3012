// What the operator does with the view: from one State to the next. Cursor, pages, typing and evidence are decided here.

import { type EditedLine, freshEditing } from '../keyboard/editing.ts';
import { typedText } from '../keyboard/typing.ts';
import { mustWait, rowsOf, withFilters } from '../panes.ts';
import { cursorRow, keepInPlace, moveCursor, selectRow, withRoomMade } from '../rows/cursor.ts';
import { onwardFrom } from '../rows/onward.ts';
import { refold, revealed } from '../rows/unfolding.ts';
import type { Action, State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { subjectKey } from '../subjects.ts';
import {
	focusOf,
	isDriver,
	isList,
	type ListId,
	listIds,
	type Motion,
	openPage,
	type Page,
	type View,
	type Waiting,
} from '../view.ts';
import { scrolledTo } from './scrolling.ts';

/** The state with its view changed. */
export const withView = (state: State, change: Partial<View>): State => ({
	...state,
	view: { ...state.view, ...change },
});

const withList = (state: State, id: ListId, change: Partial<View['lists'][ListId]>): State =>
	withView(state, { lists: { ...state.view.lists, [id]: { ...state.view.lists[id], ...change } } });

const withPage = (state: State, page: Page): State =>
	withView(state, { pages: [...state.view.pages.slice(0, -1), page] });

const drivingList: Readonly<Partial<Record<Page['kind'], ListId>>> = {
	search: 'results',
	problems: 'problems',
	acts: 'acts',
	versions: 'versions',
};

/** The subject the open page is about. */
const subjectOf = (state: State): Subject | null => {
	const page = openPage(state.view);
	if (page.kind === 'detail') return page.subject;
	const list = drivingList[page.kind] ?? state.view.driver;
	return cursorRow(state, list)?.subject ?? null;
};

const passageKey = (state: State): string | null => {
	const list = openPage(state.view).kind === 'detail' ? 'detail' : 'statements';
	return cursorRow(state, list)?.passage?.key ?? null;
};

const isSame = (left: Subject | null, right: Subject | null): boolean =>
	left === right || (left !== null && right !== null && subjectKey(left) === subjectKey(right));

/** Brings statements and source to what the cursor stands on. */
const rest = (state: State): State => {
	const subject = subjectOf(state);
	const isMoved = !isSame(subject, state.view.shown.subject);
	const followed = isMoved
		? withList(withView(state, { shown: { subject, passage: null } }), 'statements', { cursor: null, index: 0, top: 0 })
		: state;
	const passage = passageKey(followed);
	if (!isMoved && passage === state.view.shown.passage) return state;
	return withView(followed, { shown: { subject, passage }, scroll: 0 });
};

const move = (state: State, motion: Motion): State => {
	const focus = focusOf(state.view);
	if (isList(focus)) return onwardFrom(state, motion) ?? withList(state, focus, moveCursor(state, focus, motion));
	if (focus !== 'source' && focus !== 'help') return state;
	const scrolled = (wanted: number) => withView(state, { scroll: scrolledTo(state, focus, wanted) });
	if ('end' in motion) return scrolled(motion.end === 'first' ? -1e6 : 1e6);
	if ('hours' in motion) return state;
	const rows = 'rows' in motion ? motion.rows : Math.trunc(motion.pages * Math.max(1, state.screen.rows / 3));
	return scrolled(state.view.scroll + rows);
};

/** After rows changed: cursors stay with their rows. */
export const withCursors = (before: State, after: State): State =>
	listIds
		.filter((list) => rowsOf(before, list) !== rowsOf(after, list))
		.reduce((state, list) => withList(state, list, keepInPlace(before, state, list)), after);

/** After rows may have changed: cursors stay with their rows, the evidence with its words. */
export const settled = (before: State, after: State): State => rest(withCursors(before, after));

const selectIn = (state: State, list: ListId, key: string | null): State => {
	const open = revealed(state, list, key);
	return rest(withList(open, list, selectRow(open, list, key)));
};

/** After panes changed their size: cursors stay in sight. */
export const inPlace = (state: State): State =>
	listIds.reduce((next, list) => withList(next, list, keepInPlace(next, next, list)), state);

const openPageOn = (state: State, page: Page): State => {
	const pages = [...state.view.pages, page];
	const emptied =
		page.kind === 'detail' ? withList(state, 'detail', { cursor: null, index: 0, top: 0, filter: '' }) : state;
	return rest(withView(emptied, { pages, scroll: 0, message: null }));
};

const withText = (state: State, text: string): State => {
	const { typing } = state.view;
	if (typing === null || typing.what === 'prompt') return state;
	if (typing.what === 'search') return { ...state, search: { ...state.search, query: text } };
	if (typing.what === 'command')
		return withList(withView(state, { typing: { ...typing, text } }), 'palette', { cursor: null, index: 0, top: 0 });
	return filterLists(state, [typing.list], text);
};

const editLine = (state: State, { text, editing }: EditedLine): State =>
	withView(text === typedText(state) ? state : withText(state, text), { editing });

const applyFilter = (state: State, waiting: Waiting): State => settled(state, withFilters(state, waiting));

/** Narrows lists at once, or where that takes too long for a key, once it has been worked out. */
const filterLists = (state: State, lists: readonly ListId[], filter: string): State => {
	const waiting = { lists, filter };
	return mustWait(state, waiting) ? withView(state, { waiting }) : applyFilter(state, waiting);
};

const endTyping = (state: State, isKept: boolean): State => {
	const emptied = isKept || state.view.typing?.what === 'command' ? state : withText(state, '');
	return withView(emptied, { typing: null, editing: freshEditing });
};

/** The state after an action on the view; undefined where it is none. */
export const reduceView = (state: State, action: Action): State | undefined => {
	switch (action.type) {
		case 'cursor-moved':
			return move(state, action.motion);
		case 'cursor-rested':
			return rest(state);
		case 'floor-rested': {
			const roomy = withRoomMade(state);
			return roomy === undefined ? state : withList(state, 'timeline', roomy);
		}
		case 'row-selected':
			return selectIn(state, action.list, action.key);
		case 'pane-focused': {
			const focused = withPage(state, { ...openPage(state.view), focus: action.pane });
			return rest(isDriver(action.pane) ? withView(focused, { driver: action.pane }) : focused);
		}
		case 'page-opened':
			return openPageOn(state, action.page);
		case 'page-closed':
			if (state.view.pages.length === 1) return state;
			return rest(inPlace(withView(state, { pages: state.view.pages.slice(0, -1), scroll: 0 })));
		case 'pages-closed':
			return rest(inPlace(withView(state, { pages: state.view.pages.slice(0, 1), scroll: 0 })));
		case 'typing-started':
			return withList(withView(state, { typing: action.typing, editing: freshEditing }), 'palette', {
				cursor: null,
				index: 0,
				top: 0,
			});
		case 'typing-ended':
			return endTyping(state, action.isKept);
		case 'line-edited':
			return editLine(state, action.line);
		case 'lists-filtered':
			return filterLists(state, action.lists, action.filter);
		case 'filter-worked-out':
			return state.view.waiting === action.waiting ? applyFilter(state, action.waiting) : state;
		case 'background-folded':
			return settled(state, withView(state, { isUnfolded: !action.isFolded }));
		case 'pane-sized':
			return inPlace(withView(state, { size: action.size }));
		case 'why-asked':
			return inPlace(withView(state, { isWhyAsked: !state.view.isWhyAsked }));
		case 'hours-folded':
			return rest(refold(state, action.folds));
		case 'prompt-refused':
			return state.view.typing?.what === 'prompt'
				? withView(state, { typing: { ...state.view.typing, problem: action.problem } })
				: state;
		case 'change-visited':
			return withView(state, { change: action.index });
		case 'message-shown':
			return state.view.message === action.text
				? state
				: withView(state, { message: action.text, isMessageKept: action.stays ?? false });
		default:
			return undefined;
	}
};
