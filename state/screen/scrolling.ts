// How far a pane without a cursor is scrolled: never beyond its first or last row, so that the key back works at once.
import { helpRows } from '../keyboard/help.ts';
import { shownSource, sourceTop } from '../rows/pane-view.ts';
import { sourceHeight } from '../rows/source-foot.ts';
import type { State } from '../state.ts';
import type { PaneId } from '../view.ts';
import { contentSize, layoutOf } from './layout.ts';

const farthest = 1e6;

/** The scroll of the source or the help that comes nearest to the wanted one. */
export const scrolledTo = (state: State, pane: PaneId, wanted: number): number => {
	const box = layoutOf(state).boxes.find((one) => one.pane === pane);
	if (box === undefined) return 0;
	const { width, height: whole } = contentSize(box);
	if (pane === 'help') return Math.max(0, Math.min(wanted, helpRows(state, box).length - whole));
	const height = sourceHeight(whole);
	const view = shownSource(state, width - 1);
	if (view === undefined) return 0;
	const base = sourceTop(view, 0, height);
	const low = sourceTop(view, -farthest, height) - base;
	const high = sourceTop(view, farthest, height) - base;
	return Math.max(low, Math.min(high, wanted));
};
