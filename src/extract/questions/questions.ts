// Open questions: what the text says is unknown, unconfirmed, contested, pending or asked.
import type { Event, Question, Span } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { answerDraft } from './answers.ts';
import { findAsked } from './asked.ts';
import { findContestedCounts } from './counts.ts';
import { findCued, longest } from './cues.ts';
import type { Draft } from './draft.ts';
import { joinDrafts } from './join.ts';
import { findOpposed } from './opposed.ts';
import { findSought } from './sought.ts';

/** Questions in text order, ids `q1`, `q2` … */
export const findQuestions = (context: EventContext, _events: readonly Event[]): readonly Question[] => {
	const drafts = joinDrafts([
		...findContestedCounts(context),
		...findOpposed(context),
		...findAsked(context),
		...withSought(findCued(context), findSought(context)),
	]);
	return drafts
		.flatMap(understood)
		.map((draft) => answerDraft(context, draft))
		.sort(inTextOrder)
		.map((draft, index) => questionOf(draft, `q${index + 1}`));
};

// "Nobody knows what tomorrow will bring", "check whether your child has had it": asked of nobody.
const ofNothing = /\b(?:the future|tomorrow)\b.*\b(?:bring|hold)|^(?:is|are|has|have|was|were|do|does|did) your?\b/i;

// "Is the had been confirmed?": a subject that was not understood.
const broken = /^(?:Is|Are|What is|Who is) (?:the )?(?:had|has|have|was|were|is|will|would|did)\b/;

const understood = (draft: Draft): readonly Draft[] => {
	const { kind, question } = draft;
	if (kind === 'asked' || !(ofNothing.test(question) || broken.test(question))) return [draft];
	return kind === 'unconfirmed' && !ofNothing.test(question) ? [{ ...draft, question: 'Is the report true?' }] : [];
};

// What a phrase of the table raises is worded better, and the same words raise nothing twice; but "unable to establish why"
// is no search that goes on.
const withSought = (cued: readonly Draft[], sought: readonly Draft[]): readonly Draft[] => {
	const near = createNear(sought);
	const gives = (draft: Draft, other: Draft): boolean =>
		isSame(draft, other) &&
		((draft.kind === 'pending' && other.kind === 'unknown') ||
			(!ofNoun.test(other.question) && ofThing.test(draft.question)));
	const kept = cued.filter((draft) => !near(draft).some((other) => gives(draft, other)));
	const nearKept = createNear(kept);
	return [...kept, ...sought.filter((draft) => !nearKept(draft).some((other) => isSame(draft, other)))];
};

// "What is will stay on?": a clause was taken for a thing.
const ofThing = /^What is /;
const ofNoun = /^(?:What (?:is|are|was|became|will become)|Who (?:is|are)|How extensive)\b/;

const isSame = (left: Draft, right: Draft): boolean => overlaps(left.words[0]!, right.words[0]!);

// Only what stands near may be of the same words: long texts are looked through in pieces.
const createNear = (drafts: readonly Draft[]): ((draft: Draft) => readonly Draft[]) => {
	const pieceOf = ({ words }: Draft): number => Math.floor(words[0]!.start / longest);
	const pieces = new Map<number, Draft[]>();
	for (const draft of drafts) {
		const piece = pieces.get(pieceOf(draft));
		if (piece === undefined) pieces.set(pieceOf(draft), [draft]);
		else piece.push(draft);
	}
	return (draft) => [-1, 0, 1].flatMap((step) => pieces.get(pieceOf(draft) + step) ?? []);
};

const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

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
