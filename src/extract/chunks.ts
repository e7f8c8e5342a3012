// Chunks of a sentence: noun phrases, verb groups, prepositions and the little words that join clauses.
// A light reading over parts of speech; who does what to whom is linked in `clauses.ts`.
import { auxiliaries, modals, particles, relatives, subordinators, timeWords } from './lang/en/function-words.ts';
import type { Tokens } from './reading.ts';

/** A run of words around one noun; `head` is the token that names the thing. */
export type NounPhrase = {
	readonly kind: 'noun';
	readonly first: number;
	readonly end: number;
	readonly head: number;
	/** The phrase before "’s", if any: "Iran" in "Iran’s attack". */
	readonly possessor: NounPhrase | null;
};

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';
export type Tense = 'past' | 'present' | 'perfect' | 'pastPerfect' | 'future' | 'none';

/** Auxiliaries, adverbs and one main verb. `head` is the main verb, or the auxiliary where there is none ("is dead"). */
export type VerbChunk = {
	readonly kind: 'verb';
	readonly first: number;
	readonly end: number;
	readonly head: number;
	readonly form: VerbForm;
	readonly tense: Tense;
	readonly isPassive: boolean;
	readonly isProgressive: boolean;
	readonly isNegated: boolean;
	/** No main verb of its own: "is", "remains". */
	readonly isLinking: boolean;
	readonly hasAuxiliary: boolean;
	readonly modal: string | null;
};

export type Joint =
	| 'preposition'
	| 'relative'
	| 'subordinator'
	| 'coordinator'
	| 'comma'
	| 'break'
	| 'adverb'
	| 'time'
	| 'adjective';
export type JointChunk = { readonly kind: Joint; readonly first: number; readonly end: number };
export type Chunk = NounPhrase | VerbChunk | JointChunk;

/** The chunks of the tokens from `first` to `end`, in order; each token is in one, determiners and marks included. */
export const chunk = (tokens: Tokens, first: number, end: number): Chunk[] => {
	const chunks: Chunk[] = [];
	let index = first;
	while (index < end) {
		const next = verbAt(tokens, index, end, chunks) ?? nounAt(tokens, index, end) ?? jointAt(tokens, index, end);
		chunks.push(next);
		index = next.end;
	}
	return chunks;
};

const isTime = (tokens: Tokens, index: number, end: number): boolean =>
	timeWords.has(tokens.lower[index]!) && !(index + 1 < end && isPossessive(tokens, index + 1));

const isPossessive = (tokens: Tokens, index: number): boolean => {
	const word = tokens.lower[index];
	return (word === "'s" || word === "'") && tokens.pos[index] !== 'AUX' && tokens.pos[index] !== 'VERB';
};

const jointAt = (tokens: Tokens, index: number, end: number): JointChunk => {
	const word = tokens.lower[index]!;
	const one = (kind: Joint, size = 1): JointChunk => ({ kind, first: index, end: index + size });
	if (isTime(tokens, index, end)) return one('time');
	if (word === ',') return one('comma');
	if (word === ';' || word === ':' || word === '—' || word === '–' || word === '--' || word === '-')
		return one('break');
	if (word === 'and' || word === 'or' || word === 'but') return one('coordinator');
	if (word === 'that') return one(index > 0 && tokens.pos[index] === 'PRON' ? 'relative' : 'subordinator');
	if (relatives.has(word)) return one('relative');
	if (subordinators.has(word)) return one('subordinator');
	switch (tokens.pos[index]) {
		case 'ADP':
		case 'SCONJ':
			return one('preposition');
		case 'PART':
			return one(word === 'to' ? 'preposition' : 'adverb');
		case 'ADJ':
			return one('adjective');
		case 'CCONJ':
			return one('coordinator');
		default:
			return one('adverb');
	}
};

const nounTags = new Set(['NOUN', 'PROPN', 'NUM', 'SYM']);

const nounAt = (tokens: Tokens, start: number, end: number): NounPhrase | null => {
	let phrase = basePhrase(tokens, start, end, null);
	while (phrase && phrase.end < end && isPossessive(tokens, phrase.end)) {
		const owned = basePhrase(tokens, phrase.end + 1, end, phrase);
		if (!owned) break;
		phrase = owned;
	}
	return phrase;
};

