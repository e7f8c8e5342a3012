// Differences of texts by lines.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedLines, diffLines } from '../../../state/screen/line-diff.ts';

const drawn = (before: string, after: string): string =>
	changedLines(diffLines(before, after))
		.map((line) => (line === null ? '…' : line.sign + line.text))
		.join('|');

test.each([
	['a|b|c', 'a|b|c', '…'],
	['a|b|c|d|e', 'a|b|X|d|e', '…| b|-c|+X| d|…'],
	['a', 'a|b', ' a|+b'],
	['a|b', 'b', '-a| b'],
	['a|b|c|d', 'b|c|d|a', '-a| b|…| d|+a'],
	['', 'x', '-|+x'],
])('%s to %s', (before, after, expected) => {
	expect(drawn(before.replaceAll('|', '\n'), after.replaceAll('|', '\n'))).toBe(expected);
});

test('kept and gone lines are the old text, kept and come ones the new', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
	fc.assert(
		fc.property(text, text, (before, after) => {
			const lines = diffLines(before, after);
			const of = (sign: string) =>
				lines.filter((line) => line.sign === ' ' || line.sign === sign).map((line) => line.text);
			expect(of('-').join('\n')).toBe(before);
			expect(of('+').join('\n')).toBe(after);
		}),
	);
});
