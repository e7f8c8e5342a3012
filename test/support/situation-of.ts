// The situation of plain texts, read by the whole engine as the desk reads them.
import type { Report } from '../../src/domain.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { createSituation } from '../../state/situation.ts';
import { documentOf } from './document-of.ts';

const models = loadModels();

/** A text and the day on which it was put there; `by` is its publisher. */
export type Sheet = { readonly on: string; readonly text: string; readonly by?: string; readonly title?: string };

/** The n-th of some texts as it is read. */
export const readSheet = ({ on, text, by, title }: Sheet, index: number): Report => {
	const id = `r${index + 1}.txt`;
	const document = documentOf(text, {
		id,
		path: id,
		hash: `sha256:${index}`,
		language: 'en',
		declaredDate: on,
		source: by ?? null,
		title: title ?? null,
	});
	return { document, extraction: extract(document, models), receivedAt: `${on}T12:00:00Z` };
};

/** The situation that the texts make together; the n-th of them is document `rn.txt`. */
export const situationOf = (...sheets: readonly Sheet[]) => {
	const engine = createSituation();
	engine.apply(sheets.map((sheet, index) => ({ kind: 'put', report: readSheet(sheet, index) })));
	engine.settle();
	const wordsOf = ({
		documentId,
		span,
	}: {
		readonly documentId: string;
		readonly span: { readonly start: number; readonly end: number };
	}): string => engine.report(documentId)!.document.text.slice(span.start, span.end);
	return { ...engine.situation, wordsOf };
};
