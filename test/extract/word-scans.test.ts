// Scans find each token that a look at every word would find; tests answer alike however often they are asked.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../src/extract/tokens.ts';
import { createWordFact, createWordScan, createWordTest, firstFind, hasFind } from '../../src/extract/word-scans.ts';

const isSought = (lower: string, written: string): boolean => lower.startsWith('po') || written === 'To';
const sought = createWordScan(isSought);
const other = createWordScan((lower) => lower === 'the');
const isLong = createWordTest((lower) => lower.length > 5);
const opening = (lower: string): string | undefined => (lower.length > 3 ? lower.slice(0, 2) : undefined);
const openingOf = createWordFact(opening);

test('a scan gives the tokens that it is about, in order', () => {
	const tokens = tokenize('To the port, to the Police. The ports');
	expect(sought(tokens).map((token) => tokens.text[token])).toEqual(['To', 'port', 'Police', 'ports']);
	expect(other(tokens).map((token) => tokens.text[token])).toEqual(['the', 'the', 'The']);
	expect(sought(tokenize('nothing'))).toEqual([]);
});

test('a question that comes later is asked of words met before', () => {
	const tokens = tokenize('the harbour and the port');
	expect(other(tokens)).toEqual([0, 3]);
	const later = createWordScan((lower) => lower === 'harbour');
	expect(later(tokens)).toEqual([1]);
	expect(other(tokens)).toEqual([0, 3]);
});

test('a fact is asked for once a word', () => {
	const asked: string[] = [];
	const fact = createWordFact((lower) => {
		asked.push(lower);
		return lower === 'ferry' ? { length: 5 } : undefined;
	});
	const tokens = tokenize('ferry and ferry and quay');
	expect([0, 1, 2, 3, 4].map((token) => fact(tokens, token)?.length)).toEqual([5, undefined, 5, undefined, undefined]);
	expect(fact(tokens, 0)).toBe(fact(tokenize('a ferry'), 1));
	expect(asked).toEqual(['ferry', 'and', 'quay']);
});

test('finds are asked for by range', () => {
	expect(firstFind([2, 5, 9], 5)).toBe(1);
	expect(firstFind([2, 5, 9], 10)).toBe(3);
	expect(hasFind([2, 5, 9], 3, 5)).toBe(false);
	expect(hasFind([2, 5, 9], 3, 6)).toBe(true);
	expect(hasFind([], 0, 6)).toBe(false);
});

test('over any text they are what a look at every word gives', () => {
	const pieces = fc.array(
		fc.oneof(fc.constantFrom('To', 'port', 'Pole', 'x'.repeat(60), 'po'.repeat(30)), fc.string()),
	);
	fc.assert(
		fc.property(pieces, (words) => {
			const tokens = tokenize(words.join(' '));
			const all = Array.from({ length: tokens.count }, (_, token) => token);
			expect(sought(tokens)).toEqual(all.filter((token) => isSought(tokens.lower[token]!, tokens.text[token]!)));
			for (const token of all) expect(isLong(tokens, token)).toBe(tokens.lower[token]!.length > 5);
			for (const token of all) expect(openingOf(tokens, token)).toBe(opening(tokens.lower[token]!));
			expect([openingOf(tokens, tokens.count), openingOf(tokens, -1)]).toEqual([undefined, undefined]);
			expect(isLong(tokens, tokens.count)).toBe(false);
			expect(isLong(tokens, -1)).toBe(false);
		}),
		{ numRuns: 100 },
	);
});
