// The mouse, where it was asked for: the wheel moves the cursor of the list under it, a click puts it on a row.

import { rowsOf } from '../panes.ts';
import { type Box, layoutOf } from '../screen/layout.ts';
import type { Action, State } from '../state.ts';
import { isList, type PaneId } from '../view.ts';

/** What the mouse did, and at which cell. */
export type Pointed = { readonly what: 'click' | 'up' | 'down'; readonly column: number; readonly row: number };

const shape = /^\u001b\[<(\d{1,3});(\d{1,4});(\d{1,4})M$/;

const buttons: Readonly<Record<string, Pointed['what']>> = { '0': 'click', '64': 'up', '65': 'down' };

/** What a piece of input says the mouse did; undefined where it is none, or a button we have no use for. */
export const pointedBy = (input: string): Pointed | undefined => {
	const [, button = '', column = '', row = ''] = shape.exec(input) ?? [];
	const what = buttons[button];
	return what === undefined ? undefined : { what, column: Number(column) - 1, row: Number(row) - 1 };
};

/** Rows the wheel goes in one notch. */
const notch = 3;

const holds = (box: Box, { column, row }: Pointed): boolean =>
	column >= box.left && column < box.left + box.width && row >= box.top && row < box.top + box.height;

const canFocus = (pane: PaneId): boolean => isList(pane) || pane === 'source' || pane === 'help';

const rowAt = (state: State, box: Box, { row }: Pointed): readonly Action[] => {
	if (!isList(box.pane)) return [];
	const line = row - box.top - (box.border === 'none' ? 0 : 1);
	const found = line < 0 ? undefined : rowsOf(state, box.pane)[line + state.view.lists[box.pane].top];
	return found?.subject == null ? [] : [{ type: 'row-selected', list: box.pane, key: found.key }];
};

/** What a motion of the mouse does; nothing while a line is typed, but for the list of commands. */
export const pointerSteps = (state: State, pointed: Pointed): readonly Action[] => {
	const box = layoutOf(state).boxes.findLast((one) => holds(one, pointed));
	const { typing } = state.view;
	if (box === undefined || state.kiosk.isOn || !canFocus(box.pane)) return [];
	if (typing !== null && box.pane !== 'palette') return [];
	const focus: readonly Action[] = box.pane === 'palette' ? [] : [{ type: 'pane-focused', pane: box.pane }];
	if (pointed.what === 'click') return [...focus, ...rowAt(state, box, pointed)];
	return [...focus, { type: 'cursor-moved', motion: { rows: pointed.what === 'down' ? notch : -notch } }];
};
