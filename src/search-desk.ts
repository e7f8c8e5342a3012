// The search as the dashboard uses it: the words of a query go to the search thread, its fields and exact words are
// asked of everything here, in slices, and only what they let through is ranked.

import { prepareQuery } from '../state/query/match.ts';
import { isEmptyQuery, narrowingPart, type Query, rankedWords, wantedTests } from '../state/query/query.ts';
import { thingOf } from '../state/query/things.ts';
import { groundOf, queryOf } from '../state/rows/filter.ts';
import { searchedSubjects, subjectOfKey, subjectSign } from '../state/rows/search-entries.ts';
import type { SearchHit } from '../state/rows/search-state.ts';
import type { Action, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { subjectKey } from '../state/subjects.ts';
import { openPage } from '../state/view.ts';
import { createSearch } from './search/search.ts';
import { foldedInPlace, foldedText } from './search/vocabulary.ts';
import { createSearchFeed } from './search-feed.ts';

export type SearchDesk = { readonly query: (query: string) => void; readonly close: () => void };

/** Keys are answered at least this often while everything is asked. */
const slice = 8;

/** Where the words that only narrow stand in a text. */
const rangesOf = (text: string, words: readonly string[]): SearchHit['ranges'] => {
	const folded = words.length === 0 ? '' : foldedInPlace(text);
	return words.flatMap((word): readonly (readonly [number, number])[] => {
		const at = folded.indexOf(word);
		return at === -1 || word === '' ? [] : [[at, at + word.length]];
	});
};

const narrowingWords = (query: Query): readonly string[] =>
	wantedTests(narrowingPart(query)).flatMap((test) => (test.kind === 'word' ? [foldedText(test.text)] : []));

/** The search thread, fed once the search is first opened and kept up to date from then on. */
export const createSearchDesk = (store: Store<State, Action>): SearchDesk => {
	const search = createSearch({
		onAnswer({ query, hits, total, counts }) {
			const words = narrowingWords(queryOf(query).query);
			const found = hits.map(({ key, text, ranges }): SearchHit => {
				const subject = subjectOfKey(key);
				const all = [...ranges, ...rangesOf(text, words)].sort((a, b) => a[0] - b[0]);
				return { subject, sign: subjectSign(subject), text, ranges: all };
			});
			store.dispatch({ type: 'results-found', query, search: { answered: query, hits: found, total, counts } });
		},
		onTaken: () => feed.goOn(),
		onLost() {
			feed.forget();
			synced = undefined;
		},
	});
	const feed = createSearchFeed(search.put);
	let synced: State['floor'] | undefined;
	let narrowed: { readonly floor: State['floor'] | undefined; readonly narrowing: string } | undefined;
	let newest = 0;

	const sync = (): void => {
		const { floor } = store.getState();
		synced = floor;
		feed.follow(floor);
	};
	/** The keys of what a query lets through; undefined where a newer one has come. */
	const keysThrough = async (query: Query, order: number): Promise<readonly string[] | undefined> => {
		const state = store.getState();
		const test = prepareQuery(query, groundOf(state, true));
		const keys: string[] = [];
		let until = performance.now() + slice;
		for (const subject of searchedSubjects(state.floor)) {
			const thing = thingOf(state.floor, subject);
			if (thing !== undefined && test(thing)) keys.push(subjectKey(subject));
			if (performance.now() < until) continue;
			await new Promise((resolve) => setImmediate(resolve));
			if (order !== newest) return undefined;
			until = performance.now() + slice;
		}
		return keys;
	};
	const narrow = async (query: Query, order: number): Promise<boolean> => {
		const narrowing = isEmptyQuery(query) ? '' : JSON.stringify(query);
		if (narrowed?.floor === synced && narrowed?.narrowing === narrowing) return true;
		const keys = narrowing === '' ? null : await keysThrough(query, order);
		if (keys === undefined) return false;
		search.narrow(keys);
		narrowed = { floor: synced, narrowing };
		return true;
	};
	const ask = async (text: string): Promise<void> => {
		newest += 1;
		const order = newest;
		const { query } = queryOf(text);
		const isReady = await narrow(narrowingPart(query), order);
		if (!isReady || order !== newest) return;
		search.query(
			text,
			rankedWords(query)
				.map((word) => word.text)
				.join(' '),
		);
	};

	store.subscribe(() => {
		const { floor, view, search: asked } = store.getState();
		if (floor === synced || openPage(view).kind !== 'search') return;
		sync();
		if (asked.query !== '') void ask(asked.query);
	});
	return {
		query: (text) => void ask(text),
		close() {
			feed.close();
			search.close();
		},
	};
};
