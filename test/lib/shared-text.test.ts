// Equal texts, however many, are equal texts still.
import { expect, test } from 'vitest';
import { sharedText } from '../../src/lib/shared-text.ts';

test('a text is given as it is, whatever was asked before', () => {
	for (let count = 0; count < 30_000; count += 1)
		expect(sharedText(`word ${count % 25_000}`)).toBe(`word ${count % 25_000}`);
	for (const text of ['', '__proto__', 'x'.repeat(100)]) expect(sharedText(text)).toBe(text);
});
