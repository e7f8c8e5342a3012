// The pipeline from a Document to its Extraction, on one page. Pure and total: any text gives an Extraction.
import type { Document, Extraction, Problem, Sentence } from '../domain.ts';
import { unreadAs } from '../lib/unread.ts';
import { isUnreadable } from '../lib/unreadable.ts';
import { findActors } from './actors/actors.ts';
import { agencyOf } from './datelines.ts';
import { findEvents } from './events/events.ts';
import { findHedges } from './hedges.ts';
import { findEnglishPart } from './lang/english-part.ts';
import { detectLanguage } from './lang/language.ts';
import type { Models } from './models.ts';
import { findNames } from './names/names.ts';
import { findQuestions } from './questions/questions.ts';
import { type Reading, readDocument, sentenceAt } from './reading.ts';
import { findAttributions } from './statements/attributions.ts';
import { findStatements } from './statements/statements.ts';
import { findDeclared, findReference } from './times/reference.ts';
import { findTimes } from './times/times.ts';

/** Reads one document. Trouble is a Problem in the result, never an exception. */
export const extract = (document: Document, models: Models): Extraction => {
	if (document.problems.some(isUnreadable)) return unread(document, 'und', []);
	const language = languageOf(document);
	if (isEnglish(language)) return read(document, language, models);
	const part = findEnglishPart(document.text, document.bodyStart);
	if (part === null) return unread(document, language, [noRules(language)]);
	const what = `only partly English: ${part.length} of ${document.text.length - document.bodyStart} characters read`;
	const problems = [...document.problems, { what, span: null }];
	return read({ ...document, text: part.text, problems }, 'en', models);
};

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

// What a document says of itself counts where it is a language at all.
const languageOf = ({ language, text, bodyStart }: Document): string =>
	language !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(language)
		? language
		: detectLanguage(text.slice(bodyStart));

const read = (document: Document, language: string, models: Models): Extraction => {
	const reading = readDocument(document);
	const reference = findReference(reading);
	const times = findTimes(reading, reference);
	const hedges = findHedges(reading);
	const names = findNames(reading, models);
	const attributions = findAttributions(reading, names, models);
	const actors = findActors(reading, names, attributions, models);
	const statements = findStatements(reading, attributions, actors, times);
	const context = { reading, reference, times, actors, statements, models };
	const { events, asides } = findEvents(context);
	const questions = findQuestions(context, events);
	return {
		...base(document),
		source: document.source ?? agencyOf(reading),
		language,
		isRead: true,
		reference,
		sentences: markHedged(reading, hedges),
		hedges,
		times,
		actors: actors.actors,
		statements,
		events,
		asides,
		questions,
	};
};

const base = (document: Document) => ({
	documentId: document.id,
	hash: document.hash,
	title: document.title,
	source: document.source,
	problems: document.problems,
});

const noRules = (language: string): Problem => ({
	what: `not read: no rules for this language (${language})`,
	span: null,
});

const unread = (document: Document, language: string, problems: readonly Problem[]): Extraction =>
	unreadAs(document, language, findDeclared(document), problems);

const markHedged = (reading: Reading, hedges: Extraction['hedges']): Sentence[] => {
	const hedged = new Set(hedges.map((hedge) => sentenceAt(reading.sentences, hedge.start)));
	return reading.sentences
		.map(({ start, end, block }, index) => ({ start, end, hedged: hedged.has(index), block }))
		.filter(({ block }) => reading.blocks[block]!.kind !== 'metadata')
		.map(({ start, end, hedged: isHedged }) => ({ start, end, hedged: isHedged }));
};
