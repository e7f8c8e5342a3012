import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const timesOf = (text: string) =>
	extract(documentOf(text, { language: 'en', declaredDate: '2024-05-16' }), models).statements.map(({ time }) => time);

test.each([
	['Anna Berg said on Tuesday that the bridge was closed.', '2024-05-14'],
	['The bridge will open in June, Anna Berg told reporters on Wednesday.', '2024-05-15'],
	['On Monday, Anna Berg said the bridge was closed.', '2024-05-13'],
])('a statement has the date beside its cue: %s', (text, time) => {
	expect(timesOf(text)).toEqual([time]);
});

test.each(['Anna Berg said the bridge was closed on Tuesday.', 'Anna Berg said that on Tuesday nobody was hurt.'])(
	'a date inside what is said is not when it was said: %s',
	(text) => {
		expect(timesOf(text)).toEqual([null]);
	},
);

test('of a sentence of many quotations, each with its speaker, a statement takes those around its cue', () => {
	const { statements } = extract(documentOf('"No," said Ana, '.repeat(60)), models);
	expect(statements.length).toBeGreaterThan(50);
	expect(Math.max(...statements.map(({ content }) => content.length))).toBeLessThanOrEqual(11);
});
