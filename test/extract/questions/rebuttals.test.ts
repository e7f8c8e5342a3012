// What one speaker says and another rebuts, and numbers set against each other, in one report.
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

const contestedIn = (text: string): readonly (readonly string[])[] =>
	extract(documentOf(text, { language: 'en', declaredDate: '2026-03-11' }), models)
		.questions.filter(({ kind }) => kind === 'contested')
		.map(({ question, positions }) => [question, ...positions.map(({ span }) => text.slice(span.start, span.end))]);

test.each<[string, readonly (readonly string[])[]]>([
	[
		'The head of the union, Nils Orbak, said the owner had been warned in March of rust in the hull. The owner, Ada Moe, said there had been no such warning.',
		[
			[
				'Had the owner been warned in March of rust in the hull?',
				'the owner had been warned in March of rust in the hull',
				'The owner, Ada Moe, said there had been no such warning.',
			],
		],
	],
	['The mayor said the school would close. Although there is no such plan for the pool, Ada Moe said it was old.', []],
	[
		'Fire investigators say a line of Coast Power failed at 5:51 p.m. on Tuesday. Coast Power disputes that its line was the origin of the fire.',
		[
			[
				'Was Coast Power’s line the origin of the fire?',
				'a line of Coast Power failed at 5:51 p.m. on Tuesday',
				'Coast Power disputes that its line was the origin of the fire.',
			],
		],
	],
	[
		'A bus came under fire on Monday, Mayor Ada Moe confirmed on Tuesday, and first reports linked the attack to the River Guard. The leader of the River Guard, General Nils Orbak, denied it.',
		[
			[
				'Was the River Guard behind the attack?',
				'and first reports linked the attack to the River Guard',
				'The leader of the River Guard, General Nils Orbak, denied it.',
			],
		],
	],
])('a rebuttal: %s', (text, contested) => {
	expect(contestedIn(text)).toEqual(contested);
});

test.each<[string, readonly string[]]>([
	[
		'Mayor Lund put the number of the missing at 33. A teacher, Ada Moe, told Coast Radio it was more than 50.',
		['How many people are missing: 33 or more than 50?'],
	],
	['The mine had 15, not 17, people below, the owner insisted.', ['How many people: 15 or 17?']],
	['CORRECTED: seven people died at the mill, not nine.', []],
	[
		'A spokesman, Nils Orbak, said 68 people were missing. He called the figure of 500, given by village heads, "a guess".',
		['How many people are missing: 68 or 500?'],
	],
	[
		'The gang published what the police said were the files of 6,100 patients. Ada Moe said that names had been taken, but put the number at "no more than 1,800".',
		['How many patients: 6,100 or no more than 1,800?'],
	],
	[
		'Some 300 people marched in Velma on Sunday, the union said. The police said 120.',
		['How many people: some 300 or 120?'],
	],
	['Some 300 people marched in Velma on Sunday, the union said. The police said 2016 was worse.', []],
	[
		'About 600 barrels got out, the owner of the pipeline said. River Trust says at least 1,300 barrels.',
		['How many barrels: about 600 or at least 1,300?'],
	],
	['- Injured: 12 miners (police), 15 miners (Red Cross).', ['How many miners: 12 or 15?']],
])('two figures: %s', (text, asked) => {
	expect(contestedIn(text).map(([question]) => question)).toEqual(asked);
});
