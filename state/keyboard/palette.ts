// The palette: commands by name, some with words after it (`:view contested`, `:export csv`), found as they are typed.

import type { Completion } from '../query/complete.ts';
import { folded, hasNearWord, hasWordStart } from '../query/words.ts';
import { cursorRow } from '../rows/cursor.ts';
import type { PaneRow } from '../rows/rows.ts';
import type { Action, Effect, State } from '../state.ts';
import type { Command } from './command.ts';
import { type PaletteWord, paletteWords } from './palette-words.ts';

type Steps = readonly (Action | Effect)[];

/** One line of the palette: what it would do if it were entered. */
export type PaletteEntry = {
	/** The text that says the same. */
	readonly text: string;
	/** What has to follow it. */
	readonly usage: string;
	readonly title: string;
	readonly keys: readonly string[];
	/** Words must follow before it can be done. */
	readonly isHalf: boolean;
	readonly run: (state: State) => Steps;
};

const ofCommand = (command: Command): PaletteEntry => ({
	text: command.id,
	usage: '',
	title: command.title,
	keys: command.keys,
	isHalf: false,
	run: (state) => {
		const reason = command.blocked?.(state);
		return reason === undefined ? command.run(state, command.keys[0] ?? '') : [{ type: 'message-shown', text: reason }];
	},
});

const ofWord = (word: PaletteWord): PaletteEntry => ({
	text: word.name,
	usage: word.usage,
	title: word.title,
	keys: word.keys ?? [],
	isHalf: word.needs,
	run: (state) => word.run(state, ''),
});

/** Commands that make no sense by name: their keys are the command. */
const unnamed = new Set(['palette', 'go-to-pane', 'saved-view']);

/** How well an entry answers what was typed, 0 best; null not at all. */
const rankOf = ({ text, title }: Pick<PaletteEntry, 'text' | 'title'>, typed: string): number | null => {
	if (text.startsWith(typed)) return 0;
	if (hasWordStart(text, typed)) return 1;
	const told = folded(title);
	const words = typed.split(' ');
	if (words.every((word) => hasWordStart(told, word) || hasWordStart(text, word))) return 2;
	if (words.every((word) => told.includes(word) || text.includes(word))) return 3;
	return hasNearWord(`${text} ${told}`, typed) ? 4 : null;
};

const ranked = <Entry extends Pick<PaletteEntry, 'text' | 'title'>>(
	entries: readonly Entry[],
	typed: string,
	nameIn: (text: string) => string = (text) => text,
): readonly Entry[] =>
	entries
		.map((entry, index) => ({ entry, index, rank: rankOf({ title: entry.title, text: nameIn(entry.text) }, typed) }))
		.filter(({ rank }) => rank !== null)
		.sort((a, b) => a.rank! - b.rank! || a.index - b.index)
		.map(({ entry }) => entry);

type Typed = { readonly word: PaletteWord | undefined; readonly rest: string };

const typedWord = (text: string): Typed => {
	const [, name = '', rest] = /^\s*(\S+)(\s.*)?$/.exec(text) ?? [];
	const word = rest === undefined ? undefined : paletteWords().find((one) => one.name === name);
	return { word, rest: rest?.trim() ?? '' };
};

const choicesOf = (state: State, word: PaletteWord, rest: string): readonly PaletteEntry[] => {
	const choices = (word.choices?.(state) ?? []).map(({ text, title, keys = [] }) => ({
		text: `${word.name} ${text}`,
		usage: '',
		title,
		keys,
		isHalf: false,
		run: (now: State) => word.run(now, text),
	}));
	const fitting =
		rest === '' ? choices : ranked(choices, folded(rest), (text) => text.slice(word.name.length + 1).toLowerCase());
	const own = {
		...ofWord(word),
		text: `${word.name} ${rest}`,
		usage: rest === '' ? word.usage : '',
		isHalf: word.needs && rest === '',
		run: (now: State) => word.run(now, rest),
	};
	return fitting.length === 0 || (rest !== '' && word.isFree) ? [own, ...fitting] : fitting;
};

const entriesFor = (state: State, text: string): readonly PaletteEntry[] => {
	const { word, rest } = typedWord(text);
	if (word !== undefined) return choicesOf(state, word, rest);
	const all = [
		...paletteWords().map(ofWord),
		...state.commands
			.filter(({ id }) => !unnamed.has(id) && !paletteWords().some(({ name }) => name === id))
			.map(ofCommand),
	];
	return ranked(all, folded(text.trim()));
};

const listNow = (state: State): { readonly entries: readonly PaletteEntry[]; readonly rows: readonly PaneRow[] } => {
	const { typing } = state.view;
	if (typing?.what !== 'command') return nothing;
	const known = lists.get(typing);
	if (known !== undefined) return known;
	const entries = entriesFor(state, typing.text);
	const rows = entries.map(
		({ text }): PaneRow => ({ key: `command ${text}`, subject: { kind: 'command', id: text }, label: '' }),
	);
	lists.set(typing, { entries, rows });
	return { entries, rows };
};

// What is typed is a new object with each letter; commands and views do not change while it stands.
const lists = new WeakMap<object, ReturnType<typeof listNow>>();
const nothing = { entries: [], rows: [] };

/** Rows of the palette, the likeliest first. */
export const paletteRows = (state: State): readonly PaneRow[] => listNow(state).rows;

/** The entry of a row of the palette. */
export const paletteEntry = (state: State, key: string): PaletteEntry | undefined =>
	listNow(state).entries.find(({ text }) => `command ${text}` === key);

const close: Action = { type: 'typing-ended', isKept: true };

/** What Enter does: the command as typed, else the one the cursor stands on; one that needs more is only completed. */
export const paletteStep = (state: State): Steps => {
	const row = cursorRow(state, 'palette');
	const entry = row === undefined ? undefined : paletteEntry(state, row.key);
	if (entry === undefined) return [{ type: 'message-shown', text: 'no such command; Esc leaves' }];
	if (entry.isHalf) {
		const text = `${entry.text} `;
		return [{ type: 'line-edited', line: { text, editing: { fromEnd: 0, offer: null, recall: null } } }];
	}
	return [close, ...entry.run(state)];
};

/** What Tab offers in the palette: the names that begin so, or what can follow the word. */
export const completeCommand = (state: State, text: string, caret: number): Completion | undefined => {
	const typed = folded(text.slice(0, caret));
	const choices = listNow(state)
		.entries.filter(({ text: name }) => name.toLowerCase().startsWith(typed))
		.map(({ text: name, isHalf }) => (isHalf ? `${name} ` : name));
	return choices.length === 0 ? undefined : { from: 0, to: text.length, choices };
};
