// Weight tables: what is packed is found again, what never was adds nothing, and bytes survive the way to disk.
import { expect, test } from 'vitest';
import { mix } from '../../../../src/extract/statements/model/hash.ts';
import { decodeTable, encodeTable, rowOf, sumOutput } from '../../../../src/extract/statements/model/table.ts';
import { createCounter, packTable } from '../../../../src/train/statements/learn.ts';

const hashes = Int32Array.from({ length: 200 }, (_, index) => mix(mix(77, index), 3));

const pack = () => {
	const counter = createCounter(400);
	for (const hash of hashes) for (const text of [1, 2]) counter.add(hash, text);
	const dictionary = counter.keep(2);
	const weights = new Float32Array(dictionary.size * 2);
	for (const hash of hashes) weights[dictionary.indexOf(hash) * 2] = 1;
	return packTable(dictionary, weights, 2, 8, 1);
};

test('packed features are found, with their weights', () => {
	const table = decodeTable(encodeTable(pack()));
	expect(hashes.filter((hash) => rowOf(table, hash) >= 0).length).toBeGreaterThan(195);
	expect(sumOutput(table, hashes, 0, 1, 0)).toBeCloseTo(1, 2);
	expect(sumOutput(table, hashes, 0, 1, 1)).toBe(0);
});

test('features that were never learnt are rarely taken for others', () => {
	const table = pack();
	const strangers = Array.from({ length: 2000 }, (_, index) => mix(mix(99, index), 5));
	expect(strangers.filter((hash) => rowOf(table, hash) >= 0).length).toBeLessThan(60);
});

test('other bytes are refused', () => {
	expect(() => decodeTable(new Uint8Array(64))).toThrow('not a weight table');
	expect(() => decodeTable(encodeTable(pack()).slice(0, -1))).toThrow('cut short');
});
