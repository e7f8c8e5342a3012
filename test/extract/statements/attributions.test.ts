// Attributions in short texts of our own: rules and special forms, each with the text it reads and the text it leaves alone.
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/extract/reading.ts';
import { type Attribution, findAttributions } from '../../../src/extract/statements/attributions.ts';
import { findForms } from '../../../src/extract/statements/forms/forms.ts';
import { findByRules } from '../../../src/extract/statements/rules/rules.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

type Expected = readonly [source: string | null, cue: string, content: string];

const drawn = (text: string, found: readonly Attribution[]): Expected[] =>
	found.map(({ source, cue, content }) => [
		source && text.slice(source.start, source.end),
		cue.map(({ start, end }) => text.slice(start, end)).join(' + '),
		content.map(({ start, end }) => text.slice(start, end)).join(' … '),
	]);

const byRules = (text: string) => drawn(text, findByRules(readDocument(documentOf(text))));
const byForms = (text: string) => drawn(text, findForms(readDocument(documentOf(text))));

test.each<[string, Expected[]]>([
	[
		'“We hold the bridge,” Captain Ilse Brandt said. “Nobody passes.”',
		[['Captain Ilse Brandt', 'said', '“We hold the bridge,” … “Nobody passes.”']],
	],
	['The dam held, engineers said on Friday.', [['engineers', 'said', 'The dam held']]],
	[
		'The harbour, according to two pilots, was closed at dawn.',
		[['two pilots', 'according to', 'The harbour … was closed at dawn']],
	],
	['Ana Boruc, who runs the clinic, said it had no power.', [['Ana Boruc', 'said', 'it had no power']]],
	[
		'Boruc said it had no power, adding that two wards were dark.',
		[
			['Boruc', 'said', 'it had no power'],
			['Boruc', 'adding', 'that two wards were dark'],
		],
	],
	['The ministry called the plan “a gift”.', [['The ministry', 'called', 'the plan “a gift”']]],
	[
		'She said the “old deal” was dead, “so we start again”.',
		[['She', 'said', 'the “old deal” was dead, “so we start again”']],
	],
	[
		'The port is safe, said a senior officer, who asked not to be named.',
		[['a senior officer', 'said', 'The port is safe']],
	],
	['The agency put the number of missing at nine.', [['The agency', 'put', 'the number of missing at nine']]],
	['Colonel Weir told reporters in Oran that talks had failed.', [['Colonel Weir', 'told', 'that talks had failed']]],
	[
		'A group calling itself North Star has claimed responsibility for the blast in a video.',
		[['North Star', 'claimed', 'responsibility for the blast']],
	],
	['The so-called “night budget” passed in May.', []],
	['A spokeswoman declined to comment.', []],
])('rules read: %s', (text, expected) => {
	expect(byRules(text)).toEqual(expected);
});

test('a quotation that runs over paragraphs stays with its speaker', () => {
	const text =
		'Mara Lind said the ferry was late.\n\n“We waited an hour in the cold.\n\n“Nobody came to tell us why.”\n\nThe quay closed at ten.';
	expect(byRules(text)).toEqual([
		['Mara Lind', 'said', 'the ferry was late … “We waited an hour in the cold. … “Nobody came to tell us why.”'],
	]);
});

test.each<[string, Expected[]]>([
	[
		'Roads are open again. pic.example — City Works (@cityworks) May 3, 2024',
		[['City Works (@cityworks)', '', 'Roads are open again. pic.example']],
	],
	[
		'[2024-05-03 07:19 ET] @cityworks: Lane two is closed.\n\n08:40 | City Works (@cityworks): It is open again.',
		[
			['@cityworks', ':', 'Lane two is closed.'],
			['City Works (@cityworks)', ':', 'It is open again.'],
		],
	],
	['@cityworks: Lane two closed until noon', [['@cityworks', ':', 'Lane two closed until noon']]],
	['“Patience is a craft.”\n— Ola Nord, on the verdict', [['Ola Nord, on the verdict', '', '“Patience is a craft.”']]],
	['Norland: No deal without guarantees\n\nTalks ended.', [['Norland', ':', 'No deal without guarantees']]],
	['‘Time is short’: rescue chief\n\nTalks ended.', [['rescue chief', ':', '‘Time is short’']]],
	[
		'THE JUDGE: Did you see the car?\n\nMR OTT: I did not.',
		[
			['THE JUDGE', ':', 'Did you see the car?'],
			['MR OTT', ':', 'I did not.'],
		],
	],
	[
		'MS. OTT: We were late.\n\nQ: Did you see the car?\n\nMS. OTT: I did not.',
		[
			['MS. OTT', ':', 'We were late.'],
			[null, 'Q:', 'Did you see the car?'],
			['MS. OTT', ':', 'I did not.'],
		],
	],
	['SHELTER: 12 halls are open.\n\nWATER: Two wells were repaired.', []],
	['VARDEN: The army left.', []],
	[
		'Mr Ott was quoted as saying that the gate was open.',
		[['Mr Ott', 'was quoted as saying', 'that the gate was open']],
	],
	[
		'The total was far higher, it was claimed by Vera Holt, an auditor.',
		[['Vera Holt', 'was claimed', 'The total was far higher']],
	],
	['Holt would not say how many boxes were lost.', [['Holt', 'would not say', 'how many boxes were lost']]],
	["Orban's claim that the count was wrong has been rejected.", [["Orban's", 'claim that', 'the count was wrong']]],
	[
		'A survey published on Monday showed that trust had fallen.',
		[['A survey published on Monday', 'showed', 'that trust had fallen']],
	],
	[
		'Video aired by Radio Velma appeared to show smoke over the port.',
		[['Radio Velma', 'Video aired by', 'smoke over the port']],
	],
	[
		'The mayor told staff:\n\n- leave is cancelled;\n- shelters open at six.',
		[['The mayor', 'told', '- leave is cancelled;\n- shelters open at six.']],
	],
	[
		'“They took the boats.”\n\nThat is how Ines Roda begins her story.',
		[['Ines Roda', 'begins', '“They took the boats.”']],
	],
	[
		'City Works (@cityworks), May 3, 2024\n\nLane two is closed until noon.',
		[['City Works (@cityworks)', '', 'Lane two is closed until noon.']],
	],
	[
		'STATEMENT OF JO ABARA, HARBOUR MASTER\n\nI came to the quay at six. We saw smoke.\n\nI called the brigade at once.',
		[['JO ABARA', '', 'I came to the quay at six. We saw smoke. … I called the brigade at once.']],
	],
	['3 shelters are open, population 120. (NSS)', [['NSS', '', '3 shelters are open, population 120.']]],
	['The Harbour Safety Board opened its own inquiry (HSB)', []],
	['Note: the office is closed.', []],
	['Lunch is served at: noon', []],
])('forms read: %s', (text, expected) => {
	expect(byForms(text)).toEqual(expected);
});

test('content does not stop at a comma before its verb', () => {
	const text = 'The ministry said the army’s transport division, which runs the depots, moved the trucks.';
	const reading = readDocument(documentOf(text));
	expect(drawn(text, findAttributions(reading, [], loadModels()))).toEqual([
		['The ministry', 'said', 'the army’s transport division, which runs the depots, moved the trucks'],
	]);
});

test('the dateline is no content', () => {
	const text = 'PORT VELM, Ostra, March 14 (NWA) - A ferry sank off the coast, police said.';
	expect(drawn(text, findAttributions(readDocument(documentOf(text)), [], loadModels()))).toEqual([
		['police', 'said', 'A ferry sank off the coast'],
	]);
});
