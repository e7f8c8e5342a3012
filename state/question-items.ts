// One open question as one report raises it, or one sentence that may answer questions of earlier reports.
import type { Question, Span } from '../src/domain.ts';
import { compareText } from '../src/lib/compare-text.ts';
import { stableId } from '../src/lib/stable-id.ts';
import {
	type Asked,
	asksFinding,
	causeWords,
	isDecision,
	isStillOpen,
	mayAnswer,
	namesCause,
	pointing,
	readAsked,
	soundsLikeAnswer,
	tellsCause,
	tellsFinding,
} from './answer-cues.ts';
import { compareEntries, type Entry } from './entries.ts';
import { cosine, openingLikeness, storyLikeness } from './entry-pairs.ts';
import type { Joining } from './join-history.ts';
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
	/** Where and in which words the report answers it itself. */
	readonly answered: { readonly span: Span; readonly terms: readonly number[] } | null;
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
	/** It answers questions for a cause; what it tells beside that is an answer of its own. */
	readonly ofCause: boolean;
};

export type QuestionItem = RaisedQuestion | PossibleAnswer;

export const createQuestionItem = (
	entry: Entry,
	index: number,
	actorOf: (localId: string) => string | undefined,
): RaisedQuestion => {
	const question = entry.report.extraction.questions[index]!;
	return createQuestion(entry, question, index, actorOf);
};

const aside = / (?:that|which|who|in which) .*/s;

const createQuestion = (
	entry: Entry,
	question: Question,
	index: number,
	actorOf: (localId: string) => string | undefined,
): RaisedQuestion => {
	const { text } = entry.report.document;
	const asked = readAsked(question.question);
	return {
		kind: 'question',
		acts: entry.marks.questions.get(question.id) ?? [],
		id: stableId('q', `${entry.id}\n${question.id}`),
		entry,
		index,
		question,
		asked,
		// "What caused the fire that destroyed the mill?" is answered by who tells of the fire.
		terms: findTerms(asked === 'cause' ? question.question.replace(aside, '') : question.question, 24),
		// A question begins with a capital, whatever its first word is.
		names: findNameTerms(question.question.replace(/^\S+/, ''), 8),
		context: findTerms(question.evidence.map(({ start, end }) => text.slice(start, end)).join(' '), 40),
		answered:
			question.answer === null
				? null
				: { span: question.answer, terms: findTerms(text.slice(question.answer.start, question.answer.end), 40) },
		sides: question.positions.map(({ actor }) => (actor === null ? null : (actorOf(actor) ?? null))),
	};
};

/** Whether two items of one question, or answer, of one report say the same: then its sides are the same persons. */
export const isQuestionItemSame = (left: QuestionItem, right: QuestionItem): boolean =>
	left.id === right.id &&
	(left.kind === 'answer' || (right.kind === 'question' && left.sides.every((side, at) => side === right.sides[at])));

// A slice of a text would keep all of it in memory.
const ownText = (words: string): string => JSON.parse(JSON.stringify(words)) as string;

// "Will they investigate the causes of the fire?" leaves open what caused it, too.
const ofCauses = /\b(?:causes?|origins?) of ((?:\p{L}+[ -]){0,6}\p{L}+)\?$/u;

/** The question for a cause that lies in another question, where there is one. */
export const createCauseQuestion = (entry: Entry, index: number): readonly RaisedQuestion[] => {
	const question = entry.report.extraction.questions[index]!;
	const matter = ofCauses.exec(question.question)?.[1];
	if (matter === undefined || question.status === 'answered' || readAsked(question.question) === 'cause') return [];
	const asked = `What caused ${matter}?`;
	const cause: Question = { ...question, id: `${question.id} cause`, question: asked, kind: 'unknown', positions: [] };
	return [createQuestion(entry, cause, index, () => undefined)];
};

const mostAnswers = 12;
const longestReport = 80;

