// What reports leave open, and what later ones do to it.
import { describe, expect, test } from 'vitest';
import { createSituation } from '../../../state/situation.ts';
import { type ReportSketch, reportOf } from '../../support/reports.ts';

const port = { 'Port of Velma': 'place', 'Harbour Board': 'organization' } as const;

const report = (id: string, day: number, text: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
	id,
	date: `2024-03-0${day}`,
	text: `Port of Velma: the Harbour Board met. ${text}`,
	actors: port,
	...more,
});

const asks = (question: string, evidence: string, more: object = {}) => ({
	questions: [{ question, evidence, ...more }],
});

const questionsOf = (sketches: readonly ReportSketch[]) => {
	const engine = createSituation();
	engine.apply(sketches.map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	return engine.situation.questions.map(({ question, state, answeredBy }) => [
		question,
		state,
		answeredBy?.documentId ?? null,
	]);
};

const cause = report('a', 1, 'The cause of the outage is not known.', asks('What caused the outage?', 'is not known'));
const attack = report('a', 1, 'It is unclear if it was a cyberattack.', asks('Was it a cyberattack?', 'It is unclear'));

test.each<[string, readonly ReportSketch[], unknown[]]>([
	['nobody answers', [cause], [['What caused the outage?', 'open', null]]],
	[
		'a later report gives the cause',
		[cause, report('b', 3, 'The outage was caused by a broken cable.')],
		[['What caused the outage?', 'answered', 'b']],
	],
	[
		'a later report tells what set it off',
		[cause, report('b', 3, 'A short circuit in the crew quarters set off the outage at the port.')],
		[['What caused the outage?', 'answered', 'b']],
	],
	[
		'of a bare question a reason for something else is no answer',
		[
			report('a', 1, 'We do not know the motive.', asks('What was the motive?', 'do not know')),
			report('b', 3, 'The name of the man was not released because of his age.'),
		],
		[['What was the motive?', 'open', null]],
	],
	[
		'where somebody is, a later report tells of him by name',
		[
			report('a', 1, 'The whereabouts of Ann Marsh were not known.', asks('Where is Ann Marsh?', 'whereabouts')),
			report('b', 3, 'Ann Marsh has been found safe in a barn.'),
		],
		[['Where is Ann Marsh?', 'answered', 'b']],
	],
	[
		'in May is no "may"',
		[
			report('a', 1, 'The whereabouts of Ann Marsh were not known.', asks('Where is Ann Marsh?', 'whereabouts')),
			report('b', 3, 'Ann Marsh is safe and was freed on 15 May.'),
		],
		[['Where is Ann Marsh?', 'answered', 'b']],
	],
	[
		'who is still missing has not been found',
		[
			report('a', 1, 'Two hikers were missing.', asks('What happened to the two hikers?', 'missing')),
			report('b', 2, 'Dead: 19. Two hikers are missing.'),
			report('c', 3, 'The missing hikers were found.'),
		],
		[['What happened to the two hikers?', 'answered', 'c']],
	],
	[
		'who they were is told by who names them',
		[
			report('a', 1, 'We do not know who the attackers were.', asks('Who were the attackers?', 'do not know')),
			report('b', 3, 'Police named the three men who carried out the attack as Ann Marsh and Ben Reed.'),
		],
		[['Who were the attackers?', 'answered', 'b']],
	],
	[
		'what had caused it is a cause',
		[
			report(
				'a',
				1,
				'He did not know what had caused the collapse.',
				asks('What had caused the collapse?', 'did not know'),
			),
			report('b', 3, 'The panel concluded that a loss of strength caused the failure of the dam.'),
		],
		[['What had caused the collapse?', 'answered', 'b']],
	],
	[
		'who was on board was aboard',
		[
			report(
				'a',
				1,
				'It was unclear how many people had been on board.',
				asks('How many people had been on board?', 'unclear'),
			),
			report('b', 3, 'The Harbour Board found that 250 people had been aboard.'),
		],
		[['How many people had been on board?', 'answered', 'b']],
	],
	[
		'what the results of a vote are is told by who won it, and by nothing else',
		[
			report(
				'a',
				1,
				'In the presidential election the results are due on Thursday.',
				asks('What will the results say?', 'due on Thursday'),
			),
			report('b', 2, 'Ann Marsh said she would challenge the results in court.'),
			report('c', 3, 'Ben Reed was declared the winner of the vote.'),
		],
		[['What will the results say?', 'answered', 'c']],
	],
	[
		'an earlier report answers nothing',
		[report('b', 1, 'The outage was caused by a broken cable.'), { ...cause, date: '2024-03-02' }],
		[['What caused the outage?', 'open', null]],
	],
	[
		'a report of another story answers nothing',
		[
			cause,
			{
				...report('b', 3, ''),
				text: 'Ostra: an outage was caused by a storm.',
				actors: { Ostra: 'place', Reed: 'person', 'Rail Union': 'organization' },
			},
		],
		[['What caused the outage?', 'open', null]],
	],
	[
		'what is still open is no answer',
		[cause, report('b', 3, 'The outage may have been caused by a broken cable.')],
		[['What caused the outage?', 'open', null]],
	],
	[
		'a no is an answer',
		[attack, report('b', 3, 'We found no evidence of a cyber-attack.')],
		[['Was it a cyberattack?', 'answered', 'b']],
	],
	[
		'two reports of one day that say yes and no leave it contested',
		[
			attack,
			report('b', 3, 'Police confirmed a cyberattack.'),
			report('c', 3, 'The ministry ruled out a cyberattack.'),
		],
		[['Was it a cyberattack?', 'contested', null]],
	],
	[
		'asked again later it is open again',
		[
			cause,
			report('b', 3, 'The outage was caused by a broken cable.'),
			report('c', 4, 'What caused the outage is unknown after all.', asks('What caused the outage?', 'is unknown')),
		],
		[['What caused the outage?', 'open', 'b']],
	],
	[
		'two reports that leave the same open ask one question',
		[cause, report('b', 2, 'Nobody knows what caused the outage.', asks('What caused the outage?', 'Nobody knows'))],
		[['What caused the outage?', 'open', null]],
	],
	[
		'what is promised is pending until it is decided',
		[
			report(
				'a',
				1,
				'The Harbour Board will decide on a full inquiry.',
				asks('Will the Harbour Board open a full inquiry?', 'will decide', { kind: 'pending' }),
			),
			report('b', 3, 'The Harbour Board announced an inquiry on Sunday.'),
		],
		[['Will the Harbour Board open a full inquiry?', 'answered', 'b']],
	],
])('%s', (_, sketches, questions) => {
	expect(questionsOf(sketches)).toEqual(questions);
});

const toll = (id: string, day: number, dead: number, more: Partial<ReportSketch> = {}): ReportSketch =>
	report(id, day, `A strike hit the grain terminal. ${dead} dead were counted.`, {
		events: [
			{
				at: 'A strike hit the grain terminal',
				trigger: 'strike',
				start: '2024-03-01',
				quantities: [{ what: 'dead', words: `${dead} dead`, low: dead }],
			},
		],
		...more,
	});

const tollAsked = 'How many killed? A strike hit the grain terminal';

test.each<[string, readonly ReportSketch[], unknown[]]>([
	['one figure', [toll('a', 1, 7)], []],
	[
		'two reports of one day that contradict each other',
		[toll('a', 1, 7), toll('b', 1, 9)],
		[[tollAsked, 'contested', null]],
	],
	['a higher toll on a later day is news', [toll('a', 1, 7), toll('b', 2, 9)], []],
	['a lower one is a contradiction', [toll('a', 1, 9), toll('b', 2, 7)], [[tollAsked, 'contested', null]]],
	[
		'who corrects an own figure is not contradicted',
		[toll('a', 1, 9, { source: 'Wire A' }), toll('b', 2, 7, { source: 'Wire A' })],
		[],
	],
	[
		'what a correction takes back contradicts nobody',
		[
			toll('a', 1, 9, { source: 'Wire A' }),
			toll('b', 1, 7, { source: 'Wire A', title: 'CORRECTED: Strike hits grain terminal' }),
			toll('c', 1, 7, { source: 'Wire B' }),
		],
		[],
	],
	[
		'a report that only asks how many takes up the figures of the others',
		[
			toll('a', 1, 7),
			toll('b', 1, 9),
			toll('c', 1, 9, {
				questions: [{ question: 'How many people were killed?', kind: 'unknown', evidence: 'grain terminal' }],
			}),
		],
		[['How many people were killed: 7 or 9?', 'contested', null]],
	],
])('%s', (_, sketches, questions) => {
	expect(questionsOf(sketches)).toEqual(questions);
});

describe('figures of one report and of several', () => {
	const words = [
		'Ann Marsh said tens of missiles hit the base',
		'Tom Reed said about six missiles were fired',
	] as const;
	const base = 'Missiles hit a base near Velma on Sunday';
	const figure = (what: string, low: number, high: number, by?: number) => ({
		what: 'missiles',
		words: what,
		low,
		high,
		...(by === undefined ? {} : { by }),
	});
	const first: ReportSketch = {
		id: 'a',
		date: '2024-03-03',
		text: `${base}: ${words[0]}, and ${words[1]}.`,
		actors: { Velma: 'place', 'Ann Marsh': 'person', 'Tom Reed': 'person' },
		statements: [
			{ content: words[0], speaker: 'Ann Marsh' },
			{ content: words[1], speaker: 'Tom Reed' },
		],
		events: [
			{
				at: base,
				trigger: 'hit',
				place: 'Velma',
				start: '2024-03-03',
				quantities: [figure('tens of missiles', 20, 99, 1), figure('six missiles', 6, 6, 2)],
			},
		],
		questions: [
			{
				question: 'How many missiles: tens or about six?',
				kind: 'contested',
				evidence: words[0],
				positions: [
					{ actor: 'Ann Marsh', words: words[0], value: 'tens' },
					{ actor: 'Tom Reed', words: words[1], value: 'about six' },
				],
				why: { rule: 'question: contested-count', words: [], score: 1 },
			},
		],
	};
	const told = 'Lena Voss said 22 missiles hit the base';
	const second: ReportSketch = {
		id: 'b',
		date: '2024-03-03',
		text: `${base}: ${told}.`,
		actors: { Velma: 'place', 'Lena Voss': 'person' },
		statements: [{ content: told, speaker: 'Lena Voss' }],
		events: [
			{ at: base, trigger: 'hit', place: 'Velma', start: '2024-03-03', quantities: [figure('22 missiles', 22, 22, 1)] },
		],
	};

	test('are one question with all sides', () => {
		const engine = createSituation();
		engine.apply([first, second].map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
		engine.settle();
		const [question, ...more] = engine.situation.questions;
		expect(more).toEqual([]);
		expect(question?.question).toBe('How many missiles: tens, about six or 22?');
		expect(question?.positions.map(({ documentId, value }) => [documentId, value])).toEqual([
			['a', 'tens'],
			['a', 'about six'],
			['b', '22'],
		]);
	});

	test('a second report whose own figures differ asks nothing beside it', () => {
		const [fifteen, many] = [
			'Ivo Berg said 15 missiles hit the base',
			'Olga Lind said 22 missiles were fired',
		] as const;
		const third: ReportSketch = {
			...first,
			id: 'c',
			text: `${base}: ${fifteen}, and ${many}.`,
			actors: { Velma: 'place', 'Ivo Berg': 'person', 'Olga Lind': 'person' },
			statements: [
				{ content: fifteen, speaker: 'Ivo Berg' },
				{ content: many, speaker: 'Olga Lind' },
			],
			events: [
				{
					...first.events![0]!,
					quantities: [figure('15 missiles', 15, 15, 1), figure('22 missiles', 22, 22, 2)],
				},
			],
			questions: [
				{
					...first.questions![0]!,
					question: 'How many missiles: 15 or 22?',
					evidence: fifteen,
					positions: [
						{ actor: 'Ivo Berg', words: fifteen, value: '15' },
						{ actor: 'Olga Lind', words: many, value: '22' },
					],
				},
			],
		};
		const asked = (engine: ReturnType<typeof createSituation>) =>
			engine.situation.questions.map(({ question }) => question);
		for (const order of [
			[first, third],
			[third, first],
		]) {
			const engine = createSituation();
			for (const sketch of order) {
				engine.apply([{ kind: 'put', report: reportOf(sketch) }]);
				engine.settle();
			}
			expect(asked(engine)).toEqual(['How many missiles: tens, about six, 15 or 22?']);
			engine.apply([{ kind: 'remove', documentId: 'a' }]);
			engine.settle();
			expect(asked(engine)).toEqual(['How many missiles: 15 or 22?']);
		}
	});

	test('part again when one of the reports goes', () => {
		for (const [gone, left] of [
			['b', 'How many missiles: tens or about six?'],
			['a', undefined],
		] as const) {
			const engine = createSituation();
			for (const sketch of [second, first]) {
				engine.apply([{ kind: 'put', report: reportOf(sketch) }]);
				engine.settle();
			}
			engine.apply([{ kind: 'remove', documentId: gone }]);
			engine.settle();
			expect(engine.situation.questions.map(({ question }) => question)).toEqual(left === undefined ? [] : [left]);
		}
	});
});
