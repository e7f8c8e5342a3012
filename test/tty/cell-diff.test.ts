// Frames go through the cell differ into a terminal model; the model must show what a plain terminal would.
import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffOf } from '../../src/tty/cell-diff.ts';
import { createGrid, type Pen, resizeGrid, writeInto } from '../../src/tty/grid.ts';
import { noPowers, type Powers } from '../../src/tty/powers.ts';
import { createStyles } from '../../src/tty/styles.ts';
import { writeWithMargins } from '../support/margins.ts';

const createDesk = (columns: number, rows: number, powers: Powers = noPowers) => {
	const styles = createStyles();
	const want = createGrid(columns, rows);
	const shown = createGrid(columns, rows);
	const pen: Pen = { row: 0, column: 0, style: 0 };
	const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
	return {
		want,
		shown,
		terminal,
		draw: async (frame: string): Promise<string> => {
			writeInto(want, pen, styles, frame);
			const output = diffOf(want, shown, styles, powers);
			await writeWithMargins(terminal, output);
			return output;
		},
		lines: (): string[] =>
			Array.from(
				{ length: rows },
				(_, row) => terminal.buffer.active.getLine(row)?.translateToString(true).trimEnd() ?? '',
			),
	};
};

const home = '\u001b[H\u001b[J';

test('only the cells that changed are sent', async () => {
	const desk = createDesk(40, 5);
	await desk.draw(`${home}one two three\nfour\nfive`);
	const output = await desk.draw('\u001b[Hone 2wo three');
	expect(output).toBe('\u001b[1;5H2');
	expect(desk.lines().slice(0, 3)).toEqual(['one 2wo three', 'four', 'five']);
});

test('a shorter line is erased, not overwritten with blanks', async () => {
	const desk = createDesk(40, 3);
	await desk.draw(`${home}a long line of text`);
	expect(await desk.draw(`${home}a`)).toBe('\u001b[1;3H\u001b[K');
	expect(desk.lines()[0]).toBe('a');
});

test('styles are set and reset within a frame', async () => {
	const desk = createDesk(20, 2);
	const output = await desk.draw(`${home}\u001b[1mbold\u001b[22m \u001b[35mtint\u001b[39m`);
	expect(output).toBe('\u001b[1H\u001b[1mbold \u001b[;35mtint\u001b[m');
});

test('a blank between two words of one look, and a look that only adds to the last, cost no reset', async () => {
	const desk = createDesk(20, 2);
	const output = await desk.draw(`${home}\u001b[35mone\u001b[0m \u001b[1;35mtwo\u001b[0m \u001b[4;35mx y\u001b[0m`);
	expect(output).toBe('\u001b[1H\u001b[35mone \u001b[1mtwo \u001b[22;4mx y\u001b[m');
});

const looks = fc.array(fc.constantFrom('1', '2', '3', '4', '6', '7', '9', '31', '95', '38;5;214', '48;2;1;2;3', '41'), {
	maxLength: 4,
});

test('a sequence from one look to another leads there, whatever the two are', () => {
	fc.assert(
		fc.property(looks, looks, (one, other) => {
			const styles = createStyles();
			const from = styles.after(0, one.join(';') || '0');
			const to = styles.after(0, other.join(';') || '0');
			const parameters = /^\u001b\[([\d;]*)m$/.exec(styles.sequence(from, to))?.[1];
			expect(parameters === undefined ? from : styles.after(from, parameters)).toBe(to);
		}),
	);
});

test('the same picture costs nothing', async () => {
	const desk = createDesk(20, 2);
	await desk.draw(`${home}\u001b[1msame\u001b[0m`);
	expect(await desk.draw(`${home}\u001b[1;39msame`)).toBe('');
});

test('the pen is placed anew after clusters whose width terminals dispute', async () => {
	const desk = createDesk(20, 1);
	const output = await desk.draw(`${home}北a👩\u200d🚒b`);
	expect(output).toBe('\u001b[1H北\u001b[3Ga\u001b[4G👩\u200d🚒\u001b[6Gb'.replace('\u001b[4G', ''));
});

test('nothing is written past the last column or row', async () => {
	const desk = createDesk(5, 2);
	await desk.draw(`${home}abcdefgh\n1234北京\nthird\nfourth`);
	expect(desk.lines()).toEqual(['abcde', '1234']);
});

test('half of a wide character is never left behind', async () => {
	const desk = createDesk(8, 1);
	await desk.draw(`${home}北京市`);
	await desk.draw('\u001b[H\u001b[2Cx');
	expect(desk.lines()[0]).toBe('北x 市');
	await desk.draw('\u001b[H\u001b[1Cy');
	expect(desk.lines()[0]).toBe(' yx 市');
});

test('string sequences inside a frame are dropped', async () => {
	const desk = createDesk(30, 1);
	const output = await desk.draw(`${home}a\u001b]52;c;aGk=\u0007b\u001bP1$r\u001b\\c\u009b2Jd\u001b[5n`);
	expect(output).toBe('\u001b[1Habc2Jd');
});

test('what hides or reorders is a sign by the time it is a cell, whoever wrote it', async () => {
	const desk = createDesk(60, 1);
	await desk.draw(`${home}a\u202eb\u200bc\ufeff\u2028${'\u0301'.repeat(30)}`);
	expect(desk.lines()[0]).toBe('a<U+202E>b<U+200B>c<U+FEFF><U+2028>\u0301\u0301<+28 marks>');
});

const frameLine = fc.array(
	fc.constantFrom(
		'a',
		'bc ',
		' ',
		'北',
		'é',
		'…',
		'\u001b[1m',
		'\u001b[0m',
		'\u001b[7m',
		'\u001b[38;5;9m',
		'│',
		'e\u0301',
	),
	{ maxLength: 14 },
);

test('law: after any frames the terminal shows what the last frame says', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(frameLine, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
			async (frames) => {
				const live = createDesk(12, 4);
				const fresh = createDesk(12, 4);
				for (const frame of frames)
					await live.draw(`${home}${frame.map((line) => line.join('')).join('\u001b[0m\n')}\u001b[0m`);
				await fresh.draw(
					`${home}${frames
						.at(-1)!
						.map((line) => line.join(''))
						.join('\u001b[0m\n')}\u001b[0m`,
				);
				expect(live.lines()).toEqual(fresh.lines());
			},
		),
		{ numRuns: 60 },
	);
});

