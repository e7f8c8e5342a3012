// What is put away comes back as it was, and its place is used again.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createShelf } from '../../src/db/shelf.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

test.each<[string, string]>([
	['a text', 'Port of Velma: “closed”, said the Harbour Board.'],
	['nothing', ''],
	['more than a unit', Array.from({ length: 3_000 }, (_, index) => `row ${index}`).join()],
])('%s comes back', (_, text) => {
	const shelf = createShelf(temporaryFolder());
	const [shelved, other] = [shelf.put(text), shelf.put('another')];
	expect(shelved?.take()).toBe(text);
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
