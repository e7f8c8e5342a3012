// JSON that is safe to print.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '../../src/lib/json.ts';

test('nothing in it can act on a terminal, and it reads back as what it was', () =>
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' })), (value) => {
			const json = toJson(value);
			expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
			expect(JSON.parse(json)).toEqual(value);
		}),
	));

test.each(['\u001b[31m', '\u009b31m', '\u202e', '\u2028', '\u200b', '\u007f', '\ufeff'])(
	'%j is written as an escape',
	(text) => {
		expect(toJson(text)).toMatch(/^"\\u[0-9a-f]{4}/);
	},
);
