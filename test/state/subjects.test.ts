// From a row to the words it rests on: those of another row do not stand among them.
import { expect, test } from 'vitest';
import { createFloor } from '../../state/floor.ts';
import { createSituation } from '../../state/situation.ts';
import { passagesOf } from '../../state/subjects.ts';
import { wordsAt } from '../../state/words.ts';
import { now } from '../support/harbour.ts';
import { reportOf } from '../support/reports.ts';
import { openRows } from '../support/row-screen.ts';

test('a sentence that tells of two events gives each the words that have its telling word', () => {
	const text =
		'The mayor said nine people were injured, while the company said its office burned. A crane fell on the quay.';
	const at = text.slice(0, text.indexOf('.') + 1);
	const engine = createSituation();
	const report = reportOf({
		id: 'a.txt',
		text,
		actors: { 'The mayor': 'person', 'the company': 'organization' },
		statements: [
			{ speaker: 'The mayor', content: 'nine people were injured', cue: 'said' },
			{ speaker: 'the company', content: 'its office burned' },
		],
		events: [
			{ at, trigger: 'injured', type: 'CASUALTY', summary: 'nine injured' },
			{ at, trigger: 'burned', type: 'ACCIDENT', summary: 'office burned' },
			{ at: 'A crane fell on the quay.', trigger: 'fell', type: 'ACCIDENT', summary: 'crane fell' },
		],
	});
	engine.apply([{ kind: 'put', report }]);
	engine.settle();
	const floor = createFloor(engine.situation, engine.report, engine.identities);
	const wordsOf = (summary: string): readonly string[] => {
		const { id } = floor.situation.events.find((event) => event.summary === summary)!;
		return passagesOf(floor, { kind: 'event', id }).map(({ documentId, marks, statement }) =>
			wordsAt(floor, documentId, statement?.content[0] ?? marks[0]!),
		);
	};
	expect(wordsOf('nine injured')).toEqual(['nine people were injured']);
	expect(wordsOf('office burned')).toEqual(['its office burned']);
	expect(wordsOf('crane fell')).toEqual(['A crane fell on the quay.']);
});

test('a row shows the telling word of a long sentence, and leaves out place, day and agency', () => {
	const text = `OSTRA, March 14 (Coast Wire) - After a night in which ${'the wind rose and fell and '.repeat(6)}the sea came over the wall, a crane collapsed on the quay.`;
	const report = reportOf({ id: 'a.txt', text, events: [{ at: text, trigger: 'collapsed', summary: 'crane fell' }] });
	const engine = createSituation();
	engine.apply([{ kind: 'put', report }]);
	engine.settle();
	const screen = openRows({ columns: 120, rows: 40 });
	const floor = createFloor(engine.situation, engine.report, engine.identities);
	screen.store.dispatch({ type: 'situation-settled', floor, at: now, isLoaded: true });
	expect(screen.text()).toMatch(/… .*a crane collapsed on the quay\. +report/);
	const short = reportOf({
		id: 'b.txt',
		text: 'OSTRA, March 14 (Coast Wire) - A crane collapsed.',
		events: [{ at: 'OSTRA, March 14 (Coast Wire) - A crane collapsed.', trigger: 'collapsed' }],
	});
	engine.apply([
		{ kind: 'remove', documentId: 'a.txt' },
		{ kind: 'put', report: short },
	]);
	engine.settle();
	const next = createFloor(engine.situation, engine.report, engine.identities);
	screen.store.dispatch({ type: 'situation-settled', floor: next, at: now, isLoaded: true });
	expect(screen.text()).toMatch(/… A crane collapsed\. +report/);
});
