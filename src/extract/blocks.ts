// Blocks of a text: paragraphs, headings, captions and the furniture of the page, told apart by their look.
import type { Span } from '../domain.ts';
import { looksLikeEntry } from './log-entries.ts';
import type { BlockKind } from './reading.ts';

export type PlainBlock = Span & { readonly kind: BlockKind };

const caption =
	/^(?:file(?: photo| picture| image)?\b|photo(?:graph)?s?\b\s*[:(]|image\s*:|picture\s*:|watch\s*:|video\s*:)|\((?:[^()]{1,60}\/[^()]{1,60}|(?:photo|image|picture|credit|file)\b[^()]{0,80}|[^()]{0,60}\b(?:photo|images|pool))\)\s*$/iu;
const furniture =
	/^(?:read (?:more|also|next|full)|related\b|see also|more on|more from|advertisement|sponsored|sign up|subscribe|follow us|follow @|share (?:this|on)|click here|copyright\b|©|all rights reserved|comments?\b\s*(?:\(\d+\))?$|tags?\s*:|skip to|continue reading|story continues|editing by|reporting by|writing by|additional reporting|for (?:further|more) information|about the author|eds\s*[:.]|\((?:adds|recasts|updates|refiles|rewrites|releads|new throughout)\b[^()\n]{0,120}\)$|##+$|-\s*ends?\s*-$|ends$|#\s*#\s*#)/iu;
// "This report was first published by …": the paper speaks of itself.
const selfReference =
	/^(?:(?:a|an earlier|the original) (?:shorter |longer )?version of )?(?:this|the (?:above|following)) (?:report|article|story|piece|dispatch|interview|column) (?:was|has been|is|had|first|originally|appears?|appeared|comes)\b[^.]{0,40}\b(?:publish|appear|updat|correct|amend|republish|syndicat|translat|edit|produc|print|run|ran)/iu;
const bylineShape = /^[Bb]y\s+(?:[A-Z][\p{L}.'’-]+\s*){1,5}(?:(?:,|\band\b|\|).{0,120})?$/u;
const bylineContribution = /\bcontributed to this (?:report|story|article)\b/iu;
const post =
	/\bpic\.twitter\.com\/|(?:—|--|–)\s*.{1,80}\(@\w{1,30}\)|^[[(]?\d[\d:./\s-]{3,20}[A-Za-z.\s]{0,6}[\])]?\s*[|·•–—,-]?\s*(?:\p{Lu}[^@:()\n]{0,40}\s)?\(?@\w{1,30}\)?\s*:/u;
const bullet = /^(?:[-*•·–▪◦]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/u;
// "Date: August 11, 2024", "Structures destroyed: 212": a line of a form.
const field = /^\p{Lu}[\p{L} /-]{1,28}: /u;
const terminal = /[.?!…]["'”’»)\]]*\s*$/u;

/** Blocks in order; what stands before `bodyStart` is one block of metadata. */
export const findBlocks = (text: string, bodyStart: number): PlainBlock[] => {
	const blocks: PlainBlock[] = [];
	if (bodyStart > 0) blocks.push({ start: 0, end: bodyStart, kind: 'metadata' });
	for (const span of findParagraphs(text, bodyStart, wrapWidth(text, bodyStart))) {
		blocks.push({ ...span, kind: kindOf(text.slice(span.start, span.end)) });
	}
	return blocks;
};

/**
 * The widest line of hard-wrapped text: blank lines part its paragraphs, and most lines stop near the same width and go on
 * in the next. 0 where each line is a paragraph.
 */
const wrapWidth = (text: string, bodyStart: number): number => {
	const lines = text.slice(bodyStart, bodyStart + 20_000).split('\n');
	const filled = lines.filter((line) => line.trim() !== '');
	const blank = lines.length - filled.length;
	if (blank === 0 || filled.length < 4) return 0;
	const widest = filled.reduce((width, line) => Math.max(width, line.length), 0);
	const inner = lines.filter((line, at) => {
		const next = lines[at + 1]?.trim() ?? '';
		const isFull = line.length > widest * 0.7 && !terminal.test(line) && !signed.test(line);
		return isFull && next !== '' && !bullet.test(next);
	}).length;
	return widest <= 120 && widest >= 56 && inner > filled.length * 0.3 ? widest : 0;
};

const opensLine = (line: string): boolean => bullet.test(line.slice(0, 8)) || field.test(line) || looksLikeEntry(line);

/** Whether a line was broken off where it might have gone on: its end is the end of a heading or the like. */
const stopsEarly = (line: string, next: string, width: number): boolean =>
	line.length + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0) < width * 0.6;

// "City Works @cityworks · 5 Apr 2026 21:14": the head of a post is a line of its own.
const signed = /@\w{1,30}\b.{0,40}$|\d{1,2}:\d{2}\s*$/u;

const findParagraphs = (text: string, bodyStart: number, width: number): Span[] => {
	const spans: Span[] = [];
	let start = -1;
	let end = -1;
	let last = '';
	const flush = () => {
		if (start >= 0) spans.push({ start, end });
		start = -1;
	};
	let lineStart = bodyStart;
	while (lineStart < text.length) {
		let lineEnd = text.indexOf('\n', lineStart);
		if (lineEnd < 0) lineEnd = text.length;
		const trimmed = trim(text, lineStart, lineEnd);
		if (trimmed.start >= trimmed.end) flush();
		else {
			const line = text.slice(trimmed.start, trimmed.end);
			if (width === 0 || opensLine(line) || stopsEarly(last, line, width)) flush();
			last = line;
			if (start < 0) start = trimmed.start;
			end = trimmed.end;
		}
		lineStart = lineEnd + 1;
	}
	flush();
	return spans;
};

const trim = (text: string, start: number, end: number): Span => {
	let first = start;
	let last = end;
	while (first < last && isBlank(text.charCodeAt(first))) first += 1;
	while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
	return { start: first, end: last };
};

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x200b;

const kindOf = (words: string): BlockKind => {
	if (words.length > 2000) return 'prose';
	if (post.test(words)) return 'post';
	if (words.length < 300 && (furniture.test(words) || selfReference.test(words))) return 'furniture';
	if (bylineShape.test(words) || bylineContribution.test(words)) return 'byline';
	if (caption.test(words)) return 'caption';
	if (bullet.test(words)) return 'list';
	if (words.length <= 160 && !terminal.test(words) && !/[:;,]$/.test(words)) return 'headline';
	return 'prose';
};
