// Folding and opening hours of the timeline without losing the row one stands on, or is on the way to.
import { whenOf } from '../clock.ts';
import { eventsById } from '../lookups.ts';
import { rowsOf } from '../panes.ts';
import type { State } from '../state.ts';
import type { ListId, View } from '../view.ts';
import { cursorRow, selectRow } from './cursor.ts';
import { type Folds, hourOf, hourOfRow, isFolded, withHourToggled } from './folds.ts';
import { indexOfKey } from './rows.ts';

const withView = (state: State, change: Partial<View>): State => ({ ...state, view: { ...state.view, ...change } });

/** The timeline with other hours folded; the cursor stays on its row, or goes to the row its hour begins with. */
export const refold = (state: State, folds: Folds): State => {
	const row = cursorRow(state, 'timeline');
	const next = withView(state, { folds });
	if (row === undefined) return next;
	const hour = hourOfRow(row);
	const rows = rowsOf(next, 'timeline');
	const found = rows.find(({ key }) => key === row.key) ?? rows.find((one) => hour !== null && hourOfRow(one) === hour);
	const timeline = selectRow(next, 'timeline', found?.key ?? null);
	return withView(next, { lists: { ...next.view.lists, timeline } });
};

/** Opens what hides the row of an event: its folded hour, or the background. */
export const revealed = (state: State, list: ListId, key: string | null): State => {
	if (list !== 'timeline' || key === null || indexOfKey(rowsOf(state, list), key) !== -1) return state;
	const event = eventsById(state.floor.situation).get(key.replace(/^event /, ''));
	if (event === undefined) return state;
	const { folds } = state.view;
	const hour = hourOf(whenOf(event.start, state.screen.zone));
	return withView(state, {
		isUnfolded: state.view.isUnfolded || event.background,
		folds: hour !== null && isFolded(folds, hour) ? withHourToggled(folds, hour) : folds,
	});
};
