// The reading of a document that is not read.
import type { Document, Extraction, Problem, Reference } from '../domain.ts';

/** Nothing is told by it but what its file says, its language, its declared date and why it is not read. */
export const unreadAs = (
	document: Document,
	language: string,
	reference: Reference | null,
	problems: readonly Problem[],
): Extraction => ({
	documentId: document.id,
	hash: document.hash,
	title: document.title,
	source: document.source,
	language,
	isRead: false,
	reference,
	sentences: [],
	hedges: [],
	times: [],
	actors: [],
	statements: [],
	events: [],
	questions: [],
	problems: [...document.problems, ...problems],
});
