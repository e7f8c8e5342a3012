// A report as the engine holds it: with its place in the canonical order and the name keys of its actors.
// Canonical order is (date the text gives, document id): when a report arrived never matters.
import type { DocumentId, Report } from '../../src/domain.ts';
import { compareText } from '../../src/lib/compare-text.ts';
import { type DocumentMarks, ruledReport } from '../acts/ruled-report.ts';
import { noRulings, type Rulings } from '../acts/rulings.ts';
import { nodeKey } from '../names/name-keys.ts';
import { declaredHead } from './declared-heads.ts';
import { type Edition, readEdition } from './editions.ts';
import { sceneOf } from './scene.ts';
import { type Sketch, sketchText } from './sketches.ts';
import { findTerms } from './terms.ts';

export type Entry = {
	/** Tells entries apart where something is remembered of them; it orders nothing. */
	readonly serial: number;
	/** Its number in canonical order; none until it has one, and none again when it is gone. See `entry-order.ts`. */
	rank: number;
	readonly id: DocumentId;
	/** Hash of its file. */
	readonly hash: string;
	/** As analysts let it stand. */
	readonly report: Report;
	/** As it was read. */
	readonly original: Report;
	/** What analysts said of its events and questions. */
	readonly marks: DocumentMarks;
	/** Sort key: the reference date, undated reports last. */
	readonly order: string;
	/** Its dateline names a day without a year. */
	readonly isYearGuessed: boolean;
	/** As much of that key as fits into a number: where two differ, they differ as their keys do. */
	readonly moment: number;
	/** Node key of each actor of the extraction, by position. */
	readonly keys: readonly string[];
	/** Where each actor is first named: start and end, one after the other. Held here, as is all that is asked of a
	 * report for the sake of another one, because a report itself may have been put away on disk. */
	readonly named: readonly number[];
	/** The time that each statement gives itself; empty where none does. */
	readonly said: readonly (string | null)[];
	/** Publisher as the text names it, else as the file declares it. */
	readonly publisher: string | null;
	/** Publisher that the text names. */
	readonly source: string | null;
	/** Words of the names in it: reports of one story share them. */
	readonly story: readonly number[];
	/** Words of the places it opens with, see `sceneOf`. */
	readonly scene: readonly number[];
	/** Words it opens with: what the report is about. */
	readonly opening: readonly number[];
	/** Most days it names lie weeks before its own: what it tells without a day is no news of that day. */
	readonly looksBack: boolean;
	readonly sketch: Sketch;
	readonly edition: Edition;
};

let serials = 0;

const longestStory = 60;

/** The order of a document without a date: any other sorts before it. */
export const undated = '~';

export const createEntry = (original: Report, rulings: Rulings = noRulings): Entry => {
	const { report, marks } = ruledReport(original, rulings);
	serials += 1;
	const order = report.extraction.reference?.date ?? undated;
	const body = report.document.text.slice(report.document.bodyStart);
	const head = declaredHead(report.document.text.slice(0, report.document.bodyStart));
	return {
		serial: serials,
		rank: Number.NaN,
		original,
		hash: original.document.hash,
		marks,
		sketch: sketchText(body),
		edition: readEdition(report.extraction.title ?? report.document.title, head + body.trimStart(), {
			reference: report.extraction.reference,
			declared: report.document.declaredDate,
			start: report.document.bodyStart + (body.length - body.trimStart().length) - head.length,
		}),
		id: report.document.id,
		report,
		order,
		isYearGuessed: isYearGuessed(report),
		moment: momentOf(order),
		keys: report.extraction.actors.map(nodeKey),
		named: report.extraction.actors.flatMap(({ mentions }) => [mentions[0]?.start ?? 0, mentions[0]?.end ?? 0]),
		said: saidIn(report),
		publisher: report.extraction.source ?? report.document.source,
		source: report.extraction.source,
		looksBack: looksBack(report),
		scene: sceneOf(report),
		opening: findTerms(openingOf(report), longestOpening),
		story: findTerms(report.extraction.actors.map(({ name }) => name).join(' '), longestStory),
	};
};

const none: readonly never[] = [];

// Statements that give a time of their own are few.
const saidIn = ({ extraction: { statements } }: Report): Entry['said'] => {
	const said = statements.map(({ time }) => (time !== null && /^\d{4}/.test(time) ? time : null));
	return said.some((time) => time !== null) ? said : none;
};

const isYearGuessed = ({ document, extraction: { reference } }: Report): boolean =>
	reference?.basis === 'dateline' &&
	reference.span !== null &&
	!/\d{4}|[/.'’]\d\d\b/.test(document.text.slice(reference.span.start, reference.span.end));

const weeksMs = 14 * 86_400_000;

const looksBack = ({ extraction: { times, reference } }: Report): boolean => {
	if (reference === null) return false;
	const days = times.filter(({ type, value }) => type !== 'DURATION' && /^\d{4}-\d{2}-\d{2}/.test(value));
	const others = days.filter(({ value }) => !value.startsWith(reference.date));
	const long = others.filter(({ value }) => Date.parse(reference.date) - Date.parse(value.slice(0, 10)) > weeksMs);
	return long.length >= 2 && long.length * 2 > others.length;
};

const longestOpening = 80;

const openingOf = ({ document }: Report): string => document.text.slice(document.bodyStart, document.bodyStart + 800);

// After a sign that is in no date nothing counts any more: then the key itself decides.
const momentOf = (order: string): number => {
	let moment = 0;
	let isDate = true;
	for (let at = 0; at < 10; at += 1) {
		const code = at < order.length ? order.charCodeAt(at) : 0;
		moment = moment * 16 + (isDate ? digitOf(code) : 0);
		isDate &&= code === hyphen || (code > 47 && code < 58);
	}
	return moment;
};

const hyphen = 45;

// Signs in the order of their codes, those of dates apart from all others.
const digitOf = (code: number): number =>
	code < hyphen ? 0 : code === hyphen ? 1 : code < 48 ? 2 : code < 58 ? code - 45 : 15;

/** The canonical order of documents: by their numbers, where both have one, which is as their dates and ids stand. */
export const compareEntries = (left: Entry, right: Entry): number =>
	left === right
		? 0
		: left.rank - right.rank ||
			left.moment - right.moment ||
			compareText(left.order, right.order) ||
			compareText(left.id, right.id);

/** Position of a document's own actor in its extraction; -1 if there is none of that id. */
export const actorIndex = (entry: Entry, id: string | null): number =>
	id === null ? -1 : entry.report.extraction.actors.findIndex((actor) => actor.id === id);

/** A sort key by which documents stand in canonical order. */
export const orderOf = ({ order, id }: Entry): string => `${order}\n${id}`;
