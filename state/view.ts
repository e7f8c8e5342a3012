// What the operator is looking at: pages, focus, a cursor for each list, filters, and what is being typed.

import type { PromptId } from './acts/prompts.ts';
import { type EditedLine, type Editing, freshEditing } from './keyboard/editing.ts';
import { type Folds, noFolds } from './rows/folds.ts';
import type { Subject } from './subjects.ts';

export type ListId =
	| 'timeline'
	| 'questions'
	| 'actors'
	| 'statements'
	| 'detail'
	| 'results'
	| 'problems'
	| 'acts'
	| 'versions'
	| 'palette';
export type PaneId = ListId | 'source' | 'help' | 'health' | 'ladder' | 'why';

/** Lists whose selection decides what the statements and the source show. */
export type DriverId = 'timeline' | 'questions' | 'actors';

export type ListView = {
	/** Key of the row the cursor stands on; null stands for the first row, whichever that is. */
	readonly cursor: string | null;
	/** Position the cursor was last seen at: where it goes on when its row is gone. */
	readonly index: number;
	/** First row on the screen; negative: so many blank lines stand above the first one. */
	readonly top: number;
	readonly filter: string;
	/** Where the cursor was before the list was narrowed, as long as nobody moved it since. */
	readonly before?: Pick<ListView, 'cursor' | 'index' | 'top'> | undefined;
	/** What was new when the cursor left the live edge: what is new beyond that has come since. */
	readonly newThen?: ReadonlySet<string>;
};

export type Page =
	| { readonly kind: 'floor'; readonly focus: PaneId }
	| { readonly kind: 'detail'; readonly focus: PaneId; readonly subject: Subject }
	| { readonly kind: 'search'; readonly focus: PaneId }
	/** Without a topic: all keys. */
	| { readonly kind: 'help'; readonly focus: PaneId; readonly topic?: string }
	| { readonly kind: 'problems'; readonly focus: PaneId }
	| { readonly kind: 'acts'; readonly focus: PaneId }
	| { readonly kind: 'versions'; readonly focus: PaneId };

/** A line that is typed for an act on some subjects. */
export type PromptTyping = {
	readonly what: 'prompt';
	readonly prompt: PromptId;
	readonly subjects: readonly Subject[];
	readonly text: string;
	/** What was wrong with the text when it was last entered. */
	readonly problem: string | null;
};

/** A query, or a command by its name in the palette. */
export type LineTyping =
	| { readonly what: 'filter'; readonly list: ListId }
	| { readonly what: 'search' }
	| { readonly what: 'command'; readonly text: string };

export type Typing = LineTyping | PromptTyping;

export type Waiting = { readonly lists: readonly ListId[]; readonly filter: string };

export type PaneSize = 0 | 1 | 2;

export type View = {
	/** The way here; the last one is on the screen, the first one is always the floor. */
	readonly pages: readonly Page[];
	readonly driver: DriverId;
	readonly lists: Readonly<Record<ListId, ListView>>;
	/** A filter that is worked out beside the screen, and the lists it is for; until then they stay as they are. */
	readonly waiting: Waiting | null;
	readonly typing: Typing | null;
	/** Caret, completion and recall of what is being typed. */
	readonly editing: Editing;
	/** What statements and source show: it follows the selection once the cursor rests. */
	readonly shown: { readonly subject: Subject | null; readonly passage: string | null };
	/** Rows the source is scrolled away from its passage. */
	readonly scroll: number;
	readonly isUnfolded: boolean;
	readonly folds: Folds;
	/** How much of the screen the focused pane has: its own share, more, all. */
	readonly size: PaneSize;
	/** Asked for (or, where it stands anyway, waved away) with `i`: why the machine thinks so. */
	readonly isWhyAsked: boolean;
	/** Which change `c` went to last. */
	readonly change: number;
	readonly message: string | null;
	/** The message waits for a key: something went wrong, or there is a path to be read. */
	readonly isMessageKept: boolean;
	/** Rows marked for an act, by the key of their subject. */
	readonly picked: ReadonlyMap<string, Subject>;
	/** Where a range of marked rows begins; it ends at the cursor. */
	readonly range: { readonly list: ListId; readonly key: string } | null;
};

