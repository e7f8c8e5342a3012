// Rules for durations, repetitions and times by the clock.
import { longUnits } from '../lang/en/calendar.ts';
import { addDays, formatDay } from './days.ts';
import { date, duration, type Rule, set, time, type Value } from './rule.ts';
import type { Scene } from './scene.ts';
import * as scenes from './scene.ts';

/** `P2W`, `PT30M`, `PXY` (NaN: how many is not said). */
export const durationValue = (count: number, unitCode: string, unitCount: number): string | null => {
	const code = unitCode.replace('+', '');
	const isPlural = unitCode.endsWith('+');
	if (Number.isNaN(count)) {
		if (unitCount === 100) return 'PXC';
		return `P${code.startsWith('T') ? 'T' : ''}X${letterOf(code)}`;
	}
	const all = count * unitCount * (code === 'Q' ? 3 : code === 'WE' ? 2 : 1);
	if (all === 0.5 && code === 'TH') return 'PT30M';
	if (all === 0.5 && code === 'Y' && !isPlural) return 'P6M';
	return `P${code.startsWith('T') ? 'T' : ''}${Number.isInteger(all) ? all : Number(all.toFixed(2))}${letterOf(code)}`;
};

const letterOf = (code: string): string => (code === 'Q' ? 'M' : code === 'WE' ? 'D' : code.at(-1)!);

const length = (scene: Scene): string | null => {
	const { number, unit } = scene.captures;
	return durationValue(number ? number.n + (scene.captures.half ? 0.5 : 0) : Number.NaN, unit!.code, unit!.n);
};

const openDurations = new Set(
	'for within in after over about nearly almost take takes took taken taking lasted last lasting lasts of least than spend spent during another until just only some roughly around under every since by least'.split(
		' ',
	),
);

const rateOpeners = new Set('once twice thrice times percent % million billion trillion'.split(' '));

const isRate = (scene: Scene): boolean => {
	const before = scenes.wordBefore(scene);
	const pos = scenes.posBefore(scene);
	return (
		rateOpeners.has(before) || pos === 'NUM' || /^[$€£]?\d/.test(before) || (pos === 'NOUN' && before.endsWith('s'))
	);
};

const isAge = (scene: Scene): boolean => {
	const next = scenes.wordAfter(scene);
	const word = next === '-' ? scenes.wordAfter(scene, 1) : next;
	return (
		word === 'old' || word === 'olds' || (word === 'of' && scenes.wordAfter(scene, next === '-' ? 2 : 1) === 'age')
	);
};

const plain = (scene: Scene): Value => {
	const { number, unit, approx } = scene.captures;
	if (isAge(scene) || scenes.isTitle(scene, unit!.first)) return null;
	const isPlural = unit!.code.endsWith('+');
	const word = scene.pieces.lower[unit!.first]!;
	const before = scenes.wordBefore(scene);
	if (/^[$€£]/.test(scene.pieces.lower[number!.first]!)) return null;
	if (number!.code === 'article') {
		if (isPlural || word === 'second' || word === 'quarter' || word === 'weekend') return null;
		if (isRate(scene)) return set(durationValue(1, unit!.code, unit!.n));
		if (!approx && !openDurations.has(before) && scenes.wordAfter(scene) !== 'or') return null;
		return duration(durationValue(1, unit!.code, unit!.n));
	}
	if (word === 'second' || word === 'sec' || word === 'min') return null;
	if (word === 'quarter' && !isPlural) return null;
	if (number!.n === 1 && word === 'day' && !openDurations.has(before) && !approx)
		return scenes.posBefore(scene) === 'ADP' ? null : date('FUTURE_REF');
	return duration(length(scene));
};

const hyphenated = (scene: Scene): Value => {
	const { unit, old } = scene.captures;
	if (unit!.code.endsWith('+') && !scene.captures.long) return null;
	if (old) {
		const next = scenes.wordAfter(scene);
		const isThing =
			unit!.code !== 'Y' &&
			scenes.posAfter(scene) === 'NOUN' &&
			!/^(?:baby|boy|girl|son|daughter|child|infant|twin|twins|man|woman|babies)$/.test(next);
		return isThing ? duration(length(scene)) : null;
	}
	return isAge(scene) ? null : duration(length(scene));
};

/** "the past two months", "the next few days", "recent weeks". */
const window = (scene: Scene): Value => {
	const { number, unit } = scene.captures;
	const isPlural = unit!.code.endsWith('+');
	if (number) return duration(length(scene));
	if (isPlural) return duration(durationValue(Number.NaN, unit!.code, unit!.n));
	return unit!.code === 'Q' || unit!.n === 100 || unit!.code === 'D' || unit!.code === 'WE'
		? null
		: duration(durationValue(1, unit!.code, unit!.n));
};

