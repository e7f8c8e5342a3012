// Rules for dates counted from the document's day or from a time told of before: today, last week, two years ago, later that day.
import { vagueTimes } from '../lang/en/calendar.ts';
import { addDays, addMonths, type Day, formatDay, formatWeek, weekdayOf } from './days.ts';
import { date, duration, type Rule, time, type Value } from './rule.ts';
import type { Scene } from './scene.ts';
import * as scenes from './scene.ts';

const unknownOf: Readonly<Record<string, string>> = {
	D: 'XXXX-XX-XX',
	W: 'XXXX-WXX',
	WE: 'XXXX-WXX-WE',
	M: 'XXXX-XX',
	Q: 'XXXX-QX',
	Y: 'XXXX',
};

/** A calendar unit some steps from a day, at the grain of the unit. */
export const unitFrom = (day: Day, code: string, count: number): string | null => {
	const whole = Math.round(count);
	switch (code) {
		case 'D':
			return formatDay(addDays(day, whole));
		case 'W':
			return formatWeek(addDays(day, whole * 7));
		case 'WE':
			return `${formatWeek(addDays(day, whole * 7))}-WE`;
		case 'M':
			return scenes.monthFrom(day, whole);
		case 'Q': {
			const moved = addMonths({ ...day, day: 1 }, whole * 3);
			return `${moved.year}-Q${Math.ceil(moved.month / 3)}`;
		}
		case 'Y':
			return String(day.year + whole);
		default:
			return null;
	}
};

const inDay = (day: Day | null, code: string): string => `${day ? formatDay(day) : 'XXXX-XX-XX'}${code}`;

const steps: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 };

const nearDay = (scene: Scene): Value => {
	const { word, part } = scene.captures;
	if (scenes.isTitle(scene, word!.first)) return null;
	const day = scene.reference && addDays(scene.reference, steps[word!.code]!);
	if (word!.code === 'tonight') return time(inDay(day, 'TNI'));
	if (part) return time(inDay(day, part.code));
	return date(day ? formatDay(day) : 'XXXX-XX-XX');
};

const doubtfulWeekday = (scene: Scene): boolean => {
	const { weekday } = scene.captures;
	if (!scenes.isDoubtful(scene, weekday!.first)) return false;
	if (!scenes.isCapital(scene, weekday!.first)) return true;
	return (
		!/^(?:,|\.|\d.*|on|last|next|this)$/.test(scenes.wordBefore(scene)) &&
		!/^(?:,|\.|\d.*)$/.test(scenes.wordAfter(scene))
	);
};

const isPossessive = (scene: Scene): boolean => {
	const after = scenes.wordAfter(scene);
	return after === "'s" || after === "'";
};

// "Sunday's blast" lies back, "ahead of Sunday's vote" and "a strike for Monday" ahead.
const weekdayDirection = (scene: Scene): -1 | 0 | 1 => {
	const before = scenes.wordBefore(scene);
	if (isPossessive(scene)) return /^(?:of|before)$/.test(before) && isAheadOf(scene, before) ? 1 : -1;
	return before === 'for' ? 1 : scenes.directionOf(scene);
};

const isAheadOf = (scene: Scene, before: string): boolean => {
	const first = scene.pieces.token[scene.first]!;
	return before === 'before' || scene.reading.tokens.lower[first - 2] === 'ahead';
};

/** The day a weekday names. */
const weekdayDay = (scene: Scene, reference: Day): Day => {
	const { weekday, shift, unit } = scene.captures;
	if (unit && shift) return addDays(reference, weekday!.n - weekdayOf(reference) + 7 * shift.n);
	const back = (weekdayOf(reference) - weekday!.n + 7) % 7;
	if (shift && shift.n < 0) return addDays(reference, -(back || 7));
	if (shift?.code === '' && shift.n > 0) {
		const ahead = 7 - back;
		const isSameWeek = weekday!.n > weekdayOf(reference);
		return addDays(reference, scene.pieces.lower[shift.first] === 'next' && isSameWeek ? ahead + 7 : ahead);
	}
	if (shift) return addDays(reference, weekday!.n - weekdayOf(reference));
	return scenes.weekdayNear(weekday!.n, reference, weekdayDirection(scene));
};

