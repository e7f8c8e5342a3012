// Whether the verb that governs a time expression looks back or ahead: the sign of "on Friday" and "in April".
import * as tense from '../lang/en/tense.ts';
import type { Reading } from '../reading.ts';

/** -1 looks back, 1 looks ahead, 0 does not tell. */
export type Direction = -1 | 0 | 1;

const reach = 16;

/** The direction of the verb group that governs the words from token `first` to `end` (exclusive). */
export const directionAt = (reading: Reading, first: number, end: number): Direction => {
	const { tokens, sentences } = reading;
	const sentence = sentences[tokens.sentence[first] ?? -1];
	if (!sentence) return 0;
	const before = first - 1 >= sentence.firstToken ? tokens.lower[first - 1]! : '';
	if (tense.futurePrepositions.has(before) || isTermed(tokens.lower, first, sentence.firstToken)) return 1;
	if (tense.pastPrepositions.has(before)) return -1;
	if (before === 'as' && /^(?:soon|early)$/.test(tokens.lower[first - 2] ?? '')) return 1;
	const from = Math.max(sentence.firstToken, first - reach);
	const until = Math.min(sentence.endToken, end + reach);
	const left = findVerb(reading, first - 1, from, -1, true);
	if (left >= 0) return asksFor(tokens, left, first) ? 1 : directionOfVerb(reading, left, from);
	const right = findVerb(reading, end, until, 1, true);
	if (right >= 0) return directionOfVerb(reading, right, end);
	const beyond = findVerb(reading, first - 1, from, -1, false);
	if (beyond >= 0) return directionOfVerb(reading, beyond, from);
	const after = findVerb(reading, end, until, 1, false);
	return after >= 0 ? directionOfVerb(reading, after, end) : 0;
};

// "until midnight on Thursday", "by 6 p.m. on Friday": a clock stands between the day and its preposition.
const isTermed = (lower: readonly string[], first: number, floor: number): boolean => {
	if (lower[first - 1] !== 'on') return false;
	let at = first - 2;
	while (
		at > Math.max(floor, first - 7) &&
		/^(?:midnight|noon|\d{1,2}|\d{1,2}[:.]\d{2}|[ap]\.?m\.?|\.|:|local|time)$/.test(lower[at]!)
	)
		at -= 1;
	return at < first - 2 && tense.futurePrepositions.has(lower[at]!);
};

// "have called for protests on Friday": of what is yet to be held; "called for calm on Friday" says when it was said.
const asksFor = ({ lower }: Reading['tokens'], verb: number, time: number): boolean => {
	const word = lower[verb]!;
	const isOpen = word.endsWith('s') || /^(?:has|have|is|are|'s|'re)$/.test(lower[verb - 1] ?? '');
	if (!isOpen || !tense.askingVerbs.has(word)) return false;
	for (let at = verb + 1; at < time; at += 1) if (tense.heldNouns.has(lower[at]!)) return true;
	return false;
};

/** Index of the nearest verb from `at` towards `limit`; -1 if a clause ends first (where `stops`) or none is there. */
const findVerb = ({ tokens }: Reading, at: number, limit: number, step: 1 | -1, stops: boolean): number => {
	for (let index = at; step < 0 ? index >= limit : index < limit; index += step) {
		const word = tokens.lower[index]!;
		if (isVerb(word, tokens.pos[index]!)) return index;
		if (stops && index !== at && tense.clauseBreaks.has(word)) return -1;
		if (stops && index === at && step < 0 && tense.clauseBreaks.has(word)) return -1;
	}
	return -1;
};

const isVerb = (word: string, pos: string): boolean =>
	pos === 'VERB' ||
	pos === 'AUX' ||
	tense.futureWords.has(word) ||
	tense.futureHeads.has(word) ||
	(pos === 'ADJ' && tense.futureBeforeTo.has(word));

