// The one table of commands. Dispatch, help, hint bar and the README's table of keys all come from it.

import { actCommands } from './acts/commands.ts';
import { markCommands } from './acts/mark-commands.ts';
import { unacknowledged } from './alerts/alerts.ts';
import { watchCommands } from './alerts/watch-words.ts';
import { clockLabel } from './clock.ts';
import type { Command, Context } from './keyboard/command.ts';
import { jumpCommands } from './keyboard/jump-commands.ts';
import { pictureCommands } from './keyboard/picture-commands.ts';
import { queryCommands } from './keyboard/query-commands.ts';
import {
	blockedNowhere,
	changeStep,
	closeStep,
	openStep,
	searchStep,
	showSubject,
	sourcePlace,
	toPane,
} from './keyboard/steps.ts';
import { takingCommands } from './keyboard/taking-commands.ts';
import { travelCommands } from './keyboard/travel-commands.ts';
import { cursorRow } from './rows/cursor.ts';
import type { Action, State } from './state.ts';
import { isList, openPage } from './view.ts';

const motion = (motion: Extract<Action, { type: 'cursor-moved' }>['motion']) => (): readonly Action[] => [
	{ type: 'cursor-moved', motion },
];

const focusedList = (state: State) => {
	const { focus } = openPage(state.view);
	return isList(focus) ? focus : undefined;
};

const needsRow = (state: State): string | undefined => {
	const list = focusedList(state);
	if (openPage(state.view).focus === 'source') return undefined;
	return list !== undefined && cursorRow(state, list) !== undefined ? undefined : 'nothing is selected';
};

const needsList = (state: State): string | undefined =>
	focusedList(state) === undefined ? 'this is not a list' : undefined;

const needsChanges = (state: State): string | undefined =>
	(state.news?.changes.length ?? 0) === 0 ? 'nothing has changed since you looked' : undefined;

const needsSource = (state: State): string | undefined =>
	sourcePlace(state) === undefined ? 'no source is shown' : undefined;

const quietFor = 30 * 60_000;

const quietBell = ({ now, alerts, screen }: State): readonly Action[] => {
	const until = now < alerts.quietUntil ? 0 : now + quietFor;
	const text = until === 0 ? 'the bell is on' : `the bell is off until ${clockLabel(until, screen.zone)}`;
	return [
		{ type: 'bell-quieted', until },
		{ type: 'message-shown', text },
	];
};

const kioskOff: readonly Action[] = [{ type: 'kiosk-set', kiosk: { isOn: false } }];

const kioskLock = (state: State): string | undefined => (state.kiosk.isFixed ? 'this is a kiosk; q quits' : undefined);

