// Judgements as they are typed.
import { expect, test } from 'vitest';
import { gradeLabel, likelihoodLabel, readJudgements } from '../../../state/acts/judgement.ts';

test.each<[string, string | null]>([
	['likely', 'likelihood likely'],
	['Very  Likely', 'likelihood very likely'],
	['unl', 'likelihood unlikely'],
	['70', 'likelihood likely'],
	['3 %', 'likelihood almost no chance'],
	['b2', 'grade B2'],
	['F', 'grade F'],
	['likely, a1', 'likelihood likely + grade A1'],
	['-', 'likelihood  + grade '],
	['almost', null],
	['g7', null],
	['maybe', null],
	['', null],
])('%s', (typed, expected) => {
	const read = readJudgements(typed);
	expect(read === null ? null : read.map(({ op, text }) => `${op} ${text}`).join(' + ')).toBe(expected);
});

test('judgements are told in words', () => {
	expect(likelihoodLabel('likely')).toBe('likely (55–80 %)');
	expect(gradeLabel('B2')).toBe('B2, usually reliable, probably true');
});
