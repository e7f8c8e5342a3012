// The keys of finding: rows for the table of commands.

import { actorsById, eventsById } from '../lookups.ts';
import { viewOfKey } from '../news/memory.ts';
import { cursorRow } from '../rows/cursor.ts';
import { facetCommand } from '../rows/facets.ts';
import type { State } from '../state.ts';
import { driverLists, isList, openPage } from '../view.ts';
import type { Command } from './command.ts';
import { queryInUse, viewSteps } from './palette-words.ts';

/** Name of the actor the cursor stands on, or of the one behind the row. */
const actorHere = (state: State): string | undefined => {
	const { focus } = openPage(state.view);
	const row = isList(focus) ? cursorRow(state, focus) : undefined;
	const { situation } = state.floor;
	const nameOf = (id: string | null | undefined) => (id == null ? undefined : actorsById(situation).get(id)?.name);
	if (row?.subject?.kind === 'actor') return nameOf(row.subject.id);
	if (row?.passage?.statement != null) return nameOf(row.passage.statement.speaker);
	return row?.subject?.kind === 'event'
		? nameOf(eventsById(situation).get(row.subject.id)?.actors[0]?.actor)
		: undefined;
};

/** Finding: views, the palette, everything by one actor. */
export const queryCommands: readonly Command[] = [
	{
		id: 'same-actor',
		keys: ['*'],
		title: 'all by or about this actor; again: all rows',
		hint: 'all by',
		group: 'Find',
		where: 'anywhere',
		blocked: (state) => (actorHere(state) === undefined ? 'no actor is selected' : undefined),
		run: (state) => {
			const filter = `actor:"${actorHere(state)!.replaceAll('"', '')}"`;
			const isOn = driverLists.every((list) => state.view.lists[list].filter === filter);
			return [{ type: 'pages-closed' }, { type: 'lists-filtered', lists: driverLists, filter: isOn ? '' : filter }];
		},
	},
	facetCommand,
	{
		id: 'saved-view',
		keys: ['f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'f10', 'f11', 'f12'],
		title: 'a saved view on or off; also `:view NAME`',
		group: 'Find',
		where: 'anywhere',
		run: (state, key) => {
			const view = viewOfKey(state.memory, key);
			return view === undefined
				? [{ type: 'message-shown', text: 'no view is saved there; ^S saves the filter as one' }]
				: viewSteps(state, view);
		},
	},
	{
		id: 'save-view',
		keys: ['ctrl+s'],
		title: 'save the filter or the search as a view',
		group: 'Find',
		where: 'anywhere',
		blocked: (state) => (queryInUse(state) === undefined ? 'there is no filter to save: / makes one' : undefined),
		run: () => [{ type: 'typing-started', typing: { what: 'command', text: 'save ' } }],
	},
	{
		id: 'palette',
		keys: [':'],
		title: 'a command by its name, found as it is typed',
		hint: 'command',
		group: 'Find',
		where: 'anywhere',
		run: () => [{ type: 'typing-started', typing: { what: 'command', text: '' } }],
	},
];
