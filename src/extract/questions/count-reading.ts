// Numbers of things in a text: what is counted, by whom, and what became of it.
import type { Amount, Span } from '../../domain.ts';
import { firstPlace } from '../../lib/sorted.ts';
import type { EventContext } from '../events/events.ts';
import { amountIn } from '../events/quantities.ts';
import { countedStates, numberWords, roundAmounts } from '../lang/en/amounts.ts';
import { figureWords, generalWords, measures } from '../lang/en/opposition.ts';
import { isNarrative, type SentenceUnit, spanOfTokens } from '../reading.ts';
import { createWordScan, firstFind } from '../word-scans.ts';
import {
	creditedTo,
	isAllSaid,
	isSetRight,
	otherFigure,
	quotedFrom,
	sayerBefore,
	type Voice,
} from './figure-voices.ts';

/** A number of things as one source tells it. */
export type Count = {
	readonly noun: string;
	/** What became of those counted, where the clause tells: "killed", "injured" … */
	readonly state: string | null;
	readonly amount: Amount;
	/** The number as written. */
	readonly written: string;
	readonly speaker: string | null;
	readonly actor: string | null;
	readonly span: Span;
	readonly sentence: number;
	readonly isFigure: boolean;
	readonly corrects: boolean;
	/** "while" or "but" stands before it in its sentence. */
	readonly isSetAgainst: boolean;
	/** It is all that its speaker says. */
	readonly isAllSaid: boolean;
	readonly company: ReadonlySet<string>;
	/** Names behind "in", "at", "near" in its sentence. */
	readonly places: ReadonlySet<string>;
};

/** The counts of a text with whoever tells them, in text order. */
export const countsOf = (context: EventContext): Count[] => {
	const { reading } = context;
	const { tokens, sentences, blocks } = reading;
	const counts: Count[] = [];
	const speakerAt = createSpeakerFinder(context);
	const figures = numbers(tokens);
	for (const [index, sentence] of sentences.entries()) {
		if (!isNarrative(blocks[sentence.block]!) || sentence.endToken - sentence.firstToken > 200) continue;
		let from = sentence.firstToken;
		for (let next = firstFind(figures, from); next < figures.length; next += 1) {
			const at = figures[next]!;
			if (at >= sentence.endToken) break;
			if (at < from) continue;
			const end = Math.min(sentence.endToken, at + 9);
			const none = nobodyAt(tokens.lower, at);
			const found =
				none ??
				rangeAt(context, at, sentence.endToken) ??
				amountIn(tokens, Math.max(sentence.firstToken, at - 4), at, Math.min(end, at + 3));
			if (isFormer(tokens.lower, at) || isYear(tokens.lower, at)) continue;
			if (!none && found && found.amount.high !== null && found.amount.high < 2) continue;
			const isNot = found !== null && isSetRight(tokens.lower, found.first, sentence.firstToken);
			const head = found ? countedNoun(context, afterCorrection(tokens.lower, found.end), end) : -1;
			const figure = head < 0 && found ? figureBefore(context, found.first, sentence.firstToken) : false;
			const other = head < 0 && found && !figure ? otherFigure(context, found, counts.at(-1), index) : null;
			const after = head >= 0 ? head + 1 : (found?.end ?? at);
			const credited = head >= 0 ? creditedTo(context, after) : null;
			const isAll = found !== null && isAllSaid(tokens.lower, found.first, after);
			const isDoneTo = found !== null && head < 0 && !figure && isToldOf(context, found.end, sentence.endToken);
			if (!found || (head < 0 && !figure && !isDoneTo && !other) || (none && !isDoneTo)) continue;
			const span = clauseAround(context, at, sentence.firstToken, sentence.endToken);
			counts.push({
				...(other ??
					credited ??
					(isNot
						? nobody
						: (quotedFrom(context, found.end) ??
							speakerAt(tokens.start[at]!, isAll ? sayerBefore(context, found.first, index) : null)))),
				noun: head >= 0 ? tokens.lower[head]! : other ? counts.at(-1)!.noun : figure ? figureOf(context, at) : '',
				state: other ? counts.at(-1)!.state : stateAt(context, at, found.end, sentence),
				amount: found.amount,
				written: spanText(context, spanOfTokens(tokens, found.first, found.end)).replace(/\band\b/, 'to'),
				span,
				sentence: index,
				isFigure: head < 0 && !isDoneTo,
				isSetAgainst:
					isNot ||
					other !== null ||
					credited !== null ||
					/\b(?:while|but|whereas|although|however)\b/i.test(reading.text.slice(sentence.start, span.start)),
				isAllSaid: isAll,
				corrects: correction.test(reading.text.slice(Math.max(0, sentence.start - 12), sentence.end)),
				company: companyOf(context, sentence.firstToken, sentence.endToken),
				places: placesOf(context, sentence.firstToken, sentence.endToken),
			});
			from = found.end;
		}
	}
	return counts;
};

