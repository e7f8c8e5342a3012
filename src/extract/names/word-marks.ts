// What is known of a word by itself, whatever stands around it: hash, shape, class, its row in the gazetteer.
import { createWordMemory } from '../words.ts';
import { hashFolded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { rowOfHash } from './hash-index.ts';
import { opensPhrase } from './phrases.ts';
import { shapeOf } from './shapes.ts';
import { type WordClasses, wordClassOf } from './word-classes.ts';

/** What is known of a written word by itself. */
export type WordMarks = {
	readonly hash: number;
	readonly shape: number;
	readonly wordClass: number;
	/** Its own row in the gazetteer, or -1. */
	readonly row: number;
	/** 1 where a listed phrase may begin with it. */
	readonly opensPhrase: number;
};

/** The marks of words met before, by gazetteer. */
export const wordMemory = createWordMemory<WordMarks>();

/** The marks of a word. */
export const marksOf = (word: string, gazetteer: Gazetteer, words: WordClasses): WordMarks => {
	const hash = hashFolded(word);
	return {
		hash,
		shape: shapeOf(word),
		wordClass: wordClassOf(words, hash),
		row: rowOfHash(gazetteer, hash),
		opensPhrase: opensPhrase(hash) ? 1 : 0,
	};
};
