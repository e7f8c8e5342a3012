// The screen as rectangles of finished rows: what stands where. Panes that are more than rows (tables) are left out;
// components draw those.

import { hintLine } from '../keyboard/hints.ts';
import { bottomBorder, paneView, topBorder } from '../rows/pane-view.ts';
import { evidenceLines, headLines, tabLine } from '../selectors.ts';
import type { State } from '../state.ts';
import { isPicture, openPage } from '../view.ts';
import { kioskRows } from './kiosk.ts';
import { type Box, contentSize, type Layout, layoutOf } from './layout.ts';
import { type Line, type Segment, segment } from './lines.ts';
import { tinyLine } from './status.ts';

/** A rectangle of the screen: as many rows as it is high, each exactly as wide as it is. */
export type Part = {
	readonly key: string;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly rows: readonly (readonly Segment[])[];
};

const side = segment('│', 'frame');

const blank = (width: number): readonly Segment[] => [segment(' '.repeat(Math.max(0, width)))];

const panePart = (state: State, box: Box): Part => {
	const view = paneView(state, box);
	const { width, height } = contentSize(box);
	const isBoxed = box.border === 'box';
	const content = Array.from({ length: height }, (_, index) => view.lines[index]?.segments ?? blank(width));
	const rows = [
		...(box.border === 'none' ? [] : [topBorder(state, box, view)]),
		...(isBoxed ? content.map((segments) => [side, ...segments, side]) : content),
		...(isBoxed ? [bottomBorder(box, view.footer)] : []),
	];
	return { key: box.pane, left: box.left, top: box.top, width: box.width, rows: rows.slice(0, box.height) };
};

const linesPart = (key: string, top: number, width: number, lines: readonly Line[]): Part => ({
	key,
	left: 0,
	top,
	width,
	rows: lines.map(({ segments }) => segments),
});

const edges = (state: State, { tabs, evidence, hints }: Layout): readonly Part[] => {
	const { columns } = state.screen;
	return [
		linesPart('head', 0, columns, headLines(state)),
		...(tabs !== null && openPage(state.view).kind === 'floor'
			? [linesPart('tabs', tabs, columns, [tabLine(state)])]
			: []),
		...(evidence === null ? [] : [linesPart('evidence', evidence.top, columns, evidenceLines(state, evidence.height))]),
		linesPart('hints', hints, columns, [hintLine(state)]),
	];
};

/** What only the edges tell. */
const onlyAtEdges: ReadonlySet<string> = new Set<keyof State>(['progress', 'watch', 'feedHeardAt']);

let known: { readonly state: State; readonly parts: readonly Part[] } | undefined;

const areSameInPanes = (left: State, right: State): boolean =>
	(Object.keys(right) as (keyof State)[]).every((key) => onlyAtEdges.has(key) || left[key] === right[key]);

const panes = (state: State, { boxes }: Layout): readonly Part[] => {
	if (known === undefined || !areSameInPanes(known.state, state))
		known = { state, parts: boxes.filter(({ pane }) => !isPicture(pane)).map((box) => panePart(state, box)) };
	return known.parts;
};

/** Everything on the screen that is rows; a later part covers an earlier one. */
export const partsOf = (state: State): readonly Part[] => {
	const layout = layoutOf(state);
	if (layout.kind === 'line')
		return [{ key: 'line', left: 0, top: 0, width: state.screen.columns, rows: [tinyLine(state)] }];
	if (state.kiosk.isOn) return [{ key: 'kiosk', left: 0, top: 0, width: state.screen.columns, rows: kioskRows(state) }];
	return [...panes(state, layout), ...edges(state, layout)];
};
