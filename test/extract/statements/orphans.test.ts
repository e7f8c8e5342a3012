import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

const spokenIn = (text: string) => {
	const { statements, actors } = extract(documentOf(text, { language: 'en' }), models);
	return statements.map(({ speaker, content }) => [
		actors.find(({ id }) => id === speaker)?.name ?? null,
		content.map(({ start, end }) => text.slice(start, end)).join(' … '),
	]);
};

test('a quoted sentence without a cue goes on with whoever spoke in the sentence before', () => {
	expect(
		spokenIn(
			'Ana Berg described the night as long. “There was nothing to eat and nobody wanted to stay.” The gate was shut.',
		),
	).toContainEqual(['Ana Berg', '“There was nothing to eat and nobody wanted to stay.”']);
});

test.each([
	'Ana Berg ran to the gate. “There was nothing to eat and nobody wanted to stay.”',
	'Ana Berg declined to say who had come. “There was nothing to eat and nobody wanted to stay.”',
])('nobody is known to have said the quotation in: %s', (text) => {
	expect(spokenIn(text).filter(([, content]) => content!.startsWith('“'))).toEqual([]);
});
