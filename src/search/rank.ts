// Searching all entries: the vocabulary finds candidates for all terms, fuse.js ranks the best of them and says
// where they match.
import Fuse, { type FuseResult } from 'fuse.js';
import { otherSpellings } from '../lib/spellings.ts';
import type { Hit, SearchAnswer, SearchEntry } from './entries.ts';
import { createVocabulary, foldedInPlace, type Vocabulary, wordsOf } from './vocabulary.ts';

/** How many candidates are ranked, how many hits are told. */
const candidateLimit = 300;
const hitLimit = 200;
/** Least quality of a word that has the term in it as typed. */
const plain = 0.5;

export type SearchIndex = {
	readonly put: (entries: readonly SearchEntry[]) => void;
	readonly remove: (keys: readonly string[]) => void;
	/** From now on only these are found; null: everything. */
	readonly narrow: (keys: readonly string[] | null) => void;
	/** The best for these words; without words all that is left after narrowing, the last that came first. */
	readonly search: (query: string) => SearchAnswer;
};

/** Where the words of the query stand in a text: for matches outside of what fuse.js looked at. */
const wordRanges = (text: string, words: readonly string[]): Hit['ranges'] => {
	const folded = foldedInPlace(text);
	return words
		.flatMap((word): readonly (readonly [number, number])[] => {
			const at = folded.indexOf(word);
			return at === -1 ? [] : [[at, at + word.length]];
		})
		.sort((a, b) => a[0] - b[0]);
};

const snippetLength = 120;

/** The text around the first word found beyond the shown one. */
const snippetOf = (entry: SearchEntry, words: readonly string[]): string => {
	const folded = foldedInPlace(entry.more);
	const found = words.map((word) => folded.indexOf(word)).filter((at) => at !== -1);
	if (found.length === 0) return entry.text;
	const from = Math.max(0, Math.min(...found) - 30);
	const part = entry.more.slice(from, from + snippetLength).replace(/\s+/g, ' ');
	return `${entry.text} … ${part}`;
};

const rangesOf = ({ matches = [] }: FuseResult<SearchEntry>): Hit['ranges'] =>
	matches
		.flatMap(({ indices }) => indices.map(([from, to]): readonly [number, number] => [from, to + 1]))
		.filter(([from, to]) => to - from > 1)
		.sort((a, b) => a[0] - b[0]);

/** An empty index. */
export const createSearchIndex = (): SearchIndex => {
	let vocabulary: Vocabulary = createVocabulary();
	let entries: (SearchEntry | null)[] = [];
	let places = new Map<string, number>();
	let gone = 0;
	let allowed: ReadonlySet<string> | null = null;

	const add = (entry: SearchEntry): void => {
		const place = entries.push(entry) - 1;
		places.set(entry.key, place);
		vocabulary.add(place, `${entry.text} ${entry.more}`);
	};
	const drop = (key: string): void => {
		const place = places.get(key);
		if (place === undefined) return;
		places.delete(key);
		entries[place] = null;
		gone += 1;
	};
	/** Postings of what is gone are left behind until they are the greater part. */
	const compact = (): void => {
		if (gone < 1000 || gone < entries.length / 2) return;
		const kept = entries.filter((entry) => entry !== null);
		vocabulary = createVocabulary();
		entries = [];
		places = new Map();
		gone = 0;
		for (const entry of kept) add(entry);
	};

	type Found = { readonly place: number; readonly score: number };

	const matchesOf = (term: string) => {
		const others = otherSpellings(term).flatMap((other) =>
			vocabulary.matches(other).filter(({ quality }) => quality === 1),
		);
		const own = vocabulary.matches(term);
		// Where another spelling of a name is there, no slip need be assumed.
		return others.length === 0 ? own : [...own.filter(({ quality }) => quality >= plain), ...others];
	};
	const isAllowed = (place: number): boolean => {
		const entry = entries[place];
		return entry != null && (allowed === null || allowed.has(entry.key));
	};
	const everything = (): readonly Found[] =>
		allowed === null ? [] : entries.flatMap((_, place) => (isAllowed(place) ? [{ place, score: 1 }] : [])).reverse();
	const countsOf = (found: readonly Found[]): SearchAnswer['counts'] => {
		const counts: Record<string, number> = {};
		for (const { place } of found) {
			const { key } = entries[place]!;
			const kind = key.slice(0, key.indexOf(' '));
			counts[kind] = (counts[kind] ?? 0) + 1;
		}
		return counts;
	};

	const candidates = (
		terms: readonly string[],
	): { readonly found: readonly Found[]; readonly words: readonly string[] } => {
		let scores: Float64Array | undefined;
		const words: string[] = [];
		for (const term of terms) {
			const best = new Float64Array(entries.length);
			for (const { word, places: wordPlaces, quality } of matchesOf(term)) {
				words.push(word);
				const worth = quality * Math.log(1 + entries.length / wordPlaces.length);
				for (const place of wordPlaces) if (worth > best[place]!) best[place] = worth;
			}
			scores =
				scores === undefined
					? best
					: best.map((worth, place) => (worth > 0 && scores![place]! > 0 ? worth + scores![place]! : 0));
		}
		const found: Found[] = [];
		for (const [place, score] of (scores ?? []).entries())
			if (score > 0 && isAllowed(place)) found.push({ place, score });
		return { found: found.sort((a, b) => b.score - a.score || b.place - a.place), words };
	};

	return {
		put(fresh) {
			for (const entry of fresh) {
				drop(entry.key);
				add(entry);
			}
			compact();
		},
		remove(keys) {
			for (const key of keys) drop(key);
			compact();
		},
		narrow(keys) {
			allowed = keys === null ? null : new Set(keys);
		},
		search(query) {
			const terms = wordsOf(query).slice(0, 8);
			if (terms.length === 0) {
				const all = everything();
				const hits = all
					.slice(0, hitLimit)
					.map(({ place }) => ({ key: entries[place]!.key, text: entries[place]!.text, ranges: [] }));
				return { query, hits, total: all.length, counts: countsOf(all) };
			}
			const { found, words } = candidates(terms);
			const best = found.slice(0, candidateLimit).map(({ place }) => entries[place]!);
			const fuse = new Fuse(best, {
				keys: ['text'],
				ignoreLocation: true,
				ignoreDiacritics: true,
				includeMatches: true,
				threshold: 0.34,
				useTokenSearch: terms.length > 1,
				tokenMatch: 'all',
			});
			const ranked = fuse.search(query, { limit: hitLimit });
			const isRanked = new Set(ranked.map(({ item }) => item.key));
			const others = best.filter(({ key }) => !isRanked.has(key)).slice(0, hitLimit - ranked.length);
			return {
				query,
				total: found.length,
				counts: countsOf(found),
				hits: [
					...ranked.map((result) => ({ key: result.item.key, text: result.item.text, ranges: rangesOf(result) })),
					...others.map((entry) => {
						const text = snippetOf(entry, words);
						return { key: entry.key, text, ranges: wordRanges(text, words) };
					}),
				],
			};
		},
	};
};
