// Reading queries: how words, fields, OR, ! and brackets go together, and what is said of what is wrong, and where.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery } from '../../../state/query/match.ts';
import { narrowingPart, type Query, rankedWords } from '../../../state/query/query.ts';

const written = (query: Query): string => {
	switch (query.kind) {
		case 'word':
			return query.mode === 'loose' ? query.text : `${query.mode}<${query.text}>`;
		case 'field':
			return `${query.field}${query.comparison}${query.values.join('/')}`;
		case 'not':
			return `not(${written(query.part)})`;
		default:
			return `${query.kind}(${query.parts.map(written).join(' ')})`;
	}
};

test.each([
	['', 'all()'],
	['pilot', 'pilot'],
	['pilot board', 'all(pilot board)'],
	['pilot AND board', 'all(pilot board)'],
	['pilot OR board', 'any(pilot board)'],
	['pilot|board', 'any(pilot board)'],
	['a b OR c d', 'any(all(a b) all(c d))'],
	['(a OR b) c', 'all(any(a b) c)'],
	['!a !(b c)', 'all(not(a) not(all(b c)))'],
	['NOT a !!b', 'all(not(a) b)'],
	['“off duty” "no pilot" \'two', 'all(exact<off duty> exact<no pilot> exact<two>)'],
	['^How hurt?$ ^nine$', 'all(start<How> end<hurt?> whole<nine>)'],
	['actor:reyes', 'actor=reyes'],
	['said:"coast guard"', 'said=coast guard'],
	['type:aid,casualty', 'type=aid/casualty'],
	['origins:>=2', 'origins>=2'],
	['Actor:reyes after:02:00', 'all(actor=reyes after=02:00)'],
	['03:05', '03:05'],
])('%s', (source, expected) => {
	const { query, problem } = readQuery(source);
	expect(problem).toBeNull();
	expect(written(query)).toBe(expected);
});

test.each([
	['ferry acter:reyes', 6, 'no field acter:, did you mean actor:?', 'ferry'],
	['http://x', 0, 'no field http:; quote it to look for the words', 'all()'],
	['pilot type:', 11, 'type: needs a value', 'pilot'],
	['is:contestd', 3, 'is: has no value contestd; Tab shows them', 'all()'],
	['after:soonish x', 6, 'soonish is no time: try -2h, 03:00, yesterday, 2026-03-14', 'x'],
	['origins:two', 8, 'two is no number', 'all()'],
	['grade:G9', 6, 'G9 is no grade: A to F, 1 to 6', 'all()'],
	['a "b c', 2, 'the quotation mark " is not closed', 'all(a exact<b c>)'],
	['a (b', 2, 'the bracket is not closed', 'all(a b)'],
	['a )', 2, 'nothing stands before )', 'a'],
	['a OR', 2, 'OR needs something on both sides', 'a'],
	['OR a', 0, 'OR needs something on both sides', 'a'],
	['a AND', 2, 'AND needs something on both sides', 'a'],
	['a !', 2, 'nothing follows to be excluded', 'a'],
])('%s: wrong at %i: %s', (source, at, what, rest) => {
	const { query, problem } = readQuery(source);
	expect(problem).toMatchObject({ at, what });
	expect(written(query)).toBe(rest);
});

test('any text is read, and a problem lies in it', () => {
	const pieces = fc.constantFrom(
		'a',
		'!',
		'(',
		')',
		'|',
		' OR ',
		' AND ',
		' ',
		'"',
		'is:',
		'new',
		'after:',
		'^',
		'$',
		"'",
		',',
		'💥',
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
			const source = parts.join('');
			const { problem } = readQuery(source);
			if (problem !== null) expect(problem.at).toBeLessThanOrEqual(source.length);
		}),
	);
	expect(readQuery('('.repeat(5000)).problem).toMatchObject({ at: 0, what: 'the bracket is not closed' });
	expect(readQuery('!'.repeat(5000)).problem?.what).toBe('nothing follows to be excluded');
});

test('a ranked search goes by the loose words that all answers must have; the rest narrows', () => {
	const { query } = readQuery('after:02:00 termnal !drill "grain pier" (a OR b)');
	expect(rankedWords(query).map(({ text }) => text)).toEqual(['termnal']);
	expect(written(narrowingPart(query))).toBe('all(after=02:00 not(drill) exact<grain pier> any(a b))');
	expect(rankedWords(readQuery('salvo OR strike').query)).toEqual([]);
});