const barePlural = (scene: Scene): Value => {
	const { unit } = scene.captures;
	if (!unit!.code.endsWith('+') || scene.pieces.lower[unit!.first] === 'seconds' || unit!.code === 'Q+') return null;
	const before = scenes.wordBefore(scene);
	const opens = /^(?:for|within|over|after|through|took|take|takes|last|lasted|than)$/.test(before);
	const follows =
		scenes.wordAfter(scene) === 'of' && scenes.posBefore(scene) !== 'ADJ' && scenes.posBefore(scene) !== 'NOUN';
	return opens || follows ? duration(durationValue(Number.NaN, unit!.code, unit!.n)) : null;
};

const every = (scene: Scene): Value => {
	const { number, unit, weekday, part, month, season } = scene.captures;
	if (weekday) return set(`XXXX-WXX-${weekday.n}${part?.code ?? ''}`);
	if (month) return set(`XXXX-${String(month.n).padStart(2, '0')}`);
	if (season) return set(`XXXX-${season.code}`);
	if (part) return set(`XXXX-XX-XX${part.code}`);
	return unit && unit.code !== 'WE' ? set(durationValue(number?.n ?? 1, unit.code, unit.n)) : null;
};

/** A time by the clock, with the zone written beside it. */
const clock = (scene: Scene): Value => {
	const read = readClock(scene);
	const zone = scene.captures.zone?.code;
	return read && zone ? { ...read, zone: zone.toUpperCase() } : read;
};

const readClock = (scene: Scene): Value => {
	const { clock: at, moment, zone, weekday, part, word, number } = scene.captures;
	const isPlain = at && !zone && !weekday && !/[apm]/.test(scene.pieces.lower[at.first]!) && at.end - at.first === 1;
	if (
		isPlain &&
		!/^\d\d:\d\d/.test(scene.pieces.lower[at.first]!) &&
		!/^(?:at|by|until|around|about|from|since)$/.test(scenes.wordBefore(scene))
	)
		return null;
	const hour = number ? (number.n % 12) + (part && part.code !== 'TMO' ? 12 : 0) : 0;
	const code = at?.code ?? moment?.code ?? `T${String(hour).padStart(2, '0')}:00`;
	const suffix = zone?.n === 0 ? 'Z' : '';
	const step = { yesterday: -1, tomorrow: 1 }[word?.code ?? ''] ?? 0;
	const { reference } = scene;
	if (word) return time(reference ? `${formatDay(addDays(reference, step))}${code}${suffix}` : `${code}${suffix}`);
	if (!weekday) return time(`${code}${suffix}`);
	if (!reference) return time(`XXXX-WXX-${weekday.n}${code}${suffix}`);
	return time(`${formatDay(scenes.weekdayNear(weekday.n, reference, scenes.directionOf(scene)))}${code}${suffix}`);
};

const spelledClock = (scene: Scene): Value => {
	const { number } = scene.captures;
	return number!.n >= 1 && number!.n <= 12 && Number.isInteger(number!.n) ? clock(scene) : null;
};

/** Durations, repetitions, clock times. */
export const spanRules: readonly Rule[] = [
	{ patterns: ['approx? number "more"? unit', 'approx? number "-" unit "-"? "long"@long'], read: plain },
	{ patterns: ['approx? number unit "and" "a" "half"@half'], read: plain },
	{
		patterns: [
			'number "-" unit',
			'number "-" unit "-" "long"@long',
			'number "-" unit "-"? "old"@old',
			'number unit "old"@old',
		],
		read: hyphenated,
	},
	{ patterns: ['long'], read: ({ captures }) => duration(captures.long!.code) },
	{
		patterns: ['unit "-" "long"'],
		read: ({ captures }) =>
			duration(
				durationValue(captures.unit!.code.endsWith('+') ? Number.NaN : 1, captures.unit!.code, captures.unit!.n),
			),
	},
	{
		patterns: ['"year|month|week|day|hour" "-"? "long"@word'],
		read: ({ pieces, first }) => duration(longUnits.get(`${pieces.lower[first]}long`) ?? null),
	},
	{
		patterns: [
			'"the" "past|last|next|coming|previous|first|final|following|preceding" approx? number? unit',
			'"past|last|next|coming|first|previous|following" number unit',
			'"recent|coming|past" unit',
		],
		read: (scene) =>
			scene.captures.number || scene.pieces.lower[scene.first] === 'the' || scene.captures.unit!.code.endsWith('+')
				? window(scene)
				: null,
	},
	{ patterns: ['unit', '"the"? unit'], read: barePlural },
	{ patterns: ['repetition'], read: ({ captures }) => set(captures.repetition!.code) },
	{
		patterns: [
			'"every|each" number? unit',
			'"every|each" "other"? weekday part?',
			'"every|each" part',
			'"every|each" month',
			'"every|each" season',
			'"per" unit',
		],
		read: every,
	},
	{
		patterns: [
			'clock zone?',
			'clock zone? ","? weekday',
			'clock zone? "today|yesterday|tomorrow"@word',
			'moment zone?',
			'moment weekday',
			'moment "today|yesterday|tomorrow"@word',
		],
		read: clock,
	},
	{
		patterns: ['number "o\'clock" zone?', 'number "o\'clock"? "in" "the" part', 'number "o\'clock"? "at" part'],
		read: spelledClock,
	},
];
