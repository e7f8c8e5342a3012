// The terminal model has no margins at the left and right. Here such a move is done by hand on its cells.
import type { Terminal } from '@xterm/headless';

const moves =
	/\u001b\[\?69h\u001b\[(\d+);(\d+)s\u001b\[(\d+);(\d+)r\u001b\[(\d+);(\d+)H\u001b\[(\d+)([LM])\u001b\[\?69l\u001b\[r/g;

const write = (terminal: Terminal, text: string): Promise<void> =>
	new Promise((resolve) => terminal.write(text, resolve));

const cellsOf = (terminal: Terminal, row: number, left: number, right: number): readonly string[] =>
	Array.from({ length: right - left }, (_, index) => {
		const found = terminal.buffer.active.getLine(row)?.getCell(left + index);
		return found === undefined || found.getWidth() === 0 ? '' : found.getChars() || ' ';
	});

/** Writes what a differ sent, moves within margins included; of what is moved so only the text is kept. */
export const writeWithMargins = async (terminal: Terminal, output: string): Promise<void> => {
	let at = 0;
	for (const found of output.matchAll(moves)) {
		await write(terminal, output.slice(at, found.index));
		at = found.index + found[0].length;
		const [left, right, top, bottom] = [Number(found[1]) - 1, Number(found[2]), Number(found[3]) - 1, Number(found[4])];
		const by = Number(found[7]) * (found[8] === 'L' ? 1 : -1);
		const rows = Array.from({ length: bottom - top }, (_, index) => cellsOf(terminal, top + index, left, right));
		for (let row = top; row < bottom; row += 1) {
			const cells = rows[row - top - by] ?? new Array<string>(right - left).fill(' ');
			await write(
				terminal,
				cells.map((text, index) => (text === '' ? '' : `\u001b[${row + 1};${left + index + 1}H${text}`)).join(''),
			);
		}
	}
	await write(terminal, output.slice(at));
};
