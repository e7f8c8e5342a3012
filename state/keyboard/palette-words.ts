// Commands that are words, some with more words after them. Each is a row: its name, what may follow, what it does.
import { isZone } from '../../src/lib/zones.ts';
import { eventWord } from '../acts/own-events.ts';
import { askWord } from '../acts/own-questions.ts';
import { watchWords } from '../alerts/watch-words.ts';
import { keyLabel } from '../keys.ts';
import { keyOfView, type SavedView, viewName } from '../news/memory.ts';
import { columnsWord } from '../rows/columns.ts';
import { facetWord } from '../rows/facets.ts';
import { groupOf } from '../rows/filter.ts';
import type { ReportFormat } from '../sitrep/report-formats.ts';
import type { Action, Effect, State } from '../state.ts';
import { driverLists, isList, type ListId, openPage } from '../view.ts';
import { helpNameOf, helpNames } from './help.ts';
import { toPane } from './steps.ts';

type Steps = readonly (Action | Effect)[];

export type Choice = { readonly text: string; readonly title: string; readonly keys?: readonly string[] };

export type PaletteWord = {
	readonly name: string;
	/** What follows the name; empty where nothing can. */
	readonly usage: string;
	readonly title: string;
	readonly keys?: readonly string[];
	/** Nothing can be done without what follows. */
	readonly needs: boolean;
	/** Anything may follow, not only one of the choices. */
	readonly isFree: boolean;
	readonly choices?: (state: State) => readonly Choice[];
	readonly run: (state: State, rest: string) => Steps;
};

const tell = (text: string): Steps => [{ type: 'message-shown', text }];

const plain = (name: string, title: string, run: (state: State) => Steps): PaletteWord => ({
	name,
	usage: '',
	title,
	needs: false,
	isFree: false,
	run,
});

const pane = (name: string, digit: string, title: string): PaletteWord =>
	plain(name, title, (state) => toPane(state, digit));

/** The list a filter given by name is for. */
const listOf = (state: State): ListId => {
	const { focus } = openPage(state.view);
	return isList(focus) && focus !== 'results' ? focus : state.view.driver;
};

/** Narrows what a view narrows; the view that is on already is taken off. */
export const viewSteps = (state: State, view: SavedView): Steps => {
	if (view.list === null) return searchSteps(view.query);
	const lists = view.list === 'floor' ? driverLists : [view.list];
	const isOn = lists.every((list) => state.view.lists[list].filter === view.query);
	const focus = view.list === 'floor' ? state.view.driver : view.list;
	return [
		{ type: 'pages-closed' },
		{ type: 'pane-focused', pane: focus },
		{ type: 'lists-filtered', lists, filter: isOn ? '' : view.query },
		{ type: 'message-shown', text: isOn ? `view ${view.name} off` : `view ${view.name}: ${view.query}` },
	];
};

/** Opens the search over everything with a query in it. */
export const searchSteps = (query: string): Steps => [
	{ type: 'page-opened', page: { kind: 'search', focus: 'results' } },
	{ type: 'typing-started', typing: { what: 'search' } },
	{ type: 'line-edited', line: { text: query, editing: { fromEnd: 0, offer: null, recall: null } } },
	{ effect: 'search', query },
];

const runView = (state: State, rest: string): Steps => {
	const view = state.memory.views.find(({ name }) => name === rest);
	return view === undefined
		? tell(`there is no view ${rest}; :save NAME makes one of the filter`)
		: viewSteps(state, view);
};

/** What `:save` would save: the query of the search, or the filter of the list, and what it narrows. */
export const queryInUse = (state: State): Omit<SavedView, 'name'> | undefined => {
	if (openPage(state.view).kind === 'search')
		return state.search.query.trim() === '' ? undefined : { query: state.search.query, list: null };
	const list = listOf(state);
	const query = state.view.lists[list].filter;
	if (query.trim() === '') return undefined;
	return { query, list: groupOf(state, list).length === driverLists.length ? 'floor' : list };
};

const save = (state: State, rest: string): Steps => {
	const name = viewName(rest);
	const inUse = queryInUse(state);
	if (inUse === undefined) return tell('there is no filter to save: / makes one');
	if (name === '') return tell('save needs a name: :save NAME');
	const known = state.memory.views.findIndex((view) => view.name === name);
	const key = keyOfView(known === -1 ? state.memory.views.length : known);
	return [
		{ type: 'view-saved', view: { name, ...inUse } },
		{ effect: 'keep-memory' },
		...tell(`saved as view ${name}: ${key === null ? '' : `${keyLabel(key)} or `}:view ${name}`),
	];
};

const forget = (state: State, rest: string): Steps =>
	state.memory.views.some(({ name }) => name === rest)
		? [{ type: 'view-forgotten', name: rest }, { effect: 'keep-memory' }, ...tell(`view ${rest} is gone`)]
		: tell(`there is no view ${rest}`);

