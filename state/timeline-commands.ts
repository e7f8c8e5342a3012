// Commands of the timeline's hours.
import type { Command } from './commands.ts';
import { cursorRow } from './cursor.ts';
import { hourOfRow, withHourToggled } from './folds.ts';
import type { State } from './state.ts';
import { openPage } from './view.ts';

const notInTimeline = (state: State): string | undefined =>
	openPage(state.view).focus === 'timeline' ? undefined : 'only the timeline has hours: 1';

const hourHere = (state: State): string | null => {
	const row = cursorRow(state, 'timeline');
	return row === undefined ? null : hourOfRow(row);
};

export const timelineCommands: readonly Command[] = [
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
		title: 'fold the timeline by hour, or open all of it',
		group: 'Screen',
		where: 'anywhere',
		blocked: notInTimeline,
		run: ({ view }) => [{ type: 'hours-folded', folds: { isByHour: !view.folds.isByHour, chosen: new Set() } }],
	},
];
