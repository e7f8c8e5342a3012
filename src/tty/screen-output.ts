// The output stream the interface draws into. It keeps the picture that is wanted and the picture the terminal
// shows, and sends only the difference; a terminal that does not read gets the latest picture once it does.
import type { WriteStream } from 'node:tty';
import { diffOf } from './cell-diff.ts';
import { createCover, type Painted } from './cover.ts';
import { createGrid, type Grid, type Pen, resizeGrid, writeInto } from './grid.ts';
import { isMoving } from './moved-rows.ts';
import { createListener, questions } from './powers.ts';
import { createStyles } from './styles.ts';

/** Clicks and the wheel are told, with places beyond column 223 too. */
const mouseOn = '\u001b[?1000h\u001b[?1006h';
const enter = '\u001b[?1049h\u001b[?7l\u001b[?25l\u001b[H\u001b[J';
/** Undoes all that `enter` and the interface switch on; harmless when sent twice. */
export const restoring =
	'\u001b[?69l\u001b[?1006l\u001b[?1000l\u001b[?2026l\u001b[?2004l\u001b[?25h\u001b[?7h\u001b[0m\u001b[?1049l\u001b[?25h';

const frameStart = '\u001b[?2026h';
const frameEnd = '\u001b[?2026l';
/** Frames below this size arrive in one piece anyway. */
const atomicFrom = 256;
/** A screen larger than this has no reader; a terminal may claim any size. */
const maxColumns = 1000;
const maxRows = 500;

/** Milliseconds between two strokes of the bell: closer ones are one. */
const betweenBells = 600;

export type ScreenOutput = {
	/** For the interface: a stand-in of the real stream whose writes end up as cell differences. */
	readonly stream: WriteStream;
	/** Takes the terminal: alternate screen, no cursor, no auto-wrap; then paints all. */
	enter(): void;
	/** Gives the terminal up; frames are kept, not shown, until `enter`. */
	leave(): void;
	/** Sends a sequence that draws nothing, between two frames. */
	pass(sequence: string): void;
	/** Paints everything again. */
	repaint(): void;
	/** Rows that stand over what the interface writes; asked for once a frame. */
	drawWith(draw: () => readonly Painted[]): void;
	/** Those rows may have changed: a frame is due. Frames asked for in one turn become one. */
	refresh(): void;
	/** The terminal's bell, so many times; not while it takes no bytes. */
	ring(times?: number): void;
	/** The terminal takes no bytes: what is drawn now is seen later, or never. */
	isStalled(): boolean;
	/** What was typed, without what the terminal says of itself among the keys. */
	heard(chunk: string): string;
};

export type OutputOptions = {
	/** Wheel and clicks are told. */
	readonly hasMouse?: boolean;
	/** The terminal is asked what it can beyond what all can. */
	readonly asks?: boolean;
};

const within = (value: number | undefined, fallback: number, most: number): number =>
	Math.min(most, value === undefined || !(value > 0) ? fallback : value);

// Ink asks for modes this stream looks after itself; of what it writes between frames only bracketed paste is its own.
const passed = /\u001b\[\?2004[hl]/g;

/** Wraps a terminal. Nothing is sent before `enter`. */
export const createScreenOutput = (
	terminal: WriteStream,
	{ hasMouse = false, asks = false }: OutputOptions = {},
): ScreenOutput => {
	const styles = createStyles();
	const listener = createListener();
	let hasAsked = !asks;
	const columnsNow = () => within(terminal.columns, 1, maxColumns);
	const rowsNow = () => within(terminal.rows, 1, maxRows);
	/** What the interface wrote; `want` is that with the rows over it. */
	const under = createGrid(columnsNow(), rowsNow());
	const want = createGrid(under.columns, under.rows.length);
	const shownGrid: Grid = createGrid(want.columns, want.rows.length);
	const pen: Pen = { row: 0, column: 0, style: 0 };
	const cover = createCover(styles);
	let draw: () => readonly Painted[] = () => [];
	let isEntered = false;
	let isWaiting = false;
	let isDue = false;

	/** Writes the terminal has not taken yet: on a slow line a later picture is better than a queue of them. */
	let underWay = 0;
	const isTaken = (): void => {
		underWay -= 1;
		if (underWay > 0 || !isWaiting) return;
		isWaiting = false;
		frame();
	};
	const send = (output: string): void => {
		if (output === '') return;
		underWay += 1;
		terminal.write(output, isTaken);
	};
	const frame = (): void => {
		isDue = false;
		if (!isEntered) return;
		if (underWay > 0) {
			isWaiting = true;
			return;
		}
		cover.lay(want, under, draw());
		const output = diffOf(want, shownGrid, styles, listener.powers());
		send(output.length > atomicFrom || isMoving(output) ? frameStart + output + frameEnd : output);
	};
	// After the microtasks: the interface has written by then, and rows and pictures come in one frame.
	const refresh = (): void => {
		if (isDue) return;
		isDue = true;
		setImmediate(frame);
	};
	const ring = (times = 1): void => {
		if (isEntered && underWay === 0) send('\u0007');
		if (times > 1) setTimeout(() => ring(times - 1), betweenBells).unref();
	};
	const touchAll = (): void => {
		for (const [index, row] of shownGrid.rows.entries()) {
			row.text.fill('\u0000');
			want.touched.add(index);
		}
	};
	const repaint = (): void => {
		touchAll();
		refresh();
	};

	terminal.on('resize', () => {
		resizeGrid(under, columnsNow(), rowsNow());
		for (const grid of [want, shownGrid]) resizeGrid(grid, under.columns, under.rows.length);
		cover.forget();
		touchAll();
	});

	const write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
		const output = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
		for (const mode of isEntered ? output.matchAll(passed) : []) send(mode[0]);
		if (output !== frameStart && output !== frameEnd && output !== '') {
			writeInto(under, pen, styles, output);
			refresh();
		}
		const callback = rest.at(-1);
		if (typeof callback === 'function') queueMicrotask(callback as () => void);
		return true;
	};

	const overrides: ReadonlyMap<PropertyKey, () => unknown> = new Map<PropertyKey, () => unknown>([
		['write', () => write],
		['columns', columnsNow],
		['rows', rowsNow],
	]);
	const stream = new Proxy(terminal, {
		get: (target, name) => {
			const override = overrides.get(name);
			if (override !== undefined) return override();
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});

	return {
		stream,
		ring,
		enter() {
			if (isEntered) return;
			isEntered = true;
			send(enter + (hasMouse ? mouseOn : '') + (hasAsked ? '' : questions));
			if (!hasAsked) listener.expect();
			hasAsked = true;
			repaint();
		},
		leave() {
			isEntered = false;
		},
		pass(sequence) {
			if (isEntered) send(sequence);
		},
		repaint,
		drawWith(next) {
			draw = next;
			refresh();
		},
		refresh,
		isStalled: () => underWay > 0,
		heard: listener.take,
	};
};
