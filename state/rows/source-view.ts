// A report's own words, wrapped for the source pane: marked spans in brackets and tones, unused sentences shaded.
import type { Extraction, Report, Span } from '../../src/domain.ts';
import { clusters, headOf, textWidth } from '../../src/lib/text-width.ts';
import { fitSegments, type Segment, segment, type Tone } from '../screen/lines.ts';
import type { Floor, Screen } from '../state.ts';
import type { Mark, MarkRole, Passage } from '../subjects.ts';
import { addressIn, lineNumberAt, say } from '../words.ts';
import { memoLast } from './rows.ts';

const tones: Readonly<Record<MarkRole, Tone>> = {
	source: 'source',
	cue: 'cue',
	content: 'content',
	evidence: 'content',
	trigger: 'cue',
};

/** Only this much of a text around a passage is wrapped; a pager shows the rest. */
const reach = 40_000;

export type SourceRow = {
	/** Line of the file, on its first row only. */
	readonly line: number | null;
	readonly isMarked: boolean;
	readonly isUnused: boolean;
	readonly segments: readonly Segment[];
};

export type SourceView = {
	readonly rows: readonly SourceRow[];
	/** First row of the passage. */
	readonly target: number;
	readonly lineNumber: number;
	readonly lineCount: number;
	/** Sentences that a statement, event or question rests on, of all. */
	readonly used: number;
	readonly sentences: number;
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const usedSpans = (extraction: Extraction): readonly Span[] => [
	...extraction.statements.flatMap(({ source, cue, content }) => [
		...(source === null ? [] : [source]),
		...cue,
		...content,
	]),
	...extraction.events.flatMap(({ mentions }) => mentions),
	...extraction.questions.flatMap(({ evidence, answer }) => [...evidence, ...(answer === null ? [] : [answer])]),
];

const unusedOf = new WeakMap<Report, readonly Span[]>();

/** The sentences that nothing was read out of. */
export const unusedSentences = (report: Report): readonly Span[] => {
	let unused = unusedOf.get(report);
	if (unused === undefined) {
		const spans = usedSpans(report.extraction).toSorted((a, b) => a.start - b.start);
		// Both lists are in text order; a span may be longer than a sentence, so the first that can overlap is kept.
		let first = 0;
		unused = report.extraction.sentences.filter((sentence) => {
			while (first < spans.length && spans[first]!.end <= sentence.start && spans[first]!.start < sentence.start)
				first += 1;
			return !spans.slice(first, first + 64).some((span) => overlaps(span, sentence));
		});
		unusedOf.set(report, unused);
	}
	return unused;
};

type Piece = { readonly text: string; readonly tone: Tone };

/** Cuts a stretch of text at the bounds of its marks; marked pieces stand in brackets. */
const piecesOf = (
	screen: Screen,
	text: string,
	from: number,
	to: number,
	marks: readonly Mark[],
	tone: Tone,
): Piece[] => {
	const here = marks.filter((mark) => mark.start < to && mark.end > from);
	const bounds = [
		...new Set([from, to, ...here.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])]),
	];
	bounds.sort((a, b) => a - b);
	const pieces: Piece[] = [];
	for (const [index, start] of bounds.entries()) {
		const end = bounds[index + 1];
		const opening = here.filter((mark) => mark.start === start && mark.end > start).length;
		const closing = here.filter((mark) => mark.end === start).length;
		if (closing > 0) pieces.push({ text: '⟧'.repeat(closing), tone: 'frame' });
		if (opening > 0) pieces.push({ text: '⟦'.repeat(opening), tone: 'frame' });
		if (end === undefined) break;
		const inside = here.filter((mark) => mark.start <= start && mark.end >= end).at(-1);
		pieces.push({ text: say(screen, text.slice(start, end)), tone: inside === undefined ? tone : tones[inside.role] });
	}
	return pieces;
};

/** Never begins a row: there is a margin for it. */
const closing = /^[⟧.,;:!?’”)]{1,2}$/;

