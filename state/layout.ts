// Which pane stands where, for a page and a size of the terminal. Every layout answers to the same keys.
import { ladderOf } from './ladder.ts';
import type { Screen, State } from './state.ts';
import { openPage, type PaneId } from './view.ts';

/** A pane's place on the screen, in cells. */
export type Box = {
	readonly pane: PaneId;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** A frame all round, a title row above, or nothing: then the pane's rows fill the box. */
	readonly border: 'box' | 'top' | 'none';
};

export type LayoutKind = 'wide' | 'medium' | 'tabs' | 'small' | 'line';

export type Layout = {
	readonly kind: LayoutKind;
	readonly boxes: readonly Box[];
	/** Rows of the one-pane layouts' tab bar and evidence lines; null where panes show that. */
	readonly tabs: number | null;
	readonly evidence: { readonly top: number; readonly height: number } | null;
	readonly hints: number;
};

/** Below these the next smaller layout is taken. */
const kinds: readonly (readonly [LayoutKind, number, number])[] = [
	['wide', 150, 30],
	['medium', 100, 24],
	['tabs', 60, 14],
	['small', 40, 10],
];

/** The layout a terminal of this size gets. */
export const layoutKind = ({ columns, rows }: Pick<Screen, 'columns' | 'rows'>): LayoutKind =>
	kinds.find(([, atLeastColumns, atLeastRows]) => columns >= atLeastColumns && rows >= atLeastRows)?.[0] ?? 'line';

const box = (
	pane: PaneId,
	left: number,
	top: number,
	width: number,
	height: number,
	border: Box['border'] = 'box',
): Box => ({
	pane,
	left,
	top,
	width,
	height,
	border,
});

/** First row below the two status rows. */
const bodyTop = 2;

type Body = { readonly width: number; readonly height: number };

const floorBoxes = ({ width, height }: Body, kind: LayoutKind, focus: PaneId): readonly Box[] => {
	const leftWidth = Math.floor(width * (kind === 'wide' ? 0.51 : 0.6));
	const rightWidth = width - leftWidth;
	const bottomHeight = Math.round(height * 0.33);
	const topHeight = height - bottomHeight;
	const questionsHeight = Math.round(topHeight * 0.45);
	const bottomTop = bodyTop + topHeight;
	return [
		box('timeline', 0, bodyTop, leftWidth, topHeight),
		box('questions', leftWidth, bodyTop, rightWidth, questionsHeight),
		box('actors', leftWidth, bodyTop + questionsHeight, rightWidth, topHeight - questionsHeight),
		...(kind === 'wide'
			? [
					box('statements', 0, bottomTop, leftWidth, bottomHeight),
					box('source', leftWidth, bottomTop, rightWidth, bottomHeight),
				]
			: [box(focus === 'source' ? 'source' : 'statements', 0, bottomTop, width, bottomHeight)]),
	];
};

const sideBySide = ({ width, height }: Body, left: PaneId, right: PaneId): readonly Box[] => {
	const half = Math.floor(width / 2);
	return [box(left, 0, bodyTop, half, height), box(right, half, bodyTop, width - half, height)];
};

/** Rows a detail pane keeps for itself. */
const leastDetail = 14;

/** The ladder of a figure takes the foot of the detail pane. */
const withLadder = (boxes: readonly Box[], state: State): readonly Box[] => {
	const rungs = ladderOf(state)?.rungs.length ?? 0;
	// Ruled: a line under each row, one above the head, the title.
	const height = 2 * rungs + 4;
	return boxes.flatMap((one) =>
		rungs === 0 || one.pane !== 'detail' || one.height - height < leastDetail
			? [one]
			: [
					{ ...one, height: one.height - height },
					box('ladder', one.left, one.top + one.height - height, one.width, height, 'none'),
				],
	);
};

const stacked = ({ width, height }: Body, upper: PaneId, lower: PaneId, isRoomy: boolean): readonly Box[] => {
	const upperHeight = Math.max(3, Math.floor(height * 0.45));
	return [
		box(upper, 0, bodyTop, width, upperHeight, isRoomy ? 'box' : 'none'),
		box(lower, 0, bodyTop + upperHeight, width, height - upperHeight, isRoomy ? 'box' : 'top'),
	];
};

const pairs: Readonly<Record<'detail' | 'search' | 'problems', readonly [PaneId, PaneId]>> = {
	detail: ['detail', 'source'],
	search: ['results', 'source'],
	problems: ['health', 'problems'],
};

const oneFloorPane = (state: State, kind: LayoutKind, columns: number, rows: number): Layout => {
	const focus = openPage(state.view).focus;
	const evidenceHeight = kind === 'tabs' && rows >= 18 ? 4 : kind === 'tabs' ? 3 : 0;
	const top = kind === 'tabs' ? bodyTop + 1 : bodyTop;
	const height = rows - top - evidenceHeight - 1;
	return {
		kind,
		boxes: [box(focus, 0, top, columns, Math.max(1, height), 'none')],
		tabs: kind === 'tabs' ? bodyTop : null,
		evidence: evidenceHeight === 0 ? null : { top: top + height, height: evidenceHeight },
		hints: rows - 1,
	};
};

/** The places of all panes for what is on the screen now. */
export const layoutOf = (state: State): Layout => {
	const { columns, rows } = state.screen;
	const kind = layoutKind(state.screen);
	const page = openPage(state.view);
	if (kind === 'line' || state.kiosk.isOn) return { kind, boxes: [], tabs: null, evidence: null, hints: rows };
	const body: Body = { width: columns, height: rows - bodyTop - 1 };
	const bare = { kind, tabs: null, evidence: null, hints: rows - 1 };
	const isRoomy = kind === 'wide' || kind === 'medium';
	if (page.kind === 'help') return { ...bare, boxes: [box('help', 0, bodyTop, columns, body.height, 'none')] };
	if (page.kind === 'floor') {
		return isRoomy ? { ...bare, boxes: floorBoxes(body, kind, page.focus) } : oneFloorPane(state, kind, columns, rows);
	}
	const [first, second] = pairs[page.kind];
	if (kind === 'wide') return { ...bare, boxes: withLadder(sideBySide(body, first, second), state) };
	if (kind === 'small') return { ...bare, boxes: [box(page.focus, 0, bodyTop, columns, body.height, 'none')] };
	return { ...bare, boxes: stacked(body, first, second, isRoomy) };
};

const borderRows = { box: 2, top: 1, none: 0 } as const;

/** Rows and columns of a box that hold its content. */
export const contentSize = ({ width, height, border }: Box): { readonly width: number; readonly height: number } => ({
	width: Math.max(0, border === 'box' ? width - 2 : width),
	height: Math.max(0, height - borderRows[border]),
});
