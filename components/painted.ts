// The rows of the screen as painted strings, for an output that draws them itself.
import { type Part, partsOf } from '../state/screen/parts.ts';
import type { State } from '../state/state.ts';
import { paint, type Theme } from './theme.ts';

type PaintedPart = Pick<Part, 'left' | 'top' | 'width'> & { readonly rows: readonly string[] };

/** Everything on the screen that is rows, in colours; a later part covers an earlier one. */
export const paintParts = (state: State, theme: Theme): readonly PaintedPart[] =>
	partsOf(state).map(({ left, top, width, rows }) => ({
		left,
		top,
		width,
		rows: rows.map((segments) => paint(segments, theme)),
	}));