/** `hours`: to the first row of another hour. */
export type Motion =
	| { readonly rows: number }
	| { readonly hours: 1 | -1 }
	| { readonly pages: number }
	| { readonly end: 'first' | 'last' };

export type ViewAction =
	| { readonly type: 'cursor-moved'; readonly motion: Motion }
	| { readonly type: 'cursor-rested' }
	/** Nothing has come for a moment: room may be made for what comes next. */
	| { readonly type: 'floor-rested' }
	| { readonly type: 'row-selected'; readonly list: ListId; readonly key: string | null }
	| { readonly type: 'pane-focused'; readonly pane: PaneId }
	| { readonly type: 'page-opened'; readonly page: Page }
	| { readonly type: 'page-closed' }
	| { readonly type: 'pages-closed' }
	| { readonly type: 'typing-started'; readonly typing: Typing }
	| { readonly type: 'typing-ended'; readonly isKept: boolean }
	| { readonly type: 'line-edited'; readonly line: EditedLine }
	| { readonly type: 'lists-filtered'; readonly lists: readonly ListId[]; readonly filter: string }
	/** What was waited for is at hand. */
	| { readonly type: 'filter-worked-out'; readonly waiting: Waiting }
	| { readonly type: 'background-folded'; readonly isFolded: boolean }
	| { readonly type: 'hours-folded'; readonly folds: Folds }
	| { readonly type: 'pane-sized'; readonly size: PaneSize }
	| { readonly type: 'why-asked' }
	| { readonly type: 'change-visited'; readonly index: number }
	| { readonly type: 'row-picked'; readonly subject: Subject }
	| { readonly type: 'rows-picked'; readonly subjects: readonly Subject[] }
	| { readonly type: 'range-begun'; readonly list: ListId; readonly key: string }
	| { readonly type: 'rows-unpicked' }
	| { readonly type: 'prompt-refused'; readonly problem: string }
	/** `stays`: until a key is pressed; others fade by themselves. */
	| { readonly type: 'message-shown'; readonly text: string | null; readonly stays?: boolean };

const emptyList: ListView = { cursor: null, index: 0, top: 0, filter: '' };

/** The view at the start. */
export const initialView: View = {
	pages: [{ kind: 'floor', focus: 'timeline' }],
	driver: 'timeline',
	lists: {
		timeline: emptyList,
		questions: emptyList,
		actors: emptyList,
		statements: emptyList,
		detail: emptyList,
		results: emptyList,
		problems: emptyList,
		palette: emptyList,
		acts: emptyList,
		versions: emptyList,
	},
	waiting: null,
	typing: null,
	editing: freshEditing,
	shown: { subject: null, passage: null },
	scroll: 0,
	isUnfolded: false,
	folds: noFolds,
	size: 0,
	isWhyAsked: false,
	change: -1,
	message: null,
	isMessageKept: false,
	picked: new Map(),
	range: null,
};

/** The filter of a list, also one that is still worked out. */
export const filterOf = ({ waiting, lists: views }: View, list: ListId): string =>
	waiting?.lists.includes(list) ? waiting.filter : views[list].filter;

/** The page on the screen. */
export const openPage = (view: View): Page => view.pages.at(-1)!;

/** The pane that keys act on: the open page's, or the palette while a command is typed. */
export const focusOf = (view: View): PaneId => (view.typing?.what === 'command' ? 'palette' : openPage(view).focus);

/** The lists of the floor that a filter of the whole floor narrows. */
export const driverLists: readonly DriverId[] = ['timeline', 'questions', 'actors'];

const drivers: ReadonlySet<string> = new Set(driverLists);

/** Whether the selection of this pane decides what the evidence panes show. */
export const isDriver = (pane: PaneId): pane is DriverId => drivers.has(pane);

/** All lists there are. */
export const listIds = Object.keys(initialView.lists) as readonly ListId[];

const lists: ReadonlySet<string> = new Set(listIds);

/** Whether a pane is a list with a cursor. */
export const isList = (pane: PaneId): pane is ListId => lists.has(pane);

const pictures: ReadonlySet<string> = new Set<PaneId>(['health', 'ladder']);

/** Whether a pane is more than rows of text: a component draws it. */
export const isPicture = (pane: PaneId): boolean => pictures.has(pane);
