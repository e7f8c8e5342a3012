import { expect, test } from 'vitest';
import { findNames } from '../../../src/extract/names/names.ts';
import { readDocument } from '../../../src/extract/reading.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const kindsOf = (text: string, name: string): string[] =>
	findNames(readDocument(documentOf(text)), models)
		.filter(({ start, end }) => text.slice(start, end) === name)
		.map(({ kind }) => kind);

test.each([
	['The minister said the operator, Velas Norte, had stopped all sailings.', 'Velas Norte', ['organization']],
	['Police searched the offices of operator Velas Norte on Friday.', 'Velas Norte', ['organization']],
	['Velas Norte, the ferry company, did not reply.', 'Velas Norte', ['organization']],
	[
		'Velas Norte expresses its regret. Shares fell. Velas Norte was founded in 1931.',
		'Velas Norte',
		['organization', 'organization'],
	],
	['Sentra Health went offline. A spokesman for Sentra declined to comment.', 'Sentra', ['organization']],
	['Halvex Chemicals confirms that a fire broke out.', 'Halvex Chemicals', ['organization']],
	['Halvex said that all were safe. The Halvex fertiliser plant burned.', 'Halvex', ['organization', 'organization']],
	['The mayor of Santa Veda spoke. Floods hit Santa Veda.', 'Santa Veda', ['place', 'place']],
	["The ministry summoned Velia's ambassador, Petra Vance.", 'Velia', ['place']],
	[
		"An explosion shook Petrona's Orlan refinery. Petrona said five were hurt.",
		'Petrona',
		['organization', 'organization'],
	],
	["The plant's owner Brandex said it would rebuild.", 'Brandex', ['organization']],
	['VELMA, May 3 (Gulf Wire) - A ferry sank.', 'Gulf Wire', ['organization']],
	['The crane operator Paul Norris was hurt.', 'Paul Norris', ['person']],
	['The owner, Paul Norris, said nothing.', 'Paul Norris', ['person']],
])('a company noun beside a name: %s', (text, name, kinds) => {
	expect(kindsOf(text, name)).toEqual(kinds);
});
