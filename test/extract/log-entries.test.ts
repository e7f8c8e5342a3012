// Entries of a radio log: when, who, what.
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { documentOf } from '../support/document-of.ts';

const models = loadModels();

const read = (text: string): string[] => {
	const { statements, actors } = extract(documentOf(text, { language: 'en', declaredDate: '2026-03-04' }), models);
	return statements.map(
		({ speaker, content, time }) =>
			`${time} ${actors.find(({ id }) => id === speaker)?.name ?? '?'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
	);
};

test('each entry is what its call sign told at its time, also where no line ends in a full stop', () => {
	const log = `VELMA MILL\n0412 ENGINE 5: on scene, two storeys alight from end to end\n0415 COMMAND: two people missing
0421 LADDER 2 to COMMAND: one victim found dead on the second floor\n`;
	expect(read(log)).toEqual([
		'2026-03-04T04:12 ENGINE 5: on scene, two storeys alight from end to end',
		'2026-03-04T04:15 COMMAND: two people missing',
		'2026-03-04T04:21 LADDER 2: one victim found dead on the second floor',
	]);
});

test('clocks in brackets and dashes', () => {
	const log = `[04:12] PILOT 3 - Tanker aground off the mole.\n[04:19] HARBOUR CONTROL - Tug sent.\n[04:33] PILOT 3 - Nobody hurt.\n`;
	expect(read(log).map((line) => line.slice(0, 25))).toEqual([
		'2026-03-04T04:12 PILOT 3:',
		'2026-03-04T04:19 HARBOUR ',
		'2026-03-04T04:33 PILOT 3:',
	]);
});

test.each([
	['years', '1945 NORLAND 2: war ends.\n1956 NORLAND 3: canal shut.\n2003 NORLAND 4: bridge built.\n'],
	['two lines', '0412 ENGINE 5: on scene.\n0415 ENGINE 6: two people missing.\n'],
	['towns', '0412 VELMA: Roads shut.\n0415 OSTRA: Schools shut.\n0421 BESK: Power out.\n'],
])('%s are no log', (_, text) => {
	expect(read(text).filter((line) => line.includes('T04:') || line.includes('NORLAND'))).toEqual([]);
});
