// Nested sources: "State TV said, citing the army, that …": the army's words, passed on by state TV.
import type { Span } from '../../domain.ts';
import { bodyHypernyms, bodyNouns, groupNouns, personNouns, unnamedSources } from '../lang/en/actor-words.ts';
import { type Reading, sentenceAt, spanOfTokens, tokenAt } from '../reading.ts';
import { createWordScan } from '../word-scans.ts';
import type { Attribution } from './attributions.ts';
import { phraseAfter } from './rules/source.ts';

type Citation = { readonly cue: Span; readonly source: Span };

const citing = createWordScan((word) => word === 'citing' || word === 'quoting');

/** Adds what the cited say, with the citing one as its channel; what cites is cut from the words of the citing one. */
export const addCited = (reading: Reading, attributions: readonly Attribution[]): Attribution[] => {
	const bySentence = new Map<number, Citation>();
	const { tokens, sentences } = reading;
	for (const at of citing(tokens)) {
		if (at === 0 || tokens.quotation[at]! >= 0) continue;
		const source = phraseAfter(reading, at + 1, sentences[tokens.sentence[at]!]!.endToken);
		if (source && canSpeak(reading, source))
			bySentence.set(tokens.sentence[at]!, {
				cue: spanOfTokens(tokens, at, at + 1),
				source: spanOfTokens(tokens, source.first, source.end),
			});
	}
	if (bySentence.size === 0) return [...attributions];
	return attributions.flatMap((one) => {
		const citation = bySentence.get(sentenceAt(reading.sentences, (one.cue[0] ?? one.content[0]!).start));
		return citation ? parted(reading, one, citation) : [one];
	});
};

// "citing pressure on staff" gives a reason; "citing the army", "citing two officials", "citing a report" name who said it.
const canSpeak = ({ tokens }: Reading, { first, end }: { first: number; end: number }): boolean => {
	for (let at = first; at < end; at += 1) {
		const word = tokens.lower[at]!;
		if (at > first && /^(?:of|on|in|for|from|to|with|at|by)$/.test(word)) return false;
		const speaks =
			personNouns.has(word) ||
			unnamedSources.has(word) ||
			groupNouns.has(word) ||
			bodyNouns.has(word) ||
			bodyHypernyms.has(word) ||
			/^(?:papers?|letters?|memos?|filings?|statements?|lawyers?|emails?|figures|data|records|documents?|poll|polls|bulletin|dispatch|transcripts?)$/.test(
				word,
			);
		if (speaks || tokens.pos[at] === 'PROPN' || /^(?:he|she|him|her|them|it)$/.test(word)) return true;
	}
	return false;
};

const parted = (reading: Reading, one: Attribution, { cue, source }: Citation): Attribution[] => {
	const isCue = one.cue.some((span) => span.start <= cue.start && cue.end <= span.end);
	const content = one.content
		.map((part) => without(reading, part, cue, source))
		.filter((part) => part !== null && part.end - part.start > 3) as Span[];
	const head =
		one.source && one.source.start < cue.start && one.source.end > cue.start
			? beforeComma(reading, one.source, cue)
			: one.source;
	// "citing" read as a cue says nothing beside the cited.
	if (content.length === 0) return isCue ? [] : [one];
	if (isCue || head === null) return [{ ...one, content }];
	const outer = { ...one, source: head, content };
	const isNear = Math.abs((one.cue[0]?.start ?? 0) - cue.start) < 120;
	if (!isNear || one.stance === 'declines') return [outer];
	return [
		outer,
		{ ...outer, source, cue: [cue], via: head, why: { rule: 'citing', words: [cue], score: one.why.score * 0.9 } },
	];
};

/** A content without the citing phrase at its beginning or end. */
const without = ({ text }: Reading, part: Span, cue: Span, source: Span): Span | null => {
	if (part.end <= cue.start || part.start >= source.end) return part;
	if (part.start >= cue.start) {
		const rest = /^[\s,]*/.exec(text.slice(source.end, part.end))![0].length;
		return source.end + rest < part.end ? { start: source.end + rest, end: part.end } : null;
	}
	const before = text.slice(part.start, cue.start).replace(/[\s,]+$/, '').length;
	return before > 0 ? { start: part.start, end: part.start + before } : null;
};

const beforeComma = ({ text, tokens }: Reading, source: Span, cue: Span): Span | null => {
	const words = text.slice(source.start, cue.start).replace(/[\s,]+$/, '');
	const end = source.start + words.length;
	return words.length > 1 && tokenAt(tokens, end) > 0 ? { start: source.start, end } : null;
};
