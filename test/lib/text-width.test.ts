import { expect, test } from 'vitest';
import { cutText, padText, textWidth } from '../../src/lib/text-width.ts';

test.each([
	['abc', 3],
	['北京', 4],
	['e\u0301', 1],
	['👩\u200d🚒', 2],
	['“…”', 3],
])('%s takes %i columns', (text, columns) => {
	expect(textWidth(text)).toBe(columns);
});

test.each([
	['fits', 'abc', 3, 'abc'],
	['plain', 'abcdef', 4, 'abc…'],
	['no blank before the sign', 'ab cdef', 4, 'ab…'],
	['wide characters are never halved', '北京市長', 4, '北…'],
	['nothing', 'abc', 0, ''],
])('cut: %s', (_name, text, columns, expected) => {
	expect(cutText(text, columns)).toBe(expected);
});

test('filled to the column', () => {
	expect(padText('北京市', 6)).toBe('北京市');
	expect(padText('北京市', 5)).toBe('北京…');
	expect(padText('ab', 4)).toBe('ab  ');
	expect(textWidth(padText('北京市長だ', 6))).toBe(6);
});
