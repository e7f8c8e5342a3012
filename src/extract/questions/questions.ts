// Open questions: what the text says is unknown, unconfirmed, contested, pending or asked.
import type { Event, Question } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { answerDraft } from './answers.ts';
import { findAsked } from './asked.ts';
import { findContestedCounts } from './counts.ts';
import { findCued } from './cues.ts';
import type { Draft } from './draft.ts';
import { joinDrafts } from './join.ts';
import { findOpposed } from './opposed.ts';

/** Questions in text order, ids `q1`, `q2` … */
export const findQuestions = (context: EventContext, _events: readonly Event[]): readonly Question[] => {
	const drafts = joinDrafts([
		...findContestedCounts(context),
		...findOpposed(context),
		...findAsked(context),
		...findCued(context),
	]);
	return drafts
		.map((draft) => answerDraft(context, draft))
		.sort(inTextOrder)
		.map((draft, index) => questionOf(draft, `q${index + 1}`));
};

const inTextOrder = (left: Draft, right: Draft): number =>
	left.evidence[0]!.start - right.evidence[0]!.start || left.evidence[0]!.end - right.evidence[0]!.end;

const questionOf = (
	{ kind, question, evidence, positions, due, rule, words, score, answer }: Draft,
	id: string,
): Question => ({
	id,
	question,
	kind,
	evidence,
	positions,
	status: answer ? 'answered' : 'open',
	answer,
	due,
	why: { rule: `question: ${rule}`, words, score },
});
