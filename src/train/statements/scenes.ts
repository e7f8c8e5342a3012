// Training texts laid out as the model sees them: columns with the answers of the text itself left out of the lexicon.

import type { WordClasses } from '../../extract/names/word-classes.ts';
import { createVocabulary, readColumns } from '../../extract/statements/model/columns.ts';
import type { Lexicon } from '../../extract/statements/model/lexicon.ts';
import type { Scene } from '../../extract/statements/model/span-cue.ts';
import { readStructure } from '../../extract/statements/model/structure.ts';
import type { GoldAttribution, Sample } from './corpus.ts';
import { anchorOf, countCueWords, countSample, lexiconOf, sumCounts } from './counts.ts';

/** A text with its gold by anchor, ready to learn from. */
export type Lesson = {
	readonly sample: Sample;
	readonly scene: Scene;
	/** Gold attributions by the token that stands for their cue. */
	readonly goldAt: ReadonlyMap<number, GoldAttribution>;
	/** Tokens inside some content, outside of quotations: what they say there is not marked. */
	readonly unmarked: Uint8Array;
	/** Texts are left out of each other's folds by this number. */
	readonly text: number;
};

export type Lessons = { readonly lessons: readonly Lesson[]; readonly lexicon: Lexicon };

/** Lays out all samples. */
export const layOut = (samples: readonly Sample[], classes: WordClasses): Lessons => {
	const rate = countCueWords(samples);
	const golds = samples.map((sample) => goldByAnchor(sample, rate));
	const counts = samples.map((sample, index) => countSample(sample, new Set(golds[index]!.keys())));
	const total = sumCounts(counts);
	const numbers = new Map<string, number>();
	for (const { id } of samples) if (!numbers.has(id)) numbers.set(id, numbers.size);
	const lessons = samples.map((sample, index) => {
		const own = sumCounts(counts.filter((_, other) => samples[other]!.id === sample.id));
		const vocabulary = createVocabulary(lexiconOf(total, own), classes);
		const columns = readColumns(sample.reading, vocabulary);
		const structure = readStructure(sample.reading, columns);
		const scene = { reading: sample.reading, columns, structure, cueStep: new Uint8Array(columns.count) };
		const unmarked = unmarkedOf(sample);
		return { sample, scene, goldAt: golds[index]!, unmarked, text: numbers.get(sample.id)! };
	});
	return { lessons, lexicon: lexiconOf(total, null) };
};

const goldByAnchor = (sample: Sample, rate: (word: string) => number): Map<number, GoldAttribution> => {
	const found = new Map<number, GoldAttribution>();
	for (const gold of sample.gold) {
		const anchor = anchorOf(sample, gold, rate);
		if (anchor >= 0 && !found.has(anchor)) found.set(anchor, gold);
	}
	return found;
};

const unmarkedOf = ({ reading, gold }: Sample): Uint8Array => {
	const inside = new Uint8Array(reading.tokens.count);
	for (const { content } of gold) {
		for (const token of content) if (reading.tokens.quotation[token]! < 0) inside[token] = 1;
	}
	return inside;
};
