// The words that name a source, found beside a cue: to its left over appositions, to its right where it is inverted.
import type { Reading } from '../../reading.ts';
import type { TokenRange } from '../draft.ts';

const insidePhrase = new Set(['of', 'for', 'from', 'in', 'at', 'to', 'with', 'near']);
const subjectPronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'that', 'this', 'you']);
const calendar =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|earlier|later|meanwhile|however|also|still|now|then|january|february|march|april|june|july|august|september|october|november|december)$/;
const openersOfApposition =
	/^(?:who|whose|which|a|an|the|his|her|its|their|our|one|now|then|both|also|speaking|citing|referring|dated|seen)$/;

/** The noun phrase that ends right before token `end`; null if there is none. Never crosses `floor`. */
export const phraseBefore = (reading: Reading, end: number, floor: number): TokenRange | null => {
	const { tokens } = reading;
	let last = end;
	while (last > floor && isBetween(reading, last - 1)) last -= 1;
	if (last > floor && tokens.text[last - 1] === ',') {
		const head = skipAppositions(reading, last - 1, floor);
		if (head === null) return null;
		last = head;
	}
	if (last > floor && subjectPronouns.has(tokens.lower[last - 1]!)) return { first: last - 1, end: last };
	if (last > floor && tokens.text[last - 1] === ')') last = openingOf(reading, last - 1, floor);
	let first = last;
	while (first > floor && isInsidePhrase(reading, first - 1)) first -= 1;
	while (first < last && !startsPhrase(reading, first)) first += 1;
	return first < last && hasNoun(reading, first, last) ? { first, end: last } : null;
};

/** The noun phrase that begins at token `first`, with its appositions ("said X, a farmer whose land …"). */
export const phraseAfter = (reading: Reading, first: number, limit: number): TokenRange | null => {
	const { tokens } = reading;
	if (first >= limit) return null;
	if (subjectPronouns.has(tokens.lower[first]!)) return { first, end: first + 1 };
	let end = first;
	while (
		end < limit &&
		isInsidePhrase(reading, end) &&
		!(end > first && (calendar.test(tokens.lower[end]!) || opensAnother(reading, end)))
	)
		end += 1;
	while (end > first && (insidePhrase.has(tokens.lower[end - 1]!) || tokens.lower[end - 1] === 'and')) end -= 1;
	return end > first && hasNoun(reading, first, end) ? { first, end } : null;
};

// "told lawmakers the missile fell short": an article right behind a noun opens another phrase.
const opensAnother = ({ tokens }: Reading, at: number): boolean =>
	/^(?:the|a|an|its|his|her|their)$/.test(tokens.lower[at]!) && /^(?:NOUN|PROPN)$/.test(tokens.pos[at - 1]!);

// Adverbs and auxiliaries between a subject and its verb.
const isBetween = (reading: Reading, index: number): boolean => {
	const { tokens } = reading;
	const pos = tokens.pos[index]!;
	const word = tokens.lower[index]!;
	if (
		pos === 'AUX' ||
		/^(?:has|have|had|also|later|earlier|then|once|repeatedly|initially|reportedly|not|n't|never|again|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
			word,
		)
	)
		return true;
	return pos === 'ADV' || (pos === 'PART' && word !== "'s" && word !== 'to');
};

// From a comma back over ", a lawyer, who lives in Oslo" to the head of the phrase; null if it isn't an apposition.
const skipAppositions = (reading: Reading, comma: number, floor: number): number | null => {
	const { tokens } = reading;
	let at = comma;
	for (let round = 0; round < 5; round += 1) {
		let open = at - 1;
		while (open > floor && tokens.text[open] !== ',' && tokens.quotation[open]! < 0) open -= 1;
		if (open <= floor || tokens.text[open] !== ',') return null;
		const opener = tokens.lower[open + 1]!;
		const isApposition =
			openersOfApposition.test(opener) ||
			/^\d{1,3}$/.test(opener) ||
			!hasVerb(reading, open + 1, at) ||
			insidePhrase.has(opener);
		if (!isApposition) return null;
		at = open;
		const before = tokens.pos[open - 1];
		if (before === 'PROPN' || before === 'NOUN' || before === 'PRON') {
			if (isHead(reading, open, floor)) return open;
		}
	}
	return null;
};

// Whether the phrase before a comma is the head: it starts the clause, or no earlier comma makes it an apposition too.
const isHead = (reading: Reading, comma: number, floor: number): boolean => {
	const { tokens } = reading;
	let first = comma;
	while (first > floor && isInsidePhrase(reading, first - 1)) first -= 1;
	if (first <= floor) return true;
	if (tokens.text[first - 1] !== ',') return true;
	return !/^(?:a|an|the|his|her|who|whose|which|to|in|of|for)$/.test(tokens.lower[first]!);
};

const isInsidePhrase = (reading: Reading, index: number): boolean => {
	const { tokens } = reading;
	if (tokens.quotation[index]! >= 0) return false;
	const pos = tokens.pos[index]!;
	const word = tokens.lower[index]!;
	// "inform the public that tests …": it opens a clause.
	if (word === 'that') return false;
	if (calendar.test(word) && pos !== 'PROPN') return false;
	if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(word)) return false;
	if (
		pos === 'NOUN' ||
		pos === 'PROPN' ||
		pos === 'ADJ' ||
		pos === 'NUM' ||
		pos === 'DET' ||
		word === "'s" ||
		word === "'"
	)
		return true;
	if (word === 'and' || word === '&') return tokens.pos[index - 1] === 'PROPN' || tokens.pos[index - 1] === 'NOUN';
	if (/^(?:his|her|its|their|our|my|whose)$/.test(word)) return true;
	if (word === '.' || word === '-')
		return tokens.end[index] !== undefined && /^\p{Lu}$/u.test(tokens.text[index - 1] ?? '');
	if (pos === 'VERB' || pos === 'X')
		return /^\p{Lu}/u.test(tokens.text[index]!) && index > 0 && tokens.pos[index - 1] === 'PROPN';
	return pos === 'ADP' && insidePhrase.has(word);
};

const startsPhrase = (reading: Reading, index: number): boolean => {
	const pos = reading.tokens.pos[index]!;
	const word = reading.tokens.lower[index]!;
	if (word === "'s" || word === 'and' || word === '.' || word === '-') return false;
	return pos !== 'ADP' && !/^(?:that|this|however|meanwhile|when|while|as|after)$/.test(word);
};

const hasNoun = (reading: Reading, first: number, end: number): boolean => {
	for (let index = first; index < end; index += 1) {
		const pos = reading.tokens.pos[index]!;
		if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return true;
		if (
			(pos === 'ADJ' || pos === 'NUM' || pos === 'DET') &&
			index === end - 1 &&
			/^(?:many|some|others|both|several|officials)$/.test(reading.tokens.lower[index]!)
		)
			return true;
	}
	return false;
};

const hasVerb = (reading: Reading, first: number, end: number): boolean => {
	for (let index = first; index < end; index += 1) {
		const pos = reading.tokens.pos[index]!;
		if (pos === 'VERB' || pos === 'AUX') return true;
	}
	return false;
};

const openingOf = (reading: Reading, close: number, floor: number): number => {
	let index = close;
	while (index > floor && reading.tokens.text[index] !== '(') index -= 1;
	return index;
};
