// Names whose kind and extent only the words around them tell.
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const actorsOf = (text: string): readonly string[] =>
	extract(documentOf(text, { language: 'en', declaredDate: '2026-03-06' }), models).actors.map(
		({ name, kind }) => `${name} ${kind}`,
	);

test.each([
	['Gunmen seized a bus on the road between Tambira and Gao Lele on Friday.', 'Gao Lele place'],
	["Bakunda's Constitutional Court ruled on Friday.", 'Bakunda place'],
	['Zarwa closed its border with Bakunda.', 'Bakunda place'],
	['STATEMENT OF THE MISSION\n\nAntova, 21 October 2026\n\nThe mission has left.', 'Antova place'],
	['LUBETAN, March 5, 2026 (Coast Wire) - Thousands marched through Lubetan on Thursday.', 'Lubetan place'],
	['Police blamed the Free Plains Front.', 'Free Plains Front organization'],
	['Free Plains Front says it is holding nine people.', 'Free Plains Front organization'],
	['Ten missiles hit Al Orun, officials said on Tuesday.', 'Al Orun place'],
	['Rockets struck Karst and Besk, a spokesman said.', 'Besk place'],
	['Karst was hit by ten rockets, a spokesman said.', 'Karst place'],
	['The bombardment of Karst went on.', 'Karst place'],
	['Head of mission Ana Ruiz called on both sides to talk.', 'Ana Ruiz person'],
])('%s', (text, actor) => {
	expect(actorsOf(text)).toContain(actor);
});

test.each([
	['Talks between Ann Lee and Joe Marsh failed.', 'Joe Marsh person'],
	['In Putin’s view the deal is dead.', 'Putin person'],
	['A rocket hit Ali Hassan, a farmer, on Monday.', 'Ali Hassan person'],
	['A drone hit Mayor Ana Ruiz on Tuesday.', 'Ana Ruiz person'],
])('%s: still a person', (text, actor) => {
	expect(actorsOf(text)).toContain(actor);
});

test('a name does not run over from one line to the next', () => {
	expect(actorsOf('Subject: Payments down at Merron Bank\n\nMerron Bank customers could not pay.')).toContain(
		'Merron Bank organization',
	);
});

test('the shooting is no part of the name of the place, tests are no body', () => {
	const actors = actorsOf('Four dead in Ohio mall shooting\n\nTests have confirmed measles in Ostra, police said.');
	expect(actors.filter((actor) => /mall|Tests/.test(actor))).toEqual([]);
});

test('a town that opens the name of a firm, and speaks, is the firm', () => {
	expect(actorsOf('Hackers attacked Lowford Bank on Monday. Lowford said no data had been taken.')).toEqual(
		expect.not.arrayContaining(['Lowford place', 'Lowford person']),
	);
});
