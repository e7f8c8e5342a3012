// Two speakers, one thing, opposite words: questions that are contested.
import type { EventContext } from '../events/events.ts';
import { type Assertion, findAssertions } from './assertions.ts';
import { findClarified, findContradicted } from './clarified.ts';
import type { Draft } from './draft.ts';
import { findPlainDenials } from './plain-denials.ts';
import { findRebuttals } from './rebuttals.ts';
import { askOf, askOfDeed, contested, sidedBy, touches } from './sides.ts';

const window = 40;

/** Pairs of assertions that contradict each other, as drafts in text order. */
export const findOpposed = (context: EventContext): Draft[] => {
	const assertions = findAssertions(context);
	const drafts: Draft[] = [];
	for (const [index, first] of assertions.entries()) {
		for (const second of assertions.slice(index + 1, index + 1 + window)) {
			if (!areOpposed(first, second)) continue;
			const draft = draftOf(context, first, second);
			if (draft) drafts.push(draft);
		}
	}
	const paired = mergeChained([
		...findClarified(context),
		...findContradicted(context),
		...findDenials(context, assertions),
		...drafts,
	]);
	const isTold = (draft: Draft): boolean =>
		paired.some(({ evidence }) => evidence.some((span) => draft.evidence.some((own) => touches(own, span))));
	return [...paired, ...[...findPlainDenials(context), ...findRebuttals(context)].filter((draft) => !isTold(draft))];
};

const sharedOf = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
	let shared = 0;
	for (const word of left) if (right.has(word)) shared += 1;
	return shared;
};

/** Opposite signs on the same things: two nouns or verbs in common, or one that a speaker near by calls false. */
const areOpposed = (first: Assertion, second: Assertion): boolean => {
	if (first.speaker === second.speaker || first.isDenied === second.isDenied) return false;
	if (first.span.start < second.span.end && second.span.start < first.span.end) return false;
	const topics = sharedOf(first.topics, second.topics);
	if (topics === 0) return false;
	const least = Math.min(first.topics.size, second.topics.size);
	const denying = first.isDenied ? first : second;
	const other = first.isDenied ? second : first;
	const isAimed =
		denying.statement.stance === 'denies' || denying.isCalledFalse || sharedOf(denying.denied, other.topics) > 0;
	if (topics >= 2 && topics / least >= 0.4 && isAimed) return true;
	return denying.isCalledFalse && Math.abs(first.sentence - second.sentence) <= 4 && least <= 4;
};

const draftOf = (context: EventContext, first: Assertion, second: Assertion): Draft | null => {
	const [affirming, denying] = first.isDenied ? [second, first] : [first, second];
	const question = askOf(context, affirming.span);
	if (!question) return null;
	return contested(
		question,
		[sidedBy(affirming.statement, affirming.span), sidedBy(denying.statement, denying.span)],
		'opposed',
	);
};

/** A denial, and what somebody else says of the same thing. */
const findDenials = (context: EventContext, assertions: readonly Assertion[]): Draft[] => {
	const drafts: Draft[] = [];
	for (const [index, denial] of assertions.entries()) {
		if (denial.statement.stance !== 'denies' || denial.topics.size === 0) continue;
		let best: Assertion | null = null;
		for (const other of assertions.slice(Math.max(0, index - window), index + window)) {
			const shared = sharedOf(denial.topics, other.topics);
			const isOther =
				other.speaker !== denial.speaker && other.statement.stance !== 'denies' && other.sentence !== denial.sentence;
			if (
				isOther &&
				(shared > 1 || shared * 2 >= denial.topics.size) &&
				Math.abs(other.sentence - denial.sentence) <= 6 &&
				(!best || shared > sharedOf(denial.topics, best.topics))
			)
				best = other;
		}
		const question = best && (askOfDeed(context, denial.statement) ?? askOf(context, denial.span));
		if (best && question)
			drafts.push(
				contested(question, [sidedBy(denial.statement, denial.span), sidedBy(best.statement, best.span)], 'denied'),
			);
	}
	return drafts;
};

// The clarification itself may be a side of other disputes too: only what joined it later counts.
const sharesSide = (left: Draft, right: Draft): boolean => {
	const sides = left.rule === 'clarified' ? left.evidence.slice(2) : left.evidence;
	return right.evidence.some((span) => sides.some(({ start }) => start === span.start));
};

const follows = (left: Draft, right: Draft): boolean => {
	const gap = Math.min(...right.evidence.map(({ start }) => start)) - Math.max(...left.evidence.map(({ end }) => end));
	return left.rule === 'clarified' && gap >= 0 && gap < 200;
};

/** Pairs that share a side, or stand next to a clarified report, are one dispute. */
const mergeChained = (drafts: readonly Draft[]): Draft[] => {
	const kept: Draft[] = [];
	for (const draft of drafts) {
		const at = kept.findLastIndex(
			(other, index) => index >= kept.length - window && (sharesSide(other, draft) || follows(other, draft)),
		);
		if (at < 0) kept.push(draft);
		else {
			const other = kept[at]!;
			const isNew = (span: Draft['evidence'][number]) => !other.evidence.some(({ start }) => start === span.start);
			kept[at] = {
				...other,
				evidence: [...other.evidence, ...draft.evidence.filter(isNew)],
				positions: [...other.positions, ...draft.positions.filter(({ span }) => isNew(span))],
				words: [...other.words, ...draft.words.filter(isNew)],
			};
		}
	}
	return kept;
};