/** Breaks pieces into rows at blanks; a word longer than a row is broken where the row ends. */
export const wrapPieces = (pieces: readonly Piece[], width: number): readonly (readonly Segment[])[] => {
	const rows: Segment[][] = [[]];
	let left = width;
	const place = (text: string, tone: Tone, link?: string): void => {
		const row = rows.at(-1)!;
		const last = row.at(-1);
		if (link !== undefined) row.push({ text, tone, link });
		else if (last !== undefined && last.tone === tone && last.link === undefined)
			row[row.length - 1] = segment(last.text + text, tone);
		else row.push(segment(text, tone));
		left -= textWidth(text);
	};
	const breakRow = (): void => {
		rows.push([]);
		left = width;
	};
	for (const { text, tone } of pieces) {
		for (const word of text.match(/\s+|\S+/g) ?? []) {
			const isBlank = /^\s/.test(word);
			// A word that goes on in the next row leads to the whole of what it names.
			const link = addressIn(word);
			if (textWidth(word) <= left || closing.test(word)) place(word, tone, link);
			else if (isBlank) breakRow();
			else {
				if (left < width) breakRow();
				let rest = word;
				while (textWidth(rest) > left && width > 1) {
					const head = headOf(rest, left) || [...clusters(rest.slice(0, 64))][0]!.text;
					place(head, tone, link);
					breakRow();
					rest = rest.slice(head.length);
				}
				place(rest, tone, link);
			}
		}
	}
	return rows;
};

const gutter = 9;

const build = (floor: Floor, screen: Screen, passage: Passage, width: number): SourceView | undefined => {
	const report = floor.report(passage.documentId);
	if (report === undefined) return undefined;
	const { text } = report.document;
	const focus = passage.marks.find(({ role }) => role === 'content' || role === 'evidence') ?? passage.marks[0];
	const anchor = Math.min(text.length, focus?.start ?? 0);
	const from = anchor <= reach ? 0 : text.lastIndexOf('\n', anchor - reach) + 1 || anchor - reach;
	const to = Math.min(text.length, anchor + reach);
	const unused = unusedSentences(report);
	const rows: SourceRow[] = [];
	let target = 0;
	let lineNumber = lineNumberAt(text, from);
	for (let start = from; start <= to; ) {
		const newLine = text.indexOf('\n', start);
		const end = newLine === -1 || newLine > to ? to : newLine;
		const trimmed = text[end - 1] === '\r' && end > start ? end - 1 : end;
		const line = { start, end: trimmed };
		const isMarked = passage.marks.some((mark) => overlaps(mark, line));
		const isUnused = unused.some((sentence) => overlaps(sentence, line)) && !isMarked;
		if (start <= anchor && anchor <= end) target = rows.length;
		for (const [index, segments] of linesOf(screen, text, line, passage.marks, unused, width - gutter).entries()) {
			if (start <= anchor && anchor <= end && segments.isAnchor) target = rows.length;
			rows.push({
				line: index === 0 ? lineNumber : null,
				isMarked: segments.isAnchor,
				isUnused: isUnused && segments.isUnused,
				segments: segments.row,
			});
		}
		lineNumber += 1;
		start = end + 1;
	}
	return {
		rows,
		target: rows.findIndex(({ isMarked }) => isMarked) === -1 ? target : rows.findIndex(({ isMarked }) => isMarked),
		lineNumber: lineNumberAt(text, anchor),
		lineCount: lineNumberAt(text, text.length),
		used: report.extraction.sentences.length - unused.length,
		sentences: report.extraction.sentences.length,
	};
};

/** The rows of a report around a passage, `width` columns each. */
export const sourceView: typeof build = memoLast(build);

type WrappedRow = { readonly row: readonly Segment[]; readonly isAnchor: boolean; readonly isUnused: boolean };

const linesOf = (
	screen: Screen,
	text: string,
	line: Span,
	marks: readonly Mark[],
	unused: readonly Span[],
	width: number,
): readonly WrappedRow[] => {
	const dull = unused.filter((sentence) => overlaps(sentence, line));
	const bounds = [line.start, ...dull.flatMap(({ start, end }) => [start, end]), line.end]
		.map((at) => Math.min(line.end, Math.max(line.start, at)))
		.sort((a, b) => a - b);
	const pieces = bounds.slice(1).flatMap((to, index) => {
		const from = bounds[index]!;
		const isDull = dull.some((sentence) => sentence.start <= from && sentence.end >= to);
		return from === to ? [] : piecesOf(screen, text, from, to, marks, isDull ? 'unused' : 'plain');
	});
	return wrapPieces(pieces, Math.max(1, width)).map((row) => ({
		row,
		isAnchor: row.some(({ tone }) => tone === 'source' || tone === 'cue' || tone === 'content'),
		isUnused: row.some(({ tone }) => tone === 'unused'),
	}));
};

/** One row as it stands in the pane: line number, sign, words. */
export const sourceLine = (row: SourceRow, width: number): readonly Segment[] =>
	fitSegments(
		[
			segment(row.line === null ? '     ' : `${row.line}`.padStart(4).concat(' '), 'muted'),
			segment(row.isMarked ? '» ' : row.isUnused ? '░ ' : '  ', row.isMarked ? 'strong' : 'muted'),
			...row.segments,
		],
		width,
	);