/** Reads a verb group backwards from its last word: auxiliaries, "to", and what governs an infinitive. */
const directionOfVerb = (reading: Reading, verb: number, limit: number): Direction => {
	const { tokens } = reading;
	let index = verb;
	for (let steps = 0; index >= limit && steps < 12; steps += 1) {
		const word = tokens.lower[index]!;
		const own = directionOfWord(reading, index, word);
		const before = previousOfGroup(reading, index, limit);
		if (own === 1) return 1;
		if (before < 0) return own === 0 && isPresent(reading, index, verb, limit) ? 1 : own;
		if (own === -1 && tokens.pos[before] !== 'AUX' && !tense.futureWords.has(tokens.lower[before]!)) return -1;
		const outer = tokens.lower[before]!;
		if (tense.futureWords.has(outer)) return directionOfWord(reading, before, outer);
		index = before;
	}
	return 0;
};

const directionOfWord = ({ tokens }: Reading, index: number, word: string): Direction => {
	if (tense.modals.has(word) || word === 'would') {
		const isNegated = /^(?:not|n't)$/.test(tokens.lower[index + 1] ?? '');
		let next = index + (isNegated ? 2 : 1);
		while (tokens.pos[next] === 'ADV') next += 1;
		const verb = tokens.lower[next] ?? '';
		if (verb === 'have' || (isNegated && (word === 'could' || (word === 'would' && tense.refused.has(verb)))))
			return -1;
		if (word !== 'would') return isNegated ? 0 : 1;
	}
	if (tense.futureWords.has(word) || tense.futureHeads.has(word)) return 1;
	const next = tokens.lower[index + 1];
	if (tense.futureBeforeTo.has(word) && (next === 'to' || (next === 'for' && word === 'set'))) return 1;
	if (tense.irregularPasts.has(word)) return -1;
	return word.endsWith('ed') && word.length > 3 ? -1 : 0;
};

/** "Talks resume on Monday", "She is leaving on Monday", "The vote is on Monday": the present tense sets a time ahead. */
const isPresent = ({ tokens, sentences, blocks }: Reading, index: number, verb: number, limit: number): boolean => {
	if (blocks[sentences[tokens.sentence[index]!]!.block]!.kind === 'headline') return false;
	const word = tokens.lower[index]!;
	if (/^(?:is|are|'s|'re|am)$/.test(word))
		return verb > index ? tokens.lower[verb]!.endsWith('ing') : isDay(tokens.lower, index + 1);
	if (verb !== index || tokens.pos[index] !== 'VERB' || tense.reportingPresents.has(word)) return false;
	if (/(?:ing|ed|ss)$/.test(word) || tense.irregularParticiples.has(word) || tense.irregularPasts.has(word))
		return false;
	let before = index - 1;
	while (before >= limit && tokens.pos[before] === 'ADV') before -= 1;
	if (before < 0 || tokens.lower[before] === 'to' || tokens.pos[before] === 'AUX') return false;
	const subject = tokens.pos[before];
	const isNoun = subject === 'NOUN' || subject === 'PROPN';
	if (word.endsWith('s')) return isNoun || subject === 'PRON';
	return (isNoun && tokens.lower[before]!.endsWith('s')) || /^(?:we|they|i|you|who)$/.test(tokens.lower[before]!);
};

const isDay = (lower: readonly string[], at: number): boolean =>
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower[lower[at] === 'on' ? at + 1 : at] ?? '');

/** The word of the same group before: past adverbs and "to" to the governing verb; -1 if there is none near. */
const previousOfGroup = ({ tokens }: Reading, index: number, limit: number): number => {
	let at = index - 1;
	while (at >= limit && (tokens.pos[at] === 'ADV' || tokens.lower[at] === 'not' || tokens.lower[at] === "n't")) at -= 1;
	if (at < limit) return -1;
	if (tokens.lower[at] === 'to') {
		for (let back = at - 1; back >= Math.max(limit, at - 6); back -= 1) {
			if (isVerb(tokens.lower[back]!, tokens.pos[back]!)) return back;
		}
		return -1;
	}
	return isVerb(tokens.lower[at]!, tokens.pos[at]!) ? at : -1;
};
