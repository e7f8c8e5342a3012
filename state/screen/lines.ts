// What a line of the screen is made of: pieces of text with a tone, fitted to an exact number of columns.
// Tones are meanings; which colour or weight they get is the theme's business.
import { cutText, headOf, textWidth } from '../../src/lib/text-width.ts';

export const tones = [
	'plain',
	'muted',
	'strong',
	'frame',
	'title',
	'focused',
	'contested',
	'open',
	'pending',
	'answered',
	'withdrawn',
	'alert',
	'live',
	'stale',
	'severe',
	'source',
	'cue',
	'content',
	'unused',
] as const;
export type Tone = (typeof tones)[number];

export type Segment = {
	readonly text: string;
	readonly tone: Tone;
	/** The web page these words name. */
	readonly link?: string;
};

/** A row of a pane: `key` stays the same while the row says the same thing about the same subject. */
export type Line = { readonly key: string; readonly segments: readonly Segment[] };

/** A piece of text, plain unless said otherwise. */
export const segment = (text: string, tone: Tone = 'plain'): Segment => ({ text, tone });

/** Columns the pieces take together. */
export const segmentsWidth = (segments: readonly Segment[]): number =>
	segments.reduce((sum, { text }) => sum + textWidth(text), 0);

/** The pieces cut or filled with blanks to exactly `width`; a cut shows as `…`. */
export const fitSegments = (segments: readonly Segment[], width: number): readonly Segment[] => {
	const fitted: Segment[] = [];
	let left = Math.max(0, width);
	let rest = segmentsWidth(segments);
	for (const one of segments) {
		const { text } = one;
		const columns = textWidth(text);
		const isLast = columns === rest;
		rest -= columns;
		if (columns < left || (columns === left && isLast)) {
			fitted.push(one);
			left -= columns;
			continue;
		}
		if (left === 0) break;
		const cut = columns === left ? `${headOf(text, left - 1).trimEnd()}…` : cutText(text, left);
		fitted.push({ ...one, text: cut });
		left -= textWidth(cut);
		break;
	}
	if (left > 0) fitted.push(segment(' '.repeat(left)));
	return fitted;
};

/** One column of a row. Without `width` it takes what the others leave. */
export type Cell = {
	readonly parts: readonly Segment[];
	readonly width?: number;
	readonly align?: 'right';
};

/** A cell with one text. */
export const cell = (text: string, tone: Tone = 'plain', width?: number, align?: 'right'): Cell => ({
	parts: [segment(text, tone)],
	...(width === undefined ? {} : { width }),
	...(align === undefined ? {} : { align }),
});

const fitCell = ({ parts, align }: Cell, width: number): readonly Segment[] => {
	const columns = segmentsWidth(parts);
	if (align !== 'right' || columns >= width) return fitSegments(parts, width);
	return [segment(' '.repeat(width - columns)), ...parts];
};

/** Cells side by side, one blank between, exactly `width` columns. */
export const fitCells = (cells: readonly Cell[], width: number): readonly Segment[] => {
	const fixed = cells.reduce((sum, { width: columns = 0 }) => sum + columns, 0);
	const flexible = Math.max(0, width - fixed - (cells.length - 1));
	const row = cells.flatMap((one, index) => [
		...(index === 0 ? [] : [segment(' ')]),
		...fitCell(one, one.width ?? flexible),
	]);
	return fitSegments(row, width);
};

/** `left` and `right` at the two ends of `width`; the left gives way. */
export const fitEnds = (left: readonly Segment[], right: readonly Segment[], width: number): readonly Segment[] => {
	const columns = segmentsWidth(right);
	if (columns >= width) return fitSegments(right, width);
	const isTight = segmentsWidth(left) + columns + 1 > width;
	return [...fitSegments(left, width - columns - (isTight ? 1 : 0)), ...(isTight ? [segment(' ')] : []), ...right];
};

/** As many of the pieces, parted by `separator`, as fit whole; the first is always there. */
export const wholePieces = (
	pieces: readonly (readonly Segment[])[],
	separator: string,
	width: number,
): readonly Segment[] => {
	const line: Segment[] = [];
	let used = 0;
	for (const piece of pieces) {
		const columns = segmentsWidth(piece) + (line.length > 0 ? textWidth(separator) : 0);
		if (line.length > 0 && used + columns > width) break;
		if (line.length > 0) line.push(segment(separator, 'muted'));
		line.push(...piece);
		used += columns;
	}
	return line;
};

/** Room below which the head of a piece is not worth showing. */
const tellingColumns = 16;

/** The pieces that fit whole, and the head of the next where there is room for a telling part of it. */
export const fitPieces = (
	pieces: readonly (readonly Segment[])[],
	separator: string,
	width: number,
): readonly Segment[] => {
	const line: Segment[] = [];
	let left = width;
	for (const piece of pieces) {
		const joint = line.length > 0 ? [segment(separator, 'muted')] : [];
		const room = left - segmentsWidth(joint);
		const columns = segmentsWidth(piece);
		if (columns > room && room < tellingColumns) break;
		line.push(...joint, ...(columns > room ? fitSegments(piece, room) : piece));
		left = room - columns;
		if (left <= 0) break;
	}
	return line;
};
