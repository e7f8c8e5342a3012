import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

/** Who denies what, by name. */
const denialsOf = (text: string, source: string | null = null) => {
	const { statements, actors } = extract({ ...documentOf(text, { language: 'en' }), source }, models);
	return statements
		.filter(({ stance }) => stance === 'denies')
		.map(({ speaker, content }) => [
			actors.find(({ id }) => id === speaker)?.name ?? null,
			content.map(({ start, end }) => text.slice(start, end)).join(' … '),
		]);
};

test.each<[string, string | null, [string | null, string][]]>([
	[
		'@VelmaCoastGuard · 3 May 2024 07:40\nReports that the master fled are incorrect. He is ashore.',
		null,
		[['@VelmaCoastGuard', 'the master fled']],
	],
	[
		'“Claims that the bridge is closed are false,” police chief Ada Lund said.',
		null,
		[['Ada Lund', 'the bridge is closed']],
	],
	[
		'Velma Lines regrets the loss of the ship. Suggestions that the ship was overloaded are false.',
		'Velma Lines press office',
		[['Velma Lines', 'the ship was overloaded']],
	],
	['Velma Power rejected suggestions that it had waited.', null, [['Velma Power', 'that it had waited']]],
	['The board rejected that account.', null, [['board', 'that account']]],
	['Ada Lund called the report a fabrication.', null, [['Ada Lund', 'the report a fabrication']]],
	['The ferry left at dawn. Rumours that it sank are false.', null, [[null, 'it sank']]],
])('a denied claim is denied by whoever speaks there: %s', (text, source, expected) => {
	expect(denialsOf(text, source)).toEqual(expected);
});
