// Words of a situation report: quotations, citations by file and line, who says so. Text of reports is made one
// safe line here; each written form then escapes it in its own way.
import type { DocumentId, EventCluster, Evidence, SituationStatement, Span, Stance } from '../../src/domain.ts';
import { shown } from '../../src/lib/shown.ts';
import type { ReportSource } from './report-source.ts';

/** One line of a situation report; every one that tells of the world has at least one citation. */
export type SitrepLine = { readonly text: string; readonly cites: readonly string[]; readonly isDetail: boolean };

export type SitrepWords = {
	/** The words of a span as one safe line, cut to a readable length. */
	readonly quote: (documentId: DocumentId, span: Span) => string;
	/** `path:line`. */
	readonly cite: (evidence: Evidence) => string;
	readonly nameOf: (actorId: string | null) => string;
	/** Who says what the reports tell of an event; empty where the reports tell it themselves. */
	readonly voicesOf: (event: EventCluster) => readonly string[];
	readonly sourceOf: (documentId: DocumentId) => string;
	/** Who holds what a report tells at a span: the actor, else whom it quotes there without a name, else the report. */
	readonly holderOf: (actor: string | null, evidence: Evidence) => string;
};

const longest = 280;

/** Text as one safe line. */
export const oneLine = (text: string): string => {
	const line = shown(text.replace(/\s+/gu, ' ').trim());
	return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, '')} …`;
};

/** The folder that all reports lie in, ending with a slash; empty where they have none in common. */
export const folderOf = ({ situation }: ReportSource): string => {
	const [first, ...others] = situation.documents.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
	let folder = first ?? '';
	for (const other of others) {
		while (!other.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
	}
	return folder;
};

/** `folder` is what paths are cited without. */
export const createSitrepWords = (source: ReportSource, folder = ''): SitrepWords => {
	const short = (path: string): string => (path.startsWith(folder) ? path.slice(folder.length) : path);
	const lineStarts = new Map<DocumentId, readonly number[]>();
	const statements = new Map<DocumentId, readonly SituationStatement[]>();
	for (const statement of source.situation.statements) {
		const known = statements.get(statement.documentId) as SituationStatement[] | undefined;
		if (known === undefined) statements.set(statement.documentId, [statement]);
		else known.push(statement);
	}
	const startsOf = (id: DocumentId): readonly number[] => {
		const known = lineStarts.get(id);
		if (known !== undefined) return known;
		const text = source.report(id)?.document.text ?? '';
		const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
		lineStarts.set(id, starts);
		return starts;
	};
	const nameOf = (actorId: string | null): string =>
		actorId === null ? 'an unnamed source' : oneLine(source.actorName(actorId) ?? 'an unnamed source');
	const sourceOf = (id: DocumentId): string => {
		const report = source.report(id);
		return oneLine(report?.extraction.source ?? report?.document.source ?? short(report?.document.path ?? id));
	};
	return {
		quote: (id, { start, end }) => oneLine(source.report(id)?.document.text.slice(start, end) ?? ''),
		cite: ({ documentId, span }) => {
			const path = source.report(documentId)?.document.path ?? documentId;
			const line = startsOf(documentId).filter((start) => start <= span.start).length + 1;
			return `${oneLine(short(path))}:${line}`;
		},
		nameOf,
		voicesOf: (event) => [
			...new Set(
				event.reports.flatMap(({ documentId, trigger }) =>
					(statements.get(documentId) ?? [])
						.filter(({ content }) => content.some(({ start, end }) => start <= trigger.start && trigger.end <= end))
						.map((statement) => speakerOf(statement, nameOf, source)),
				),
			),
		],
		sourceOf,
		holderOf: (actor, { documentId, span }) => {
			if (actor !== null) return nameOf(actor);
			const quoted = (statements.get(documentId) ?? []).find(
				({ speaker, source: words, content }) =>
					speaker === null &&
					words !== null &&
					content.some(({ start, end }) => start <= span.start && span.start < end),
			);
			const teller = `${sourceOf(documentId)} reports`;
			return quoted === undefined ? teller : `${speakerOf(quoted, nameOf, source)}, as ${teller}`;
		},
	};
};

/** Who makes a statement: the actor, else the words by which the report calls it ("a US official"). */
export const speakerOf = (
	{ speaker, source: span, documentId }: SituationStatement,
	nameOf: SitrepWords['nameOf'],
	source: ReportSource,
): string => {
	if (speaker !== null || span === null) return nameOf(speaker);
	return oneLine(source.report(documentId)?.document.text.slice(span.start, span.end) ?? '') || nameOf(null);
};

/** Somebody's own words in quotation marks: those around them once, those inside them single, no comma at the end. */
export const quoted = (text: string): string => {
	const begun = text.trim().replace(/^[“"«„‘']\s*/u, '');
	const isBegun = begun !== text.trim() || !/[“"«„]/u.test(begun.slice(0, -1));
	const ended = begun.replace(/[,;\s]+$/u, '');
	const bare = (isBegun ? ended.replace(/[”"»]$/u, '') : ended).replace(/[,;\s]+$/u, '');
	const inner = bare
		.replace(/[“«„]/gu, '‘')
		.replace(/[”»]/gu, '’')
		.replace(/(^|[\s([:])"/g, '$1‘')
		.replace(/"/g, '’');
	return `“${inner}”`;
};

/** What somebody is told to have said, in the words of the report. */
export const told = (text: string): string => text.replace(/^that\s+/i, '').replace(/[,;\s]+$/u, '');

/** How a statement is told where it does more than assert. */
export const stanceWords: Record<Stance, string> = {
	asserts: '',
	denies: ' (denies)',
	confirms: ' (confirms)',
	doubts: ' (doubts)',
	declines: ' (declines to comment)',
	asks: ' (asks)',
	threatens: ' (threatens)',
	promises: ' (promises)',
	demands: ' (demands)',
	accuses: ' (accuses)',
	praises: ' (praises)',
};
