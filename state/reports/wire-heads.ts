// The head of a report as newsrooms write it: slug, version, urgency, embargo, byline, and what a notice to editors asks
// for. What follows from it for other reports is decided in `editions.ts`.
import { foldName } from '../../src/lib/name-match.ts';

/**
 * What a report is to the other versions of its story: `update` and `correction` stand in for what came before, an
 * `addition` goes on from it, a `kill` takes it back, a `hold` stops it for now, a `release` lets it go.
 */
export type Mark = 'plain' | 'update' | 'addition' | 'correction' | 'hold' | 'release' | 'kill';

export type WireHead = {
	/** Names that its story goes by: slugs and headlines, folded. */
	readonly stories: readonly string[];
	readonly mark: Mark;
	/** Number of the take or update; 0 where there is none. */
	readonly take: number;
	/** It replaces what was killed. */
	readonly isSubstitute: boolean;
	/** It only says what was wrong elsewhere. */
	readonly isNotice: boolean;
	/** Hours and minutes at which it was sent, as its head says. */
	readonly sentAt: string | null;
	readonly slug: string | null;
	readonly urgency: string | null;
	readonly embargo: string | null;
	readonly byline: string | null;
};

const number = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const version = String.raw`(?:(?:ld|lead)(?:[ -]?(?:all|write-?thru|wrthru))?|write-?thru|wrthru|take|version|update)`;

