// Repairs of where a content or a source begins and ends, for what the model cuts in the middle of a phrase.
import type { Span } from '../../domain.ts';
import { cueOf } from '../lang/en/cues.ts';
import { type Reading, type SentenceUnit, tokenAt } from '../reading.ts';
import type { Attribution } from './attributions.ts';
import { modeOf } from './mode.ts';
import { phraseBefore } from './rules/source.ts';

type Bound = (reading: Reading, one: Attribution, sentence: SentenceUnit) => Attribution;

/** The attribution with whole phrases for its source and its content. */
export const withWholePhrases = (reading: Reading, one: Attribution): Attribution => {
	const at = one.cue[0];
	if (!/^(?:model|cue|according-to)$/.test(one.why.rule)) return one;
	const sentence = at && reading.sentences[reading.tokens.sentence[tokenAt(reading.tokens, at.start)] ?? -1];
	return sentence ? bounds.reduce((whole, bound) => bound(reading, whole, sentence), one) : one;
};

const withContent = (reading: Reading, one: Attribution, content: readonly Span[]): Attribution => ({
	...one,
	content,
	mode: one.why.rule === 'model' || one.mode !== 'direct' ? modeOf(reading, content) : one.mode,
});

const headOf = ({ source, cue }: Attribution): Span => ({
	start: Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue[0]!.start),
	end: Math.max(source?.end ?? 0, cue.at(-1)!.end),
});

const hasVerb = ({ tokens }: Reading, first: number, end: number): boolean => {
	for (let at = first; at < end; at += 1) if (/^(?:VERB|AUX)$/.test(tokens.pos[at]!)) return true;
	return false;
};

const openers = /^(?:however|meanwhile|but|and|still|also|yet|so|then|earlier|later|separately|,)$/;

/** Where a sentence begins to tell: behind "However,". */
const bodyOf = ({ tokens }: Reading, { firstToken, endToken }: SentenceUnit): number => {
	let first = firstToken;
	while (first < endToken && openers.test(tokens.lower[first]!)) first += 1;
	return first;
};

// "Two were killed, the brigade said, though the mayor put it at four": what was said stands before, not after.
const beforeConcession: Bound = (reading, one, sentence) => {
	const { tokens, text } = reading;
	const [part] = one.content;
	const head = headOf(one);
	if (!part || one.content.length !== 1 || one.mode === 'direct' || part.start < head.end) return one;
	if (!/^(?:though|although|while|whereas|but)\b/i.test(text.slice(part.start, part.start + 9))) return one;
	const comma = tokenAt(tokens, head.start) - 1;
	const first = bodyOf(reading, sentence);
	if (tokens.text[comma] !== ',' || comma <= first + 1 || !hasVerb(reading, first, comma)) return one;
	return withContent(reading, one, [{ start: tokens.start[first]!, end: tokens.end[comma - 1]! }]);
};

// "The ministry said 220 were hurt, although local media | reported twice as many": what stands before "although" is another's.
const afterConjunction: Bound = (reading, one, sentence) => {
	const { tokens, text } = reading;
	const part = one.content.at(-1)!;
	const head = headOf(one);
	if (one.mode === 'direct' || part.end > head.start || part.start < sentence.start) return one;
	if (!/^[\s,]*(?:though|although|while|whereas|but)\s*$/i.test(text.slice(part.end, head.start))) return one;
	let end = sentence.endToken;
	while (end > 0 && /^[.!?;,]$/.test(tokens.text[end - 1]!)) end -= 1;
	const first = tokenAt(tokens, head.end);
	if (end - first < 2 || one.source === null || one.source.start > one.cue[0]!.start) return one;
	return withContent(reading, one, [{ start: tokens.start[first]!, end: tokens.end[end - 1]! }]);
};

// "… at | least nine people died, the service said": a content that begins inside a phrase begins with its sentence.
const fromClauseStart: Bound = (reading, one, sentence) => {
	const { tokens } = reading;
	const [part] = one.content;
	if (!part || one.content.length !== 1 || one.mode === 'direct' || part.end > headOf(one).start) return one;
	const first = bodyOf(reading, sentence);
	const at = tokenAt(tokens, part.start);
	if (at <= first || tokenAt(tokens, headOf(one).start) - tokenAt(tokens, part.end) > 1) return one;
	if (
		!isInsidePhrase(reading, at) &&
		!(isMidSentence(reading, at, first) && hasVerb(reading, at, tokenAt(tokens, part.end)))
	)
		return one;
	for (let before = first; before < at; before += 1)
		if (tokens.quotation[before]! >= 0 || /^[:;]$/.test(tokens.text[before]!) || speaks(reading, before)) return one;
	return withContent(reading, one, [{ start: tokens.start[first]!, end: part.end }]);
};

const isInsidePhrase = ({ tokens }: Reading, at: number): boolean =>
	/^(?:ADP|DET|ADJ|NUM|PART)$/.test(tokens.pos[at - 1]!) && !/^(?:VERB|AUX|SCONJ|PRON)$/.test(tokens.pos[at]!);

// "They shelled a town | that shelters refugees, and | ten died, police said": a relative or a second clause has another before it.
const isMidSentence = (reading: Reading, at: number, first: number): boolean => {
	const { lower, text, pos } = reading.tokens;
	const isRelative =
		/^(?:which|who|whose|whom|that|where)$/.test(lower[at]!) &&
		(text[at - 1] === ',' || /^(?:NOUN|PROPN)$/.test(pos[at - 1]!));
	const isJoined = [lower[at]!, lower[at - 1]!].some((word) => word === 'and' || word === 'but');
	return isRelative || (isJoined && hasVerb(reading, first, at));
};

