// A change of the situation: what happened to one event, statement, question or report.
import type { Evidence } from '../../src/domain.ts';

export type ChangeKind = 'new' | 'revised' | 'status' | 'contested' | 'answered' | 'reopened' | 'withdrawn' | 'gone';

export type SituationChange = {
	readonly kind: ChangeKind;
	readonly subject: 'document' | 'event' | 'statement' | 'question';
	/** Id of the subject as it is now; as it was, where it is gone. */
	readonly id: string;
	/** What it is about: a summary, a question, the title of a report. As written in the reports: not yet safe to show. */
	readonly label: string;
	/** The count, state or date that changed; null where the subject itself is the change. */
	readonly what: string | null;
	readonly before: string | null;
	readonly after: string | null;
	readonly evidence: Evidence | null;
};

/** Of a change that is the subject itself: it is new, or gone. */
export const noDetail = { what: null, before: null, after: null };