// "The last one was in 1992."
const isYear = (lower: readonly string[], at: number): boolean =>
	/^(?:in|since|of|from|until|by)$/.test(lower[at - 1] ?? '') &&
	/^(?:1[89]|20)\d\d$/.test(lower[at]!) &&
	/^(?:$|[.,;:)!?]|and$|when$)/.test(lower[at + 1] ?? '');

// "raised from 12", "up from 12": what nobody says any more.
const isFormer = (lower: readonly string[], at: number): boolean =>
	lower[at - 1] === 'from' && lower.slice(Math.max(0, at - 5), at - 1).some((word) => changed.test(word));

const changed = /^(?:raised|up|down|revised|risen|rose|climbed|increased|lowered|corrected|jumped)$/;

/** "a death toll of 12", "20 people had died", "received 20 bodies": the state told nearest to a number, up to a comma. */
const stateAt = (
	{ reading: { tokens } }: EventContext,
	at: number,
	after: number,
	{ firstToken, endToken }: SentenceUnit,
): string | null => {
	let best: string | null = null;
	let nearest = 8;
	for (const [from, step] of [
		[at - 1, -1],
		[after, 1],
	] as const) {
		for (let token = from, far = 1; token >= firstToken && token < endToken && far < 8; token += step, far += 1) {
			const word = tokens.lower[token]!;
			if (word === ',' || word === ';') break;
			// "six of the dead were children": a part of them.
			if (parts.test(word)) return null;
			if (!Object.hasOwn(countedStates, word) || far >= nearest) continue;
			best = countedStates[word]!;
			nearest = far;
		}
	}
	return best;
};

const parts = /^(?:children|women|child|including|whom|them|others|more|another|other)$/;

const correction = /\b(?:correct(?:ion|ed|s)|revis(?:ed|es)|now sa(?:y|ys|id)|updated|later said|lowered|raised)\b/i;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isNumber = (word: string): boolean =>
	(isDigit(word.charCodeAt(0)) && /^\d{1,3}(?:,\d{3})*$|^\d{1,6}$/.test(word)) ||
	Object.hasOwn(roundAmounts, word) ||
	Object.hasOwn(numberWords, word);

const numbers = createWordScan((word) => isNumber(word) || /^(?:nobody|none|no)$/.test(word));

/** "Nobody", "no one", "none": a count of nought. */
const nobodyAt = (lower: readonly string[], at: number): { amount: Amount; first: number; end: number } | null => {
	const isTwo = lower[at] === 'no' && lower[at + 1] === 'one';
	if (!isTwo && lower[at] !== 'nobody' && lower[at] !== 'none') return null;
	return { amount: { low: 0, high: 0, about: false }, first: at, end: at + (isTwo ? 2 : 1) };
};

const spanText = ({ reading }: EventContext, { start, end }: Span): string => reading.text.slice(start, end);

/** "between 36 and 40", "36 to 40". */
const rangeAt = (
	{ reading: { tokens } }: EventContext,
	at: number,
	end: number,
): { amount: Amount; first: number; end: number } | null => {
	if (at + 2 >= end || !/^(?:and|to|-|–)$/.test(tokens.lower[at + 1]!)) return null;
	if (tokens.lower[at + 1] === 'and' && tokens.lower[at - 1] !== 'between') return null;
	const [low, high] = [amountIn(tokens, at, at, at + 1), amountIn(tokens, at + 2, at + 2, at + 3)];
	if (!low || !high || high.amount.low <= low.amount.low) return null;
	return { amount: { low: low.amount.low, high: high.amount.high, about: false }, first: at, end: at + 3 };
};

