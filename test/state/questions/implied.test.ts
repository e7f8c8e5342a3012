// What one report tells and another contradicts, though neither of them asks.
import { expect, test } from 'vitest';
import { notThere } from '../../../state/questions/negated.ts';
import { situationOf } from '../../support/situation-of.ts';

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
