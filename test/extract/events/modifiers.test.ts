// What a word before a noun tells in passing, and what a report tells of its own.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

const rulesOf = (text: string): readonly string[] => {
	const { events, asides = [] } = extract(documentOf(text, { language: 'en', declaredDate: '2025-06-10' }), models);
	return [...events, ...asides].map(({ why: { rule } }) => rule);
};

describe('a deed before what it was done to', () => {
	test.each([
		['The collapsed crane will be left where it is.', 'modifier/accident/collapse'],
		['Police returned the stolen painting to the museum.', 'modifier/coerce/steal'],
		['Doctors saw to the injured pupils in the hall.', 'modifier/casualty/injure'],
	])('%s', (text, rule) => {
		expect(rulesOf(text)).toContain(rule);
	});
	test.each(['A collapsed lung is treated at once.', 'The agreed price was paid.', 'Stolen cars are sold abroad.'])(
		'none: %s',
		(text) => {
			expect(rulesOf(text).filter((rule) => rule.startsWith('modifier/'))).toEqual([]);
		},
	);
});

describe('verbs and nouns of one field', () => {
	test.each([
		['Part of the Marla viaduct has given way.', 'accident/give'],
		['Thieves broke into the museum on Monday.', 'coerce/break'],
		['The ministry declared an outbreak in Velma on Monday.', 'hazard/declare'],
		['The undersea cable was severed on Monday.', 'disruption/sever'],
		['A court quashed his conviction on Monday.', 'legal/quash'],
	])('%s', (text, rule) => {
		expect(rulesOf(text).some((one) => one.startsWith(rule))).toBe(true);
	});
	test('talks that break into two groups are no burglary', () => {
		expect(rulesOf('The delegates broke into two groups on Monday.').some((one) => one.startsWith('coerce/'))).toBe(
			false,
		);
	});
});
