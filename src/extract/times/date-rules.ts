// Rules for dates by the calendar: days, months, years, decades, centuries.
import { yearOpeners } from '../lang/en/calendar.ts';
import { exists, formatMonth, formatWeek } from './days.ts';
import { date, type Rule, type Value } from './rule.ts';
import type { Scene } from './scene.ts';
import * as scenes from './scene.ts';

const monthName = (scene: Scene): boolean => {
	const month = scene.captures.month!;
	return !scenes.isDoubtful(scene, month.first) || scenes.isCapital(scene, month.first);
};

const monthDay = (scene: Scene): Value => {
	const { month, day } = scene.captures;
	if (!monthName(scene) || scenes.wordAfter(scene) === '%') return null;
	const year = scenes.yearOf(scene);
	if (year !== null) return date(scenes.formatSafe({ year, month: month!.n, day: day!.n }));
	if (!exists({ year: 2000, month: month!.n, day: day!.n })) return null;
	if (!scene.reference) return date(`XXXX-${formatMonth(2000, month!.n).slice(5)}-${String(day!.n).padStart(2, '0')}`);
	return date(scenes.formatSafe(scenes.dayNear(month!.n, day!.n, scene.reference, scenes.directionOf(scene))));
};

const monthYear = (scene: Scene): Value =>
	monthName(scene) ? date(formatMonth(scenes.yearOf(scene)!, scene.captures.month!.n)) : null;

const xMonth = (month: number): string => `XXXX-${String(month).padStart(2, '0')}`;

const beforeMonth = new Set(
	'in since by until till last next early late mid of this to from through and during before after for every each between around or its their the'.split(
		' ',
	),
);

const bareMonth = (scene: Scene): Value => {
	const { month } = scene.captures;
	if (
		!scenes.isCapital(scene, month!.first) &&
		(scenes.isDoubtful(scene, month!.first) || scenes.wordBefore(scene) !== 'in')
	)
		return null;
	if (scenes.isDoubtful(scene, month!.first)) {
		const before = scenes.wordBefore(scene);
		const fits = beforeMonth.has(before) || scene.captures.mod !== undefined || scenes.wordAfter(scene) === "'s";
		if (!fits || /^\p{Lu}/u.test(scene.reading.text.charAt(scene.pieces.start[scene.end] ?? -1))) return null;
	}
	if (!scene.reference) return date(xMonth(month!.n));
	return date(formatMonth(scenes.yearOfMonth(month!.n, scene.reference, scenes.directionOf(scene)), month!.n));
};

/** "last May", "this September", "June last year". */
const shiftedMonth = (scene: Scene): Value => {
	const { reference } = scene;
	const { month, shift, unit } = scene.captures;
	if (!monthName(scene)) return null;
	if (unit && (unit.code !== 'Y' || unit.n !== 1)) return null;
	if (!reference) return date(xMonth(month!.n));
	if (unit) return date(formatMonth(reference.year + shift!.n, month!.n));
	const ahead = month!.n - reference.month;
	if (shift!.n < 0) return date(formatMonth(reference.year - (ahead >= 0 ? 1 : 0), month!.n));
	if (shift!.n > 0) return date(formatMonth(reference.year + (ahead <= 0 ? 1 : 0), month!.n));
	return date(formatMonth(reference.year, month!.n));
};

const afterCount = new Set(
	'percent people men women troops soldiers dead killed miles km kilometers kilometres meters metres feet tons tonnes dollars euros pounds votes points jobs barrels acres hectares homes residents civilians migrants refugees'.split(
		' ',
	),
);

const bareYear = (scene: Scene): Value => {
	const { year, mod } = scene.captures;
	const before = scenes.wordBefore(scene);
	const after = scenes.wordAfter(scene);
	const isDigits = year!.end - year!.first === 1;
	if (/^[$€£¥#@/.:-]$/.test(before) && before !== '-' && before !== ':') return null;
	if (after === '-' && scene.pieces.glued[scene.end] === 1 && /^\p{L}/u.test(scenes.wordAfter(scene, 1))) return null;
	if (afterCount.has(after) || after === '%' || scenes.posBefore(scene) === 'NUM') return null;
	if (mod || yearOpeners.has(before) || scene.captures.name) return date(String(year!.n));
	if (!isDigits || year!.n < 1700 || year!.n > 2100) return null;
	if (/\d|^(?:no|no\.|number|flight|boeing|model|page|route|highway|room)$/.test(before)) return null;
	const isName = scenes.posBefore(scene) === 'PROPN' && scenes.posAfter(scene) !== 'NOUN';
	if (isName) return null;
	const isCount = scenes.posAfter(scene) === 'NOUN' && after.endsWith('s') && before !== 'the' && before !== "'s";
	return isCount ? null : date(String(year!.n));
};

const decadeOf = (scene: Scene): Value => {
	const { decade } = scene.captures;
	const isWord = /^\p{L}/u.test(scene.pieces.lower[decade!.first]!);
	if (isWord && scenes.wordBefore(scene) !== 'the' && !scene.captures.the) return null;
	if (scenes.wordBefore(scene) === 'his' || scenes.wordBefore(scene) === 'her' || scenes.wordBefore(scene) === 'their')
		return null;
	return date(String(decade!.n));
};

/** Dates named by the calendar. */
export const dateRules: readonly Rule[] = [
	{
		patterns: [
			'weekday ","? "the"? month day ","? year',
			'"the"? month day ","? year',
			'weekday ","? month day ","? shortYear',
			'month day ","? shortYear',
			'weekday ","? month day',
			'month day',
			'weekday ","? "the"? day "of"? month ","? year',
			'"the"? day "of"? month ","? year',
			'weekday ","? "the"? day "of"? month',
			'"this"? shift weekday ","? month day',
			'"the" day "of" month',
			'day "of"? month',
		],
		read: monthDay,
	},
	{
		patterns: [
			'"early|late|mid"@mod? month ","? "of"? year',
			'month shortYear',
			'"mid|early|late"@mod "-" month ","? year',
		],
		read: monthYear,
	},
	{
		patterns: ['shift month', '"early|late|mid"@mod? month "of|,"? shift unit', '"early|late|mid"@mod shift month'],
		read: shiftedMonth,
	},
	{ patterns: ['month', '"early|late|mid"@mod "-"? month'], read: bareMonth },
	{ patterns: ['year', '"early|late|mid"@mod "-"? year', '"the" "year"@name year', '"the" "-"? year'], read: bareYear },
	{ patterns: ['decade', '"the"@the? "early|late|mid"@mod? "-"? decade'], read: decadeOf },
	{
		patterns: ['"the"? "early|late|mid"@mod? ordinal "-"? "century"'],
		read: ({ captures }) =>
			date(
				captures.ordinal!.n > 1 && captures.ordinal!.n < 30 ? String(captures.ordinal!.n - 1).padStart(2, '0') : null,
			),
	},
	{ patterns: ['"fiscal" "year"? year', '"fy" year'], read: ({ captures }) => date(`FY${captures.year!.n}`) },
	{
		patterns: ['shift "fiscal|financial" "year"'],
		read: ({ captures, reference }) => date(reference ? `FY${reference.year + captures.shift!.n}` : null),
	},
	{
		patterns: ['"the"? "week" "of" month day'],
		read: (scene) => {
			const day = monthDay(scene);
			const parts = day?.value.match(/^(\d{4})-(\d\d)-(\d\d)$/);
			return parts
				? date(formatWeek({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }))
				: null;
		},
	},
];
