// One open question as one report raises it, with what is needed to find it again in other reports.
import type { Question, SituationQuestion } from '../src/domain.ts';
import { compareText } from '../src/lib/compare-text.ts';
import { stableId } from '../src/lib/stable-id.ts';
import { compareEntries, type Entry } from './entries.ts';
import { countShared, findTerms } from './terms.ts';

export type QuestionItem = {
	readonly id: string;
	readonly entry: Entry;
	readonly index: number;
	readonly question: Question;
	readonly terms: readonly number[];
	/** SituationActor of each position. */
	readonly sides: readonly (string | null)[];
};

export const createQuestionItem = (
	entry: Entry,
	index: number,
	actorOf: (localId: string) => string | undefined,
): QuestionItem => {
	const question = entry.report.extraction.questions[index]!;
	return {
		id: stableId('q', `${entry.id}\n${question.id}`),
		entry,
		index,
		question,
		terms: findTerms(question.question, 24),
		sides: question.positions.map(({ actor }) => (actor === null ? null : (actorOf(actor) ?? null))),
	};
};

/** Canonical order: as their documents stand, then as the text raises them. */
export const compareQuestionItems = (left: QuestionItem, right: QuestionItem): number =>
	compareEntries(left.entry, right.entry) || left.index - right.index || compareText(left.id, right.id);

export const questionBlocks = ({ terms }: QuestionItem): readonly string[] => terms.map(String);

/** Whether two reports leave the same thing open. */
export const questionsAlike = (left: QuestionItem, right: QuestionItem): boolean => {
	const shared = countShared(left.terms, right.terms);
	return shared >= 2 && shared * 2 >= Math.max(left.terms.length, right.terms.length);
};

/** One question from the reports that raise it, given in canonical order. */
export const composeQuestion = (items: readonly QuestionItem[]): SituationQuestion => {
	const first = items[0]!;
	const answered = items.find(({ question }) => question.status === 'answered' && question.answer !== null);
	const isContested = items.some(({ question }) => question.kind === 'contested');
	const { kind } = first.question;
	return {
		id: first.id,
		question: first.question.question,
		kind: isContested ? 'contested' : kind,
		evidence: items.flatMap(({ entry, question }) =>
			question.evidence.map(({ start, end }) => ({ documentId: entry.id, span: { start, end } })),
		),
		positions: items.flatMap(({ entry, question, sides }) =>
			question.positions.map(({ span, value }, at) => ({
				documentId: entry.id,
				span,
				value,
				actor: sides[at] ?? null,
			})),
		),
		openedBy: first.entry.id,
		answeredBy: answered === undefined ? null : { documentId: answered.entry.id, span: answered.question.answer! },
		state: answered !== undefined ? 'answered' : isContested ? 'contested' : kind === 'pending' ? 'pending' : 'open',
		due: items.map(({ question }) => question.due).find((due) => due !== null) ?? null,
		why: first.question.why,
	};
};
