// One open question as one report raises it, or one sentence that may answer questions of earlier reports.
import type { Question, Span } from '../src/domain.ts';
import { compareText } from '../src/lib/compare-text.ts';
import { stableId } from '../src/lib/stable-id.ts';
import { type Asked, isDecision, isStillOpen, mayAnswer, readAsked, soundsLikeAnswer } from './answer-cues.ts';
import { compareEntries, type Entry } from './entries.ts';
import { countShared, findLongTerms, findNameTerms, findTerms } from './terms.ts';

type Common = {
	readonly id: string;
	readonly entry: Entry;
	readonly index: number;
	readonly terms: readonly number[];
};

export type RaisedQuestion = Common & {
	readonly kind: 'question';
	readonly question: Question;
	readonly asked: Asked;
	/** Names in the question. */
	readonly names: readonly number[];
	/** Words of its evidence beside those of the question. */
	readonly context: readonly number[];
	/** SituationActor of each position. */
	readonly sides: readonly (string | null)[];
	/** Acts of analysts on it. */
	readonly acts: readonly string[];
};

export type PossibleAnswer = Common & {
	readonly kind: 'answer';
	readonly span: Span;
	readonly words: string;
	readonly anchors: readonly number[];
};

export type QuestionItem = RaisedQuestion | PossibleAnswer;

export const createQuestionItem = (
	entry: Entry,
	index: number,
	actorOf: (localId: string) => string | undefined,
): RaisedQuestion => {
	const question = entry.report.extraction.questions[index]!;
	const { text } = entry.report.document;
	return {
		kind: 'question',
		acts: entry.marks.questions.get(question.id) ?? [],
		id: stableId('q', `${entry.id}\n${question.id}`),
		entry,
		index,
		question,
		asked: readAsked(question.question),
		terms: findTerms(question.question, 24),
		// A question begins with a capital, whatever its first word is.
		names: findNameTerms(question.question.replace(/^\S+/, ''), 8),
		context: findTerms(question.evidence.map(({ start, end }) => text.slice(start, end)).join(' '), 40),
		sides: question.positions.map(({ actor }) => (actor === null ? null : (actorOf(actor) ?? null))),
	};
};

// A slice of a text would keep all of it in memory.
const ownText = (words: string): string => JSON.parse(JSON.stringify(words)) as string;

const mostAnswers = 8;
const longestReport = 80;

/** The sentences of a report that may answer what earlier ones left open. */
export const createAnswers = (entry: Entry): readonly PossibleAnswer[] => {
	// Without a date nobody knows what came later: such a report answers nothing.
	const { reference, sentences, questions } = entry.report.extraction;
	if (reference === null) return [];
	const { text } = entry.report.document;
	// What is only unconfirmed may still answer an older question.
	const open = questions.flatMap(({ kind, evidence }) =>
		kind === 'unconfirmed' || kind === 'contested' ? [] : evidence,
	);
	return sentences
		.slice(0, longestReport)
		.flatMap(({ start, end }, index): PossibleAnswer[] => {
			const words = text.slice(start, end);
			if (!mayAnswer(words) || isStillOpen(words)) return [];
			if (open.some((span) => span.start < end && start < span.end)) return [];
			const id = stableId('w', `${entry.id}\n${start}`);
			return [
				{
					kind: 'answer',
					id,
					entry,
					index,
					span: { start, end },
					words: ownText(words),
					terms: findTerms(words, 40),
					anchors: findLongTerms(words, 12),
				},
			];
		})
		.slice(0, mostAnswers);
};

/** Canonical order: as their documents stand, then as the text has them, questions first. */
export const compareQuestionItems = (left: QuestionItem, right: QuestionItem): number =>
	compareEntries(left.entry, right.entry) ||
	compareText(right.kind, left.kind) ||
	left.index - right.index ||
	compareText(left.id, right.id);

const askedWords = 6;

/** Words under which questions meet each other and their answers: names of the story are in each of its sentences. */
export const questionBlocks = (item: QuestionItem): readonly number[] => {
	if (item.kind === 'answer') return item.anchors;
	const own = item.terms.filter((term) => !item.entry.story.includes(term));
	return (own.length > 0 ? own : item.terms).slice(0, askedWords);
};

const leastStory = 0.15;

const cosine = (left: readonly number[], right: readonly number[]): number =>
	left.length === 0 || right.length === 0 ? 0 : countShared(left, right) / Math.sqrt(left.length * right.length);

/** Above 0 where two reports leave the same thing open, or one answers what the other leaves open. */
export const questionLikeness = (left: QuestionItem, right: QuestionItem): number => {
	if (left.kind === 'question' && right.kind === 'question') return Number(isSameQuestion(left, right));
	if (left.kind === 'question' && right.kind === 'answer') return answerLikeness(left, right);
	if (left.kind === 'answer' && right.kind === 'question') return answerLikeness(right, left);
	return 0;
};

const isSameQuestion = (left: RaisedQuestion, right: RaisedQuestion): boolean => {
	if (left.entry === right.entry || left.asked !== right.asked) return false;
	const shorter = Math.min(left.terms.length, right.terms.length);
	if (shorter * 2 < Math.max(left.terms.length, right.terms.length)) return false;
	const shared = countShared(left.terms, right.terms);
	const longer = Math.max(left.terms.length, right.terms.length);
	if (shared === 0 || shared * 2 < longer) return false;
	// The same is asked of every fire: a name in both tells which one, else the names of the story do.
	if (left.names.length > 0 && right.names.length > 0) return countShared(left.names, right.names) > 0;
	const isNameless = Math.min(left.entry.story.length, right.entry.story.length) < 2;
	return isNameless ? shared >= 3 : cosine(left.entry.story, right.entry.story) >= leastStory;
};

// How much of what is asked an answer must take up: names of the story do not count, each of its sentences has them.
const leastTaken: Record<Asked, number> = {
	cause: 0.5,
	who: 0.5,
	number: 0.6,
	time: 0.6,
	whether: 0.5,
	what: 0.6,
	else: 1,
};

/** How well a sentence of a later report answers a question; 0 where it does not. */
export const answerLikeness = (question: RaisedQuestion, answer: PossibleAnswer): number => {
	if (answer.entry.order <= question.entry.order || question.entry.order === '~') return 0;
	const story = cosine(question.entry.story, answer.entry.story);
	if (story < leastStory || !soundsLikeAnswer(question.asked, answer.words)) return 0;
	const asked = question.terms.filter((term) => !question.entry.story.includes(term));
	const taken = asked.filter((term) => answer.terms.includes(term)).length;
	const share = taken / Math.max(1, asked.length);
	if (share < leastTaken[question.asked] && !decides(question, answer, taken)) return 0;
	return share + 0.5 * cosine(question.context, answer.terms) + 0.25 * story;
};

// What was promised or to be decided is settled by saying so, in whatever other words.
const decides = ({ question, terms }: RaisedQuestion, answer: PossibleAnswer, taken: number): boolean =>
	question.kind === 'pending' && taken >= 1 && countShared(terms, answer.terms) >= 2 && isDecision(answer.words);
