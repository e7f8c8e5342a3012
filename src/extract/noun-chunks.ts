// Noun phrases: the run of words around one noun, with its owner.
import type { NounPhrase } from './chunks.ts';
import { months } from './lang/en/calendar.ts';
import {
	adjectivalNouns,
	gerundNouns,
	partitives,
	pluralModifiers,
	possessives,
	relatives,
	timeWords,
} from './lang/en/function-words.ts';
import { isPastForm } from './lang/en/inflection.ts';
import type { Tokens } from './reading.ts';
import { createWordTest } from './word-scans.ts';

const isClock = (word: string): boolean => word.length < 9 && /^\d{1,2}:\d{2}(?::\d{2})?$/.test(word);
const isTimeWord = createWordTest((word) => timeWords.has(word) || isClock(word));
const isClockWord = createWordTest((word) => isClock(word));
const isZoneWord = createWordTest((_, written) =>
	/^(?:GMT|UTC|LT|[ECMP][SD]T|CES?T|EES?T|BST|IST|MSK|hrs?)$/.test(written),
);

// "at 11:25 LT"
const isZone = (tokens: Tokens, index: number): boolean =>
	index > 0 && isZoneWord(tokens, index) && isClockWord(tokens, index - 1);
const isPartOfDay = createWordTest((word) => /^(?:morning|afternoon|evening|night)$/.test(word));

/** Whether the token names a time by itself and takes part in no phrase. */
export const isTime = (tokens: Tokens, index: number, end: number): boolean =>
	((isTimeWord(tokens, index) ||
		isZone(tokens, index) ||
		isDayPart(tokens, index) ||
		isDate(tokens, index) ||
		isUnitBehind(tokens, index)) &&
		!(index + 1 < end && isPossessive(tokens, index + 1))) ||
	(isUnitBehind(tokens, index + 1) && !(index + 2 < end && isPossessive(tokens, index + 2)));

const isUnit = createWordTest((word) =>
	/^(?:week|weekend|month|year|decade|century|morning|afternoon|evening|night|spring|summer|autumn|winter)$/.test(word),
);

// "held in Geneva last week": the week is neither part of a name nor what somebody did something to.
const isUnitBehind = (tokens: Tokens, index: number): boolean =>
	isUnit(tokens, index) && /^(?:last|next|this)$/.test(tokens.lower[index - 1] ?? '');

const isMonth = createWordTest((lower, written) => months.has(lower) && /^\p{Lu}/u.test(written));
const isDayOrYear = createWordTest((word) => /^(?:[0-3]?\d(?:st|nd|rd|th)?|(?:19|20)\d{2})$/.test(word));

// "on June 18 called", "the 4 July attack", "in May 2024": a month with its number.
const isDate = (tokens: Tokens, index: number): boolean =>
	isMonth(tokens, index)
		? isDayOrYear(tokens, index + 1) || isDayOrYear(tokens, index - 1)
		: isDayOrYear(tokens, index) &&
			(isMonth(tokens, index - 1) || isMonth(tokens, index + 1) || isYearBehind(tokens, index));

// "on May 3, 2024 destroyed"
const isYearBehind = (tokens: Tokens, index: number): boolean =>
	tokens.lower[index - 1] === ',' &&
	tokens.lower[index]!.length === 4 &&
	isDayOrYear(tokens, index - 2) &&
	isMonth(tokens, index - 3);

// "Tuesday evening": the part of a day goes with its day, not with the name behind it.
const isDayPart = (tokens: Tokens, index: number): boolean =>
	isPartOfDay(tokens, index) &&
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow)$/.test(tokens.lower[index - 1] ?? '');

const isPossessive = (tokens: Tokens, index: number): boolean => {
	const word = tokens.lower[index];
	return (word === "'s" || word === "'") && tokens.pos[index] !== 'AUX' && tokens.pos[index] !== 'VERB';
};

const nounTags = new Set(['NOUN', 'PROPN', 'NUM', 'SYM']);

/** The noun phrase that begins at `start`, or null. */
export const nounAt = (tokens: Tokens, start: number, end: number): NounPhrase | null => {
	const isOwned = possessives.has(tokens.lower[start]!) && start + 1 < end;
	const owner: NounPhrase | null = isOwned
		? { kind: 'noun', first: start, end: start + 1, head: start, possessor: null }
		: null;
	let phrase = (owner && basePhrase(tokens, start + 1, end, owner)) ?? basePhrase(tokens, start, end, null);
	while (phrase && phrase.end < end && isPossessive(tokens, phrase.end)) {
		const owned = basePhrase(tokens, phrase.end + 1, end, phrase);
		if (!owned) break;
		phrase = owned;
	}
	return phrase && overPartitive(tokens, phrase, end);
};

// "the ground stop at noon": a bare verb does not agree with "the ground", so it is a noun.
const isMistagged = (tokens: Tokens, index: number, start: number, end: number): boolean => {
	const isSingular = tokens.pos[index - 1] === 'NOUN' && !tokens.lower[index - 1]!.endsWith('s');
	const isBare = !/(?:s|ed|ing)$/.test(tokens.lower[index]!) && !isPastForm(tokens.lower[index]!);
	const next = index + 1 < end ? tokens.pos[index + 1] : 'PUNCT';
	return isSingular && isBare && tokens.pos[start] === 'DET' && (next === 'PUNCT' || next === 'ADP');
};

