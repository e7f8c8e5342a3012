// Reports drawn by lot, all of one small story, so that they meet, contradict and replace each other.
import fc from 'fast-check';
import type { Change, Report } from '../../src/domain.ts';
import { type ReportSketch, reportOf } from './reports.ts';

const people = ['Ann Marsh', 'Marsh', 'A. Marsh', 'Ben Marsh', 'General Anna Marsh', 'Tom Reed', 'Reed'] as const;
const bodies = [
	'Harbour Board',
	'HB',
	'U.S.',
	'United States',
	'Ostra',
	'Ostra, Norland',
	'Ann Marsh',
	'__proto__',
	'constructor',
] as const;
const scenes = [
	['A strike hit the grain terminal', 'strike'],
	['The strike on the grain terminal killed workers', 'strike'],
	['A blast shook the old bridge', 'blast'],
	['The bridge was closed', 'closed'],
	['Crews evacuated the harbour', 'evacuated'],
] as const;
const doubts = ['Who fired at the terminal?', 'How many died at the terminal?', 'Is the bridge open?'] as const;
const dates = ['2024-03-01', '2024-03-02', '2024-03-09', undefined] as const;
const titles = ['Harbour strike', 'Harbour strike (2nd Writethru)', 'KILL: Harbour strike', undefined] as const;

const sketch = fc.record({
	id: fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'),
	date: fc.constantFrom(...dates),
	title: fc.constantFrom(...titles),
	source: fc.constantFrom('Wire A', undefined),
	person: fc.constantFrom(...people),
	body: fc.constantFrom(...bodies),
	alias: fc.constantFrom(...people, ...bodies),
	scenes: fc.uniqueArray(fc.constantFrom(...scenes), { maxLength: 3 }),
	dead: fc.constantFrom(2, 7, 9),
	doubt: fc.constantFrom(...doubts),
	isAnswered: fc.boolean(),
});

const build = (row: typeof sketch extends fc.Arbitrary<infer Row> ? Row : never): Report => {
	const { id, date, title, source, person, body, alias, doubt, dead } = row;
	const lines = row.scenes.map(([words]) => `${words}.`);
	const text = `${person} of ${body} spoke. ${lines.join(' ')} ${dead} dead, ${person} said. ${doubt} It was them.`;
	const made: ReportSketch = {
		id,
		text,
		...(date === undefined ? {} : { date }),
		...(title === undefined ? {} : { title }),
		...(source === undefined ? {} : { source }),
		actors: { [person]: 'person', [body]: { kind: 'organization', aliases: [alias], roles: ['governor'] } },
		statements: [{ speaker: person, content: `${dead} dead`, cue: 'said' }],
		events: row.scenes.map(([at, trigger]) => ({
			at,
			trigger,
			source: person,
			place: body,
			...(date === undefined ? {} : { start: date }),
			quantities: [{ what: 'killed', words: `${dead} dead`, low: dead, by: 1 }],
		})),
		questions: [{ evidence: doubt, ...(row.isAnswered ? { answer: 'It was them' } : {}) }],
	};
	return reportOf(made);
};

/** A report by lot. */
export const report = sketch.map(build);
/** The change that puts a report. */
export const put = (report: Report): Change => ({ kind: 'put', report });
/** A report that comes or changes, or one that goes. */
export const change: fc.Arbitrary<Change> = fc.oneof(
	{ weight: 3, arbitrary: report.map(put) },
	{ weight: 1, arbitrary: sketch.map(({ id }): Change => ({ kind: 'remove', documentId: id })) },
);
