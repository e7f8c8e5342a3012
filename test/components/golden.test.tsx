// The screens as text: UPDATE_GOLDEN=1 (`npm run screens`) redraws them, and the difference is read like code.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cleanup } from 'ink-testing-library';
import { afterEach, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain.ts';
import { textWidth } from '../../src/lib/text-width.ts';
import { holdOf } from '../../state/acts/holds.ts';
import { layoutOf } from '../../state/screen/layout.ts';
import { isPicture } from '../../state/view.ts';
import { floorOf, harbour, now } from '../support/harbour.ts';
import { openRows } from '../support/row-screen.ts';
import { openScreen } from '../support/screen.tsx';

const folder = new URL('../golden/', import.meta.url);
const isRedrawn = process.env.UPDATE_GOLDEN === '1';

const sizes = [
	[200, 55],
	[120, 40],
	[80, 24],
	[40, 12],
	[30, 8],
] as const;

type Step = readonly string[] | ((store: ReturnType<typeof openRows>['store']) => void);

const found: Step = (store) => {
	const hits = [
		{
			subject: { kind: 'question', id: 'q2' } as const,
			sign: 'Q',
			text: 'Was a pilot on board?',
			ranges: [[6, 11]] as const,
		},
		{
			subject: { kind: 'event', id: 'e1' } as const,
			sign: 'E',
			text: 'the ferry Marta Lind runs aground off Grain Pier',
			ranges: [],
		},
	];
	store.dispatch({
		type: 'results-found',
		query: 'pilot',
		search: { answered: 'pilot', hits, total: 2, counts: { question: 1, event: 1 } },
	});
};

const skipped: Step = (store) =>
	store.dispatch({
		type: 'files-skipped',
		skipped: [
			{ path: 'scan.pdf', reason: 'this format is not read' },
			{ path: 'late/huge.txt', reason: 'larger than 10 MB' },
		],
	});

// What the operator had seen twenty minutes earlier: no second count, no press conference.
const before = {
	...harbour,
	documents: harbour.documents.slice(0, 2),
	events: harbour.events.filter(({ id }) => id !== 'e5' && id !== 'e3'),
	questions: harbour.questions.filter(({ id }) => id === 'q3'),
};

const at = new Date(now - 5 * 60_000).toISOString();

const acts: Step = (store) =>
	store.dispatch({
		type: 'acts-changed',
		acts: [
			{ id: 'a1', op: 'note', target: 'e4', text: 'ask the pilot', author: 'jk', at, anchor: null },
			{ id: 'a2', op: 'tag', target: 'e4', text: '@jk', author: 'jk', at, anchor: null },
			{ id: 'a3', op: 'pin', target: 'gone', text: null, author: 'ab', at, anchor: null },
		].map((act) => ({
			...act,
			hold: act.target === 'gone' ? null : holdOf(floorOf(harbour), { kind: 'event', id: 'e4' }),
		})) as Annotation[],
	});

const alarmed: Step = (store) =>
	store.dispatch(
		{ type: 'rules-set', rules: [], quietHours: [{ from: 0, to: 1439 }] },
		{
			type: 'alerts-raised',
			alerts: [
				{
					id: 'toll',
					rule: 'toll',
					at,
					count: 2,
					label: 'nine people injured when the ferry ran aground',
					subject: { kind: 'event', id: 'e3' },
					isAcknowledged: false,
					toldAt: Date.parse(at),
					escalations: 1,
				},
			],
		},
	);

const travelled: Step = (store) =>
	store.dispatch({ type: 'travelled', at: Date.parse('2026-03-14T02:42:00Z'), floor: floorOf(before) });

/** Every view, with the steps that lead there. */
const views: readonly (readonly [name: string, ...steps: readonly Step[]])[] = [
	['floor'],
	['questions', ['2']],
	['actors', ['3']],
	['statements', ['j', 'j', '4']],
	['source', ['j', 'j', '5']],
	['folded', ['H']],
	['large', ['+']],
	['full', ['3', '+', '+']],
	['filter', ['/', ...'ferry']],
	['detail', ['j', 'j', 'enter']],
	['question', ['2', 'enter']],
	['actor', ['3', 'enter']],
	['why', ['j', 'j', 'i']],
	['search', ['/', '/', ...'pilot'], found],
	['queries', ['/', '/']],
	['wrong', ['/', ...'is:event acter:x']],
	['view', ['f2']],
	['palette', [':', ...'view ']],
	['help', ['?']],
	['problems', skipped, ['P']],
	['kiosk', ['K']],
	['acts', acts, ['J']],
	['alert', alarmed],
	['travel', travelled],
];

const looks = [
	['unicode', false],
	['ascii', true],
] as const;

const cases = sizes.flatMap(([columns, rows]) =>
	looks.flatMap(([look, isAscii]) =>
		views
			.filter(([name]) => columns !== 30 || name === 'floor')
			.map(([name, ...steps]) => ({ name: `${name}-${columns}x${rows}-${look}`, columns, rows, isAscii, steps })),
	),
);

afterEach(cleanup);

type Shown = {
	readonly store: Parameters<Exclude<Step, readonly string[]>>[0];
	readonly lines: () => readonly string[];
};

const walk = async (
	screen: Shown & { readonly press: (...keys: readonly string[]) => unknown },
	steps: readonly Step[],
): Promise<readonly string[]> => {
	for (const step of steps) {
		if (typeof step === 'function') step(screen.store);
		else await screen.press(...step);
	}
	await screen.press();
	return screen.lines();
};

test.each(cases)('$name', async ({ name, columns, rows, isAscii, steps }) => {
	const options = { columns, rows, isAscii, seen: before };
	const screen = openRows(options);
	const plain = await walk(screen, steps);
	// Components draw only where a view has pictures: through them all these screens would take a minute.
	const hasPictures = layoutOf(screen.store.getState()).boxes.some(({ pane }) => isPicture(pane));
	const lines = hasPictures ? await walk(openScreen(options), steps) : plain;
	expect(lines.length).toBeLessThanOrEqual(rows);
	expect(lines.every((line) => textWidth(line) <= columns)).toBe(true);
	if (isAscii) expect(lines.join('')).toMatch(/^[\x20-\x7e]*$/);
	const file = new URL(`${name}.txt`, folder);
	const text = `${lines.join('\n')}\n`;
	if (isRedrawn) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, text);
	}
	expect(text).toBe(readFileSync(file, 'utf8'));
});

test('every golden screen is one that is drawn', () => {
	expect(readdirSync(folder).toSorted()).toEqual(cases.map(({ name }) => `${name}.txt`).toSorted());
});