// "the probe into a ferry sinking": behind a singular noun, and with nothing it acts on, such a form is a noun.
const isEventNoun = (tokens: Tokens, index: number, end: number): boolean => {
	if (!gerundNouns.has(tokens.lower[index]!) || /s$/.test(tokens.lower[index - 1]!)) return false;
	if (tokens.pos[index - 1] !== 'NOUN') return false;
	const next = index + 1 < end ? tokens.pos[index + 1] : 'PUNCT';
	return next === 'PUNCT' || next === 'ADP' || next === 'VERB' || next === 'AUX' || next === 'CCONJ';
};

// "tens of missiles" is about missiles.
const overPartitive = (tokens: Tokens, phrase: NounPhrase, end: number): NounPhrase => {
	const counts = partitives.has(tokens.lower[phrase.head]!) || tokens.pos[phrase.head] === 'NUM';
	const mark = /^["”’]$/.test(tokens.lower[phrase.end] ?? '') ? 1 : 0;
	const of = phrase.end + mark;
	if (!counts || tokens.lower[of] !== 'of' || of + 1 >= end) return phrase;
	// "two of her supporters"
	const counted = basePhrase(tokens, possessives.has(tokens.lower[of + 1]!) ? of + 2 : of + 1, end, null);
	// "tens of thousands of workers": one step further in.
	return counted ? overPartitive(tokens, { ...phrase, end: counted.end, head: counted.head }, end) : phrase;
};

// "Injuries: 2 firefighters   Fatalities: 0": there the next field of a form begins.
const isField = ({ lower, text }: Tokens, index: number): boolean =>
	lower[index + 1] === ':' && /^\d/.test(lower[index + 2] ?? '') && /^\p{Lu}/u.test(text[index]!);

const basePhrase = (tokens: Tokens, start: number, end: number, possessor: NounPhrase | null): NounPhrase | null => {
	let index = skipAmountWords(tokens, start, end);
	let head = -1;
	let carrier = -1;
	for (; index < end; index += 1) {
		const tag = tokens.pos[index]!;
		const word = tokens.lower[index]!;
		if (isTime(tokens, index, end) || (head >= 0 && isField(tokens, index))) break;
		if (tag === 'PRON') {
			if (head >= 0 || relatives.has(word) || word === 'that') break;
			head = index;
			index += 1;
			break;
		}
		if (tag === 'DET') {
			if (head >= 0) break;
			// "Those detained were …": a determiner that stands for its noun.
			if (word === 'those' || word === 'both' || word === 'all' || word === 'some' || word === 'many') {
				if (index + 1 < end && !startsNoun(tokens, index + 1, end)) {
					head = index;
					index += 1;
					break;
				}
			}
		} else if (tag === 'NOUN' && head === index - 1 && isParticipleBehind(tokens, index, end)) break;
		else if (nounTags.has(tag)) head = index;
		else if (tag === 'ADJ' && adjectivalNouns.has(word) && index > start) head = index;
		else if (tag === 'ADJ') {
			const isLy = word.endsWith('ly') && tokens.pos[index + 1] === 'VERB' && startsNoun(tokens, index + 2, end);
			// English adjectives stand before their noun: "a checkpoint nearby X" ends at the checkpoint.
			const isBehind =
				head === index - 1 &&
				tokens.pos[head] === 'NOUN' &&
				/^(?:nearby|close|due|responsible|able|unable|worth|available|such|next|likely|loyal|critical|similar|involved)$/.test(
					word,
				);
			if (head >= 0 && !isLy && (isBehind || !startsNoun(tokens, index + 1, end))) break;
		} else if (tag === 'VERB' && isModifier(tokens, index, start, end)) {
			if (carrier < 0 && carrying.test(word)) carrier = head;
		} else if (tag === 'VERB' && head === index - 1 && isMistagged(tokens, index, start, end)) head = index;
		else if (tag === 'VERB' && head === index - 1 && isEventNoun(tokens, index, end)) head = index;
		else if (tag === 'ADV' && index > start && head < 0 && tokens.pos[index + 1] === 'ADJ') continue;
		else if (isParenthesis(tokens, index, end) && head >= 0) {
			index = closingParenthesis(tokens, index, end);
		} else if ((word === '“' || word === '"' || word === '‘' || word === '``') && startsNoun(tokens, index + 1, end))
			continue;
		else if ((word === '”' || word === '"' || word === '’') && head >= 0 && startsNoun(tokens, index + 1, end))
			continue;
		else if (
			word === '-' &&
			head === index - 1 &&
			tokens.start[index] === tokens.end[index - 1] &&
			tokens.start[index + 1] === tokens.end[index]
		)
			continue;
		// "William H. Reed": the mark of an initial ends no phrase.
		else if (word === '.' && head === index - 1 && isInitial(tokens, head) && tokens.pos[index + 1] === 'PROPN')
			continue;
		else if (word === '(' && tokens.pos[index + 1] === 'NUM' && tokens.lower[index + 2] === ')') index += 2;
		else break;
	}
	if (head < 0) return standaloneAdjective(tokens, start, end, possessor);
	return {
		kind: 'noun',
		first: possessor ? possessor.first : start,
		end: index,
		head: carrier < 0 ? head : carrier,
		possessor,
	};
};

// "two bases housing US troops": what stands before a noun is hardly ever plural, so the participle says what the bases do.
const isParticipleBehind = (tokens: Tokens, index: number, end: number): boolean => {
	const before = tokens.lower[index - 1]!;
	return (
		tokens.lower[index]!.endsWith('ing') &&
		tokens.pos[index - 1] === 'NOUN' &&
		/[^s]s$/.test(before) &&
		!pluralModifiers.has(before) &&
		startsNoun(tokens, index + 1, end)
	);
};

const isInitial = (tokens: Tokens, index: number): boolean =>
	tokens.pos[index] === 'PROPN' && /^\p{Lu}$/u.test(tokens.text[index]!);

/** "the wounded", "the missing": an adjective or participle that stands for a noun. */
const standaloneAdjective = (
	tokens: Tokens,
	start: number,
	end: number,
	possessor: NounPhrase | null,
): NounPhrase | null => {
	const isThe = tokens.lower[start] === 'the' || tokens.lower[start] === 'its' || possessor !== null;
	const head = tokens.lower[start] === 'the' || tokens.lower[start] === 'its' ? start + 1 : start;
	if (!isThe || head >= end) return null;
	const tag = tokens.pos[head];
	if (tag !== 'ADJ' && !(tag === 'VERB' && /(?:ed|ing)$/.test(tokens.lower[head]!))) return null;
	return { kind: 'noun', first: possessor ? possessor.first : start, end: head + 1, head, possessor };
};

/** Whether a noun (or its adjective) stands at `index`. */
export const startsNoun = (tokens: Tokens, index: number, end: number): boolean =>
	index < end &&
	(nounTags.has(tokens.pos[index]!) || (tokens.pos[index] === 'ADJ' && nounTags.has(tokens.pos[index + 1] ?? 'X'))) &&
	!isTime(tokens, index, end);

// "A bus carrying 40 pupils": what it carries is no part of what it is.
const carrying = /^(?:carrying|holding|transporting|housing|containing|hauling|storing)$/;

// "the remaining hostages", "US-led invasion": a participle before its noun.
const isModifier = (tokens: Tokens, index: number, start: number, end: number): boolean => {
	const word = tokens.lower[index]!;
	const isParticiple = word.endsWith('ed') || word.endsWith('ing') || word.endsWith('en') || word.includes('-');
	if (!isParticiple || !startsNoun(tokens, index + 1, end)) return false;
	if (word.includes('-')) return true;
	const before = tokens.pos[index - 1];
	if (index === start) return isPossessive(tokens, index - 1);
	const insideNoun = before === 'NOUN' && word.endsWith('ing') && tokens.pos[start] === 'DET';
	const afterLy = tokens.lower[index - 1]?.endsWith('ly') && index - 1 > start;
	return (
		insideNoun ||
		afterLy ||
		before === 'DET' ||
		before === 'ADJ' ||
		before === 'NUM' ||
		(before === 'PRON' && tokens.lower[index - 1] !== 'it')
	);
};

const isParenthesis = (tokens: Tokens, index: number, end: number): boolean => {
	if (tokens.lower[index] !== '(') return false;
	const close = closingParenthesis(tokens, index, end);
	return close > index && close - index <= 6;
};

const closingParenthesis = (tokens: Tokens, index: number, end: number): number => {
	for (let at = index + 1; at < Math.min(end, index + 8); at += 1) if (tokens.lower[at] === ')') return at;
	return index;
};

const amountOpenings = [
	['at', 'least'],
	['at', 'most'],
	['more', 'than'],
	['fewer', 'than'],
	['less', 'than'],
	['up', 'to'],
	['as', 'many', 'as'],
	['an', 'estimated'],
];

const opensAmount = createWordTest((word) => amountOpenings.some(([first]) => first === word));

const skipAmountWords = (tokens: Tokens, start: number, end: number): number => {
	if (!opensAmount(tokens, start)) return pastRoundWord(tokens, start);
	for (const words of amountOpenings) {
		const after = start + words.length;
		if (after < end && words.every((word, offset) => tokens.lower[start + offset] === word)) {
			if (tokens.pos[after] === 'NUM' || words[1] === 'estimated') return after;
		}
	}
	return pastRoundWord(tokens, start);
};

const isRound = createWordTest((word) => /^(?:about|around|nearly|almost|over|approximately|roughly|some)$/.test(word));

const pastRoundWord = (tokens: Tokens, start: number): number =>
	tokens.pos[start + 1] === 'NUM' && isRound(tokens, start) ? start + 1 : start;
