import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

test.each([
	['The men arrested on Monday said they were innocent.', ['The men arrested on Monday']],
	['Monday Okoro said the road was open.', ['Monday Okoro']],
])('%s', (text, sources) => {
	const { statements, actors } = extract(documentOf(text), models);
	expect(statements.map(({ source }) => source && text.slice(source.start, source.end))).toEqual(sources);
	expect(actors.map(({ name }) => name)).not.toContain('Monday');
});
