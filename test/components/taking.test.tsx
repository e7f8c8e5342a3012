// Copying and exporting from the screen.
import { expect, test } from 'vitest';
import { formatReport } from '../../state/sitrep/report-formats.ts';
import { viewSource } from '../../state/sitrep/view-export.ts';
import { openScreen } from '../support/screen.tsx';

const roomy = { columns: 200, rows: 55 };

test('y takes the row, Y the words with who says them and where', async () => {
	const screen = openScreen(roomy);
	await screen.press('2', 'y');
	expect(screen.effects.at(-1)).toMatchObject({ effect: 'copy', what: 'the row' });
	expect(JSON.stringify(screen.effects.at(-1))).toContain('How many people were injured?');
	await screen.press('Y');
	expect(screen.effects.at(-1)).toEqual({
		effect: 'copy',
		what: 'the citation',
		text: '“nine people were injured and that the channel is closed” — Jon Reyes, Harbour Radio, 0240-harbour-radio.txt:1, received 2026-03-14T02:40Z',
	});
});

test('marked rows are copied and exported together', async () => {
	const screen = openScreen(roomy);
	await screen.press('2', ' ', ' ', 'y');
	expect(screen.effects.at(-1)).toMatchObject({ effect: 'copy', what: 'the marked rows' });
	const { text } = screen.effects.at(-1) as { readonly text: string };
	expect(text.split('\n').map((line) => line.slice(0, 12))).toEqual(['≠ How many p', '≠ Was a pilo']);
	const { questions, scope } = JSON.parse(
		[...formatReport('json', viewSource(screen.store.getState(), '2026-03-14T03:02:00Z'))].join(''),
	);
	expect(scope).toBe('Open questions, 2 marked');
	expect(questions).toHaveLength(2);
});

test('E asks for a format and a file, S writes the whole', async () => {
	const screen = openScreen();
	await screen.press('E');
	expect(screen.text()).toContain(':export csv');
	await screen.press(...'csv', 'enter');
	expect(screen.effects.at(-1)).toEqual({ effect: 'export', format: 'csv', path: null, isWhole: false });
	await screen.press('E', ...'html ~/x.html', 'enter');
	expect(screen.effects.at(-1)).toEqual({ effect: 'export', format: 'html', path: '~/x.html', isWhole: false });
	await screen.press('E', ...'doc', 'enter');
	expect(screen.lines().at(-1)).toContain('export needs a format');
	await screen.press('S');
	expect(screen.effects.at(-1)).toEqual({ effect: 'export', format: 'md', path: null, isWhole: true });
	await screen.press(':', ...'sitrep /tmp/s.md', 'enter');
	expect(screen.effects.at(-1)).toEqual({ effect: 'export', format: 'md', path: '/tmp/s.md', isWhole: true });
});

const exported = async (format: 'md' | 'json' | 'csv', ...keys: readonly string[]): Promise<string> => {
	const screen = openScreen(roomy);
	await screen.press(...keys);
	return [...formatReport(format, viewSource(screen.store.getState(), '2026-03-14T03:02:00Z'))].join('');
};

test('an export has the rows of the list, with what they rest on', async () => {
	const text = await exported('json', '/', ...'has:figure', 'enter');
	const { scope, events, statements, actors, documents, questions } = JSON.parse(text);
	expect(scope).toBe('Timeline /has:figure');
	expect(events.map(({ id }: { id: string }) => id)).toEqual(['e3']);
	expect(statements.map(({ id }: { id: string }) => id)).toEqual(['s2', 's5', 's7']);
	expect(actors.map(({ id }: { id: string }) => id)).toEqual(['reyes', 'company', 'marta']);
	expect(documents).toHaveLength(3);
	expect(questions).toEqual([]);
});

test('a narrowed page says what it is narrowed to, keeps the speakers, and is silent on the rest', async () => {
	const text = await exported('md', '/', ...'has:figure', 'enter');
	expect(text).toContain('# Part of the situation');
	expect(text).toContain('Only: Timeline /has\\:figure');
	expect(text).toContain('according to Jon Reyes; the ferry company');
	expect(text).not.toContain('Nothing reported');
	expect(await exported('csv', '2')).toContain('How many people were injured?');
});

test('no address, no browser', async () => {
	const screen = openScreen(roomy);
	await screen.press('O');
	expect(screen.lines().at(-1)).toContain('the report names no web address');
});
