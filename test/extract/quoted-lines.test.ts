// Lines quoted from a mail are their writer's, and of the day on which they were written.
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { documentOf } from '../support/document-of.ts';

const models = loadModels();
const read = (text: string) => extract(documentOf(text, { language: 'en', declaredDate: '2026-03-04' }), models);

const quoting =
	'Three people were injured.\n\nOn Tue, 3 Mar 2026 at 22:10, Ben Oduya <ben@desk.example> wrote:\n> Two people were killed today.\n> The mill burns.\n';

test('what is quoted is one statement of its writer, without the first mark', () => {
	const { statements, actors } = read(quoting);
	expect(statements).toHaveLength(1);
	const [{ speaker, content, mode }] = statements as [(typeof statements)[0]];
	expect(actors.find(({ id }) => id === speaker)?.name).toBe('Ben Oduya');
	expect(content.map(({ start, end }) => quoting.slice(start, end))).toEqual([
		'Two people were killed today.\n> The mill burns.',
	]);
	expect(mode).toBe('direct');
});

test('it counts from the day on which it was written', () => {
	const { events } = read(quoting);
	const killed = events.find(({ summary }) => summary.includes('killed'));
	expect(killed).toMatchObject({ summary: 'Two people were killed today', start: '2026-03-03' });
});

test('what a quotation quotes is of whoever wrote that, and what goes on behind it of the first', () => {
	const text =
		'We reopen it.\n\nOn 4 March 2026 at 09:10, Ben Oduya <ben@desk.example> wrote:\n> The mill is closed.\n>\n> On 3 March 2026 at 22:10, Ana Ruiz <ana@port.example> wrote:\n>> We closed the mill at noon.\n>> Nobody was hurt.\n>\n> That is all I know.\n';
	const { statements, actors } = read(text);
	const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name;
	expect(
		statements.map(({ speaker, content }) => [
			nameOf(speaker),
			...content.map(({ start, end }) => text.slice(start, end)),
		]),
	).toEqual([
		['Ben Oduya', 'The mill is closed.'],
		['Ana Ruiz', 'We closed the mill at noon.\n>> Nobody was hurt.'],
		['Ben Oduya', 'That is all I know.'],
	]);
});

test('marks without a line that says who wrote quote nobody', () => {
	expect(read('Three people were injured.\n\n> Two people were killed.\n').statements).toEqual([]);
});
