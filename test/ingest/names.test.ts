// File names as text: two names never become one, whatever their bytes.
import { expect, test } from 'vitest';
import { judgeName, nameText } from '../../src/ingest/names.ts';

test.each([
	[Buffer.from('Łódź 北京.txt'), 'Łódź 北京.txt'],
	[Buffer.from([0x61, 0xff, 0x2e, 0x74]), 'a\\xff.t'],
	[Buffer.from('a\\xff.t'), 'a\\x5cxff.t'],
	[Buffer.from([0x5c, 0xff]), '\\x5c\\xff'],
	[Buffer.from('C:\\reports'), 'C:\\reports'],
])('%s', (bytes, text) => {
	expect(nameText(bytes)).toBe(text);
});

test('hidden files, copies of editors and unfinished downloads are passed over; unknown endings are told', () => {
	expect(['.a.txt', 'a.txt~', '#a.txt#', 'a.part', 'a.txt'].map(judgeName)).toEqual([
		'ignored',
		'ignored',
		'ignored',
		'ignored',
		'read',
	]);
	expect(judgeName('a.pdf')).toEqual({ reason: 'no known format: .pdf' });
});
