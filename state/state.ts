// All the screen depends on, in one immutable value: the situation as last settled, what the watch over the folder
// reports, and the view. `reduce` is the only way from one State to the next.
import type { DocumentId, Report, Situation, SkippedFile, WatchState } from '../src/domain.ts';
import type { Alert, Alerts } from './alerts.ts';
import type { Moment } from './clock.ts';
import type { Command } from './commands.ts';
import type { Memory, SavedView } from './memory.ts';
import type { News } from './news.ts';
import type { ReportFormat } from './report-formats.ts';
import type { SearchState } from './search-state.ts';
import type { Subject } from './subjects.ts';
import type { ListId, PaneId, View, ViewAction } from './view.ts';

/** The terminal, as far as layout must know it; chosen at the start, but for its size. */
export type Screen = {
	readonly columns: number;
	readonly rows: number;
	/** Only ASCII may be drawn. */
	readonly isAscii: boolean;
	/** IANA name of the zone times are shown in. */
	readonly zone: string;
};

/** The model the screen looks at. A new one comes with each settle. */
export type Floor = {
	readonly situation: Situation;
	readonly report: (id: DocumentId) => Report | undefined;
};

/** The screen on the wall. */
export type Kiosk = {
	readonly isOn: boolean;
	/** A new page this often. */
	readonly seconds: number;
	/** Asked for at the start: it cannot be left. */
	readonly isFixed: boolean;
};

export type Progress = {
	readonly done: number;
	readonly total: number;
	/** Milliseconds the rest will take at the pace so far; null while that is not known. */
	readonly left?: number | null;
};

export type State = {
	readonly name: string;
	readonly screen: Screen;
	readonly now: Moment;
	readonly floor: Floor;
	readonly watch: WatchState;
	readonly skipped: readonly SkippedFile[];
	/** Files read of those found; null once the folder has been read through. */
	readonly progress: Progress | null;
	/** What the operator has seen, and what is new since; null until the first settle. */
	readonly news: News | null;
	readonly search: SearchState;
	readonly kiosk: Kiosk;
	readonly alerts: Alerts;
	/** Saved views, and the queries asked before. */
	readonly memory: Memory;
	/** The table of commands, with the operator's own keys in it. */
	readonly commands: readonly Command[];
	readonly view: View;
};

/** What happened, told to the store. */
export type Action =
	| ViewAction
	| { readonly type: 'situation-settled'; readonly floor: Floor; readonly at: Moment; readonly isLoaded: boolean }
	| { readonly type: 'watch-changed'; readonly watch: WatchState }
	| { readonly type: 'files-skipped'; readonly skipped: readonly SkippedFile[] }
	| { readonly type: 'progress-made'; readonly progress: Progress | null }
	| { readonly type: 'clock-ticked'; readonly now: Moment }
	| { readonly type: 'resized'; readonly columns: number; readonly rows: number }
	| { readonly type: 'news-seen' }
	| { readonly type: 'look-chosen'; readonly isAscii: boolean; readonly zone: string }
	| { readonly type: 'alerts-kept'; readonly alerts: Alerts }
	| { readonly type: 'alerts-raised'; readonly alerts: readonly Alert[] }
	| { readonly type: 'alerts-acknowledged' }
	| { readonly type: 'bell-quieted'; readonly until: Moment }
	| { readonly type: 'kiosk-set'; readonly kiosk: Partial<Kiosk> }
	| { readonly type: 'memory-read'; readonly memory: Memory }
	| { readonly type: 'query-used'; readonly query: string }
	| { readonly type: 'view-saved'; readonly view: SavedView }
	| { readonly type: 'view-forgotten'; readonly name: string }
	| { readonly type: 'keys-bound'; readonly commands: readonly Command[] }
	| { readonly type: 'results-found'; readonly search: Omit<SearchState, 'query'>; readonly query: string };

/** Work outside the State that a command asks for. */
export type Effect =
	| { readonly effect: 'quit' }
	| { readonly effect: 'suspend' }
	| { readonly effect: 'redraw' }
	| { readonly effect: 'rescan' }
	| { readonly effect: 'open-source'; readonly documentId: DocumentId; readonly offset: number }
	| { readonly effect: 'search'; readonly query: string }
	| { readonly effect: 'edit-source'; readonly documentId: DocumentId; readonly offset: number }
	/** A web page or a mailbox, outside of the terminal. */
	| { readonly effect: 'open-address'; readonly address: string }
	/** To the clipboard; `what` says in words what it is. */
	| { readonly effect: 'copy'; readonly text: string; readonly what: string }
	/** Into a file: the rows of the list in focus, or the whole situation; `path` null: in the state directory. */
	| {
			readonly effect: 'export';
			readonly format: ReportFormat;
			readonly path: string | null;
			readonly isWhole: boolean;
	  }
	/** Writes down what the desk remembers. */
	| { readonly effect: 'keep-memory' };

export type { ListId, PaneId, Subject };
