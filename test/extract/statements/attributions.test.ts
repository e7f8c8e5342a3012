// Attributions in short texts of our own: rules and special forms, each with the text it reads and the text it leaves alone.
import { expect, test } from 'vitest';
import { findNames } from '../../../src/extract/names/names.ts';
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
	['Tenants were warned weeks ago.', []],
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
	['The ministry gave a figure of 17.', [['The ministry', 'gave', 'a figure of 17']]],
	['The Red Cross had earlier said nine.', [['The Red Cross', 'said', 'nine']]],
	['UNHCR estimates 4,000 workers are at home.', [['UNHCR', 'estimates', '4,000 workers are at home']]],
	['Police said 46 people were at home.', []],
	['The mayor gave a figure of speech.', []],
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
	[
		'City Works (@cityworks)\n7:19 AM · May 3, 2024\nLane two is closed.\nUse lane one.\n\nThe lane was closed for years.',
		[['City Works (@cityworks)', '', 'Lane two is closed.\nUse lane one.']],
	],
	[
		'@cityworks · 3 May 2024 07:40\nLane two is closed.\n\n@ana_b · 2h\nIs it open?',
		[
			['@cityworks', '', 'Lane two is closed.'],
			['@ana_b', '', 'Is it open?'],
		],
	],
	['Ana Boruc (statement), May 3, 2024\nNobody was told.', [['Ana Boruc', 'statement', 'Nobody was told.']]],
	['@cityworks\n\nThe lane is closed.', []],
	['@cityworks: Lane two closed until noon', [['@cityworks', ':', 'Lane two closed until noon']]],
	['“Patience is a craft.”\n— Ola Nord, on the verdict', [['Ola Nord, on the verdict', '', '“Patience is a craft.”']]],
	['Reports that the bridge has fallen are not true.', [[null, 'are not true', 'the bridge has fallen']]],
	[
		'Rumours on social media that guards demanded money have been denied by the port office.',
		[['the port office', 'have been denied', 'guards demanded money']],
	],
	[
		'Claims that wards at Port General are dark are not true.',
		[[null, 'are not true', 'wards at Port General are dark']],
	],
	['Media reports suggesting that ferries stopped are inaccurate.', [[null, 'are inaccurate', 'ferries stopped']]],
	['The report that the council wanted was wrong about the bridge.', []],
	['Reports of a second fire are unconfirmed.', [['Reports', 'Reports of', 'a second fire']]],
	['Ott accused them of theft, a charge the guards deny.', [['the guards', 'deny', 'a charge']]],
	[
		'Ott said the guards had fled — a claim the port office called “a fairy tale”.',
		[['the port office', 'called', 'a claim … “a fairy tale”']],
	],
	['She won the game, a report the paper ran on Monday.', []],
	[
		'Velma Radio quoted the admiral as saying that the fleet had left.',
		[['the admiral', 'quoted + as saying', 'that the fleet had left']],
	],
	[
		'The ministry wishes to inform the public that tests have confirmed the disease.',
		[['The ministry', 'wishes to inform', 'that tests have confirmed the disease']],
	],
	['They wished to inform him.', []],
	[
		'They stopped work after warnings issued by a union in August that the hull was weak.',
		[['a union', 'warnings issued by a union in August that', 'the hull was weak']],
	],
	[
		'Dear Dr. Anand,\n\nI write about the fire. Our members were not told.\n\nYours sincerely,\n\nMaria Kovac\nPresident, Port Union',
		[['Maria Kovac', '', 'I write about the fire. Our members were not told.']],
	],
	['The band sold many records.\n\nBest regards,\nAna', []],
	['Energy: 400 homes are dark\nWater: two wells are dry\nRoads: Route 9 is shut', []],
	['- Energy: 412 homes without power (DOE GRID as of 7:00 a.m.)', [['DOE GRID', '', '412 homes without power']]],
	['12 people are missing, says the National Rescue Office (NRO).', []],
	['- Shelters: 3 open, 412 occupants (Red Cross, 10 Aug)', [['Red Cross', '', '3 open, 412 occupants']]],
	['1 fatality; 26 injuries reported', [[null, 'reported', '1 fatality; 26 injuries']]],
	['No trouble reported', []],
	['The mate reports that the hull is sound.', []],
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

const models = loadModels();
const byAll = (text: string) => {
	const reading = readDocument(documentOf(text));
	return drawn(text, findAttributions(reading, findNames(reading, models), models));
};

