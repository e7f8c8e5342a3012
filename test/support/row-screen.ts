// The rows of the screen in a test, without a terminal: keys in, text out. Fast; pictures (tables) are not drawn.
import { createTheme, paint } from '../../components/theme.ts';
import { pressKey } from '../../components/use-commands.ts';
import type { Situation } from '../../src/domain.ts';
import { textWidth } from '../../src/lib/text-width.ts';
import { initialState, reduce } from '../../state/reduce.ts';
import { partsOf } from '../../state/screen/parts.ts';
import { themes } from '../../state/screen/themes.ts';
import type { State } from '../../state/state.ts';
import { createStore } from '../../state/store.ts';
import { floorOf, harbour, now } from './harbour.ts';

export type RowScreenOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly isAscii?: boolean;
	readonly situation?: Situation;
	/** What the operator has seen before, if not the same. */
	readonly seen?: Situation;
};

const escapes = /\u001b\[[0-9;]*m/g;

/** What the rows of a State say, each part at its place. */
export const textOf = (state: State): readonly string[] => {
	const theme = createTheme(themes.mono, state.screen.isAscii ? 'ascii' : 'any');
	// A later part covers an earlier one.
	const lines = Array.from({ length: state.screen.rows }, () => [] as { left: number; text: string }[]);
	for (const { left, top, width, rows } of partsOf(state))
		for (const [index, segments] of rows.entries()) {
			const before = (lines[top + index] ?? []).filter((strip) => strip.left < left || strip.left >= left + width);
			lines[top + index] = [...before, { left, text: paint(segments, theme).replace(escapes, '') }];
		}
	return lines.slice(0, state.screen.rows).map((strips) =>
		strips
			.toSorted((a, b) => a.left - b.left)
			.reduce((line, { left, text }) => line + ' '.repeat(Math.max(0, left - textWidth(line))) + text, '')
			.trimEnd(),
	);
};

/** A screen over the harbour situation, or another one. */
export const openRows = (options: RowScreenOptions = {}) => {
	const { columns = 200, rows = 55, isAscii = false, situation = harbour, seen = situation } = options;
	const store = createStore(reduce, initialState('ostra', { columns, rows, isAscii, zone: 'UTC' }, now));
	const desk = {
		store,
		theme: createTheme(themes.mono, isAscii ? 'ascii' : 'any'),
		perform: () => {},
		drawsRows: false,
	};
	const settle = (next: Situation, at = now) =>
		store.dispatch({ type: 'situation-settled', floor: floorOf(next), at, isLoaded: true });
	store.dispatch({ type: 'watch-changed', watch: { status: 'live' } });
	settle(seen, now - 20 * 60_000);
	store.dispatch({ type: 'clock-ticked', now });
	if (seen !== situation) settle(situation);
	const lines = (): readonly string[] => textOf(store.getState());
	return {
		store,
		desk,
		settle,
		lines,
		text: (): string => lines().join('\n'),
		/** The row the cursor of the focused pane stands on. */
		selected: (): string => lines().find((line) => line.includes('▌')) ?? '',
		/** Presses keys by name; the cursor rests after the last. */
		press: (...keys: readonly string[]): void => {
			for (const key of keys) pressKey(desk, key, async (task) => task());
			store.dispatch({ type: 'cursor-rested' });
		},
	};
};
