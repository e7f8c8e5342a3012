// Counts behind the cue lexicon: how often each word was the anchor of a cue, and how often it was seen at all.
import { type Lexicon, rateOf, stemKey, stemOf, wordKey } from '../../extract/statements/model/lexicon.ts';
import type { GoldAttribution, Sample } from './corpus.ts';

/** Counts by word or stem: times a cue, times seen. */
type Counts = Map<string, { cues: number; seen: number }>;

export type CueCounts = { readonly words: Counts; readonly stems: Counts };

const bump = (counts: Counts, key: string, cues: number, seen: number): void => {
	const entry = counts.get(key);
	if (entry) {
		entry.cues += cues;
		entry.seen += seen;
	} else counts.set(key, { cues, seen });
};

/** Rate of each word inside cues, by which the anchor of a cue is chosen: its most cue-like word. */
export const countCueWords = (samples: readonly Sample[]): ((word: string) => number) => {
	const counts: Counts = new Map();
	for (const { reading, gold } of samples) {
		for (const word of reading.tokens.lower) bump(counts, word, 0, 1);
		for (const { cue } of gold) for (const token of cue) bump(counts, reading.tokens.lower[token]!, 1, 0);
	}
	return (word) => {
		const entry = counts.get(word);
		return entry ? entry.cues / (entry.seen + 5) : 0;
	};
};

/** The token of a cue that stands for it; -1 where the attribution has no cue. */
export const anchorOf = (sample: Sample, { cue }: GoldAttribution, rate: (word: string) => number): number => {
	let best = -1;
	let bestRate = -1;
	for (const token of cue) {
		const here = rate(sample.reading.tokens.lower[token]!);
		if (here > bestRate) {
			best = token;
			bestRate = here;
		}
	}
	return best;
};

/** Counts of one sample. */
export const countSample = (sample: Sample, anchors: ReadonlySet<number>): CueCounts => {
	const counts: CueCounts = { words: new Map(), stems: new Map() };
	for (const [token, word] of sample.reading.tokens.lower.entries()) {
		const cues = anchors.has(token) ? 1 : 0;
		bump(counts.words, word, cues, 1);
		bump(counts.stems, stemOf(word), cues, 1);
	}
	return counts;
};

/** The sum of counts. */
export const sumCounts = (all: readonly CueCounts[]): CueCounts => {
	const total: CueCounts = { words: new Map(), stems: new Map() };
	for (const { words, stems } of all) {
		for (const [word, { cues, seen }] of words) bump(total.words, word, cues, seen);
		for (const [stem, { cues, seen }] of stems) bump(total.stems, stem, cues, seen);
	}
	return total;
};

/** Rates from counts, without those of `left` (a text must not see its own answers). */
export const lexiconOf = (total: CueCounts, left: CueCounts | null): Lexicon => ({
	words: ratesOf(total.words, left?.words ?? null, wordKey),
	stems: ratesOf(total.stems, left?.stems ?? null, stemKey),
});

const ratesOf = (total: Counts, left: Counts | null, keyOf: (word: string) => number): Map<number, number> => {
	const rates = new Map<number, number>();
	const entries = left ? [...left.keys()].map((word) => [word, total.get(word)!] as const) : total;
	for (const [word, { cues, seen }] of entries) {
		const own = left?.get(word);
		const rest = seen - (own?.seen ?? 0);
		if (rest < 3 && cues - (own?.cues ?? 0) === 0) continue;
		rates.set(keyOf(word), rateOf(cues - (own?.cues ?? 0), rest));
	}
	return rates;
};
