// Two speakers, one thing, opposite words: questions that are contested.
import type { Position, Span, Statement } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { sentenceAt } from '../reading.ts';
import { type Assertion, findAssertions } from './assertions.ts';
import type { Draft } from './draft.ts';
import { finish, lowerFirst, yesNo } from './wording.ts';

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
	const paired = mergeChained([...findClarified(context), ...findDenials(context, assertions), ...drafts]);
	const isTold = (draft: Draft): boolean =>
		paired.some(({ evidence }) => evidence.some((span) => draft.evidence.some((own) => touches(own, span))));
	return [...paired, ...findPlainDenials(context).filter((draft) => !isTold(draft))];
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

const opening = /^["“”‘'`\s]*(?:that\s+(?!(?:is|was|were|are|had|has|would|will|could)\b))?/i;
// "allegations on social media that …", "as early as 2019 that …": the clause behind them is what is said.
const claimed =
	/^(?:(?:the|these|those|any|all|such|earlier|media|press) )*(?:[a-z]+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|charges?|rumou?rs?)\b[^,;:.]{0,60}? that\s+|^(?:as (?:early|late|recently|far back) as|on|in|last|this) [^,;:.]{2,40}? that\s+/i;

/** The question whether an assertion is so; null where it is no clause. */
const askOf = (context: EventContext, span: Span): string | null => {
	const written = context.reading.text.slice(span.start, span.end);
	if (/[:?]/.test(written)) return null;
	if (/^["“‘\s]*(?:whether|if|how|why|what|who|where|when)\b/i.test(written)) return null;
	const open = (claimed.exec(written) ?? opening.exec(written))![0].length;
	return yesNo(context, { start: span.start + open, end: span.end });
};

const clarifies =
	/\b(?:later|then|subsequently|has since|have since)\b.{0,40}\b(?:clarif|correct|explain|admitt|acknowledg|sa(?:id|ys)|retract)|\b(?:clarified|corrected)\b/i;
const atFirst = /\b(?:initially|at first|first reported|earlier (?:reported|said)|originally|had reported)\b/i;

/** "Many papers initially reported that …. The minister later clarified that …": contested, and answered by the second. */
const findClarified = (context: EventContext): Draft[] => {
	const { reading, statements } = context;
	const drafts: Draft[] = [];
	for (const [index, second] of statements.entries()) {
		const at = sentenceAt(reading.sentences, second.content[0]?.start ?? 0);
		const sentence = reading.sentences[at];
		if (!sentence || !clarifies.test(outside(context, sentence, second))) continue;
		const first = statements.slice(Math.max(0, index - 4), index).find(({ content }) => {
			const before = sentenceAt(reading.sentences, content[0]?.start ?? 0);
			const earlier = reading.sentences[before];
			return (
				earlier !== undefined &&
				before < at &&
				at - before <= 2 &&
				atFirst.test(reading.text.slice(earlier.start, earlier.end))
			);
		});
		if (!first) continue;
		const [said, answer] = [first.content[0]!, second.content[0]!];
		const question = askOf(context, said);
		if (question)
			drafts.push({ ...contested(question, [sidedBy(first, said), sidedBy(second, answer)], 'clarified'), answer });
	}
	return drafts;
};

const outside = ({ reading }: EventContext, sentence: Span, { content }: Statement): string =>
	reading.text.slice(
		sentence.start,
		Math.max(sentence.start, Math.min(sentence.end, content[0]?.start ?? sentence.end)),
	);

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
				shared > 0 &&
				Math.abs(other.sentence - denial.sentence) <= 6 &&
				(!best || shared > sharedOf(denial.topics, best.topics))
			)
				best = other;
		}
		const question = best && askOf(context, denial.span);
		if (best && question)
			drafts.push(
				contested(question, [sidedBy(denial.statement, denial.span), sidedBy(best.statement, best.span)], 'denied'),
			);
	}
	return drafts;
};

const pointing =
	/^["“‘']?(?:(?:this|that|it|them|these|those|the|any|all|such|both|an?)\s*)?(?:[a-z]+ )?(?:claims?|allegations?|reports?|accusations?|charges?|suggestions?|assertions?|accounts?|versions?)?["”’']?$/i;
const anyDeed =
	/^any (?!involvement|wrongdoing|responsibility|role|links?|knowledge)(?:[a-z]+ )?[a-z]+(?:ing|tion|ment|al|ing)$/i;
const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** "The army denied it", of what somebody said just before; "the army denied that it had fired", though nobody is named who says so. */
const findPlainDenials = (context: EventContext): Draft[] => {
	const { reading, statements } = context;
	const drafts: Draft[] = [];
	for (const [index, denial] of statements.entries()) {
		const [span] = denial.content;
		if (denial.stance !== 'denies' || !span || span.end - span.start > 240) continue;
		const at = sentenceAt(reading.sentences, span.start);
		const written = reading.text.slice(span.start, span.end).trim();
		if (!pointing.test(written)) {
			const question = anyDeed.test(written)
				? finish(`Was there ${written}`)
				: (askOf(context, span) ?? wholeOf(denial, written));
			// "denied that any ransom was paid": nobody says that it was.
			if (question && !/^(?:that )?any\b.* /i.test(written.replace(anyDeed, '')))
				drafts.push(contested(question, [sidedBy(denial, span)], 'denial'));
			continue;
		}
		const claim = statements
			.slice(Math.max(0, index - 4), index)
			.filter(
				({ stance, content, speaker }) =>
					stance !== 'denies' &&
					(speaker === null || speaker !== denial.speaker) &&
					at - sentenceAt(reading.sentences, content[0]?.start ?? 0) <= 2 &&
					!content.some((part) => touches(part, span)),
			)
			// The one told last; of two that begin there, the one that ends nearer.
			.reduce<Statement | null>((best, one) => (best && endOf(best) > endOf(one) ? best : one), null);
		const question = claim && (accusationOf(context, claim) ?? askOf(context, claim.content[0]!));
		if (question)
			drafts.push(contested(question, [sidedBy(claim, claim.content[0]!), sidedBy(denial, span)], 'denial'));
	}
	return drafts;
};

const endOf = ({ content }: Statement): number => content.at(-1)?.end ?? 0;

// "accused the guards of theft": what they are accused of is asked, not who they are.
const accusationOf = ({ reading }: EventContext, { stance, content }: Statement): string | null => {
	const [span] = content;
	if (stance !== 'accuses' || !span) return null;
	const [, whom, deed] = /^(.{2,60}?) of (.{3,90})$/su.exec(reading.text.slice(span.start, span.end)) ?? [];
	return whom && deed ? finish(`Is the accusation of ${deed} against ${lowerFirst(whom)} true`) : null;
};

// A claim that is called false is told in full, also where its verb is not seen.
const wholeOf = ({ why }: Statement, written: string): string | null =>
	why.rule === 'denied-claim' && !/[:?]/.test(written) ? finish(`Is it true that ${lowerFirst(written)}`) : null;

const sidedBy = ({ speaker }: Statement, span: Span): Position => ({ actor: speaker, span, value: null });

const contested = (question: string, sides: readonly Position[], rule: string): Draft => ({
	kind: 'contested',
	question,
	evidence: sides.map(({ span }) => span),
	positions: sides,
	due: null,
	rule,
	words: sides.map(({ span }) => span),
	score: 0.6,
	answer: null,
});

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
			const isNew = (span: Span) => !other.evidence.some(({ start }) => start === span.start);
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
