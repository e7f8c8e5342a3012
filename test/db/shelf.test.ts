// What is put away comes back as it was, and its place is used again.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createShelf } from '../../src/db/shelf.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

test.each<[string, unknown]>([
	['a text', 'Port of Velma: “closed”, said the Harbour Board.'],
	['half a surrogate pair', 'a\ud83d b'],
	['nothing', null],
	['more than a unit', { rows: Array.from({ length: 3_000 }, (_, index) => [index, `row ${index}`]) }],
])('%s comes back', (_, value) => {
	const shelf = createShelf(temporaryFolder());
	const [shelved, other] = [shelf.put(value), shelf.put('another')];
	expect(shelved?.take()).toEqual(value);
	expect(other?.take()).toBe('another');
	shelf.close();
});

test('the file has no name, and a shelf that is closed takes nothing', () => {
	const folder = temporaryFolder();
	const shelf = createShelf(folder);
	shelf.put('a report');
	expect(readdirSync(folder)).toEqual([]);
	shelf.close();
	expect(shelf.put('one more')).toBeNull();
	expect(shelf.size()).toBe(0);
});
