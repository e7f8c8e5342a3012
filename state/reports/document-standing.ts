// A report as the situation lists it, and how it stands in the words the screen has for that.
import type { DocumentStatus, SituationDocument } from '../../src/domain.ts';
import type { Entry } from './entries.ts';
import { wireFactsOf } from './wire-facts.ts';

/** `read`, or why it counts for less: what was not read for its language alone is no broken file. */
export const standingWord = ({ status, wire, problems }: SituationDocument): string => {
	if (status === 'unreadable' && problems.some(({ what }) => what.startsWith('not read: '))) return 'not read';
	return status === 'read' && wire?.isHeld ? 'held by its newsroom' : status;
};

/** The row of a report in the situation. */
export const describeDocument = (
	{ id, report, edition }: Entry,
	status: DocumentStatus,
	isHeld: boolean,
): SituationDocument => {
	const wire = wireFactsOf(edition, isHeld);
	const { document, extraction, receivedAt } = report;
	return {
		id,
		path: document.path,
		hash: document.hash,
		title: extraction.title ?? document.title,
		source: extraction.source ?? document.source,
		language: extraction.language,
		reference: extraction.reference,
		receivedAt,
		status: extraction.isRead ? status : 'unreadable',
		...(wire === null ? {} : { wire }),
		problems: extraction.problems,
	};
};
