// The search as the rest of the program knows it: entries go in, the answer to the newest query comes out.
import { Worker } from 'node:worker_threads';
import type { SearchAnswer, SearchEntry, SearchOrder } from './entries.ts';

export type Search = {
	/** Makes these the entries that are searched; only what changed since the last time is sent. */
	readonly sync: (entries: Iterable<SearchEntry>) => void;
	/** From now on only these are found; null: everything. */
	readonly narrow: (keys: readonly string[] | null) => void;
	/** Looks for words; `query` comes back with the answer. */
	readonly query: (query: string, words?: string) => void;
	readonly close: () => void;
};

const script = new URL(import.meta.url.endsWith('.ts') ? './search.worker.ts' : './search.worker.js', import.meta.url);

/** Entries sent in one message. */
const portion = 2000;
const heapLimitMb = 512;

/** Starts the thread when it is first needed. */
export const createSearch = (onAnswer: (answer: SearchAnswer) => void): Search => {
	let worker: Worker | undefined;
	let sent = new Map<string, string>();
	let last: Extract<SearchOrder, { kind: 'query' }> | undefined;
	let narrowing: readonly string[] | null = null;
	let isClosed = false;

	const start = (): Worker => {
		const started = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heapLimitMb }, stderr: true });
		started.on('message', onAnswer);
		// A thread that died is started anew with the next order, and told everything again.
		started.on('error', () => started.terminate());
		started.on('exit', () => {
			if (worker !== started) return;
			worker = undefined;
			sent = new Map();
		});
		if (narrowing !== null) started.postMessage({ kind: 'narrow', keys: narrowing } satisfies SearchOrder);
		started.unref();
		return started;
	};
	const order = (message: SearchOrder): void => {
		if (isClosed) return;
		worker ??= start();
		worker.postMessage(message);
	};

	return {
		sync(entries) {
			const now = new Map<string, string>();
			let fresh: SearchEntry[] = [];
			for (const entry of entries) {
				const text = `${entry.text}\n${entry.more.length}`;
				now.set(entry.key, text);
				if (sent.get(entry.key) === text) continue;
				fresh.push(entry);
				if (fresh.length === portion) {
					order({ kind: 'put', entries: fresh });
					fresh = [];
				}
			}
			if (fresh.length > 0) order({ kind: 'put', entries: fresh });
			const keys = [...sent.keys()].filter((key) => !now.has(key));
			if (keys.length > 0) order({ kind: 'remove', keys });
			sent = now;
			if (last !== undefined) order(last);
		},
		narrow(keys) {
			narrowing = keys;
			order({ kind: 'narrow', keys });
		},
		query(query, words = query) {
			last = query === '' ? undefined : { kind: 'query', query, words };
			if (last !== undefined) order(last);
		},
		close() {
			isClosed = true;
			void worker?.terminate();
		},
	};
};
