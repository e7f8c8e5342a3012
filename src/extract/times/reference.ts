// The date a document counts from: declared, in its dateline, in a post, by a weekday, in its file name.
import type { Document, Reference, ReferenceBasis, Span, TimeExpression } from '../../domain.ts';
import { months, numberWords, weekdays } from '../lang/en/calendar.ts';
import type { Block, Reading } from '../reading.ts';
import { createWordTest } from '../word-scans.ts';
import { rangeOfValue } from './anchors.ts';
import { addDays, type Day, daysBetween, formatDay, parseDay, weekdayOf } from './days.ts';
import { findTimesIn } from './times.ts';
import { isYearSure, withYear } from './yearless.ts';

/** A full date in the text that may be the document's own. */
type Candidate = { readonly basis: ReferenceBasis; readonly rank: number; readonly day: Day; readonly span: Span };

/** The reference date and what it rests on; null where nothing in the document or its file tells. */
export const findReference = (reading: Reading): Reference | null => {
	const declared = findDeclared(reading.document);
	if (declared?.precision === 'day') return declared;
	const written = findWritten(reading, declared ? lastDayOf(declared) : dayOfFile(reading.document));
	// A dateline says which day of the year or month that is declared.
	if (declared) return written?.date.startsWith(declared.date) ? written : declared;
	return written ?? findInFile(reading);
};

const lastDayOf = ({ date }: Reference): Day | null => parseDay(rangeOfValue(date)?.end ?? '');

/** The reference date that the file itself declares, without a look at its text. */
export const findDeclared = ({ declaredDate }: Document): Reference | null => {
	const declared = readDeclared(declaredDate);
	return declared === null ? null : { ...declared, basis: 'header', span: null };
};

