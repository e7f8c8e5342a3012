// The words of time in English: months, weekdays, units, numbers, parts of the day, seasons, holidays, zones.
// Tables only; how they combine is said in `times/`.

const rows = (table: string): [string, number][] =>
	table
		.trim()
		.split(/\s*\n\s*/)
		.flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index + 1]));

/** Month by name, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
	rows(`
	january jan jan.
	february feb feb.
	march mar mar.
	april apr apr.
	may
	june jun jun.
	july jul jul.
	august aug aug.
	september sep sept sep. sept.
	october oct oct.
	november nov nov.
	december dec dec.`),
);

/** Weekday by name, Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = new Map(
	rows(`
	monday mon mon. mondays
	tuesday tue tues tue. tues. tuesdays
	wednesday wed wed. weds wednesdays
	thursday thu thur thurs thu. thurs. thursdays
	friday fri fri. fridays
	saturday sat sat. saturdays
	sunday sun sun. sundays`),
);

/** Names that are common words too, and name a time only with a capital and company that fits. */
export const doubtfulNames: ReadonlySet<string> = new Set(
	'may march mar august jan mon sat sun wed fri tue fall spring summer winter autumn second dec jun sep'.split(' '),
);

/** Calendar unit by its word: TimeML letter and how many of it. Letters after `T` are parts of a day. */
export const units: ReadonlyMap<string, { readonly code: string; readonly count: number; readonly plural: boolean }> =
	new Map(
		(
			[
				['second sec', 'TS', 1],
				['minute min', 'TM', 1],
				['hour hr', 'TH', 1],
				['day', 'D', 1],
				['week', 'W', 1],
				['fortnight', 'W', 2],
				['weekend', 'WE', 1],
				['month', 'M', 1],
				['quarter', 'Q', 1],
				['semester', 'M', 6],
				['year yr', 'Y', 1],
				['decade', 'Y', 10],
				['century', 'Y', 100],
				['millennium', 'Y', 1000],
			] as const
		).flatMap(([words, code, count]) =>
			words.split(' ').flatMap((word): [string, { code: string; count: number; plural: boolean }][] => [
				[word, { code, count, plural: false }],
				[word.endsWith('y') && word !== 'day' ? `${word.slice(0, -1)}ies` : `${word}s`, { code, count, plural: true }],
			]),
		),
	);

/** A unit grown together with "long": "a daylong siege". */
export const longUnits: ReadonlyMap<string, string> = new Map([
	['hourlong', 'PT1H'],
	['daylong', 'P1D'],
	['weeklong', 'P1W'],
	['monthlong', 'P1M'],
	['yearlong', 'P1Y'],
	['decadeslong', 'PXY'],
	['yearslong', 'PXY'],
	['monthslong', 'PXM'],
	['weekslong', 'PXW'],
	['dayslong', 'PXD'],
	['hourslong', 'PTXH'],
]);

/** Adjectives and adverbs of repetition. */
export const repetitions: ReadonlyMap<string, string> = new Map([
	['hourly', 'PT1H'],
	['daily', 'P1D'],
	['nightly', 'P1D'],
	['weekly', 'P1W'],
	['biweekly', 'P2W'],
	['fortnightly', 'P2W'],
	['monthly', 'P1M'],
	['bimonthly', 'P2M'],
	['quarterly', 'P3M'],
	['yearly', 'P1Y'],
	['annual', 'P1Y'],
	['annually', 'P1Y'],
	['biannual', 'P6M'],
	['biennial', 'P2Y'],
]);

const small =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words below a hundred. */
export const numberWords: ReadonlyMap<string, number> = new Map([
	...small.map((word, index): [string, number] => [word, index]),
	...tens.flatMap((word, index): [string, number][] => (word === '-' ? [] : [[word, index * 10]])),
]);

/** Words for an unknown number. */
export const vagueNumbers: ReadonlySet<string> = new Set(
	'several few some many couple various numerous countless'.split(' '),
);

const smallOrdinals =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
		' ',
	);

/** Ordinal words up to the thirty-first (its parts are joined by the reader). */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
	...smallOrdinals.map((word, index): [string, number] => [word, index + 1]),
	['thirtieth', 30],
]);

