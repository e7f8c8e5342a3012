// The JSON that other programs read: one line a document (`extract`). Shapes only, no decisions.
import type { Document, Event, Extraction } from './domain.ts';

/** One document's reading as the `extract` command prints it. */
export const extractionJson = (document: Document, extraction: Extraction): object => ({
	schema: 1,
	path: document.path,
	hash: document.hash,
	title: extraction.title,
	language: extraction.language,
	source: extraction.source,
	reference: extraction.reference,
	sentences: extraction.sentences,
	hedges: extraction.hedges,
	times: extraction.times,
	actors: extraction.actors,
	statements: extraction.statements,
	events: extraction.events.map(eventJson),
	questions: extraction.questions,
	problems: extraction.problems,
});

const eventJson = ({ place, ...event }: Event): object => ({
	...event,
	place: place === null ? null : 'actor' in place ? place.actor : place.text,
});
