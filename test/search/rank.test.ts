import { expect, test } from 'vitest';
import { createSearchIndex } from '../../src/search/rank.ts';

const indexOf = (texts: Readonly<Record<string, string>>) => {
	const index = createSearchIndex();
	index.put(Object.entries(texts).map(([key, text]) => ({ key, text, more: '' })));
	return index;
};

const texts = {
	ferry: 'The harbour ferry ran aground near the lighthouse',
	bridge: 'The bridge at Ostra is closed, the mayor said',
	mayor: 'Mayor Ana Böhm denied that the bridge collapsed',
	grain: 'Grain terminal damaged by fire',
};

const finds = (query: string): readonly string[] =>
	indexOf(texts)
		.search(query)
		.hits.map(({ key }) => key);

test.each([
	['a word', 'ferry', ['ferry']],
	['the head of a word', 'light', ['ferry']],
	['the middle of a word', 'minal', ['grain']],
	['a slip of the finger', 'termnal', ['grain']],
	['without its accents', 'bohm', ['mayor']],
	['all words must occur', 'bridge mayor', ['bridge', 'mayor']],
	['words that never stand together', 'ferry mayor', []],
	['nothing like it', 'zzzzqq', []],
	['nothing at all', ' ', []],
])('finds %s', (_name, query, keys) => {
	expect([...finds(query)].sort()).toEqual([...keys].sort());
});

test('says where it matched', () => {
	const [hit] = indexOf(texts).search('ferry').hits;
	expect(hit!.ranges.map(([from, to]) => hit!.text.slice(from, to))).toEqual(['ferry']);
});

test('an entry that changed is found by its new words only', () => {
	const index = indexOf(texts);
	index.put([{ key: 'ferry', text: 'The tug was towed away', more: '' }]);
	expect(index.search('ferry').hits).toEqual([]);
	expect(index.search('tug').hits.map(({ key }) => key)).toEqual(['ferry']);
});

test('an entry that went is not found', () => {
	const index = indexOf(texts);
	index.remove(['grain']);
	expect(index.search('grain').hits).toEqual([]);
});

test('a match in the rest of a report shows the words around it', () => {
	const index = createSearchIndex();
	index.put([{ key: 'report', text: 'Evening summary', more: 'Nothing else happened. The orchard flooded at noon.' }]);
	const [hit] = index.search('orchard').hits;
	expect(hit!.text).toContain('orchard flooded');
	expect(hit!.ranges.map(([from, to]) => hit!.text.slice(from, to))).toEqual(['orchard']);
});

test('any query is survived', () => {
	for (const query of ['!', '\u0000', '"', '^$', 'a'.repeat(5000), '北京', '\ud800']) indexOf(texts).search(query);
});

test('only what it was narrowed to is found, and without words all of that', () => {
	const index = createSearchIndex();
	const rows = { 'event 1': 'the bridge is closed', 'statement 1': 'the bridge stands', 'event 2': 'a ferry sank' };
	index.put(Object.entries(rows).map(([key, text]) => ({ key, text, more: '' })));
	expect(index.search('bridge')).toMatchObject({ total: 2, counts: { event: 1, statement: 1 } });
	index.narrow(['event 1', 'event 2', 'event gone']);
	expect(index.search('bridge').hits.map(({ key }) => key)).toEqual(['event 1']);
	expect(index.search('').hits.map(({ key }) => key)).toEqual(['event 2', 'event 1']);
	index.narrow(null);
	expect(index.search('').total).toBe(0);
	expect(index.search('bridge').total).toBe(2);
});

test('a name is found in its other spelling', () => {
	const index = createSearchIndex();
	index.put([{ key: 'a', text: 'talks in Kyiv', more: '' }]);
	expect(index.search('kiev').hits.map(({ key }) => key)).toEqual(['a']);
});
