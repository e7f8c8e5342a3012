// Signs of ambiguous width give way to ASCII, one for one; what has one width everywhere stays.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textWidth } from '../../../src/lib/text-width.ts';
import { withoutAmbiguous } from '../../../state/screen/ambiguous.ts';

test.each([
	['“a” … b — ≠2 │ 7–9', '"a" ~ b - x2 | 7-9'],
	['┌─ ▁▂█ ● ★', '+- _.# * *'],
	['Щука α', 'Suka a'],
	['東京 서울 Łódź é 🚢', null],
	['', null],
])('%s', (text, expected) => {
	expect(withoutAmbiguous(text)).toBe(expected ?? withoutAmbiguous(text));
	expect(withoutAmbiguous(text)).not.toMatch(/[“”…—≠│–┌─█●Щα]/);
	expect(textWidth(withoutAmbiguous(text))).toBe(textWidth(text));
});

test('wide letters stay what they are', () => {
	expect(withoutAmbiguous('東京 서울 🚢')).toBe('東京 서울 🚢');
});

test('no screen has columns that move', () => {
	const folder = new URL('../../golden/', import.meta.url);
	for (const name of readdirSync(folder).filter((one) => one.endsWith('120x40-unicode.txt')))
		for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n'))
			expect(textWidth(withoutAmbiguous(line))).toBe(textWidth(line));
});
