// The analyst's keys on the screen: what each puts on a row, and that it can be taken back.
import { cleanup } from 'ink-testing-library';
import { afterEach, expect, test } from 'vitest';
import { harbour } from '../support/harbour.ts';
import { openScreen } from '../support/screen.tsx';

afterEach(cleanup);

const wide = { columns: 200, rows: 55 } as const;
const selected = (lines: readonly string[]): string => lines.find((line) => line.includes('▌')) ?? '';
const drafts = (screen: ReturnType<typeof openScreen>) =>
	screen.effects.flatMap((effect) => (effect.effect === 'act' ? effect.drafts : []));

test('a note is typed, shown with the row, and undone', async () => {
	const screen = openScreen(wide);
	await screen.press('a', ...'ask the pilot');
	expect(screen.lines().at(-1)).toContain('note › ask the pilot▏');
	await screen.press('enter');
	expect(selected(screen.lines())).toContain('¶ the channel is closed');
	expect(screen.text()).toMatch(/Note\s+jk 03:02 “ask the pilot”/);
	await screen.press('z');
	expect(screen.text()).not.toContain('ask the pilot');
	await screen.press('Z');
	expect(screen.text()).toContain('ask the pilot');
});

test('Esc gives a note up; an empty one is not taken', async () => {
	const screen = openScreen(wide);
	await screen.press('a', 'enter');
	expect(screen.lines().at(-1)).toContain('type something first');
	await screen.press('x', 'esc', 'k');
	expect(drafts(screen)).toEqual([]);
});

test('letters are text while one types', async () => {
	const screen = openScreen(wide);
	await screen.press('a', ...'q?/ pin', 'backspace', 'enter');
	expect(drafts(screen)[0]?.text).toBe('q?/ pi');
});

test('p pins and unpins, also several rows at once', async () => {
	const screen = openScreen(wide);
	await screen.press(' ', ' ', 'p');
	expect(screen.text().match(/◆/g)?.length).toBe(2);
	await screen.press('z');
	expect(screen.text()).not.toContain('◆');
	await screen.press('g', 'v', 'j', 'j', 'v', 'p');
	expect(screen.text().match(/◆/g)?.length).toBe(3);
	await screen.press('g', 'v', 'j', 'j', 'p');
	expect(screen.text()).not.toContain('◆');
});

test('marked rows are shown, and Esc lets them go', async () => {
	const screen = openScreen(wide);
	await screen.press(' ');
	expect(screen.text()).toContain('■');
	await screen.press('esc');
	expect(screen.text()).not.toContain('■');
});

