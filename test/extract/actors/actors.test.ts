import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Actor, Extraction } from '../../../src/domain.ts';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const read = (text: string): Extraction => extract(documentOf(text, { language: 'en' }), models);

/** Names of the speakers of a text, in text order. */
const speakersOf = ({ actors, statements }: Extraction): (string | null)[] => {
	const names = new Map(actors.map((actor) => [actor.id, actor.name]));
	return statements.map(({ speaker }) => (speaker === null ? null : names.get(speaker)!));
};

const actorNamed = (text: string, name: string): Actor | undefined =>
	read(text).actors.find((actor) => [actor.name, ...actor.aliases].includes(name));

describe('speakers', () => {
	test.each([
		[
			'a surname after the full name',
			'Maria Lopez said it was safe. “We checked,” Lopez said.',
			['Maria Lopez', 'Maria Lopez'],
		],
		[
			'a pronoun after its name',
			'Anna Berg said the talks had failed. She said a new round was planned.',
			['Anna Berg', 'Anna Berg'],
		],
		[
			'she and he kept apart',
			'Anna Berg said the talks had failed. Peter Novak said they had not. She said no date was set.',
			['Anna Berg', 'Peter Novak', 'Anna Berg'],
		],
		[
			'a pronoun for the subject before it, whatever lists hold of the first name',
			'Karl Brandt said he was tired.\n\nCaptain Ana Dimov has cut short a visit. He said the ship would sail.',
			['Karl Brandt', 'Ana Dimov'],
		],
		[
			'where it was posted is not who posted it',
			'The Ansar Brigade claimed the blast in a post on Telegram. The group said it would strike again.',
			['Ansar Brigade', 'Ansar Brigade'],
		],
		['mine is a noun before a name', '“We will pay,” mine director Jan Hora said.', ['Jan Hora']],
		['two offices before one name', '“A great day,” the company president and CEO Louis Vale said.', ['Louis Vale']],
		['a speaker in capitals', 'PRESIDENT LENA ORT URGED RESIDENTS TO LEAVE.', ['Lena Ort']],
		[
			'a handle of title and family name',
			'Mayor Dana Ortiz said the dam held.\n\n@MayorOrtiz: Stay away from the river.',
			['Dana Ortiz', 'Dana Ortiz'],
		],
		['an unnamed official', 'A US official said on Monday that the base had been hit.', [null]],
		[
			'a body that speaks on',
			'The Interior Ministry said two men were held. It said a third was sought.',
			['Interior Ministry', 'Interior Ministry'],
		],
		[
			'a writing speaks for its author',
			'A statement from the Interior Ministry said two men were held.',
			['Interior Ministry'],
		],
		[
			'an office before its name',
			'Norway’s prime minister said the port would reopen. Prime Minister Anna Berg said ships were waiting.',
			['Anna Berg', 'Anna Berg'],
		],
		[
			'a body by its noun',
			'The Harbour Safety Board said it would report. The Board said it had no date.',
			['Harbour Safety Board', 'Harbour Safety Board'],
		],
	])('%s', (_name, text, speakers) => {
		expect(speakersOf(read(text))).toEqual(speakers);
	});

	test('two namesakes are kept apart', () => {
		const text = 'Anna Berg said the port was shut. Her brother Peter Berg said it was open.';
		expect(new Set(speakersOf(read(text))).size).toBe(2);
	});
});

describe('names of one actor', () => {
	test.each([
		[
			'an acronym in brackets',
			'The World Health Organization (WHO) met on Monday. The WHO said it was late.',
			'World Health Organization',
			'WHO',
		],
		['a handle in brackets', 'Peter Novak (@pnovak) said the road was shut.', 'Peter Novak', '@pnovak'],
		['a place with its region', 'A fire broke out in Dayton, Ohio, on Monday.', 'Dayton', 'Dayton, Ohio'],
		[
			'a capital that acts',
			'France sent troops. Paris said it was ready, and the plane left France.',
			'France',
			'Paris',
		],
		[
			'the body’s words in another order',
			'The Norwegian government met. The government of Norway said no.',
			'Norwegian government',
			'government of Norway',
		],
	])('%s', (_name, text, name, alias) => {
		const actor = actorNamed(text, name);
		expect(actor && [actor.name, ...actor.aliases].map((form) => form.replace(/^the /i, ''))).toContain(alias);
	});

	test('a capital where things happen is a place of its own', () => {
		const actor = actorNamed('France sent troops. A bus burned in Paris.', 'France');
		expect(actor?.aliases).not.toContain('Paris');
	});
});

