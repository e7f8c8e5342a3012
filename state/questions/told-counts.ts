// How many, of what an incident settles once for all: who was aboard, how many cars left the track, how many took part.
// Such counts do not change with the hours, so that two reports whose figures cannot both be right contradict each other.
import type { Amount, Span } from '../../src/domain.ts';

/** One count that a sentence tells; `span` is its words, in offsets of the sentence. */
export type ToldCount = { readonly kind: string; readonly asks: string; readonly value: Amount; readonly span: Span };

const units =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const written = `(?:(?:${tens.join('|')})(?:-(?:${units.slice(1, 10).join('|')}))?|${units.slice(1).join('|')})`;

const readNumber = (words: string): number => {
	const lower = words.toLowerCase();
	if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''));
	const [ten, one] = lower.split('-');
	const tenth = tens.indexOf(ten!);
	if (tenth >= 0) return (tenth + 2) * 10 + (one === undefined ? 0 : units.indexOf(one));
	return units.indexOf(ten!);
};

const more = String.raw`(?<more>at least |more than |over )?(?<about>about |around |some |nearly |almost |roughly |an estimated |approximately |approx\.? )?`;
const count = String.raw`${more}(?<n>\d[\d,]*|\b${written})\b`;
const people = String.raw`(?:people|persons|passengers|men|women|workers|travell?ers|customers|members|drivers|protesters|demonstrators|supporters|residents|miners|others)`;

type Row = { readonly kind: string; readonly asks: string; readonly patterns: readonly RegExp[] };

const row = (kind: string, asks: string, ...sources: string[]): Row => ({
	kind,
	asks,
	patterns: sources.map((source) => new RegExp(source, 'iu')),
});

const rows: readonly Row[] = [
	row(
		'aboard',
		'How many people were aboard?',
		String.raw`\b${count} passengers and (?:a crew of )?(?<and>\d+|${written})\b`,
		String.raw`\b${count} (?:\p{L}+ ){0,2}?(?:${people} )?(?:were |was |had been )?(?:on ?board|aboard)\b`,
		String.raw`\bcarrying ${count} (?:\p{L}+ ){0,2}?${people}\b`,
	),
	row(
		'derailed',
		'How many cars derailed?',
		String.raw`\b${count}(?: of (?:the |its )?[^,.;]{0,30}?)? (?:\p{L}+ ){0,2}?(?:cars|wagons|carriages|coaches)(?: \p{L}+)? (?:left the (?:tracks?|rails)|jumped the (?:tracks?|rails)|derailed|came off|went off)\b`,
	),
	row(
		'hazardous',
		'How many held hazardous goods?',
		String.raw`\b${count} of (?:the |those |its |them)(?: ?\p{L}+){0,2} (?:were |had been )?(?:carr(?:ying|ied)|held|contain(?:ed|ing)|transport(?:ed|ing)) [^,.;]{0,40}?\b(?:hazardous|toxic|dangerous|explosives?|chemicals?)\b`,
	),
	row(
		'affected',
		'How many were affected?',
		String.raw`\b${count} ${people} (?:a |per )?(?:day )?(?:were|was|had been|have been) affected\b`,
		String.raw`\baffected ${count} ${people}\b`,
	),
	row(
		'took part',
		'How many took part?',
		String.raw`\b${count} (?:\p{L}+ ){0,2}?(?:${people} )?(?:had |have |would |will )?(?:t(?:ook|ake|aken) part|marched|rallied|attended|walked out)\b`,
		String.raw`\bnumber of [^.;]{3,40}? at ${count}$`,
	),
	row(
		'jobs',
		'How many jobs are lost?',
		String.raw`\b(?:loss of|lay off|laid off|cut|shed|dismiss(?:ed)?) ${count} (?:jobs|workers|people|staff|employees)\b`,
		String.raw`\b${count} jobs (?:are|were|would be|will be|had been) (?:at risk|lost|cut)\b`,
		String.raw`\bjobs (?:at risk|lost) at ${count}`,
	),
	row(
		'trapped',
		'How many were trapped?',
		String.raw`\b${count} (?:\p{L}+ ){0,1}?${people} (?:who )?(?:were|was|are|had been|have been) trapped\b`,
	),
];

// "Three more were aboard", "of them": a part and no whole.
const isPart = (sentence: string, end: number): boolean => /^ (?:more|others|of them)\b/i.test(sentence.slice(end));

/** The counts that a sentence tells; questions and what is only feared tell none. */
export const toldCounts = (sentence: string): readonly ToldCount[] => {
	if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)\b/iu.test(sentence)) return none;
	return rows.flatMap(({ kind, asks, patterns }): readonly ToldCount[] => {
		for (const pattern of patterns) {
			const match = pattern.exec(sentence);
			const { n, and, about, more: least } = match?.groups ?? {};
			if (!match || n === undefined || isPart(sentence, match.index + match[0].length)) continue;
			const low = readNumber(n) + (and === undefined ? 0 : readNumber(and));
			const value: Amount = { low, high: least === undefined ? low : null, about: about !== undefined };
			return [{ kind, asks, value, span: { start: match.index, end: match.index + match[0].length } }];
		}
		return none;
	});
};

const none: readonly never[] = [];