// Each kind of attribution that a report may hold, with the whole engine.
test.each<[string, Expected[]]>([
	[
		'The president dismissed reports of a coup as lies on Tuesday.',
		[['The president', 'dismissed', 'reports of a coup']],
	],
	[
		'Norland rejects as baseless the allegations that its guards opened fire.',
		[['Norland', 'rejects as baseless the allegations that', 'its guards opened fire']],
	],
	['It has been reported that the deal was revived.', [[null, 'reported', 'that the deal was revived']]],
	['A tsunami warning for the coast came into force at noon.', []],
	['Two suicide bombers attacked a mosque in Navara.', []],
	['Rail strike: what you need to know', []],
	['Storm Alba: live updates', []],
	['Cyclone Ida: Situation Report No. 3', []],
	[
		'MINISTER HOLM: We closed the line.\n\nQ (Ostra Post): Did you know of it?\n\nMINISTER HOLM: I did not.',
		[
			['MINISTER HOLM', ':', 'We closed the line.'],
			[null, 'Q (Ostra Post):', 'Did you know of it?'],
			['MINISTER HOLM', ':', 'I did not.'],
		],
	],
	[
		'The mill burned down, a man in the street said early Sunday.',
		[['a man in the street', 'said', 'The mill burned down']],
	],
	['The mayor blamed the rail company for the delay.', [['The mayor', 'blamed', 'the rail company for the delay']]],
	['The union vowed to fight the closures.', [['The union', 'vowed', 'to fight the closures']]],
	[
		'The ministry released a statement on Friday, saying the dam was safe.',
		[['The ministry', 'saying', 'the dam was safe']],
	],
	['Police sealed off the square, adding that nobody was hurt.', [['Police', 'adding', 'that nobody was hurt']]],
	[
		'Ana Boruc, who runs the clinic and whose son is a medic, said it had no power.',
		[['Ana Boruc, who runs the clinic and whose son is a medic', 'said', 'it had no power']],
	],
	['The minister denied it.', [['The minister', 'denied', 'it']]],
	["Orban's claim that the count was wrong has been rejected.", [["Orban's", 'claim that', 'the count was wrong']]],
	['The plant, officials said, will close in June.', [['officials', 'said', 'The plant … will close in June']]],
	[
		'The bank said on Monday that it had lost the keys. It said the vault was safe.',
		[
			['The bank', 'said', 'that it had lost the keys'],
			['It', 'said', 'the vault was safe'],
		],
	],
	['Residents were told to stay indoors and schools were closed.', [[null, 'were told', 'to stay indoors']]],
	['Families were ordered by the army to leave the valley.', [['the army', 'were ordered', 'to leave the valley']]],
	['The general is accused by prosecutors of taking bribes.', [['prosecutors', 'is accused', 'of taking bribes']]],
	['The survey found that trust had fallen.', [['The survey', 'found', 'that trust had fallen']]],
	['Ankara said it would respond.', [['Ankara', 'said', 'it would respond']]],
	[
		'The harbour was closed at dawn, according to two pilots who asked not to be named.',
		[['two pilots who asked not to be named', 'according to', 'The harbour was closed at dawn']],
	],
	[
		'The town had fallen, state TV reported, citing the army.',
		[
			['state TV', 'reported', 'The town had fallen'],
			['the army', 'citing', 'The town had fallen'],
		],
	],
	[
		'Yonhap reported that the minister had told lawmakers the missile fell short.',
		[
			['Yonhap', 'reported', 'that the minister had told lawmakers the missile fell short'],
			['the minister', 'told', 'the missile fell short'],
		],
	],
	[
		'“It is over,” said Gunnar Ek, a 61-year-old farmer whose barn burned down.',
		[['Gunnar Ek, a 61-year-old farmer whose barn burned down', 'said', '“It is over,”']],
	],
	[
		'Lind said that the text was “not yet something we can sign”.',
		[['Lind', 'said', 'that the text was “not yet something we can sign”']],
	],
	[
		"'We've waited long enough,' said Ms Hart. 'It's the miners' turn.'",
		[['Ms Hart', 'said', "'We've waited long enough,' … 'It's the miners' turn.'"]],
	],
	["``We are late,'' the pilot said.", [['the pilot', 'said', "``We are late,''"]]],
	[
		'Lt. Gen. Mark A. Lee told the U.S. Senate the base was safe.',
		[['Lt. Gen. Mark A. Lee', 'told', 'the base was safe']],
	],
	['However, the governor said the dam was safe.', [['the governor', 'said', 'the dam was safe']]],
	[
		'The company declined to say how many staff had left.',
		[['The company', 'declined to say', 'how many staff had left']],
	],
	[
		'Bakari said the firm would help but declined to say how many crew were on board.',
		[
			['Bakari', 'said', 'the firm would help'],
			['Bakari', 'declined to say', 'how many crew were on board'],
		],
	],
	[
		'She said it was too early to say whether ice was to blame.',
		[['She', 'said', 'it was too early to say whether ice was to blame']],
	],
	['Asked whether he would resign, Lind said he would not.', [['Lind', 'said', 'he would not']]],
	[
		'The Velkan side claims that its guards came under fire first.',
		[['The Velkan side', 'claims', 'that its guards came under fire first']],
	],
	[
		'The ministry condemned the attack and demanded an apology.',
		[
			['The ministry', 'condemned', 'the attack'],
			['The ministry', 'demanded', 'an apology'],
		],
	],
	['Lind appealed for calm.', [['Lind', 'appealed for', 'calm']]],
	['The navy has confirmed the loss of a helicopter.', [['The navy', 'confirmed', 'the loss of a helicopter']]],
])('all of them read: %s', (text, expected) => expect(byAll(text)).toEqual(expected));

test.each([
	'The plant is reportedly running at half its capacity.',
	'Her novel “The Long Water” sold well.',
	'The president declared a state of emergency on Monday.',
	'The agency ordered a ground stop at 7 a.m.',
	'The ministry did not respond to a request for comment.',
	'Police believe the fire was set on purpose.',
	'It was not clear who fired first.',
	'About Velm Power: Velm Power is the largest utility in Ostra.\n\nFor further information, contact press@velm.example.',
])('nobody says anything in: %s', (text) => expect(byAll(text)).toEqual([]));
