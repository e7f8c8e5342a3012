// Grades the configuration gives sources: for what they say, as long as no analyst graded it.
import { expect, test } from 'vitest';
import { isGrade, sourceGradesOf } from '../../../state/reports/source-grades.ts';
import { openRows } from '../../support/row-screen.ts';

test.each(['B', 'b2', 'F6'])('%s is a grade of a source', (text) => expect(isGrade(text)).toBe(true));
test.each(['', '2', 'G', 'B7', 'B22'])('%j is none', (text) => expect(isGrade(text)).toBe(false));

const graded = () => {
	const screen = openRows({ columns: 200, rows: 55 });
	const sourceGrades = sourceGradesOf({ 'harbour radio': 'C', 'JON REYES': 'b', 'Daily Signal': 'D4' });
	screen.store.dispatch({ type: 'look-chosen', look: { sourceGrades } });
	return screen;
};

test('who says it goes before who prints it; an event has the best of those who report it', () => {
	const screen = graded();
	screen.press('1', 'g');
	expect(screen.text()).toMatch(/the channel is closed .* C /);
	screen.press('/', ...'reyes', 'enter', '4');
	expect(screen.text()).toMatch(/Jon Reyes .* B /);
});

test.each([
	['grade:B', 'Jon Reyes'],
	['grade:C', 'the channel is closed'],
])('%s finds what its source makes it', (query, found) => {
	const screen = graded();
	screen.press('/', ...query, 'enter');
	expect(screen.text()).toContain(found);
});

test('without such a configuration there is no column of grades', () => {
	expect(openRows({ columns: 200, rows: 55 }).text()).not.toMatch(/the channel is closed .* C /);
});
