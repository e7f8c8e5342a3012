// Reports that were put away are what they were, and make the situation they would make in memory.
import { expect, test } from 'vitest';
import type { Report } from '../../src/domain.ts';
import { written } from '../../src/ingest/documents.ts';
import { createPutAway } from '../../src/ingest/put-away.ts';
import { statementsByDocument } from '../../state/lookups.ts';
import { createSituation } from '../../state/situation.ts';
import { reportOf } from '../support/reports.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const told = (id: string, date: string, dead: number) =>
	reportOf({
		id,
		date,
		text: `A strike hit the grain terminal in Ostra. ${dead} dead, Ann Marsh said. Who fired at the terminal?`,
		actors: { 'Ann Marsh': 'person', Ostra: 'place' },
		statements: [{ speaker: 'Ann Marsh', content: `${dead} dead`, cue: 'said' }],
		events: [
			{
				at: 'A strike hit the grain terminal in Ostra',
				trigger: 'strike',
				place: 'Ostra',
				start: date,
				quantities: [{ what: 'killed', words: `${dead} dead`, low: dead, by: 1 }],
			},
		],
		questions: [{ evidence: 'Who fired at the terminal?' }],
	});
const reports = [told('a', '2024-03-01', 7), told('b', '2024-03-01', 9), told('c', '2024-03-02', 9)];

const situationOf = (given: readonly Report[]) => {
	const engine = createSituation();
	engine.apply(given.map((report) => ({ kind: 'put', report })));
	engine.settle();
	return engine;
};

test('the situation is the same, also after reports went and came again', () => {
	const putAway = createPutAway(temporaryFolder());
	const lean = reports.map((report) => putAway.reportOf(written(report), report.receivedAt));
	expect(lean.every(({ isPutAway }) => isPutAway)).toBe(true);
	const [inMemory, onDisk] = [situationOf(reports), situationOf(lean)];
	expect(onDisk.situation).toEqual(inMemory.situation);
	for (const report of lean) onDisk.apply([{ kind: 'remove', documentId: report.document.id }]);
	onDisk.settle();
	onDisk.apply(lean.map((report) => ({ kind: 'put', report })));
	onDisk.settle();
	expect(onDisk.situation).toEqual(inMemory.situation);
	const { id } = reports[0]!.document;
	expect(onDisk.report(id)?.document).toEqual(reports[0]!.document);
	const [fromDisk, fromMemory] = [onDisk, inMemory].map(({ situation }) => statementsByDocument(situation));
	expect(fromDisk!.get(id)).toEqual(fromMemory!.get(id));
	// One key asks for them many times.
	expect(fromDisk!.get(id)).toBe(fromDisk!.get(id));
	putAway.close();
});

test('more reports than are kept at hand come back', () => {
	const putAway = createPutAway(temporaryFolder());
	const [first] = reports;
	const long = ' '.repeat(20_000);
	const many = Array.from({ length: 600 }, (_, index) =>
		putAway.reportOf(
			written({ ...first!, document: { ...first!.document, id: `${index}`, text: long } }),
			first!.receivedAt,
		),
	);
	expect(many.map(({ document }) => document.id)).toEqual(many.map((_, index) => `${index}`));
	putAway.close();
});

test('without a folder reports stay in memory', () => {
	const report = createPutAway(null).reportOf(written(reports[0]!), reports[0]!.receivedAt);
	expect(report).toEqual(reports[0]);
});
