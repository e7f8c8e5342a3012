// The English part of a text that is not English as a whole: a bilingual report, a page with foreign furniture, a report
// with a table or damaged bytes in its middle. Two good sentences must not be lost for what stands between them.
import { detectLanguage, englishShare } from './language.ts';

export type EnglishPart = {
	/** As long as the text, so that spans are the same: what is not English is blank, line ends stay. */
	readonly text: string;
	/** How many characters of it are English. */
	readonly length: number;
};

/** A sentence with so many words, so many of them English function words, is no accident. */
const leastWords = 6;
const leastShare = 0.2;
/** A line below this may be a dateline or a headline: it counts where an English one stands beside it. */
const shortLine = 100;
const longLine = 400;

type Piece = { readonly start: number; readonly end: number; isKept: boolean };

/** The lines, or sentences of long lines, that are English beyond doubt, with the short lines beside them; null where there are none. */
export const findEnglishPart = (text: string, from: number): EnglishPart | null => {
	const pieces = [...piecesOf(text, from)];
	for (const piece of pieces) piece.isKept = isEnglish(text.slice(piece.start, piece.end));
	if (!pieces.some(({ isKept }) => isKept)) return null;
	keepNeighbours(text, pieces);
	const parts = [text.slice(0, from)];
	let at = from;
	let length = 0;
	for (const { start, end, isKept } of pieces) {
		parts.push(' '.repeat(start - at), isKept ? text.slice(start, end) : ' '.repeat(end - start));
		if (end < text.length && text[end] === '\n') parts.push('\n');
		at = end < text.length && text[end] === '\n' ? end + 1 : end;
		if (isKept) length += end - start;
	}
	parts.push(' '.repeat(text.length - at));
	return { text: parts.join(''), length };
};

function* piecesOf(text: string, from: number): Generator<Piece> {
	for (let start = from; start < text.length; ) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		yield* end - start <= longLine ? [{ start, end, isKept: false }] : sentencesOf(text, start, end);
		start = end + 1;
	}
}

function* sentencesOf(text: string, from: number, to: number): Generator<Piece> {
	let start = from;
	while (start < to) {
		const stop = text.indexOf('. ', start);
		const end = stop < 0 || stop + 2 > to ? to : stop + 2;
		yield { start, end, isKept: false };
		start = end;
	}
}

const isEnglish = (piece: string): boolean => {
	const { words, share } = englishShare(piece);
	return words >= leastWords && share >= leastShare;
};

const keepNeighbours = (text: string, pieces: readonly Piece[]): void => {
	const filled = pieces.filter(
		({ start, end }) => end > start && text.slice(start, Math.min(end, start + 200)).trim() !== '',
	);
	const strong = filled.map(({ isKept }) => isKept);
	for (const [index, piece] of filled.entries()) {
		if (piece.isKept || piece.end - piece.start > shortLine) continue;
		const isBeside = strong[index - 1] === true || strong[index + 1] === true;
		piece.isKept = isBeside && detectLanguage(text.slice(piece.start, piece.end)) === 'en';
	}
};