const mailDate = /\b(?<day>\d{1,2}) (?<month>\p{L}{3})\p{L}{0,6}\.?,? (?<year>\d{4})\b/u;
const americanDate = /\b(?<month>\p{L}{3})\p{L}{0,6}\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/u;
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Reads `2020-01-08`, `2020-01`, `2020`, a moment, or a mail date ("Wed, 8 Jan 2020 03:12:00 +0000", "Wednesday, January
 * 8, 2020 3:12 AM").
 */
const readDeclared = (declared: string | null): Pick<Reference, 'date' | 'precision'> | null => {
	if (declared === null) return null;
	const value = declared.trim();
	const day = parseDay(value);
	if (day) return { date: formatDay(day), precision: 'day' };
	const mail = (mailDate.exec(value) ?? americanDate.exec(value))?.groups;
	const month = mail ? monthNames.indexOf(mail.month!.toLowerCase()) + 1 : 0;
	if (mail && month > 0)
		return readDeclared(`${mail.year}-${String(month).padStart(2, '0')}-${mail.day!.padStart(2, '0')}`);
	if (/^\d{4}-\d{2}$/.test(value)) return { date: value, precision: 'month' };
	return /^\d{4}$/.test(value) ? { date: value, precision: 'year' } : null;
};

const label =
	/(?:^|[\s|(·•])(published|posted|updated|last updated|last modified|issued|released|created|date|dated|sent|as of|for immediate release|(?:meeting|session|sitting)(?: (?:held|of))?)\b[^\n]{0,40}$/iu;
const ranks = { published: 0, lineAlone: 2, dateline: 3, heading: 4, updated: 1 } as const;

/** The surest date that the head, the foot or a post of the text gives itself. */
const findWritten = (reading: Reading, hint: Day | null): Reference | null => {
	const narrative = reading.blocks.filter((block) => block.kind !== 'metadata');
	const head = narrative.slice(0, 12);
	const foot = narrative.slice(12).slice(-3);
	const candidates = [...head, ...foot].flatMap((block) => candidatesIn(reading, block, narrative.indexOf(block)));
	const best = candidates.reduce<Candidate | null>(
		(found, next) => (!found || next.rank < found.rank ? next : found),
		null,
	);
	if (best) return { date: formatDay(best.day), precision: 'day', basis: best.basis, span: best.span };
	return findByPost(reading, narrative) ?? findPeriod(reading, head) ?? findYearless(reading, head, hint);
};

const period =
	/\b(?<from>\p{L}{3,9})\.?\s\d{1,2}\s?(?:–|-|—|to|through)\s?(?:(?<month>\p{L}{3,9})\.?\s)?(?<day>\d{1,2}),?\s(?<year>(?:19|20)\d\d)\b/u;

/** "Week of Jan. 12–18, 2026" over a log: it was closed on the last of these days. */
const findPeriod = ({ text }: Reading, head: readonly Block[]): Reference | null => {
	for (const { start, end } of head.slice(0, 4)) {
		const match = period.exec(text.slice(start, Math.min(end, start + 160)));
		const { from, month, day, year } = match?.groups ?? {};
		const at = monthNames.indexOf((month ?? from ?? '').slice(0, 3).toLowerCase());
		const last = at < 0 ? null : parseDay(`${year}-${String(at + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`);
		if (!match || !last) continue;
		const span = { start: start + match.index, end: start + match.index + match[0].length };
		return { date: formatDay(last), precision: 'day', basis: 'dateline', span };
	}
	return null;
};

const fullDate = (expression: TimeExpression): Day | null =>
	expression.type === 'DATE' || expression.type === 'TIME' ? parseDay(expression.value) : null;

const timesOf = (reading: Reading, block: Block): TimeExpression[] => {
	const { first, end } = openingOf(reading, block);
	return findTimesIn(reading, null, first, end);
};

const openingOf = ({ sentences }: Reading, block: Block): { readonly first: number; readonly end: number } => {
	const first = sentences[block.firstSentence]?.firstToken ?? 0;
	const end = sentences[block.endSentence - 1]?.endToken ?? first;
	return { first, end: Math.min(end, first + 80) };
};

const hasFigure = createWordTest((word) => /\d/.test(word));
const isDateWord = createWordTest((word) => months.has(word) || numberWords.has(word));

/**
 * A cheap test before the rules of time: a full date has a year in figures, or figures parted by marks, or the name of
 * a month beside a year in words or in short.
 */
const mayHoldDate = (reading: Reading, block: Block): boolean => {
	const { tokens } = reading;
	const { lower } = tokens;
	const { first, end } = openingOf(reading, block);
	let hasMonth = false;
	let hasYear = false;
	for (let token = first; token < end; token += 1) {
		const word = lower[token]!;
		if (hasFigure(tokens, token)) {
			if (/\d{4}|\d[./-]/.test(word) || /^[/-]$/.test(lower[token + 1] ?? '')) return true;
			hasYear ||= /^['‘`]/.test(lower[token - 1] ?? '') || /^['‘`]/.test(word);
		} else if (isDateWord(tokens, token)) {
			hasMonth ||= months.has(word);
			hasYear ||= !months.has(word);
		}
	}
	return hasMonth && hasYear;
};

const candidatesIn = (reading: Reading, block: Block, index: number): Candidate[] => {
	const candidates: Candidate[] = [];
	if (!mayHoldDate(reading, block)) return candidates;
	for (const expression of timesOf(reading, block)) {
		const day = fullDate(expression);
		const rank = day ? rankOf(reading, block, index, expression) : null;
		if (!day || rank === null) continue;
		const basis = rank <= ranks.updated ? 'header' : 'dateline';
		candidates.push({ day, rank, basis, span: { start: expression.start, end: expression.end } });
	}
	return candidates;
};

/** How sure a date stands for the whole document, 0 the surest; null if it does not. */
const rankOf = ({ text }: Reading, block: Block, index: number, expression: Span): number | null => {
	if (block.kind === 'post') return null;
	// "@cityworks · 14 Sep 2026 07:12": whose post it is, and when.
	const before = text.slice(Math.max(block.start, expression.start - 80), expression.start).replace(/@\w{1,30}/u, '');
	const after = text.slice(expression.end, block.end);
	const isShort = block.end - block.start <= 160;
	const labelled = isShort ? label.exec(before) : null;
	if (labelled) return /updated|modified/i.test(labelled[1]!) ? ranks.updated : ranks.published;
	if (index > 11) return null;
	const isWhole =
		before.length < 80 &&
		/^[\s\p{P}]*(?:[\p{L}.]+,?\s*){0,3}[\s\p{P}]*$/u.test(before) &&
		!/\b(?:on|in|since|of|by|from|the)\s*$/iu.test(before);
	if (
		isWhole &&
		after.replace(/[\s\p{P}]|\d{1,2}[:.]\d{2}|\b(?:[ap]m|gmt|utc|[ecmp][sd]?t|at|local|time)\b/giu, '').length === 0
	)
		return ranks.lineAlone;
	if (isDateline(before, after)) return ranks.dateline;
	// "Communiqué of 29 August 2024" on a line of its own.
	if (titled.test(before) && /^[\s.,]*$/.test(after)) return ranks.lineAlone;
	const isHeading =
		index < 4 && (block.kind === 'headline' || isShort) && !governed.test(before) && endsPhrase.test(after);
	return isHeading ? ranks.heading + index / 10 : null;
};

const titled =
	/^[\s\p{P}]*(?:(?:joint|official|public|press|final|news) )?(?:communiqu[ée]|statement|release|declaration|bulletin|notice|minutes|decision|judgment|ruling|decree|letter|memorandum)\s+(?:of|on|dated)\s*$/iu;

// "Update: Friday, September 19, 2008", not "September 11, 2001 attacks recalled".
const endsPhrase = /^\s*(?:$|[.,;:()|–—-])/u;

const governed = /\b(?:on|in|since|of|by|from|until|before|after|the|late|early|between|and)\s*$/iu;

// "CITY, Region, October 6, 2006 (Agency) - Text", "CITY (March 4, 2024) — Text", "October 6, 2006 — Text", "LONDON, 8 Jan. 2020:",
// "October 6, 2006, City, Region - Text".
const isDateline = (before: string, after: string): boolean =>
	before.length < 80 &&
	/^[\s\p{P}]*(?:\p{Lu}[\p{L}.'’]*[\s,.()/-]*){0,7}$/u.test(before) &&
	ofDateline.test(before.trim() === '' ? after.replace(placeBehind, '') : after);

const placeBehind = /^,?\s+(?:\p{Lu}[\p{L}.'’]*(?:,\s+|\s+(?=\p{Lu}|-|–|—))){1,6}(?=[\s(–—-])/u;
const ofDateline = /^[\s,.)]*(?:\([^()]{1,40}\)|\/[^/]{1,40}\/)?[\s.]*(?:-{1,3}|–|—|_|:)\s/u;

/** Posts carry dates of their own; a weekday in the lead that stands a day off from the post's moves the date there. */
const findByPost = (reading: Reading, narrative: readonly Block[]): Reference | null => {
	let latest: { day: Day; span: Span } | null = null;
	for (const block of narrative) {
		if (block.kind !== 'post') continue;
		for (const expression of timesOf(reading, block)) {
			const day = fullDate(expression);
			if (day && (!latest || daysBetween(latest.day, day) > 0))
				latest = { day, span: { start: expression.start, end: expression.end } };
		}
	}
	if (!latest) return null;
	const weekday = weekdaysIn(reading, narrative.filter(({ kind }) => kind === 'prose').slice(0, 2))[0];
	const step = weekday ? ((weekday.weekday - weekdayOf(latest.day) + 10) % 7) - 3 : 0;
	if (!weekday || Math.abs(step) > 1)
		return { date: formatDay(latest.day), precision: 'day', basis: 'post', span: latest.span };
	return { date: formatDay(addDays(latest.day, step)), precision: 'day', basis: 'weekday', span: weekday.span };
};

const weekdaysIn = (
	reading: Reading,
	blocks: readonly Block[],
): readonly { readonly weekday: number; readonly span: Span }[] =>
	blocks.flatMap((block) =>
		timesOf(reading, block).flatMap(({ start, end, value }) => {
			const match = /^XXXX-WXX-(\d)/.exec(value);
			return match ? [{ weekday: Number(match[1]), span: { start, end } }] : [];
		}),
	);

/** A dateline without a year takes the one that `hint` and the weekday beside it, or else the first of its lead, give. */
const findYearless = (reading: Reading, head: readonly Block[], hint: Day | null): Reference | null => {
	if (!hint) return null;
	for (const block of head.slice(0, 4)) {
		for (const { start, end, value } of timesOf(reading, block)) {
			const match = /^XXXX-(\d\d)-(\d\d)$/.exec(value);
			if (!match || rankOf(reading, block, 0, { start, end }) === null) continue;
			const beside = weekdayBeside(reading, { start, end });
			const [lead] =
				beside === null ? weekdaysIn(reading, head.filter(({ kind }) => kind === 'prose').slice(0, 2)) : [];
			const weekday = beside ?? lead?.weekday;
			const named = weekday === undefined ? null : { weekday, isOwn: beside !== null };
			const day = withYear(Number(match[1]), Number(match[2]), hint, named);
			if (!day) continue;
			const assumed = isYearSure(day, hint, named) ? {} : { isYearAssumed: true as const };
			return { date: formatDay(day), precision: 'day', basis: 'dateline', span: { start, end }, ...assumed };
		}
	}
	return null;
};

// "VELMA, Tuesday, March 4 -", "March 4 (Tuesday)"
const weekdayBeside = ({ text }: Reading, { start, end }: Span): number | null => {
	const behind = /^,?\s\(?(\p{L}+)/u.exec(text.slice(end, end + 14))?.[1] ?? '';
	const words = [...(text.slice(start, end).match(/\p{L}+/gu) ?? []), behind];
	return words.map((word) => weekdays.get(word.toLowerCase())).find((day) => day !== undefined) ?? null;
};

const findInFile = ({ document }: Reading): Reference | null => {
	const day = dayOfFile(document);
	return day ? { date: formatDay(day), precision: 'day', basis: 'file', span: null } : null;
};

/** The day that a file stands for, by its name or else its last change: all that where and when it stands says to the reading. */
export const dayOfFile = ({ path, modifiedAt }: Pick<Document, 'path' | 'modifiedAt'>): Day | null =>
	fileDay(path) ?? parseDay(modifiedAt ?? '');

/** A date in a file name or address: 2020-01-08, 20200108, 2020/01/08. */
const fileDay = (path: string): Day | null => {
	const match = /(?<!\d)((?:19|20)\d{2})([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
	return match ? parseDay(`${match[1]}-${match[3]}-${match[4]}`) : null;
};
