import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

const check = (text: string): string =>
	extract(documentOf(text, { language: 'en', declaredDate: '2026-03-11' }), models)
		.questions.map(({ kind, question }) => `${kind}: ${question}`)
		.join('; ');

test.each([
	[
		'Neither the union nor the county would say how long the stoppage would last.',
		'unknown: How long would the stoppage last?',
	],
	['Nobody at the ministry could explain why the gates stayed shut.', 'unknown: Why did the gates stay shut?'],
	['Refinery managers cannot yet estimate when deliveries will resume.', 'unknown: When will deliveries resume?'],
	['Rescuers have no clue how many people are still inside.', 'unknown: How many people are still inside?'],
	['The council is split over whether the bridge should close.', 'unknown: Should the bridge close?'],
	[
		'Management had no comment on Thursday on whether the men might be taken back.',
		'unknown: Could the men be taken back?',
	],
	[
		'Investigators were unable to determine how badly the bridge was damaged.',
		'unknown: How badly was the bridge damaged?',
	],
	['Engineers will assess whether the tower is safe.', 'pending: Is the tower safe?'],
	['Chemists hope to find out what made the children ill.', 'pending: What made the children ill?'],
	['The board is still considering who should lead the mission.', 'pending: Who should lead the mission?'],
])('what words of knowing leave open before it: %s', (text, expected) => {
	expect(check(text)).toBe(expected);
});

test.each([
	['Whether they would extend the truce was left open.', 'unknown: Would they extend the truce?'],
	['How far the smoke has spread is anyone’s guess.', 'unknown: How far has the smoke spread?'],
	['What the drone was carrying remains under examination.', 'pending: What was the drone carrying?'],
	['Whether the pass can reopen on Friday will depend on the weather.', 'pending: Can the pass reopen on Friday?'],
	['Who was at the helm is among the matters to be determined.', 'unknown: Who was at the helm?'],
	['The extent of the damage could not be assessed from the air.', 'unknown: How extensive is the damage?'],
	['The identity of the second man is not being released.', 'unknown: Who is the second man?'],
	['The time of the crest is uncertain.', 'unknown: When is the crest?'],
])('what comes before the words that leave it open: %s', (text, expected) => {
	expect(check(text)).toBe(expected);
});

test.each([
	['Source of contamination: under investigation', 'unknown: What was the origin of contamination?'],
	['Casualties: unknown', 'unknown: How many casualties?'],
	['No decision on a recall has been taken.', 'pending: What will be decided on a recall?'],
	['Decision on the merger expected at midday', 'pending: What will be decided on the merger?'],
	['There was no immediate claim of responsibility for the blast.', 'unknown: Who was behind the blast?'],
	[
		'Doctors await the results of tests on three children.',
		'pending: What will the results of tests on three children show?',
	],
	['The port awaits clearance.', 'pending: Will clearance be given?'],
	['There is no figure for people under the rubble.', 'unknown: How many people under the rubble?'],
])('labels, decisions and what there is none of: %s', (text, expected) => {
	expect(check(text)).toBe(expected);
});

test.each([
	'The police chief explained why the gates stayed shut.',
	'The mayor now knows who ordered the closure.',
	'She would not comment when reached by telephone.',
	'If you do not know whether your card was copied, call the bank.',
	'I don’t see how that would change our plans.',
	'The envoy, who leads the talks, said he was not aware of a delay.',
	'There is no village where the wells have run dry.',
	'The crew did not know at the time that the pier was closed.',
	'He told the court what he had done with the money.',
])('nothing is left open: %s', (text) => {
	expect(check(text)).toBe('');
});
