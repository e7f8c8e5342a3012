// What the desk remembers of its queries: those asked before, newest first, and those saved as views under a name.
import type { ListId } from '../view.ts';

export type SavedView = {
	readonly name: string;
	readonly query: string;
	/** The list it narrows; `floor`: timeline, questions and actors; null: search everywhere. */
	readonly list: ListId | 'floor' | null;
};

export type Memory = {
	readonly history: readonly string[];
	readonly views: readonly SavedView[];
	/** Queries that ring when something new answers them: the operator's own watch rules. */
	readonly watches: readonly string[];
};

const mostRemembered = 200;

/** Views there are before any was saved. */
export const usualViews: readonly SavedView[] = [
	{ name: 'contested', query: 'is:contested', list: 'floor' },
	{ name: 'new', query: 'is:new', list: 'floor' },
	{ name: 'last-hour', query: 'after:-1h', list: 'floor' },
];

/** Nothing asked yet. */
export const freshMemory: Memory = { history: [], views: usualViews, watches: [] };

/** The memory after a query was used. */
export const withQuery = (memory: Memory, query: string): Memory => {
	const text = query.trim();
	if (text === '' || memory.history[0] === text) return memory;
	const history = [text, ...memory.history.filter((one) => one !== text)].slice(0, mostRemembered);
	return { ...memory, history };
};

/** A name as views have it: one word. */
export const viewName = (text: string): string => text.trim().replace(/\s+/g, '-').slice(0, 40);

/** The memory with a view saved: a view of that name is replaced where it stands. */
export const withSavedView = (memory: Memory, view: SavedView): Memory => {
	const isKnown = memory.views.some(({ name }) => name === view.name);
	const views = isKnown ? memory.views.map((one) => (one.name === view.name ? view : one)) : [...memory.views, view];
	return { ...memory, views };
};

/** The memory without the view of that name. */
export const withoutView = (memory: Memory, gone: string): Memory => ({
	...memory,
	views: memory.views.filter(({ name }) => name !== gone),
});

/** The memory with a query that is watched, or without one that was. */
export const withWatch = (memory: Memory, query: string, isOn: boolean): Memory => {
	const others = memory.watches.filter((one) => one !== query);
	return { ...memory, watches: isOn ? [...others, query] : others };
};

const firstKey = 2;
const lastKey = 12;

/** The function key of the view at this place of the list: `f2` for the first; null where there is none. */
export const keyOfView = (index: number): string | null =>
	index + firstKey <= lastKey ? `f${index + firstKey}` : null;

/** The view of a function key. */
export const viewOfKey = ({ views }: Memory, key: string): SavedView | undefined =>
	views[Number(key.slice(1)) - firstKey];
