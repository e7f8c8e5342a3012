// Laws of the engine: whatever was put and removed before, the situation is the one of the reports that are left.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Change, Report } from '../../src/domain.ts';
import { createSituation } from '../../state/situation.ts';
import { type ReportSketch, reportOf } from '../support/reports.ts';

// Random histories on a busy machine take longer than a test of one case.
vi.setConfig({ testTimeout: 60_000 });

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

const report = sketch.map(build);
const put = (report: Report): Change => ({ kind: 'put', report });
const change: fc.Arbitrary<Change> = fc.oneof(
	{ weight: 3, arbitrary: report.map(put) },
	{ weight: 1, arbitrary: sketch.map(({ id }): Change => ({ kind: 'remove', documentId: id })) },
);

const fresh = (reports: Iterable<Report>) => {
	const engine = createSituation();
	engine.apply([...reports].map(put));
	engine.settle();
	return engine.situation;
};

const survivors = (history: readonly Change[]): Report[] => {
	const left = new Map<string, Report>();
	for (const step of history) {
		if (step.kind === 'put') left.set(step.report.document.id, step.report);
		else left.delete(step.documentId);
	}
	return [...left.values()];
};

test('a living situation equals one built fresh, also when settled in small slices', () => {
	fc.assert(
		fc.property(fc.array(change, { maxLength: 24 }), fc.nat(40), (history, patience) => {
			const engine = createSituation();
			for (const step of history) {
				engine.apply([step]);
				let budget = patience;
				engine.settle(() => budget-- > 0);
			}
			expect(engine.settle()).toBe(true);
			expect(engine.situation).toEqual(fresh(survivors(history)));
		}),
		{ numRuns: 120 },
	);
});

test('the order of reports is irrelevant', () => {
	fc.assert(
		fc.property(fc.array(change, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (history, dice) => {
			const reports = survivors(history);
			const shuffled = [...reports].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));
			expect(fresh(shuffled)).toEqual(fresh(reports));
			expect(fresh([...reports].reverse())).toEqual(fresh(reports));
		}),
		{ numRuns: 50 },
	);
});

test('removing all reports leaves nothing', () => {
	fc.assert(
		fc.property(fc.array(change, { maxLength: 12 }), (history) => {
			const engine = createSituation();
			engine.apply(history);
			engine.settle();
			engine.apply(survivors(history).map(({ document }) => ({ kind: 'remove', documentId: document.id })));
			engine.settle();
			expect(engine.situation).toEqual(createSituation().situation);
		}),
		{ numRuns: 40 },
	);
});

test('a settle that changes nothing keeps the lists', () => {
	fc.assert(
		fc.property(fc.array(report, { maxLength: 6 }), (reports) => {
			const engine = createSituation();
			engine.apply(reports.map(put));
			engine.settle();
			const { situation, revision } = engine;
			engine.settle();
			expect(engine.situation).toBe(situation);
			expect(engine.revision).toBe(revision);
		}),
		{ numRuns: 30 },
	);
});
