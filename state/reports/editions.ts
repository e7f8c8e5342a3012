// Versions of one story as newsrooms mark them: updates, writethrus, corrections, holds and kills, found by slug or
// headline. What a later version does to an earlier one is told by the texts and their dates, never by the order in which
// files arrived.
import type { DocumentId, DocumentStatus, Reference, Span } from '../../src/domain.ts';
import { foldName } from '../../src/lib/name-match.ts';
import type { Projection } from '../projection.ts';
import { compareEntries, type Entry } from './entries.ts';
import { countShared, findTerms } from './terms.ts';
import { type Mark, readWireHead, type WireHead } from './wire-heads.ts';

export type Edition = WireHead & {
	/** When it was sent, in milliseconds, where file or head say it to the minute. */
	readonly sentMs: number | null;
	/** The day it gives itself, in milliseconds; when a file was written is no day of a story. */
	readonly dayMs: number | null;
	/** Sentences of a correction that say what was wrong: nothing in them is claimed. */
	readonly mistakes: readonly Span[];
};

type Origin = {
	readonly reference: Pick<Reference, 'date' | 'basis'> | null;
	/** What its file says of when it was sent. */
	readonly declared: string | null;
	/** Where in its document the text begins. */
	readonly start: number;
};

const noOrigin: Origin = { reference: null, declared: null, start: 0 };
const noMistakes: readonly Span[] = [];

/** How a report's head marks it. */
export const readEdition = (
	title: string | null,
	text: string,
	{ reference, declared, start }: Origin = noOrigin,
): Edition => {
	const head = readWireHead(title, text);
	const day = reference === null || reference.basis === 'file' ? null : reference.date;
	return {
		...head,
		sentMs: head.stories.length === 0 ? null : sentMsOf(head, day, declared),
		dayMs: day === null ? null : numberOr(Date.parse(day.slice(0, 10)), null),
		mistakes: head.mark === 'correction' ? mistakesIn(text, start) : noMistakes,
	};
};

/** Whether words of a correction only say what was wrong. */
export const isMistaken = ({ mistakes }: Edition, { start, end }: Span): boolean =>
	mistakes.some((mistake) => mistake.start <= start && end <= mistake.end);

const numberOr = (value: number, otherwise: null): number | null => (Number.isNaN(value) ? otherwise : value);

const mistaken =
	/\b(?:erroneously|incorrectly|mistakenly|wrongly) (?:reported|said|stated|gave|identified|described|put|quoted|attributed|spelled|named)\b/i;
const correctedLength = 3_000;

const mistakesIn = (text: string, start: number): readonly Span[] =>
	[...text.slice(0, correctedLength).matchAll(/[^.!?\n]+/g)].flatMap(({ 0: sentence, index }) =>
		mistaken.test(sentence) ? [{ start: start + index, end: start + index + sentence.length }] : [],
	);

const sentMsOf = ({ sentAt }: WireHead, day: string | null, declared: string | null): number | null => {
	const moment = declared !== null && /\d:\d\d/.test(declared) ? declared.trim() : null;
	const given = moment === null ? Number.NaN : Date.parse(hasZone.test(moment) ? moment : `${moment}Z`);
	if (!Number.isNaN(given)) return given;
	const written = sentAt === null || day?.length !== 10 ? Number.NaN : Date.parse(`${day}T${sentAt}Z`);
	return Number.isNaN(written) ? null : written;
};

// Without a zone a moment would be another one on another machine.
const hasZone = /(?:[A-Z]{1,4}|[+-]\d\d:?\d\d)(?:\s*\([^()]*\))?$/;

/** What a story's later versions made of the report. */
export type Standing = Extract<DocumentStatus, 'killed' | 'superseded'> | 'held';

/** The reports of one story that do not simply stand. */
export type StoryStandings = ReadonlyMap<DocumentId, Standing>;

const mostVersions = 400;

export const editions: Projection<StoryStandings> = {
	name: 'editions',
	*rows(entry) {
		const { stories, mark } = entry.edition;
		for (const key of stories) {
			yield { key, tag: 'version', index: 0 };
			if (mark !== 'plain' && mark !== 'addition') yield { key, tag: 'marked', index: -1 };
		}
	},
	reduce(_, group) {
		const standings = new Map<DocumentId, Standing>();
		if (group.count('marked') === 0) return standings;
		// Bounded: a slug is one story, and more versions than these are not compared.
		const versions = group
			.rows('version')
			.slice(-mostVersions)
			.map(({ entry }) => entry);
		for (const notice of versions) {
			// A note on what was wrong tells the rest of the story no more than a kill would.
			const { mark, isNotice } = notice.edition;
			const made = mark === 'correction' && isNotice ? null : standingBy[mark];
			if (made === null) continue;
			for (const entry of reachOf(notice, versions)) {
				if (made === 'held' && isReleased(entry, notice, versions)) continue;
				standings.set(entry.id, graver(standings.get(entry.id), made));
			}
		}
		return standings;
	},
};

const standingBy: Readonly<Record<Mark, Standing | null>> = {
	plain: null,
	addition: null,
	release: null,
	update: 'superseded',
	correction: 'superseded',
	hold: 'held',
	kill: 'killed',
};

