// ink-table is CommonJS and require()s Ink, which is ESM with top-level await; Node refuses that. So it is handed
// the Ink and React this program has already imported, under the file names it would resolve.
import { createRequire, Module } from 'node:module';
import * as ink from 'ink';
import type InkTable from 'ink-table';
import * as React from 'react';

const load = createRequire(import.meta.url);

const give = (name: string, exports: unknown): void => {
	const id = load.resolve(name);
	if (load.cache[id] !== undefined) return;
	const module = new Module(id);
	module.filename = id;
	module.loaded = true;
	module.exports = exports;
	load.cache[id] = module;
};

give('react', (React as { default?: unknown }).default ?? React);
give('ink', ink);

/** The table of ink-table: ruled, for small bounded tables only. */
export const Table = (load('ink-table') as { default: unknown }).default as typeof InkTable.default;
