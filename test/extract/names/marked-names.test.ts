// Bodies whose names look like something else.
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
	['Local 88 went on strike at the mill on Monday.', 'Local 88 organization'],
	['Members of Dockers Local 117 walked out in Ostra.', 'Dockers Local 117 organization'],
	["Wendell's cut the rating of Ostra Bank. Wendell's analysts warned of more.", "Wendell's organization"],
	['Wendell’s said on Monday that it was weak.', 'Wendell’s organization'],
	['Customs and Border Patrol seized nine boats.', 'Customs and Border Patrol organization'],
	['Officers of the Fish and Wildlife Service came.', 'Fish and Wildlife Service organization'],
])('%s', (text, actor) => {
	expect(actorsOf(text)).toContain(actor);
});

test.each([
	['a person named without the mark', "Ruiz's said nothing. Ana Ruiz went home."],
	['what is cut', "Ostra's cut is deep. Ostra's closed border is calm."],
	['an office', "The mayor's said it all."],
])('no firm: %s', (_, text) => {
	expect(actorsOf(text).filter((actor) => actor.endsWith('organization'))).toEqual([]);
});
