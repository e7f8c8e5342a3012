// Time expressions and their values, counted from the document's reference date.
import type { Reference, TimeExpression } from '../../domain.ts';
import { findLogEntries } from '../log-entries.ts';
import { findQuotedLines } from '../quoted-lines.ts';
import { type Block, type Reading, tokenAt } from '../reading.ts';
import { createWordTest } from '../word-scans.ts';
import { dateRules } from './date-rules.ts';
import { type Day, formatDay, parseDay } from './days.ts';
import { matchAt } from './grammar.ts';
import { findNumericDate } from './numeric.ts';
import { periodRules } from './period-rules.ts';
import { cutPieces, type Pieces } from './pieces.ts';
import { relativeRules } from './relative-rules.ts';
import { bindRules, type Value } from './rule.ts';
import { findSections } from './sections.ts';
import { spanRules } from './span-rules.ts';
import { directionAt } from './tense.ts';

const book = bindRules([...dateRules, ...periodRules, ...relativeRules, ...spanRules]);

/** All time expressions in text order, TimeML values. */
export const findTimes = (reading: Reading, reference: Reference | null): readonly TimeExpression[] => {
	const day = reference && reference.precision === 'day' ? parseDay(reference.date) : null;
	const { tokens } = reading;
	let first = 0;
	while (first < tokens.count && tokens.start[first]! < reading.document.bodyStart) first += 1;
	const times: TimeExpression[] = [];
	const dayOf = ownDays(reading, reference);
	for (const { endToken, own } of stretches(reading, first, dayOf))
		if (endToken > first) {
			times.push(...findTimesIn(reading, own ?? day, first, endToken));
			first = endToken;
		}
	return placeClockTimes(reading, withEntries(reading, times), (block) => dayOf(block) ?? day);
};

// "0412 ENGINE 5: …": four figures are a time only where an entry of a log opens with them.
const withEntries = (reading: Reading, times: readonly TimeExpression[]): readonly TimeExpression[] => {
	const clocks = [...findLogEntries(reading).values()].map(({ clock }): TimeExpression => ({ type: 'TIME', ...clock }));
	const missing = clocks.filter(({ start, end }) => !times.some((time) => time.start < end && start < time.end));
	return missing.length === 0 ? times : [...times, ...missing].sort((a, b) => a.start - b.start);
};

/** For each block the day it counts from, where that is another than the document's: a post's, a quoted mail's, a section's. */
export const ownDays = (reading: Reading, reference: Reference | null): ((block: number) => Day | null) => {
	const day = reference && reference.precision === 'day' ? parseDay(reference.date) : null;
	const sections = day
		? findSections(reading, (first, end) => {
				const found = findTimesIn(reading, day, first, end);
				return found.length === 1 ? found[0]! : null;
			})
		: [];
	const quoted = quotedDays(reading);
	const days: (Day | null)[] = [];
	let at = -1;
	for (const [index, block] of reading.blocks.entries()) {
		while (at + 1 < sections.length && sections[at + 1]!.block <= index) at += 1;
		days.push(dayOfPost(reading, block) ?? quoted.get(index) ?? sections[at]?.day ?? null);
	}
	return (block) => days[block] ?? null;
};

// What is quoted from a mail counts from the day on which it was written.
const quotedDays = (reading: Reading): ReadonlyMap<number, Day> => {
	const { blocks, sentences } = reading;
	const days = new Map<number, Day>();
	for (const { header, first, end } of findQuotedLines(reading)) {
		const { firstSentence, endSentence } = blocks[header]!;
		const last = sentences[endSentence - 1]!.endToken;
		const times = findTimesIn(reading, null, sentences[firstSentence]!.firstToken, last);
		const day = times.map(({ value }) => parseDay(value)).find((one) => one !== null);
		if (day) for (let block = first; block < end; block += 1) days.set(block, day);
	}
	return days;
};

const edge = 16;

/** The day that a post is stamped with, in its first or last words; null for other blocks and posts without one. */
const dayOfPost = (reading: Reading, block: Block): Day | null => {
	const first = reading.sentences[block.firstSentence]?.firstToken;
	const last = reading.sentences[block.endSentence - 1]?.endToken;
	if (block.kind !== 'post' || first === undefined || last === undefined) return null;
	const ranges = [
		[first, Math.min(last, first + edge)],
		[Math.max(first, last - edge), last],
	] as const;
	for (const [from, until] of ranges) {
		const stamp = findTimesIn(reading, null, from, until).find(({ value }) => parseDay(value) !== null);
		if (stamp) return parseDay(stamp.value);
	}
	return null;
};

type Stretch = { readonly endToken: number; readonly own: Day | null };

