// What one report tells and another contradicts, though neither of them asks.
import { expect, test } from 'vitest';
import { notThere } from '../../../state/questions/negated.ts';
import { toldCounts } from '../../../state/questions/told-counts.ts';
import { situationOf } from '../../support/situation-of.ts';

test.each<[string, readonly (readonly [string, number])[]]>([
	['The list has 87 passengers and a crew of nine.', [['aboard', 96]]],
	['Some 120 people were on board the Star, the owner said.', [['aboard', 120]]],
	["31 of the train's 118 cars left the track.", [['derailed', 31]]],
	['Thirty-eight wagons jumped the rails at Ostra.', [['derailed', 38]]],
	['Six of them held toxic goods.', [['hazardous', 6]]],
	['More than 700 members took part.', [['took part', 700]]],
	['Nobody was aboard.', []],
	['The train has 118 cars.', []],
])('%s', (sentence, counts) => {
	expect(toldCounts(sentence).map(({ kind, value }) => [kind, value.low])).toEqual(counts);
});

test.each<[string, string | null]>([
	['No distress call was received, the owner said.', 'distress call'],
	['There was no gale warning in force.', 'gale warning'],
	['The crew received no warning before it sailed.', 'warning'],
	['There were no casualties in the town.', null],
	['There was no immediate comment from the owner.', null],
	['No new orders were given.', null],
])('%s', (sentence, thing) => {
	expect(notThere(sentence)).toBe(thing);
});

const sank = 'TORVIK - The ferry Star sank off Torvik in Ostria on Monday, the Coast Guard of Ostria said.';

const contestedIn = (one: string, other: string, by: readonly [string, string] = ['Coast Wire', 'Inland News']) => {
	const { questions, wordsOf } = situationOf(
		{ on: '2025-03-03', by: by[0], text: `${sank} ${one}` },
		{ on: '2025-03-05', by: by[1], text: `${sank} ${other}` },
	);
	return questions
		.filter(({ state, why }) => state === 'contested' && why.rule === 'told otherwise')
		.map(({ question, positions }) => [question, ...positions.map((position) => position.value ?? wordsOf(position))]);
};

test('two counts of those aboard are contested', () => {
	expect(contestedIn('It had 96 people on board.', 'It was carrying 111 people.')).toEqual([
		['How many people were aboard?', '96', '111'],
	]);
});

test.each<[string, string, string]>([
	['counts that agree', 'It had about 100 people on board.', 'It was carrying 104 people.'],
	[
		'a count of a mishap of another year',
		'It had 96 people on board.',
		'In 2008 the Moon sank with 800 people on board.',
	],
])('%s are not', (_, one, other) => {
	expect(contestedIn(one, other)).toEqual([]);
});

test('a publisher that gives another figure later revises its own', () => {
	const by = ['Coast Wire', 'Coast Wire'] as const;
	expect(contestedIn('It had 96 people on board.', 'It was carrying 111 people.', by)).toEqual([]);
});

test('that there was none, and that it was sent, are two sides', () => {
	const [question] = contestedIn(
		'No distress call was received, the owner said.',
		'A distress call from the Star was recorded at 2:41 a.m., the board found.',
	);
	expect(question).toEqual(['Was there any distress call?', 'no', 'yes']);
});

test('that there was none is no question by itself', () => {
	expect(contestedIn('No distress call was received, the owner said.', 'The wreck was found on Tuesday.')).toEqual([]);
});
