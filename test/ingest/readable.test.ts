// Long texts: beginning and end are read, each word stays where it is.
import { expect, test } from 'vitest';
import { readableOf } from '../../src/ingest/readable.ts';
import { documentOf } from '../support/document-of.ts';

test('a text of usual length is read as it is', () => {
	const document = documentOf('The bridge was closed.');
	expect(readableOf(document)).toEqual(document);
});

test('a dense text with a line end near its ends is read as far as any other', () => {
	const { text } = readableOf(documentOf(`First.\n${'a,'.repeat(200_000)}\nLast.`));
	expect(
		text
			.trimEnd()
			.split(/ {99,}/)
			.map(({ length }) => length > 10_000),
	).toEqual([true, true]);
});

test('where a text is dense, less of it is read', () => {
	const lengthRead = (sign: string): number =>
		readableOf(documentOf(sign.repeat(1_000_000 / sign.length))).text.replace(/ {99,}/g, '').length;
	expect(lengthRead(',')).toBeLessThan(110_000);
	expect(lengthRead('letters ')).toBeGreaterThan(350_000);
});

test.each([
	['lines', 'The ship left.\n'],
	['words', 'ship '],
	['one word', 'x'],
])('of a long text of %s the middle is blank', (_, sign) => {
	const text = `First.\n${sign.repeat(900_000 / sign.length)}\nLast.\n`;
	const { text: read, problems } = readableOf(documentOf(text));
	expect(read).toHaveLength(text.length);
	expect(read.startsWith('First.\n')).toBe(true);
	expect(read.endsWith('\nLast.\n')).toBe(true);
	expect(read.trim().split(/\s{1000,}/)).toHaveLength(2);
	for (const at of [1_000, 200_000, 880_000]) expect(read.slice(at, at + 50)).toBe(text.slice(at, at + 50));
	expect(problems.map(({ what }) => what)).toEqual([
		expect.stringMatching(/^a long text: the first \d+ and the last \d+ of 9000\d\d characters read/),
	]);
});