/** The sentences of a report that may answer what earlier ones left open. */
export const createAnswers = (entry: Entry): readonly PossibleAnswer[] => {
	// Without a date nobody knows what came later: such a report answers nothing.
	const { reference, sentences, questions } = entry.report.extraction;
	if (reference === null) return [];
	const { text } = entry.report.document;
	// What is only unconfirmed may still answer an older question.
	const open = questions.flatMap(({ kind, evidence, why }) =>
		kind === 'unconfirmed' || kind === 'contested' || why.rule.endsWith('count-missing') ? [] : evidence,
	);
	return sentences
		.slice(0, longestReport)
		.flatMap(({ start, end }, index): PossibleAnswer[] => {
			const words = text.slice(start, end);
			if (!mayAnswer(words) || isStillOpen(words)) return [];
			if (open.some((span) => span.start < end && start < span.end)) return [];
			const answer: PossibleAnswer = {
				kind: 'answer',
				id: stableId('w', `${entry.id}\n${start}`),
				entry,
				index,
				span: { start, end },
				words: ownText(words),
				terms: findTerms(words, 40),
				anchors: findLongTerms(words, 12),
				ofCause: false,
			};
			if (!tellsCause(words)) return [answer];
			const cause = { ...answer, id: stableId('w', `${entry.id}\n${start} cause`), ofCause: true };
			return [cause, answer];
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
	if (item.kind === 'answer')
		return [
			...item.anchors,
			...(item.ofCause || tellsFinding(item.words) ? causeBlocks(item.entry) : []),
			...(soundsLikeAnswer('harm', item.words) ? harmBlocks(item.entry) : []),
		];
	const own = item.terms.filter((term) => !item.entry.story.includes(term));
	const asked = (own.length > 0 ? own : item.terms).slice(0, askedWords);
	if (item.asked === 'harm') return harmBlocks(item.entry);
	return item.asked === 'cause' || asksFinding(item.question.question) ? [...asked, ...causeBlocks(item.entry)] : asked;
};

// Who asks for a cause and who tells one need not have a word in common but those of their story; nor who asks for
// casualties and who counts the dead.
const storyBlocks =
	(sort: number) =>
	({ story, opening }: Entry): readonly number[] =>
		[...story.slice(0, 3), ...opening.slice(0, 3)].map((term) => (term ^ sort) | 0);
const causeBlocks = storyBlocks(0x2f0d1c3b);
const harmBlocks = storyBlocks(0x51a3c7d9);

const leastStory = 0.15;

/** Above 0 where two reports leave the same thing open, or one answers what the other leaves open. */
export const questionLikeness = (left: QuestionItem, right: QuestionItem): number => {
	if (left.kind === 'question' && right.kind === 'question')
		return isSameQuestion(left, right) ? sharedPart(left, right) : 0;
	if (left.kind === 'question' && right.kind === 'answer') return answerLikeness(left, right);
	if (left.kind === 'answer' && right.kind === 'question') return answerLikeness(right, left);
	return 0;
};

const leastAlike = 0.5;

/** Askings are one question where most of the first of them are: a chain of stories does not make one of many. */
export const questionJoining: Joining<QuestionItem> = {
	boundsOf: () => none,
	areBoundsOne: () => true,
	joinBounds: () => none,
	tells: (left, right) => left.entry !== right.entry,
	likeness: questionLikeness,
	against: Number.NEGATIVE_INFINITY,
	mayJoin: (pairs, alike) => alike >= leastAlike * pairs,
};

const none: readonly number[] = [];

const fewestNames = 0.1;

// How far two reports are of one story: by the names in them, and where these are few, by how they open.
const closeness = (left: Entry, right: Entry): number => {
	const story = storyLikeness(left, right);
	return story < fewestNames ? story : Math.max(story, openingLikeness(left, right));
};

// The part of the longer question's words that the other one has: above 0 where they are one.
const sharedPart = (left: RaisedQuestion, right: RaisedQuestion): number =>
	countShared(left.terms, right.terms) / Math.max(left.terms.length, right.terms.length);

const isSameQuestion = (left: RaisedQuestion, right: RaisedQuestion): boolean => {
	if (left.entry === right.entry || left.asked !== right.asked) return false;
	const shorter = Math.min(left.terms.length, right.terms.length);
	const shared = countShared(left.terms, right.terms);
	const longer = Math.max(left.terms.length, right.terms.length);
	const isPart = left.asked === 'whether' && shared === shorter && longer <= shorter + 3;
	if (shared === 0 || (shared * 2 < longer && !isPart)) return false;
	// The same is asked of every fire: a name in both tells which one, else the names of the story do.
	if (left.names.length > 0 && right.names.length > 0) return countShared(left.names, right.names) > 0;
	const isNameless = Math.min(left.entry.story.length, right.entry.story.length) < 2;
	if (isNameless ? shared >= 3 : closeness(left.entry, right.entry) >= leastStory) return true;
	return shared === longer && shared >= manyAsked && areNear(left.entry, right.entry);
};

// How much of what is asked an answer must take up: names of the story do not count, each of its sentences has them.
const leastTaken: Record<Asked, number> = {
	cause: 0.5,
	harm: 0,
	who: 0.5,
	number: 0.6,
	time: 0.6,
	whether: 0.5,
	what: 0.6,
	else: 1,
};

const incident =
	/\b(?:derailment|crash|collision|fire|blaze|explosion|blast|collapse|sinking|capsizing|leak|spill|accident|disaster|incident|wreck|breach)\b/i;

/** How well a sentence of a later report answers a question; 0 where it does not. */
export const answerLikeness = (question: RaisedQuestion, answer: PossibleAnswer): number => {
	if (question.entry.order === '~' || !isLater(question, answer)) return 0;
	const story = closeness(question.entry, answer.entry);
	if (!isAnswerTo(question, answer)) return 0;
	const asked = askedTerms(question);
	if (story < leastStory && !(takesUpAll(asked, answer) && areNear(question.entry, answer.entry))) return 0;
	if (asked.length === 0 && answer.ofCause && !namesCause(answer.words)) return 0;
	const isPointed = answer.ofCause && pointing.test(answer.words) && incident.test(question.question.question);
	const taken = isPointed ? asked.length : asked.filter((term) => answer.terms.includes(term)).length;
	const share = asked.length === 0 ? leastTaken[question.asked] : taken / asked.length;
	if (share < leastTaken[question.asked] && !decides(question, answer, taken) && !isFinding(question, answer)) return 0;
	return share + 0.5 * cosine(question.context, answer.terms) + 0.25 * story;
};

const leastOpening = 0.2;
const manyAsked = 3;

// A mail of five lines names few: what takes up all that it asks, and opens as it does, is of its story.
const areNear = (left: Entry, right: Entry): boolean =>
	Math.min(left.story.length, right.story.length) <= fewStory
		? openingLikeness(left, right) >= leastOpening
		: storyLikeness(left, right) >= fewestNames / 2;
const fewStory = 8;

const takesUpAll = (asked: readonly number[], { terms }: PossibleAnswer): boolean =>
	asked.length >= manyAsked && asked.every((term) => terms.includes(term));

// Of two reports of one day the one that knows is the later word.
const isLater = ({ entry }: RaisedQuestion, answer: PossibleAnswer): boolean =>
	answer.entry !== entry && answer.entry.order >= entry.order;

const isAnswerTo = ({ asked }: RaisedQuestion, { words, ofCause }: PossibleAnswer): boolean =>
	ofCause ? asked === 'cause' : asked !== 'cause' && soundsLikeAnswer(asked, words);

const idle = new Set(findTerms(causeWords, 40));

const askedTerms = ({ terms, asked, entry }: RaisedQuestion): readonly number[] =>
	terms.filter((term) => !entry.story.includes(term) && !(asked === 'cause' && idle.has(term)));

// "Results are expected on Friday" is answered by what tests have shown.
const isFinding = ({ question }: RaisedQuestion, { words }: PossibleAnswer): boolean =>
	asksFinding(question.question) && tellsFinding(words);

// What was promised or to be decided is settled by saying so, in whatever other words.
const decides = ({ question, terms }: RaisedQuestion, answer: PossibleAnswer, taken: number): boolean =>
	question.kind === 'pending' && taken >= 1 && countShared(terms, answer.terms) >= 2 && isDecision(answer.words);
