// What a report tells without asking it, and another report may contradict: that there was none of something. It is a
// question only where the two stand beside each other.
import type { Question, SituationPosition, SituationQuestion, Span } from '../../src/domain.ts';
import type { Entry } from '../reports/entries.ts';
import { isStillOpen } from './answer-cues.ts';
import { contestedQuestion } from './event-questions.ts';
import { createQuestion, type PossibleAnswer, type RaisedQuestion } from './items.ts';
import { notThere } from './negated.ts';
import { findSenses } from './senses.ts';

const longestReport = 80;
const mostImplied = 6;

/** The questions that lie in what a report tells. */
export const createImplied = (entry: Entry): readonly RaisedQuestion[] => {
	const { reference, sentences } = entry.report.extraction;
	if (reference === null) return [];
	const { text } = entry.report.document;
	return sentences
		.slice(0, longestReport)
		.flatMap(({ start, end }): readonly RaisedQuestion[] => {
			const words = text.slice(start, end);
			if (words.endsWith('?') || isStillOpen(words) || isOfBefore(words, reference.date)) return [];
			const missing = notThere(words);
			return missing === null ? [] : [impliedOf(entry, missing, { start, end })];
		})
		.slice(0, mostImplied);
};

// "In 2008 the Star sank with 800 people on board": a mishap of another year.
const isOfBefore = (words: string, day: string): boolean =>
	/\b(?:last|previous) year\b/i.test(words) ||
	(words.match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => Number(year) < Number(day.slice(0, 4)));

const impliedOf = (entry: Entry, missing: string, span: Span): RaisedQuestion => {
	const asked = `Was there any ${missing}?`;
	const question: Question = {
		id: `implied ${span.start} ${asked}`,
		question: asked,
		kind: 'contested',
		evidence: [span],
		positions: [],
		status: 'open',
		answer: null,
		due: null,
		why: { rule: 'told otherwise', words: [span], score: 0.6 },
	};
	return createQuestion(entry, question, 0, () => undefined, findSenses(missing, 6));
};

/** The contested question that lies in what reports tell; null where none of them contradicts another one. */
export const composeImplied = (
	raised: readonly RaisedQuestion[],
	answers: readonly PossibleAnswer[],
): SituationQuestion | null => {
	if (answers.length === 0) return null;
	const { id, question } = raised[0]!;
	const position = ({ entry }: RaisedQuestion | PossibleAnswer, span: Span, value: string): SituationPosition => ({
		...{ documentId: entry.id, span, value, actor: null },
	});
	const positions = [
		...raised.map((one) => position(one, one.question.evidence[0]!, 'no')),
		...answers.map((one) => position(one, one.span, 'yes')),
	].slice(0, mostSides);
	return contestedQuestion(id, question.question, positions, question.why);
};

const mostSides = 6;
