// Whether the text itself answers a question that it raised, and with which words.
import type { Span } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { isNarrative, sentenceAt } from '../reading.ts';
import type { Draft } from './draft.ts';

type AnswerRule = {
	readonly asks: RegExp;
	readonly answers: RegExp;
	/** The evidence itself may be the answer ("we have found no evidence of"). */
	readonly isOwn?: true;
};

/** What settles which kind of question. */
const rules: readonly AnswerRule[] = [
	{
		asks: /^What (?:caused|was the cause|is the cause)/,
		answers:
			/\b(?:traced|attributed)\b[^.;?!]{0,60}?\bto\b|\b(?:was|were|been) caused by\b|\bthe cause was\b|\bdetermined that\b[^.;?!]{0,80}\bcaused\b/i,
	},
	{
		asks: /^When will .*(?:resume|reopen|restart|return|restored|lifted|reopened|completed|resolved)/,
		answers:
			/\b(?:has|have) (?:now |since )?(?:been )?(?:fully )?(?:resumed|reopened|restarted|lifted|restored|resolved)\b|\bis (?:now )?(?:fully )?(?:restored|back in service|open again)\b/i,
	},
	{
		asks: /^(?:Was|Were) (?:it|there)/,
		answers:
			/\b(?:have|has) (?:found|seen|uncovered) no (?:evidence|sign|indication|proof)\b|(?<!(?:not|n't)(?: yet)?(?: be| been)? )\bruled out\b/i,
		isOwn: true,
	},
];

const doubtful = /\b(?:may|might|could|possibly|not yet|so far|at this (?:point|time|stage))\b/i;

/** The draft with its answer, where a later sentence (or its own words) settles it. */
export const answerDraft = (context: EventContext, draft: Draft): Draft => {
	if (draft.kind === 'asked') return { ...draft, answer: draft.answer ?? replyTo(context, draft) };
	if (draft.answer !== null || draft.kind === 'contested') return draft;
	const rule = rules.find(({ asks }) => asks.test(draft.question));
	if (!rule) return draft;
	const answer = findAnswer(context, draft, rule);
	return answer ? { ...draft, answer } : draft;
};

const plainReply =
	/^(?:["“]\s*)?(?:yes|no|correct|absolutely|i do|i did|we do|we did|it is|it was|that is|that's|about \d|around \d|\d)\b/i;
// What is asked for stands in the reply: a number, a day.
const replies: readonly { readonly to: RegExp; readonly by: RegExp }[] = [
	{
		to: /\bhow (?:much|many|long|far|old)\b/i,
		by: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|none|half)\b/i,
	},
	{
		to: /\bwhen\b/i,
		by: /\b(?:in|on|at|since|by|until) (?:\w+ )?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)|^(?:next|last|this) (?:week|month|year)|\b(?:yesterday|today|tomorrow|tonight)\b/i,
	},
	{
		to: /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)\b/i,
		by: /^(?:we|i|they|he|she|it|that) (?:is|are|was|were|do|does|did|has|have|had|will|would|can|could) not\b/i,
	},
];
const thanks = /^(?:thank you|thanks|good (?:morning|afternoon|evening|question))\b/i;

/** The sentence with which a turn begins to answer, behind its thanks. */
const opening = ({ sentences, text }: EventContext['reading'], start: number) => {
	const at = Math.max(0, sentenceAt(sentences, start));
	const one = sentences[at];
	if (!one) return undefined;
	const isThanks = thanks.test(text.slice(Math.max(start, one.start), one.end)) && one.end - one.start < 60;
	return isThanks && sentences[at + 1]?.block === one.block ? sentences[at + 1] : one;
};

const evasive =
	/\b(?:still|not yet|don't know|do not know|can't|cannot|won't|not going to|refer you|no comment|too early)\b/i;

/** The plain reply with which the next turn of a transcript opens, where the question ends the turn before it. */
const replyTo = ({ statements, reading }: EventContext, { evidence }: Draft): Span | null => {
	const asked = evidence.at(-1)!;
	const at = statements.findIndex(
		({ why, content }) => why.rule === 'transcript' && content.some((part) => part.end === asked.end),
	);
	const next = at < 0 ? undefined : statements.slice(at + 1).find(({ why }) => why.rule === 'transcript');
	const first = next?.content[0];
	const sentence = first && opening(reading, first.start);
	if (!first || !sentence || next.stance === 'asks') return null;
	const span = { start: Math.max(first.start, sentence.start), end: Math.min(first.end, sentence.end) };
	const words = reading.text.slice(span.start, span.end).replaceAll('’', "'");
	const asks = reading.text.slice(asked.start, asked.end);
	const isPlain = plainReply.test(words) || replies.some(({ to, by }) => to.test(asks) && by.test(words));
	return isPlain && !evasive.test(words) ? span : null;
};

const findAnswer = ({ reading }: EventContext, draft: Draft, rule: AnswerRule): Span | null => {
	const from = draft.evidence[0]!.start;
	for (const { start, end, block } of reading.sentences) {
		if (start < from || end - start > 1500 || !isNarrative(reading.blocks[block]!)) continue;
		const isOwn = draft.evidence.some((span) => span.start < end && start < span.end);
		if (isOwn !== (rule.isOwn === true)) continue;
		const written = reading.text.slice(start, end);
		if (rule.answers.test(written) && !doubtful.test(written)) return { start, end };
	}
	return null;
};
