// Tolls beside the events of a sentence: "at least four dead and more than 30 injured", "a figure of 17".
import type { EventTypeId, Span, Statement, TimeExpression } from '../../domain.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Telling } from './likeness.ts';
import { quantityOf } from './quantities.ts';
import type { SentenceView } from './sentence.ts';
import { isTollWord, numberAt, type Toll, tollsIn, typeOfToll } from './tolls.ts';
import { ofTolls, type Trigger } from './triggers.ts';

/** The tellings of a sentence with the tolls it gives: each goes to what it is the toll of, or tells of itself. */
export const withTolls = (
	view: SentenceView,
	told: readonly Telling[],
	times: readonly TimeExpression[],
	statements: readonly Statement[],
	tell: (trigger: Trigger) => Telling,
): readonly Telling[] => {
	const { tokens } = view.reading;
	if (tokens.lower[view.end - 1] === '?') return told;
	const spanOf = (toll: Toll): Span => spanOfTokens(tokens, toll.first, toll.end);
	const numberOf = ({ number }: Toll): Span => spanOfTokens(tokens, number.first, number.end);
	const counted = told.flatMap(({ trigger, quantities }) => (trigger.isWeak ? [] : quantities));
	const free = tollsIn(tokens, view.first, view.end).filter((toll) => {
		const span = numberOf(toll);
		if (isCited(view, toll.at)) return false;
		const isDated = times.some((time) => time.type !== 'TIME' && meets(time, span));
		return !isDated && !counted.some((one) => meets(one.span, span));
	});
	if (free.length === 0) return told;
	const quantities = free.map((toll) => quantityOf(toll.what, toll.amount, spanOf(toll), statements));
	const type = typeOfToll(free[0]!.what);
	const isHost = ({ trigger }: Telling): boolean =>
		!trigger.isWeak && (trigger.type === type || (type === 'CASUALTY' && isIncident(trigger.type)));
	const host = told.find((one) => one.trigger.type === type && isHost(one)) ?? told.find(isHost);
	if (!host) return [...told, { ...tell(ofTolls(view, free)), quantities: [], tolls: quantities }];
	const trigger = withFigures(view, host.trigger, free);
	return told.map((one) => (one === host ? { ...one, trigger, tolls: quantities } : one));
};

// "at least four dead | and more than 30 injured": the row opens with the first figure.
const withFigures = ({ reading }: SentenceView, host: Trigger, tolls: readonly Toll[]): Trigger => {
	const from = host.clause?.first ?? host.first;
	const before = tolls.find(({ end }) => end <= from && /^(?: ?(?:,|and) ?)+$/.test(between(reading, end, from)));
	return before && host.type === 'CASUALTY' && host.end - from < 8
		? { ...host, figures: { first: before.first, end: host.end } }
		: host;
};

const between = ({ text, tokens }: Reading, end: number, first: number): string =>
	text.slice(tokens.end[end - 1]!, tokens.start[first]!);

/**
 * "Ten died, the mayor said. The ministry gave a figure of 17", "… The Red Cross had said nine": a number by itself is one
 * of the toll told last, if that was in one of the two sentences before. Changes the telling that told it.
 */
export const addBareFigure = (sentence: Stretch, tellings: Telling[], statements: readonly Statement[]): void => {
	const at = tellings.findLastIndex(({ view }) => view.index < sentence.index - 2) + 1;
	const last = tellings.findLastIndex(
		(one, place) => place >= at && [...one.tolls, ...one.quantities].some(({ what }) => counted.has(what)),
	);
	const told = tellings[last];
	if (told === undefined || told.view.index === sentence.index) return;
	const found = bareFigureIn(sentence);
	if (found === null) return;
	const toll = [...told.tolls, ...told.quantities].find(({ what }) => counted.has(what))!;
	const span = spanOfTokens(sentence.reading.tokens, found.first, found.end);
	tellings[last] = { ...told, tolls: [...told.tolls, quantityOf(toll.what, found.amount, span, statements)] };
};

/** Part of a sentence, as token range. */
type Stretch = Pick<SentenceView, 'reading' | 'index' | 'first' | 'end'>;

const counted = new Set(['killed', 'injured', 'missing', 'evacuated', 'displaced', 'arrested', 'rescued']);
const figureWord = /^(?:figures?|number|total|count|tally|estimate)$/;
const leads = /^(?:of|as|at|was|is|to|:)$/;

const bareFigureIn = ({ reading, first, end }: Stretch): ReturnType<typeof numberAt> => {
	const { tokens } = reading;
	for (let at = first; at < end; at += 1) if (isTollWord(tokens.lower[at]!)) return null;
	for (let at = first; at < end; at += 1) {
		const word = tokens.lower[at]!;
		if (figureWord.test(word) && leads.test(tokens.lower[at + 1] ?? '')) return numberFrom(tokens, first, at + 2, end);
		if (!/^(?:said|says|say)$/.test(word)) continue;
		const found = numberFrom(tokens, first, at + 1, end);
		if (found && /^[.,;]$/.test(tokens.lower[found.end] ?? '.')) return found;
	}
	return null;
};

// Over the words that bend it: "at least nine".
const numberFrom = (
	tokens: Parameters<typeof numberAt>[0],
	first: number,
	from: number,
	end: number,
): ReturnType<typeof numberAt> => {
	for (let at = from; at < Math.min(end, from + 3); at += 1) {
		const found = numberAt(tokens, first, at, end);
		if (found) return found;
		if (!/^(?:at|least|more|than|about|around|some|nearly|over|up|to)$/.test(tokens.lower[at]!)) return null;
	}
	return null;
};

const isIncident = (type: EventTypeId): boolean => type === 'ASSAULT' || type === 'ACCIDENT' || type === 'HAZARD';

/** 'In a story headlined "Toll rises to nine", please read': the words of another text. */
export const isCited = ({ first, reading }: SentenceView, token: number): boolean => {
	const { start } = reading.tokens;
	return /\b(?:headlined|titled|entitled),? ?["“][^"”]*$/i.test(
		reading.text.slice(Math.max(start[first]!, start[token]! - 200), start[token]!),
	);
};

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
