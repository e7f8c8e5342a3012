// When do two reports leave the same thing open, and which sentence of a later one answers it?

import type { Joining } from '../grouping/join-history.ts';
import type { Entry } from '../reports/entries.ts';
import { cosine, openingLikeness, storyLikeness } from '../reports/entry-pairs.ts';
import { countShared, findTerms } from '../reports/terms.ts';
import {
	type Asked,
	asksFinding,
	causeWords,
	isDecision,
	namesCause,
	pointing,
	soundsLikeAnswer,
	tellsFault,
	tellsFinding,
	tellsWinner,
} from './answer-cues.ts';
import type { PossibleAnswer, QuestionItem, RaisedQuestion } from './items.ts';

const askedWords = 6;

/** Words under which questions meet each other and their answers: names of the story are in each of its sentences. */
export const questionBlocks = (item: QuestionItem): readonly number[] => {
	if (item.kind === 'answer')
		return [
			...item.anchors,
			...(item.ofCause || tellsFinding(item.words) || tellsWinner(item.words) ? causeBlocks(item.entry) : []),
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
		[...story.slice(0, 5), ...opening.slice(0, 3)].map((term) => (term ^ sort) | 0);
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
	where: 0.5,
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
	if (asked.length === 0 && !isSelfEvident(question, answer)) return 0;
	if (asked.length === 1 && !isOfItsMatter(question, answer)) return 0;
	if (question.asked === 'where' && stillMissing.test(answer.words) && !comeBack.test(answer.words)) return 0;
	if (isOfVote(question) && !tellsWinner(answer.words)) return 0;
	const isPointed =
		isOfVote(question) ||
		(answer.ofCause &&
			((pointing.test(answer.words) && incident.test(question.question.question)) ||
				((story >= closeStory || incident.test(question.question.question)) && tellsFault(answer.words))));
	const taken = isPointed ? asked.length : asked.filter((term) => answer.terms.includes(term)).length;
	const share = asked.length === 0 ? leastTaken[question.asked] : taken / asked.length;
	if (isOfPast(question) && taken < Math.min(fewestTaken, asked.length)) return 0;
	if (share < leastTaken[question.asked] && !decides(question, answer, taken) && !isFinding(question, answer)) return 0;
	return share + 0.5 * cosine(question.context, answer.terms) + 0.25 * story;
};

// Where nothing of the question but names of the story is left to ask for, few sentences can be known to answer it.
const isSelfEvident = ({ asked }: RaisedQuestion, { words, ofCause }: PossibleAnswer): boolean =>
	asked === 'harm' ||
	(asked === 'cause' && ofCause && namesCause(words)) ||
	(asked === 'who' && namesSomebody.test(words));

// "Police named the attackers as Karim Batt and Rashid Redon"
const namesSomebody = /\b(?:named|identified)\b[^.;]{0,100}\bas (?:\p{Lu}\p{L}+|\d)/u;

// "It is not known whether they had Ebola": who they are stands beside it.
const isOfItsMatter = ({ asked, question, context }: RaisedQuestion, { terms }: PossibleAnswer): boolean =>
	asked !== 'whether' || !/\b(?:they|he|she)\b/i.test(question.question) || cosine(context, terms) >= leastContext;
const leastContext = 0.2;

// "Did the attacks come from Ostra?" is not answered by any sentence on the attacks.
const fewestTaken = 2;
const isOfPast = ({ asked, question }: RaisedQuestion): boolean =>
	asked === 'whether' && /^(?:did|was|were|had|has|have)\b/i.test(question.question);

// What the results of a vote will be is told by whoever says who won it.
const isOfVote = ({ asked, question, entry }: RaisedQuestion): boolean =>
	asked === 'what' &&
	/\b(?:results?|outcome)\b/i.test(question.question) &&
	entry.opening.some((term) => votes.has(term));
const votes = new Set(findTerms('election elections vote referendum runoff ballot presidential', 12));

// "19 dead, 7 missing" tells nothing of the three who were missing; that they "have been found" does.
const stillMissing = /\b(?:missing|unaccounted)\b/i;
const comeBack = /\b(?:found|rescued|recovered|located|returned|identified)\b/i;

const closeStory = 0.3;
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
	// Where somebody is, is told of him by name.
	asked === 'where'
		? terms
		: terms.filter((term) => !entry.story.includes(term) && !(asked === 'cause' && idle.has(term)));

// "Results are expected on Friday" is answered by what tests have shown.
const isFinding = ({ question }: RaisedQuestion, { words }: PossibleAnswer): boolean =>
	asksFinding(question.question) && tellsFinding(words);

// What was promised or to be decided is settled by saying so, in whatever other words.
const decides = ({ question, terms }: RaisedQuestion, answer: PossibleAnswer, taken: number): boolean =>
	question.kind === 'pending' && taken >= 1 && countShared(terms, answer.terms) >= 2 && isDecision(answer.words);
