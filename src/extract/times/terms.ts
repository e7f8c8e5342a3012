// The classes of words that time rules are made of: a number, a month, a unit, a clock time … Each looks at one place.
import * as calendar from '../lang/en/calendar.ts';
import { clock, zone } from './clock-terms.ts';
import { type Finder, type Found, found } from './found.ts';
import { dayOfMonth, decade, number, ordinal, shortYear, year } from './number-terms.ts';

const fromNumbers =
	(table: ReadonlyMap<string, number>): Finder =>
	(pieces, at) => {
		const n = table.get(pieces.lower[at] ?? '');
		return n === undefined ? null : found(at + 1, n);
	};

const fromCodes =
	(table: ReadonlyMap<string, string>): Finder =>
	(pieces, at) => {
		const code = table.get(pieces.lower[at] ?? '');
		return code === undefined ? null : found(at + 1, Number.NaN, code);
	};

/** The words of a phrase as pieces have them: "new year's day" is new, year, 's, day. */
const wordsOf = (phrase: string): string[] => phrase.match(/'s\b|'|-|[^\s'-]+/g) ?? [];

type Phrase = { readonly phrase: string; readonly words: readonly string[] };

const fromPhrases = (table: Iterable<string>): Finder => {
	const byFirst = new Map<string, Phrase[]>();
	for (const phrase of table) {
		const words = wordsOf(phrase);
		byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { phrase, words }]);
	}
	return (pieces, at) => {
		let best: Found | null = null;
		for (const { phrase, words } of byFirst.get(pieces.lower[at] ?? '') ?? []) {
			if (words.length <= (best ? best.end - at : 0)) continue;
			if (words.every((word, index) => pieces.lower[at + index] === word))
				best = found(at + words.length, Number.NaN, phrase);
		}
		return best;
	};
};

const unit: Finder = (pieces, at) => {
	const known = calendar.units.get(pieces.lower[at] ?? '');
	return known ? found(at + 1, known.count, known.plural ? `${known.code}+` : known.code) : null;
};

const approximations = [
	'nearly',
	'almost',
	'more than',
	'less than',
	'at least',
	'over',
	'just over',
	'just under',
	'roughly',
	'up to',
	'at most',
	'fewer than',
	'well over',
	'close to',
	'some',
];

/** Every class by its name in a pattern. */
export const finders = {
	month: fromNumbers(calendar.months),
	weekday: fromNumbers(calendar.weekdays),
	shift: fromNumbers(calendar.shifts),
	anchored: fromNumbers(calendar.anchoredShifts),
	part: fromCodes(calendar.dayParts),
	moment: fromCodes(calendar.moments),
	season: fromCodes(calendar.seasons),
	repetition: fromCodes(calendar.repetitions),
	long: fromCodes(calendar.longUnits),
	vague: fromPhrases(calendar.vagueTimes.keys()),
	holiday: fromPhrases(calendar.holidays.keys()),
	approx: fromPhrases(approximations),
	number,
	ordinal,
	day: dayOfMonth,
	year,
	shortYear,
	decade,
	clock,
	zone,
	unit,
} satisfies Record<string, Finder>;

export type ClassName = keyof typeof finders;

const firstWords = (table: Iterable<string>): string[] => [...table].map((phrase) => wordsOf(phrase)[0] ?? '');

/** The words by which a class may begin; the classes of digits are found by their first character. */
export const openers: Readonly<Record<ClassName, readonly string[]>> = {
	month: [...calendar.months.keys()],
	weekday: [...calendar.weekdays.keys()],
	shift: [...calendar.shifts.keys()],
	anchored: [...calendar.anchoredShifts.keys()],
	part: [...calendar.dayParts.keys()],
	moment: [...calendar.moments.keys()],
	season: [...calendar.seasons.keys()],
	repetition: [...calendar.repetitions.keys()],
	long: [...calendar.longUnits.keys()],
	vague: firstWords(calendar.vagueTimes.keys()),
	holiday: firstWords(calendar.holidays.keys()),
	approx: firstWords(approximations),
	number: ['#', 'a', 'an', 'half', ...calendar.numberWords.keys(), ...calendar.vagueNumbers],
	ordinal: ['#', ...calendar.ordinalWords.keys(), ...calendar.numberWords.keys()],
	day: ['#', ...calendar.ordinalWords.keys(), ...calendar.numberWords.keys()],
	year: ['#', ...calendar.numberWords.keys()],
	shortYear: ["'", '‘', '`'],
	decade: ['#', "'", '‘', ...calendar.decadeWords.keys()],
	clock: ['#'],
	zone: [],
	unit: [...calendar.units.keys()],
};
