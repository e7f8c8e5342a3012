// Searching all entries: the vocabulary finds candidates for all terms, fuse.js ranks the best of them and says
// where they match.
import Fuse, { type FuseResult } from 'fuse.js';
import { getOrCreate } from '../lib/get-or-create.ts';
import { otherSpellings } from '../lib/spellings.ts';
import { findBest } from './best.ts';
import type { Hit, SearchAnswer, SearchEntry, SearchGroup } from './entries.ts';
import { createVocabulary, foldedInPlace, type Vocabulary, wordsOf } from './vocabulary.ts';

/** How many candidates are ranked, how many hits are told. */
const candidateLimit = 300;
const hitLimit = 200;
/** Least quality of a word that has the term in it as typed. */
const plain = 0.5;
/** A single letter begins thousands of words: beyond so many places the rarer ones are left out. */
const mostPostings = 1_000_000;
const weightShare = 1e-3;

export type SearchIndex = {
	/** Makes the groups hold these entries and no others. */
	readonly put: (groups: readonly SearchGroup[]) => void;
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

/** Texts that are only shown in part, and seldom: as bytes they take half the memory. */
type Kept = Omit<SearchEntry, 'more'> & { readonly more: Buffer; readonly kind: number };

const entryOf = ({ key, text, weight, more }: Kept): SearchEntry => ({ key, text, weight, more: more.toString() });

/** An empty index. */
export const createSearchIndex = (): SearchIndex => {
	let vocabulary: Vocabulary = createVocabulary();
	let entries: (Kept | null)[] = [];
	let places = new Map<string, number[]>();
	let gone = 0;
	let allowed: ReadonlySet<string> | null = null;

	/** First words of keys. */
	const kinds: string[] = [];
	const kindOf = (key: string): number => {
		const kind = key.slice(0, key.indexOf(' '));
		const known = kinds.indexOf(kind);
		return known >= 0 ? known : kinds.push(kind) - 1;
	};

	const add = (group: string, { key, text, more, weight }: SearchEntry): void => {
		const place = entries.push({ key, text, weight, more: Buffer.from(more), kind: kindOf(key) }) - 1;
		getOrCreate(places, group, () => []).push(place);
		vocabulary.add(place, `${text} ${more}`);
	};
	const drop = (group: string): void => {
		for (const place of places.get(group) ?? []) {
			entries[place] = null;
			gone += 1;
		}
		places.delete(group);
	};
	/** Postings of what is gone are left behind until they are the greater part. */
	const compact = (): void => {
		if (gone < 1000 || gone < entries.length / 2) return;
		const [before, groups] = [entries, places];
		vocabulary = createVocabulary();
		entries = [];
		places = new Map();
		gone = 0;
		for (const [group, kept] of groups) for (const place of kept) add(group, entryOf(before[place]!));
	};

	const matchesOf = (term: string) => {
		const others = otherSpellings(term).flatMap((other) =>
			vocabulary.matches(other).filter(({ quality }) => quality === 1),
		);
		const own = vocabulary.matches(term);
		// Where another spelling of a name is there, no slip need be assumed.
		return others.length === 0 ? own : [...own.filter(({ quality }) => quality >= plain), ...others];
	};
	const countsOf = (scores: ArrayLike<number>): SearchAnswer['counts'] => {
		const counts = kinds.map(() => 0);
		for (let place = 0; place < scores.length; place += 1) {
			if (scores[place]! > 0) counts[entries[place]!.kind]! += 1;
		}
		return Object.fromEntries(kinds.map((kind, at) => [kind, counts[at]!] as const).filter(([, count]) => count > 0));
	};
	/** Leaves out what may not be found; of the rest the heavier stands before its equals. */
	const weigh = (scores: Float32Array): Float32Array => {
		for (let place = 0; place < scores.length; place += 1) {
			if (scores[place] === 0) continue;
			const entry = entries[place];
			if (entry == null || (allowed !== null && !allowed.has(entry.key))) scores[place] = 0;
			else scores[place]! += entry.weight * weightShare;
		}
		return scores;
	};
	const everything = (): Float32Array =>
		allowed === null ? new Float32Array(0) : weigh(new Float32Array(entries.length).fill(1));

	/** How well each entry answers all the terms; 0 where it does not. */
	const score = (terms: readonly string[]): { readonly scores: Float32Array; readonly words: readonly string[] } => {
		const scores = new Float32Array(entries.length);
		const words: string[] = [];
		for (const [at, term] of terms.entries()) {
			const best = at === 0 ? scores : new Float32Array(entries.length);
			let budget = mostPostings;
			for (const { word, places: wordPlaces, count, quality } of matchesOf(term)) {
				if (budget <= 0) break;
				budget -= count;
				words.push(word);
				const worth = quality * Math.log(1 + entries.length / count);
				for (let index = 0; index < count; index += 1) {
					const place = wordPlaces[index]!;
					if (worth > best[place]!) best[place] = worth;
				}
			}
			if (at === 0) continue;
			for (let place = 0; place < scores.length; place += 1)
				scores[place] = scores[place]! > 0 && best[place]! > 0 ? scores[place]! + best[place]! : 0;
		}
		return { scores: weigh(scores), words };
	};

	return {
		put(groups) {
			for (const { group, entries: fresh } of groups) {
				drop(group);
				for (const entry of fresh) add(group, entry);
			}
			compact();
		},
		narrow(keys) {
			allowed = keys === null ? null : new Set(keys);
		},
		search(query) {
			const terms = wordsOf(query).slice(0, 8);
			if (terms.length === 0) {
				const all = everything();
				const { best, total } = findBest(all, hitLimit);
				const hits = best.map(({ place }) => ({ key: entries[place]!.key, text: entries[place]!.text, ranges: [] }));
				return { query, hits, total, counts: countsOf(all) };
			}
			const { scores, words } = score(terms);
			const found = findBest(scores, candidateLimit);
			const best = found.best.map(({ place }) => entryOf(entries[place]!));
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
				total: found.total,
				counts: countsOf(scores),
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
