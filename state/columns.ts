// The columns of the floor's lists that can be left out, so that the words have their room. What a list is about (time,
// words, state) always stays.
import type { Choice, PaletteWord } from './palette-words.ts';
import type { Action, Screen } from './state.ts';

/** Columns by name, with what they say. */
export const columns = {
	type: 'timeline: what kind of event',
	origins: 'timeline: origins among reports',
	grade: 'all lists: grades set by analysts',
	positions: 'questions: who holds what',
	age: 'questions: since when, until when',
	role: 'actors: what they are',
	counts: 'actors: statements and events',
	bars: 'actors: the last two hours',
	last: 'actors: when they last spoke',
	report: 'statements: which report has them',
	mode: 'statements: direct, indirect, mixed',
} as const satisfies Readonly<Record<string, string>>;
export type ColumnId = keyof typeof columns;

export const columnIds = Object.keys(columns) as readonly ColumnId[];

/** Whether a name is that of a column. */
export const isColumn = (name: string): name is ColumnId => Object.hasOwn(columns, name);

type Preset = { readonly title: string; readonly hidden: readonly ColumnId[] };

/** Sets of columns that are left out together. */
export const presets: Readonly<Record<string, Preset>> = {
	all: { title: 'every column there is room for', hidden: [] },
	words: {
		title: 'the words have the room: time, words and state alone',
		hidden: ['type', 'origins', 'positions', 'role', 'counts', 'bars', 'report', 'mode'],
	},
	sources: { title: 'who says so, and when: no kinds, no bars', hidden: ['type', 'counts', 'bars', 'mode'] },
};

/** Whether a column is to be drawn, where there is room for it. */
export const isShown = ({ hidden }: Pick<Screen, 'hidden'>, id: ColumnId): boolean => hidden?.has(id) !== true;

const isSame = (hidden: ReadonlySet<ColumnId>, other: readonly ColumnId[]): boolean =>
	hidden.size === other.length && other.every((id) => hidden.has(id));

const none: ReadonlySet<ColumnId> = new Set();

const choicesOf = (screen: Screen): readonly Choice[] => {
	const hidden = screen.hidden ?? none;
	return [
		...Object.entries(presets).map(([text, preset]) => ({
			text,
			title: isSame(hidden, preset.hidden) ? `${preset.title} (now)` : preset.title,
		})),
		...columnIds.map((text) => ({ text, title: `${hidden.has(text) ? 'show' : 'hide'}: ${columns[text]}` })),
	];
};

const toggled = (hidden: ReadonlySet<ColumnId>, id: ColumnId): readonly ColumnId[] =>
	hidden.has(id) ? [...hidden].filter((other) => other !== id) : [...hidden, id];

const hide = (hidden: readonly ColumnId[]): Action => ({
	type: 'look-chosen',
	look: { hidden: new Set(hidden) },
});

/** `:columns NAME` takes a set of columns, or leaves one out, or brings it back. */
export const columnsWord: PaletteWord = {
	name: 'columns',
	usage: 'NAME',
	title: 'which columns stand beside the words',
	needs: true,
	isFree: false,
	choices: ({ screen }) => choicesOf(screen),
	run: ({ screen }, name) => {
		const preset = presets[name];
		if (preset !== undefined) return [hide(preset.hidden)];
		if (isColumn(name)) return [hide(toggled(screen.hidden ?? none, name))];
		return [{ type: 'message-shown', text: `there are no columns ${name}; Tab shows what there is` }];
	},
};
