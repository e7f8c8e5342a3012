// Time expressions and their values, counted from the document's reference date.
import type { Reference, TimeExpression } from '../../domain.ts';
import type { Reading } from '../reading.ts';
import { dateRules } from './date-rules.ts';
import { type Day, formatDay, parseDay } from './days.ts';
import { matchAt } from './grammar.ts';
import { findNumericDate } from './numeric.ts';
import { periodRules } from './period-rules.ts';
import { cutPieces, type Pieces } from './pieces.ts';
import { relativeRules } from './relative-rules.ts';
import { bindRules, type ReadyRule, type Value } from './rule.ts';
import { spanRules } from './span-rules.ts';

const book = bindRules([...dateRules, ...periodRules, ...relativeRules, ...spanRules]);
const none: readonly ReadyRule[] = [];

/** All time expressions in text order, TimeML values. */
export const findTimes = (reading: Reading, reference: Reference | null): readonly TimeExpression[] => {
	const day = reference && reference.precision === 'day' ? parseDay(reference.date) : null;
	const { tokens } = reading;
	let first = 0;
	while (first < tokens.count && tokens.start[first]! < reading.document.bodyStart) first += 1;
	return placeClockTimes(reading, findTimesIn(reading, day, first, tokens.count), day);
};

/** Time expressions among the tokens `first` to `end` (exclusive); times by the clock without their day. */
export const findTimesIn = (reading: Reading, reference: Day | null, first: number, end: number): TimeExpression[] => {
	const pieces = cutPieces(reading, first, end);
	const times: TimeExpression[] = [];
	let anchor: string | null = null;
	for (let at = 0; at < pieces.count; ) {
		const hit = readAt(reading, pieces, at, reference, anchor);
		if (hit?.value) {
			const { type, value } = hit.value;
			times.push({ start: pieces.start[at]!, end: pieces.end[hit.end - 1]!, ...hit.value });
			if ((type === 'DATE' || type === 'TIME') && /^\d{4}(?:-\d\d|$|T)/.test(value)) anchor = value;
		}
		at = hit ? hit.end : at + 1;
	}
	return times;
};

type Hit = { readonly end: number; readonly value: Value };

/** The longest reading of the words at a piece. */
const readAt = (
	reading: Reading,
	pieces: Pieces,
	at: number,
	reference: Day | null,
	anchor: string | null,
): Hit | null => {
	const word = pieces.lower[at]!;
	const code = word.charCodeAt(0);
	const isDigit = code >= 48 && code <= 57;
	const rules = book.get(isDigit ? '#' : word) ?? none;
	if (rules.length === 0) return null;
	if (isDigit) {
		const numeric = findNumericDate(reading.text, pieces, at);
		if (numeric) return numeric;
	}
	let best: Hit | null = null;
	for (const { pattern, read } of rules) {
		const match = matchAt(pattern, pieces, at);
		if (!match || (best && match.end <= best.end)) continue;
		if (isBroken(reading, pieces, at, match.end)) continue;
		const value = read({ reading, pieces, first: at, end: match.end, captures: match.captures, reference, anchor });
		if (value) best = { end: match.end, value };
	}
	return best;
};

/** No expression runs over the end of a sentence. */
const isBroken = ({ tokens }: Reading, pieces: Pieces, at: number, end: number): boolean =>
	tokens.sentence[pieces.token[at]!] !== tokens.sentence[pieces.token[end - 1]!];

/** Gives times by the clock the day named nearest in their sentence, else the one told of last, else the document's. */
const placeClockTimes = (
	reading: Reading,
	times: readonly TimeExpression[],
	reference: Day | null,
): TimeExpression[] => {
	const sentenceOf = sentenceWalker(reading);
	const sentences = times.map((expression) => sentenceOf(expression.start));
	let last = reference && formatDay(reference);
	let lastSentence = -100;
	return times.map((expression, index) => {
		const day = /^\d{4}-\d\d-\d\d/.exec(expression.value)?.[0];
		if (day) {
			last = day;
			lastSentence = sentences[index]!;
		}
		if (expression.type !== 'TIME' || !expression.value.startsWith('T')) return expression;
		const near =
			nearestDay(times, sentences, index) ??
			(sentences[index]! - lastSentence <= 2 || !reference ? last : formatDay(reference));
		return { ...expression, value: `${near ?? 'XXXX-XX-XX'}${expression.value}` };
	});
};

/** Sentence index of offsets that only grow. */
const sentenceWalker = ({ sentences }: Reading): ((offset: number) => number) => {
	let index = 0;
	return (offset) => {
		while (index + 1 < sentences.length && sentences[index + 1]!.start <= offset) index += 1;
		return index;
	};
};

const nearestDay = (times: readonly TimeExpression[], sentences: readonly number[], index: number): string | null => {
	for (let distance = 1; distance <= 3; distance += 1) {
		for (const other of [index + distance, index - distance]) {
			if (sentences[other] !== sentences[index]) continue;
			const day = /^\d{4}-\d\d-\d\d/.exec(times[other]!.value)?.[0];
			if (day) return day;
		}
	}
	return null;
};
