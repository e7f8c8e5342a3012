// Plain sentences of one deed each: what is done and to what tells the type.
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const typesOf = (text: string): readonly string[] =>
	extract(documentOf(text, { language: 'en', declaredDate: '2026-03-06' }), models).events.map(({ type }) => type);

test.each([
	['The pipeline spilled 5,000 barrels of oil near Ostra on Monday.', 'ACCIDENT'],
	['A cargo plane overshot the runway in Ostra on Monday.', 'ACCIDENT'],
	['The plane skidded off the runway in Ostra on Monday.', 'ACCIDENT'],
	['A water pipe ruptured in Ostra on Monday.', 'ACCIDENT'],
	['The driver lost control of the bus on Monday.', 'ACCIDENT'],
	['The mast toppled on Monday.', 'ACCIDENT'],
	['Lightning struck a church on Monday.', 'HAZARD'],
	['Doctors amputated his leg on Monday.', 'CASUALTY'],
	['Some 20 prisoners broke out of a jail in Ostra on Monday.', 'MOVEMENT'],
	['The breach exposed the records of 300 patients on Monday.', 'COERCE'],
	['Customs officers found 40 kilos of heroin in a lorry on Monday.', 'COERCE'],
	['Officials quarantined the ship on Monday.', 'COERCE'],
	['The suspect drove into a crowd in Ostra on Monday.', 'ASSAULT'],
	['Vandals defaced the memorial on Monday.', 'ASSAULT'],
	['The crowd pelted the convoy with stones on Monday.', 'ASSAULT'],
	['The jury found him guilty on Monday.', 'LEGAL'],
	['The militia handed over 12 hostages on Monday.', 'RETREAT'],
	['The negotiators walked away from the talks on Monday.', 'REJECT'],
	['The city lifted its water notice on Monday.', 'OTHER'],
])('%s', (text, type) => {
	expect(typesOf(text)).toEqual([type]);
});

test.each([
	'The driver has control of the bus.',
	'The list of the ship is long.',
	'Oil and gas prices are quoted in barrels.',
])('tells of no deed: %s', (text) => {
	expect(typesOf(text)).toEqual([]);
});

test.each([
	'Thieves unscrewed the copper roof of a chapel in Ostra on Monday.',
	'Two men drenched a parked lorry with petrol in Ostra on Monday.',
	'The statue was winched from the river on Monday.',
	'The raft bobbed across the bay on Monday.',
	'Ms Toralvek welded the gate of the depot on Monday.',
	'A stray dog bit a postman in Ostra on Monday.',
	'Hunters poached four rhinos near Ostra on Monday.',
	'The well at the farm was capped on Monday.',
	'A steel beam crushed a taxi in Ostra on Monday.',
])('what a verb of no table does to what can be touched is a row: %s', (text) => {
	expect(typesOf(text)).toEqual(['OTHER']);
});

test.each([
	'Ms Toralvek wore a grey coat.',
	'The house faced the old canal.',
	'Nobody unscrewed the roof.',
	'The team mulled the idea for a week.',
	'The wall dedicated to the crew stands by the gate.',
	'Nothing has unsettled Barrel, a firm of coopers.',
	'He was convinced by the crew.',
	'The gang lived on stolen copper.',
	'Landslides are common on this slope.',
	'Police in Ostra normally patrolled the harbour in pairs.',
	'Power outages were part of daily life in Ostra.',
	'Shelling was so routine that nobody looked up.',
	'The old man remembered the war as a time of hunger.',
	'The captain distrusted the radios.',
])('how a thing is, or what moves only minds, is none: %s', (text) => {
	expect(typesOf(text)).toEqual([]);
});

test.each([
	[
		'Customs officers seized 320 kilos of cocaine hidden in a shipment of tiles.',
		'Customs officers seized 320 kilos of cocaine',
	],
	['Police found a rifle buried in a garden.', 'Police found a rifle'],
])('its line has what was done to: %s', (text, line) => {
	const { events } = extract(documentOf(text, { language: 'en', declaredDate: '2026-03-06' }), models);
	expect(events.map(({ summary }) => summary)).toEqual([line]);
});

test('a flood that drowns fields kills nobody', () => {
	expect(typesOf('The dam burst its banks on Monday, drowning farmland for ten kilometres.')).not.toContain('CASUALTY');
});
