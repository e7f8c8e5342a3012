// Dates in figures: 2020-01-08, 2020-01-08T09:30Z, 08/01/2020, 8.1.2020.
import { exists, formatDay } from './days.ts';
import type { Pieces } from './pieces.ts';
import type { Value } from './rule.ts';

const iso =
	/(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s)(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?(?![\d-])/y;
const parted = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;

/** A date in figures that begins at a piece, with the piece after it; null if there is none. */
export const findNumericDate = (
	text: string,
	pieces: Pieces,
	at: number,
): { readonly end: number; readonly value: Value } | null => {
	const start = pieces.start[at]!;
	const after = text.charAt(pieces.end[at]!);
	if (after !== '-' && after !== '/' && !/^\d{1,2}[./]/.test(pieces.lower[at]!)) return null;
	if (/[\d/.-]/.test(text.charAt(start - 1))) return null;
	const found = readIso(text, start) ?? readParted(text, start);
	if (!found) return null;
	let end = at + 1;
	while (end < pieces.count && pieces.end[end - 1]! < found.end) end += 1;
	return pieces.end[end - 1]! === found.end ? { end, value: found.value } : null;
};

const readIso = (text: string, start: number): { end: number; value: Value } | null => {
	iso.lastIndex = start;
	const match = iso.exec(text);
	if (!match) return null;
	const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
	if (!exists(day)) return null;
	const clock = match[4] ? `T${match[4]}:${match[5]}${/^[ZUG]/.test(match[6] ?? '') ? 'Z' : ''}` : '';
	return { end: iso.lastIndex, value: { type: clock ? 'TIME' : 'DATE', value: `${formatDay(day)}${clock}` } };
};

// 8/1 may be either day; a first number above 12, or a full stop, settles it as the day. Else the American order.
const readParted = (text: string, start: number): { end: number; value: Value } | null => {
	parted.lastIndex = start;
	const match = parted.exec(text);
	if (!match || (match[2] === '.' && match[4]!.length === 2)) return null;
	const [first, second, last] = [Number(match[1]), Number(match[3]), Number(match[4])];
	const year = last < 100 ? last + (last < 50 ? 2000 : 1900) : last;
	const isDayFirst = match[2] === '.' || first > 12;
	const day = { year, month: isDayFirst ? second : first, day: isDayFirst ? first : second };
	return exists(day) ? { end: parted.lastIndex, value: { type: 'DATE', value: formatDay(day) } } : null;
};
