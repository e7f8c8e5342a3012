// Firms are named after what they do, whatever their first word is elsewhere.
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
	['The plant belongs to Greenfield Energy.', 'organization: Greenfield Energy'],
	['Shares of Northgate Mining fell.', 'organization: Northgate Mining'],
	['Customers of Oakfield Water were told to boil it.', 'organization: Oakfield Water'],
	['A crane of Delmar Logistics toppled.', 'organization: Delmar Logistics'],
	['The owner is Brightwave Shipping.', 'organization: Brightwave Shipping'],
])('%s', (text, actor) => {
	expect(actorsOf(text)).toContain(actor);
});

test('somebody of that name stays somebody', () => {
	expect(actorsOf('The writer Danielle Steel was there.')).toContain('person: Danielle Steel');
});
