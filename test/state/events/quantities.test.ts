// Revision, update and contradiction of figures.
import { describe, expect, test } from 'vitest';
import { areCompatible } from '../../../src/lib/amounts.ts';
import { formatAmount } from '../../../state/events/amounts.ts';
import { countOf } from '../../../state/events/quantities.ts';
import { situationOf } from '../../support/situation-of.ts';

const amount = (low: number, high: number | null = low, about = false) => ({ low, high, about });

test.each([
	[amount(9), '9'],
	[amount(17000, 17000, true), '~17,000'],
	[amount(8, 9), '8–9'],
	[amount(9, null), '≥9'],
	[amount(1234567), '1,234,567'],
])('%o is written %s', (value, words) => {
	expect(formatAmount(value)).toBe(words);
});

describe('two figures can both be right', () => {
	test.each([
		[amount(9), amount(9), true],
		[amount(9), amount(7), false],
		[amount(9, null), amount(12), true],
		[amount(9, null), amount(7), false],
		[amount(20, 99, true), amount(22), true],
		[amount(17000, 17000, true), amount(16000, 16000, true), true],
		[amount(17000, 17000, true), amount(5000, 5000, true), false],
		[amount(2000, 9999, true), amount(17000), true],
		[amount(20, 99, true), amount(6), false],
	])('%o and %o: %s', (left, right, answer) => {
		expect(areCompatible(left, right)).toBe(answer);
		expect(areCompatible(right, left)).toBe(answer);
	});
});

test('words for one count are one count', () => {
	expect(['dead', 'Deaths', 'fatalities', 'wounded', 'missiles'].map(countOf)).toEqual([
		'killed',
		'killed',
		'killed',
		'injured',
		'missiles',
	]);
	// Who fled is out for the night; who is displaced has no home to go back to.
	expect(['evacuees', 'fled', 'displaced'].map(countOf)).toEqual(['evacuated', 'evacuated', 'displaced']);
});

test('what an unnamed spokesman says is contested by another report, and is not its own', () => {
	const base = 'Norland fired missiles at the air base of Al Orun near Velma on Monday night.';
	const { events } = situationOf(
		{ on: '2025-03-04', by: 'Coast Wire', text: `VELMA - ${base} Ten missiles hit the base, a spokesman said.` },
		{ on: '2025-03-04', by: 'Inland News', text: `OSTRA - ${base} Officials said 22 missiles hit the base.` },
	);
	const missiles = events.flatMap(({ quantities }) => quantities).filter(({ what }) => what === 'missiles');
	expect(missiles.map(({ contested, claims }) => [contested, ...claims.map(({ value }) => value.low)])).toEqual([
		[true, 10, 22],
	]);
});

describe('counts that an incident settles once for all', () => {
	const sank = 'TORVIK - The ferry Star sank off Torvik in Ostria on Monday, the Coast Guard of Ostria said.';
	const contestedIn = (one: string, other: string, by: readonly [string, string]) =>
		situationOf(
			{ on: '2025-03-03', by: by[0], text: `${sank} ${one}` },
			{ on: '2025-03-05', by: by[1], text: `${sank} ${other}` },
		).questions.flatMap(({ state, question, positions }) =>
			state === 'contested'
				? [[question.replace(/\?.*/, ''), ...positions.map(({ value }) => value ?? '')].join(' ')]
				: [],
		);

	test('two that cannot both be right are contested, whoever tells them and however late', () => {
		const [one, other] = ['It had 96 people on board.', 'It was carrying 111 people.'];
		expect(contestedIn(one, other, ['Coast Wire', 'Inland News'])).toEqual(['How many aboard 96 111']);
		expect(contestedIn(one, other, ['Coast Wire', 'Coast Wire'])).toEqual([]);
	});

	test.each([
		['that agree', 'It had about 100 people on board.', 'It was carrying 104 people.'],
		['of a mishap of another year', 'It had 96 people on board.', 'In 2008 the Moon sank with 800 people on board.'],
	])('those %s are not', (_, one, other) => {
		expect(contestedIn(one, other, ['Coast Wire', 'Inland News'])).toEqual([]);
	});

	test('two counts that differ make no two incidents of one', () => {
		const { events } = situationOf(
			{
				on: '2025-03-03',
				by: 'Coast Wire',
				text: 'OSTRA - A goods train derailed in Ostra on Monday. 31 cars left the track.',
			},
			{
				on: '2025-03-04',
				by: 'Inland News',
				text: 'OSTRA - Thirty-eight cars of a goods train derailed in Ostra on Monday.',
			},
		);
		const derailed = events.flatMap(({ quantities }) => quantities.filter(({ what }) => what === 'derailed'));
		expect(derailed.map(({ contested, claims }) => [contested, ...claims.map(({ value }) => value.low)])).toEqual([
			[true, 31, 38],
		]);
	});
});

describe('figures that an incident settles once for all', () => {
	const asked = (one: string, other: string): readonly string[] =>
		situationOf(
			{ on: '2025-03-04', by: 'Coast Wire', text: `OSTRA - ${one}` },
			{ on: '2025-03-04', by: 'Inland News', text: `OSTRA - ${other}` },
		).questions.map(({ question, positions }) => [question, ...positions.map(({ value }) => value)].join(' | '));

	test('are contested where they differ', () => {
		expect(
			asked(
				'Gunmen kidnapped 80 pupils from a school in Ostra on Monday.',
				'At least 130 pupils were kidnapped by gunmen from a school in Ostra on Monday.',
			),
		).toEqual(['How many abducted? Gunmen kidnapped 80 pupils from a school in Ostra on Monday | 80 | ≥130']);
		expect(
			asked(
				'Robbers stole $2 million from a bank in Ostra on Monday.',
				'Robbers made off with $3.5 million from a bank in Ostra on Monday.',
			),
		).toEqual([
			'How many dollars stolen? Robbers stole $2 million from a bank in Ostra on Monday | 2,000,000 | 3,500,000',
		]);
		expect(
			asked(
				'A magnitude 6.1 earthquake shook Ostra on Monday.',
				'An earthquake of magnitude 6.6 shook Ostra on Monday.',
			),
		).toEqual(['What magnitude? A magnitude 6.1 earthquake shook Ostra on Monday | 6.1 | 6.6']);
	});

	test('are not where two observatories are a tenth apart', () => {
		expect(
			asked(
				'A magnitude 6.1 earthquake shook Ostra on Monday.',
				'An earthquake of magnitude 6.2 shook Ostra on Monday.',
			),
		).toEqual([]);
	});
});
