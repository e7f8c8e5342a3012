// Two speakers, one thing, opposite words: questions that are contested.
import type { Position, Span, Statement } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { verbBase } from '../lang/en/inflection.ts';
import { denials, falsehoods, generalWords, sameActs } from '../lang/en/opposition.ts';
import { sentenceAt, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';
import { finish, yesNo } from './wording.ts';

/** One sentence of what one speaker says. */
type Assertion = {
	readonly statement: Statement;
	readonly speaker: string;
	readonly span: Span;
	readonly sentence: number;
	/** Stems of its nouns and verbs; none of one too long to be about one thing. */
	readonly topics: ReadonlySet<string>;
	readonly isDenied: boolean;
	readonly isCalledFalse: boolean;
	/** Stems that stand just after a word of denial. */
	readonly denied: ReadonlySet<string>;
};

const window = 40;
const reach = 7;
const longest = 45;

/** Pairs of assertions that contradict each other, as drafts in text order. */
export const findOpposed = (context: EventContext): Draft[] => {
	const assertions = assertionsOf(context);
	const drafts: Draft[] = [];
	for (const [index, first] of assertions.entries()) {
		for (const second of assertions.slice(index + 1, index + 1 + window)) {
			if (!areOpposed(first, second)) continue;
			const draft = draftOf(context, first, second);
			if (draft) drafts.push(draft);
		}
	}
	return mergeChained([...findClarified(context), ...findDenials(context, assertions), ...drafts]);
};

const assertionsOf = (context: EventContext): Assertion[] => {
	const found: Assertion[] = [];
	for (const statement of context.statements) {
		const speaker = statement.speaker ?? (statement.source ? wordsAt(context, statement.source) : null);
		if (speaker === null || statement.stance === 'asks') continue;
		for (const part of statement.content) {
			if (part.end - part.start > 2000) continue;
			for (const span of sentencesIn(context, part)) found.push(assertionOf(context, statement, speaker, span));
		}
	}
	return found.sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
};

const wordsAt = ({ reading }: EventContext, span: Span): string =>
	reading.text.slice(span.start, span.end).toLowerCase();

const sentencesIn = ({ reading: { sentences } }: EventContext, part: Span): Span[] => {
	const spans: Span[] = [];
	for (let index = Math.max(0, sentenceAt(sentences, part.start)); index < sentences.length; index += 1) {
		const sentence = sentences[index]!;
		if (sentence.start >= part.end) break;
		const span = { start: Math.max(part.start, sentence.start), end: Math.min(part.end, sentence.end) };
		if (span.end > span.start) spans.push(span);
	}
	return spans;
};

const assertionOf = (context: EventContext, statement: Statement, speaker: string, span: Span): Assertion => {
	const { tokens, sentences } = context.reading;
	const topics = new Set<string>();
	const denied = new Set<string>();
	let lastDenial = Number.NEGATIVE_INFINITY;
	let size = 0;
	let negations = statement.stance === 'denies' ? 1 : 0;
	let isCalledFalse = false;
	for (let at = tokenAt(tokens, span.start); at < tokens.count && tokens.start[at]! < span.end; at += 1) {
		const word = tokens.lower[at]!;
		size += 1;
		if (denials.has(word)) {
			negations += 1;
			lastDenial = at;
		}
		if (falsehoods.has(word)) isCalledFalse = true;
		const pos = tokens.pos[at];
		if ((pos !== 'NOUN' && pos !== 'VERB') || word.length < 4 || generalWords.has(word) || falsehoods.has(word))
			continue;
		const stem = stemOf(word);
		if (generalWords.has(stem)) continue;
		topics.add(stem);
		if (at - lastDenial <= reach) denied.add(stem);
	}
	if (size > longest) topics.clear();
	const isDenied = negations > 0 || isCalledFalse;
	return {
		statement,
		speaker,
		span,
		sentence: sentenceAt(sentences, span.start),
		topics,
		isDenied,
		isCalledFalse,
		denied,
	};
};

const stemOf = (word: string): string => {
	const base = verbBase(word);
	return sameActs.get(word) ?? sameActs.get(base) ?? base;
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
	const written = context.reading.text.slice(affirming.span.start, affirming.span.end);
	const open = /^["“”‘'`\s]*(?:that\s+)?/i.exec(written)![0].length;
	const question =
		yesNo(context, { start: affirming.span.start + open, end: affirming.span.end }) ??
		finish(`Is it true that ${written.slice(open)}`);
	if (question === '') return null;
	return contested(
		question,
		[sidedBy(affirming.statement, affirming.span), sidedBy(denying.statement, denying.span)],
		'opposed',
	);
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
		const question = yesNo(context, said);
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
	for (const denial of assertions) {
		if (denial.statement.stance !== 'denies' || denial.topics.size === 0) continue;
		let best: Assertion | null = null;
		for (const other of assertions) {
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
		const question = best && yesNo(context, denial.span);
		if (best && question)
			drafts.push(
				contested(question, [sidedBy(denial.statement, denial.span), sidedBy(best.statement, best.span)], 'denied'),
			);
	}
	return drafts;
};

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

const sharesSide = (left: Draft, right: Draft): boolean =>
	left.rule !== 'clarified' && right.evidence.some((span) => left.evidence.some(({ start }) => start === span.start));

const follows = (left: Draft, right: Draft): boolean => {
	const gap = right.evidence[0]!.start - left.evidence.at(-1)!.end;
	return left.rule === 'clarified' && gap >= 0 && gap < 200;
};

/** Pairs that share a side, or stand next to a clarified report, are one dispute. */
const mergeChained = (drafts: readonly Draft[]): Draft[] => {
	const kept: Draft[] = [];
	for (const draft of drafts) {
		const at = kept.findIndex((other) => sharesSide(other, draft) || follows(other, draft));
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
