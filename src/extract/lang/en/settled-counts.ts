// Counts that do not change with the hours, by the words about their number: who was aboard, how many cars derailed.
import type { EventTypeId } from '../../../domain.ts';
import type { SettledCount } from '../../../lib/settled-counts.ts';

/** One way to tell a count. `before` ends where the number begins, `behind` begins where it ends. */
export type SettledTelling = {
	readonly what: SettledCount;
	/** The types of event that it is a count of. */
	readonly of: readonly EventTypeId[];
	readonly before: RegExp | null;
	readonly behind: RegExp;
	/** Another number follows and is added: "87 passengers and a crew of nine". */
	readonly adds?: true;
};

const people =
	'(?:people|persons|passengers|men|women|workers|travell?ers|customers|members|drivers|protesters|demonstrators|supporters|residents|miners)';
// "Three of them were aboard", "two others": a part and no whole.
const some = String.raw`(?:(?!(?:of|others) )\p{L}+ ){0,2}?`;
const cars = '(?:cars|wagons|carriages|coaches)';
const marchers = '(?:protesters|demonstrators|marchers|participants|strikers|supporters|attendees)';

const incidents: readonly EventTypeId[] = ['ACCIDENT', 'ASSAULT', 'HAZARD', 'CASUALTY'];
const gatherings: readonly EventTypeId[] = ['PROTEST'];
const cuts: readonly EventTypeId[] = ['ECONOMY', 'DISRUPTION'];

const row = (
	what: SettledCount,
	of: readonly EventTypeId[],
	[before, behind]: readonly [string | null, string],
	more?: Pick<SettledTelling, 'adds'>,
): SettledTelling => ({
	what,
	of,
	before: before === null ? null : new RegExp(`${before}$`, 'iu'),
	behind: new RegExp(`^${behind}`, 'iu'),
	...more,
});

/** Every way to tell one; the first that fits counts. */
export const settledTellings: readonly SettledTelling[] = [
	row('aboard', incidents, [null, ' passengers and a crew of '], { adds: true }),
	row('aboard', incidents, [null, String.raw` passengers and (?=[\w-]+ crew\b)`], { adds: true }),
	row('aboard', incidents, [null, String.raw` ${some}(?:${people} )?(?:were |was |had been )?(?:on ?board|aboard)\b`]),
	row('aboard', incidents, [String.raw`\bcarrying `, String.raw` ${some}${people}\b`]),
	row('derailed', incidents, [
		null,
		String.raw`(?: of (?:the |its )?[^,.;]{0,30}?)? ${some}${cars}(?: of [^,.;]{2,40}?)?(?: \p{L}+)? (?:(?:left|jumped) the (?:tracks?|rails)|derailed|came off|went off)\b`,
	]),
	row('with hazardous goods', incidents, [
		null,
		String.raw` of (?:the |those |its |them)(?: ?\p{L}+){0,2} (?:were |had been )?(?:carr(?:ying|ied)|held|contain(?:ed|ing)|transport(?:ed|ing)) [^,.;]{0,40}?\b(?:hazardous|toxic|dangerous|explosives?|chemicals?)\b`,
	]),
	row('participants', gatherings, [
		null,
		String.raw` ${some}(?:${people} )?(?:had |have |would |will )?(?:t(?:ook|ake|aken) part|marched|rallied|attended|walked out)\b`,
	]),
	row('participants', gatherings, [String.raw`\bnumber of ${some}${marchers} at `, '']),
	row('jobs', cuts, [
		String.raw`\b(?:loss of|lay off|laid off|cut|shed|dismiss(?:ed)?) `,
		String.raw` (?:jobs|workers|people|staff|employees)\b`,
	]),
	row('jobs', cuts, [null, String.raw` jobs (?:are|were|would be|will be|had been) (?:at risk|lost|cut)\b`]),
	row('jobs', cuts, [String.raw`\bjobs (?:at risk|lost) at `, '']),
];

/** One of these stands wherever such a count is told. */
export const settledWords: ReadonlySet<string> = new Set(
	`aboard onboard board carrying crew rail rails track tracks derailed off hazardous toxic dangerous explosive explosives chemical
	chemicals part marched rallied attended walked number jobs workers people staff employees`.split(/\s+/),
);
