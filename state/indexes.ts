// What hangs together with what, asked for the rows shown: nothing here is stored.
import type { DocumentId, EventCluster, Instant, SituationQuestion, SituationStatement, Span } from '../src/domain.ts';
import type { EventStage } from './event-stage.ts';
import type { Identity } from './identity.ts';
import type { QuestionStage } from './question-stage.ts';
import type { Readings } from './readings.ts';

export type Indexes = {
	/** Statements of a document, in text order. */
	readonly statementsIn: (id: DocumentId) => readonly SituationStatement[];
	/** Statements an actor makes, in document and text order: those of the newest reports where reports are put away. */
	readonly statementsBy: (actorId: string) => readonly SituationStatement[];
	/** When the newest reports arrived in which an actor says something. */
	readonly heardAt: (actorId: string) => readonly Instant[];
	/** Statements that share words with the reports of an event. */
	readonly statementsAbout: (event: EventCluster) => readonly SituationStatement[];
	readonly eventsIn: (id: DocumentId) => readonly EventCluster[];
	readonly eventsOf: (actorId: string) => readonly EventCluster[];
	/** Events whose reports share words with a statement. */
	readonly eventsAbout: (statement: SituationStatement) => readonly EventCluster[];
	readonly questionsIn: (id: DocumentId) => readonly SituationQuestion[];
	/** Questions whose evidence shares words with the reports of an event. */
	readonly questionsAbout: (event: EventCluster) => readonly SituationQuestion[];
};

type Stages = {
	readonly readings: Readings;
	readonly identity: Identity;
	readonly events: EventStage;
	readonly questions: QuestionStage;
};

/** Reports that were put away are brought back one by one: so many are looked into for one actor. */
const mostBroughtBack = 300;

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const meet = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

const spansOf = ({ cue, content, source }: SituationStatement): readonly Span[] => [
	...content,
	...cue,
	...(source === null ? [] : [source]),
];

export const createIndexes = ({ readings, identity, events, questions }: Stages): Indexes => {
	const statementsIn = (id: DocumentId) => readings.get(id)?.statements ?? [];
	const eventsIn = (id: DocumentId) =>
		unique((readings.get(id)?.events ?? []).flatMap((item) => events.ofItem(item.id) ?? []));
	const touches = (event: EventCluster, documentId: DocumentId, spans: readonly Span[]): boolean =>
		event.reports.some((report) => report.documentId === documentId && spans.some((span) => meet(span, report)));
	const documentsOf = (event: EventCluster) => unique(event.reports.map(({ documentId }) => documentId));
	return {
		statementsIn,
		statementsBy: (actorId) =>
			identity
				.heardIn(actorId, readings.isLean() ? mostBroughtBack : Number.POSITIVE_INFINITY)
				.flatMap(({ id }) => statementsIn(id).filter(({ speaker }) => speaker === actorId)),
		heardAt: (actorId) => identity.heardIn(actorId, mostBroughtBack).map(({ report }) => report.receivedAt),
		statementsAbout: (event) =>
			documentsOf(event).flatMap((id) =>
				statementsIn(id).filter((statement) => touches(event, id, spansOf(statement))),
			),
		eventsIn,
		eventsOf: events.ofActor,
		eventsAbout: (statement) =>
			eventsIn(statement.documentId).filter((event) => touches(event, statement.documentId, spansOf(statement))),
		questionsIn: questions.inDocument,
		questionsAbout: (event) =>
			unique(documentsOf(event).flatMap(questions.inDocument)).filter((question) =>
				question.evidence.some(({ documentId, span }) => touches(event, documentId, [span])),
			),
	};
};
