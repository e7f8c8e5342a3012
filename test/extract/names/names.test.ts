import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNames, type Name } from '../../../src/extract/names/names.ts';
import { readDocument } from '../../../src/extract/reading.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

const read = (text: string) => {
	const reading = readDocument(documentOf(text));
	return { text, names: findNames(reading, models), reading };
};

const shown = (text: string): string[] => {
	const { names } = read(text);
	return names.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
};

describe('kinds', () => {
	test.each<[string, string[]]>([
		[
			'Fourteen people died when a bus left the road near Mersin, Turkey, Governor Ali Demir said on Tuesday.',
			['place: Mersin', 'country: Turkey', 'person: Ali Demir'],
		],
		['Lt. Gen. Maria Keller met Mr Okoye in Lagos.', ['person: Maria Keller', 'person: Okoye', 'place: Lagos']],
		['Norwegian troops left Camp Viking on Friday.', ['group: Norwegian troops', 'place: Camp Viking']],
		// A ship is no person, local time no lieutenant, and nobody dies in one.
		['The tanker Alma Rossi sank off Lagos.', ['group: Alma Rossi', 'place: Lagos']],
		['MV STELLA BOREAS is due at 18:00 LT. Refloating will follow.', ['group: MV STELLA BOREAS']],
		[
			'A man died in Clare. Warnings are out for Cork, Kerry and Clare.',
			['place: Clare', 'place: Cork', 'place: Kerry', 'place: Clare'],
		],
		["St. Brendan's University Hospital took in six.", ["organization: St. Brendan's University Hospital"]],
		['THE NAVY OF CHILE ISSUED A TSUNAMI WARNING.', ['country: CHILE']],
		['Crew B is on its way, ETA 07:30.', []],
		// Two bodies, the first led by no general; a firm is no marines; callings that stand before a name.
		[
			'The Ohio General Land Office and Velm Pipeline Company have set up a command.',
			['organization: Ohio General Land Office', 'organization: Velm Pipeline Company'],
		],
		[
			"Divers go on. Halcor Marine's chief executive, John Miller, said so.",
			['organization: Halcor Marine', 'person: John Miller'],
		],
		['The minister thanked Eng. Carla Rivas.', ['person: Carla Rivas']],
		// What "&", "and" and "of" join is one body; what somebody makes is none.
		['Velm Lakes & Southern has offered money.', ['organization: Velm Lakes & Southern']],
		['The Federal Barge and Conciliation Service said so.', ['organization: Federal Barge and Conciliation Service']],
		[
			'It was closed by the Department of Lending Institutions, which acted.',
			['organization: Department of Lending Institutions'],
		],
		['The shop sold out of its Leek & Herb Pies.', []],
		['The plane operated by VelmLink crashed. VelmLink said so.', ['organization: VelmLink', 'organization: VelmLink']],
		[
			'Harbour City Police @HarbourCP · 5 Apr 2026 21:47\nThe quay is closed.',
			['organization: Harbour City Police', 'organization: @HarbourCP'],
		],
		// After a title each capitalised word is the name's, common word or not.
		['Mayor Unready Newcomer spoke.', ['person: Unready Newcomer']],
		['On Monday Mayor Firstly Jones denied it.', ['person: Firstly Jones']],
		['Captain Early Ferry was arrested.', ['person: Early Ferry']],
		['Mr. Will May met Minister Grace Hope.', ['person: Will May', 'person: Grace Hope']],
		['President Biden Monday met Judge Fair.', ['person: Biden', 'person: Fair']],
		[
			'The General Assembly voted, and General Motors cut jobs.',
			['organization: General Assembly', 'organization: General Motors'],
		],
		['Major League Hockey put off its meetings.', ['organization: Major League Hockey']],
		['A dam near the town of Zebro cracked.', ['place: Zebro']],
		['PORT VELM, Ostra (NWA) - A ferry sank.', ['place: PORT VELM', 'place: Ostra', 'organization: NWA']],
		['MS. ABARA: We were late.', ['person: ABARA']],
		['The Justice Department sued.', ['organization: Justice Department']],
		['Damage was bad. Work began. Agencies came. Officials left.', []],
		['The U.S. and the UK condemned it.', ['country: U.S.', 'country: UK']],
		['Drones hit the Tel Rifat air base overnight.', ['place: Tel Rifat air base']],
		[
			'Two Iraqis and a Swede were hurt, the Interior Ministry said.',
			['group: Iraqis', 'group: Swede', 'organization: Interior Ministry'],
		],
		[
			'Ships were held in the Strait of Hormuz, the Fars news agency reported.',
			['place: Strait of Hormuz', 'organization: Fars news agency'],
		],
		[
			'Robbers entered the Lowland Savings Bank on Harbour Street.',
			['organization: Lowland Savings Bank', 'place: Harbour Street'],
		],
		[
			'A US-led coalition struck Iran-backed militias.',
			['organization: US-led coalition', 'group: Iran-backed militias'],
		],
		['Patients left al-Shifa hospital.', ['place: al-Shifa hospital']],
		[
			'The 4th Harbour Brigade left Fort Dunn, N.C., for Kuwait.',
			['organization: 4th Harbour Brigade', 'place: Fort Dunn', 'place: N.C.', 'country: Kuwait'],
		],
		[
			'Richard "Red" Olsen was there. Robert Hall, PE, was not.',
			['person: Richard "Red" Olsen', 'person: Robert Hall'],
		],
		['FLOODS IN KENYA KILL DOZENS, RED CROSS SAYS', ['country: KENYA', 'organization: RED CROSS']],
		[
			'The mayor told Example.com and Channel Nine on Sunday.',
			['organization: Example.com', 'organization: Channel Nine'],
		],
		[
			'Thanks @CoastNews and @AnnaBergman. Flights at @OSLairport are late.',
			['organization: @CoastNews', 'person: @AnnaBergman', 'place: @OSLairport'],
		],
		['Photo: Getty Images/John Moore', ['organization: Getty Images', 'person: John Moore']],
		['Hamas denied it. Hezbollah did not comment.', ['organization: Hamas', 'organization: Hezbollah']],
	])('%s', (text, expected) => {
		expect(shown(text)).toEqual(expected);
	});
});