const words = [
	'harbour',
	'北京市',
	'e\u0301tat',
	'👩\u200d🚒',
	'wał',
	'…',
	'≠ 3',
	'ノ',
	'\u001b[1mGov\u001b[0m',
	'—',
	'said',
];

/** A row of words, another one for each number. */
const told = (number: number): string =>
	Array.from({ length: 9 }, (_, index) => words[(number * 7 + index * (number + 3)) % words.length]).join(' ');

/** Two panes side by side: a list from its row `top` on, and rows that stay. */
const twoPanes = (rows: number, top: number, width: number, aside: number): string =>
	Array.from(
		{ length: rows },
		(_, row) =>
			`\u001b[${row + 1};1H${told(top + row)}\u001b[K\u001b[${row + 1};${width}H│ ${told(aside + row)}\u001b[K`,
	).join('');

test('rows that moved over the whole width are moved by the terminal', async () => {
	const desk = createDesk(60, 16);
	await desk.draw(twoPanes(16, 20, 61, 0));
	const output = await desk.draw(twoPanes(16, 19, 61, 0));
	expect(output.startsWith('\u001b[1;16r\u001b[1H\u001b[1L\u001b[r')).toBe(true);
	expect(output.length).toBeLessThan(250);
	const fresh = createDesk(60, 16);
	await fresh.draw(twoPanes(16, 19, 61, 0));
	expect(desk.lines()).toEqual(fresh.lines());
});

test('beside another pane they are moved within margins, where the terminal has those', async () => {
	const desk = createDesk(60, 16, { repeats: false, margins: true });
	await desk.draw(twoPanes(16, 20, 45, 0));
	const output = await desk.draw(twoPanes(16, 19, 45, 0));
	expect(output).toMatch(/^\u001b\[\?69h\u001b\[1;44s\u001b\[1;16r\u001b\[1;1H\u001b\[1L\u001b\[\?69l\u001b\[r/);
	expect(output.length).toBeLessThan(250);
	const fresh = createDesk(60, 16);
	await fresh.draw(twoPanes(16, 19, 45, 0));
	expect(desk.lines()).toEqual(fresh.lines());
});

test('a line of one sign is that sign and how often, where the terminal knows to repeat', async () => {
	const desk = createDesk(40, 2, { repeats: true, margins: false });
	expect(await desk.draw(`${home}┌${'─'.repeat(30)}┐`)).toBe('\u001b[1H┌─\u001b[29b┐');
	expect(desk.lines()[0]).toBe(`┌${'─'.repeat(30)}┐`);
});

test('law: lists that move beside other panes look as if drawn anew', async () => {
	const step = fc.record({ top: fc.integer({ min: 0, max: 30 }), aside: fc.integer({ min: 0, max: 3 }) });
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 2, maxLength: 6 }),
			fc.constantFrom(20, 45, 61),
			fc.record({ repeats: fc.boolean(), margins: fc.boolean() }),
			async (steps, width, powers) => {
				const live = createDesk(60, 16, powers);
				const fresh = createDesk(60, 16);
				for (const { top, aside } of steps) await live.draw(twoPanes(16, top, width, aside));
				const { top, aside } = steps.at(-1)!;
				await fresh.draw(twoPanes(16, top, width, aside));
				expect(live.lines()).toEqual(fresh.lines());
			},
		),
		{ numRuns: 80 },
	);
});

test('another size keeps what fits', () => {
	const grid = createGrid(4, 2);
	writeInto(grid, { row: 0, column: 0, style: 0 }, createStyles(), 'abcd\nefgh');
	resizeGrid(grid, 3, 3);
	expect(grid.rows.map((row) => row.text.join(''))).toEqual(['abc', 'efg', '   ']);
});
