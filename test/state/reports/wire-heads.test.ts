// Heads of wire reports as newsrooms write them: what they are called, which version they are, what they ask of editors.
import { expect, test } from 'vitest';
import { readWireHead } from '../../../state/reports/wire-heads.ts';

const dateline =
	'PORT VELA, March 3 (Coast Wire) - The ferry Marisol ran aground off the pier on Tuesday, officials said.';

const check = (title: string | null, text: string, expected: object): void =>
	expect(readWireHead(title, text)).toMatchObject(expected);

test.each<[string, string, number]>([
	['Harbour strike', 'plain', 0],
	['Harbour strike, 2nd Ld-Writethru', 'update', 2],
	['BC-Harbour Strike, 1st Ld', 'update', 1],
	['Harbour strike, 3rd LEAD', 'update', 3],
	['UPDATE 3-Harbour strike', 'update', 3],
	['UPDATE 2-CORRECTED-Harbour strike', 'correction', 2],
	['WRAPUP 4-Harbour strike', 'update', 4],
	['REFILE-Harbour strike', 'update', 0],
	['Harbour strike (Adds quotes)', 'update', 0],
	['Harbour strike, Take 2', 'update', 2],
	['CORRECTION: Harbour strike', 'correction', 0],
	['C O R R E C T I O N Harbour strike', 'correction', 0],
	['CORRECTED-Harbour strike', 'correction', 0],
	['Harbour strike (Corrects toll)', 'correction', 0],
	['Harbour strike, 1st Add', 'addition', 0],
	['ADD: Harbour strike', 'addition', 0],
	['HOLD: Harbour strike', 'hold', 0],
	['RELEASE HOLD: Harbour strike', 'release', 0],
	['KILL: Harbour strike', 'kill', 0],
	['MANDATORY KILL: Harbour strike', 'kill', 0],
	['BC-Harbour Strike-KILL NOTICE', 'kill', 0],
	['KILL - Harbour strike, 1st Ld', 'kill', 1],
	['WITHDRAWN: Harbour strike', 'kill', 0],
	['Gunmen kill four in harbour strike', 'plain', 0],
	['Killed in harbour strike: a pilot', 'plain', 0],
	['Killed: a pilot of the harbour', 'plain', 0],
	['Kill the bill, marchers say', 'plain', 0],
	['Holding firm: dockers strike', 'plain', 0],
	['Dockers hold the pier', 'plain', 0],
	['Updated: May 24, 2024, 3:23 PM', 'plain', 0],
	['UPDATED: Harbour strike', 'update', 0],
	['Hold on rates lifted: dockers', 'plain', 0],
	['Leading dockers strike', 'plain', 0],
	['Correctional officers strike', 'plain', 0],
	['Minister withdraws report on strike', 'plain', 0],
	['HOLD FOR RELEASE until 0900 GMT: Harbour strike', 'plain', 0],
])('%s: %s, take %i', (title, mark, take) => {
	check(title, dateline, { mark, take });
	check(null, `${title}\n\n${dateline}`, { mark, take });
});

test.each([
	[
		'MANDATORY KILL\n\nEditors: Kill the story slugged Ferry-Aground. The ferry did not run aground.',
		['ferry aground'],
	],
	[
		'EDITORS: Please withdraw BC-Ferry-Aground, 1st Ld, sent at 10:15 GMT. The source was not who he said.',
		['ferry aground'],
	],
	[
		'Advisory\n\nThe report headlined “Ferry runs aground off Vela” has been withdrawn. A substitute will follow.',
		['ferry runs aground off vela'],
	],
	['KILL FERRY', ['ferry']],
])('a kill names what it kills: %s', (text, stories) => {
	const head = readWireHead(null, text);
	expect([head.mark, head.isNotice]).toEqual(['kill', true]);
	expect(head.stories).toEqual(expect.arrayContaining(stories));
});

test.each([
	['The court ruled that the report was withdrawn under pressure. '.repeat(40)],
	['PORT VELA, March 3 (Coast Wire) - Rebels said they would kill the captives, the story of one of them shows.'],
	['Union leaders hold the key to the port, and dockers should not run from talks, the mayor said on Tuesday.'],
])('prose that only speaks of such things is plain: %#', (text) => {
	check(null, text, { mark: 'plain', isNotice: false });
});

test('versions of one story share a name', () => {
	const names = [
		'Harbour strike',
		'Harbour strike, 2nd Ld-Writethru',
		'UPDATE 3-Harbour strike',
		'KILL: Harbour strike',
		'HOLD: Harbour strike',
		'Harbour strike (Corrects toll)',
		'BC-Harbour Strike, 1st Ld-Writethru,450',
		'URGENT: Harbour strike',
	].map((title) => readWireHead(title, dateline).stories);
	expect(names.every((stories) => stories.includes('harbour strike'))).toBe(true);
});

test('a slug names a story whatever its headlines; a headline of one word does not', () => {
	check(null, `Slug: FERRY\nFerry aground off Vela\n\n${dateline}`, {
		slug: 'FERRY',
		stories: ['ferry', 'ferry aground off vela'],
	});
	check(null, `Ferry\n\n${dateline}`, { slug: null, stories: [] });
});

test('an embargo on trade is none on the report', () => {
	check(null, `Embargo hits port\n\n${dateline}`, { embargo: null });
	check(null, 'An embargo until spring could close the port, the mayor said on Tuesday after talks.', {
		embargo: null,
	});
});

test('the furniture of a head', () => {
	check(
		null,
		`URGENT\nBC-Ferry Aground, 1st Ld-Writethru,320\nFerry aground off Vela\nEds: UPDATES with quotes.\n1432 GMT\nEMBARGOED until 1500 GMT March 3\nBy ANA BELL\n\n${dateline}`,
		{
			slug: 'BC-Ferry Aground, 1st Ld-Writethru,320',
			urgency: 'URGENT',
			embargo: 'EMBARGOED until 1500 GMT March 3',
			byline: 'ANA BELL',
			sentAt: '14:32',
			take: 1,
		},
	);
});

test.each([
	'(',
	'BC-',
	'kill '.repeat(300_000),
	'1st ld '.repeat(200_000),
	`by ${'A '.repeat(500_000)}`,
	'('.repeat(1_000_000),
])('any head is read at once: %#', (text) => {
	const start = performance.now();
	readWireHead(text, text);
	readWireHead(null, text);
	expect(performance.now() - start).toBeLessThan(200);
});
