// Parts of speech put right where the tagger is known to err and the grammar of a clause hangs on it.
import { isPastForm, plainPasts } from './lang/en/inflection.ts';
import type { PartOfSpeech, Reading, SentenceUnit, Tokens } from './reading.ts';
import { createWordTest } from './word-scans.ts';

/** The reading with its tags repaired; `isVerb` tells which words are known verbs. The text stays as it is. */
export const repairTags = (reading: Reading, isVerb: (word: string) => boolean): Reading => {
	const { tokens } = reading;
	const pos = [...tokens.pos];
	for (let index = 0; index < tokens.count; index += 1) {
		const repaired =
			repairAt(tokens, index) ?? repairPassive(tokens, index, isVerb) ?? repairPast(tokens, index, isVerb);
		if (repaired) pos[index] = repaired;
	}
	for (const sentence of reading.sentences) repairHeadline(tokens, pos, sentence, isVerb);
	return { ...reading, tokens: { ...tokens, pos } };
};

const isPlainPast = createWordTest((word) => plainPasts.has(word));
const isReflexive = createWordTest((word) => /^(?:themselves|himself|herself|itself)$/.test(word));

const repairAt = (tokens: Tokens, index: number): PartOfSpeech | null => {
	const word = tokens.lower[index]!;
	const tag = tokens.pos[index]!;
	const next = tokens.lower[index + 1] ?? '';
	if (tag === 'NOUN' || tag === 'ADJ' || (tag === 'PROPN' && tokens.text[index] === word)) {
		if (isPlainPast(tokens, index) || isReflexive(tokens, index + 1)) return 'VERB';
		if (next === 'responsibility' && word.startsWith('claim')) return 'VERB';
		if (next === 'to' && /^(?:plans|vows|aims|hopes)$/.test(word) && tokens.pos[index - 1] === 'PROPN') return 'VERB';
		if (isDoing(tokens, index) || isDenied(tokens, index)) return 'VERB';
		if (tag === 'ADJ' && next === 'of' && /^(?:total|majority|number)$/.test(word)) return 'NOUN';
	}
	// "had shot down", "had burst into the hall": no noun.
	if (
		/^(?:shot|burst)$/.test(word) &&
		tag === 'NOUN' &&
		/^(?:had|have|has|having)$/.test(tokens.lower[index - 1] ?? '')
	)
		return 'VERB';
	if (tag === 'ADJ' && word.endsWith('-general')) return 'NOUN';
	if (tag === 'VERB' && word === 'fixed' && tokens.pos[index - 1] === 'DET') return 'ADJ';
	if (tag === 'VERB' && word === 'address' && /^(?:fixed|home|email|known)$/.test(tokens.lower[index - 1] ?? ''))
		return 'NOUN';
	if (tag === 'VERB' && isOfThing(tokens, index)) return 'ADJ';
	if (isAdrift(tokens, index)) return 'ADV';
	// "the well at the farm"
	if (word === 'well' && tokens.pos[index - 1] === 'DET' && /^(?:ADP|AUX|PUNCT)$/.test(tokens.pos[index + 1] ?? ''))
		return 'NOUN';
	if (word === 'tear' && tag === 'VERB' && next === 'gas') return 'NOUN';
	if (tag === 'VERB' && isFalling(tokens, index)) return 'NOUN';
	if (tokens.text[index] === 'IS' && tag === 'AUX' && /\p{Ll}/u.test(tokens.text[index + 1] ?? '')) return 'PROPN';
	// "The embankment burst at Ora", "the river burst its banks", "gave way"
	if (
		word === 'burst' &&
		tag === 'NOUN' &&
		/^(?:NOUN|PROPN)$/.test(tokens.pos[index - 1] ?? '') &&
		(tokens.pos[index + 1] === 'ADP' || /^(?:its|their)$/.test(next))
	)
		return 'VERB';
	if (word === 'way' && tag === 'ADV' && /^g(?:ive|ives|ave|iving|iven)$/.test(tokens.lower[index - 1] ?? ''))
		return 'NOUN';
	if (word === 'mass' && tag === 'VERB' && tokens.pos[index + 1] === 'NOUN') return 'ADJ';
	return null;
};

// "killing seven and wounding 24": what was done to so many.
const isDoing = ({ lower, pos }: Tokens, index: number): boolean =>
	/^(?:kill|wound|injur|hurt|displac|destroy|damag|trap|strand|leav|arrest|detain)p?ing$/.test(lower[index]!) &&
	/^(?:and|,|;|or|but)$/.test(lower[index - 1] ?? '') &&
	(pos[index + 1] === 'NUM' ||
		/^(?:at|more|dozens|hundreds|scores|several|about|some|over)$/.test(lower[index + 1] ?? ''));

// "from stolen copper", "handling stolen goods": what the thing is like, not what was done.
const isOfThing = ({ lower, pos }: Tokens, index: number): boolean =>
	pos[index + 1] === 'NOUN' &&
	/(?:ed|stolen|hidden|broken|frozen)$/.test(lower[index]!) &&
	/^(?:from|of|with|in|on|for|by|handling|selling|receiving|buying|possessing|storing)$/.test(lower[index - 1] ?? '');

// "with 40 aboard ran aground": these lead up to no noun.
const isAdrift = ({ lower, pos }: Tokens, index: number): boolean =>
	lower[index] === 'aground' ||
	(/^(?:on|a)board$/.test(lower[index]!) && /^(?:VERB|AUX|PUNCT)$/.test(pos[index + 1] ?? 'PUNCT'));