/** Decades by name: "the nineties". */
export const decadeWords: ReadonlyMap<string, number> = new Map([
	['twenties', 192],
	['thirties', 193],
	['forties', 194],
	['fifties', 195],
	['sixties', 196],
	['seventies', 197],
	['eighties', 198],
	['nineties', 199],
]);

/** Part of the day by its word, as TimeML writes it. */
export const dayParts: ReadonlyMap<string, string> = new Map([
	['morning', 'TMO'],
	['mornings', 'TMO'],
	['afternoon', 'TAF'],
	['afternoons', 'TAF'],
	['evening', 'TEV'],
	['evenings', 'TEV'],
	['night', 'TNI'],
	['nights', 'TNI'],
	['overnight', 'TNI'],
	['dawn', 'TMO'],
	['daybreak', 'TMO'],
	['sunrise', 'TMO'],
	['dusk', 'TEV'],
	['sunset', 'TEV'],
	['nightfall', 'TEV'],
	['lunchtime', 'TAF'],
]);

/** Words for one moment of the day. */
export const moments: ReadonlyMap<string, string> = new Map([
	['noon', 'T12:00'],
	['midday', 'T12:00'],
	['noontime', 'T12:00'],
	['midnight', 'T24:00'],
]);

/** Season by its word, as TimeML writes it. */
export const seasons: ReadonlyMap<string, string> = new Map([
	['spring', 'SP'],
	['summer', 'SU'],
	['autumn', 'FA'],
	['fall', 'FA'],
	['winter', 'WI'],
	['summers', 'SU'],
	['winters', 'WI'],
]);

/** Words that move a unit: backwards, here, forwards. */
export const shifts: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['past', -1],
	['this', 0],
	['current', 0],
	['next', 1],
	['coming', 1],
	['upcoming', 1],
]);

/** Words that count from the time told of before, not from the day of the report. */
export const anchoredShifts: ReadonlyMap<string, number> = new Map([
	['previous', -1],
	['preceding', -1],
	['same', 0],
	['that', 0],
	['following', 1],
	['next', 1],
]);

/** Single words and phrases for the past, the present and the future at large. */
export const vagueTimes: ReadonlyMap<string, string> = new Map([
	['now', 'PRESENT_REF'],
	['right now', 'PRESENT_REF'],
	['currently', 'PRESENT_REF'],
	['presently', 'PRESENT_REF'],
	['current', 'PRESENT_REF'],
	['nowadays', 'PRESENT_REF'],
	['these days', 'PRESENT_REF'],
	['at this time', 'PRESENT_REF'],
	['at present', 'PRESENT_REF'],
	['recently', 'PAST_REF'],
	['more recently', 'PAST_REF'],
	['most recently', 'PAST_REF'],
	['lately', 'PAST_REF'],
	['previously', 'PAST_REF'],
	['formerly', 'PAST_REF'],
	['the past', 'PAST_REF'],
	['the recent past', 'PAST_REF'],
	['future', 'FUTURE_REF'],
	['the future', 'FUTURE_REF'],
	['the near future', 'FUTURE_REF'],
	['one day', 'FUTURE_REF'],
	['some day', 'FUTURE_REF'],
	['soon', 'FUTURE_REF'],
]);

/** Time zones by their letters or name: minutes from UTC, null where that depends on the place. */
export const zones: ReadonlyMap<string, number | null> = new Map<string, number | null>([
	['gmt', 0],
	['utc', 0],
	['zulu', 0],
	['est', -300],
	['edt', -240],
	['et', null],
	['eastern', null],
	['cst', -360],
	['cdt', -300],
	['ct', null],
	['central', null],
	['mst', -420],
	['mdt', -360],
	['mt', null],
	['pst', -480],
	['pdt', -420],
	['pt', null],
	['pacific', null],
	['bst', 60],
	['cet', 60],
	['cest', 120],
	['eet', 120],
	['eest', 180],
	['msk', 180],
	['ist', null],
	['jst', 540],
	['kst', 540],
	['hkt', 480],
	['sgt', 480],
	['aest', 600],
	['aedt', 660],
	['nzst', 720],
	['nzdt', 780],
	['local', null],
]);

