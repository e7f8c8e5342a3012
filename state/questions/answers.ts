// From the reports that raise a question and the sentences that may answer it to how it stands.
import type { Evidence, QuestionState, SituationPosition, SituationQuestion } from '../../src/domain.ts';
import { answerLikeness, figureGiven } from './answer-likeness.ts';
import { composeImplied } from './implied.ts';
import type { PossibleAnswer, QuestionItem, RaisedQuestion } from './items.ts';
import { isNotBefore } from './order.ts';
import { hasSign } from './sentence-signs.ts';

type Standing = {
	readonly state: QuestionState;
	readonly answeredBy: Evidence | null;
	readonly positions: readonly SituationPosition[];
};

/** One question from all that was said on it. Null where the items hold answers alone. */
export const composeQuestion = (
	items: readonly QuestionItem[],
	isWithdrawn: (item: QuestionItem) => boolean,
): SituationQuestion | null => {
	const questions = items.filter((item) => item.kind === 'question');
	if (questions.length === 0) return null;
	const asking = questions.filter(({ implied }) => implied === null);
	const all = asking.length > 0 ? asking : questions;
	const first = all[0]!;
	const standing = all.filter((item) => !isWithdrawn(item));
	const raised = standing.length > 0 ? standing : all;
	const answers = items.filter((item) => item.kind === 'answer' && !isWithdrawn(item)) as PossibleAnswer[];
	if (asking.length === 0) return standing.length === 0 ? null : composeImplied(standing, answers);
	const isContested = raised.some(({ question }) => question.kind === 'contested');
	const { state, answeredBy, positions } = standOf(raised, answers, isContested);
	return {
		id: first.id,
		question: first.question.question,
		kind: isContested ? 'contested' : first.question.kind,
		evidence: raised.flatMap(({ entry, question }) =>
			question.evidence.map(({ start, end }) => ({ documentId: entry.id, span: { start, end } })),
		),
		positions,
		openedBy: first.entry.id,
		answeredBy,
		state: standing.length === 0 ? 'superseded' : state,
		due: raised.map(({ question }) => question.due).find((due) => due !== null) ?? null,
		why: first.question.why,
	};
};

const standOf = (
	raised: readonly RaisedQuestion[],
	answers: readonly PossibleAnswer[],
	isContested: boolean,
): Standing => {
	const positions = raised.flatMap(({ entry, question, sides }) =>
		question.positions.map(({ span, value }, at) => ({ documentId: entry.id, span, value, actor: sides[at] ?? null })),
	);
	const own = raised.findLast(({ question }) => question.status === 'answered' && question.answer !== null);
	const later = bestAnswer(raised, isContested ? answers.filter((answer) => hasSign(answer, 'settled')) : answers);
	const given = figuresGiven(raised, answers);
	const sides = opposed(raised[0]!, answers);
	if (sides !== null) return { state: 'contested', answeredBy: null, positions: [...positions, ...sides] };
	const answeredBy: Evidence | null =
		later !== null
			? { documentId: later.entry.id, span: later.span }
			: own === undefined
				? null
				: { documentId: own.entry.id, span: own.question.answer! };
	const answering = later?.entry ?? own?.entry;
	// Raised again after it was answered: open again, with the answer that no longer holds kept at hand.
	const isReopened =
		answering !== undefined &&
		raised.some(({ entry, question }) => question.status === 'open' && !isNotBefore(answering, entry));
	const openState = isContested ? 'contested' : raised.at(-1)!.question.kind === 'pending' ? 'pending' : 'open';
	return {
		state: answeredBy !== null && !isReopened ? 'answered' : openState,
		answeredBy,
		positions: [...positions, ...given],
	};
};

const mostGiven = 6;

// Whoever gives one of the figures that are contested is a side of it.
const figuresGiven = (
	raised: readonly RaisedQuestion[],
	answers: readonly PossibleAnswer[],
): readonly SituationPosition[] =>
	answers
		.flatMap((answer) => {
			const value = raised.map((question) => figureGiven(question, answer)).find((one) => one !== null);
			return value === undefined ? [] : [{ documentId: answer.entry.id, span: answer.span, actor: null, value }];
		})
		.slice(0, mostGiven);

// A question that many reports raise is the same in all of them: the first few tell what answers it.
const askedOften = 8;

const bestAnswer = (raised: readonly RaisedQuestion[], answers: readonly PossibleAnswer[]): PossibleAnswer | null => {
	const isYesNo = raised[0]!.asked === 'whether';
	let best: PossibleAnswer | null = null;
	let [most, isMostSure] = [0, false];
	for (const answer of answers) {
		const likeness = Math.max(...raised.slice(0, askedOften).map((question) => answerLikeness(question, answer)));
		if (likeness <= 0) continue;
		const isSure = isYesNo && likeness >= surelySaid;
		// "No evidence of it", and a week later "we can confirm that": of two sure words the later one stands.
		const isLaterWord =
			isSure &&
			isMostSure &&
			answer.entry.order !== best!.entry.order &&
			hasSign(answer, 'no') !== hasSign(best!, 'no');
		if (isLaterWord ? answer.entry.order < best!.entry.order : likeness <= most) continue;
		best = answer;
		[most, isMostSure] = [likeness, isSure];
	}
	return best;
};

const surelySaid = 0.75;

/**
 * Two later reports of one day, one saying yes and one saying no, leave a question contested; of harm also one report, in
 * two sentences.
 */
const opposed = (question: RaisedQuestion, answers: readonly PossibleAnswer[]): readonly SituationPosition[] | null => {
	if (question.asked !== 'whether' && question.asked !== 'harm') return null;
	const enough = question.asked === 'harm' ? Number.MIN_VALUE : surelySaid;
	const sure = answers.filter((answer) => answerLikeness(question, answer) >= enough);
	const last = sure
		.map(({ entry }) => entry.order)
		.sort()
		.at(-1);
	const latest = sure.filter(({ entry }) => entry.order === last);
	const no = latest.find((answer) => hasSign(answer, 'no'));
	const yes = latest.find(
		(answer) => !hasSign(answer, 'no') && (question.asked === 'harm' || answer.entry !== no?.entry),
	);
	if (no === undefined || yes === undefined) return null;
	return [yes, no].map(({ entry, span }, at) => ({
		documentId: entry.id,
		span,
		actor: null,
		value: at === 0 ? 'yes' : 'no',
	}));
};
