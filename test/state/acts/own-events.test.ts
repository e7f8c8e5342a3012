// Events that an analyst enters: typed, kept as acts, shown among what was read.
import { expect, test } from 'vitest';
import { eventWord } from '../../../state/acts/own-events.ts';
import type { Effect } from '../../../state/state.ts';
import { now } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const textOf = (line: string): string | null => {
	const [step] = eventWord.run(openRows().store.getState(), line) as readonly Effect[];
	return step !== undefined && 'effect' in step && step.effect === 'act' ? (step.drafts[0]?.text ?? null) : null;
};

test.each([
	[
		'02:40 assault second blast at the pier (by phone)',
		'2026-03-14T02:40:00Z ASSAULT second blast at the pier (by phone)',
	],
	['-20m second blast', '2026-03-14T02:42:00Z OTHER second blast'],
	['pilot seen ashore (desk)', '2026-03-14T03:02:00Z OTHER pilot seen ashore (desk)'],
	['02:40', null],
	['  ', null],
])(':event %s', (line, text) => {
	expect(textOf(line)).toBe(text);
});

const entered = (text: string, at = new Date(now).toISOString()) => ({
	id: 'act-1',
	op: 'event' as const,
	target: '*',
	text,
	author: 'jk',
	at,
	anchor: null,
	hold: null,
	other: null,
});

test('an entered event stands where its time is, says whose it is, and opens', () => {
	const screen = openRows();
	screen.store.dispatch({
		type: 'acts-changed',
		acts: [entered('2026-03-14T02:00:00Z ASSAULT second blast at the pier (by phone)')],
	});
	const line = screen.lines().find((one) => one.includes('second blast'));
	expect(line).toMatch(
		/02:00 +ASSAULT +† jk: second blast at the pier \(by phone\)|02:00 +ASSAULT +† jk: second blast at the pier +own/,
	);
	screen.press('/', ...'second blast', 'enter', 'enter');
	expect(screen.text()).toMatch(/Source +by phone/);
	expect(screen.text()).toMatch(/Entered +by jk, .*no report tells it: x takes it back/);
});

test('undone it is gone; a script may write any text', () => {
	const screen = openRows();
	const act = entered('what\never ((');
	screen.store.dispatch({ type: 'acts-changed', acts: [act] });
	expect(screen.text()).toContain('† jk: what');
	const undo = { ...act, id: 'act-2', op: 'undo' as const, target: 'act-1', text: null };
	screen.store.dispatch({ type: 'acts-changed', acts: [act, undo] });
	expect(screen.text()).not.toContain('† jk');
	screen.store.dispatch({ type: 'acts-changed', acts: [act] });
	screen.press('/', ...'what', 'enter', 'enter');
	screen.store.dispatch({ type: 'acts-changed', acts: [act, undo] });
	expect(screen.text()).toContain('no report says this any more');
});
