// The keys of taking away: copying, opening elsewhere, writing into files.

import type { State } from '../state.ts';
import type { Command } from './command.ts';
import { sourcePlace } from './steps.ts';
import { addressNear, citation, rowText } from './taking.ts';

const needsSource = (state: State): string | undefined =>
	sourcePlace(state) === undefined ? 'no source is shown' : undefined;

/** Taking away. */
export const takingCommands: readonly Command[] = [
	{
		id: 'copy',
		keys: ['y'],
		title: 'copy the row to the clipboard',
		group: 'Take away',
		where: 'anywhere',
		blocked: (state) => (rowText(state) === undefined ? 'nothing is selected' : undefined),
		run: (state) => [
			{ effect: 'copy', text: rowText(state)!, what: rowText(state)!.includes('\n') ? 'the marked rows' : 'the row' },
		],
	},
	{
		id: 'cite',
		keys: ['Y'],
		title: 'copy the words with who says them and where',
		hint: 'cite',
		group: 'Take away',
		where: 'anywhere',
		blocked: (state) => (citation(state) === undefined ? 'no source is shown' : undefined),
		run: (state) => [{ effect: 'copy', text: citation(state)!, what: 'the citation' }],
	},
	{
		id: 'open-editor',
		keys: ['e'],
		title: 'the report in $EDITOR, at this line',
		hint: 'edit',
		group: 'Take away',
		where: 'anywhere',
		blocked: needsSource,
		run: (state) => [{ effect: 'edit-source', ...sourcePlace(state)! }],
	},
	{
		id: 'open-address',
		keys: ['O'],
		title: 'the web address nearest to these words',
		group: 'Take away',
		where: 'anywhere',
		blocked: (state) => (addressNear(state) === undefined ? 'the report names no web address' : undefined),
		run: (state) => [{ effect: 'open-address', address: addressNear(state)! }],
	},
	{
		id: 'export',
		keys: ['E'],
		title: 'these rows into a file: md, json, csv, html',
		group: 'Take away',
		where: 'anywhere',
		run: () => [{ type: 'typing-started', typing: { what: 'command', text: 'export ' } }],
	},
	{
		id: 'sitrep',
		keys: ['S'],
		title: 'write the situation report into a file',
		group: 'Take away',
		where: 'anywhere',
		run: () => [{ effect: 'export', format: 'md', path: null, isWhole: true }],
	},
];
