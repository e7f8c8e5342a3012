// The situation report that a desk chief would forward, in the order such reports have: highlights, key figures,
// overview, who says what, gaps, outlook, sources. Neutral, each line with file and line, no claim without its speaker.

import type { EventCluster, SituationDocument, SituationQuestion } from '../../src/domain.ts';
import { plainAmount } from '../events/figure-claims.ts';
import { saysNo } from '../words.ts';
import { findHighlights } from './highlights.ts';
import type { ReportSource } from './report-source.ts';
import { enteredLines } from './sitrep-entered.ts';
import { citesOf, figureLines, sentence } from './sitrep-figures.ts';
import {
	createSitrepWords,
	folderOf,
	oneLine,
	quoted,
	type SitrepLine,
	type SitrepWords,
	speakerOf,
	stanceWords,
	told,
} from './sitrep-words.ts';

export type SitrepSection = { readonly title: string; readonly level: 2 | 3; readonly lines: readonly SitrepLine[] };

export type Sitrep = {
	readonly title: string;
	readonly head: readonly string[];
	readonly sections: readonly SitrepSection[];
};

const longestSection = 60;
const statementsEach = 6;
const partsEach = 3;

/** The report as sections of lines; the written forms only dress it. */
export const composeSitrep = (source: ReportSource): Sitrep => {
	const folder = folderOf(source);
	const words = createSitrepWords(source, folder);
	const { events, questions } = source.situation;
	const happened = events.filter(
		({ background, status }) => !background && status !== 'planned' && status !== 'threatened',
	);
	const open = (...states: SituationQuestion['state'][]) => questions.filter(({ state }) => states.includes(state));
	const ahead = events.filter(
		({ background, status }) => !background && (status === 'planned' || status === 'threatened'),
	);
	const section = (title: string, lines: readonly SitrepLine[], level: 2 | 3 = 2): SitrepSection => ({
		title,
		level,
		lines: lines.length === 0 ? [note(nothingReported)] : shorten(lines),
	});
	const isNarrow = source.scope != null;
	return {
		title: isNarrow ? 'Part of the situation' : 'Situation report',
		head: headOf(source, folder),
		sections: withoutEmpty(isNarrow, [
			section(
				'Highlights',
				findHighlights(happened).map((event) => eventLine(event, words)),
			),
			section(
				'Key figures',
				happened.flatMap((event) => figureLines(event, words, source.situation)),
			),
			section(
				'Situation overview',
				happened.map((event) => eventLine(event, words)),
			),
			section(
				'Background',
				events.filter(({ background }) => background).map((event) => eventLine(event, words)),
				3,
			),
			section('Who says what', statementLines(source, words)),
			section(
				'What we do not know',
				open('open', 'unverifiable').flatMap((question) => questionLines(question, words)),
			),
			section(
				'Contested',
				open('contested').flatMap((question) => questionLines(question, words)),
				3,
			),
			section(
				'Pending',
				open('pending').flatMap((question) => questionLines(question, words)),
				3,
			),
			section(
				'Answered',
				open('answered').flatMap((question) => questionLines(question, words)),
				3,
			),
			section(
				'Outlook',
				ahead.map((event) => eventLine(event, words)),
			),
			...enteredSection(source),
			section(
				'Sources',
				source.situation.documents.map((document) => documentLine(document, words)),
			),
			section('Not read', skippedLines(source), 3),
		]),
	};
};

/** What analysts entered stands by itself: whoever reads on must not take it for what a report tells. */
const enteredSection = ({ own }: ReportSource): readonly SitrepSection[] => {
	const lines = own === undefined ? [] : enteredLines(own);
	return lines.length === 0 ? [] : [{ title: 'Entered by the desk, in no report', level: 2, lines: shorten(lines) }];
};

const nothingReported = 'Nothing reported.';

// What was left out is not known to be nothing.
const withoutEmpty = (isNarrow: boolean, sections: readonly SitrepSection[]): readonly SitrepSection[] =>
	isNarrow ? sections.filter(({ lines }) => lines[0]?.text !== nothingReported) : sections;

const note = (text: string): SitrepLine => ({ text, cites: [], isDetail: false });

const shorten = (lines: readonly SitrepLine[]): readonly SitrepLine[] => {
	if (lines.length <= longestSection) return lines;
	return [
		...lines.slice(0, longestSection),
		note(`… and ${lines.length - longestSection} more lines; see the JSON report.`),
	];
};

const headOf = (
	{ situation, asOf, generatedAt, since, skipped, scope }: ReportSource,
	folder: string,
): readonly string[] => {
	const dates = situation.documents.flatMap(({ reference }) => reference?.date ?? []).sort();
	const sources = new Set(situation.documents.flatMap(({ source }) => source ?? []));
	const period = dates.length === 0 ? 'no dated reports' : `${since ?? dates[0]} to ${dates.at(-1)}`;
	const count = (state: SituationQuestion['state']) => situation.questions.filter((row) => row.state === state).length;
	return [
		...(scope == null ? [] : [`Only: ${oneLine(scope)}`]),
		`As of: ${asOf ?? 'no report yet'} (produced ${generatedAt} by watchfloor from the reports listed below; nothing was added)`,
		`Period: ${period}`,
		`Reports: ${situation.documents.length} read${folder === '' ? '' : ` from ${oneLine(folder)}`}, ${counted(sources.size, 'named source')}, ${counted(skipped.length, 'file')} not read`,
		`Questions: ${count('contested')} contested, ${count('open')} open, ${count('pending')} pending, ${count('answered')} answered`,
	];
};

