// The situation as one table for spreadsheets. No cell can be taken for a formula, whatever a report says.
import type { EventCluster, SituationQuestion, SituationStatement } from '../../src/domain.ts';
import type { EnteredEvent, EnteredQuestion } from '../acts/own-entries.ts';
import { figure } from '../events/quantities.ts';
import type { ReportSource } from './report-source.ts';
import { createSitrepWords, oneLine, type SitrepWords, speakerOf } from './sitrep-words.ts';

const columns = [
	'row',
	'id',
	'time',
	'kind',
	'state',
	'text',
	'speaker',
	'figures',
	'origins',
	'source',
	'where',
] as const;

type Row = Record<(typeof columns)[number], string>;

// Spreadsheets run what begins with one of these, also after blanks; an apostrophe makes it text.
const startsFormula = /^[\s'"]*[=+\-@|%\t\r＝＋－＠]/u;

/** One cell in quotes. */
export const csvCell = (text: string): string => {
	const guarded = startsFormula.test(text) ? `'${text}` : text;
	return `"${guarded.replaceAll('"', '""')}"`;
};

/** `report --format csv`: events, statements and open questions, one a line. */
export function* reportCsv(source: ReportSource): Generator<string> {
	const words = createSitrepWords(source);
	const { events, statements, questions } = source.situation;
	yield `${columns.map(csvCell).join(',')}\r\n`;
	for (const event of events) yield lineOf(eventRow(event, words));
	for (const statement of statements) yield lineOf(statementRow(statement, words, source));
	for (const question of questions) yield lineOf(questionRow(question, words));
	for (const event of source.own?.events ?? []) yield lineOf(enteredEventRow(event));
	for (const question of source.own?.questions ?? []) yield lineOf(enteredQuestionRow(question));
}

const lineOf = (row: Row): string => `${columns.map((column) => csvCell(row[column])).join(',')}\r\n`;

const eventRow = (event: EventCluster, words: SitrepWords): Row => {
	const first = event.reports[0]!;
	return {
		row: 'event',
		id: event.id,
		time: event.start ?? '',
		kind: event.type,
		state: event.state,
		text: oneLine(event.summary),
		speaker: words.voicesOf(event).join('; '),
		figures: event.quantities.map((quantity) => `${oneLine(quantity.what)}: ${figure(quantity)}`).join('; '),
		origins: `${event.origins} of ${event.origins + event.copies}`,
		source: words.sourceOf(first.documentId),
		where: words.cite({ documentId: first.documentId, span: first }),
	};
};

const statementRow = (statement: SituationStatement, words: SitrepWords, source: ReportSource): Row => {
	const { documentId, content, cue, time, stance, mode } = statement;
	return {
		row: 'statement',
		id: statement.id,
		time: time ?? '',
		kind: stance,
		state: mode,
		text: content.map((span) => words.quote(documentId, span)).join(' … '),
		speaker: speakerOf(statement, words.nameOf, source),
		figures: '',
		origins: '',
		source: words.sourceOf(documentId),
		where: words.cite({ documentId, span: content[0] ?? cue[0] ?? { start: 0, end: 0 } }),
	};
};

const questionRow = (question: SituationQuestion, words: SitrepWords): Row => {
	const [first] = question.evidence;
	return {
		row: 'question',
		id: question.id,
		time: question.due ?? '',
		kind: question.kind,
		state: question.state,
		text: oneLine(question.question),
		speaker: [...new Set(question.positions.map(({ actor }) => words.nameOf(actor)))].join('; '),
		figures: question.positions.flatMap(({ value }) => (value === null ? [] : [oneLine(value)])).join('; '),
		origins: '',
		source: first === undefined ? '' : words.sourceOf(first.documentId),
		where: first === undefined ? '' : words.cite(first),
	};
};

const nowhere = { speaker: '', figures: '', origins: '', where: '' };

const enteredEventRow = ({ id, at, type, summary, source, author }: EnteredEvent): Row => ({
	...nowhere,
	row: 'event of an analyst',
	id,
	time: at,
	kind: type,
	state: 'in no report',
	text: oneLine(summary),
	source: oneLine([author, source].filter(Boolean).join(', ')),
});

const enteredQuestionRow = ({ id, question, author, closed }: EnteredQuestion): Row => ({
	...nowhere,
	row: 'question of an analyst',
	id,
	time: '',
	kind: 'asked',
	state: closed === null ? 'open' : closed.isUnanswerable ? 'unverifiable' : 'answered',
	text: oneLine(question),
	source: oneLine(author),
});
