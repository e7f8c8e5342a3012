// Versions of one story as newsrooms mark them: updates, writethrus, corrections and kills, found by slug. What a
// later version replaces is told by the texts and their dates, never by the order in which files arrived.
import type { DocumentId, DocumentStatus } from '../src/domain.ts';
import { foldName } from '../src/lib/name-match.ts';
import { compareEntries, type Entry } from './entries.ts';
import type { Projection } from './projection.ts';

export type Mark = 'plain' | 'update' | 'correction' | 'kill';

export type Edition = {
	readonly slug: string;
	readonly mark: Mark;
	/** Number of the take or update; 0 where there is none. */
	readonly take: number;
};

// How the head of a report marks it. The first group, where there is one, is the number of the version.
const marks: readonly { readonly mark: Exclude<Mark, 'plain'>; readonly sign: RegExp }[] = [
	{ mark: 'kill', sign: /^\W*(?:mandatory |bc-)?kill(?:ed)?\b\s*[:(—–-]/i },
	{ mark: 'kill', sign: /\((?:mandatory )?kill\)|\bkill (?:notice|advisory)\b/i },
	{
		mark: 'kill',
		sign: /\b(?:story|report|item|article|alert) (?:has been |is |was )?(?:hereby )?(?:withdrawn|retracted|killed)\b/i,
	},
	{ mark: 'correction', sign: /^\W*(?:correct(?:ion|ed|s)|corrige?ndum|erratum)\b\s*[:(—–-]?|\(corrects\b/i },
	{ mark: 'update', sign: /\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:ld[ -]?)?(?:write-?thru|lead|ld|take)\b/i },
	{ mark: 'update', sign: /^\W*update[ #-]*(\d{1,2})\b/i },
	{ mark: 'update', sign: /\bwrite-?thru\b|^\W*updated?\s*[:(—–-]/i },
];

const furniture = [
	/\([^()]{0,60}\)/g,
	/\b\d{1,2}(?:st|nd|rd|th)?[ -](?:ld[ -]?)?(?:write-?thru|lead|ld|take)\b/gi,
	/\bwrite-?thru\b/gi,
	/^\W*(?:mandatory |bc-)?(?:kill(?:ed)?|correct(?:ion|ed|s)|update[ #-]*\d{0,2}|updated|advisory|urgent|flash|bulletin)\b[\s:(—–-]*/gi,
	/^\W*(?:bc|ap|us)-/gi,
];

/** How a report's title and first line mark it. */
export const readEdition = (title: string | null, head: string): Edition => {
	const line = (title ?? head).slice(0, 200);
	const first = head.slice(0, 400);
	const found = marks.find(({ sign }) => sign.test(line) || sign.test(first));
	const number = found === undefined ? null : (found.sign.exec(line) ?? found.sign.exec(first));
	let slug = line;
	for (const part of furniture) slug = slug.replace(part, ' ');
	return { slug: foldName(slug), mark: found?.mark ?? 'plain', take: Number(number?.[1] ?? 0) };
};

/** Statuses of the reports of one slug that are not simply read. */
export type SlugStatuses = ReadonlyMap<DocumentId, DocumentStatus>;

const mostVersions = 400;

export const editions: Projection<SlugStatuses> = {
	name: 'editions',
	*rows(entry) {
		const { slug, mark } = entry.edition;
		if (!slug.includes(' ')) return;
		yield { key: slug, tag: 'version', index: 0 };
		if (mark !== 'plain') yield { key: slug, tag: 'marked', index: -1 };
	},
	reduce(_, group) {
		const statuses = new Map<DocumentId, DocumentStatus>();
		if (group.count('marked') === 0) return statuses;
		// Bounded: a slug is one story, and more versions than these are not compared.
		const versions = group
			.rows('version')
			.slice(-mostVersions)
			.map(({ entry }) => entry);
		for (const entry of versions) {
			const later = versions.filter(
				(other) => other !== entry && isSamePublisher(entry, other) && isLater(other, entry),
			);
			if (entry.edition.mark === 'kill') continue;
			if (later.some(({ edition }) => edition.mark === 'kill')) statuses.set(entry.id, 'killed');
			else if (later.some(({ edition }) => edition.mark !== 'plain')) statuses.set(entry.id, 'superseded');
		}
		return statuses;
	},
};

const isSamePublisher = (left: Entry, right: Entry): boolean => {
	const [one, other] = [left.publisher, right.publisher];
	return one === null || other === null || foldName(one) === foldName(other);
};

const strength: Record<Mark, number> = { plain: 0, update: 1, correction: 2, kill: 3 };

// Of one day, the higher take is the later one, a correction follows what it corrects, a kill ends the story.
const isLater = (left: Entry, right: Entry): boolean =>
	left.order > right.order ||
	(left.order === right.order &&
		(strength[left.edition.mark] === strength[right.edition.mark]
			? left.edition.take > right.edition.take ||
				(left.edition.take === right.edition.take && compareEntries(left, right) > 0)
			: strength[left.edition.mark] > strength[right.edition.mark]));
