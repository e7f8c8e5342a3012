// The content beside a cue: the quotations it ties, the clause to its right, the clause before its comma.
import { firstPlace } from '../../../lib/sorted.ts';
import type { Cue } from '../../lang/en/cues.ts';
import type { Quotation, Reading } from '../../reading.ts';
import type { TokenRange } from '../draft.ts';
import { phraseAfter } from './source.ts';

export type Parts = {
	readonly quotes: readonly TokenRange[];
	readonly right: TokenRange | null;
	readonly left: TokenRange | null;
	readonly index: number;
	readonly unit: TokenRange;
	readonly isInverted: boolean;
};

/** What a cue reports, of all that stands beside it; empty where it reports nothing. */
export const chooseContent = (reading: Reading, cue: Cue, parts: Parts): TokenRange[] => {
	const { quotes, right, left } = parts;
	if (quotes.length > 0 && !(right && leadsIntoQuote(reading, right, quotes[0]!))) return [...quotes];
	const that = right && reading.tokens.lower[right.first] === 'that';
	if (cue.frame === 'weak') return that && right ? [right] : [];
	if (cue.frame === 'figure') return right && isFigure(reading, right) ? [right] : [];
	const isClause = right !== null && startsClause(reading, parts.index, right);
	if (left && cue.frame !== 'object' && !isClause) {
		const goesOn =
			right && !parts.isInverted && reading.tokens.text[right.first - 1] === ',' && !isRelative(reading, right.first);
		return goesOn ? [left, right] : [left];
	}
	if (!right || parts.isInverted || right.end - right.first < (cue.frame === 'object' ? 1 : 3)) return [];
	if (reading.tokens.text[right.first - 1] === ',') return [];
	if (reading.tokens.lower[right.first] === 'responsibility') return [responsibility(reading, right)];
	if (cue.frame !== 'object' && !that && !isReportedClause(reading, cue, right)) return [];
	return [right];
};

// "said the “old plan” was dead, “so we start again”": an indirect clause that ends in a quotation is one mixed content.
const leadsIntoQuote = (reading: Reading, right: TokenRange, quote: TokenRange): boolean =>
	right.first < quote.first &&
	right.end >= quote.end &&
	reading.tokens.text[right.first - 1] !== ',' &&
	!reading.tokens.text.slice(right.first, quote.first).includes(':') &&
	hasFiniteVerb(reading, { first: right.first, end: quote.first });

const startsClause = (reading: Reading, cue: number, right: TokenRange): boolean =>
	reading.tokens.lower[right.first] === 'that' ||
	(right.first === cue + 1 &&
		!/^(?:SCONJ|ADP|ADV|CCONJ)$/.test(reading.tokens.pos[right.first]!) &&
		hasFiniteVerb(reading, right));

// "claimed responsibility for the blast in a video": what is claimed ends before where it was.
const responsibility = (reading: Reading, right: TokenRange): TokenRange => {
	let end = right.first + 1;
	while (end < right.end && !(reading.tokens.pos[end] === 'ADP' && reading.tokens.lower[end] !== 'for')) end += 1;
	return { first: right.first, end };
};

// Without "that", only a clause whose own verb comes before its first comma is reported ("declared a holiday, shut …" is not).
const isReportedClause = (reading: Reading, cue: Cue, right: TokenRange): boolean => {
	let comma = right.first;
	while (comma < right.end && reading.tokens.text[comma] !== ',') comma += 1;
	const near = { first: right.first, end: comma };
	if (cue.lemma === 'say' || cue.lemma === 'tell') return hasFiniteVerb(reading, right);
	const opensAppositive = /^(?:who|which|whose|a|an|the)$/.test(reading.tokens.lower[near.end + 1] ?? '');
	return hasFiniteVerb(reading, near) || (opensAppositive && hasFiniteVerb(reading, right));
};

const isRelative = (reading: Reading, at: number): boolean =>
	/^(?:who|which|whose|whom|where|when|while|as)$/.test(reading.tokens.lower[at]!);

const isFigure = (reading: Reading, right: TokenRange): boolean => {
	const words = reading.tokens.lower.slice(right.first, Math.min(right.end, right.first + 6));
	return (
		words.some((word) =>
			/^(?:number|toll|figure|crowd|attendance|magnitude|turnout|strength|speed|support|value|total|count|cost|damage|losses|estimate|death)$/.test(
				word,
			),
		) && reading.tokens.lower.slice(right.first, right.end).includes('at')
	);
};

/** A sentence of hundreds of quotations, each with its speaker, is not one statement hundreds of times. */
const quotesAround = 5;

