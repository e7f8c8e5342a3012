// All that one report brings to the questions.
import type { Question } from '../../src/domain.ts';
import { isMistaken } from '../reports/editions.ts';
import type { Entry } from '../reports/entries.ts';
import { createImplied } from './implied.ts';
import { createAnswers, createCauseQuestion, createQuestionItem, type QuestionItem } from './items.ts';

/** The questions that a report raises or that lie in what it tells, and the sentences that may answer others. */
export const createQuestionItems = (
	entry: Entry,
	actorOf: (localId: string) => string | undefined,
): readonly QuestionItem[] => [
	...entry.report.extraction.questions.flatMap((question, index) =>
		isOnMistake(entry, question)
			? []
			: [createQuestionItem(entry, index, actorOf), ...createCauseQuestion(entry, index)],
	),
	...createImplied(entry),
	...createAnswers(entry),
];

// What a correction takes back is no side of anything.
const isOnMistake = ({ edition }: Entry, { evidence, positions }: Question): boolean =>
	edition.mistakes.length > 0 &&
	[...evidence, ...positions.map(({ span }) => span)].some((span) => isMistaken(edition, span));