const basePhrase = (tokens: Tokens, start: number, end: number, possessor: NounPhrase | null): NounPhrase | null => {
	let index = skipAmountWords(tokens, start, end);
	let head = -1;
	for (; index < end; index += 1) {
		const tag = tokens.pos[index]!;
		const word = tokens.lower[index]!;
		if (isTime(tokens, index, end)) break;
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
		} else if (nounTags.has(tag)) head = index;
		else if (tag === 'ADJ') {
			if (head >= 0 && !startsNoun(tokens, index + 1, end)) break;
		} else if (tag === 'VERB' && isModifier(tokens, index, start, end)) continue;
		else if (tag === 'ADV' && index > start && head < 0 && tokens.pos[index + 1] === 'ADJ') continue;
		else if (isParenthesis(tokens, index, end) && head >= 0) {
			index = closingParenthesis(tokens, index, end);
		} else if ((word === '“' || word === '"' || word === '‘' || word === '``') && startsNoun(tokens, index + 1, end))
			continue;
		else if ((word === '”' || word === '"' || word === '’') && head >= 0 && startsNoun(tokens, index + 1, end))
			continue;
		else if (word === '(' && tokens.pos[index + 1] === 'NUM' && tokens.lower[index + 2] === ')') index += 2;
		else break;
	}
	if (head < 0) return standaloneAdjective(tokens, start, end, possessor);
	return { kind: 'noun', first: possessor ? possessor.first : start, end: index, head, possessor };
};

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

const startsNoun = (tokens: Tokens, index: number, end: number): boolean =>
	index < end &&
	(nounTags.has(tokens.pos[index]!) || (tokens.pos[index] === 'ADJ' && nounTags.has(tokens.pos[index + 1] ?? 'X'))) &&
	!isTime(tokens, index, end);

