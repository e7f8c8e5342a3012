import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shown } from '../../src/lib/shown.ts';

const cases: readonly (readonly [string, string, string])[] = [
	['plain text', 'Two ferries left.', 'Two ferries left.'],
	['letters of any script', 'Überfall in Łódź, 北京, Київ', 'Überfall in Łódź, 北京, Київ'],
	['an escape sequence', '\u001b[31mred\u001b]52;c;aGk=\u0007', '␛[31mred␛]52;c;aGk=␇'],
	['a C1 control', 'a\u009b2Jb', 'a<9B>2Jb'],
	['a bidi override', 'file\u202etxt.exe', 'file<U+202E>txt.exe'],
	['zero-width characters', 'Car\u200bter\ufeff', 'Car<U+200B>ter<U+FEFF>'],
	['a new line inside a name', 'a\nb\rc', 'a␊b␍c'],
	['tag characters', 'x\u{e0041}', 'x<U+E0041>'],
	['a lone surrogate', 'x\ud800y', 'x<U+D800>y'],
	['a joined emoji', '👩\u200d🚒 arrived', '👩\u200d🚒 arrived'],
	['a joiner between letters', 'a\u200db', 'a<U+200D>b'],
	['accents as marks', 'e\u0301te\u0301', 'e\u0301te\u0301'],
	['marks piled up', `a${'\u0301'.repeat(40)}b`, 'a\u0301\u0301<+38 marks>b'],
];

test.each(cases)('%s', (_name, text, expected) => {
	expect(shown(text)).toBe(expected);
});

test('law: any text becomes one line of visible characters, and stays as it is from then on', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			const safe = shown(text);
			expect(safe.replace(/(?<=\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d/gu, '')).not.toMatch(
				/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u,
			);
			expect(shown(safe)).toBe(safe);
		}),
		{ numRuns: 2_000 },
	);
});