const speaks = ({ tokens }: Reading, at: number): boolean => tokens.pos[at] === 'VERB' && cueOf.has(tokens.lower[at]!);

// "She counted six; another witness told the Post …": a semicolon before another's words ends what she said.
const beforeSemicolon: Bound = (reading, one) => {
	const { tokens, text } = reading;
	const last = one.content.at(-1)!;
	if (one.mode === 'direct' || last.start < headOf(one).end) return one;
	for (let at = tokenAt(tokens, last.start) + 1; at < tokens.count && tokens.start[at]! < last.end; at += 1) {
		if (tokens.text[at] !== ';' || tokens.quotation[at]! >= 0) continue;
		const rest = text.slice(tokens.end[at]!, last.end);
		return /\b(?:said|says|told|tells|according to)\b/.test(rest)
			? withContent(reading, one, [...one.content.slice(0, -1), { start: last.start, end: tokens.end[at - 1]! }])
			: one;
	}
	return one;
};

// "… were killed, while footage from the scene showed a fire": what another clause tells is not said.
const beforeWhile: Bound = (reading, one) => {
	const { tokens } = reading;
	const last = one.content.at(-1)!;
	if (one.mode === 'direct' || last.start < headOf(one).end) return one;
	const first = tokenAt(tokens, last.start);
	for (let at = first + 3; at < tokens.count && tokens.start[at]! < last.end; at += 1) {
		if (!/^(?:while|whereas)$/.test(tokens.lower[at]!) || tokens.text[at - 1] !== ',' || tokens.quotation[at]! >= 0)
			continue;
		let end = at;
		while (end < tokens.count && tokens.start[end]! < last.end) end += 1;
		const speaks = tokens.lower
			.slice(at, end)
			.some((word) => /^(?:said|says|told|showed|shows|reported|added|according)$/.test(word));
		return speaks
			? withContent(reading, one, [...one.content.slice(0, -1), { start: last.start, end: tokens.end[at - 2]! }])
			: one;
	}
	return one;
};

const relating =
	/,\s+(?:contradicting|echoing|disputing|rebutting|apparently contradicting|appearing to contradict)\b/u;

// "the ship was full, contradicting the owner, which …": what the speaker does to another's words is not said.
const beforeRelation: Bound = (reading, one) => {
	const last = one.content.at(-1)!;
	if (one.mode === 'direct' || last.start < headOf(one).end) return one;
	const at = relating.exec(reading.text.slice(last.start, last.end))?.index ?? 0;
	return at > 8 && reading.tokens.quotation[tokenAt(reading.tokens, last.start + at)]! < 0
		? withContent(reading, one, [...one.content.slice(0, -1), { start: last.start, end: last.start + at }])
		: one;
};

// "A woman who got out through | a window tells us": what a preposition holds is not who speaks.
const overRelative: Bound = (reading, one, sentence) => {
	const { tokens } = reading;
	const { source } = one;
	if (!source || source.start >= one.cue[0]!.start) return one;
	const first = tokenAt(tokens, source.start);
	if (tokens.pos[first - 1] !== 'ADP' || tokens.quotation[first]! >= 0) return one;
	for (let at = first - 1; at > sentence.firstToken && at > first - 14; at -= 1) {
		if (/^[,;:—–]$/.test(tokens.text[at]!) || tokens.quotation[at]! >= 0) return one;
		if (!/^(?:who|that|which)$/.test(tokens.lower[at]!)) continue;
		const head = phraseBefore(reading, at, sentence.firstToken);
		return head ? { ...one, source: { start: tokens.start[head.first]!, end: source.end } } : one;
	}
	return one;
};

// "The party claimed victory, but the opposition alleged fraud and said …": whoever the nearer clause is about.
const ofNearerSubject: Bound = (reading, one) => {
	const { tokens } = reading;
	const { source } = one;
	const cue = one.cue[0]!;
	if (!source || source.end > cue.start || one.mode === 'direct') return one;
	const last = tokenAt(tokens, cue.start);
	if (!/^(?:and|but)$/.test(tokens.lower[last - 1] ?? '')) return one;
	for (let at = last - 2; at > tokenAt(tokens, source.end); at -= 1) {
		if (tokens.quotation[at]! >= 0) return one;
		if (!/^(?:but|while|whereas)$/.test(tokens.lower[at]!) || tokens.text[at - 1] !== ',') continue;
		let verb = at + 2;
		while (verb < last && !cueOf.has(tokens.lower[verb]!) && tokens.pos[verb] !== 'VERB' && tokens.pos[verb] !== 'AUX')
			verb += 1;
		const subject = phraseBefore(reading, verb, at + 1);
		if (!subject || subject.first !== at + 1 || verb >= last) return one;
		return { ...one, source: { start: tokens.start[subject.first]!, end: tokens.end[subject.end - 1]! } };
	}
	return one;
};

const bounds: readonly Bound[] = [
	beforeConcession,
	afterConjunction,
	fromClauseStart,
	beforeSemicolon,
	beforeWhile,
	beforeRelation,
	overRelative,
	ofNearerSubject,
];