/** The plural noun that a number counts: over "of", marks and what qualifies the noun; -1 if none is near. */
const countedNoun = ({ reading: { tokens } }: EventContext, from: number, end: number): number => {
	if (tokens.lower[from] === 'of' && /^(?:the|them|those|these|his|her|its|their)$/.test(tokens.lower[from + 1] ?? ''))
		return -1;
	let head = -1;
	for (let at = from; at < end; at += 1) {
		const word = tokens.lower[at]!;
		const pos = tokens.pos[at];
		if (word === 'of' || /^["“”'’-]$/.test(word)) {
			if (head >= 0) break;
			continue;
		}
		if (pos === 'NOUN' || pos === 'PROPN') head = at;
		else if (pos !== 'ADJ' && pos !== 'DET' && !word.includes('-')) break;
		else if (head >= 0) break;
	}
	const word = head < 0 ? '' : tokens.lower[head]!;
	const isPlural = /[^s]s$|^(?:people|men|women|children|troops)$/.test(word);
	return head >= 0 && isPlural && tokens.pos[head] === 'NOUN' && !measures.has(word) ? head : -1;
};

// "15, not 17, people": what is counted stands behind the number that is set right.
const afterCorrection = (lower: readonly string[], end: number): number => {
	if (lower[end] !== ',') return end;
	if (lower[end + 1] === 'not' && isNumber(lower[end + 2] ?? '')) return end + (lower[end + 3] === ',' ? 4 : 3);
	return lower[end - 2] === 'not' && lower[end - 3] === ',' ? end + 1 : end;
};

const nobody: Voice = { speaker: null, actor: null };

/** "the figure was 11", "put the toll at 40". */
const figureBefore = ({ reading: { tokens } }: EventContext, at: number, first: number): boolean => {
	// "the number of the missing at 33"
	const near = tokens.lower[at - 1] === 'at' ? 6 : 4;
	for (let back = at - 1, far = 0; back >= first && far < near; back -= 1) {
		if (figureWords.has(tokens.lower[back]!)) return true;
		if (!/^["“”'‘’]$/.test(tokens.lower[back]!)) far += 1;
	}
	return false;
};

/** What a figure counts: "the number of marchers at 80,000"; empty where nobody says. */
const figureOf = ({ reading: { tokens } }: EventContext, at: number): string => {
	const { lower, pos } = tokens;
	const noun = lower[at - 1] === 'at' ? at - 2 : -1;
	return noun > 1 && pos[noun] === 'NOUN' && lower[noun - 1] === 'of' && figureWords.has(lower[noun - 2]!)
		? lower[noun]!
		: '';
};

/** "at least ten had died": the number by itself is the subject of what became of them. */
const isToldOf = ({ reading: { tokens } }: EventContext, from: number, end: number): boolean => {
	let at = from;
	while (at < end && at < from + 4 && /^(?:had|have|has|was|were|are|is|been|being|confirmed)$/.test(tokens.lower[at]!))
		at += 1;
	return at < end && Object.hasOwn(countedStates, tokens.lower[at]!);
};

/** The clause that holds the number: up to the next comma, "while" or "but" on either side. */
const clauseAround = ({ reading: { tokens } }: EventContext, at: number, first: number, end: number): Span => {
	let from = at;
	let until = at + 1;
	while (from > first && !/^(?:,|;|:|while|but|whereas|although)$/.test(tokens.lower[from - 1]!)) from -= 1;
	while (until < end && !/^(?:,|;|while|but|whereas|although|\.)$/.test(tokens.lower[until]!)) until += 1;
	return spanOfTokens(tokens, from, until);
};

/** Finds whose words hold an offset: of several statements the shortest, which is the innermost; where there is none, another one. */
const createSpeakerFinder = ({
	statements,
	reading,
}: EventContext): ((offset: number, otherwise: Voice | null) => Voice) => {
	const parts = statements
		.flatMap(({ content, speaker, source }) => {
			const named = speaker ?? (source ? reading.text.slice(source.start, source.end).toLowerCase() : null);
			return content.map((part) => ({ ...part, voice: { speaker: named, actor: speaker } }));
		})
		.sort((left, right) => left.start - right.start);
	return (offset, otherwise) => {
		let low = firstAfter(parts, offset);
		let best: (typeof parts)[number] | null = null;
		for (let steps = 0; low > 0 && steps < 12; steps += 1) {
			low -= 1;
			const part = parts[low]!;
			if (part.end > offset && (!best || part.end - part.start < best.end - best.start)) best = part;
		}
		return best?.voice ?? otherwise ?? nobody;
	};
};

const firstAfter = (parts: readonly Span[], offset: number): number =>
	firstPlace(parts.length, (index) => parts[index]!.start > offset);

const companyOf = ({ reading: { tokens } }: EventContext, first: number, end: number): ReadonlySet<string> => {
	const company = new Set<string>();
	for (let at = first; at < end; at += 1) {
		const pos = tokens.pos[at];
		const word = tokens.lower[at]!;
		if ((pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN') && word.length > 3 && !generalWords.has(word))
			company.add(word.replace(/(?:ing|ed|es|s|e)$/, ''));
	}
	return company;
};

const placesOf = ({ reading: { tokens } }: EventContext, first: number, end: number): ReadonlySet<string> => {
	const places = new Set<string>();
	for (let at = first + 1; at < end; at += 1)
		if (tokens.pos[at] === 'PROPN' && /^(?:in|at|near|outside)$/.test(tokens.lower[at - 1]!))
			places.add(tokens.lower[at]!);
	return places;
};
