// The screen as the terminal gets it: rows through the cells into a terminal model, after any keys and with any names.
import { EventEmitter } from 'node:events';
import type { WriteStream } from 'node:tty';
import { UnicodeGraphemesAddon } from '@xterm/addon-unicode-graphemes';
import { Terminal } from '@xterm/headless';
import { expect, test } from 'vitest';
import { paintParts } from '../../components/painted.ts';
import { createTheme } from '../../components/theme.ts';
import { pressKey } from '../../components/use-commands.ts';
import type { Situation } from '../../src/domain.ts';
import { createScreenOutput } from '../../src/tty/screen-output.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import { themes } from '../../state/screen/themes.ts';
import { createStore } from '../../state/store.ts';
import { floorOf, harbour, now } from '../support/harbour.ts';
import { textOf } from '../support/row-screen.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const openTerminal = (situation: Situation, columns: number, rows: number) => {
	const model = new Terminal({ cols: columns, rows, allowProposedApi: true });
	model.loadAddon(new UnicodeGraphemesAddon());
	model.unicode.activeVersion = '15-graphemes';
	let sent = '';
	let isHeld = false;
	let held: (() => void)[] = [];
	const tty = Object.assign(new EventEmitter(), {
		columns,
		rows,
		write: (text: string, isTaken: () => void) => {
			sent += text;
			model.write(text);
			if (isHeld) held.push(isTaken);
			else queueMicrotask(isTaken);
			return true;
		},
	});
	const output = createScreenOutput(tty as unknown as WriteStream);
	const theme = createTheme(themes.dark, 'any');
	const store = createStore(reduce, initialState('ostra', { columns, rows, isAscii: false, zone: 'UTC' }, now));
	output.drawWith(() => paintParts(store.getState(), theme));
	store.subscribe(output.refresh);
	output.enter();
	store.dispatch({ type: 'situation-settled', floor: floorOf(situation), at: now, isLoaded: true });
	const desk = { store, theme, perform: () => {}, drawsRows: false };
	return {
		store,
		output,
		sent: () => sent,
		/** The line takes no more, until it is let go. */
		hold: () => {
			isHeld = true;
		},
		letGo: async () => {
			isHeld = false;
			for (const isTaken of held) isTaken();
			held = [];
			await turn();
		},
		press: async (...keys: readonly string[]) => {
			for (const key of keys) pressKey(desk, key, async (task) => task());
			store.dispatch({ type: 'cursor-rested' });
			await turn();
		},
		resize: async (width: number, height: number) => {
			tty.columns = width;
			tty.rows = height;
			model.resize(width, height);
			tty.emit('resize');
			store.dispatch({ type: 'resized', columns: width, rows: height });
			await turn();
		},
		/** What a terminal shows. */
		shown: async (): Promise<readonly string[]> => {
			await turn();
			await new Promise<void>((resolve) => model.write('', resolve));
			return Array.from(
				{ length: model.rows },
				(_, row) => model.buffer.active.getLine(row)?.translateToString(true).trimEnd() ?? '',
			);
		},
		/** What the rows say, put together without cells. */
		meant: (): readonly string[] => textOf(store.getState()),
	};
};

const foreign = [
	'北京市人民政府办公厅新闻发言人',
	'e\u0301'.repeat(40),
	'👩\u200d🚒 brigade',
	'العربية والنشرة',
	'🇺🇳 seat',
];

const named: Situation = {
	...harbour,
	actors: harbour.actors.map((actor, index) => ({ ...actor, name: foreign[index % foreign.length]! })),
	events: harbour.events.map((event, index) => ({
		...event,
		summary: `${foreign[index % foreign.length]!} ${event.summary}`,
	})),
};

const sizes = [
	[200, 55],
	[120, 40],
	[80, 24],
	[40, 12],
	[30, 8],
] as const;

test.each(sizes)('at %ix%i the terminal shows what the rows say, key after key', async (columns, rows) => {
	const terminal = openTerminal(named, columns, rows);
	for (const keys of [[], ['j'], ['j', 'k', 'j'], ['3', 'j'], ['tab'], ['enter'], ['5'], ['1', 'G'], ['g', '/', 'a']]) {
		await terminal.press(...keys);
		expect(await terminal.shown(), keys.join(' ')).toEqual(terminal.meant());
	}
});

test('a cursor key costs some bytes, not a screen', async () => {
	const terminal = openTerminal(harbour, 200, 55);
	await terminal.press('3');
	const before = terminal.sent().length;
	terminal.store.dispatch({ type: 'cursor-moved', motion: { rows: 1 } });
	await turn();
	expect(terminal.sent().length - before).toBeLessThan(100);
});

test('keys of one turn are one frame', async () => {
	const terminal = openTerminal(harbour, 120, 40);
	await terminal.press('j');
	const before = terminal.sent().length;
	terminal.store.dispatch({ type: 'cursor-moved', motion: { rows: 1 } });
	terminal.store.dispatch({ type: 'cursor-moved', motion: { rows: -1 } });
	await turn();
	expect(terminal.sent().length).toBe(before);
});

test('resizing, through sizes too small for anything, ends in the picture of the last size', async () => {
	const terminal = openTerminal(named, 120, 40);
	for (const [columns, rows] of [
		[60, 20],
		[1, 1],
		[3, 50],
		[200, 3],
		[140, 45],
	] as const)
		await terminal.resize(columns, rows);
	expect(await terminal.shown()).toEqual(terminal.meant());
});

test('a repaint sends all again', async () => {
	const terminal = openTerminal(harbour, 80, 24);
	await terminal.press('j');
	const before = terminal.sent().length;
	terminal.output.repaint();
	await turn();
	expect(terminal.sent().length - before).toBeGreaterThan(800);
	expect(await terminal.shown()).toEqual(terminal.meant());
});

test('while the line takes nothing no frame is queued; then the latest comes', async () => {
	const terminal = openTerminal(harbour, 120, 40);
	await turn();
	terminal.hold();
	await terminal.press('j');
	const before = terminal.sent().length;
	await terminal.press('j', '2');
	await terminal.press('3');
	expect(terminal.sent().length).toBe(before);
	await terminal.letGo();
	expect(await terminal.shown()).toEqual(terminal.meant());
});
