// The words of reports as the screen may show them: safe, on one line, in ASCII where the terminal needs it.
import anyAscii from 'any-ascii';
import type { DocumentId, Span } from '../src/domain.ts';
import { shown } from '../src/lib/shown.ts';
import { asciiTwins } from './screen/glyphs.ts';
import type { Floor, Screen } from './state.ts';

const nonAscii = /[^\x00-\x7e]/;
const nonAsciiSigns = /[^\x00-\x7e]/gu;

/** Foreign text made fit for a row. Every text that comes from a report, a file name or an error goes through here. */
export const say = (screen: Pick<Screen, 'isAscii'>, text: string): string => {
	const safe = shown(text);
	if (!screen.isAscii || !nonAscii.test(safe)) return safe;
	return shown(anyAscii(safe)).replace(/[^\x20-\x7e]/g, '?');
};

/** As `say`, for words with signs of our own among them: those keep their ASCII twins. */
export const sayLabel = (screen: Pick<Screen, 'isAscii'>, label: string): string =>
	say(screen, screen.isAscii ? label.replace(nonAsciiSigns, (sign) => asciiTwins.get(sign) ?? sign) : label);

/** Longest quotation a row can need; the rest is only seen in the source. */
const longest = 2000;

/** The words of a span on one line, runs of white space as one blank. */
export const wordsAt = (floor: Floor, documentId: DocumentId, span: Span): string => {
	const text = floor.report(documentId)?.document.text ?? '';
	return text
		.slice(span.start, Math.min(span.end, span.start + longest))
		.replace(/\s+/g, ' ')
		.trim();
};

/** Words of a report in quotation marks; those that have their own keep them. */
export const inQuotes = (words: string): string =>
	/^[“"«„]/.test(words) || /[”"»]$/.test(words) ? words : `“${words}”`;

/** Whether the words of an event say by themselves that it did not happen. */
export const saysNo = (summary: string): boolean =>
	/^(?:no|nobody|none|neither|nothing)\b|\b(?:not|never|no longer)\b|n['’]t\b/i.test(summary);

/** The line of a text an offset stands in, counted from 1. */
export const lineNumberAt = (text: string, offset: number): number => {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
	return line;
};

/** `1 report`, `2 reports`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A text cut at what ends a sentence rather than an address. */
export const withoutStop = (address: string): string => address.replace(/[.,;:!?]{1,100}$/, '');

const pageShape = /https?:\/\/[^\s<>"'“”‘’()[\]{}\\^`|]{1,2000}/i;

/** The web page that a word names. */
export const addressIn = (word: string): string | undefined => {
	const found = word.includes('://') ? pageShape.exec(word)?.[0] : undefined;
	return found === undefined ? undefined : withoutStop(found);
};
