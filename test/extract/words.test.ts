// Numbers of words: the same for the same word, and what is kept of them is never another word.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../src/extract/tokens.ts';
import { createWordMemory, currentWords, wordNumber } from '../../src/extract/words.ts';

test('a word has one number, wherever it stands, and knows its lower case', () => {
	const list = currentWords();
	const number = wordNumber(list, 'The Harbour’s harbour', 4, 11);
	expect(list.texts[number]).toBe('Harbour');
	expect(list.texts[list.lowers[number]!]).toBe('harbour');
	expect(wordNumber(list, 'In Harbour', 3, 10)).toBe(number);
	expect(wordNumber(list, 'a'.repeat(41), 0, 41)).toBe(-1);
	expect(wordNumber(list, '12,417', 0, 6)).toBe(-1);
	expect(wordNumber(list, '2026', 0, 4)).not.toBe(-1);
});

test('facts are kept by word, and begun anew for another model', () => {
	const memory = createWordMemory<{ readonly length: number }>();
	const [one, other] = [{}, {}];
	const list = currentWords();
	memory(one, list)[7] = { length: 7 };
	expect(memory(one, list)[7]).toEqual({ length: 7 });
	expect(memory(other, list)[7]).toBeUndefined();
});

test.each([
	['He left. Then it rained.', 'He left . Then it rained .'],
	['U.S. troops, Mr. Oduya (59) said.', 'U.S. troops , Mr. Oduya ( 59 ) said .'],
	['See example.com or a.b@c.org... now', 'See example.com or a.b@c.org ... now'],
	['pic.tw/x end. "Yes."', 'pic.tw/x end . " Yes . "'],
	['don’t re-open it--no', 'do n’t re-open it -- no'],
	['@port #flood $3.5m 18:00', '@port #flood $3.5m 18:00'],
	['word\u0301 na\u00efve x_1 end.', 'word\u0301 na\u00efve x_1 end .'],
])('the words of %s', (text, words) => {
	expect(tokenize(text).text.join(' ')).toBe(words);
});

test('tokens hold what the text has at their place', () => {
	const letters = fc.constantFrom(...'abUS.,-\'’"”@#$1 2\n/:_é', 'www.', 'http://', '\ud800');
	fc.assert(
		fc.property(
			fc.array(letters, { maxLength: 60 }).map((parts) => parts.join('')),
			(text) => {
				const { count, start, end, text: words, lower } = tokenize(text);
				for (let token = 0; token < count; token += 1) {
					expect(words[token]).toBe(text.slice(start[token], end[token]));
					expect(lower[token]).toBe(words[token]!.toLowerCase().replaceAll('’', "'"));
				}
			},
		),
		{ numRuns: 300 },
	);
});