// "the remaining hostages", "US-led invasion": a participle before its noun.
const isModifier = (tokens: Tokens, index: number, start: number, end: number): boolean => {
	const word = tokens.lower[index]!;
	const isParticiple = word.endsWith('ed') || word.endsWith('ing') || word.endsWith('en') || word.includes('-');
	if (!isParticiple || !startsNoun(tokens, index + 1, end)) return false;
	if (word.includes('-')) return true;
	const before = tokens.pos[index - 1];
	if (index === start) return isPossessive(tokens, index - 1);
	return (
		before === 'DET' || before === 'ADJ' || before === 'NUM' || (before === 'PRON' && tokens.lower[index - 1] !== 'it')
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

const skipAmountWords = (tokens: Tokens, start: number, end: number): number => {
	for (const words of amountOpenings) {
		const after = start + words.length;
		if (after < end && words.every((word, offset) => tokens.lower[start + offset] === word)) {
			if (tokens.pos[after] === 'NUM' || words[1] === 'estimated') return after;
		}
	}
	const word = tokens.lower[start];
	const isRound =
		word === 'about' ||
		word === 'around' ||
		word === 'nearly' ||
		word === 'almost' ||
		word === 'over' ||
		word === 'approximately' ||
		word === 'roughly' ||
		word === 'some';
	return isRound && tokens.pos[start + 1] === 'NUM' ? start + 1 : start;
};

const verbAt = (tokens: Tokens, start: number, end: number, before: readonly Chunk[]): VerbChunk | null => {
	const group = {
		passive: false,
		progressive: false,
		negated: false,
		have: '',
		be: '',
		will: false,
		modal: null as string | null,
		to: false,
		did: '',
	};
	let index = start;
	let last = -1;
	if (tokens.lower[index] === 'to' && isVerbNext(tokens, index + 1, end)) {
		group.to = true;
		index += 1;
	}
	for (; index < end; index += 1) {
		const word = tokens.lower[index]!;
		const tag = tokens.pos[index]!;
		if (word === 'not' || word === "n't" || word === 'never') {
			if (last < 0 && !group.to && word !== 'never') break;
			group.negated = true;
			continue;
		}
		if (tag === 'ADV' && (last >= 0 || group.to)) continue;
		if (word === 'been' || word === 'being' || word === 'be') group.be = group.be || word;
		else if (modals.has(word) && tag === 'AUX') group.modal = word;
		else if (auxiliaries.be.has(word) && (tag === 'AUX' || tag === 'VERB')) group.be = word;
		else if (auxiliaries.have.has(word) && tag === 'AUX') group.have = word;
		else if (auxiliaries.do.has(word) && tag === 'AUX') group.did = word;
		else if (
			auxiliaries.get.has(word) &&
			tag === 'VERB' &&
			isPastParticiple(tokens.lower[index + 1] ?? '') &&
			tokens.pos[index + 1] === 'VERB'
		)
			group.be = word;
		else break;
		last = index;
	}
	const hasAuxiliary = last >= 0;
	const isVerb = index < end && isMainVerb(tokens, index, end, hasAuxiliary || group.to, before);
	if (!isVerb && !hasAuxiliary) return null;
	const head = isVerb ? index : last;
	const close = isVerb ? afterParticle(tokens, index, end) : last + 1;
	return finish(tokens, { first: start, end: close, head }, group, isVerb, hasAuxiliary);
};

const isVerbNext = (tokens: Tokens, index: number, end: number): boolean => {
	for (let at = index; at < Math.min(end, index + 3); at += 1) {
		const tag = tokens.pos[at];
		if (tag === 'VERB' || tag === 'AUX') return true;
		if (tag !== 'ADV' && tokens.lower[at] !== 'not') return false;
	}
	return false;
};

const isMainVerb = (
	tokens: Tokens,
	index: number,
	end: number,
	hasAuxiliary: boolean,
	before: readonly Chunk[],
): boolean => {
	if (tokens.pos[index] !== 'VERB') return false;
	if (hasAuxiliary) return true;
	const word = tokens.lower[index]!;
	if (word.includes('-') && startsNoun(tokens, index + 1, end)) return false;
	// "remaining hostages", "armed men" at the head of a sentence or after a preposition: a noun phrase.
	const previous = before.at(-1);
	const isBefore = previous === undefined || previous.kind === 'preposition' || previous.kind === 'break';
	if (isBefore && /ed$/.test(word) && startsNoun(tokens, index + 1, end)) return false;
	return true;
};

/** Takes in a particle ("carried out", "called for"'s "for" stays a preposition). */
const afterParticle = (tokens: Tokens, index: number, end: number): number =>
	index + 1 < end && particles.has(tokens.lower[index + 1]!) && tokens.pos[index + 1] !== 'NOUN'
		? index + 2
		: index + 1;

const irregularParticiple =
	/(?:ed|en|wn|ught|lt|nt|pt|ld|de|ot|ut|it|et|ck|ng|um|un|ne|id|ft|ve|st|rn|rst|hot|truck|hurt|lain|aid|eld|ound|ost|ead)$/;
const isPastParticiple = (word: string): boolean => irregularParticiple.test(word) && !word.endsWith('ing');

type Marks = {
	progressive: boolean;
	negated: boolean;
	have: string;
	be: string;
	modal: string | null;
	to: boolean;
	did: string;
};

const finish = (
	tokens: Tokens,
	place: { first: number; end: number; head: number },
	marks: Marks,
	isVerb: boolean,
	hasAuxiliary: boolean,
): VerbChunk => {
	const word = tokens.lower[place.head]!;
	const isIng = isVerb && word.endsWith('ing') && word.length > 4;
	const isPassive = isVerb && marks.be !== '' && !isIng;
	const form: VerbForm = marks.to
		? 'infinitive'
		: isIng && !hasAuxiliary
			? 'gerund'
			: marks.be === 'being' && !marks.modal
				? 'participle'
				: 'finite';
	return {
		kind: 'verb',
		...place,
		form,
		tense: tenseOf(word, marks, isVerb),
		isPassive,
		isProgressive: isIng && hasAuxiliary,
		isNegated: marks.negated,
		isLinking: !isVerb,
		hasAuxiliary,
		modal: marks.modal,
	};
};

const tenseOf = (word: string, marks: Marks, isVerb: boolean): Tense => {
	if (marks.to) return 'none';
	if (marks.modal)
		return marks.modal === 'will' || marks.modal === "'ll" || marks.modal === 'shall' ? 'future' : 'none';
	if (marks.have) return marks.have === 'had' || marks.have === "'d" ? 'pastPerfect' : 'perfect';
	if (marks.be) return marks.be === 'was' || marks.be === 'were' ? 'past' : 'present';
	if (marks.did) return marks.did === 'did' ? 'past' : 'present';
	if (!isVerb) return 'present';
	return word.endsWith('s') && !word.endsWith('ss') ? 'present' : word.endsWith('ing') ? 'none' : 'past';
};
