// Attributions by rule: a cue, the source beside it, the clause or the quotation it reports. The trained model does
// better on plain prose; these rules stand where it is silent, and without weights.
import { type Cue, cueOf } from '../../lang/en/cues.ts';
import { isNarrative, type Reading } from '../../reading.ts';
import type { Attribution } from '../attributions.ts';
import { type Draft, type TokenRange, toAttribution } from '../draft.ts';
import { phraseAfter, phraseBefore } from './source.ts';
import { unitOf } from './units.ts';

/** Attributions that the rules find, in text order. */
export const findByRules = (reading: Reading): readonly Attribution[] => {
	const { tokens, sentences, blocks } = reading;
	const drafts: Draft[] = [];
	for (let index = 0; index < tokens.count; index += 1) {
		if (tokens.quotation[index]! >= 0) continue;
		if (!isNarrative(blocks[sentences[tokens.sentence[index]!]!.block]!)) continue;
		const draft = tokens.lower[index] === 'according' ? accordingTo(reading, index) : atCue(reading, index);
		if (draft) drafts.push(draft);
	}
	carryOver(reading, drafts);
	return drafts.map((draft) => toAttribution(reading, draft));
};

const atCue = (reading: Reading, index: number): Draft | null => {
	const { tokens } = reading;
	const cue = cueOf.get(tokens.lower[index]!);
	if (!cue || !isVerbHere(reading, index)) return null;
	const unit = unitOf(reading, index);
	const source = sourceOf(reading, index, unit);
	const after = Math.max(index + 1, source && source.first > index ? source.end : 0);
	const quotes = quotesIn(reading, unit, index);
	const right = rightContent(reading, cue, after, unit);
	const left = leftContent(reading, source, index, unit);
	const content = chooseContent(reading, cue, {
		quotes,
		right,
		left,
		index,
		unit,
		isInverted: source !== null && source.first > index,
	});
	if (content.length === 0 || !source) return null;
	return { rule: 'cue', score: 0.6, source, cue: [{ first: index, end: index + 1 }], content };
};

type Parts = {
	readonly quotes: readonly TokenRange[];
	readonly right: TokenRange | null;
	readonly left: TokenRange | null;
	readonly index: number;
	readonly unit: TokenRange;
	readonly isInverted: boolean;
};

const chooseContent = (reading: Reading, cue: Cue, parts: Parts): TokenRange[] => {
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
	const comma = reading.tokens.text.indexOf(',', right.first);
	const near = { first: right.first, end: comma > 0 && comma < right.end ? comma : right.end };
	if (cue.lemma === 'say' || cue.lemma === 'tell') return hasFiniteVerb(reading, right);
	const opensAppositive = /^(?:who|which|whose|a|an|the)$/.test(reading.tokens.lower[near.end + 1] ?? '');
	return hasFiniteVerb(reading, near) || (opensAppositive && hasFiniteVerb(reading, right));
};

const isRelative = (reading: Reading, at: number): boolean =>
	/^(?:who|which|whose|whom|where|when|while|as)$/.test(reading.tokens.lower[at]!);

const isFigure = (reading: Reading, right: TokenRange): boolean => {
	const words = reading.tokens.lower.slice(right.first, Math.min(right.end, right.first + 6));
	return (
		words.some((word) => /^(?:number|toll|figure|total|count|cost|damage|losses|estimate|death)$/.test(word)) &&
		reading.tokens.lower.slice(right.first, right.end).includes('at')
	);
};

const isVerbHere = (reading: Reading, index: number): boolean => {
	const { tokens } = reading;
	const before = tokens.lower[index - 1];
	if (before === 'to' || before === 'the' || before === 'a' || before === "'s") return false;
	// "a group calling itself X" names, it does not say.
	if (/(?:self|selves)$/.test(tokens.lower[index + 1] ?? '')) return false;
	return (
		tokens.pos[index] === 'VERB' ||
		tokens.pos[index] === 'AUX' ||
		/^(?:said|says|told|adding|saying)$/.test(tokens.lower[index]!)
	);
};

const sourceOf = (reading: Reading, index: number, unit: TokenRange): TokenRange | null => {
	const { tokens } = reading;
	if (isAfterQuoteOrComma(reading, index, unit)) {
		const inverted = phraseAfter(reading, index + 1, unit.end);
		if (inverted && isClosed(reading, inverted.end, unit.end)) return inverted;
	}
	const before = phraseBefore(reading, index, unit.first);
	if (before) return before;
	const participle = tokens.lower[index]!.endsWith('ing') && tokens.text[index - 1] === ',';
	return participle ? subjectOfSentence(reading, index, unit) : null;
};

// An inverted source is followed by a mark, a place or time, or a relative clause, never by its own verb.
const isClosed = (reading: Reading, at: number, limit: number): boolean => {
	const pos = reading.tokens.pos[at];
	return (
		at >= limit ||
		(pos !== 'VERB' && pos !== 'AUX' && pos !== 'PART') ||
		/^(?:who|which|that)$/.test(reading.tokens.lower[at]!)
	);
};

const isAfterQuoteOrComma = (reading: Reading, index: number, unit: TokenRange): boolean => {
	const { tokens } = reading;
	if (index === unit.first) return false;
	const previous = index - 1;
	return (
		tokens.quotation[previous]! >= 0 || (tokens.text[previous] === ',' && /^(?:said|says)$/.test(tokens.lower[index]!))
	);
};