/** Quotations of the unit that a cue introduces or closes, not the short ones inside a clause. */
export const quotesIn = (reading: Reading, unit: TokenRange, index: number): TokenRange[] => {
	const { tokens, quotations } = reading;
	const found: TokenRange[] = [];
	const nearest = firstQuotationAfter(quotations, index);
	const first = Math.max(firstQuotationAfter(quotations, unit.first), nearest - quotesAround);
	for (let at = first; at < Math.min(quotations.length, nearest + quotesAround); at += 1) {
		const quotation = quotations[at]!;
		if (quotation.firstToken >= unit.end) break;
		const before = tokens.text[quotation.firstToken - 1];
		const startsFree =
			quotation.firstToken <= unit.first || before === ',' || before === ':' || quotation.firstToken === index + 1;
		const closesWithMark = /[,.?!…]/.test(tokens.text[quotation.endToken - 2] ?? '') || quotation.isOpen;
		const isFragment = quotation.endToken - quotation.firstToken < 5 && !closesWithMark;
		if (startsFree && !isFragment && (closesWithMark || quotation.firstToken > index))
			found.push({ first: quotation.firstToken, end: quotation.endToken });
	}
	return found;
};

/** Index of the first quotation that ends after a token. */
const firstQuotationAfter = (quotations: readonly Quotation[], token: number): number =>
	firstPlace(quotations.length, (index) => quotations[index]!.endToken > token);

const stopWords = /^(?:while|whereas|adding|saying|according)$/;

/** The clause to the right of a cue, without to whom, where and when it was said. */
export const rightContent = (reading: Reading, cue: Cue, after: number, unit: TokenRange): TokenRange | null => {
	const { tokens } = reading;
	const sentence = reading.sentences[tokens.sentence[after] ?? 0];
	const limit = Math.min(unit.end, sentence ? Math.max(sentence.endToken, after) : unit.end);
	let first = cue.frame === 'object' ? after : skipCircumstance(reading, cue, after, limit);
	if (tokens.text[first] === ',' || tokens.text[first] === ':') first += 1;
	let end = first;
	while (end < limit) {
		const word = tokens.text[end]!;
		if (word === ';') break;
		if (word === ',' && stopWords.test(tokens.lower[end + 1] ?? '')) break;
		if (word === ',' && tokens.lower[end + 1] === 'but' && tokens.quotation[end]! < 0) break;
		end += 1;
	}
	while (end > first && /^[.!?;,]$/.test(tokens.text[end - 1]!)) end -= 1;
	return end > first ? { first, end } : null;
};

// "told reporters in Geneva on Monday that …": to whom, where and when it was said is no content.
const skipCircumstance = (reading: Reading, cue: Cue, after: number, limit: number): number => {
	const { tokens } = reading;
	for (let at = after; at < Math.min(limit, after + 14); at += 1) {
		if (tokens.lower[at] === 'that' && tokens.pos[at - 1] !== 'ADP') return at;
		if (tokens.text[at] === ':') return at;
		if (tokens.quotation[at]! >= 0) break;
		if (/^[,;.]$/.test(tokens.text[at]!)) break;
	}
	let at = after;
	if (cue.frame === 'addressee') at = phraseAfter(reading, at, limit)?.end ?? at;
	while (at < limit && (tokens.pos[at] === 'ADP' || tokens.pos[at] === 'ADV' || /day$/.test(tokens.lower[at]!))) {
		const phrase = phraseAfter(reading, at + 1, limit);
		at = tokens.pos[at] === 'ADP' && phrase ? phrase.end : at + 1;
	}
	return at;
};

/** "The bridge was closed, police said": the clause before the comma. */
export const leftContent = (
	reading: Reading,
	source: TokenRange | null,
	index: number,
	unit: TokenRange,
): TokenRange | null => {
	const { tokens } = reading;
	const edge = source && source.first < index ? source.first : index;
	const comma = tokens.text[edge - 1] === ',' ? edge - 1 : -1;
	if (comma < 0 || comma - unit.first < 3) return null;
	let first = unit.first;
	if (/^(?:but|and|however|meanwhile)$/.test(tokens.lower[first]!)) first += tokens.text[first + 1] === ',' ? 2 : 1;
	const range = { first, end: comma };
	return hasFiniteVerb(reading, range) ? range : null;
};

const hasFiniteVerb = (reading: Reading, range: TokenRange): boolean => {
	for (let at = range.first; at < range.end; at += 1) {
		const pos = reading.tokens.pos[at]!;
		if (pos === 'AUX' || (pos === 'VERB' && !reading.tokens.lower[at]!.endsWith('ing'))) return true;
	}
	return false;
};
