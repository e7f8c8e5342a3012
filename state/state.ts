// All the screen depends on, in one immutable value: the situation as last settled, what the watch over the folder
// reports, and the view. `reduce` is the only way from one State to the next.

import type { Annotation, DocumentId, Instant, Report, Situation, SkippedFile, WatchState } from '../src/domain.ts';
import type { Draft } from './acts/wording.ts';
import type { Alert, Alerts, WatchRule } from './alerts/alerts.ts';
import type { Hours } from './alerts/hours.ts';
import type { Moment } from './clock.ts';
import type { Command } from './keyboard/command.ts';
import type { Baselines } from './news/baselines.ts';
import type { Memory, SavedView } from './news/memory.ts';
import type { News } from './news/news.ts';
import type { Versions } from './panes/versions.ts';
import type { SourceGrades } from './reports/source-grades.ts';
import type { ColumnId, WidthId } from './rows/columns.ts';
import type { SearchState } from './rows/search-state.ts';
import type { Travel } from './screen/travel.ts';
import type { ReportFormat } from './sitrep/report-formats.ts';
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
	/** Columns that are left out. */
	readonly hidden?: ReadonlySet<ColumnId>;
	/** Widths of columns, where the operator has chosen them. */
	readonly widths?: ReadonlyMap<WidthId, number>;
	/** Grades of sources, for what nobody has graded. */
	readonly sourceGrades?: SourceGrades;
};

/** The model the screen looks at. A new one comes with each settle. */
export type Floor = {
	readonly situation: Situation;
	readonly report: (id: DocumentId) => Report | undefined;
	readonly identities: Identities;
	/** Set where it is not the folder as it is, but a part of what was known then, kept over a restart. */
	readonly keptFrom?: Moment;
};

/** Which names are which actor's, by the keys they are filed under. */
export type Identities = {
	readonly namesOf: (actorId: string) => readonly string[];
	readonly actorOf: (nameKey: string) => string | undefined;
};

/** The screen on the wall. */
export type Kiosk = {
	readonly isOn: boolean;
	/** A new page this often. */
	readonly seconds: number;
	/** Asked for at the start: it cannot be left. */
	readonly isFixed: boolean;
	/** Hours in which it is drawn dark. */
	readonly dim?: readonly Hours[];
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
	/** When whatever feeds the folder was heard last, null for never; left out where nobody listens for it. */
	readonly feedHeardAt?: Moment | null;
	readonly skipped: readonly SkippedFile[];
	/** Files read of those found; null once the folder has been read through. */
	readonly progress: Progress | null;
	/** What the operator has seen, and what is new since; null until the first settle. */
	readonly news: News | null;
	readonly baselines: Baselines;
	/** Set while a past moment is shown; `floor` and `now` are those of then. */
	readonly travel: Travel | null;
	readonly search: SearchState;
	readonly kiosk: Kiosk;
	readonly alerts: Alerts;
	/** The watch rules of the configuration; the operator's own are in `memory`. */
	readonly rules: readonly WatchRule[];
	/** Hours in which bell and hooks hold back. */
	readonly quietHours: readonly Hours[];
	/** Saved views, and the queries asked before. */
	readonly memory: Memory;
	/** The versions that are looked at; null before any was. */
	readonly versions: Versions | null;
	/** The analyst layer: all acts in their order. */
	readonly acts: readonly Annotation[];
	/** Whose acts and read marks these keys make. */
	readonly operator: string;
	/** The table of commands, with the operator's own keys in it. */
	readonly commands: readonly Command[];
	readonly view: View;
};

/** What happened, told to the store. */
export type Action =
	| ViewAction
	| { readonly type: 'situation-settled'; readonly floor: Floor; readonly at: Moment; readonly isLoaded: boolean }
	| { readonly type: 'watch-changed'; readonly watch: WatchState }
	| { readonly type: 'feed-heard'; readonly at: Moment | null }
	| { readonly type: 'files-skipped'; readonly skipped: readonly SkippedFile[] }
	| { readonly type: 'progress-made'; readonly progress: Progress | null }
	| { readonly type: 'clock-ticked'; readonly now: Moment }
	| { readonly type: 'resized'; readonly columns: number; readonly rows: number }
	| { readonly type: 'news-seen' }
	| {
			readonly type: 'look-chosen';
			readonly look: Partial<Pick<Screen, 'isAscii' | 'zone' | 'hidden' | 'widths' | 'sourceGrades'>>;
	  }
	| { readonly type: 'rules-set'; readonly rules: readonly WatchRule[]; readonly quietHours?: readonly Hours[] }
	| { readonly type: 'query-watched'; readonly query: string; readonly isOn: boolean }
	| { readonly type: 'alerts-kept'; readonly alerts: Alerts }
	| { readonly type: 'alerts-raised'; readonly alerts: readonly Alert[] }
	| { readonly type: 'alerts-told'; readonly ids: ReadonlySet<string>; readonly at: Moment }
	| { readonly type: 'alerts-acknowledged' }
	| { readonly type: 'bell-quieted'; readonly until: Moment }
	| { readonly type: 'kiosk-set'; readonly kiosk: Partial<Kiosk> }
	| { readonly type: 'memory-read'; readonly memory: Memory }
	| { readonly type: 'query-used'; readonly query: string }
	| { readonly type: 'view-saved'; readonly view: SavedView }
	| { readonly type: 'view-forgotten'; readonly name: string }
	| { readonly type: 'travelled'; readonly at: Moment; readonly floor: Floor }
	| { readonly type: 'travel-left' }
	| { readonly type: 'versions-read'; readonly versions: Versions }
	/** What was seen by the operator before this program started. */
	| { readonly type: 'baselines-read'; readonly baselines: Baselines }
	/** The acts as they are on the disk now. */
	| { readonly type: 'acts-changed'; readonly acts: readonly Annotation[] }
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
	| { readonly effect: 'keep-memory' }
	| { readonly effect: 'travel'; readonly to: Instant }
	| { readonly effect: 'travel-step'; readonly from: Instant | null; readonly by: 1 | -1 }
	| { readonly effect: 'travel-end' }
	| { readonly effect: 'read-versions'; readonly documentId: DocumentId }
	/** Saves acts; what came of it is told by `acts-changed` and a message. */
	| { readonly effect: 'act'; readonly drafts: readonly Draft[] };

export type { ListId, PaneId, Subject };