// Patterns of the first lines; the first that fits counts. `inBody`: a short notice to editors may say it in a sentence.
const marks: readonly { readonly mark: Mark; readonly sign: RegExp; readonly inBody?: true }[] = [
	{
		mark: 'release',
		sign: /\b(?:release|lift(?:ed|s)?|end)(?: of)?(?: the)? hold\b|\bhold (?:is |was |has been )?(?:released|lifted)\b/i,
		inBody: true,
	},
	{ mark: 'kill', sign: /^\W*(?:(?:bc|ap)-)?(?:mandatory )?kill\b\s*(?:[:(—–-]|$)/i },
	{ mark: 'kill', sign: /^\W*KILL\b/ },
	{ mark: 'kill', sign: /\bmandatory kill\b|\((?:mandatory )?kill\)|\bkill (?:notice|advisory)\b/i },
	{
		mark: 'kill',
		sign: /^\W*(?:withdrawn|withdrawal|retraction|retracted|elimination)\b\s*(?:[:(—–-]|$)|\bstory (?:removed|withdrawn)\b/i,
	},
	{
		mark: 'kill',
		sign: /\b(?:please |must |should |editors?[:,]? )(?:kill|withdraw|delete|disregard|do not (?:use|publish|run))\b/i,
		inBody: true,
	},
	{
		mark: 'kill',
		sign: /\b(?:story|report|item|article|alert|version|take|dispatch)\b[^.\n]{0,90}?\b(?:has been|is|was|are) (?:hereby )?(?:withdrawn|retracted|killed)\b/i,
		inBody: true,
	},
	{ mark: 'kill', sign: /\b(?:story|report|item|article|alert) (?:hereby )?(?:withdrawn|retracted)\b/i, inBody: true },
	{
		mark: 'hold',
		sign: /^\W*(?:(?:bc|ap)-)?hold\b(?! for release)\s*(?:[:(—–-]|$)|\(hold\)|\bhold (?:notice|advisory)\b/i,
	},
	{ mark: 'hold', sign: /^\W*HOLD\b(?! FOR RELEASE)/ },
	{
		mark: 'hold',
		sign: /\b(?:please |must |editors?[:,]? )hold (?:the|this|our|all|use|publication|off)\b/i,
		inBody: true,
	},
	{
		mark: 'correction',
		sign: /^\W*(?:c o r r e c t i o n|correct(?:ion|ed|s|ive)|corrige?ndum|erratum)\b|\(correct(?:s|ed|ion)\b|\bwrite-?thru[,:; -]+corrects?\b|-corrected\b|,\s*correct(?:ion|ive|ed)\s*$/i,
	},
	{ mark: 'addition', sign: /\b\d{1,2}(?:st|nd|rd|th) add\b|^\W*add\s*\d{0,2}\s*[:(—–-]|\bfirst add\b/i },
	{ mark: 'update', sign: new RegExp(String.raw`\b${number}[ -]${version}\b`, 'i') },
	{ mark: 'update', sign: /^\W*(?:update|wrapup|refile|writethru|take|lead|ld|version)[ #-]*(\d{1,2})\b/i },
	{ mark: 'update', sign: /,\s*(?:take|update|version|writethru)[ #]*(\d{1,2})\b/i },
	{
		mark: 'update',
		sign: /\bwrite-?thru\b|^\W*(?:updated?|refiled?|recasts?|lead)\s*[:(—–-](?!\s*(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? ))|,\s*(?:ld|lead)\b|\((?:updates|adds|recasts|refiles|releads|rewrites|new throughout)\b|^(?:eds|editors)[:.,] *(?:updates|adds|recasts|corrects|minor edits|rewrites|releads)\b/i,
	},
];

const numbers: readonly RegExp[] = marks.flatMap(({ mark, sign }) => (mark === 'update' ? [sign] : []));

// Cheap, and true of every head that says anything: of a hundred thousand reports nearly all are plain.
const hasFurniture =
	/\b(?:kill|hold|withdr|retract|eliminat|correct|c o r r e c|corrig|erratum|add\b|\d{0,2}(?:st|nd|rd|th)? ?-?ld\b|lead\b|take\b|version|updates?|adds|wrapup|refile|write-?thru|wrthru|recast|rewrites|releads|new throughout|slug|keyword|catchline|bc-|ap-|urgent|flash|bulletin|alert|newsalert|snap|embargo|release|not for|gmt\b|utc\b|substitut|sub\b|replac|re-?issue|story removed|by )|\d(?:gmt|utc|z)\b|^a\d{3}/im;
const mayBeNotice = /\b(?:kill|hold|withdraw|retract|disregard|delete|do not (?:use|publish|run)|embargo)/i;

/** Words of a head that are no part of what the story is called. */
const furniture: readonly RegExp[] = [
	/\([^()]{0,80}\)/g,
	new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?[ -](?:${version}|add)\b`, 'gi'),
	/,?\s*\b(?:write-?thru|ld|lead|take|update|version)[ #]*\d{0,2}(?=\s*(?:$|[,<]))/gi,
	/\b(?:write-?thru|mandatory kill|kill (?:notice|advisory)|hold (?:notice|advisory)|story (?:removed|withdrawn))\b/gi,
	/^\W*(?:(?:mandatory |bc-)?kill|hold|release|withdrawn|withdrawal|retraction|elimination|c o r r e c t i o n|correct(?:ion|ed|s|ive)|(?:update|wrapup|refile|take|lead|ld|version|add)[ #-]*\d{0,2}|updated|refiled|recasts?|advisory|urgent|flash|bulletin|alert|newsalert|snap|exclusive|eds|editors)\b[\s:,(—–-]*/gi,
	/^\W*(?:bc|ap|us|uk|afp|dpa)-/gi,
	/^\W*a\d{3,4}[- ]/gi,
	/,\s*\d{2,5}\s*<?\s*$/g,
];

const slugLine = /^(?:slug(?:line)?|keywords?|catchline)\s*[:=]\s*(\S.{0,118})$/i;
const wireSlug = /^\W*(?:a\d{3,4}[- ])?(?:bc|ap)-{1,2}[\p{L}\d]/iu;
const named =
	/\b(?:slugged|headlined|titled|entitled|catchlined|kill|hold|withdraw|withdraws|disregard|story|report|item|article|alert|dispatch|version)\s+(?:(?:as|the|our|its|this|story|report|item|article|slugged|headlined|under the (?:headline|slug))\s+){0,4}(?:["“‘']([^"“”’\n]{3,120})["”’']|(BC-[\p{L}\d][\p{L}\d-]{2,60})|(?<=slugged |catchlined )([\p{L}\d][\p{L}\d-]{2,60}))/giu;

const headLength = 1_200;
const headLines = 8;
const longestLine = 200;
const startOfProse = 60;
const longestNotice = 1_500;
const bodyOfNotice = 500;
const wordCount = (story: string): number => story.split(' ').length;

const linesOf = (text: string): readonly string[] =>
	text
		.slice(0, headLength)
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.slice(0, headLines)
		.map((line) => line.slice(0, longestLine));

/** What a report is called, as its head says it without its furniture. */
const storyOf = (line: string): string => {
	let left = line;
	if (hasFurniture.test(line))
		for (let turn = 0; turn < 2; turn += 1) for (const part of furniture) left = left.replace(part, ' ');
	return foldName(left.trim());
};

const nothingSaid = {
	mark: 'plain',
	take: 0,
	isSubstitute: false,
	isNotice: false,
	sentAt: null,
	slug: null,
	urgency: null,
	embargo: null,
	byline: null,
} as const;

const proseOf = (heads: readonly string[], at: number): string =>
	heads
		.slice(at)
		.join(' ')
		.replace(/\([^()]*\)/g, ' ')
		.slice(0, openingWords);

/** Reads the head of a report: its title as a field gives it, and its text from where that begins. */
export const readWireHead = (title: string | null, text: string): WireHead => {
	const lines = linesOf(text);
	const heads = title === null ? lines : [title.slice(0, longestLine), ...lines];
	// Prose ends the head: what its sentences tell of is the news. How it begins may still mark it.
	const proseAt = firstProse(heads);
	const opening = heads.slice(0, Math.max(1, proseAt));
	const body = text.length <= longestNotice ? text.slice(0, bodyOfNotice) : '';
	if (!opening.some((line) => hasFurniture.test(line)) && !mayBeNotice.test(body))
		return { ...nothingSaid, stories: storiesIn(opening, [], 'plain') };
	const signed = [...heads.slice(0, proseAt), (heads[proseAt] ?? '').slice(0, startOfProse)];
	const mark =
		marks.find(
			({ sign, inBody }) =>
				(inBody ? heads.slice(0, proseAt) : signed).some((line) => sign.test(line)) || (inBody && sign.test(body)),
		)?.mark ?? 'plain';
	const slugs = opening.flatMap((line) => slugLine.exec(line)?.[1] ?? (wireSlug.test(line) ? line : []));
	const isNotice =
		mark === 'kill' ||
		mark === 'hold' ||
		mark === 'release' ||
		(mark === 'correction' && owns.test(proseOf(heads, Math.min(1, proseAt))));
	const meant = isNotice
		? [...text.slice(0, headLength).matchAll(named)].map(([, quoted, slug, bare]) => quoted ?? slug ?? bare ?? '')
		: [];
	return {
		stories: storiesIn(opening, [...slugs, ...meant], mark),
		mark,
		take: takeIn(opening, isNotice ? body : ''),
		isSubstitute: heads.some((line) => substitute.test(line)),
		isNotice,
		sentAt: opening.map(sentIn).find((time) => time !== null) ?? null,
		slug: slugs[0]?.slice(0, 80) ?? null,
		urgency: opening.map((line) => urgencies.exec(line)?.[1]?.toUpperCase()).find((word) => word !== undefined) ?? null,
		embargo: signed.map((line) => embargoes.exec(line)?.[0].slice(0, 120)).find((words) => words !== undefined) ?? null,
		byline: lines.map((line) => bylines.exec(line)?.[1]).find((name) => name !== undefined) ?? null,
	};
};

// A corrected story may say in brackets what it corrects; a note says it in its first sentences.
const owns =
	/\b(?:an?|its|our|the) (?:earlier|previous|original) (?:[\p{L}-]+ )?(?:story|report|article|version|item|dispatch|headline)\b|\bin (?:an?|its|our|the) (?:story|report|article|item|dispatch)\b|\b(?:erroneously|incorrectly|mistakenly|wrongly) (?:reported|said|stated|gave|identified|described)\b/iu;
const openingWords = 300;
const substitute =
	/\b(?:sub(?:stitute)?s? (?:for )?|replac(?:es|ing) (?:the )?|re-?issu(?:e|es|ed|ing) |follows? (?:the )?(?:mandatory )?|after (?:the |a )?(?:mandatory )?)(?:killed|kill|withdrawn|story (?:killed|withdrawn))\b|\(re-?issue[sd]?\b/i;
const urgencies = /^\W*(?:AP ?)?(flash|bulletin|urgent|newsalert|alert|snap)\b\s*(?:[:(—–-]|$)/i;
const embargoes =
	/^\W*(?:strictly )?(?:under )?embargo(?:ed\b|\s*[:(—–-]|\s+(?:until|till|to|for|\d)).*|\bembargo(?:ed (?:until|till|to|for)|:).*|\b(?:hold |not )for (?:release|publication)\b.*|\bnot (?:to be )?(?:released|published) (?:before|until)\b.*/i;
const bylines = /^[Bb](?:y|Y)\s+(\p{Lu}[\p{L}.'’-]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]+){1,6})/u;

const sentIn = (line: string): string | null => {
	if (line.length > 80 || /\b(?:story|slugged|headlined|kill|embargo|release)/i.test(line)) return null;
	const [, hours, minutes] = /\b([01]?\d|2[0-3])[:.h]?([0-5]\d)\s?(?:GMT|UTC|Z)\b/.exec(line) ?? [];
	return hours === undefined ? null : `${hours.padStart(2, '0')}:${minutes}`;
};

const datelines =
	/^\p{Lu}[\p{L}\d ,.'’-]{1,60}\([^()]{1,60}\)\s*[—–-]|^\p{Lu}[\p{L} .'’-]{1,40},[^—–()\n]{1,40}\d[^—–()\n]{0,20}\s[—–-]/u;

// A dateline, or a sentence of some length that ends as one.
const firstProse = (lines: readonly string[]): number => {
	const at = lines.findIndex((line) => line.length > 120 || datelines.test(line));
	return at < 0 ? lines.length : at;
};

const takeIn = (lines: readonly string[], body: string): number => {
	for (const line of [...lines, body]) {
		for (const sign of numbers) {
			const found = sign.exec(line)?.[1];
			if (found !== undefined) return Number(found);
		}
	}
	return 0;
};

const headlineIn = (opening: readonly string[]): string => {
	for (const line of opening) {
		const story = [slugLine, bylines, embargoes].some((sign) => sign.test(line)) ? '' : storyOf(line);
		if (story !== '') return story;
	}
	return '';
};

// One word is a headline of many stories; as a slug, and where a notice says it, it names one.
const storiesIn = (opening: readonly string[], named: readonly string[], mark: Mark): readonly string[] => {
	const headline = headlineIn(opening);
	const slugs = named.map(storyOf).filter((story) => story !== '');
	const isName = mark !== 'plain' || wordCount(headline) > 1;
	return [...new Set([...slugs, ...(isName && headline !== '' ? [headline] : [])])].slice(0, mostStories);
};

const mostStories = 6;
