// Counts that do not change with the hours, by the words about their number: who was aboard, how many cars derailed, how
// many were abducted, how strong the earthquake was.
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

const captives =
	'(?:people|persons|women|men|students|pupils|girls|boys|children|schoolgirls|schoolboys|schoolchildren|worshippers|villagers|farmers|workers|tourists|foreigners|civilians|passengers|travell?ers|sailors|fishermen|miners|hostages)';
const prisoners = '(?:inmates|prisoners|detainees|convicts|patients|suspects)';
const attackers = '(?:gunmen|attackers|assailants|militants|insurgents|robbers|raiders|bombers)';
const shots = '(?:shots|rounds|bullets)';
// A warning is counted apart.
const shotsAre = String.raw`(?:(?!(?:of|others|warning) )\p{L}+ ){0,2}?${shots}`;

const assaults: readonly EventTypeId[] = ['ASSAULT', 'COERCE'];
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
	row('abducted', assaults, [
		String.raw`\b(?:abduct(?:ed|ing|ion of)|kidnap(?:ped|ping|ping of)|snatched|seized) `,
		String.raw` ${some}${captives}\b`,
	]),
	row('abducted', assaults, [
		null,
		String.raw` ${some}${captives} (?:from [^,.;]{2,40}? )?(?:were |was |had been |have been )(?:abducted|kidnapped|snatched|taken (?:hostage|captive|away))\b`,
	]),
	row(
		'escaped',
		['MOVEMENT', 'COERCE'],
		[null, String.raw` ${some}${prisoners} (?:had |have )?(?:escaped|broke out|broken out|fled|absconded|got away)\b`],
	),
	row('attackers taking part', assaults, [
		null,
		String.raw` ${some}${attackers} (?:had |have )?(?:stormed|attacked|opened fire|burst|broke into|entered|raided|ambushed|carried out|took part)\b`,
	]),
	row('attackers taking part', assaults, [
		String.raw`\b(?:attack|assault|raid|ambush|robbery) by `,
		String.raw` ${some}${attackers}\b`,
	]),
	row('shots fired', assaults, [String.raw`\bfir(?:ed|ing|e) `, String.raw` ${shotsAre}\b`]),
	row('shots fired', assaults, [null, String.raw` ${shotsAre} (?:were |was |had been |have been )?fired\b`]),
	row(
		'dollars stolen',
		['COERCE'],
		[String.raw`\b(?:stole|stolen|stealing|made off with|got away with|looted) \$`, ''],
	),
	row(
		'recalled',
		['ECONOMY'],
		[
			String.raw`\brecall(?:ed|s|ing|ing of| of)? `,
			String.raw` ${some}(?:cars|vehicles|trucks|units|devices|phones|batteries|toys|bottles|packages|cases)\b`,
		],
	),
	row('magnitude', ['HAZARD'], [String.raw`\bmagnitude[ -](?:of )?`, '']),
	row(
		'magnitude',
		['HAZARD'],
		[
			String.raw`\b(?:measured|measuring|registered|registering) `,
			String.raw` on the (?:[\p{L}-]+ )?(?:Richter|magnitude)\b`,
		],
	),
	row('magnitude', ['HAZARD'], [null, String.raw`[ -]magnitude\b`]),
];

/** One of these stands wherever such a count is told. */
export const settledWords: ReadonlySet<string> = new Set(
	`aboard onboard board carrying crew rail rails track tracks derailed off hazardous toxic dangerous explosive explosives chemical
	chemicals part marched rallied attended walked number jobs workers people staff employees abducted abducting abduction kidnapped
	kidnapping snatched seized hostage captive away escaped broke broken fled absconded stormed attacked opened burst entered raided
	ambushed attack assault raid ambush robbery fired firing fire stole stolen stealing looted recall recalled recalls recalling
	magnitude richter made got`.split(/\s+/),
);