export const commands: readonly Command[] = [
	{
		id: 'next-row',
		keys: ['j', 'down', 'ctrl+n'],
		title: 'line down; at the foot of a page, the next',
		hint: 'move',
		group: 'Move',
		where: 'anywhere',
		run: motion({ rows: 1 }),
	},
	{
		id: 'previous-row',
		keys: ['k', 'up', 'ctrl+p'],
		title: 'line up',
		group: 'Move',
		where: 'anywhere',
		run: motion({ rows: -1 }),
	},
	{
		id: 'half-page-down',
		keys: ['ctrl+d'],
		title: 'half a page down',
		group: 'Move',
		where: 'anywhere',
		run: motion({ pages: 0.5 }),
	},
	{
		id: 'half-page-up',
		keys: ['ctrl+u'],
		title: 'half a page up',
		group: 'Move',
		where: 'anywhere',
		run: motion({ pages: -0.5 }),
	},
	{
		id: 'page-down',
		keys: ['pagedown', 'ctrl+f'],
		title: 'page down',
		group: 'Move',
		where: 'anywhere',
		run: motion({ pages: 1 }),
	},
	{
		id: 'page-up',
		keys: ['pageup', 'ctrl+b'],
		title: 'page up',
		group: 'Move',
		where: 'anywhere',
		run: motion({ pages: -1 }),
	},
	{
		id: 'first-row',
		keys: ['g', 'home'],
		title: 'first row; the live edge, then the very top',
		group: 'Move',
		where: 'anywhere',
		run: motion({ end: 'first' }),
	},
	{
		id: 'last-row',
		keys: ['G', 'end'],
		title: 'last row',
		group: 'Move',
		where: 'anywhere',
		run: motion({ end: 'last' }),
	},
	{
		id: 'next-pane',
		keys: ['tab'],
		title: 'next pane',
		hint: 'pane',
		group: 'Move',
		where: 'anywhere',
		run: (state) => toPane(state, 1),
	},
	{
		id: 'previous-pane',
		keys: ['shift+tab'],
		title: 'previous pane',
		group: 'Move',
		where: 'anywhere',
		run: (state) => toPane(state, -1),
	},
	{
		id: 'go-to-pane',
		keys: ['1', '2', '3', '4', '5'],
		title: 'the five panes, timeline to source',
		group: 'Move',
		where: 'anywhere',
		run: (state, key) => toPane(state, key),
	},
	{
		id: 'open',
		keys: ['enter', 'l', 'right'],
		title: 'open: the facts and the exact words',
		hint: 'open',
		group: 'Words',
		where: 'anywhere',
		blocked: (state) =>
			needsRow(state) ??
			(openPage(state.view).focus === 'source' ? 'these are the words: o opens the report' : undefined),
		run: openStep,
	},
	{
		id: 'back',
		keys: ['esc', 'h', 'left'],
		title: 'back; clears a filter first',
		group: 'Move',
		where: 'anywhere',
		isForKiosk: true,
		blocked: (state) => (state.kiosk.isOn ? kioskLock(state) : blockedNowhere(state)),
		run: (state) => (state.kiosk.isOn ? kioskOff : closeStep(state)),
	},
	{
		id: 'filter',
		keys: ['/'],
		title: 'filter this list; Tab shows the fields',
		hint: 'filter',
		group: 'Find',
		where: 'anywhere',
		blocked: needsList,
		run: (state) => [{ type: 'typing-started', typing: { what: 'filter', list: focusedList(state)! } }],
	},
	{
		id: 'search',
		keys: ['//'],
		title: 'search everywhere, typing errors forgiven',
		hint: 'everywhere',
		group: 'Find',
		where: 'anywhere',
		run: () => [
			{ type: 'page-opened', page: { kind: 'search', focus: 'results' } },
			{ type: 'typing-started', typing: { what: 'search' } },
		],
	},
	{
		id: 'next-match',
		keys: ['n'],
		title: 'next match of the last search',
		group: 'Find',
		where: 'anywhere',
		blocked: (state) => (state.search.hits.length === 0 ? 'nothing was searched for yet: //' : undefined),
		run: (state) => searchStep(state, 1),
	},
	{
		id: 'previous-match',
		keys: ['N'],
		title: 'previous match',
		group: 'Find',
		where: 'anywhere',
		blocked: (state) => (state.search.hits.length === 0 ? 'nothing was searched for yet: //' : undefined),
		run: (state) => searchStep(state, -1),
	},
	...queryCommands,
	{
		id: 'open-pager',
		keys: ['o'],
		title: 'the report in $PAGER, at this line',
		hint: 'source',
		group: 'Words',
		where: 'anywhere',
		blocked: needsSource,
		run: (state) => [{ effect: 'open-source', ...sourcePlace(state)! }],
	},
	...takingCommands,
	{
		id: 'next-change',
		keys: ['c'],
		title: 'next change since you looked',
		hint: 'change',
		group: 'Live',
		where: 'anywhere',
		blocked: needsChanges,
		run: (state) => changeStep(state, 1),
	},
	{
		id: 'previous-change',
		keys: ['C'],
		title: 'previous change',
		group: 'Live',
		where: 'anywhere',
		blocked: needsChanges,
		run: (state) => changeStep(state, -1),
	},
	...actCommands,
	...markCommands,
	...travelCommands,
	{
		id: 'follow',
		keys: ['F'],
		title: 'follow the live edge of the timeline',
		group: 'Live',
		where: 'anywhere',
		run: () => [
			{ type: 'pages-closed' },
			{ type: 'pane-focused', pane: 'timeline' },
			{ type: 'row-selected', list: 'timeline', key: null },
		],
	},
	{
		id: 'acknowledge',
		keys: ['A'],
		title: 'acknowledge alerts, and go to the newest',
		group: 'Live',
		where: 'anywhere',
		blocked: (state) => (unacknowledged(state.alerts).length === 0 ? 'no alert is waiting' : undefined),
		run: (state) => [{ type: 'alerts-acknowledged' }, ...showSubject(unacknowledged(state.alerts)[0]!.subject)],
	},
	{
		id: 'quiet-bell',
		keys: ['B'],
		title: 'bell off for 30 minutes, or on again',
		group: 'Live',
		where: 'anywhere',
		run: (state) => quietBell(state),
	},
	...watchCommands,
	{
		id: 'rescan',
		keys: ['ctrl+r'],
		title: 'look over the folder now',
		hint: 'rescan',
		group: 'Live',
		where: 'anywhere',
		run: () => [{ effect: 'rescan' }],
	},
	{
		id: 'problems',
		keys: ['P'],
		title: 'files not read and why; health of sources',
		group: 'Screen',
		where: 'anywhere',
		run: (state) =>
			openPage(state.view).kind === 'problems'
				? []
				: [{ type: 'page-opened', page: { kind: 'problems', focus: 'problems' } }],
	},
	{
		id: 'help',
		keys: ['?'],
		title: 'this help',
		hint: 'help',
		group: 'Screen',
		where: 'anywhere',
		run: (state) =>
			openPage(state.view).kind === 'help'
				? [{ type: 'page-closed' }]
				: [{ type: 'page-opened', page: { kind: 'help', focus: 'help' } }],
	},
	{
		id: 'kiosk',
		keys: ['K'],
		title: 'kiosk: large, read-only, pages turn',
		group: 'Screen',
		where: 'anywhere',
		isForKiosk: true,
		blocked: kioskLock,
		run: (state) => (state.kiosk.isOn ? kioskOff : [{ type: 'kiosk-set', kiosk: { isOn: true } }]),
	},
	{
		id: 'redraw',
		isForKiosk: true,
		keys: ['ctrl+l'],
		title: 'draw the screen anew',
		group: 'Screen',
		where: 'anywhere',
		run: () => [{ effect: 'redraw' }],
	},
	{
		id: 'suspend',
		isForKiosk: true,
		keys: ['ctrl+z'],
		title: 'suspend; fg comes back',
		group: 'Screen',
		where: 'anywhere',
		run: () => [{ effect: 'suspend' }],
	},
	{
		id: 'quit',
		keys: ['q'],
		title: 'quit',
		group: 'Screen',
		where: 'anywhere',
		isForKiosk: true,
		run: () => [{ effect: 'quit' }],
	},
	{
		id: 'quit-now',
		isForKiosk: true,
		keys: ['ctrl+c'],
		title: 'quit at once, also while typing',
		group: 'Screen',
		where: 'anywhere',
		run: () => [{ effect: 'quit' }],
	},
	...jumpCommands,
	...pictureCommands,
];

/** The contexts that hold now, narrowest first. */
export const contextOf = (state: State): readonly Context[] => {
	const where = openPage(state.view).kind === 'floor' ? 'floor' : 'page';
	return [where, 'anywhere'];
};
