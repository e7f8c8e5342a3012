// What a change of the folder tells the operator, in the words the screen uses.
import { expect, test } from 'vitest';
import { changeLabel, changeWords } from '../../../state/news/change-words.ts';
import { findChanges } from '../../../state/news/changes.ts';
import { createSituation } from '../../../state/situation.ts';
import { type ReportSketch, reportOf } from '../../support/reports.ts';

const strike = (id: string, dead: number, more: Partial<ReportSketch> = {}): ReportSketch => ({
	id,
	date: '2024-03-02',
	text: `A strike hit the grain terminal. ${dead} dead, the governor said.`,
	actors: { governor: 'person' },
	statements: [{ speaker: 'governor', content: `${dead} dead`, cue: 'said' }],
	events: [
		{
			at: 'A strike hit the grain terminal',
			trigger: 'strike',
			start: '2024-03-02',
			quantities: [{ what: 'dead', words: `${dead} dead`, low: dead, by: 1 }],
		},
	],
	...more,
});

const wordsOf = (before: readonly ReportSketch[], after: readonly ReportSketch[]): string[] => {
	const engine = createSituation();
	engine.apply(before.map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	const { situation } = engine;
	engine.apply(before.map(({ id }) => ({ kind: 'remove', documentId: id })));
	engine.apply(after.map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	return findChanges(situation, engine.situation)
		.filter(({ subject }) => subject === 'event' || subject === 'question')
		.map(changeWords);
};

const question = { question: 'Who fired?', evidence: 'A strike' };

test.each([
	['a first report', [], [strike('a', 7)], ['NEW A strike hit the grain terminal']],
	[
		'a figure revised in the same report',
		[strike('a', 7)],
		[strike('a', 9)],
		['killed 7→9: A strike hit the grain terminal'],
	],
	[
		'two who contradict each other',
		[strike('a', 7)],
		[strike('a', 7), strike('b', 9, { actors: { governor: { name: 'Tom Reed', kind: 'person' } } })],
		['≠ killed 7/9: A strike hit the grain terminal'],
	],
	[
		'two who contradict each other from the first',
		[],
		[strike('a', 7), strike('b', 9, { actors: { governor: { name: 'Tom Reed', kind: 'person' } } })],
		['NEW ≠ A strike hit the grain terminal'],
	],
	[
		'two events that turn out to be one: nothing is gone, and a figure has its past',
		[
			strike('a', 7),
			{
				...strike('b', 9),
				date: '2024-03-20',
				events: [{ ...strike('b', 9).events![0]!, start: '2024-03-20', quantities: [] }],
			},
		],
		[strike('a', 7), strike('b', 9)],
		['killed 7→9: A strike hit the grain terminal'],
	],
	['a question raised', [strike('a', 7)], [strike('a', 7, { questions: [question] })], ['NEW ? Who fired?']],
	[
		'a question answered',
		[strike('a', 7, { questions: [question] })],
		[strike('a', 7, { questions: [{ ...question, answer: 'the governor' }] })],
		['✓ Who fired?'],
	],
	[
		'a question open again',
		[strike('a', 7, { questions: [{ ...question, answer: 'the governor' }] })],
		[strike('a', 7, { questions: [question] })],
		['? Who fired?'],
	],
	['the same reports', [strike('a', 7)], [strike('a', 7)], []],
	[
		'a file with another name',
		[strike('a', 7, { questions: [question] })],
		[strike('b', 7, { questions: [question] })],
		[],
	],
	['nothing left', [strike('a', 7)], [], ['− A strike hit the grain terminal']],
] as const)('%s', (_, before, after, words) => {
	expect(wordsOf(before, after)).toEqual(words);
});

test('on the screen a time that changed is told as days and clocks', () => {
	const change = {
		kind: 'revised' as const,
		subject: 'event' as const,
		id: 'e1',
		label: 'a strike',
		what: 'time',
		before: '2024-03-02',
		after: '2024-03-03T04:00Z',
		evidence: null,
	};
	expect(changeLabel({ isAscii: false, zone: 'UTC' }, change)).toBe('time 2 Mar→3 Mar 04:00: a strike');
	expect(changeLabel({ isAscii: false, zone: 'UTC' }, { ...change, before: '?' })).toBe('time ?→3 Mar 04:00: a strike');
});

test('a renamed file is told by its path, and nothing it says is new or gone', () => {
	const engine = createSituation();
	engine.apply([{ kind: 'put', report: reportOf(strike('a', 7)) }]);
	engine.settle();
	const { situation } = engine;
	engine.apply([
		{ kind: 'remove', documentId: 'a' },
		{ kind: 'put', report: reportOf(strike('b', 7)) },
	]);
	engine.settle();
	expect(
		findChanges(situation, engine.situation).map(({ kind, subject, what, before, after }) => [
			kind,
			subject,
			what,
			before,
			after,
		]),
	).toEqual([['revised', 'document', 'path', situation.documents[0]!.path, engine.situation.documents[0]!.path]]);
});
