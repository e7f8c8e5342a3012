// Questions that analysts ask themselves: asked, resolved, opened again, taken back.
import { expect, test } from 'vitest';
import type { Annotation, Situation } from '../../../src/domain.ts';
import { askWord } from '../../../state/acts/own-questions.ts';
import { commands } from '../../../state/commands.ts';
import type { Effect } from '../../../state/state.ts';
import { harbour, now } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const act = (id: string, op: Annotation['op'], more: Partial<Annotation> = {}): Annotation => ({
	id,
	op,
	target: '*',
	text: null,
	author: 'jk',
	at: new Date(now - 60_000).toISOString(),
	anchor: null,
	hold: null,
	other: null,
	...more,
});

const asked = act('q-1', 'question', { text: 'Is berth 4 still lit?' });

const run = (screen: ReturnType<typeof openRows>, id: string): readonly unknown[] => {
	const command = commands.find((one) => one.id === id)!;
	const state = screen.store.getState();
	return command.blocked?.(state) === undefined ? command.run(state, '') : [command.blocked(state)];
};

const ask = (...acts: readonly Annotation[]) => {
	const screen = openRows({ columns: 120, rows: 40 });
	screen.store.dispatch({ type: 'acts-changed', acts: [asked, ...acts] });
	screen.press('2', '/', ...'berth 4', 'enter');
	return screen;
};

test('an asked question is open, r asks for its answer, x takes it back', () => {
	const screen = ask();
	expect(screen.selected()).toMatch(/\? † jk: Is berth 4 still lit\?/);
	expect(run(screen, 'resolve')).toMatchObject([
		{ typing: { prompt: 'resolve', subjects: [{ kind: 'act', id: 'q-1' }] } },
	]);
	expect(run(screen, 'reject')).toMatchObject([{ drafts: [{ op: 'undo', target: 'q-1' }] }, {}]);
	expect(run(screen, 'note')).toEqual(['this is an entry of the desk itself: x takes it back']);
	screen.press('enter');
	expect(screen.text()).toContain('no report asks it: r resolves it, x takes it back');
});

test('resolved it stands with the answered ones and is no orphan; reopened it is open again', () => {
	const resolved = act('q-2', 'resolve', { target: 'q-1', text: 'yes, the harbour says' });
	const screen = ask(resolved);
	expect(screen.selected()).toMatch(/✓ † jk: Is berth 4 still lit\?/);
	expect(screen.text()).not.toContain('orphan');
	expect(run(screen, 'resolve')).toMatchObject([{ drafts: [{ op: 'reopen', target: 'q-1' }] }, {}]);
	const again = ask(resolved, act('q-3', 'reopen', { target: 'q-1' }));
	expect(again.selected()).toMatch(/\? † jk: Is berth 4/);
});

test('taken back it is gone', () => {
	expect(ask(act('q-4', 'undo', { target: 'q-1' })).text()).not.toContain('jk: Is berth 4');
});

test(':ask makes one; without words it says what is missing', () => {
	const state = openRows().store.getState();
	expect(askWord.run(state, 'Who lit the flare?')).toMatchObject([
		{ effect: 'act', drafts: [{ op: 'question', target: '*', text: 'Who lit the flare?' }] },
	]);
	expect((askWord.run(state, '') as readonly Effect[])[0]).toMatchObject({ type: 'message-shown' });
});

test('Q on an actor that is named but silent asks what it says', () => {
	const silent = harbour.actors.find(({ statements }) => statements === 0)!;
	const early = harbour.events.find(({ reports }) => reports[0]?.documentId.includes('0212'))!;
	const events = harbour.events.map((event) =>
		event === early
			? {
					...event,
					type: 'ACCUSE' as const,
					background: false,
					status: 'reported' as const,
					actors: [{ actor: silent.id, role: 'target' as const }],
				}
			: event,
	);
	const situation: Situation = {
		...harbour,
		events,
		actors: [
			{ ...silent, kind: 'organization', name: 'the ferry line' },
			...harbour.actors.filter(({ id }) => id !== silent.id),
		],
	};
	const screen = openRows({ situation });
	expect(askWord.choices?.(screen.store.getState()).map(({ text }) => text)).toContain('What does the ferry line say?');
});
