// How a question stands once analysts have spoken: their last word on it, until a new side contradicts it.
import type { Annotation, SituationQuestion } from '../../src/domain.ts';
import { standingOfQuestion } from './standing.ts';

const closed: ReadonlySet<string> = new Set(['answered', 'unverifiable', 'superseded']);

// What nobody held when the act was made: then it can no longer be the last word.
const isContradicted = (question: SituationQuestion, { hold }: Annotation): boolean =>
	question.state === 'contested' &&
	standingOfQuestion(question).some((part) => part.startsWith('holds ') && hold?.standing?.includes(part) === false);

const isAnsweredAnew = (question: SituationQuestion, { hold }: Annotation): boolean =>
	standingOfQuestion(question).some((part) => part.startsWith('answered ') && hold?.standing?.includes(part) === false);

type Rule = (question: SituationQuestion, act: Annotation) => SituationQuestion['state'];

const openStates = { contested: 'contested', pending: 'pending' } as const;

const rules: Readonly<Partial<Record<Annotation['op'], Rule>>> = {
	resolve: (question, act) => (isContradicted(question, act) ? question.state : 'answered'),
	unverifiable: (question, act) =>
		isContradicted(question, act) || question.state === 'answered' ? question.state : 'unverifiable',
	reopen: (question, act) =>
		!closed.has(question.state) || isAnsweredAnew(question, act)
			? question.state
			: (openStates[question.kind as keyof typeof openStates] ?? 'open'),
};

/** The question after the acts on it, in their order; undefined where it was rejected. */
export const ruledQuestion = (
	question: SituationQuestion,
	acts: readonly Annotation[],
): SituationQuestion | undefined => {
	const last = acts.at(-1);
	if (last === undefined) return question;
	if (last.op === 'reject') return undefined;
	const state = rules[last.op]?.(question, last) ?? question.state;
	const ids = acts.map(({ id }) => id);
	if (state === question.state && last.op !== 'resolve') return { ...question, acts: ids };
	const { author, at, text } = last;
	return isContradicted(question, last)
		? { ...question, acts: ids }
		: { ...question, state, acts: ids, ruling: { author, at, text } };
};
