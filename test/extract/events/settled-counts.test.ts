// Counts that an incident settles once for all, and the event that each is a count of.
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { settledCounts } from '../../../src/lib/settled-counts.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const names: ReadonlySet<string> = new Set(settledCounts);
const countsOf = (text: string): string =>
	extract(documentOf(text, { language: 'en', declaredDate: '2026-03-06' }), models)
		.events.flatMap(({ type, quantities }) =>
			quantities
				.filter(({ what }) => names.has(what))
				.map(({ what, value }) => `${type} ${value.low}${value.high === null ? '+' : ''} ${what}`),
		)
		.join(', ');

const sank = 'The ferry Star sank off Torvik on Monday.';
const crash = 'A goods train derailed near Ostra on Monday.';
const march = 'Teachers marched through Ostra on Monday.';

test.each([
	[`${sank} The list has 87 passengers and a crew of nine.`, 'ACCIDENT 96 aboard'],
	[`${sank} It left with 87 passengers and nine crew.`, 'ACCIDENT 96 aboard'],
	[`${sank} Some 120 people were on board the Star, the owner said.`, 'ACCIDENT 120 aboard'],
	[`${sank} It was carrying more than 200 people.`, 'ACCIDENT 201+ aboard'],
	[`${crash} 31 of the train's 118 cars left the track.`, 'ACCIDENT 31 derailed'],
	['Thirty-eight wagons jumped the rails at Ostra.', 'ACCIDENT 38 derailed'],
	['Thirty-eight cars of a goods train derailed in Ostra.', 'ACCIDENT 38 derailed'],
	[`${crash} Six of them held toxic goods.`, 'ACCIDENT 6 with hazardous goods'],
	[`${march} More than 700 members took part.`, 'PROTEST 701+ participants'],
	[`${march} Police put the number of marchers at 5,000.`, 'PROTEST 5000 participants'],
	['Gunmen kidnapped 80 students in Ostra on Monday.', 'ASSAULT 80 abducted'],
	['At least 130 pupils were abducted from a school in Ostra on Monday.', 'ASSAULT 130+ abducted'],
	['Twelve inmates escaped from a prison in Ostra on Monday.', 'MOVEMENT 12 escaped'],
	['Five gunmen stormed a hotel in Ostra on Monday.', 'ASSAULT 5 attackers taking part'],
	['Police fired 16 shots at a car in Ostra on Monday.', 'ASSAULT 16 shots fired'],
	['Robbers stole $2 million from a bank in Ostra on Monday.', 'COERCE 2000000 dollars stolen'],
	['The maker recalled 40,000 cars on Monday.', 'ECONOMY 40000 recalled'],
	['A magnitude 6.1 earthquake shook Ostra on Monday.', 'HAZARD 6.1 magnitude'],
	['A 6.4-magnitude quake shook Ostra on Monday.', 'HAZARD 6.4 magnitude'],
	['The mill in Ostra will cut 500 jobs, its owner said on Monday.', 'ECONOMY 500 jobs'],
])('%s', (text, counts) => {
	expect(countsOf(text)).toBe(counts);
});

test.each([
	['nobody', `${sank} Nobody was aboard.`],
	['an increment', `${sank} Three more were aboard.`],
	['a part', `${sank} Three of them were aboard.`],
	['another number behind the passengers', `${sank} It saved 87 passengers and nine were hurt.`],
	['what a train has', `${crash} The train has 118 cars.`],
	['an event of another sort', `${march} 120 people were on board the bus.`],
	['a mishap of another year', `${sank} In 2008 the Moon had 800 people on board.`],
	['one told with this one', `${sank} In 2008 the ferry Moon sank off Torvik with 800 people on board.`],
	['the number of a branch', 'Members of Dockers Local 117 walked out in Ostra.'],
	['shots that warned', 'Police fired two warning shots at a car in Ostra on Monday.'],
	['rioters seized', 'Police seized 40 protesters in Ostra on Monday.'],
	['what a thief has spent', 'Robbers spent $2 million in Ostra on Monday.'],
	['a question', `${sank} Were 96 people aboard?`],
])('no settled count: %s', (_, text) => {
	expect(countsOf(text)).toBe('');
});

test('a number counts one thing: derailed cars are no other cars', () => {
	const { events } = extract(documentOf('Thirty-eight cars derailed at Ostra on Monday.', { language: 'en' }), models);
	expect(events.flatMap(({ quantities }) => quantities.map(({ what }) => what))).toEqual(['derailed']);
});
