// Rules for parts of the year: quarters, halves, seasons, holidays.
import { holidays } from '../lang/en/calendar.ts';
import { type Day, daysBetween, formatDay, holidayOf } from './days.ts';
import { date, type Rule, type Value } from './rule.ts';
import type { Scene } from './scene.ts';
import * as scenes from './scene.ts';

const quarter = (scene: Scene): Value => {
	const { reference } = scene;
	const { ordinal, shift, unit } = scene.captures;
	if (!ordinal || ordinal.n < 1 || ordinal.n > 4) return null;
	const year = scenes.yearOf(scene) ?? (unit && reference ? reference.year + (shift?.n ?? 0) : null);
	if (year !== null) return date(`${year}-Q${ordinal.n}`);
	if (!reference) return date(`XXXX-Q${ordinal.n}`);
	const isPast = scenes.directionOf(scene) <= 0;
	const current = Math.ceil(reference.month / 3);
	if (isPast) return date(`${ordinal.n < current ? reference.year : reference.year - 1}-Q${ordinal.n}`);
	return date(`${ordinal.n >= current ? reference.year : reference.year + 1}-Q${ordinal.n}`);
};

const half = (scene: Scene): Value => {
	const year = scenes.yearOf(scene) ?? (scene.reference ? scene.reference.year + (scene.captures.shift?.n ?? 0) : null);
	return date(`${year ?? 'XXXX'}-H${scene.captures.half!.code === 'first' ? 1 : 2}`);
};

const seasonMiddle: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

const season = (scene: Scene): Value => {
	const { season: named, shift, unit } = scene.captures;
	const code = named!.code;
	const year = scenes.yearOf(scene) ?? (unit && scene.reference ? scene.reference.year + shift!.n : null);
	if (year !== null) return date(`${year}-${code}`);
	if (!scene.reference) return date(`XXXX-${code}`);
	const { reference } = scene;
	const middle = seasonMiddle[code]!;
	const isWinterNow = code === 'WI' && reference.month === 12;
	if (!shift || shift.n === 0) {
		const isPast = !shift && scenes.directionOf(scene) < 0 && middle > reference.month;
		return date(`${reference.year - (isPast ? 1 : 0)}-${code}`);
	}
	if (shift.n < 0) return date(`${reference.year - (middle + 1 >= reference.month && !isWinterNow ? 1 : 0)}-${code}`);
	return date(`${reference.year + (middle - 1 <= reference.month ? 1 : 0)}-${code}`);
};

const bareSeason = (scene: Scene): Value => {
	const before = scenes.wordBefore(scene);
	const fits =
		before === 'in' ||
		before === 'since' ||
		before === 'by' ||
		before === 'until' ||
		scene.captures.the ||
		scene.captures.mod;
	const after = scenes.posAfter(scene);
	return fits &&
		!scenes.isCapital(scene, scene.captures.season!.first) &&
		after !== 'NOUN' &&
		after !== 'PROPN' &&
		scenes.wordAfter(scene) !== 'of'
		? season(scene)
		: null;
};

const holiday = (scene: Scene): Value => {
	const { holiday: named, shift } = scene.captures;
	const rule = holidays.get(named!.code)!;
	if (!scenes.isCapital(scene, named!.first) && !named!.code.startsWith('the ')) return null;
	const year = scenes.yearOf(scene);
	const dayIn = (which: number): string | null => {
		const day = holidayOf(rule, which);
		return day ? formatDay(day) : null;
	};
	if (year !== null) return date(dayIn(year));
	const { reference } = scene;
	if (!reference)
		return date(
			rule.on === 'fixed'
				? formatDay({ year: 2000, month: rule.month, day: rule.day }).replace('2000', 'XXXX')
				: 'XXXX-XX-XX',
		);
	const days = [-1, 0, 1]
		.map((step) => holidayOf(rule, reference.year + step))
		.filter((day): day is Day => day !== null);
	const direction = shift ? shift.n || 1 : scenes.directionOf(scene);
	const near = (day: Day): number => {
		const distance = daysBetween(reference, day);
		const isWrongSide = direction > 0 ? distance < -1 : direction < 0 ? distance > 1 : false;
		return Math.abs(distance) + (isWrongSide ? 300 : 0);
	};
	days.sort((first, second) => near(first) - near(second));
	return date(days[0] ? formatDay(days[0]) : null);
};

const isYearUnit = (scene: Scene): boolean => scene.captures.unit?.code === 'Y' && scene.captures.unit.n === 1;

/** Parts of a year named by the calendar. */
export const periodRules: readonly Rule[] = [
	{ patterns: ['"the"? ordinal "-"? "quarter"', '"the"? ordinal "-"? "quarter" "of"? year'], read: quarter },
	{
		patterns: ['"the"? ordinal "quarter" "of"? shift unit'],
		read: (scene) => (isYearUnit(scene) ? quarter(scene) : null),
	},
	{
		patterns: ['"the"? "first|second"@half "half" "of" year', '"the"? "first|second"@half "half" "of" "the" "year"'],
		read: half,
	},
	{
		patterns: ['"the"? "first|second"@half "half" "of" shift unit'],
		read: (scene) => (isYearUnit(scene) ? half(scene) : null),
	},
	{
		patterns: ['shift season', '"the"? "early|late|mid"@mod? season "of"? year', '"early|late"@mod shift season'],
		read: season,
	},
	{ patterns: ['season "of"? shift unit'], read: (scene) => (isYearUnit(scene) ? season(scene) : null) },
	{ patterns: ['season', '"the"@the season', '"early|late|mid"@mod season'], read: bareSeason },
	{ patterns: ['holiday', 'holiday ","? year', 'shift holiday'], read: holiday },
];
