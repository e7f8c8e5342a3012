// Rows over a picture: whatever came before, what is wanted is the picture with the rows on top.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCover, type Painted } from '../../src/tty/cover.ts';
import { createGrid, type Grid, writeInto } from '../../src/tty/grid.ts';
import { createStyles } from '../../src/tty/styles.ts';

const columns = 12;
const height = 4;

const createDesk = () => {
	const styles = createStyles();
	const under = createGrid(columns, height);
	const want = createGrid(columns, height);
	const cover = createCover(styles);
	return {
		want,
		cover,
		write: (row: number, column: number, text: string) => writeInto(under, { row, column, style: 0 }, styles, text),
		lay: (painted: readonly Painted[]) => cover.lay(want, under, painted),
	};
};

const textsOf = (grid: Grid): readonly string[] => grid.rows.map(({ text }) => text.join(''));

test('rows stand over the picture, cut at their width; below and beside them it shows', () => {
	const desk = createDesk();
	desk.write(0, 0, 'abcdefghijkl');
	desk.write(1, 0, 'abcdefghijkl');
	desk.lay([{ left: 2, top: 1, width: 3, rows: ['12345'] }]);
	expect(textsOf(desk.want).slice(0, 3)).toEqual(['abcdefghijkl', 'ab123fghijkl', ' '.repeat(12)]);
});

test('a later part covers an earlier one', () => {
	const desk = createDesk();
	desk.lay([
		{ left: 0, top: 0, width: 6, rows: ['aaaaaa'] },
		{ left: 3, top: 0, width: 6, rows: ['bbbbbb'] },
	]);
	expect(textsOf(desk.want)[0]).toBe('aaabbbbbb   ');
});

test('only rows that changed are touched', () => {
	const desk = createDesk();
	const part = (second: string): Painted => ({ left: 0, top: 0, width: 4, rows: ['one', second] });
	desk.lay([part('two')]);
	desk.want.touched.clear();
	desk.lay([part('two')]);
	expect([...desk.want.touched]).toEqual([]);
	desk.lay([part('six')]);
	expect([...desk.want.touched]).toEqual([1]);
	desk.want.touched.clear();
	desk.cover.forget();
	desk.lay([part('six')]);
	expect(desk.want.touched.size).toBe(height);
});

test('what was covered comes back', () => {
	const desk = createDesk();
	desk.write(0, 0, 'picture');
	desk.lay([{ left: 0, top: 0, width: 12, rows: ['row'] }]);
	desk.lay([]);
	expect(textsOf(desk.want)[0]).toBe('picture     ');
});

test('half of a wide character is never left beside a part', () => {
	const desk = createDesk();
	desk.write(0, 0, '北京市北京市');
	desk.lay([{ left: 3, top: 0, width: 4, rows: ['abcd'] }]);
	expect(desk.want.rows[0]!.text).toEqual(['北', '', ' ', 'a', 'b', 'c', 'd', ' ', '京', '', '市', '']);
});

const piece = fc.constantFrom('a', 'bc', ' ', '北', 'e\u0301', '👩\u200d🚒', 'ع', '\u001b[1m', '\u001b[0m', '│');
const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
const part = fc.record({
	left: fc.integer({ min: 0, max: columns }),
	top: fc.integer({ min: 0, max: height }),
	width: fc.integer({ min: 0, max: columns }),
	rows: fc.array(text, { maxLength: 3 }),
});
const frame = fc.record({
	written: fc.array(fc.tuple(fc.nat(height - 1), fc.nat(columns - 1), text), { maxLength: 3 }),
	painted: fc.array(part, { maxLength: 3 }),
});

const isWhole = ({ rows }: Grid): boolean =>
	rows.every(({ text: cells }) => cells.every((cell, at) => cell !== '' || (at > 0 && cells[at - 1] !== '')));

test('law: after any frames the picture is what the last one alone would give', () => {
	fc.assert(
		fc.property(fc.array(frame, { minLength: 1, maxLength: 6 }), (frames) => {
			const live = createDesk();
			const fresh = createDesk();
			for (const { written, painted } of frames) {
				for (const [row, column, words] of written) {
					live.write(row, column, words);
					fresh.write(row, column, words);
				}
				live.lay(painted);
			}
			fresh.lay(frames.at(-1)!.painted);
			expect(live.want.rows.map(({ text }) => text)).toEqual(fresh.want.rows.map(({ text }) => text));
			expect(isWhole(live.want)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});
