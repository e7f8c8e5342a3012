// What a key means while a query or a command is typed: editing, completing, recalling, and what Enter makes of it.
import { promptStep } from '../acts/prompt-steps.ts';
import { completeQuery } from '../query/complete.ts';
import type { Action, Effect, State } from '../state.ts';
import { driverLists, filterOf, type LineTyping } from '../view.ts';
import { completeLine, type EditedLine, editLine, recallLine } from './editing.ts';
import { completeCommand, paletteStep } from './palette.ts';
import { openStep, sourcePlace } from './steps.ts';

type Steps = readonly (Action | Effect)[];

/** The text being typed. */
export const typedText = (state: State): string => {
	const { typing } = state.view;
	if (typing === null) return '';
	if (typing.what === 'prompt') return typing.text;
	if (typing.what === 'command') return typing.text;
	return typing.what === 'search' ? state.search.query : filterOf(state.view, typing.list);
};

const lineOf = (state: State): EditedLine => ({ text: typedText(state), editing: state.view.editing });

const edited = ({ view }: State, line: EditedLine): Steps => [
	{ type: 'line-edited', line },
	...(view.typing?.what === 'search' ? [{ effect: 'search', query: line.text } as const] : []),
];

const used = (query: string): Steps =>
	query.trim() === '' ? [] : [{ type: 'query-used', query }, { effect: 'keep-memory' }];

const openSearch: Steps = [
	{ type: 'typing-ended', isKept: true },
	{ type: 'page-opened', page: { kind: 'search', focus: 'results' } },
	{ type: 'typing-started', typing: { what: 'search' } },
];

/** Leaves the search with its query as the filter of the lists on the floor. */
export const keepAsFilter = (state: State): Steps => [
	...used(state.search.query),
	{ type: 'typing-ended', isKept: true },
	{ type: 'pages-closed' },
	{ type: 'lists-filtered', lists: driverLists, filter: state.search.query },
];

type KeyRow = Readonly<Record<string, (state: State) => Steps>>;

const move = (rows: 1 | -1): Steps => [{ type: 'cursor-moved', motion: { rows } }];

const moving: KeyRow = {
	down: () => move(1),
	up: () => move(-1),
	'ctrl+n': () => move(1),
	'ctrl+p': () => move(-1),
};

const saving: KeyRow = {
	'ctrl+s': (state) => [
		...used(typedText(state)),
		{ type: 'typing-ended', isKept: true },
		{ type: 'typing-started', typing: { what: 'command', text: 'save ' } },
	],
};

const keysWhile: Readonly<Record<'filter' | 'search' | 'command', KeyRow>> = {
	filter: {
		...moving,
		...saving,
		enter: (state) => [...used(typedText(state)), { type: 'typing-ended', isKept: true }],
		esc: () => [{ type: 'typing-ended', isKept: false }],
	},
	search: {
		...moving,
		...saving,
		enter: (state) => [...used(typedText(state)), { type: 'typing-ended', isKept: true }, ...openStep(state)],
		esc: () => [{ type: 'typing-ended', isKept: true }, { type: 'page-closed' }],
		'alt+enter': keepAsFilter,
		'ctrl+k': keepAsFilter,
		'ctrl+o': (state) => {
			const place = sourcePlace(state);
			return place === undefined ? [] : [{ effect: 'open-source', ...place }];
		},
	},
	command: {
		...moving,
		enter: paletteStep,
		esc: () => [{ type: 'typing-ended', isKept: false }],
	},
};

const completionOf = (state: State, typing: LineTyping) => (text: string, caret: number) =>
	typing.what === 'command' ? completeCommand(state, text, caret) : completeQuery(text, caret, state.floor);

const tab = (state: State, typing: LineTyping, by: 1 | -1): Steps => {
	const line = completeLine(lineOf(state), by, completionOf(state, typing));
	return line === undefined ? [{ type: 'message-shown', text: 'nothing fits here' }] : edited(state, line);
};

const recall = (state: State): Steps => {
	const line = recallLine(lineOf(state), state.memory.history);
	return line === undefined ? [{ type: 'message-shown', text: 'nothing older in the history' }] : edited(state, line);
};

/** What a key means while something is typed; undefined for keys that are commands even then. */
export const typingStep = (state: State, key: string): Steps | undefined => {
	const { typing } = state.view;
	if (typing === null) return undefined;
	if (typing.what === 'prompt') return promptStep(state, typing, key);
	const meant = keysWhile[typing.what];
	if (Object.hasOwn(meant, key)) return meant[key]!(state);
	if (key === 'tab' || key === 'shift+tab') return tab(state, typing, key === 'tab' ? 1 : -1);
	if (key === 'ctrl+r' && typing.what !== 'command') return recall(state);
	if (key === '/' && typing.what === 'filter' && typedText(state) === '') return openSearch;
	if (key === 'backspace' && typing.what === 'command' && typing.text === '')
		return [{ type: 'typing-ended', isKept: false }];
	const line = editLine(lineOf(state), key);
	return line === undefined ? undefined : edited(state, line);
};
