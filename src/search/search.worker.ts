// The search thread: keeps the index, answers the newest query.
import { parentPort } from 'node:worker_threads';
import type { SearchOrder, SearchReply } from './entries.ts';
import { createSearchIndex } from './rank.ts';

const index = createSearchIndex();
let waiting: { readonly query: string; readonly words: string } | undefined;

const reply = (message: SearchReply): void => parentPort!.postMessage(message);

const answer = (): void => {
	if (waiting === undefined) return;
	const { query, words } = waiting;
	waiting = undefined;
	reply({ ...index.search(words), query });
};

parentPort!.on('message', (order: SearchOrder) => {
	if (order.kind === 'put') {
		index.put(order.groups);
		reply('taken');
	} else if (order.kind === 'narrow') index.narrow(order.keys);
	else {
		// What else has arrived is taken first: an older query is not worth answering.
		waiting = order;
		setImmediate(answer);
	}
});
