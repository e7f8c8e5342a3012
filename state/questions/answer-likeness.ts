// Which sentence of a later report answers a question, and how well?
import { cosine } from '../reports/entry-pairs.ts';
import { countShared, findTerms } from '../reports/terms.ts';
import { type Asked, asksFinding, causeWords, measureWords, soundOf } from './answer-cues.ts';
import type { PossibleAnswer, RaisedQuestion } from './items.ts';
import { isNotBefore } from './order.ts';
import { findSenses, isSense } from './senses.ts';
import { hasSign } from './sentence-signs.ts';
import { areNear, closeness, leastStory } from './stories.ts';

// How much of what is asked an answer must take up: names of the story do not count, each of its sentences has them.
const leastTaken: Record<Asked, number> = {
	cause: 0.5,
	harm: 0,
	who: 0.6,
	number: 0.6,
	time: 0.65,
	where: 0.5,
	condition: 0.5,
	whether: 0.6,
	what: 0.5,
	thing: 0.5,
	else: 0.6,
};

const incident =
	/\b(?:derailment|crash|collision|fire|blaze|explosion|blast|collapse|sinking|capsizing|leak|spill|accident|disaster|incident|wreck|breach|sank|sink|capsize|(?:brought|came|come|went|go) [^?]{2,40}\bdown)\b/i;

// What a sense says matters more than which word says it, and each sentence of a story has some of its names; what
// stands only in the sentence before counts less.
const senseWeight = 1.5;
const nameWeight = 0.75;
const leadShare = 0.75;

const weighing =
	({ entry }: RaisedQuestion) =>
	(sum: number, term: number): number =>
		sum + (isSense(term) ? senseWeight : entry.story.includes(term) ? nameWeight : 1);

/** How well a sentence goes with a question: as an answer, or as a further side of it; 0 where it does neither. */
export const answerLikeness = (question: RaisedQuestion, answer: PossibleAnswer): number =>
	likenessOfAnswer(question, answer) || (figureGiven(question, answer) === null ? 0 : leastFigure);

const leastFigure = 0.3;

/** Which figure of a contested question another report gives as well, before or after it; null where it gives none. */
export const figureGiven = ({ figures, entry }: RaisedQuestion, answer: PossibleAnswer): string | null =>
	figures.length === 0 || answer.ofCause || answer.entry === entry || closeness(entry, answer.entry) < leastStory
		? null
		: (figures.find(({ terms }) => terms.every((term) => answer.terms.includes(term)))?.value ?? null);

/** How well a sentence of a later report answers a question; 0 where it does not. */
const likenessOfAnswer = (question: RaisedQuestion, answer: PossibleAnswer): number => {
	if (question.implied !== null) return contradiction(question, answer);
	if (question.entry.order === '~' || !isLater(question, answer) || !isOfKind(question, answer)) return 0;
	const story = closeness(question.entry, answer.entry);
	const asked = askedTerms(question);
	if (story < leastStory && !(takesUpAll(asked, answer) && areNear(question.entry, answer.entry))) return 0;
	if (isOfVote(question) && !hasSign(answer, 'winner')) return 0;
	if (question.asked === 'where' && hasSign(answer, 'missing')) return 0;
	const isMeasured = question.measure !== null && hasSign(answer, question.measure);
	const taken = asked.filter((term) => answer.terms.includes(term) || (isMeasured && ofMeasure.has(term)));
	const led = asked.filter((term) => !answer.terms.includes(term) && answer.lead.includes(term));
	const weigh = weighing(question);
	const weight = asked.reduce(weigh, 0);
	const least = isMeasured ? leastOfMeasure : leastOf(question, taken);
	const part = weight === 0 ? least : (taken.reduce(weigh, 0) + leadShare * led.reduce(weigh, 0)) / weight;
	const share = isOfVote(question) || isPointed(question, answer, story) ? Math.max(least, part) : part;
	if (!isAnswerTo(question, answer, share)) return 0;
	const isOwn = (term: number): boolean => isSense(term) || !question.entry.story.includes(term);
	if (!asked.some(isOwn) && question.asked !== 'where' && !isSelfEvident(question, answer)) return 0;
	if (asked.filter(isOwn).length === 1 && !isOfItsMatter(question, answer)) return 0;
	if (
		isOfPast(question) &&
		!taken.includes(question.key) &&
		taken.length + led.length < Math.min(fewestTaken, asked.length)
	)
		return 0;
	if (share < least && !decides(question, answer, taken.filter(isOwn).length) && !isFinding(question, answer)) return 0;
	return share + 0.5 * cosine(question.context, answer.terms) + 0.25 * story;
};

/** Whether a sentence may answer what it has no word in common with but those of its story: it tells a cause, a toll, a result. */
export const answersByItself = (answer: PossibleAnswer): boolean =>
	answer.ofCause ||
	isMeasure(answer) ||
	hasSign(answer, 'finding') ||
	hasSign(answer, 'winner') ||
	hasSign(answer, 'harm');

const isMeasure = (answer: PossibleAnswer): boolean =>
	hasSign(answer, 'length') || hasSign(answer, 'volume') || hasSign(answer, 'money');

/** Whether a question may be answered without any of its words. */
export const isAskedByItself = (question: RaisedQuestion): boolean =>
	question.implied === null &&
	(question.asked === 'cause' ||
		question.asked === 'harm' ||
		question.measure !== null ||
		asksFinding(question.question.question) ||
		isOfVote(question));

