// What the larger commands do, as actions and effects: opening, going back, walking changes, typing.
import type { SituationChange } from '../news/change.ts';
import { changeLabel } from '../news/change-words.ts';
import { passageRows } from '../panes/statements.ts';
import { floorPanes } from '../panes.ts';
import { cursorRow } from '../rows/cursor.ts';
import { groupOf } from '../rows/filter.ts';
import { withHourToggled } from '../rows/folds.ts';
import { layoutKind, layoutOf } from '../screen/layout.ts';
import type { Action, Effect, State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { filterOf, isList, type ListId, openPage, type PaneId } from '../view.ts';

type Steps = readonly (Action | Effect)[];

const pagePanes: Readonly<Record<'detail' | 'search' | 'problems' | 'help' | 'acts' | 'versions', readonly PaneId[]>> =
	{
		detail: ['detail', 'source'],
		search: ['results', 'statements', 'source'],
		problems: ['problems'],
		acts: ['acts', 'source'],
		versions: ['versions', 'source'],
		help: ['help'],
	};

/** To the pane of a digit, or one further in the round. */
export const toPane = (state: State, to: string | 1 | -1): Steps => {
	const page = openPage(state.view);
	if (typeof to === 'string') {
		const pane = floorPanes[Number(to) - 1]?.[0];
		return pane === undefined ? [] : [{ type: 'pages-closed' }, { type: 'pane-focused', pane }];
	}
	const panes = page.kind === 'floor' ? floorPanes.map(([pane]) => pane) : pagePanes[page.kind];
	// Only a wide search has room for what is said of a result.
	const round =
		page.kind === 'search' && layoutKind(state.screen) !== 'wide' ? ['results' as const, 'source' as const] : panes;
	const at = round.indexOf(page.focus);
	return [{ type: 'pane-focused', pane: round[(at + to + round.length) % round.length]! }];
};

const home: Readonly<Partial<Record<Subject['kind'], ListId>>> = {
	event: 'timeline',
	question: 'questions',
	actor: 'actors',
};

const unfoldStep = ({ view }: State, hour: string | null): Steps =>
	hour === null
		? [{ type: 'background-folded', isFolded: view.isUnfolded }]
		: [{ type: 'hours-folded', folds: withHourToggled(view.folds, hour) }];

/** Opens what the cursor stands on: its page, or from a passage the words in the source. */
export const openStep = (state: State): Steps => {
	const { focus } = openPage(state.view);
	if (!isList(focus)) return [];
	const row = cursorRow(state, focus);
	if (row?.subject == null) return [];
	if (row.subject.kind === 'fold') return unfoldStep(state, row.subject.hour);
	if (focus === 'statements' || focus === 'detail')
		return [{ type: 'cursor-rested' }, { type: 'pane-focused', pane: 'source' }];
	return [{ type: 'page-opened', page: { kind: 'detail', focus: 'detail', subject: row.subject } }];
};

const filteredList = (state: State): ListId | undefined => {
	const { focus } = openPage(state.view);
	return isList(focus) && filterOf(state.view, focus) !== '' ? focus : undefined;
};

/** One step back: marked rows, the filter, then the pane, then the page. */
export const closeStep = (state: State): Steps => {
	if (state.view.picked.size > 0 || state.view.range !== null) return [{ type: 'rows-unpicked' }];
	const list = filteredList(state);
	if (list !== undefined) return [{ type: 'lists-filtered', lists: groupOf(state, list), filter: '' }];
	const page = openPage(state.view);
	if (page.kind === 'detail' && page.focus === 'source') return [{ type: 'pane-focused', pane: 'detail' }];
	if ((page.kind === 'acts' || page.kind === 'versions') && page.focus === 'source')
		return [{ type: 'pane-focused', pane: page.kind }];
	if (page.kind !== 'floor') return [{ type: 'page-closed' }];
	if (page.focus === 'source') return [{ type: 'pane-focused', pane: 'statements' }];
	if (state.travel !== null) return [{ type: 'travel-left' }, { effect: 'travel-end' }];
	return page.focus === 'statements' ? [{ type: 'pane-focused', pane: state.view.driver }] : [];
};

/** Why there is no way back from here. */
export const blockedNowhere = (state: State): string | undefined =>
	closeStep(state).length === 0 ? 'this is the first page; q quits' : undefined;

/** Shows a subject where it lives: its row in a list of the floor, or a page of its own. */
export const showSubject = (subject: Subject): Steps => {
	const list = home[subject.kind];
	return list === undefined
		? [{ type: 'pages-closed' }, { type: 'page-opened', page: { kind: 'detail', focus: 'detail', subject } }]
		: [
				{ type: 'pages-closed' },
				{ type: 'pane-focused', pane: list },
				{ type: 'row-selected', list, key: subjectKey(subject) },
			];
};

const subjectOfChange = ({ subject, id }: SituationChange): Subject =>
	subject === 'event' ? { kind: 'event', id } : { kind: 'question', id };

/** To the next or previous change since the operator looked. */
export const changeStep = (state: State, by: 1 | -1): Steps => {
	const changes = state.news?.changes ?? [];
	const index =
		state.view.change === -1 && by === -1
			? changes.length - 1
			: (state.view.change + by + changes.length) % changes.length;
	const change = changes[index];
	if (change === undefined) return [];
	// Two changes of one row leave the cursor where it is: what the second one is must be told.
	const text = `change ${index + 1} of ${changes.length}: ${changeLabel(state.screen, change)}`;
	return [{ type: 'change-visited', index }, ...showSubject(subjectOfChange(change)), { type: 'message-shown', text }];
};

/** To the next or previous result of the last search. */
export const searchStep = (state: State, by: 1 | -1): Steps => {
	const { hits } = state.search;
	const at = hits.findIndex((hit) => subjectKey(hit.subject) === state.view.lists.results.cursor);
	const hit = hits[(Math.max(0, at) + (at === -1 ? 0 : by) + hits.length) % hits.length];
	return hit === undefined
		? []
		: [{ type: 'row-selected', list: 'results', key: subjectKey(hit.subject) }, ...showSubject(hit.subject)];
};

/** The passage the source pane shows. */
export const shownPassage = (state: State) => {
	const { subject, passage } = state.view.shown;
	if (subject === null) return undefined;
	const passages = passageRows(state.floor, subject);
	return (passages.find(({ key }) => key === passage) ?? passages[0])?.passage;
};

/** Document and offset of the words on the screen. */
export const sourcePlace = (state: State): { documentId: string; offset: number } | undefined => {
	const passage = shownPassage(state);
	return passage === undefined ? undefined : { documentId: passage.documentId, offset: passage.marks[0]?.start ?? 0 };
};

/** Whether a pane can be seen now. */
export const isOnScreen = (state: State, pane: PaneId): boolean =>
	layoutOf(state).boxes.some((box) => box.pane === pane);
