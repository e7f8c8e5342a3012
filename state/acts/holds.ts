// What an act can hold on to, made from what is on the floor: the words and names of its subject, not its id.
import type { Anchor, DocumentId, Hold, SituationQuestion, Span } from '../../src/domain.ts';
import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from '../lookups.ts';
import { isFromFigures, isOfTime, time } from '../questions/event-questions.ts';
import type { Floor } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { anchorAt } from './anchors.ts';
import { hullOf, tellingOf } from './spans.ts';
import { standingOfEvent, standingOfQuestion } from './standing.ts';

/** Words of so many reports are held on to: an act on an event that much is written of must not fill the disk. */
const mostAnchors = 24;
const longestLabel = 200;

const anchorIn = (floor: Floor, documentId: DocumentId, span: Span, focus?: Span): readonly Anchor[] => {
	const report = floor.report(documentId);
	return report === undefined ? [] : [anchorAt(report.document, span, focus)];
};

const firstOf = <Value>(values: readonly Value[]): readonly Value[] => values.slice(0, mostAnchors);

const holdOfQuestion = (floor: Floor, question: SituationQuestion): Hold => ({
	kind: 'question',
	label: question.question.slice(0, longestLabel),
	anchors: firstOf(question.evidence).flatMap(({ documentId, span }) => anchorIn(floor, documentId, span)),
	standing: standingOfQuestion(question),
	...(isFromFigures(question) ? { figure: figureOf(floor, question) } : isOfTime(question) ? { figure: time } : {}),
});

// What such a question counts: the figure whose claims are its evidence.
const figureOf = (floor: Floor, { evidence: [first] }: SituationQuestion): string =>
	floor.situation.events
		.flatMap(({ quantities }) => quantities)
		.find(({ claims }) =>
			claims.some(({ documentId, span }) => documentId === first?.documentId && span.start === first.span.start),
		)?.what ?? '';

const holdOfStatement = (floor: Floor, id: string, documentId: DocumentId): Hold | null => {
	const statement = statementsByDocument(floor.situation)
		.get(documentId)
		?.find((one) => one.id === id);
	if (statement === undefined) return null;
	const hull = hullOf(statement);
	const anchors = anchorIn(floor, documentId, hull, tellingOf(statement));
	return { kind: 'statement', label: anchors[0]?.quote.slice(0, longestLabel) ?? '', anchors };
};

/** What an act on this subject holds on to; null where there is nothing to hold. */
export const holdOf = (floor: Floor, subject: Subject): Hold | null => {
	const { situation } = floor;
	switch (subject.kind) {
		case 'event': {
			const event = eventsById(situation).get(subject.id);
			if (event === undefined) return null;
			return {
				kind: 'event',
				label: event.summary.slice(0, longestLabel),
				anchors: firstOf(event.reports).flatMap((report) =>
					anchorIn(floor, report.documentId, { start: report.start, end: report.end }, report.trigger),
				),
				standing: standingOfEvent(event),
			};
		}
		case 'question': {
			const question = questionsById(situation).get(subject.id);
			return question === undefined ? null : holdOfQuestion(floor, question);
		}
		case 'actor': {
			const actor = actorsById(situation).get(subject.id);
			return actor === undefined
				? null
				: { kind: 'actor', label: actor.name, anchors: [], names: floor.identities.namesOf(subject.id) };
		}
		case 'statement':
			return holdOfStatement(floor, subject.id, subject.documentId);
		case 'document': {
			const document = documentsById(situation).get(subject.id);
			return document === undefined
				? null
				: { kind: 'document', label: document.title ?? document.path, anchors: anchorIn(floor, subject.id, nowhere) };
		}
		case 'passage': {
			const anchors = anchorIn(floor, subject.documentId, subject.span);
			return anchors.length === 0
				? null
				: { kind: 'passage', label: anchors[0]!.quote.slice(0, longestLabel), anchors };
		}
		case 'act':
		case 'fold':
		case 'command':
			return null;
	}
};

// A whole document is held by its id and hash alone.
const nowhere: Span = { start: 0, end: 0 };