const viewChoices = ({ memory }: State): readonly Choice[] =>
	memory.views.map(({ name, query, list }, index) => {
		const key = keyOfView(index);
		const where = list === null ? 'everywhere' : list === 'floor' ? 'all lists' : list;
		return { text: name, title: `${query} (${where})`, keys: key === null ? [] : [key] };
	});

const exportFormats: readonly (Choice & { readonly text: ReportFormat })[] = [
	{ text: 'md', title: 'Markdown, each line with its file and line' },
	{ text: 'json', title: 'the contract’s JSON' },
	{ text: 'jsonl', title: 'one row a line' },
	{ text: 'csv', title: 'a table' },
	{ text: 'html', title: 'a page that stands alone' },
	{ text: 'ics', title: 'a calendar of what is due and planned' },
	{ text: 'rss', title: 'a feed of what happened' },
	{ text: 'text', title: 'plain text' },
];

const runExport = (_: State, rest: string): Steps => {
	const [, name = '', path = ''] = /^(\S+)\s*(.*)$/.exec(rest) ?? [];
	const format = exportFormats.find(({ text }) => text === name)?.text;
	if (format === undefined) return tell('export needs a format: md, json, jsonl, csv, html, ics, rss or text');
	return [{ effect: 'export', format, path: path === '' ? null : path, isWhole: false }];
};

const helpSteps = (rest: string): Steps => {
	const topic = rest === '' ? undefined : helpNameOf(rest);
	if (rest !== '' && topic === undefined) return tell(`no help on ${rest}; Tab shows the topics`);
	return [{ type: 'page-opened', page: { kind: 'help', focus: 'help', ...(topic === undefined ? {} : { topic }) } }];
};

/** In the order of the palette. */
const ownWords: readonly PaletteWord[] = [
	pane('events', '1', 'to the timeline'),
	pane('open', '2', 'to the open questions'),
	pane('actors', '3', 'to the actors'),
	pane('statements', '4', 'to the statements'),
	pane('source', '5', 'to the source'),
	plain('src', 'sources and their health, files not read', (state) =>
		openPage(state.view).kind === 'problems'
			? []
			: [{ type: 'page-opened', page: { kind: 'problems', focus: 'problems' } }],
	),
	{
		name: 'view',
		usage: 'NAME',
		title: 'a saved view on or off',
		needs: true,
		isFree: false,
		choices: viewChoices,
		run: runView,
	},
	{
		name: 'save',
		usage: 'NAME',
		title: 'save the filter or the search as a view',
		keys: ['ctrl+s'],
		needs: true,
		isFree: true,
		run: save,
	},
	{
		name: 'unview',
		usage: 'NAME',
		title: 'forget a saved view',
		needs: true,
		isFree: false,
		choices: viewChoices,
		run: forget,
	},
	{
		name: 'filter',
		usage: 'QUERY',
		title: 'narrow this list',
		needs: true,
		isFree: true,
		run: (state, rest) => [{ type: 'lists-filtered', lists: [listOf(state)], filter: rest }],
	},
	{
		name: 'find',
		usage: 'QUERY',
		title: 'search everywhere',
		needs: true,
		isFree: true,
		run: (_, rest) => searchSteps(rest),
	},
	{
		name: 'export',
		usage: 'FORMAT [FILE]',
		title: 'write these rows into a file',
		keys: ['E'],
		needs: true,
		isFree: true,
		choices: () => exportFormats,
		run: runExport,
	},
	{
		name: 'sitrep',
		usage: '[FILE]',
		title: 'write the situation report into a file',
		keys: ['S'],
		needs: false,
		isFree: true,
		run: (_, rest) => [{ effect: 'export', format: 'md', path: rest === '' ? null : rest, isWhole: true }],
	},
	{
		name: 'tz',
		usage: 'ZONE',
		title: 'show times in another zone: UTC, Europe/Kyiv',
		needs: true,
		isFree: true,
		choices: ({ screen }) => [...new Set(['UTC', screen.zone])].map((zone) => ({ text: zone, title: 'time zone' })),
		run: (_, zone) =>
			isZone(zone) ? [{ type: 'look-chosen', look: { zone } }] : tell(`${zone} is not a time zone: UTC, Europe/Kyiv …`),
	},
	{
		name: 'help',
		usage: 'TOPIC',
		title: 'keys, or one topic: queries, times, origins, alerts …',
		keys: ['?'],
		needs: false,
		isFree: true,
		choices: () => helpNames().map(([text, title]) => ({ text, title })),
		run: (_, rest) => helpSteps(rest),
	},
	plain('clear', 'take off all filters', () => [{ type: 'lists-filtered', lists: driverLists, filter: '' }]),
];

let words: readonly PaletteWord[] | undefined;

/** All words that can be typed after the colon. Put together when first asked for: some of them know the panes, which know the palette. */
export const paletteWords = (): readonly PaletteWord[] => {
	words ??= [...ownWords, eventWord, askWord, facetWord, columnsWord, ...watchWords];
	return words;
};