// "Wu said exports had doubled, adding that …": the participle's source is the first subject of a cue before it.
const subjectOfSentence = (reading: Reading, index: number, unit: TokenRange): TokenRange | null => {
	for (let at = index - 1; at > unit.first; at -= 1) {
		if (cueOf.has(reading.tokens.lower[at]!) && isVerbHere(reading, at)) {
			const found = phraseBefore(reading, at, unit.first) ?? phraseAfter(reading, at + 1, index);
			if (found) return found;
		}
	}
	for (let at = unit.first; at < index; at += 1) {
		if (reading.tokens.pos[at] === 'VERB' || reading.tokens.pos[at] === 'AUX')
			return phraseBefore(reading, at, unit.first);
	}
	return null;
};

/** Quotations of the unit that a cue introduces or closes, not the short ones inside a clause. */
const quotesIn = (reading: Reading, unit: TokenRange, index: number): TokenRange[] => {
	const { tokens, quotations } = reading;
	const found: TokenRange[] = [];
	for (let at = unit.first; at < unit.end; at += 1) {
		const quotation = quotations[tokens.quotation[at] ?? -1];
		if (!quotation) continue;
		at = quotation.endToken - 1;
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

const stopWords = /^(?:while|whereas|adding|saying|according)$/;

const rightContent = (reading: Reading, cue: Cue, after: number, unit: TokenRange): TokenRange | null => {
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

// "The bridge was closed, police said": the clause before the comma.
const leftContent = (
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

const accordingTo = (reading: Reading, index: number): Draft | null => {
	const { tokens } = reading;
	if (tokens.lower[index + 1] !== 'to') return null;
	const unit = unitOf(reading, index);
	const named = phraseAfter(reading, index + 2, unit.end);
	if (!named) return null;
	const source = { first: named.first, end: withModifier(reading, named.end, unit.end) };
	let end = unit.end;
	while (end > source.end && /^[.!?]$/.test(tokens.text[end - 1]!)) end -= 1;
	let afterSource = source.end;
	while (afterSource < end && tokens.text[afterSource] !== ',') afterSource += 1;
	const content: TokenRange[] = [];
	const leftEnd = tokens.text[index - 1] === ',' ? index - 1 : index;
	if (leftEnd > unit.first) content.push({ first: unit.first, end: leftEnd });
	if (afterSource + 1 < end) content.push({ first: afterSource + 1, end });
	return content.length > 0
		? { rule: 'according-to', score: 0.8, source, cue: [{ first: index, end: index + 2 }], content }
		: null;
};

// "two officials briefed on the matter": a participle after the name belongs to it, up to the next mark.
const withModifier = (reading: Reading, end: number, limit: number): number => {
	const { tokens } = reading;
	if (tokens.pos[end] !== 'VERB' || !/(?:ed|en|ing|own)$/.test(tokens.lower[end]!)) return end;
	let at = end;
	while (at < Math.min(limit, end + 10) && !/^[,;.!?]$/.test(tokens.text[at]!)) at += 1;
	return at < end + 10 ? at : end;
};

const hasFiniteVerb = (reading: Reading, range: TokenRange): boolean => {
	for (let at = range.first; at < range.end; at += 1) {
		const pos = reading.tokens.pos[at]!;
		if (pos === 'AUX' || (pos === 'VERB' && !reading.tokens.lower[at]!.endsWith('ing'))) return true;
	}
	return false;
};

/** A paragraph or sentence that is only a quotation goes on with what the speaker before it said. */
const carryOver = (reading: Reading, drafts: Draft[]): void => {
	const { tokens, quotations, blocks, sentences } = reading;
	drafts.sort((a, b) => a.cue[0]!.first - b.cue[0]!.first);
	const used = new Set(drafts.flatMap((draft) => draft.content.map(({ first }) => tokens.quotation[first]!)));
	for (const [index, quotation] of quotations.entries()) {
		if (used.has(index) || !isNarrative(blocks[quotation.block]!)) continue;
		const sentence = sentences[tokens.sentence[quotation.firstToken]!]!;
		const last = sentences[tokens.sentence[quotation.endToken - 1]!]!;
		if (quotation.firstToken !== sentence.firstToken || quotation.endToken !== last.endToken) continue;
		const previous = drafts.findLast((draft) => draft.cue[0]!.first < quotation.firstToken);
		if (!previous || !endsRightBefore(reading, previous, quotation.firstToken)) continue;
		previous.content.push({ first: quotation.firstToken, end: quotation.endToken });
	}
};

const endsRightBefore = (reading: Reading, draft: Draft, token: number): boolean => {
	const { tokens, sentences } = reading;
	const end = Math.max(draft.cue[0]!.end, ...draft.content.map((range) => range.end));
	const last = sentences[tokens.sentence[end - 1]!]!;
	const here = sentences[tokens.sentence[token]!]!;
	const isQuoted = draft.content.some(({ first }) => tokens.quotation[first]! >= 0);
	if (isQuoted) return last.endToken === here.firstToken || here.block - last.block <= 1;
	// "X said the decision was final." and then a paragraph that is nothing but X's words.
	const block = reading.blocks[here.block]!;
	const quotation = reading.quotations[tokens.quotation[token]!]!;
	const isWholeBlock = quotation.start === block.start && quotation.end >= block.end - 1;
	return isWholeBlock && here.block - last.block === 1 && last.end >= reading.blocks[last.block]!.end;
};
