// What a row can be about, and the passages of text that bear it out: from any row to the exact words.
import type {
	DocumentId,
	EventCluster,
	EventReport,
	Evidence,
	SituationQuestion,
	SituationStatement,
	Span,
} from '../src/domain.ts';
import { actorsById, eventsById, questionsById, statementsByActor, statementsByDocument } from './lookups.ts';
import type { Floor } from './state.ts';

export type Subject =
	| { readonly kind: 'event'; readonly id: string }
	| { readonly kind: 'question'; readonly id: string }
	| { readonly kind: 'actor'; readonly id: string }
	| { readonly kind: 'statement'; readonly id: string; readonly documentId: DocumentId }
	| { readonly kind: 'document'; readonly id: DocumentId }
	| { readonly kind: 'passage'; readonly documentId: DocumentId; readonly span: Span }
	/** An act that has lost what it was about. */
	| { readonly kind: 'act'; readonly id: string }
	/** Rows folded into one: those of an hour, or (null) the background. */
	| { readonly kind: 'fold'; readonly hour: string | null }
	/** A command of the palette, by its text. */
	| { readonly kind: 'command'; readonly id: string };

/** A name for a subject that no other subject has. */
export const subjectKey = (subject: Subject): string => {
	if (subject.kind === 'fold') return subject.hour === null ? 'fold' : `fold ${subject.hour}`;
	if (subject.kind === 'statement') return `statement ${subject.documentId} ${subject.id}`;
	if (subject.kind === 'passage') return `passage ${subject.documentId} ${subject.span.start}-${subject.span.end}`;
	return `${subject.kind} ${subject.id}`;
};

/** What part of a passage a span is; the source pane marks each in its own tone. */
export type MarkRole = 'source' | 'cue' | 'content' | 'evidence' | 'trigger';

export type Mark = Span & { readonly role: MarkRole };

/** A place in a report that bears a subject out. */
export type Passage = {
	readonly key: string;
	readonly documentId: DocumentId;
	readonly marks: readonly Mark[];
	/** Set where somebody is quoted as saying it; else the report itself tells it. */
	readonly statement: SituationStatement | null;
	/** Why it is listed: `left open`, `says 9`, … ; empty where the report simply tells it. */
	readonly says: string;
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const spansOf = (statement: SituationStatement): readonly Span[] => [
	...(statement.source === null ? [] : [statement.source]),
	...statement.cue,
	...statement.content,
];

const marksOf = (statement: SituationStatement): readonly Mark[] => [
	...(statement.source === null ? [] : [{ ...statement.source, role: 'source' as const }]),
	...statement.cue.map((span) => ({ ...span, role: 'cue' as const })),
	...statement.content.map((span) => ({ ...span, role: 'content' as const })),
];

const ofStatement = (statement: SituationStatement, says: string = statement.stance): Passage => ({
	key: `statement ${statement.documentId} ${statement.id}`,
	documentId: statement.documentId,
	marks: marksOf(statement),
	statement,
	says,
});

const ofSpan = (documentId: DocumentId, span: Span, role: MarkRole, says: string): Passage => ({
	key: `passage ${documentId} ${span.start}-${span.end}`,
	documentId,
	marks: [{ ...span, role }],
	statement: null,
	says,
});

const statementsIn = (floor: Floor, documentId: DocumentId, span: Span): readonly SituationStatement[] =>
	(statementsByDocument(floor.situation).get(documentId) ?? []).filter((statement) =>
		spansOf(statement).some((part) => overlaps(part, span)),
	);

/** The statements made in the words of a span, or the span itself where nobody is quoted. */
const around = (floor: Floor, { documentId, span }: Evidence, role: MarkRole, says: string): readonly Passage[] => {
	const made = statementsIn(floor, documentId, span);
	return made.length > 0 ? made.map((statement) => ofStatement(statement)) : [ofSpan(documentId, span, role, says)];
};

const withoutRepeats = (passages: readonly Passage[]): readonly Passage[] => {
	const seen = new Set<string>();
	return passages.filter(({ key }) => !seen.has(key) && seen.add(key) !== undefined);
};

const mostFirst = 100;
const mostLast = 300;

/** How it was first told and how it is told now; nobody reads thousands of rows between. */
const firstAndLast = <Row>(rows: readonly Row[]): readonly Row[] =>
	rows.length <= mostFirst + mostLast ? rows : [...rows.slice(0, mostFirst), ...rows.slice(-mostLast)];

// A sentence may tell of two events, in the words of two speakers: an event's are those that have its telling word.
const ofTelling = (floor: Floor, { documentId, trigger, start, end }: EventReport): readonly Passage[] => {
	const made = statementsIn(floor, documentId, trigger);
	if (made.length > 0) return made.map((statement) => ofStatement(statement));
	const told = ofSpan(documentId, { start, end }, 'evidence', '');
	return [{ ...told, marks: [...told.marks, { ...trigger, role: 'trigger' }] }];
};

const ofEvent = (floor: Floor, event: EventCluster): readonly Passage[] =>
	firstAndLast(event.reports).flatMap((report) => ofTelling(floor, report));

const ofQuestion = (floor: Floor, question: SituationQuestion): readonly Passage[] => [
	...firstAndLast(question.positions).flatMap((position) =>
		around(floor, position, 'evidence', position.value === null ? 'one side' : `says ${position.value}`),
	),
	...(question.answeredBy === null ? [] : around(floor, question.answeredBy, 'evidence', 'answers it')),
	...firstAndLast(question.evidence).flatMap((evidence) => around(floor, evidence, 'evidence', 'left open')),
];

const ofActor = (floor: Floor, id: string): readonly Passage[] => {
	const actor = actorsById(floor.situation).get(id);
	const said = (statementsByActor(floor.situation).get(id) ?? []).map((statement) => ofStatement(statement));
	return actor === undefined
		? said
		: [...said, ofSpan(actor.evidence.documentId, actor.evidence.span, 'evidence', 'named here')];
};

const ofDocument = (floor: Floor, id: DocumentId): readonly Passage[] => {
	const report = floor.report(id);
	const said = (statementsByDocument(floor.situation).get(id) ?? []).map((statement) => ofStatement(statement));
	if (report === undefined) return said;
	const { bodyStart } = report.document;
	const first = report.extraction.sentences[0] ?? { start: bodyStart, end: bodyStart };
	return [ofSpan(id, { start: first.start, end: first.end }, 'evidence', 'begins'), ...said];
};

/** The passages a subject rests on, the most telling first; empty when nothing is known of it any more. */
export const passagesOf = (floor: Floor, subject: Subject): readonly Passage[] => {
	const { situation } = floor;
	switch (subject.kind) {
		case 'event': {
			const event = eventsById(situation).get(subject.id);
			return event === undefined ? [] : withoutRepeats(ofEvent(floor, event));
		}
		case 'question': {
			const question = questionsById(situation).get(subject.id);
			return question === undefined ? [] : withoutRepeats(ofQuestion(floor, question));
		}
		case 'actor':
			return withoutRepeats(ofActor(floor, subject.id));
		case 'statement': {
			const made = statementsByDocument(situation).get(subject.documentId) ?? [];
			return made.filter(({ id }) => id === subject.id).map((statement) => ofStatement(statement));
		}
		case 'document':
			return ofDocument(floor, subject.id);
		case 'passage':
			return [ofSpan(subject.documentId, subject.span, 'evidence', 'says')];
		case 'act':
		case 'fold':
		case 'command':
			return [];
	}
};
