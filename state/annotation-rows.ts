// The analyst's acts as they are printed: each with whether what it is about is still there.
import type { Annotation, DocumentId, Report, Situation } from '../src/domain.ts';

/** An act; an orphan's target is gone, and so are its words. It is shown as such and never moved. */
export type AnnotationRow = Annotation & { readonly orphan: boolean };

/** All acts in their order. */
export const annotationRows = (
	acts: readonly Annotation[],
	situation: Situation,
	report: (id: DocumentId) => Report | undefined,
): readonly AnnotationRow[] => {
	const ids = idsOf(situation);
	const own = new Set(acts.map(({ id }) => id));
	const isThere = ({ target, anchor }: Annotation): boolean =>
		ids.has(target) ||
		own.has(target) ||
		(anchor !== null && (report(anchor.documentId)?.document.text.includes(anchor.quote) ?? false));
	return acts.map((act) => ({ ...act, orphan: !isThere(act) }));
};

// Statements are numbered within their document.
const idsOf = ({ documents, actors, statements, events, questions }: Situation): ReadonlySet<string> =>
	new Set([
		...[documents, actors, events, questions].flatMap((rows) => rows.map(({ id }) => id)),
		...statements.flatMap(({ id, documentId }) => [id, `${documentId}#${id}`]),
	]);