const gravity: Readonly<Record<Standing, number>> = { held: 1, superseded: 2, killed: 3 };

/** The graver of two standings. */
export const graver = (one: Standing | undefined, other: Standing): Standing =>
	one !== undefined && gravity[one] > gravity[other] ? one : other;

const isWord = ({ mark }: Edition): boolean => mark === 'kill' || mark === 'hold' || mark === 'release';

const isReleased = (entry: Entry, hold: Entry, versions: readonly Entry[]): boolean =>
	versions.some((other) => other.edition.mark === 'release' && isSamePublisher(entry, other) && isLater(other, hold));

/** An update is of a story that is still told; mistakes come to light later. */
const farDays = { update: 7, other: 30 } as const;
const gapDays = 3;
const oneDay = 86_400_000;

// The versions that a notice is about: earlier ones of its publisher, back to where the slug was last used for another
// story, or lay unused for days.
const reachOf = (notice: Entry, versions: readonly Entry[]): readonly Entry[] => {
	const earlier = meantBy(
		notice,
		versions.filter(
			(entry) => entry !== notice && !isWord(entry.edition) && isSamePublisher(entry, notice) && isLater(notice, entry),
		),
	);
	const reached: Entry[] = [];
	const most = notice.edition.mark === 'update' ? farDays.update : farDays.other;
	let last = notice;
	let first: Entry | null = null;
	for (const entry of earlier.sort((a, b) => (b.edition.dayMs ?? 0) - (a.edition.dayMs ?? 0) || compareEntries(b, a))) {
		const gap = daysBetween(entry, last);
		if (gap > (reached.length === 0 ? most : gapDays)) break;
		if (first !== null && daysBetween(entry, first) > 0 && !isSameStory(entry, first)) break;
		if (entry.edition.mark === 'plain' && (first === null || daysBetween(entry, first) > 0)) first = entry;
		reached.push(entry);
		last = entry;
	}
	return reached;
};

// Who sent a notice may be read off its words alone. Where several publishers tell a story of that name, and it names none
// of them, it is about those that name nobody either.
const meantBy = (notice: Entry, entries: readonly Entry[]): Entry[] => {
	const publishers = new Set(entries.flatMap(({ publisher }) => (publisher === null ? [] : [foldName(publisher)])));
	if (notice.publisher !== null || publishers.size < 2) return [...entries];
	return entries.filter(({ publisher }) => publisher === null || isNamedBy(notice, publisher));
};

const isNamedBy = ({ opening }: Entry, publisher: string): boolean => {
	const terms = findTerms(publisher, mostPublisherTerms);
	return terms.length > 0 && countShared(opening, terms) === terms.length;
};

const mostPublisherTerms = 8;

const daysBetween = ({ edition: { dayMs: one } }: Entry, { edition: { dayMs: other } }: Entry): number =>
	one === null || other === null ? 0 : Math.abs(one - other) / oneDay;

const leastShared = 0.25;

// The slug of two days: one story goes on, or the next begins, which its opening words tell.
const isSameStory = ({ opening: left }: Entry, { opening: right }: Entry): boolean =>
	countShared(left, right) >= Math.min(left.length, right.length) * leastShared;

const isSamePublisher = (left: Entry, right: Entry): boolean => {
	const [one, other] = [left.publisher, right.publisher];
	return one === null || other === null || one === other || publisherKey(left) === publisherKey(right);
};

// Each version is compared with each other one.
const publisherKeys = new WeakMap<Entry, string>();

const publisherKey = (entry: Entry): string => {
	const known = publisherKeys.get(entry) ?? foldName(entry.publisher ?? '');
	publisherKeys.set(entry, known);
	return known;
};

const strength: Record<Mark, number> = {
	plain: 0,
	addition: 0,
	update: 1,
	correction: 2,
	hold: 3,
	release: 4,
	kill: 5,
};

// By the minute, where both say it, else by the day. Of one day a kill ends the story, but for what replaces it and for
// takes beyond the one it names; the higher take is the later one, and a correction follows what it corrects.
const isLater = (left: Entry, right: Entry): boolean => {
	const [one, other] = [left.edition, right.edition];
	if (one.sentMs !== null && other.sentMs !== null && one.sentMs !== other.sentMs) return one.sentMs > other.sentMs;
	if (daysBetween(left, right) > 0) return one.dayMs! > other.dayMs!;
	if (one.mark === 'kill' && isBeyond(other, one)) return false;
	if (other.mark === 'kill' && isBeyond(one, other)) return true;
	if (one.take > 0 && other.take > 0 && one.take !== other.take && !isWord(one) && !isWord(other))
		return one.take > other.take;
	const difference = strength[one.mark] - strength[other.mark];
	if (difference !== 0) return difference > 0;
	return one.take !== other.take ? one.take > other.take : compareEntries(left, right) > 0;
};

const isBeyond = (edition: Edition, kill: Edition): boolean =>
	edition.isSubstitute || (kill.take > 0 && edition.take > kill.take);
