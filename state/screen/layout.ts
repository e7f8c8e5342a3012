// Which pane stands where, for a page and a size of the terminal. Every layout answers to the same keys.

import { problemRows } from '../panes/problems.ts';
import { sourceTallies } from '../reports/sources.ts';
import { ladderOf } from '../rows/ladder.ts';
import type { Screen, State } from '../state.ts';
import { openPage, type PaneId, type PaneSize } from '../view.ts';

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

/** A part of a length; more of it where the focused pane stands there, less where another one grows. */
const share = (usual: number, size: PaneSize, isFocused: boolean): number =>
	size === 0 ? usual : isFocused ? Math.max(usual, 0.7) : Math.min(usual, 0.3);

const bottomPanes: ReadonlySet<PaneId> = new Set<PaneId>(['statements', 'source']);

const floorBoxes = (body: Body, kind: LayoutKind, focus: PaneId, size: PaneSize): readonly Box[] => {
	const { width, height } = body;
	if (size === 2) return [box(focus, 0, bodyTop, width, height)];
	const isBottom = bottomPanes.has(focus);
	const leftShare = share(kind === 'wide' ? 0.51 : 0.6, isBottom ? 0 : size, focus === 'timeline');
	const leftWidth = Math.floor(width * leftShare);
	const rightWidth = width - leftWidth;
	const bottomHeight = Math.round(height * share(0.33, size, isBottom));
	const topHeight = height - bottomHeight;
	const isRight = focus === 'questions' || focus === 'actors';
	const questionsHeight = Math.round(topHeight * share(0.45, isRight ? size : 0, focus === 'questions'));
	const bottomTop = bodyTop + topHeight;
	const bottomLeft = Math.floor(width * share(0.51, isBottom ? size : 0, focus === 'statements'));
	return [
		box('timeline', 0, bodyTop, leftWidth, topHeight),
		box('questions', leftWidth, bodyTop, rightWidth, questionsHeight),
		box('actors', leftWidth, bodyTop + questionsHeight, rightWidth, topHeight - questionsHeight),
		...(kind === 'wide'
			? [
					box('statements', 0, bottomTop, bottomLeft, bottomHeight),
					box('source', bottomLeft, bottomTop, width - bottomLeft, bottomHeight),
				]
			: [box(focus === 'source' ? 'source' : 'statements', 0, bottomTop, width, bottomHeight)]),
	];
};