/** When a holiday is: a fixed day, the nth weekday of a month (-1 the last), days from Easter, or a day of another calendar. */
export type HolidayRule =
	| { readonly on: 'fixed'; readonly month: number; readonly day: number }
	| {
			readonly on: 'nth';
			readonly month: number;
			readonly weekday: number;
			readonly nth: number;
			readonly plus?: number;
	  }
	| { readonly on: 'easter'; readonly days: number }
	| { readonly on: 'calendar'; readonly calendar: string; readonly month: number; readonly day: number };

const fixed = (month: number, day: number): HolidayRule => ({ on: 'fixed', month, day });
const nth = (month: number, weekday: number, n: number, plus = 0): HolidayRule => ({
	on: 'nth',
	month,
	weekday,
	nth: n,
	plus,
});
const easter = (days: number): HolidayRule => ({ on: 'easter', days });
const islamic = (month: number, day: number): HolidayRule => ({
	on: 'calendar',
	calendar: 'islamic-umalqura',
	month,
	day,
});

/** Holidays by their words, lower-cased, apostrophes straight. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
	["new year's day", fixed(1, 1)],
	["new year's eve", fixed(12, 31)],
	['epiphany', fixed(1, 6)],
	['martin luther king day', nth(1, 1, 3)],
	['martin luther king jr. day', nth(1, 1, 3)],
	['groundhog day', fixed(2, 2)],
	["valentine's day", fixed(2, 14)],
	["presidents' day", nth(2, 1, 3)],
	['presidents day', nth(2, 1, 3)],
	["international women's day", fixed(3, 8)],
	["st. patrick's day", fixed(3, 17)],
	['nowruz', fixed(3, 21)],
	["april fools' day", fixed(4, 1)],
	['earth day', fixed(4, 22)],
	['anzac day', fixed(4, 25)],
	['may day', fixed(5, 1)],
	['cinco de mayo', fixed(5, 5)],
	['victory day', fixed(5, 9)],
	["mother's day", nth(5, 7, 2)],
	['memorial day', nth(5, 1, -1)],
	["father's day", nth(6, 7, 3)],
	['juneteenth', fixed(6, 19)],
	['canada day', fixed(7, 1)],
	['the fourth of july', fixed(7, 4)],
	['fourth of july', fixed(7, 4)],
	['bastille day', fixed(7, 14)],
	['labor day', nth(9, 1, 1)],
	['columbus day', nth(10, 1, 2)],
	['halloween', fixed(10, 31)],
	["all saints' day", fixed(11, 1)],
	["all souls' day", fixed(11, 2)],
	['guy fawkes night', fixed(11, 5)],
	['election day', nth(11, 1, 1, 1)],
	['veterans day', fixed(11, 11)],
	['armistice day', fixed(11, 11)],
	['remembrance day', fixed(11, 11)],
	['thanksgiving day', nth(11, 4, 4)],
	['thanksgiving', nth(11, 4, 4)],
	['black friday', nth(11, 4, 4, 1)],
	['christmas eve', fixed(12, 24)],
	['christmas day', fixed(12, 25)],
	['christmas', fixed(12, 25)],
	['boxing day', fixed(12, 26)],
	['shrove tuesday', easter(-47)],
	['ash wednesday', easter(-46)],
	['palm sunday', easter(-7)],
	['maundy thursday', easter(-3)],
	['holy thursday', easter(-3)],
	['good friday', easter(-2)],
	['holy saturday', easter(-1)],
	['easter sunday', easter(0)],
	['easter monday', easter(1)],
	['easter', easter(0)],
	['ascension day', easter(39)],
	['pentecost', easter(49)],
	['whit monday', easter(50)],
	['corpus christi', easter(60)],
	['ashura', islamic(1, 10)],
	['eid al-fitr', islamic(10, 1)],
	['eid al-adha', islamic(12, 10)],
]);

/** Prepositions and other words after which a bare number of four digits is a year. */
export const yearOpeners: ReadonlySet<string> = new Set(
	'in since by until till from to and between through during before after late early mid of for around about circa or'.split(
		' ',
	),
);
