// The cue lexicon as learnt in training: how often a word, or its stem, is the cue of an attribution.
// Words are kept as hashes only.
import { hashText, mix } from './hash.ts';

/** Rate of a word as a cue in steps: 0 never, 9 nearly always; `unknownRate` for a word not seen often enough. */
export type Rate = number;

export const unknownRate: Rate = 15;
export const rateSteps = [0.004, 0.015, 0.04, 0.1, 0.2, 0.4, 0.6, 0.8] as const;

/** Step of a word that was a cue `cues` times of `seen`. */
export const rateOf = (cues: number, seen: number): Rate => {
	if (cues <= 0) return seen >= 3 ? 0 : unknownRate;
	const rate = cues / (seen + 2);
	let step = 1;
	for (const limit of rateSteps) if (rate >= limit) step += 1;
	return step;
};

/** Rates by hash: of words as written in lower case, and of stems. */
export type Lexicon = { readonly words: ReadonlyMap<number, Rate>; readonly stems: ReadonlyMap<number, Rate> };

/** A rough stem that joins the forms of a verb: "denies", "denied", "denying" → "den". */
export const stemOf = (word: string): string => {
	if (word.length < 4) return word;
	const cut = word.replace(/(?:ying|ies|ied|ing|ed|es|s|e|y)$/, '');
	const kept = cut.length < 2 ? word : cut;
	return kept.length > 3 && kept.at(-1) === kept.at(-2) ? kept.slice(0, -1) : kept;
};

/** Key of a word in `Lexicon.words`. */
export const wordKey = (word: string): number => hashText(word);

/** Key of a word's stem in `Lexicon.stems`. */
export const stemKey = (word: string): number => mix(hashText(stemOf(word)), 7);
