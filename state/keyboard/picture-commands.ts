// Commands of the picture: hours of the timeline, sizes of panes, why.

import { cursorRow } from '../rows/cursor.ts';
import { hourOfRow, withHourToggled } from '../rows/folds.ts';
import { isWhyShown } from '../screen/layout.ts';
import type { Action, Effect, State } from '../state.ts';
import { isDriver, openPage } from '../view.ts';
import type { Command } from './command.ts';
import { shownPassage } from './steps.ts';

const notInTimeline = (state: State): string | undefined =>
	openPage(state.view).focus === 'timeline' ? undefined : 'only the timeline has hours: 1';

const hourHere = (state: State): string | null => {
	const row = cursorRow(state, 'timeline');
	return row === undefined ? null : hourOfRow(row);
};

const notSized = ({ view }: Pick<State, 'view'>): string | undefined =>
	openPage(view).kind === 'help' ? 'the help has all the room' : undefined;

/** On the detail page it comes and goes; from elsewhere the page is opened so that it says why. */
const whyStep = (state: State): readonly (Action | Effect)[] => {
	if (openPage(state.view).kind === 'detail') return [{ type: 'why-asked' }];
	const { focus } = openPage(state.view);
	const subject = isDriver(focus) ? cursorRow(state, focus)?.subject : state.view.shown.subject;
	if (subject == null || subject.kind === 'fold') return [];
	const opened: Action = { type: 'page-opened', page: { kind: 'detail', focus: 'detail', subject } };
	const page = { ...state, view: { ...state.view, pages: [...state.view.pages, opened.page] } };
	return isWhyShown(page) ? [opened] : [opened, { type: 'why-asked' }];
};

export const pictureCommands: readonly Command[] = [
	{
		id: 'next-hour',
		keys: ['}'],
		title: 'to the next hour down',
		group: 'Move',
		where: 'anywhere',
		blocked: notInTimeline,
		run: () => [{ type: 'cursor-moved', motion: { hours: 1 } }],
	},
	{
		id: 'previous-hour',
		keys: ['{'],
		title: 'to the hour above',
		group: 'Move',
		where: 'anywhere',
		blocked: notInTimeline,
		run: () => [{ type: 'cursor-moved', motion: { hours: -1 } }],
	},
	{
		id: 'fold-hour',
		keys: ['-'],
		title: 'fold this hour of the timeline, or open it',
		group: 'Screen',
		where: 'anywhere',
		blocked: (state) => notInTimeline(state) ?? (hourHere(state) === null ? 'this row has no day' : undefined),
		run: (state) => [{ type: 'hours-folded', folds: withHourToggled(state.view.folds, hourHere(state)!) }],
	},
	{
		id: 'fold-hours',
		keys: ['H'],
		title: 'fold the timeline by hour, or open it all',
		group: 'Screen',
		where: 'anywhere',
		blocked: notInTimeline,
		run: ({ view }) => [{ type: 'hours-folded', folds: { isByHour: !view.folds.isByHour, chosen: new Set() } }],
	},
	{
		id: 'grow-pane',
		keys: ['+'],
		title: 'more room for this pane, then all of it',
		group: 'Screen',
		where: 'anywhere',
		blocked: ({ view }) => notSized({ view }) ?? (view.size === 2 ? 'the pane has all the room: _' : undefined),
		run: ({ view }) => [{ type: 'pane-sized', size: view.size === 0 ? 1 : 2 }],
	},
	{
		id: 'shrink-pane',
		keys: ['_'],
		title: 'less room for this pane',
		group: 'Screen',
		where: 'anywhere',
		blocked: ({ view }) => notSized({ view }) ?? (view.size === 0 ? 'the panes share the room: +' : undefined),
		run: ({ view }) => [{ type: 'pane-sized', size: view.size === 2 ? 1 : 0 }],
	},
	{
		id: 'why',
		keys: ['i'],
		title: 'why the machine thinks so',
		hint: 'why',
		group: 'Words',
		where: 'anywhere',
		blocked: (state) => (shownPassage(state) === undefined ? 'nothing is selected' : undefined),
		run: whyStep,
	},
];