/** The text cut where blocks with a day of their own begin and end; the last stretch runs to its end. */
const stretches = (reading: Reading, from: number, dayOf: (block: number) => Day | null): Stretch[] => {
	const { blocks, sentences, tokens } = reading;
	const found: Stretch[] = [];
	for (const [index, block] of blocks.entries()) {
		const own = dayOf(index);
		const firstToken = sentences[block.firstSentence]?.firstToken ?? 0;
		if (!own || firstToken < from || block.endSentence <= block.firstSentence) continue;
		found.push({ endToken: firstToken, own: null }, { endToken: sentences[block.endSentence - 1]!.endToken, own });
	}
	return [...found, { endToken: tokens.count, own: null }];
};

/** Time expressions among the tokens `first` to `end` (exclusive); times by the clock without their day. */
export const findTimesIn = (reading: Reading, reference: Day | null, first: number, end: number): TimeExpression[] => {
	const pieces = cutPieces(reading, first, end);
	const times: TimeExpression[] = [];
	let anchor: string | null = null;
	for (let at = 0; at < pieces.count; ) {
		const hit: Hit | null = mayOpen(reading, pieces, at) ? readAt(reading, pieces, at, reference, anchor) : null;
		if (hit?.value) {
			const { type, value }: NonNullable<Value> = hit.value;
			times.push({ start: pieces.start[at]!, end: pieces.end[hit.end - 1]!, ...hit.value });
			if ((type === 'DATE' || type === 'TIME') && /^\d{4}(?:-\d\d|$|T)/.test(value)) anchor = value;
		}
		at = hit ? hit.end : at + 1;
	}
	return times;
};

const opens = createWordTest((word) => book.opens(keyOf(word)));

// A piece that is its whole token is asked about as a word.
const mayOpen = ({ tokens }: Reading, pieces: Pieces, at: number): boolean => {
	const token = pieces.token[at]!;
	return pieces.lower[at] !== tokens.lower[token] || opens(tokens, token);
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
	const word = keyOf(pieces.lower[at]!);
	if (word === '#') {
		const numeric = findNumericDate(reading.text, pieces, at);
		if (numeric) return numeric;
	}
	const rules = book.rulesAt(word, at + 1 < pieces.count ? keyOf(pieces.lower[at + 1]!) : '');
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

// How rules name a word: `#` stands for all that begin with a digit.
const keyOf = (word: string): string => {
	const code = word.charCodeAt(0);
	return code >= 48 && code <= 57 ? '#' : word;
};

/** No expression runs over the end of a sentence. */
const isBroken = ({ tokens }: Reading, pieces: Pieces, at: number, end: number): boolean =>
	tokens.sentence[pieces.token[at]!] !== tokens.sentence[pieces.token[end - 1]!];

/** Gives times by the clock the day named nearest in their sentence, else the one told of last, else the document's. */
const placeClockTimes = (
	reading: Reading,
	times: readonly TimeExpression[],
	dayOf: (block: number) => Day | null,
): TimeExpression[] => {
	const sentenceOf = sentenceWalker(reading);
	const sentences = times.map((expression) => sentenceOf(expression.start));
	let last: string | null = null;
	let lastSentence = -100;
	return times.map((expression, index) => {
		const reference = dayOf(reading.sentences[sentences[index]!]?.block ?? -1);
		last ??= reference && formatDay(reference);
		const day = /^\d{4}-\d\d-\d\d/.exec(expression.value)?.[0];
		if (day) {
			last = day;
			lastSentence = sentences[index]!;
		}
		if (expression.type !== 'TIME' || !expression.value.startsWith('T')) return expression;
		// The stamp of an entry, and a time told after a day still to come, are of the document's own day.
		const isOwn =
			opensBlock(reading, sentences[index]!, expression.start) ||
			(reference && last! > formatDay(reference) && !looksAhead(reading, expression));
		const isNear = sentences[index]! - lastSentence <= 2 && !isOwn;
		const beside = nearestDay(times, sentences, index);
		const near = beside ?? (isNear || !reference ? last : formatDay(reference));
		// What is told from hour to hour stays on its day.
		if (beside === null && isNear) lastSentence = sentences[index]!;
		return { ...expression, value: `${near ?? 'XXXX-XX-XX'}${expression.value}` };
	});
};

const looksAhead = (reading: Reading, { start }: TimeExpression): boolean => {
	const token = tokenAt(reading.tokens, start);
	return directionAt(reading, token, token + 1) > 0;
};

const opensBlock = ({ sentences, blocks }: Reading, sentence: number, start: number): boolean => {
	const block = blocks[sentences[sentence]?.block ?? -1];
	return block !== undefined && block.firstSentence === sentence && start - block.start < 3;
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