const isDoubtful = ({ state }: EventCluster): boolean => state === 'contested' || state === 'unverified';

const counted = (count: number, what: string, many = `${what}s`): string => `${count} ${count === 1 ? what : many}`;

const eventLine = (event: EventCluster, words: SitrepWords): SitrepLine => {
	const { reports, start, end, state, status, origins, copies, summary } = event;
	const voices = words.voicesOf(event);
	const first = reports[0]!;
	const speakers =
		voices.length > 0
			? `, according to ${voices.slice(0, 4).join('; ')}`
			: `, as ${words.sourceOf(first.documentId)} reports`;
	const when = start === null ? 'No time given' : end === null || end === start ? start : `${start} to ${end}`;
	const isTelling =
		(isDoubtful(event) || status === 'denied') && status !== state && !(status === 'denied' && saysNo(summary));
	const standing = isTelling ? `${state}, told as ${status}` : state;
	const borne = `${counted(origins, 'origin')}${copies > 0 ? `, ${counted(copies, 'copy', 'copies')}` : ''}`;
	return {
		text: `${when}: ${sentence(summary)}${speakers} (${standing}; ${borne})`,
		cites: citesOf(
			reports.map(({ documentId, start: from, end: to }) => words.cite({ documentId, span: { start: from, end: to } })),
		),
		isDetail: false,
	};
};

const statementLines = (source: ReportSource, words: SitrepWords): readonly SitrepLine[] => {
	const bySpeaker = new Map<string, SitrepLine[]>();
	for (const statement of source.situation.statements) {
		const { documentId, content, cue, stance, via, mode } = statement;
		const speaker = speakerOf(statement, words.nameOf, source);
		const parts = content.slice(0, partsEach).map((span) => words.quote(documentId, span));
		const said =
			(mode === 'direct' ? parts.map(quoted).join(' … ') : told(parts.join(' … '))) +
			(content.length > partsEach ? ' …' : '');
		const lines = bySpeaker.get(speaker) ?? [];
		const through = via === null ? '' : `, via ${words.nameOf(via)}`;
		lines.push({
			text: `${speaker}${stanceWords[stance]}${through}: ${said}`,
			cites: [words.cite({ documentId, span: content[0] ?? cue[0] ?? { start: 0, end: 0 } })],
			isDetail: false,
		});
		bySpeaker.set(speaker, lines);
	}
	return [...bySpeaker]
		.sort((left, right) => right[1].length - left[1].length || (left[0] < right[0] ? -1 : 1))
		.flatMap(([speaker, lines]) =>
			lines.length <= statementsEach
				? lines
				: [
						...lines.slice(-statementsEach),
						note(`… and ${lines.length - statementsEach} earlier statements of ${speaker}.`),
					],
		);
};

const questionLines = (question: SituationQuestion, words: SitrepWords): readonly SitrepLine[] => {
	const { evidence, positions, due, answeredBy, state } = question;
	const answer =
		answeredBy === null ? '' : ` — answered: ${quoted(words.quote(answeredBy.documentId, answeredBy.span))}`;
	return [
		{
			text: `${oneLine(question.question)}${due === null ? '' : ` — due ${oneLine(due)}`}${state === 'answered' ? answer : ''}`,
			cites: citesOf([...evidence, ...(answeredBy === null ? [] : [answeredBy])].map(words.cite)),
			isDetail: false,
		},
		...positions.slice(-8).map(({ actor, value, documentId, span }) => ({
			text: `${words.holderOf(actor, { documentId, span })}: ${value === null ? '' : `${plainAmount(oneLine(value))}, `}${quoted(words.quote(documentId, span))}`,
			cites: [words.cite({ documentId, span })],
			isDetail: true,
		})),
	];
};

const documentLine = (document: SituationDocument, words: SitrepWords): SitrepLine => {
	const { title, source, reference, status, problems } = document;
	const facts = [
		source === null ? 'no source named' : oneLine(source),
		title === null ? null : `“${oneLine(title)}”`,
		reference === null ? 'undated' : reference.date,
		status === 'read' ? null : status,
		...problems.map(({ what }) => oneLine(what)),
	];
	return {
		text: `${facts.filter((fact) => fact !== null).join(', ')}`,
		cites: [words.cite({ documentId: document.id, span: { start: 0, end: 0 } })],
		isDetail: false,
	};
};

const skippedLines = ({ skipped }: ReportSource): readonly SitrepLine[] =>
	skipped.map(({ path, reason }) => note(`${oneLine(path)}: ${oneLine(reason)}`));
