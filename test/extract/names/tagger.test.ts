import { expect, test } from 'vitest';
import { hashFolded } from '../../../src/extract/names/fold.ts';
import { decodeTags } from '../../../src/extract/names/tag-chain.ts';
import { bucketCount, decodeTagger, encodeTagger, scoreToken, tagCount } from '../../../src/extract/names/tagger.ts';
import { decodeWordClasses, encodeWordClasses, wordClassOf } from '../../../src/extract/names/word-classes.ts';
import { learn } from '../../../src/train/names/learn.ts';

const quiet = { passes: 12, dropout: 0, rate: 0.2, leastCount: 1, decay: 0, say: () => {} };

// Bucket 5 stands for "a first name before", 9 for "a small word".
const runs = Array.from({ length: 40 }, (_, index) => ({
	weight: 1,
	buckets: [Uint32Array.of(index % 2 ? 5 : 9, 100), Uint32Array.of(index % 2 ? 6 : 9, 100)],
	tags: Uint8Array.from(index % 2 ? [1, 2] : [0, 0]),
}));

const tagsOf = (tagger: ReturnType<typeof decodeTagger>, tokens: readonly (readonly number[])[]) => {
	const scores = new Float32Array(tokens.length * tagCount);
	for (const [index, buckets] of tokens.entries()) {
		scoreToken(tagger, Uint32Array.from(buckets), buckets.length, scores, index * tagCount);
	}
	return decodeTags(tagger, scores, tokens.length);
};

test('what is learned survives the file and tells names from other words', () => {
	const learned = learn(runs, quiet);
	const tagger = decodeTagger(encodeTagger(learned.buckets, learned.weights, learned.transitions));
	expect([
		...tagsOf(tagger, [
			[5, 100],
			[6, 100],
		]).tags,
	]).toEqual([1, 2]);
	expect([
		...tagsOf(tagger, [
			[9, 100],
			[9, 100],
		]).tags,
	]).toEqual([0, 0]);
	const { probability } = tagsOf(tagger, [
		[5, 100],
		[6, 100],
	]);
	expect(Math.min(...probability)).toBeGreaterThan(0.9);
	expect(Math.max(...learned.buckets)).toBeLessThan(bucketCount);
});

test('the same runs give the same bytes', () => {
	const bytes = () => {
		const { buckets, weights, transitions } = learn(runs, { ...quiet, dropout: 0.3 });
		return encodeTagger(buckets, weights, transitions);
	};
	expect(bytes()).toEqual(bytes());
});

test('damaged files are named', () => {
	expect(() => decodeTagger(new Uint8Array(4))).toThrow('names.bin');
	expect(() => decodeWordClasses(new Uint8Array(4))).toThrow('word-classes.bin');
});

test('word classes come back from their file; unknown words are of class 0', () => {
	const coarse = new Uint8Array(256);
	const file = encodeWordClasses(['oslo', 'cairo', 'said'], Uint8Array.of(3, 3, 200), coarse);
	const words = decodeWordClasses(file);
	expect(['Oslo', 'CAIRO', 'said', 'qqq'].map((word) => wordClassOf(words, hashFolded(word)))).toEqual([4, 4, 201, 0]);
});
