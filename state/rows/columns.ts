// The columns of the floor's lists that can be left out, so that the words have their room. What a list is about (time,
// words, state) always stays.
import type { Choice, PaletteWord } from '../keyboard/palette-words.ts';
import type { Action, Screen } from '../state.ts';

/** Columns by name, with what they say. */
export const columns = {
	type: 'timeline: what kind of event',
	origins: 'timeline: origins among reports',
	grade: 'all lists: grades set by analysts, faint where they come from the source',
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

/** Columns whose width can be chosen, with what they say. */
export const widths = {
	type: 'timeline: what kind of event',
	positions: 'questions: who holds what',
	name: 'actors: their names, beside what they are',
	speaker: 'statements: who says it',
	cue: 'statements: the word that tells it',
	report: 'statements: which report has them',
} as const satisfies Readonly<Record<string, string>>;
export type WidthId = keyof typeof widths;

export const widthIds = Object.keys(widths) as readonly WidthId[];

const leastWidth = 4;

/** The width of a column: the one chosen, else the usual one; the words keep half of the row. */
export const widthOf = (
	{ widths: chosen }: Pick<Screen, 'widths'>,
	id: WidthId,
	usual: number,
	row: number,
): number => {
	const wanted = chosen?.get(id);
	return wanted === undefined ? usual : Math.max(leastWidth, Math.min(wanted, row >> 1));
};

const sized = /^(\w+)[ =]+(\d{1,3}|usual)$/;

/** `speaker 34` sets a width, `speaker usual` brings the usual one back. */
const resized = (screen: Screen, text: string): Action | undefined => {
	const [, name = '', wanted = ''] = sized.exec(text.trim()) ?? [];
	if (!Object.hasOwn(widths, name)) return undefined;
	const chosen = new Map(screen.widths ?? []);
	if (wanted === 'usual') chosen.delete(name as WidthId);
	else chosen.set(name as WidthId, Number(wanted));
	return { type: 'look-chosen', look: { widths: chosen } };
};

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
		...widthIds.map((id) => ({
			text: `${id} usual`,
			title: `width of ${widths[id]}${screen.widths?.has(id) ? ` (now ${screen.widths.get(id)})` : ''}: a number, or the usual one`,
		})),
	];
};

const toggled = (hidden: ReadonlySet<ColumnId>, id: ColumnId): readonly ColumnId[] =>
	hidden.has(id) ? [...hidden].filter((other) => other !== id) : [...hidden, id];

const hide = (hidden: readonly ColumnId[]): Action => ({
	type: 'look-chosen',
	look: { hidden: new Set(hidden) },
});

/** `:columns NAME` takes a set of columns, or leaves one out, or brings it back; `:columns NAME 34` sets a width. */
export const columnsWord: PaletteWord = {
	name: 'columns',
	usage: 'NAME [WIDTH]',
	title: 'which columns stand beside the words',
	needs: true,
	isFree: false,
	choices: ({ screen }) => choicesOf(screen),
	run: ({ screen }, name) => {
		const preset = presets[name];
		if (preset !== undefined) return [hide(preset.hidden)];
		if (isColumn(name)) return [hide(toggled(screen.hidden ?? none, name))];
		const size = resized(screen, name);
		if (size !== undefined) return [size];
		return [{ type: 'message-shown', text: `there are no columns ${name}; Tab shows what there is` }];
	},
};
