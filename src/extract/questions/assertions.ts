// What speakers assert, sentence by sentence, with its topics and its sign: what opposing statements are found by.
import type { Span, Statement } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';
import { verbBase } from '../lang/en/inflection.ts';
import { denials, falsehoods, generalWords, sameActs } from '../lang/en/opposition.ts';
import { sentenceAt, tokenAt } from '../reading.ts';
import { createWordFact, createWordTest } from '../word-scans.ts';

/** One sentence of what one speaker says. */
export type Assertion = {
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

const reach = 7;
const longest = 40;
/** A word of denial further in is about something else: "to ensure that no harm is done". */
const mainClause = 10;
/** Most assertions of a text of short replies are about nothing. */
const none: ReadonlySet<string> = new Set();

/** All assertions with a speaker, in text order. */
export const findAssertions = (context: EventContext): Assertion[] => {
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

const isDenial = createWordTest((word) => denials.has(word));
const isFalsehood = createWordTest((word) => falsehoods.has(word));

// The stem of a noun or verb that says what a sentence is about.
const topicOf = createWordFact((word) => {
	if (word.length < 4 || generalWords.has(word) || falsehoods.has(word)) return undefined;
	const stem = stemOf(word);
	return generalWords.has(stem) ? undefined : stem;
});

const assertionOf = (context: EventContext, statement: Statement, speaker: string, span: Span): Assertion => {
	const { tokens, sentences } = context.reading;
	const topics = new Set<string>();
	const denied = new Set<string>();
	let lastDenial = Number.NEGATIVE_INFINITY;
	let size = 0;
	let negations = statement.stance === 'denies' ? 1 : 0;
	let isCalledFalse = false;
	for (let at = tokenAt(tokens, span.start); at < tokens.count && tokens.start[at]! < span.end; at += 1) {
		size += 1;
		if (size <= mainClause && isDenial(tokens, at) && !/^(?:should|must|let|if|to)$/.test(tokens.lower[at - 1] ?? '')) {
			negations += 1;
			lastDenial = at;
		}
		if (isFalsehood(tokens, at) && isPredicate(tokens.lower, at)) isCalledFalse = true;
		const pos = tokens.pos[at];
		const stem = pos === 'NOUN' || pos === 'VERB' ? topicOf(tokens, at) : undefined;
		if (stem === undefined) continue;
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
		topics: topics.size === 0 ? none : topics,
		isDenied,
		isCalledFalse,
		denied: denied.size === 0 ? none : denied,
	};
};

// "the letter was a mistake", "is untrue", not "the wrong direction".
const isPredicate = (lower: readonly string[], at: number): boolean => {
	for (let back = 1; back <= 5; back += 1)
		if (/^(?:is|are|was|were|be|been|being|'s|'re|as|called)$/.test(lower[at - back] ?? '')) return true;
	return false;
};

const stemOf = (word: string): string => {
	const base = verbBase(word);
	return sameActs.get(word) ?? sameActs.get(base) ?? base;
};