const weekday = (scene: Scene): Value => {
	const { weekday: named, part, unit, ordinal } = scene.captures;
	if (doubtfulWeekday(scene) || ordinal) return null;
	if (unit && unit.code !== 'W') return null;
	if (!scene.reference) return part ? time(`XXXX-WXX-${named!.n}${part.code}`) : date(`XXXX-WXX-${named!.n}`);
	const day = weekdayDay(scene, scene.reference);
	return part ? time(inDay(day, part.code)) : date(formatDay(day));
};

const anchorDay = (scene: Scene): Day | null => {
	if (!scene.anchor) return scene.reference;
	const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(scene.anchor);
	return match ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) } : scene.reference;
};

const finerThan = (anchor: string | null, code: string): boolean => {
	const grain = { D: 10, W: 10, WE: 10, M: 7, Q: 7, Y: 4 }[code] ?? 10;
	return !anchor || /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(anchor)![0]!.length >= grain;
};

const shiftedUnit = (scene: Scene): Value => {
	const { shift, unit } = scene.captures;
	const word = scene.pieces.lower[shift!.first]!;
	if (scenes.isTitle(scene, unit!.first)) return null;
	if (unit!.code.endsWith('+') || unit!.code.startsWith('T') || word === 'past' || word === 'current') return null;
	if (unit!.code === 'D' && word !== 'this') return null;
	if (unit!.n === 10) return date(scene.reference ? String(Math.floor(scene.reference.year / 10) + shift!.n) : null);
	if (unit!.n === 100) return date(scene.reference ? String(Math.floor(scene.reference.year / 100) + shift!.n) : null);
	if (unit!.n > 2) return null;
	if (!scene.reference) return date(unknownOf[unit!.code] ?? null);
	const isComingWeekend =
		unit!.code === 'WE' && shift!.n === 0 && weekdayOf(scene.reference) === 1 && scenes.directionOf(scene) < 0;
	return date(unitFrom(scene.reference, unit!.code, isComingWeekend ? -1 : shift!.n));
};

/** "that day", "the following year", "the same month": from the time told of before. */
const anchoredUnit = (scene: Scene): Value => {
	const { anchored, unit } = scene.captures;
	if (unit!.code.endsWith('+') || unit!.code.startsWith('T') || unit!.n !== 1) return null;
	const from = anchorDay(scene);
	if (!from || !finerThan(scene.anchor, unit!.code)) return date(unknownOf[unit!.code] ?? null);
	return date(unitFrom(from, unit!.code, anchored!.n));
};

const anchoredPart = (scene: Scene): Value => {
	const { anchored, part } = scene.captures;
	const from = anchorDay(scene);
	const day = from && finerThan(scene.anchor, 'D') ? addDays(from, anchored!.n) : null;
	return time(inDay(day, part!.code));
};

const agoSign: Readonly<Record<string, number>> = { ago: -1, earlier: -1, previously: -1, later: 1, hence: 1, now: 1 };