// "when rockets fell": of two verbs side by side, the plural of a thing is what the other is said of.
const isFalling = ({ lower, pos }: Tokens, index: number): boolean =>
	/^(?:rocket|shell|bomb|missile|drone|mortar|storm|fire|flood|strike|guard|guerrilla|gang|mine)s$/.test(
		lower[index]!,
	) &&
	pos[index + 1] === 'VERB' &&
	isPastForm(lower[index + 1]!);

// "denied bombing the hospital": what was denied is a deed.
const isDenied = ({ lower, pos }: Tokens, index: number): boolean =>
	/^[a-z]{2,}ing$/.test(lower[index]!) &&
	/^den(?:y|ies|ied|ying)$/.test(lower[index - 1] ?? '') &&
	/^(?:DET|PROPN|NUM|PRON|ADJ)$/.test(pos[index + 1] ?? '');

// "was looted": after a form of "be", the participle of a known verb is one.
const repairPassive = (tokens: Tokens, index: number, isVerb: (word: string) => boolean): PartOfSpeech | null => {
	const word = tokens.lower[index]!;
	const tag = tokens.pos[index];
	const isParticiple = tag === 'ADJ' && word.endsWith('ed');
	const isOverrun = tag === 'NOUN' && tokens.lower[index + 1] === 'by' && isPastForm(word);
	if ((!isParticiple && !isOverrun) || !isVerb(word)) return null;
	const before = tokens.pos[index - 1] === 'ADV' ? tokens.lower[index - 2] : tokens.lower[index - 1];
	return before !== undefined && /^(?:is|are|was|were|been|being|be)$/.test(before) ? 'VERB' : null;
};

// "40 migrants drowned when", "Ukraine shot down 22 drones", "soldiers shot a man": a past form behind its noun.
const repairPast = (tokens: Tokens, index: number, isVerb: (word: string) => boolean): PartOfSpeech | null => {
	const { lower, pos } = tokens;
	// "have quarantined a liner"
	if (pos[index] === 'ADJ' && pos[index + 1] === 'DET' && /^(?:has|have|had)$/.test(lower[index - 1] ?? ''))
		return lower[index]!.endsWith('ed') ? 'VERB' : null;
	const isBehind = pos[index - 1] === 'NOUN' || pos[index - 1] === 'PROPN';
	if (!isBehind || tokens.sentence[index - 1] !== tokens.sentence[index]) return null;
	if (lower[index] === 'shot' && pos[index] !== 'VERB') {
		const next = pos[index + 1];
		const isOfSomebody = next === 'DET' || next === 'NUM' || /^(?:his|her|their)$/.test(lower[index + 1] ?? '');
		return isOfSomebody || /^(?:down|dead|at)$/.test(lower[index + 1] ?? '') ? 'VERB' : null;
	}
	const isPast = lower[index]!.endsWith('ed') && isPastForm(lower[index]!);
	// "Officials quarantined the ship", "welders drenched a lorry": before an article stands neither noun nor adjective that ends so.
	if (isPast && (pos[index] === 'NOUN' || pos[index] === 'ADJ') && pos[index + 1] === 'DET') return 'VERB';
	// "vessels rescued six people": no noun ends so.
	if (pos[index] === 'NOUN' && isPast && isVerb(lower[index]!)) return pos[index + 1] === 'NUM' ? 'VERB' : null;
	const isOpen = pos[index] === 'ADJ' && isPastForm(lower[index]!) && isVerb(lower[index]!);
	return isOpen &&
		(pos[index + 1] === 'DET' ||
			/^(?:when|after|as|while|before|in|on|off|near|at|during)$/.test(lower[index + 1] ?? ''))
		? 'VERB'
		: null;
};

/** A sentence without any verb: a known verb after its first noun is one ("Tank leaks at hospital"). */
const repairHeadline = (
	tokens: Tokens,
	pos: PartOfSpeech[],
	sentence: SentenceUnit,
	isVerb: (word: string) => boolean,
): void => {
	const { firstToken, endToken } = sentence;
	if (endToken - firstToken > 30) return;
	for (let index = firstToken; index < endToken; index += 1) if (pos[index] === 'VERB' || pos[index] === 'AUX') return;
	for (let index = firstToken + 1; index < endToken; index += 1) {
		const word = tokens.lower[index]!;
		if (pos[index] !== 'NOUN' && pos[index] !== 'PROPN' && !isPastOf(tokens, index, sentence)) continue;
		const isForm = ((word.endsWith('s') || isPastForm(word)) && isVerb(word)) || isPastOf(tokens, index, sentence);
		const next = pos[index + 1];
		const isAfterNoun = pos[index - 1] === 'NOUN' || pos[index - 1] === 'PROPN';
		if (!isForm || !isAfterNoun || next === 'VERB' || tokens.lower[index + 1] === 'of') continue;
		pos[index] = 'VERB';
		return;
	}
};

// "Health workers vaccinated 8,400 children.", "A dog bit a postman.": a whole sentence has a verb, and nothing else in it can be one.
const isPastOf = ({ lower, text, pos }: Tokens, index: number, { endToken }: SentenceUnit): boolean =>
	lower[endToken - 1] === '.' &&
	/^\p{Ll}/u.test(text[index]!) &&
	isPastForm(lower[index]!) &&
	(lower[index]!.endsWith('ed')
		? /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON|ADP|ADV)$/.test(pos[index + 1] ?? '')
		: /^(?:DET|NUM)$/.test(pos[index + 1] ?? ''));
