// Names that only the words beside them tell.
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const actorsOf = (text: string): readonly string[] =>
	extract(documentOf(text, { language: 'en', declaredDate: '2026-03-06' }), models).actors.map(
		({ name, kind }) => `${kind}: ${name}`,
	);

test.each([
	['Toonvek, the director, sat in the front row. Toonvek left early.', 'person: Toonvek'],
	['Brannvik, a retired miner, saw the flames.', 'person: Brannvik'],
	['The driver Torvek was held.', 'person: Torvek'],
	['Harvek, 34, was held.', 'person: Harvek'],
	['Sarvik, a village of 300 people, was cut off.', 'place: Sarvik'],
	['Author: R. Casper, Velm.', 'person: R. Casper'],
])('%s', (text, actor) => {
	expect(actorsOf(text)).toContain(actor);
});

test.each([
	['a day', 'Tuesday, a day of mourning, was calm.'],
	['a thing', 'Kelvane, the drug, was recalled.'],
	['a day behind a person', 'The driver Tuesday was at home.'],
])('no name: %s', (_, text) => {
	expect(actorsOf(text).filter((actor) => /Tuesday|Kelvane/.test(actor))).toEqual([]);
});
