import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

/** Who is cited, and by whom, for each statement. */
const citedIn = (text: string) => {
	const { statements, actors } = extract(documentOf(text, { language: 'en' }), models);
	const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null;
	return statements.map(({ source, via }) => [source && text.slice(source.start, source.end), nameOf(via)]);
};

test('the cited speak through the one who cites', () => {
	expect(citedIn('Velma Radio said, citing the army, that three drones had been shot down.')).toContainEqual([
		'the army',
		'Velma Radio',
	]);
});

test('a reason that is cited says nothing', () => {
	expect(citedIn('The Velma board said the vote was flawed, citing pressure on staff.')).not.toContainEqual([
		'pressure',
		expect.anything(),
	]);
});
