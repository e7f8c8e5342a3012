// JSON that people look at in a terminal: the same value, and nothing in it that acts or hides.
import { expect, test } from 'vitest';
import { jsonText } from '../../src/lib/json-text.ts';

test.each([
	['controls', 'a\u001b[31m\u009b2J\u007f'],
	['bidi and zero width', 'a\u202e\u2066\u200b\ufeff\u2028'],
	['tag characters', 'a\u{e0041}'],
	['marks piled up', `a${'\u0301'.repeat(40)}`],
	['a lone surrogate', 'a\ud800b'],
])('%s are escaped, and come back', (_, text) => {
	const json = jsonText({ text });
	expect(json).toMatch(/^[\x20-\x7e]+$/);
	expect(JSON.parse(json)).toEqual({ text });
});

test('letters and accents of any script stay as they are', () => {
	expect(jsonText('Łódź, 北京, e\u0301te\u0301')).toBe('"Łódź, 北京, e\u0301te\u0301"');
});
