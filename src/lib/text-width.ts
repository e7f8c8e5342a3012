// How many terminal columns a text takes, and cutting it to a number of columns.
import stringWidth from 'string-width';

const narrow =
	/^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2022\u2026\u2190-\u21ff\u2200-\u22ff\u2500-\u25fc]*$/;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns of a text that went through `shown`. */
export const textWidth = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text));

/** The clusters of a text, each with its columns; cheap for plain text. */
export function* clusters(text: string): Generator<{ readonly text: string; readonly width: number }> {
	if (narrow.test(text)) for (const letter of text) yield { text: letter, width: 1 };
	else for (const { segment } of segmenter.segment(text)) yield { text: segment, width: textWidth(segment) };
}

/** The longest head of `text` that fits `columns`. */
export const headOf = (text: string, columns: number): string => {
	if (columns <= 0) return '';
	if (narrow.test(text)) return text.slice(0, columns);
	let used = 0;
	let head = '';
	// No cluster is wider than it is long by more than one column, so a long text need not be read whole.
	for (const cluster of clusters(text.slice(0, columns * 16))) {
		if (used + cluster.width > columns) break;
		used += cluster.width;
		head += cluster.text;
	}
	return head;
};

/** The text itself if it fits, else a head that ends in `…`. */
export const cutText = (text: string, columns: number): string => {
	if (columns <= 0) return '';
	if (text.length <= columns * 16 && textWidth(text) <= columns) return text;
	return `${headOf(text, columns - 1).trimEnd()}…`;
};

/** The text cut or filled with blanks to exactly `columns`. */
export const padText = (text: string, columns: number): string => {
	const cut = cutText(text, columns);
	return cut + ' '.repeat(Math.max(0, columns - textWidth(cut)));
};
