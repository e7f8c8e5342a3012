// Which questions rest on words of a report: kept from one situation to the next, as most questions stay.
import type { DocumentId, EventCluster, Situation, SituationQuestion, Span } from '../../src/domain.ts';
import { followRows } from '../sums/list-difference.ts';

const meet = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

const placesOf = ({ evidence, positions }: SituationQuestion) => [...evidence, ...positions];

const byDocument = new Map<DocumentId, Set<SituationQuestion>>();

const follow = followRows<SituationQuestion>(
	(question) => {
		for (const { documentId } of placesOf(question)) {
			const found = byDocument.get(documentId);
			found?.delete(question);
			if (found?.size === 0) byDocument.delete(documentId);
		}
	},
	(question) => {
		for (const { documentId } of placesOf(question)) {
			const found = byDocument.get(documentId);
			if (found === undefined) byDocument.set(documentId, new Set([question]));
			else found.add(question);
		}
	},
);

/** The questions of which a place meets a report of an event, in the order of the situation. */
export const questionsAbout = ({ questions }: Situation, { reports }: EventCluster): readonly SituationQuestion[] => {
	follow(questions);
	const found = new Set<SituationQuestion>();
	for (const report of reports) {
		for (const question of byDocument.get(report.documentId) ?? []) {
			const isMet = ({ documentId, span }: { readonly documentId: DocumentId; readonly span: Span }) =>
				documentId === report.documentId && meet(report, span);
			if (!found.has(question) && placesOf(question).some(isMet)) found.add(question);
		}
	}
	return found.size === 0 ? [] : questions.filter((question) => found.has(question));
};