describe('what names nobody', () => {
	test.each([
		'On Monday in March it rained.',
		'Reports of damage came in. Police closed the road.',
		'Iraqi oil is sold in euros.',
		'Who did it? Prices rose to US$ 5.',
		'US troops'.slice(3),
		'The weather was fine; nobody was hurt.',
		'',
	])('%s', (text) => {
		expect(shown(text)).toEqual([]);
	});
});

test('a title stands outside the name and is pointed at', () => {
	const { names, reading } = read('Foreign Minister Petra Lindqvist flew home.');
	expect(names).toHaveLength(1);
	expect(reading.tokens.text[names[0]!.titleToken!]).toBe('Foreign');
});

test('names of states and of their forces know their country', () => {
	const countries = (name: Name) => name.country;
	expect(read('Iran warned that Turkish forces and the Saudis would answer.').names.map(countries)).toEqual([
		'IR',
		'TR',
		'SA',
	]);
});

describe('a country or capital that acts', () => {
	test.each<[string, (string | undefined)[]]>([
		['Beijing warned that it would answer. Crowds gathered in Beijing.', ['organization', undefined]],
		['Norway said the plan was dead, and a ship left Norway.', ['organization', undefined]],
		['The law was rejected by Poland.', ['organization']],
		['Storms passed over Jordan, Lebanon and Turkey and did no harm.', [undefined, undefined, undefined]],
	])('%s', (text, expected) => {
		expect(read(text).names.map((name) => name.mentionKind)).toEqual(expected);
	});
});

test('the half of a divided land is a country where its whole name was said', () => {
	expect(shown('North Korea fired a missile. Officials said the North had broken its word.')).toEqual([
		'country: North Korea',
		'country: North',
	]);
});

test('letters in brackets are a name of the kind before them', () => {
	expect(shown('The Popular Harbour Movement (PHM) met. PHM members cheered.')).toEqual([
		'organization: Popular Harbour Movement',
		'organization: PHM',
		'organization: PHM',
	]);
});

test('once typed, always typed: a family name alone is the same person', () => {
	expect(shown('Prime Minister Jana Mercer resigned. Mercer gave no reason.')).toEqual([
		'person: Jana Mercer',
		'person: Mercer',
	]);
});

test('any text is survived, and spans are the words they claim', () => {
	const text = `${'(('.repeat(500)} \ud800 @ # ${'A'.repeat(2000)} ${'The of '.repeat(300)}`;
	for (const { start, end, firstToken, endToken } of read(text).names) {
		expect(end).toBeGreaterThan(start);
		expect(endToken).toBeGreaterThan(firstToken);
	}
	const seed = readFileSync('seeds/000_bb25ef39457e7cc7.txt', 'utf8');
	for (const { start, end } of read(seed).names) expect(seed.slice(start, end)).toBe(seed.slice(start, end).trim());
});
