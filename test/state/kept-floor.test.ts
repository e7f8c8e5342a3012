// The part of a model that stands on the screen again after a restart: through a file, and back.
import { expect, test } from 'vitest';
import { createFloor } from '../../state/floor.ts';
import { floorOfKept, isKeptFloor, keepFloor } from '../../state/kept-floor.ts';
import { actorsById, statementsByDocument } from '../../state/lookups.ts';
import { initialState } from '../../state/reduce.ts';
import { createSituation } from '../../state/situation.ts';
import { countsOf } from '../../state/sums/counts.ts';
import { type ReportSketch, reportOf } from '../support/reports.ts';
import { textOf } from '../support/row-screen.ts';

const from = '2026-03-14T14:02:00Z';

const dayOf = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);

const sketch = (at: number): ReportSketch => ({
	id: `r${at}.txt`,
	text: `Ana Boruc said that bridge ${at} collapsed.`,
	date: dayOf(at),
	actors: { 'Ana Boruc': 'person' },
	statements: [{ speaker: 'Ana Boruc', content: `bridge ${at} collapsed`, cue: 'said' }],
	events: [
		{
			at: `Ana Boruc said that bridge ${at} collapsed.`,
			trigger: 'collapsed',
			summary: `Bridge ${at} collapsed`,
			type: 'ACCIDENT',
			start: dayOf(at),
		},
	],
	questions: [{ evidence: `bridge ${at} collapsed`, question: `Why did bridge ${at} collapse?` }],
});

const keptOf = (count: number) => {
	const engine = createSituation();
	const reports = new Map(
		Array.from({ length: count }, (_, at) => reportOf(sketch(at))).map((report) => [report.document.id, report]),
	);
	engine.apply([...reports.values()].map((report) => ({ kind: 'put', report })));
	engine.settle();
	const floor = createFloor(engine.situation, engine.report, engine.identities);
	const kept: unknown = JSON.parse(JSON.stringify(keepFloor(floor, from)));
	if (!isKeptFloor(kept)) throw new Error('not of the form it was kept in');
	return { floor, kept, back: floorOfKept(kept, ({ id }) => reports.get(id)) };
};

test('a small model comes back as it was: rows, counts, words, statements and names', () => {
	const { floor, back } = keptOf(7);
	expect(back.keptFrom).toBe(Date.parse(from));
	expect(back.situation.events).toEqual(floor.situation.events);
	expect(back.situation.questions).toEqual(floor.situation.questions);
	expect(back.situation.actors).toEqual(floor.situation.actors);
	expect(countsOf(back.situation)).toEqual(countsOf(floor.situation));
	expect(back.report('r3.txt')?.document.text).toContain('bridge 3');
	expect(statementsByDocument(back.situation).get('r3.txt')).toEqual(
		statementsByDocument(floor.situation).get('r3.txt'),
	);
	const [actor] = floor.situation.actors;
	const keys = back.identities.namesOf(actor!.id);
	expect(keys.map(back.identities.actorOf)).toEqual([actor!.id]);
});

test('of a large model the newest rows come back, with the counts of all, and the names of all who stand in them', () => {
	const { floor, kept, back } = keptOf(600);
	expect(floor.situation.events.length).toBeGreaterThan(400);
	expect(back.situation.events.length).toBeLessThan(300);
	expect(back.situation.events.at(-1)).toEqual(floor.situation.events.at(-1));
	expect(countsOf(back.situation)).toEqual(countsOf(floor.situation));
	for (const { actors } of back.situation.events)
		for (const { actor } of actors) expect(actorsById(back.situation).get(actor)).toBeDefined();
	expect(JSON.stringify(kept).length).toBeLessThan(1_000_000);
});

test('a report that reads otherwise now is not shown under the rows of then', () => {
	const { kept } = keptOf(3);
	const other = reportOf({ ...sketch(1), text: `${sketch(1).text} No.` });
	const changed = { ...other, document: { ...other.document, hash: 'sha256:other' } };
	expect(floorOfKept(kept, () => changed).report('r1.txt')).toBeUndefined();
	expect(statementsByDocument(floorOfKept(kept, () => undefined).situation).get('r1.txt')).toEqual([]);
});

test('the panes stand as they stood', () => {
	const { floor, back } = keptOf(20);
	const state = initialState('reports', { columns: 160, rows: 50, isAscii: false, zone: 'UTC' }, Date.parse(from));
	const panes = (shown: typeof floor) => textOf({ ...state, floor: shown }).slice(2);
	expect(panes(back)).toEqual(panes(floor));
	expect(panes(back).join('\n')).toContain('Bridge 12 collapsed');
});

test.each([undefined, null, 7, {}, { from: 'x', counts: {}, situation: { events: [] }, names: [] }])(
	'%j is nothing that was kept',
	(value) => expect(isKeptFloor(value)).toBe(false),
);