// Before or after, another report tells of what the first says there was not.
const contradiction = ({ implied, entry }: RaisedQuestion, answer: PossibleAnswer): number => {
	if (implied === null || answer.entry === entry || answer.ofCause) return 0;
	const story = closeness(entry, answer.entry);
	if (story < leastStory || implied.length === 0 || !hasSign(answer, 'given')) return 0;
	const taken = countShared(implied, answer.terms);
	return taken * 2 > implied.length ||
		(taken > 0 && implied.length === 2 && implied.some((term) => isSense(term) && answer.terms.includes(term)))
		? taken / implied.length + 0.25 * story
		: 0;
};

// Whether something is so is told with fewer of its words where one of them is what it turns on.
const leastOf = ({ asked }: RaisedQuestion, taken: readonly number[]): number =>
	asked === 'whether' && taken.some(isSense) ? leastOfSense : leastTaken[asked];
const leastOfSense = 0.5;
// Its unit says what it measures.
const leastOfMeasure = 0.35;

// "Speed caused the accident", "the board found that the valve was shut": in reports of one story they tell of its mishap.
const isPointed = ({ question }: RaisedQuestion, answer: PossibleAnswer, story: number): boolean =>
	answer.ofCause &&
	((hasSign(answer, 'incident') && incident.test(question.question)) ||
		(hasSign(answer, 'fault') && (story >= closeStory || incident.test(question.question))));

// Where nothing of the question but names of the story is left to ask for, few sentences can be known to answer it.
const isSelfEvident = ({ asked }: RaisedQuestion, answer: PossibleAnswer): boolean =>
	asked === 'harm' ||
	(asked === 'cause' && answer.ofCause && hasSign(answer, 'cause')) ||
	(asked === 'who' && hasSign(answer, 'somebody'));

// "It is not known whether they had Ebola": who they are stands beside it. Who was overloaded is told by the word itself.
const isOfItsMatter = ({ asked, question, context, key }: RaisedQuestion, { terms }: PossibleAnswer): boolean =>
	asked !== 'whether' ||
	!/\b(?:they|he|she)\b/i.test(question.question) ||
	(isSense(key) && terms.includes(key)) ||
	cosine(context, terms) >= leastContext;
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

const closeStory = 0.3;
const manyAsked = 3;

const takesUpAll = (asked: readonly number[], { terms }: PossibleAnswer): boolean =>
	asked.length >= manyAsked && asked.every((term) => terms.includes(term));

const isLater = ({ entry }: RaisedQuestion, answer: PossibleAnswer): boolean =>
	answer.entry !== entry && isNotBefore(answer.entry, entry);

// A sentence that has nearly all of what is asked for tells whether it is so, in whatever words.
const plainlyTold = 0.7;
// "Was there more than one gunman?" is not told by any sentence on the gunman.
const ofBeing = /^(?:is|are|was|were) there\b/i;

/** Whether a sentence sounds like an answer to what is asked, whatever it is about; to whether it is so, many may be one. */
const isOfKind = ({ asked, question }: RaisedQuestion, answer: PossibleAnswer): boolean => {
	if (answer.ofCause || asked === 'cause') return answer.ofCause && asked === 'cause';
	if (asked === 'whether') return true;
	const sound = soundOf(asked, question.question);
	return sound !== null && hasSign(answer, sound);
};

const isAnswerTo = ({ asked, key, question }: RaisedQuestion, answer: PossibleAnswer, share: number): boolean => {
	if (answer.ofCause) return true;
	// Who is a side of it settles nothing by saying so again.
	if (question.kind === 'contested' && !hasSign(answer, 'settled')) return false;
	if (asked !== 'whether') return true;
	// A claim that waits for a confirmation is closed by a denial; what nobody knows is not.
	const isWordOfOne = hasSign(answer, 'oneSide') && !hasSign(answer, 'settled');
	if (question.kind !== 'unconfirmed' && isWordOfOne) return false;
	const isPlain = share >= plainlyTold && answer.terms.includes(key) && !ofBeing.test(question.question);
	return isPlain || hasSign(answer, 'whether');
};

const idle = new Set(findTerms(causeWords, 40));
const ofMeasure = new Set(findSenses(measureWords, 40));

const vague = new Set(
	findTerms(
		'people person persons something anything happen happened happening know known seek seeking try trying plan planning go going gone come coming make making take taking exact exactly else anyone somebody someone fate become became',
		60,
	),
);

const askedTerms = ({ terms, asked, entry }: RaisedQuestion): readonly number[] => {
	const own = terms.filter(
		(term) => !vague.has(term) && !(asked === 'cause' && (idle.has(term) || entry.story.includes(term))),
	);
	return own.length > 0 || asked === 'cause' ? own : terms;
};

// "Results are expected on Friday" is answered by what tests have shown.
const isFinding = ({ question }: RaisedQuestion, answer: PossibleAnswer): boolean =>
	hasSign(answer, 'finding') && asksFinding(question.question);

// What was promised or to be decided is settled by saying so, in whatever other words.
const decides = ({ question, terms }: RaisedQuestion, answer: PossibleAnswer, taken: number): boolean =>
	question.kind === 'pending' && taken >= 1 && countShared(terms, answer.terms) >= 2 && hasSign(answer, 'decision');
