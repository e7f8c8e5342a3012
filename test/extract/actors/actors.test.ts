import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Extraction } from '../../../src/domain.ts';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const read = (text: string): Extraction => extract(documentOf(text, { language: 'en' }), models);

/** Names of the speakers of a text, in text order. */
const speakersOf = (text: string): (string | null)[] => {
	const { actors, statements } = read(text);
	const names = new Map(actors.map((actor) => [actor.id, actor.name]));
	return statements.map(({ speaker }) => (speaker === null ? null : names.get(speaker)!));
};

test.each([
	[
		'a surname after the full name',
		'Maria Lopez said the bridge was safe. “We checked it twice,” Lopez said.',
		['Maria Lopez', 'Maria Lopez'],
	],
	[
		'a pronoun after its name',
		'Anna Berg said the talks had failed. She said a new round was planned.',
		['Anna Berg', 'Anna Berg'],
	],
	['an unnamed official', 'A US official said on Monday that the base had been hit.', [null]],
])('%s', (_name, text, speakers) => {
	expect(speakersOf(text)).toEqual(speakers);
});

test('the report in seeds: one prime minister under title, description and name', () => {
	const text = readFileSync('seeds/000_bb25ef39457e7cc7.txt', 'utf8');
	const { actors } = read(text);
	const [minister, ...others] = actors.filter(({ name }) => name.includes('Abdul-Mahdi'));
	expect(others).toEqual([]);
	expect(minister!.roles.join(' ')).toContain('outgoing prime minister');
});

test('any text is survived', () => {
	for (const text of [
		'',
		'(',
		'“',
		'a'.repeat(5000),
		'A '.repeat(3000),
		'Mr Mr Mr, the the of of',
		'\ud800 said \udc00',
	]) {
		expect(() => read(text)).not.toThrow();
	}
});