const sideBySide = ({ width, height }: Body, left: PaneId, right: PaneId, leftShare: number): readonly Box[] => {
	const half = Math.floor(width * leftShare);
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

/** Over the source stands what is said of the result, and its facts. */
const withPreview = (boxes: readonly Box[]): readonly Box[] =>
	boxes.flatMap((one) => {
		if (one.pane !== 'source') return [one];
		const upper = Math.floor(one.height * 0.45);
		return [
			{ ...one, pane: 'statements', height: upper },
			{ ...one, top: one.top + upper, height: one.height - upper },
		];
	});

const stacked = (
	{ width, height }: Body,
	upper: PaneId,
	lower: PaneId,
	{ isRoomy, upperShare }: { readonly isRoomy: boolean; readonly upperShare: number },
): readonly Box[] => {
	const upperHeight = Math.max(3, Math.floor(height * upperShare));
	return [
		box(upper, 0, bodyTop, width, upperHeight, isRoomy ? 'box' : 'none'),
		box(lower, 0, bodyTop + upperHeight, width, height - upperHeight, isRoomy ? 'box' : 'top'),
	];
};

const pairs: Readonly<Record<'detail' | 'search' | 'problems' | 'acts' | 'versions', readonly [PaneId, PaneId]>> = {
	detail: ['detail', 'source'],
	search: ['results', 'source'],
	problems: ['health', 'problems'],
	acts: ['acts', 'source'],
	versions: ['versions', 'source'],
};

const oneFloorPane = (state: State, kind: LayoutKind, columns: number, rows: number): Layout => {
	const { focus } = openPage(state.view);
	const hasEvidence = kind === 'tabs' && state.view.size === 0;
	const evidenceHeight = !hasEvidence ? 0 : rows >= 18 ? 4 : 3;
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

const paletteHeight = (rows: number): number => Math.max(3, Math.min(16, Math.floor(rows * 0.4)));

/** The places of all panes for what is on the screen now. The palette covers the foot of what is there. */
export const layoutOf = (state: State): Layout => {
	const { columns, rows } = state.screen;
	if (state.view.typing?.what !== 'command' || layoutKind(state.screen) === 'line') return pageLayout(state, rows);
	const height = paletteHeight(rows);
	// Pictures cannot be covered: they make room.
	const isCovered = openPage(state.view).kind === 'floor';
	const page = pageLayout(state, isCovered ? rows : rows - height);
	const boxes = [...page.boxes, box('palette', 0, rows - 1 - height, columns, height, 'top')];
	return { ...page, boxes, evidence: isCovered ? null : page.evidence, hints: rows - 1 };
};

const pageLayout = (state: State, rows: number): Layout => {
	const { columns } = state.screen;
	const kind = layoutKind(state.screen);
	const page = openPage(state.view);
	if (kind === 'line' || state.kiosk.isOn) return { kind, boxes: [], tabs: null, evidence: null, hints: rows };
	const body: Body = { width: columns, height: rows - bodyTop - 1 };
	const bare = { kind, tabs: null, evidence: null, hints: rows - 1 };
	const isRoomy = kind === 'wide' || kind === 'medium';
	if (page.kind === 'help') return { ...bare, boxes: [box('help', 0, bodyTop, columns, body.height, 'none')] };
	if (page.kind === 'floor') {
		return isRoomy
			? { ...bare, boxes: floorBoxes(body, kind, page.focus, state.view.size) }
			: oneFloorPane(state, kind, columns, rows);
	}
	return { ...bare, boxes: pageBoxes(state, kind, body) };
};

/** Rows of the pane that says why, frame included. */
const whyHeight = 9;
/** A screen of this height has room for it without being asked. */
const roomyRows = 44;

/** Whether the detail page says why the machine thinks so. */
export const isWhyShown = (state: State): boolean => {
	const standsAnyway = layoutKind(state.screen) === 'wide' && state.screen.rows >= roomyRows;
	return openPage(state.view).kind === 'detail' && standsAnyway !== state.view.isWhyAsked;
};

/** What else a wide page has room for. */
const withMore = (boxes: readonly Box[], state: State): readonly Box[] =>
	openPage(state.view).kind === 'search' ? withPreview(boxes) : withLadder(boxes, state);

/** What the upper of two panes takes: half, nearly; the sources what their table needs, where little else is told. */
const upperShare = (state: State, { height }: Body): number => {
	if (openPage(state.view).kind !== 'problems') return 0.45;
	const wanted = 2 * Math.min(12, sourceTallies(state.floor.situation).length) + 4;
	const needed = problemRows(state).length + 4;
	return Math.max(0.45, Math.min(wanted, height - needed) / height);
};

/** A page of two panes, side by side or one above the other, and beneath them why. */
const pageBoxes = (state: State, kind: LayoutKind, body: Body): readonly Box[] => {
	const { size } = state.view;
	const page = openPage(state.view);
	const [first, usual] = pairs[page.kind as keyof typeof pairs];
	const isRoomy = kind === 'wide' || kind === 'medium';
	const hasWhy = isWhyShown(state);
	const second = hasWhy && !isRoomy ? 'why' : usual;
	if (kind === 'small') {
		const only = hasWhy ? 'why' : page.focus;
		return [box(only, 0, bodyTop, body.width, body.height, 'none')];
	}
	// What can be asked needs the room as long as nothing is asked.
	const isUnasked = page.kind === 'search' && kind !== 'wide' && state.search.query.trim() === '';
	if (isUnasked) return [box('results', 0, bodyTop, body.width, body.height, isRoomy ? 'box' : 'none')];
	if (size === 2) return [box(page.focus, 0, bodyTop, body.width, body.height, isRoomy ? 'box' : 'none')];
	const top: Body = hasWhy && isRoomy ? { ...body, height: body.height - whyHeight } : body;
	const isFirst = page.focus === first;
	const boxes =
		kind === 'wide' && page.kind !== 'acts' && page.kind !== 'versions'
			? withMore(sideBySide(top, first, second, share(0.5, size, isFirst)), state)
			: stacked(top, first, second, { isRoomy, upperShare: share(upperShare(state, top), size, isFirst) });
	return top === body ? boxes : [...boxes, box('why', 0, bodyTop + top.height, body.width, whyHeight)];
};

const borderRows = { box: 2, top: 1, none: 0 } as const;

/** Rows and columns of a box that hold its content. */
export const contentSize = ({ width, height, border }: Box): { readonly width: number; readonly height: number } => ({
	width: Math.max(0, border === 'box' ? width - 2 : width),
	height: Math.max(0, height - borderRows[border]),
});
