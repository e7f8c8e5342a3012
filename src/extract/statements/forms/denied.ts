// Claims called false where they are told: "Reports that the captain fled are incorrect", "Rumours that … have been denied
// by the ministry". What is denied is the clause; whoever speaks there denies it.
import { isNarrative, type Reading } from '../../reading.ts';
import { createWordScan } from '../../word-scans.ts';
import type { Draft, TokenRange } from '../draft.ts';
import { phraseAfter } from '../rules/source.ts';

const claims =
	/^(?:claims?|reports?|suggestions?|rumou?rs?|allegations?|accusations?|assertions?|speculation|posts|stories|talk)$/;
const links = /^(?:that|suggesting|claiming|alleging|saying|stating|of)$/;
const falseWords =
	/^(?:false|untrue|incorrect|wrong|inaccurate|unfounded|baseless|groundless|fabricated|fake|misleading|nonsense|rubbish|lies|fiction)$/;
const denying = /^(?:denied|rejected|dismissed|refuted|debunked|rebutted)$/;
const truths = /^(?:true|correct|accurate|right)$/;
const being = /^(?:is|are|was|were|been|be)$/;
// Between the noun and its clause: "circulating on social media", "in the press this morning".
const farthestLink = 8;
// Tokens of a sentence that are looked at.
const longest = 120;

/** The predicate that calls a claim false, from its auxiliary on; null at any other token. */
const predicateAt = ({ tokens: { lower, pos, count } }: Reading, aux: number, limit: number): TokenRange | null => {
	if (!being.test(lower[aux]!)) return null;
	const first = /^(?:has|have|had)$/.test(lower[aux - 1] ?? '') ? aux - 1 : aux;
	let at = aux + 1;
	let isNegated = false;
	while (at < Math.min(limit, aux + 5) && (pos[at] === 'ADV' || /^(?:not|n't|simply|all)$/.test(lower[at]!))) {
		isNegated ||= /^(?:not|n't)$/.test(lower[at]!);
		at += 1;
	}
	if (at >= Math.min(limit, count)) return null;
	const word = lower[at]!;
	const isFalse = isNegated ? truths.test(word) : falseWords.test(word) || denying.test(word);
	const isBaseless = !isNegated && word === 'without' && /^(?:foundation|basis|merit|truth)$/.test(lower[at + 1] ?? '');
	return isFalse || isBaseless ? { first, end: at + (isBaseless ? 2 : 1) } : null;
};

/** Where the clause of the claim begins, looking back from the predicate; -1 if no claim is told there. */
const clauseOf = (reading: Reading, floor: number, predicate: number): number => {
	const { lower, quotation } = reading.tokens;
	for (let noun = floor; noun < predicate - 3; noun += 1) {
		if (!claims.test(lower[noun]!) || !isOpening(reading, noun, floor)) continue;
		for (let at = noun + 1; at < Math.min(noun + farthestLink, predicate - 2); at += 1) {
			if (quotation[at]! >= 0 && quotation[noun]! < 0) break;
			if (/^[;:,]$/.test(lower[at]!)) break;
			if (links.test(lower[at]!) && !isRelative(reading, noun, predicate))
				return lower[at] === 'of' ? behindClaimant(reading, at, predicate) : lower[at + 1] === 'that' ? at + 2 : at + 1;
		}
	}
	return -1;
};

// "The claims of the ministry that its troops fired first": whose claims, and then the clause.
const behindClaimant = ({ tokens: { lower, pos } }: Reading, of: number, predicate: number): number => {
	for (let at = of + 1; at < Math.min(of + farthestLink, predicate - 2); at += 1) {
		if (lower[at] === 'that') return at + 1;
		if (pos[at] === 'VERB' || pos[at] === 'AUX') break;
	}
	return of + 1;
};

// "Media reports", "earlier claims on X": the subject of its clause, and nobody's in particular.
const isOpening = ({ tokens: { lower, pos } }: Reading, noun: number, floor: number): boolean => {
	let before = noun - 1;
	while (before >= floor && /^(?:ADJ|ADV|NOUN|PROPN|DET|NUM)$/.test(pos[before]!) && lower[before] !== "'s")
		before -= 1;
	return before < floor || /^(?:[,;:"“‘']|that|and|but|because|as|said|says)$/.test(lower[before]!);
};

// "The report that the council wanted was wrong": a clause that wants its object is no claim.
const isRelative = ({ tokens: { lower, pos } }: Reading, noun: number, predicate: number): boolean =>
	!/s$/.test(lower[noun]!) && pos[predicate - 1] === 'VERB' && pos[predicate - 2] !== 'AUX';

const verdicts = createWordScan(
	(word) => falseWords.test(word) || denying.test(word) || truths.test(word) || word === 'without',
);

/** The auxiliary of a predicate, looking back from the word that says false; -1 if none is near. */
const auxiliaryOf = ({ tokens: { lower, pos } }: Reading, word: number, floor: number): number => {
	let at = word - 1;
	while (at > floor && at > word - 5 && (pos[at] === 'ADV' || /^(?:not|n't|simply|all)$/.test(lower[at]!))) at -= 1;
	return at > floor && being.test(lower[at]!) ? at : -1;
};

/** Yields the clause of each claim that its own sentence calls false. */
export function* findDenied(reading: Reading): Iterable<Draft> {
	const { sentences, blocks, tokens } = reading;
	let last = -1;
	for (const word of verdicts(tokens)) {
		const index = tokens.sentence[word]!;
		const sentence = sentences[index]!;
		const limit = Math.min(sentence.endToken, sentence.firstToken + longest);
		if (index === last || word >= limit || !isNarrative(blocks[sentence.block]!)) continue;
		const aux = auxiliaryOf(reading, word, sentence.firstToken + 3);
		const cue = aux < 0 ? null : predicateAt(reading, aux, limit);
		if (!cue) continue;
		const first = clauseOf(reading, sentence.firstToken, cue.first);
		if (first < 0 || cue.first - first < 2) continue;
		const isPassive = tokens.lower[cue.end] === 'by' && denying.test(tokens.lower[cue.end - 1]!);
		last = index;
		yield {
			rule: 'denied-claim',
			score: 0.8,
			source: isPassive ? phraseAfter(reading, cue.end + 1, limit) : null,
			cue: [cue],
			content: [{ first, end: cue.first }],
			stance: 'denies',
		};
	}
}
