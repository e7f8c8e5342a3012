import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();
const eventsOf = (text: string) =>
	extract(documentOf(text, { language: 'en', declaredDate: '2026-03-06' }), models).events;
const figuresOf = (text: string): string =>
	eventsOf(text)
		.flatMap(({ type, quantities }) =>
			quantities.map(({ what, value }) => `${type} ${what} ${value.low}${value.high === null ? '+' : ''}`),
		)
		.join(', ');

test.each([
	['The death toll from the sinking rose to 48 on Thursday.', 'CASUALTY killed 48'],
	['The number of injured climbed from 19 to 31, the ministry said.', 'CASUALTY injured 31'],
	['At noon the count was simple: 41 people confirmed dead; 58 missing.', 'CASUALTY killed 41, CASUALTY missing 58'],
	[
		'Search goes on at the pier. Confirmed dead now 38. 61 still unaccounted for.',
		'CASUALTY killed 38, CASUALTY missing 61',
	],
	['Three soldiers were reported killed and six wounded.', 'CASUALTY killed 3, CASUALTY injured 6'],
	['- Dead: 12\n- Injured: 40\n- Rescued: 71', 'CASUALTY killed 12, CASUALTY injured 40, AID rescued 71'],
	['The storm left 12 dead and 10,000 homeless.', 'HAZARD killed 12, HAZARD homeless 10000'],
	['A missile struck a block in Ostra, killing seven people and wounding 24.', 'ASSAULT killed 7, ASSAULT injured 24'],
	['Some 400 families were left homeless in Ostra.', 'CASUALTY homeless 400'],
	['Police said one guard and two miners died.', 'CASUALTY killed 3'],
	['The union said two of its members were shot dead.', 'ASSAULT killed 2'],
	['Ten people died, the mayor said. The ministry gave a figure of 12.', 'CASUALTY killed 10, CASUALTY killed 12'],
	['Ten people died. The Red Cross had earlier said at least nine.', 'CASUALTY killed 10, CASUALTY killed 9+'],
	['In a story headlined "Toll rises to nine", read: the toll rose to seven, not nine.', 'CASUALTY killed 7'],
	['Evacuated: 1,100.', 'MOVEMENT evacuated 1100'],
	['Eight workers remain missing.', 'CASUALTY missing 8'],
	['No one was injured.', 'CASUALTY injured 0'],
])('toll: %s', (text, figures) => {
	expect(figuresOf(text)).toBe(figures);
});

test.each([
	['an age', 'Ana Lund, 34, who was rescued with her sister, thanked the crew.'],
	['an increment', 'Divers recovered seven more bodies on Friday.'],
	['a part of the dead', 'Two of the dead were from Ostra.'],
	['a distance', 'Streets within 300 metres have been evacuated.'],
	['a share', 'Five of seven drones were rescued.'],
	['a question', 'Were 40 people dead?'],
	['a year', 'The bridge has been missing since 2019.'],
	['other things missing', 'Three missing climbers were seen near the hut.'],
])('no toll: %s', (_name, text) => {
	expect(figuresOf(text)).not.toMatch(/killed|injured|missing|rescued|evacuated/);
});

test('a row names the dead before the injured, as they were told', () => {
	const [event] = eventsOf('"We have at least four dead and more than 30 injured," the governor said.');
	expect(event!.summary).toMatch(/four dead and more than 30 injured/);
});

test('the "we" of a spokeswoman is whom she speaks for', () => {
	const [event] = eventsOf('"We reject the ultimatum," foreign ministry spokeswoman Ida Krogh said.');
	expect(event!.summary).toBe('The foreign ministry rejects the ultimatum');
});

test('the subject of a clause stands before the participle that describes it', () => {
	const [event] = eventsOf('Officials spoke after a ferry carrying about 240 passengers capsized near Ostra.');
	expect(event!.summary).toMatch(/^A ferry capsized/);
});

test('a day that another event owns is not the day of what is told beside it', () => {
	const [recovery] = eventsOf(
		"Prosecutors said on Friday they had opened a case on Wednesday's sinking, as divers recovered 12 bodies.",
	).filter(({ type }) => type === 'CASUALTY');
	expect(recovery!.start).toBe('2026-03-06');
});

test('who ordered is who accuses, behind the comma', () => {
	const [, accusing] = eventsOf(
		'Norland on Monday ordered three envoys to leave within 72 hours, accusing them of spying.',
	);
	expect(accusing!.summary).toMatch(/^Norland accus/);
});

test.each([
	['This was a brutal attack in broad daylight.', 'A brutal attack in broad daylight'],
	['The airport at the capital, Ostra, remained shut.', 'The airport remained shut'],
])('a line tells what happened: %s', (text, line) => {
	expect(eventsOf(text).map(({ summary }) => summary)).toContain(line);
});

test('a past verb behind "and" has the subject of the past verb above, not of "there were" or "would"', () => {
	const summaries = eventsOf(
		'The ministry said there had been two deaths and accused aid groups of lying. Norail warned that trains would stop and urged people to stay at home.',
	).map(({ summary }) => summary);
	expect(summaries).toContain('The ministry accused aid groups of lying');
	expect(summaries.some((line) => line.startsWith('Norail urged people'))).toBe(true);
});

test('those who lost their lives, mourned, are no event of the day', () => {
	expect(
		eventsOf('The firm expresses its condolences to those who lost their lives in Ostra.').map(({ type }) => type),
	).toEqual(['SUPPORT']);
});
