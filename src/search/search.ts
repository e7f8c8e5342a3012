// The search as the rest of the program knows it: entries go in, the answer to the newest query comes out.
import { Worker } from 'node:worker_threads';
import type { SearchAnswer, SearchGroup, SearchOrder, SearchReply } from './entries.ts';

export type Search = {
	/** Makes the groups hold what they hold now; `onTaken` is called when that is done. An open query is answered anew. */
	readonly put: (groups: readonly SearchGroup[]) => void;
	/** From now on only these are found; null: everything. */
	readonly narrow: (keys: readonly string[] | null) => void;
	/** Looks for words; `query` comes back with the answer. */
	readonly query: (query: string, words?: string) => void;
	readonly close: () => void;
};

export type SearchHandlers = {
	readonly onAnswer: (answer: SearchAnswer) => void;
	/** One more portion of groups was taken in. */
	readonly onTaken?: () => void;
	/** The thread is gone, and all it was told with it: tell it again. */
	readonly onLost: () => void;
};

const script = new URL(import.meta.url.endsWith('.ts') ? './search.worker.ts' : './search.worker.js', import.meta.url);

const heapLimitMb = 3072;
/** While many groups come, an open query is answered anew as often. */
const askAgainMs = 200;

/** Starts the thread when it is first needed. */
export const createSearch = ({ onAnswer, onTaken, onLost }: SearchHandlers): Search => {
	let worker: Worker | undefined;
	let last: Extract<SearchOrder, { kind: 'query' }> | undefined;
	let narrowing: readonly string[] | null = null;
	let isClosed = false;
	let again: NodeJS.Timeout | undefined;

	const start = (): Worker => {
		const started = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heapLimitMb }, stderr: true });
		started.on('message', (reply: SearchReply) => (reply === 'taken' ? onTaken?.() : onAnswer(reply)));
		started.on('error', () => started.terminate());
		started.on('exit', () => {
			if (worker !== started) return;
			worker = undefined;
			if (!isClosed) onLost();
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

	const askAgain = (): void => {
		again = undefined;
		if (last !== undefined) order(last);
	};

	return {
		put(groups) {
			order({ kind: 'put', groups });
			if (last !== undefined) again ??= setTimeout(askAgain, askAgainMs);
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
			clearTimeout(again);
			void worker?.terminate();
		},
	};
};
