import { expect, test } from 'vitest';
import { createSearchIndex } from '../../src/search/rank.ts';

const group = (key: string, text: string, more = '', weight = 0) => ({
	group: key,
	entries: [{ key, text, more, weight }],
});

const indexOf = (texts: Readonly<Record<string, string>>) => {
	const index = createSearchIndex();
	index.put(Object.entries(texts).map(([key, text]) => group(key, text)));
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
	index.put([group('ferry', 'The tug was towed away')]);
	expect(index.search('ferry').hits).toEqual([]);
	expect(index.search('tug').hits.map(({ key }) => key)).toEqual(['ferry']);
});

test('an entry that went is not found', () => {
	const index = indexOf(texts);
	index.put([{ group: 'grain', entries: [] }]);
	expect(index.search('grain').hits).toEqual([]);
});

test('a report that changed takes its statements with it', () => {
	const index = createSearchIndex();
	const entry = (key: string, text: string) => ({ key, text, more: '', weight: 0 });
	index.put([{ group: 'report', entries: [entry('report', 'Evening summary'), entry('said', 'the tug is safe')] }]);
	index.put([{ group: 'report', entries: [entry('report', 'Evening summary, corrected')] }]);
	expect(index.search('tug').total).toBe(0);
	expect(index.search('summary').hits.map(({ key }) => key)).toEqual(['report']);
});

test('of very many that match the heaviest are told, and how many there are', () => {
	const index = createSearchIndex();
	index.put(Array.from({ length: 3_000 }, (_, at) => group(`${at}`, `ferry number ${at}`, '', at === 17 ? 4 : 0)));
	const { hits, total } = index.search('ferry');
	expect(total).toBe(3_000);
	expect(hits.some(({ key }) => key === '17')).toBe(true);
});

test('what went leaves room after a while', () => {
	const index = createSearchIndex();
	for (let round = 0; round < 5; round += 1) {
		index.put(Array.from({ length: 600 }, (_, at) => group(`${at}`, `ferry in round ${round}`)));
	}
	expect(index.search('ferry').total).toBe(600);
	expect(index.search('3').total).toBe(0);
});

test('a match in the rest of a report shows the words around it', () => {
	const index = createSearchIndex();
	index.put([group('report', 'Evening summary', 'Nothing else happened. The orchard flooded at noon.')]);
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
	index.put(Object.entries(rows).map(([key, text]) => group(key, text)));
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
	index.put([group('a', 'talks in Kyiv')]);
	expect(index.search('kiev').hits.map(({ key }) => key)).toEqual(['a']);
});