test('tags, likelihood and grade stand with the row and its facts', async () => {
	const screen = openScreen(wide);
	await screen.press('t', ...'berth4', 'enter', '%', ...'70, b2', 'enter');
	expect(selected(screen.lines())).toMatch(/#berth4 the channel is closed .*B2/);
	expect(screen.text()).toMatch(/Likelihood likely \(55–80 %\), set by jk/);
	await screen.press('t', ...'-berth4', 'enter', '%', '-', 'enter');
	expect(screen.text()).not.toMatch(/#berth4 the|B2/);
});

test('r asks for the answer of a question, and is for questions alone', async () => {
	const screen = openScreen(wide);
	await screen.press('r');
	expect(screen.text()).toContain('only questions are resolved');
	await screen.press('2', 'r', ...'nine, by the hospital', 'enter');
	expect(drafts(screen)[0]).toMatchObject({ op: 'resolve', text: 'nine, by the hospital', hold: { kind: 'question' } });
});

test('s completes the name of an actor', async () => {
	const screen = openScreen(wide);
	await screen.press('3', '4', 's', ...'jon');
	expect(screen.lines().at(-1)).toContain('Tab Jon Reyes');
	await screen.press('tab', 'enter');
	expect(drafts(screen)[0]).toMatchObject({ op: 'speaker', hold: { kind: 'statement' }, other: { kind: 'actor' } });
});

test('= joins two marked actors, | parts them; a single one is named', async () => {
	const screen = openScreen(wide);
	await screen.press('3', ' ', ' ', '=');
	expect(drafts(screen).at(-1)).toMatchObject({ op: 'same', hold: { kind: 'actor' }, other: { kind: 'actor' } });
	await screen.press('g', ' ', ' ', '|');
	expect(drafts(screen).at(-1)).toMatchObject({ op: 'different' });
	await screen.press('g', '=', ...'pilot');
	expect(screen.lines().at(-1)).toContain('same as ›');
});

test('what is new is unread until it is marked, and again when something more comes', async () => {
	const seen = { ...harbour, events: harbour.events.filter(({ id }) => id !== 'e4') };
	const screen = openScreen({ ...wide, situation: harbour, seen });
	expect(screen.text()).toContain('+02:40');
	await screen.press('G', 'u');
	expect(selected(screen.lines())).toContain('the channel is closed');
	await screen.press('m');
	expect(screen.text()).not.toContain('+02:40');
	await screen.press('u');
	expect(screen.text()).toContain('nothing is unread');
	const revised = harbour.events.map((event) =>
		event.id === 'e4' ? { ...event, state: 'contested' as const } : event,
	);
	screen.settle({ ...harbour, events: revised });
	await screen.press();
	expect(screen.text()).toContain('+02:40');
});

test('an act whose words are gone is an orphan: counted, listed, never moved', async () => {
	const screen = openScreen(wide);
	await screen.press('a', ...'check this', 'enter', 'J');
	expect(screen.text()).toContain('noted “check this” on the channel is closed');
	await screen.press('esc');
	const gone = new Set(harbour.events.find(({ id }) => id === 'e4')!.reports.map(({ documentId }) => documentId));
	screen.settle({
		...harbour,
		documents: harbour.documents.filter(({ id }) => !gone.has(id)),
		events: harbour.events.filter(({ id }) => id !== 'e4'),
	});
	await screen.press('J');
	expect(screen.lines()[0]).toContain('1 orphan');
	expect(screen.text()).toContain('── orphans: their words are gone ──');
	expect(screen.text()).toMatch(/check this.*lost: “.*channel is closed/);
	await screen.press('x');
	expect(screen.lines()[0]).not.toContain('orphan');
});

test('L puts an act that lost its words on the marked row, else on what says the same; one undo takes back both', async () => {
	const screen = openScreen(wide);
	await screen.press('a', ...'check this', 'enter', 'esc');
	const gone = new Set(harbour.events.find(({ id }) => id === 'e4')!.reports.map(({ documentId }) => documentId));
	const rest = {
		...harbour,
		documents: harbour.documents.filter(({ id }) => !gone.has(id)),
		events: harbour.events.filter(({ id }) => id !== 'e4'),
	};
	screen.settle(rest);
	await screen.press('J', 'L');
	expect(screen.text()).toContain('nothing near is left');
	await screen.press('esc', 'g', 'j', 'j', ' ', 'J', 'L');
	expect(screen.lines()[0]).not.toContain('orphan');
	expect(screen.text()).toMatch(/noted “check this” on (?!the channel is closed)/);
	await screen.press('z');
	expect(screen.lines()[0]).toContain('1 orphan');
	const [other] = rest.events;
	screen.settle({ ...rest, events: [{ ...other!, summary: 'the channel is closed again' }, ...rest.events.slice(1)] });
	await screen.press('g', 'L');
	expect(screen.lines()[0]).not.toContain('orphan');
	expect(screen.text()).toContain('noted “check this” on the channel is closed again');
});

test('questions that ask the same are closed by the one that was marked first', async () => {
	const screen = openScreen(wide);
	await screen.press('2', ' ', ' ', '=');
	const [kept, other] = harbour.questions;
	expect(drafts(screen)).toMatchObject([
		{ op: 'resolve', target: other!.id, text: `the same as “${kept!.question}”`, hold: { kind: 'question' } },
	]);
	await screen.press('=');
	expect(screen.text()).toContain('mark the questions that are one');
});

test('queries ask for what analysts set', async () => {
	const screen = openScreen(wide);
	await screen.press('j', 't', ...'berth4', 'enter', 'p', '/', ...'tag:berth4', 'enter');
	expect(screen.text()).toContain('1 of 7');
	expect(screen.text()).toContain('#berth4');
	await screen.press('/', 'ctrl+u', ...'is:pinned has:note', 'enter');
	expect(screen.text()).toContain('0 of 7');
	await screen.press('esc');
});

test('@ takes a row on: who has it and since when stands on it; again gives it back', async () => {
	const screen = openScreen(wide);
	await screen.press('@');
	expect(drafts(screen)[0]).toMatchObject({ op: 'tag', text: '@jk', hold: { kind: 'event' } });
	expect(selected(screen.lines())).toMatch(/@jk \d+ (s|min|h|d) /);
	expect(screen.text()).toMatch(/Taken by +jk \d\d:\d\d/);
	expect(screen.text()).not.toMatch(/Tags +#@/);
	await screen.press('@');
	expect(screen.text()).not.toContain('@jk');
});
