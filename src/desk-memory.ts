// Saved views and the history of queries, in a file of the state directory: read at the start, kept as they change.
import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshMemory, type Memory, type SavedView } from '../state/news/memory.ts';
import { makeFolder } from './db/make-folder.ts';

const fileName = 'views.json';
const largest = 4 << 20;
const longestText = 4000;

export type DeskMemory = {
	/** What is remembered; what a damaged file still tells of it. */
	readonly read: () => Memory;
	/** Keeps it; gives the reason where that cannot be done. */
	readonly keep: (memory: Memory) => string | null;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;

const isView = (value: unknown): value is SavedView => {
	const { name, query, list } = (value ?? {}) as Record<string, unknown>;
	return isText(name) && name !== '' && isText(query) && (list === null || isText(list));
};

/** The memory that a text holds; what is not of its shape is left out. */
export const readMemory = (text: string, isList: (list: string) => boolean): Memory => {
	const { history, views, watches } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
	return {
		history: Array.isArray(history) ? history.filter(isText) : [],
		views: Array.isArray(views)
			? views
					.filter(isView)
					.map((view) => ({ ...view, list: view.list !== null && isList(view.list) ? view.list : null }))
			: freshMemory.views,
		watches: Array.isArray(watches) ? watches.filter(isText) : [],
	};
};

/** The memory of a state directory. */
export const openDeskMemory = (stateDir: string | null, isList: (list: string) => boolean): DeskMemory => {
	if (stateDir === null) return { read: () => freshMemory, keep: () => null };
	const path = join(stateDir, fileName);
	// Views another dashboard has saved since are not ours to drop.
	let known: ReadonlySet<string> = new Set();
	const namesOf = (views: readonly SavedView[]) => new Set(views.map(({ name }) => name));
	const look = (): Memory => {
		try {
			return statSync(path).size > largest ? freshMemory : readMemory(readFileSync(path, 'utf8'), isList);
		} catch {
			// Not there yet, or not ours: a dashboard without saved views is still a dashboard.
			return freshMemory;
		}
	};
	return {
		read() {
			const memory = look();
			known = namesOf(memory.views);
			return memory;
		},
		keep({ history, views: own, watches }) {
			const mine = namesOf(own);
			const views = [...own, ...look().views.filter(({ name }) => !known.has(name) && !mine.has(name))];
			known = namesOf(views);
			const beside = `${path}.${process.pid}.tmp`;
			try {
				makeFolder(stateDir);
				writeFileSync(beside, `${JSON.stringify({ version: 1, views, watches, history }, null, '\t')}\n`, {
					mode: 0o600,
				});
				renameSync(beside, path);
				return null;
			} catch (error) {
				try {
					unlinkSync(beside);
				} catch {
					// It was never made.
				}
				return `${path}: ${(error as Error).message}`;
			}
		},
	};
};
