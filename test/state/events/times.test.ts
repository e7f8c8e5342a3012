// At what time: two clock times that cannot both be right are a question, those that can are none.
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { createSituation } from '../../../state/situation.ts';
import { documentOf } from '../../support/document-of.ts';
import { type ReportSketch, reportOf } from '../../support/reports.ts';

const questionsOf = (...tellings: readonly (readonly [words: string, start: string])[]): readonly string[] => {
	const engine = createSituation();
	const sketches = tellings.map(
		([words, start], index): ReportSketch => ({
			id: `r${index}`,
			date: `2024-03-0${3 + index}`,
			text: `${words} Windows broke in Velma.`,
			actors: { Velma: 'place' },
			events: [{ at: words, trigger: 'blast', place: 'Velma', start }],
		}),
	);
	engine.apply(sketches.map((sketch) => ({ kind: 'put', report: reportOf(sketch) })));
	engine.settle();
	return engine.situation.questions.map(
		({ question, positions }) => `${question} ${positions.map(({ value }) => value).join(' or ')}`,
	);
};

const early = ['A blast hit the grain store in Velma at 3:15 a.m.', '2024-03-02T03:15'] as const;

test('two clock times far apart are contested', () => {
	const late = ['A blast hit the grain store in Velma at 04.05.', '2024-03-02T04:05'] as const;
	expect(questionsOf(early, late)).toEqual([
		expect.stringMatching(/^At what time\? A blast hit the grain store .*03:15 or 04:05$/),
	]);
});

test.each([
	['minutes apart', 'The blast hit the grain store in Velma at 3:20 a.m.', '2024-03-02T03:20'],
	['about that time', 'The blast hit the grain store in Velma at about 3:50 a.m.', '2024-03-02T03:50'],
	['a time that stands at the head of the post', 'The blast hit the grain store in Velma.', '2024-03-02T05:00'],
	['another zone', 'The blast hit the grain store in Velma at 01:15 GMT.', '2024-03-02T01:15Z'],
])('%s: nothing is contested', (_, words, start) => {
	expect(questionsOf(early, [words, start])).toEqual([]);
});

test('a clock time of a day that nobody knows contests nothing', () => {
	const text = 'Harbour Office (@harbour), 8:50 a.m.\nThe blast hit the grain store in Velma.';
	const document = documentOf(text, { declaredDate: null, modifiedAt: null });
	const engine = createSituation();
	const report = { document, extraction: extract(document, loadModels()), receivedAt: '2024-03-02T00:00:00Z' };
	engine.apply([{ kind: 'put', report }]);
	engine.settle();
	expect(engine.situation.events.map(({ start }) => start)).toEqual([null]);
});
