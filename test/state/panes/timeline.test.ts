// The rows of the timeline: days, silences, hours folded and opened.
import { expect, test } from 'vitest';
import type { EventCluster } from '../../../src/domain.ts';
import { harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const template = harbour.events.find(({ id }) => id === 'e2')!;
const eventAt = (id: string, start: string | null, more: Partial<EventCluster> = {}): EventCluster => ({
	...template,
	id,
	start,
	summary: `event ${id}`,
	...more,
});

const night = {
	...harbour,
	events: [
		eventAt('far', '2026-03-13T22:10Z'),
		eventAt('one-a', '2026-03-14T01:05Z'),
		eventAt('one-b', '2026-03-14T01:20Z', { state: 'contested' }),
		eventAt('one-c', '2026-03-14T01:40Z'),
		eventAt('two-a', '2026-03-14T02:00Z'),
		eventAt('two-b', '2026-03-14T02:50Z'),
		eventAt('past', '2020', { background: true }),
	],
};

const timeline = (screen: ReturnType<typeof openRows>): readonly string[] =>
	screen
		.lines()
		.slice(3, 16)
		.map((line) => line.slice(2, 60).replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');

test('days and long silences have rows of their own', () => {
	expect(timeline(openRows({ situation: night }))).toEqual([
		'02:50 AID event two-b',
		'· · · 50 min without a dated event · · ·',
		'02:00 AID event two-a',
		'01:40 AID event one-c',
		'01:20 AID event one-b',
		'01:05 AID event one-a',
		'── Fri 13 Mar 2026 ──',
		'22:10 AID event far',
		'▸ 1 background event',
	]);
});

test('- folds the hour of the cursor into a row that counts it, and opens it again', () => {
	const screen = openRows({ situation: night });
	screen.press('j', 'j', 'j', '-');
	expect(timeline(screen)).toContain('▸ 01:00–02:00 3 events ≠1');
	expect(timeline(screen)).not.toContain('01:20 AID event one-b');
	expect(screen.selected()).toContain('01:00–02:00');
	screen.press('-');
	expect(screen.selected()).toContain('event one-c');
	expect(timeline(screen)).toContain('01:20 AID event one-b');
});

test('H folds every hour with more than one event; Enter opens one; H opens all', () => {
	const screen = openRows({ situation: night });
	screen.press('H');
	expect(timeline(screen)).toEqual([
		'▸ 02:00–03:00 2 events',
		'▸ 01:00–02:00 3 events ≠1',
		'── Fri 13 Mar 2026 ──',
		'22:10 AID event far',
		'▸ 1 background event',
	]);
	screen.press('j', 'enter');
	expect(timeline(screen)).toContain('01:20 AID event one-b');
	expect(timeline(screen)).toContain('▸ 02:00–03:00 2 events');
	screen.press('H');
	expect(timeline(screen)).toContain('02:00 AID event two-a');
});

test('} and { go to the first row of the hour below and above', () => {
	const screen = openRows({ situation: night });
	screen.press('}');
	expect(screen.selected()).toContain('event one-c');
	screen.press('j', '}');
	expect(screen.selected()).toContain('event far');
	screen.press('{');
	expect(screen.selected()).toContain('event one-c');
	screen.press('{', '{', '{');
	expect(screen.selected()).toContain('event two-b');
});

test('a filter looks into folded hours', () => {
	const screen = openRows({ situation: night });
	screen.press('H', '/', ...'one-b');
	expect(timeline(screen)).toEqual(['01:20 AID event one-b']);
});

test.each([
	['a folded hour', 'one-b'],
	['the background', 'past'],
])('an event that is gone to opens %s', (_name, id) => {
	const screen = openRows({ situation: night });
	screen.press('H');
	screen.store.dispatch({ type: 'row-selected', list: 'timeline', key: `event ${id}` });
	expect(screen.selected()).toContain(`event ${id}`);
});

test('a new event in a folded hour is counted there', () => {
	const screen = openRows({ situation: night });
	screen.press('j', 'j', '-');
	const [far, ...rest] = night.events;
	screen.settle({
		...night,
		events: [far!, ...rest.slice(0, 3), eventAt('one-d', '2026-03-14T01:59Z'), ...rest.slice(3)],
	});
	expect(screen.text()).toContain('▸ 01:00–02:00  4 events');
	expect(screen.selected()).toContain('01:00–02:00');
});

test('a day on which an event was only told is marked as that', () => {
	const told = [eventAt('told', '2026-03-14', { isDateAssumed: true }), eventAt('dated', '2026-03-14')];
	const screen = openRows({ situation: { ...harbour, events: told } });
	expect(timeline(screen)).toEqual(['AID event dated', '≤ AID event told']);
	screen.press('j', 'enter');
	expect(screen.text()).toContain('by Sat 14 Mar 2026, when it was told: the text names no day');
});

test('where the rule of a day is scrolled off, the frame names it', () => {
	const many = Array.from({ length: 60 }, (_, index) => eventAt(`e${index}`, '2026-03-13'));
	const screen = openRows({ situation: { ...harbour, events: many } });
	expect(screen.lines()[2]).not.toContain('Fri 13 Mar 2026');
	screen.press('G');
	expect(screen.lines()[2]).toContain('Fri 13 Mar 2026 · newest first');
});

test('a toll that was told another way since stands before the words of its first telling', () => {
	const claim = (low: number, documentId: string) => ({
		value: { low, high: low, about: false },
		speaker: null,
		documentId,
		span: { start: 0, end: 4 },
	});
	const toll = (...claims: readonly ReturnType<typeof claim>[]) =>
		eventAt('toll', '2026-03-14T01:05Z', {
			type: 'CASUALTY',
			summary: 'four people killed',
			quantities: [{ what: 'killed', claims, contested: false }],
		});
	const rowOf = (event: EventCluster): string | undefined =>
		timeline(openRows({ situation: { ...harbour, events: [event] } })).find((line) => line.includes('four people'));
	expect(rowOf(toll(claim(4, 'a.txt'), claim(4, 'b.txt')))).toBe('01:05 CASUALTY four people killed');
	expect(rowOf(toll(claim(4, 'a.txt'), claim(9, 'b.txt')))).toBe('01:05 CASUALTY killed 9: four people killed');
});