/** "two years ago", "a year earlier", "three days later". */
const counted = (scene: Scene): Value => {
	const { number, unit, way } = scene.captures;
	const code = unit!.code.replace('+', '');
	const isAgo = way!.code === 'ago' || way!.code === 'now';
	const from = isAgo ? scene.reference : anchorDay(scene);
	const sign = agoSign[way!.code]!;
	if (!number || Number.isNaN(number.n) || scene.captures.or) {
		if (isAgo) return date(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
		return duration(`P${code.startsWith('T') ? 'T' : ''}X${code.at(-1)}`);
	}
	if (code.startsWith('T')) return from ? time(formatDay(from)) : time('XXXX-XX-XX');
	const known =
		from && (isAgo || finerThan(scene.anchor, code)) ? unitFrom(from, code, sign * number.n * unit!.n) : null;
	return date(known ?? unknownOf[code] ?? null);
};

const weekend = (scene: Scene): Value => {
	if (!scene.reference) return date('XXXX-WXX-WE');
	const isWeekend = weekdayOf(scene.reference) >= 6;
	const step = scenes.directionOf(scene) > 0 || isWeekend ? 0 : -1;
	return date(`${formatWeek(addDays(scene.reference, step * 7))}-WE`);
};

const vague = (scene: Scene): Value => {
	const { code, end } = scene.captures.vague!;
	const after = scenes.wordAfter(scene);
	const posAfter = scenes.posAfter(scene);
	if (after === '-' || scenes.wordBefore(scene) === 'foreseeable') return null;
	if (code === 'soon' && (after === 'as' || after === 'after' || scenes.wordBefore(scene) === 'as')) return null;
	if (
		code.endsWith('past') &&
		(posAfter === 'NOUN' || posAfter === 'NUM' || posAfter === 'ADJ' || posAfter === 'PROPN')
	)
		return null;
	if (code === 'one day' && scenes.posBefore(scene) === 'ADP') return null;
	if (code === 'current' && (after === ',' || after === '.' || end < 0)) return null;
	return date(vagueTimes.get(code)!);
};

/** "the end of the month" keeps the month. */
const partOfUnit = (scene: Scene): Value => {
	const { unit, which } = scene.captures;
	if (!scene.reference || unit!.n !== 1 || unit!.code.endsWith('+')) return null;
	const step = { last: -1, next: 1 }[which!.code] ?? 0;
	return date(unitFrom(scene.reference, unit!.code, step));
};

/** Dates that count from another. */
export const relativeRules: readonly Rule[] = [
	{ patterns: ['"early|late|earlier|later"@mod? "today|yesterday|tomorrow|tonight"@word part?'], read: nearDay },
	{
		patterns: ['"early|late|earlier|later"@mod? "this" part'],
		read: ({ captures, reference }) => time(inDay(reference, captures.part!.code)),
	},
	{
		patterns: ['"late"? "last" part'],
		read: ({ captures, reference }) => time(inDay(reference && addDays(reference, -1), captures.part!.code)),
	},
	{
		patterns: ['"the" "day" "before" "yesterday"'],
		read: ({ reference }) => date(reference && formatDay(addDays(reference, -2))),
	},
	{
		patterns: ['"the"? "day" "after" "tomorrow"'],
		read: ({ reference }) => date(reference && formatDay(addDays(reference, 2))),
	},
	{
		patterns: [
			'"early|late|earlier|later"@mod? weekday part?',
			'"early|late|earlier|later"@mod? weekday "of"? shift unit',
			'"this"? shift weekday part?',
		],
		read: weekday,
	},
	{
		patterns: ['"the"? "early|earlier|late|later|mid"@mod "-"? shift unit', 'shift unit', '"the" shift unit'],
		read: shiftedUnit,
	},
	{
		patterns: ['"early|earlier|late|later"@mod? "that" "same"? unit@unit', '"the"? "same" unit'],
		read: (scene) =>
			anchoredUnit({ ...scene, captures: { ...scene.captures, anchored: { end: 0, n: 0, code: '', first: 0 } } }),
	},
	{ patterns: ['"the" "very"? anchored unit', '"later" "the" anchored unit'], read: anchoredUnit },
	{
		patterns: ['"the" anchored part', '"that" part'],
		read: (scene) =>
			anchoredPart(
				scene.captures.anchored
					? scene
					: { ...scene, captures: { ...scene.captures, anchored: { end: 0, n: 0, code: '', first: 0 } } },
			),
	},
	{
		patterns: [
			'approx? number unit "ago|earlier|later|hence|previously"@way',
			'unit "ago|earlier|later"@way',
			'approx? number unit "from" "now"@way',
			'number unit "or" "so|two|more"@or "ago|later|earlier"@way',
		],
		read: (scene) => (scene.captures.number || scene.captures.unit!.code.endsWith('+') ? counted(scene) : null),
	},
	{ patterns: ['"the|over"? "weekend"', '"the" "weekend"'], read: weekend },
	{ patterns: ['"the"? "end|beginning|start|middle" "of" "the|this|last|next"@which unit'], read: partOfUnit },
	{ patterns: ['vague'], read: vague },
];
