import { expect, test } from 'vitest';
import type { Document } from '../../../src/domain.ts';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';

const models = loadModels();

const questionsOf = (text: string) => {
	const document: Document = {
		id: 'a',
		path: 'a',
		hash: '',
		format: 'txt',
		title: null,
		source: null,
		language: 'en',
		declaredDate: '2026-03-11',
		modifiedAt: null,
		text,
		bodyStart: 0,
		problems: [],
	};
	return extract(document, models).questions;
};

const check = (text: string): string =>
	questionsOf(text)
		.map(({ kind, question, status }) => `${kind}: ${question}${status === 'open' ? '' : ` (${status})`}`)
		.join('; ');

test.each([
	['It is unclear if there were any casualties at the plant.', 'unknown: Were there any casualties at the plant?'],
	['Officials did not say how many workers were inside.', 'unknown: How many workers were inside?'],
	['The motive is not known.', 'unknown: What was the motive?'],
	['No group has claimed responsibility for the blast.', 'unknown: Who was behind the blast?'],
	['The two victims have not been identified.', 'unknown: Who are the two victims?'],
	['The video could not be independently verified.', 'unconfirmed: Is the video genuine?'],
	['Footage appeared to show smoke over the port.', 'unconfirmed: Does the footage really show smoke over the port?'],
	['There is no evidence of sabotage.', 'unconfirmed: Was there any sabotage?'],
	['The council is deciding whether to close the harbour.', 'pending: Will the council close the harbour?'],
	['The damage assessments were still being made.', 'pending: What will the damage assessments show?'],
	['Engineers are trying to determine the cause of the leak.', 'pending: What caused the leak?'],
	['Hundreds of homes could be flooded if the dam fails.', 'pending: Will the dam fail?'],
	[
		'“We are weighing our response,” said Interior Ministry spokeswoman Ada Lund. The Interior Ministry closed the port.',
		'pending: How will the Interior Ministry respond?',
	],
	[
		'The union has to hold discussions in order to find the best ways for a return to work.',
		'pending: What will the discussions on a return to work bring?',
	],
	['Ministers will hold talks on the border.', 'pending: What will the talks on the border bring?'],
	['Why was nobody warned? The mayor would not say.', 'asked: Why was nobody warned?'],
	['Asked whether the bridge was safe, the minister declined to comment.', 'asked: Was the bridge safe?'],
])('%s', (text, expected) => expect(check(text)).toBe(expected));

test.each([
	[
		'The mayor said about 20 workers were trapped in the tunnel. The fire service said 11 workers were trapped in the tunnel.',
		'contested: How many workers: about 20 or 11?',
	],
	[
		'The union said the company had closed the plant. The company denied that it had closed the plant.',
		'contested: Had it closed the plant?',
	],
	[
		'Two papers initially reported that the dam was broken. The ministry later clarified that the dam was safe.',
		'contested: Was the dam broken? (answered)',
	],
	[
		'The cause of the fire is not known.\n\nPolice traced the fire to a heater.',
		'unknown: What caused the fire? (answered)',
	],
])('%s', (text, expected) => expect(check(text)).toBe(expected));

test('a contested question names its sides', () => {
	const text =
		'The mayor said about 20 workers were trapped in the tunnel. The fire service said 11 workers were trapped in the tunnel.';
	expect(questionsOf(text)[0]?.positions.map(({ value }) => value)).toEqual(['about 20', '11']);
});

test.each([
	'The bridge was closed on Monday and reopened on Tuesday.',
	'He asked whether the road was open, and was told that it was.',
	'The minister said the water was clean.',
	'She appears in every show.',
])('no question in: %s', (text) => expect(check(text)).toBe(''));
