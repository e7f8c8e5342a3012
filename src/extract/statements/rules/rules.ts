// Attributions by rule: a cue, the source beside it, the clause or the quotation it reports. The trained model does
// better on plain prose; these rules stand where it is silent, and without weights.
import { cueOf } from '../../lang/en/cues.ts';
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Attribution } from '../attributions.ts';
import { type Draft, type TokenRange, toAttribution } from '../draft.ts';
import { carryOver } from './carry-over.ts';
import { chooseContent, leftContent, quotesIn, rightContent } from './content.ts';
import { phraseAfter, phraseBefore } from './source.ts';
import { unitOf } from './units.ts';

const cues = createWordScan((word) => word === 'according' || cueOf.has(word));

/** Attributions that the rules find, in text order. */
export const findByRules = (reading: Reading): readonly Attribution[] => {
	const { tokens, sentences, blocks } = reading;
	const drafts: Draft[] = [];
	for (const index of cues(tokens)) {
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
	if (!cue || !isVerbHere(reading, index) || isHearer(reading, index)) return null;
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

// "Tenants were warned weeks ago": the subject hears, it does not say.
const isHearer = ({ tokens }: Reading, index: number): boolean => {
	if (
		!/^(?:told|informed|assured|reminded|warned|urged|accused|blamed|condemned|criticised|criticized|denounced|praised)$/.test(
			tokens.lower[index]!,
		)
	)
		return false;
	let before = index - 1;
	while (before > 0 && tokens.pos[before] === 'ADV') before -= 1;
	return /^(?:was|were|is|are|been|being|be)$/.test(tokens.lower[before]!);
};

const isVerbHere = (reading: Reading, index: number): boolean => {
	const { tokens } = reading;
	const before = tokens.lower[index - 1];
	if (before === 'to' || before === 'the' || before === 'a' || before === "'s") return false;
	// "a group calling itself X" names, it does not say.
	if (/(?:self|selves)$/.test(tokens.lower[index + 1] ?? '')) return false;
	// "The NDA estimates that …": behind a name a word that may be both is the verb.
	const isThat = tokens.lower[index + 1] === 'that';
	const isNamed = /s$/.test(tokens.lower[index]!) && tokens.pos[index - 1] === 'PROPN';
	// "Local media report that …": a plural speaks.
	const isPlural =
		/^(?:report|claim|state|estimate|allege)$/.test(tokens.lower[index]!) &&
		/(?:[^s]s|media|people|police)$/.test(before ?? '');
	const isRead = isThat && (isNamed || isPlural);
	return (
		isRead ||
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
	afterSource = overApposition(reading, afterSource, end);
	const content: TokenRange[] = [];
	const leftEnd = tokens.text[index - 1] === ',' ? index - 1 : index;
	if (leftEnd > unit.first) content.push({ first: unit.first, end: leftEnd });
	if (afterSource + 1 < end) content.push({ first: afterSource + 1, end });
	return content.length > 0
		? { rule: 'according-to', score: 0.8, source, cue: [{ first: index, end: index + 2 }], content }
		: null;
};

// "According to Flight Register, a website that tracks aircraft, the plane …": what describes the source ends at its comma.
const overApposition = ({ tokens }: Reading, comma: number, end: number): number => {
	if (!/^(?:a|an|the|which|who|whose|his|her|its)$/.test(tokens.lower[comma + 1] ?? '')) return comma;
	const opens = tokens.lower[comma + 1]!;
	let next = comma + 1;
	while (next < Math.min(end, comma + 18) && tokens.text[next] !== ',') next += 1;
	if (tokens.text[next] !== ',' || next + 2 >= end) return comma;
	let relative = /^wh/.test(opens);
	for (let at = comma + 1; at < next; at += 1) {
		if (/^(?:that|which|who|whose)$/.test(tokens.lower[at]!)) relative = true;
		if (!relative && (tokens.pos[at] === 'VERB' || tokens.pos[at] === 'AUX')) return comma;
	}
	for (let at = next + 1; at < end; at += 1) if (tokens.pos[at] === 'VERB' || tokens.pos[at] === 'AUX') return next;
	return comma;
};

// "two officials briefed on the matter": a participle after the name belongs to it, up to the next mark.
const withModifier = (reading: Reading, end: number, limit: number): number => {
	const { tokens } = reading;
	if (tokens.pos[end] !== 'VERB' || !/(?:ed|en|ing|own)$/.test(tokens.lower[end]!)) return end;
	let at = end;
	while (at < Math.min(limit, end + 10) && !/^[,;.!?]$/.test(tokens.text[at]!)) at += 1;
	return at < end + 10 ? at : end;
};
