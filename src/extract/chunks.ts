// Chunks of a sentence: noun phrases, verb groups, prepositions and the little words that join clauses.
// A light reading over parts of speech; who does what to whom is linked in `clauses.ts`.
import { participlePrepositions, relatives, subordinators } from './lang/en/function-words.ts';
import { isTime, nounAt } from './noun-chunks.ts';
import type { Tokens } from './reading.ts';
import { verbAt } from './verb-chunks.ts';
import { createWordFact } from './word-scans.ts';

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

// Words that join alike wherever they stand.
const listedJoint = createWordFact((word): Joint | undefined => {
	if (word === ',') return 'comma';
	if (breaks.has(word)) return 'break';
	if (word === 'and' || word === 'or' || word === 'but') return 'coordinator';
	if (relatives.has(word)) return 'relative';
	if (subordinators.has(word)) return 'subordinator';
	return participlePrepositions.has(word) ? 'preposition' : undefined;
});
const breaks = new Set([';', ':', '—', '–', '--', '-']);

const jointAt = (tokens: Tokens, index: number, end: number): JointChunk => {
	const word = tokens.lower[index]!;
	const one = (kind: Joint, size = 1): JointChunk => ({ kind, first: index, end: index + size });
	if (isTime(tokens, index, end)) return one('time');
	if (word === 'that') return one(index > 0 && tokens.pos[index] === 'PRON' ? 'relative' : 'subordinator');
	const listed = listedJoint(tokens, index);
	if (listed !== undefined) return one(listed);
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
