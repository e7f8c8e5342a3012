// The search thread: entries go in, the newest query is answered.
import { afterEach, expect, test } from 'vitest';
import type { SearchAnswer } from '../../src/search/entries.ts';
import { createSearch, type Search } from '../../src/search/search.ts';

let search: Search | undefined;

afterEach(() => search?.close());

const open = () => {
	const answers: SearchAnswer[] = [];
	const waiting = new Set<() => void>();
	search = createSearch({
		onAnswer(answer) {
			answers.push(answer);
			for (const look of waiting) look();
		},
		onLost: () => undefined,
	});
	const answerTo = (query: string, after = 0): Promise<SearchAnswer> =>
		new Promise((resolve) => {
			const look = () => {
				const found = answers.slice(after).find((answer) => answer.query === query);
				if (found === undefined) return;
				waiting.delete(look);
				resolve(found);
			};
			waiting.add(look);
			look();
		});
	return { search, answers, answerTo };
};

const group = (key: string, text: string) => ({ group: key, entries: [{ key, text, more: '', weight: 0 }] });

test('finds what it was given, and what was changed since', async () => {
	const { search: desk, answers, answerTo } = open();
	desk.put([group('a', 'the ferry ran aground'), group('b', 'the bridge is closed')]);
	desk.query('ferry');
	expect((await answerTo('ferry')).hits.map(({ key }) => key)).toEqual(['a']);
	const before = answers.length;
	desk.put([{ group: 'a', entries: [] }, group('c', 'another ferry left')]);
	expect((await answerTo('ferry', before)).hits.map(({ key }) => key)).toEqual(['c']);
});

test('an older query may go unanswered, the newest does not', async () => {
	const { search: desk, answerTo } = open();
	desk.put(Array.from({ length: 500 }, (_, index) => group(`${index}`, `report number ${index} on the harbour`)));
	for (const query of ['h', 'ha', 'har', 'harbour']) desk.query(query);
	expect((await answerTo('harbour')).total).toBe(500);
});