test.each([
	['before the name', 'Health Minister Anna Berg resigned.', 'Health Minister'],
	['behind the name', 'Anna Berg, the head of the Harbour Union, resigned.', 'the head of the Harbour Union'],
	['after is', 'Anna Berg is the mayor of Bergen.', 'mayor of Bergen'],
	['set off before', 'The union’s lawyer, Anna Berg, resigned.', 'The union’s lawyer'],
])('a role %s', (_name, text, role) => {
	expect(actorNamed(text, 'Anna Berg')?.roles).toContain(role);
});

test.each([
	['The Sudanese government closed the port.', 'Sudanese government'],
	['Norwegian officials demanded an answer.', 'Norwegian officials'],
	['A mine killed two Peruvian soldiers.', 'Peruvian soldiers'],
	['Norwegian tanks fired at the quay.', 'Norwegian tanks'],
])('of a nation that is not named itself: %s', (text, name) =>
	expect(read(text).actors.map((actor) => actor.name.replace(/^(?:the|two) /i, ''))).toContain(name),
);

test.each(['Tanks fired at the quay.', 'Officials left the town.'])('nobody in particular: %s', (text) =>
	expect(read(text).actors).toEqual([]),
);

test('a speaker in capitals is one person, with or without a first name', () => {
	const text = 'GENERAL ANNA BERG: We are ready.\n\nQ: Are you?\n\nGENERAL BERG: I am.';
	expect(speakersOf(read(text))).toEqual(['Anna Berg', null, 'Anna Berg']);
});

describe('the report in seeds', () => {
	const text = readFileSync('seeds/000_bb25ef39457e7cc7.txt', 'utf8');
	const { actors, statements } = read(text);
	const find = (name: string): Actor => actors.find((actor) => actor.name === name)!;

	test('one prime minister under title, description and name', () => {
		expect(actors.filter(({ name }) => name.includes('Mahdi'))).toHaveLength(1);
		expect(find('Adel Abdul-Mahdi').roles.join()).toContain('outgoing prime minister');
	});

	test('one air base under its spellings', () => {
		const base = find('Al Asad Air Base');
		expect(base.aliases).toContain('Ain Assad air base');
	});

	test('spokespeople have their roles', () => {
		expect(find('Jonathan Hoffman').roles).toEqual(['Assistant to the Secretary of Defense for Public Affairs']);
		expect(find('Stephanie Grisham').roles).toEqual(['White House spokeswoman']);
	});

	test('“it said” after the Guard is the Guard', () => {
		const statement = statements.find(({ source }) => source && text.slice(source.start, source.end) === 'it');
		expect(statement?.speaker).toBe(find('Revolutionary Guard').id);
	});
});

test('mentions lie in the text, and every speaker is an actor', () => {
	const text = 'Mr Berg (WHO) told the ministry’s chief that he, who was there, agreed with them. “I,” he said.';
	const { actors, statements } = read(text);
	for (const { start, end } of actors.flatMap(({ mentions }) => mentions)) {
		expect(start).toBeLessThan(end);
		expect(end).toBeLessThanOrEqual(text.length);
	}
	const ids = new Set(actors.map(({ id }) => id));
	for (const { speaker } of statements) expect(speaker === null || ids.has(speaker)).toBe(true);
});

test('any text is survived', () => {
	const texts = ['', '(', '“', 'a'.repeat(5000), 'A '.repeat(3000), 'Mr Mr Mr, the the of of', '\ud800 said \udc00'];
	for (const text of texts) expect(() => read(text)).not.toThrow();
});

test('an embassy is not the town it lies in, and a year counts no farmers', () => {
	const { actors } = read(
		'U.S. Embassy Lusaka warned citizens. Protests are expected in Lusaka. In 2011 farmers blocked the road.',
	);
	expect(actors.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
		'U.S. Embassy Lusaka organization',
		'Lusaka place',
		'farmers group',
	]);
});
