// Saved views and history in the state directory.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDeskMemory } from '../src/desk-memory.ts';
import { freshMemory, withoutView, withQuery, withSavedView } from '../state/news/memory.ts';
import { temporaryFolder } from './support/temp-folder.ts';

const open = (dir: string) => openDeskMemory(dir, (list) => list === 'floor' || list === 'timeline');

test('what is kept is there the next time, for its owner only', () => {
	const dir = join(temporaryFolder(), 'state');
	const memory = withQuery(
		withSavedView(freshMemory, { name: 'port', query: 'near:port', list: 'timeline' }),
		'near:port',
	);
	expect(open(dir).read()).toEqual(freshMemory);
	expect(open(dir).keep(memory)).toBeNull();
	expect(open(dir).read()).toEqual(memory);
	expect(statSync(join(dir, 'views.json')).mode & 0o777).toBe(0o600);
	expect(readFileSync(join(dir, 'views.json'), 'utf8')).toContain('near:port');
});

test.each([
	['not JSON at all', '{"views": [', freshMemory],
	['nothing', 'null', freshMemory],
	[
		'other shapes',
		'{"views": [3, {"name": "x", "query": "y", "list": "no such"}], "history": [1, "a"]}',
		{ views: [{ name: 'x', query: 'y', list: null }], history: ['a'], watches: [] },
	],
])('a file that holds %s harms nothing', (_name, text, expected) => {
	const dir = temporaryFolder();
	writeFileSync(join(dir, 'views.json'), text);
	expect(open(dir).read()).toEqual(expected);
});

test('where it cannot be written, the reason is told', () => {
	const dir = temporaryFolder();
	mkdirSync(join(dir, 'views.json'));
	expect(open(dir).keep(freshMemory)).toContain('views.json');
});

test('history holds each query once, the newest first; a view keeps its place', () => {
	expect(['a', 'b', 'a', ' '].reduce(withQuery, freshMemory).history).toEqual(['a', 'b']);
	const changed = withSavedView(freshMemory, { name: 'new', query: 'is:new is:event', list: 'floor' });
	expect(changed.views.map(({ name }) => name)).toEqual(['contested', 'new', 'last-hour']);
	expect(withoutView(changed, 'new').views).toHaveLength(2);
});

test('two desks keep each other’s views; one that is forgotten stays so', () => {
	const dir = temporaryFolder();
	const [one, other] = [open(dir), open(dir)];
	const [first, second] = [one.read(), other.read()];
	one.keep(withSavedView(first, { name: 'port', query: 'near:port', list: 'floor' }));
	other.keep(withoutView(withSavedView(second, { name: 'rail', query: 'near:rail', list: 'floor' }), 'new'));
	expect(
		open(dir)
			.read()
			.views.map(({ name }) => name),
	).toEqual(['contested', 'last-hour', 'rail', 'port']);
});
