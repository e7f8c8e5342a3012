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
	['He left open whether the tour would go on.', 'unknown: Would the tour go on?'],
	['Ministers are silent on how the gap will be met.', 'unknown: How will the gap be met?'],
	[
		'The town is still waiting for word from the dam’s owner on when the gates will open.',
		'pending: When will the gates open?',
	],
	['Accounts differ on whether the guards fired first.', 'contested: Did the guards fire first?'],
	['Experts are to judge if the shell can be moved.', 'pending: Can the shell be moved?'],
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
	['How the lists were mixed up is the subject of a review.', 'unknown: How were the lists mixed up?'],
	['Which pier it had left the admiralty could not establish.', 'unknown: Which pier had it left?'],
	['The identity of the pilot is being withheld.', 'unknown: Who is the pilot?'],
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
		'pending: What will the results of tests on three children say?',
	],
	['The deal is subject to regulatory approval.', 'pending: Will regulatory approval be given?'],
	['A new date will be announced in due course.', 'pending: What will the new date be?'],
	['No date was set for a further round.', 'unknown: When is the further round?'],
	[
		'The verdict in the trial of the mayor is due on 14 April.',
		'pending: What will the verdict in the trial of the mayor be?',
	],
	['A post-mortem examination will be carried out today.', 'pending: What will the post-mortem examination show?'],
	['The swabs have been sent for DNA analysis.', 'pending: What will the DNA analysis of the swabs show?'],
	['He was suspended pending an inquiry.', 'pending: What will the inquiry show?'],
	['No arrests have been made.', 'unknown: Who was responsible?'],
	['Two brothers are suspected of killing 23 sheep.', 'unconfirmed: Did two brothers kill 23 sheep?'],
	['The matter has been referred to the Complaints Authority.', 'pending: What will the Complaints Authority decide?'],
	['Details of the pay deal were not disclosed.', 'unknown: What is known about the pay deal?'],
	['All flights are suspended until further notice.', 'pending: Until when are all flights suspended?'],
	['Officers want to hear from anyone who saw a dark van.', 'unknown: Who saw a dark van?'],
	['The victims’ names are being withheld.', 'unknown: Who are the victims?'],
	['The future of the works has not been decided.', 'unknown: What will become of the works?'],
	['What it cannot yet explain is why the pumps failed.', 'unknown: Why did the pumps fail?'],
	['The port awaits clearance.', 'pending: Will clearance be given?'],
	['Resupply date tbc.', 'unknown: What is known about the resupply date?'],
	['Samples from the well: results awaited', 'unknown: What will the results say?'],
	['The five crew have not been found.', 'unknown: What happened to the five crew?'],
	['Two of the patients are as yet unidentified.', 'unknown: Who are the two patients?'],
	['The gunman fled on foot and is still at large.', 'unknown: Where is the gunman?'],
	['There can be no certainty that an offer will be made.', 'pending: Will an offer be made?'],
	['Berg will be sentenced on April 12.', 'pending: What sentence will Berg receive?'],
	['Footage from the tram is being examined.', 'pending: What will the footage from the tram show?'],
	['The port is weighing a ban on tankers.', 'pending: What will be decided on a ban on tankers?'],
	['The family council will name a successor.', 'pending: Who will be the successor?'],
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
	'He does not speak for anyone who fled.',
	'Nobody knows what tomorrow will bring.',
	'Check whether your child has had both doses.',
	'What we have in common is that nobody was told.',
	'When the guards came, they were tight-lipped.',
	'I disagree with what he said.',
	'He told the court what he had done with the money.',
])('nothing is left open: %s', (text) => {
	expect(check(text)).toBe('');
});
