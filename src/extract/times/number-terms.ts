// Numbers as time rules read them: amounts, ordinals, days of the month, years, decades; in figures and in words.
import * as calendar from '../lang/en/calendar.ts';
import { type Finder, type Found, found } from './found.ts';
import type { Pieces } from './pieces.ts';

const digits = /^\d{1,3}(?:,\d{3})+$|^\d{1,6}(?:\.\d{1,3})?$/;

/** A number below a hundred in words: "twenty", "twenty-two". */
const smallNumber: Finder = (pieces, at) => {
	const n = calendar.numberWords.get(pieces.lower[at] ?? '');
	if (n === undefined) return null;
	if (n < 20 || n % 10 !== 0) return found(at + 1, n);
	const next = pieces.lower[at + 1] === '-' ? at + 2 : at + 1;
	const one = calendar.numberWords.get(pieces.lower[next] ?? '');
	return one !== undefined && one > 0 && one < 10 ? found(next + 1, n + one) : found(at + 1, n);
};

const fractions: ReadonlyMap<string, number> = new Map([
	['½', 0.5],
	['¼', 0.25],
	['¾', 0.75],
]);

/** A number of things: 4, 2 1/2, 1,500, forty-two, two hundred and ten, a, half a, several (NaN). */
export const number: Finder = (pieces, at) => {
	const word = pieces.lower[at] ?? '';
	if (/^\d/.test(word)) return digitNumber(pieces, at, word);
	if (word === 'a' || word === 'an' || word === 'half') return articleNumber(pieces, at, word);
	if (calendar.vagueNumbers.has(word)) {
		const of = pieces.lower[at + 1] === 'of' ? at + 2 : at + 1;
		return found(pieces.lower[of] === 'more' ? of + 1 : of, Number.NaN);
	}
	const small = smallNumber(pieces, at);
	return small ? addHalf(pieces, scaled(pieces, small)) : null;
};

const digitNumber = (pieces: Pieces, at: number, word: string): Found | null => {
	const part = fractions.get(word.at(-1)!);
	if (part !== undefined) return found(at + 1, Number(word.slice(0, -1)) + part);
	if (!digits.test(word)) return null;
	const n = Number(word.replaceAll(',', ''));
	const slash =
		pieces.lower[at + 2] === '/' && /^\d$/.test(pieces.lower[at + 1] ?? '') && /^\d$/.test(pieces.lower[at + 3] ?? '');
	if (slash) return found(at + 4, n + Number(pieces.lower[at + 1]) / Number(pieces.lower[at + 3]));
	const alone = fractions.get(pieces.lower[at + 1] ?? '');
	return alone === undefined ? addHalf(pieces, found(at + 1, n)) : found(at + 2, n + alone);
};

const articleNumber = (pieces: Pieces, at: number, word: string): Found | null => {
	const next = pieces.lower[at + 1] ?? '';
	if (word === 'half')
		return next === 'a' || next === 'an' ? found(at + 2, 0.5) : next === '-' ? found(at + 1, 0.5) : null;
	if (next === 'hundred' || next === 'thousand') return scaled(pieces, found(at + 1, 1));
	if (next === 'dozen') return found(at + 2, 12);
	if (next === 'half') return found(pieces.lower[at + 2] === '-' ? at + 3 : at + 2, 0.5);
	if (next === 'few' || next === 'couple') {
		const of = pieces.lower[at + 2] === 'of' ? at + 3 : at + 2;
		return found(pieces.lower[of] === 'more' ? of + 1 : of, Number.NaN);
	}
	return found(at + 1, 1, 'article');
};

/** "two hundred and thirty four", "two thousand". */
const scaled = (pieces: Pieces, first: Found): Found => {
	let { end, n } = first;
	for (const [word, factor] of [
		['hundred', 100],
		['thousand', 1000],
	] as const) {
		if (pieces.lower[end] !== word) continue;
		n *= factor;
		end += 1;
		const rest = smallNumber(pieces, pieces.lower[end] === 'and' ? end + 1 : end);
		if (rest) {
			n += rest.n;
			end = rest.end;
		}
	}
	return found(end, n);
};

const addHalf = (pieces: Pieces, first: Found): Found =>
	pieces.lower[first.end] === 'and' && pieces.lower[first.end + 1] === 'a' && pieces.lower[first.end + 2] === 'half'
		? found(first.end + 3, first.n + 0.5)
		: first;

/** A day of the month or any ordinal: 3rd, third, twenty-first. */
export const ordinal: Finder = (pieces, at) => {
	const word = pieces.lower[at] ?? '';
	const digit = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
	if (digit) return found(at + 1, Number(digit[1]));
	const n = calendar.ordinalWords.get(word);
	if (n !== undefined) return found(at + 1, n);
	const ten = calendar.numberWords.get(word);
	if (ten === undefined || ten < 20) return null;
	const next = pieces.lower[at + 1] === '-' ? at + 2 : at + 1;
	const one = calendar.ordinalWords.get(pieces.lower[next] ?? '');
	return one !== undefined && one < 10 ? found(next + 1, ten + one) : null;
};

/** A day of the month: 1 to 31, 3rd, third. */
export const dayOfMonth: Finder = (pieces, at) => {
	const word = pieces.lower[at] ?? '';
	if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 31 ? found(at + 1, Number(word)) : null;
	const day = ordinal(pieces, at);
	return day && day.n >= 1 && day.n <= 31 ? day : null;
};

/** A year of four digits or in words; '98 and other short forms only by their own class. */
export const year: Finder = (pieces, at) => {
	const word = pieces.lower[at] ?? '';
	if (/^(?:1\d|20)\d\d$/.test(word)) return found(at + 1, Number(word));
	const first = smallNumber(pieces, at);
	if (!first) return null;
	if (first.n === 2 && pieces.lower[first.end] === 'thousand') {
		const all = scaled(pieces, first);
		return all.n >= 2000 && all.n < 2100 ? found(all.end, all.n) : null;
	}
	const second = smallNumber(pieces, first.end);
	return second && first.n >= 11 && first.n <= 20 && second.n >= 10
		? found(second.end, first.n * 100 + second.n)
		: null;
};

/** '98: a year by its last two figures. */
export const shortYear: Finder = (pieces, at) =>
	(pieces.lower[at] === "'" || pieces.lower[at] === '‘' || pieces.lower[at] === '`') &&
	pieces.glued[at + 1] === 1 &&
	/^\d\d$/.test(pieces.lower[at + 1] ?? '')
		? found(at + 2, Number(pieces.lower[at + 1]) + (Number(pieces.lower[at + 1]) < 50 ? 2000 : 1900))
		: null;

/** "1980s", "80s", "'80s", "eighties": the number is the decade (198). */
export const decade: Finder = (pieces, at) => {
	const named = calendar.decadeWords.get(pieces.lower[at] ?? '');
	if (named !== undefined) return found(at + 1, named);
	const from = pieces.lower[at] === "'" || pieces.lower[at] === '‘' ? at + 1 : at;
	const match = /^(\d0|\d{3}0)s$/.exec(pieces.lower[from] ?? '');
	if (match) {
		const n = Number(match[1]) / 10;
		return found(from + 1, n < 10 ? 190 + n : n);
	}
	const split = /^\d{3}0$/.test(pieces.lower[at] ?? '') && pieces.lower[at + 1] === "'s";
	return split ? found(at + 2, Number(pieces.lower[at]) / 10) : null;
};
