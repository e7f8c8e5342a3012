// The palette as a list: the name of a command, what it does, its keys.

import { paletteEntry } from '../keyboard/palette.ts';
import { keyLabel } from '../keys.ts';
import type { PaneRow } from '../rows/rows.ts';
import { cell, fitCells, type Segment, segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import { say } from '../words.ts';

/** One row of the palette. */
export const paletteLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	const entry = paletteEntry(state, row.key);
	if (entry === undefined) return fitCells([cell('')], width);
	const keys = entry.keys.slice(0, 2).map(keyLabel).join(' ');
	const nameWidth = width < 60 ? Math.max(20, width - 20) : Math.min(34, Math.floor(width * 0.4));
	return fitCells(
		[
			{
				parts: [segment(`:${say(state.screen, entry.text)} `, 'strong'), segment(entry.usage, 'muted')],
				width: nameWidth,
			},
			cell(say(state.screen, entry.title)),
			cell(keys, 'muted', 8, 'right'),
		],
		width,
	);
};
