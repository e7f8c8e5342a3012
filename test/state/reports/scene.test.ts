// Where a report plays: two alike in all but the place are of two stories.
import { expect, test } from 'vitest';
import { createEntry } from '../../../state/reports/entries.ts';
import { openingLikeness, storyLikeness } from '../../../state/reports/entry-pairs.ts';
import { areElsewhere } from '../../../state/reports/scene.ts';
import { reportOf } from '../../support/reports.ts';

const entry = (id: string, text: string, actors: Record<string, 'place' | 'country' | 'organization'>) =>
	createEntry(reportOf({ id, text, actors }));

const wire = 'Harbour News';
const velma = entry('a.txt', `A fire broke out in Velma, ${wire} says.`, { Velma: 'place', [wire]: 'organization' });
const torvik = entry('b.txt', `A fire broke out in Torvik, ${wire} says.`, { Torvik: 'place', [wire]: 'organization' });

test('reports that open in two places and never name each other’s play elsewhere', () => {
	expect(areElsewhere(velma, torvik)).toBe(true);
	expect(storyLikeness(velma, torvik)).toBe(0);
	expect(openingLikeness(velma, torvik)).toBe(0);
});

test('who names the other place anywhere, or none to begin with, may tell of it', () => {
	const behind = `A minister spoke in Ostra. ${'He met many people. '.repeat(12)}He went to Velma.`;
	expect(areElsewhere(velma, entry('c.txt', behind, { Ostra: 'place', Velma: 'place' }))).toBe(false);
	expect(areElsewhere(velma, entry('d.txt', 'The fire is out.', {}))).toBe(false);
});

test('a point of the compass is no place that two have in common', () => {
	const south = entry('e.txt', 'Troops entered South Ostra.', { 'South Ostra': 'place' });
	const other = entry('f.txt', 'Troops entered South Norland.', { 'South Norland': 'place' });
	expect(areElsewhere(south, other)).toBe(true);
});

test('a country is one, whatever it is called', () => {
	const short = entry('g.txt', 'The U.S. sent aid.', { 'U.S.': 'country' });
	const long = entry('h.txt', 'The United States sent aid.', { 'United States': 'country' });
	expect(areElsewhere(short, long)).toBe(false);
});
