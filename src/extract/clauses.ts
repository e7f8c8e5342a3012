// Clauses of a sentence: each verb with its subject, objects and prepositional phrases, and the verb that governs it.
// No grammar is promised, only the nearest plausible reading; a clause whose subject is not seen has none.
import { type Chunk, chunk, type NounPhrase, type VerbChunk } from './chunks.ts';
import { complements } from './complements.ts';
import { isPastForm } from './lang/en/inflection.ts';
import { isHeadlinePassive, isReduced, isSharedPassive, isSpeaking, openedBy } from './participles.ts';
import type { Tokens } from './reading.ts';
import { subjectsPastRelative } from './relatives.ts';
import { controller, findMarker, findSubjects, nounBefore, partnerOf, skipAdverbs } from './subjects.ts';

export type Phrase = { readonly preposition: string; readonly noun: NounPhrase };

/** How a clause hangs on the one before it. */
export type Relation = 'main' | 'relative' | 'subordinate' | 'infinitive' | 'gerund' | 'coordinate' | 'reduced';

export type Clause = {
	readonly verb: VerbChunk;
	readonly relation: Relation;
	/** The word that opens it: "after", "if", "that", "who", "for" (violating). */
	readonly marker: string | null;
	/** Index of the clause it hangs on, -1 if none. */
	readonly governor: number;
	readonly isPassive: boolean;
	readonly subjects: readonly NounPhrase[];
	readonly objects: readonly NounPhrase[];
	readonly phrases: readonly Phrase[];
	/** Token that completes a linking verb: "dead" in "are dead", "down" in "is down"; -1 where none does. */
	readonly complement: number;
	/** Joined by "and" to the clause before it, whose subject and auxiliaries it has. */
	readonly isShared: boolean;
	/** Token range that the clause spans, roughly. */
	readonly first: number;
	readonly end: number;
};

export type SentenceGrammar = { readonly chunks: readonly Chunk[]; readonly clauses: readonly Clause[] };

/** Chunks and clauses of the tokens from `first` to `end`. Linear in their number, up to a window. */
export const parseSentence = (tokens: Tokens, first: number, end: number): SentenceGrammar => {
	const chunks = chunk(tokens, first, end);
	const clauses: Clause[] = [];
	for (const [index, part] of chunks.entries()) {
		if (part.kind !== 'verb') continue;
		const clause = link(tokens, chunks, index, part, clauses);
		const opening = openedBy(tokens, chunks, index, clause, clauses);
		if (opening < 0) {
			const subjects = headsOf(tokens, chunks, subjectsPastRelative(tokens, clause, clauses));
			if (subjects) giveBack(clauses, clause.subjects);
			clauses.push(subjects ? { ...clause, subjects, first: clause.verb.first } : clause);
			continue;
		}
		const participle = clauses[opening]!;
		clauses[opening] = { ...participle, relation: 'reduced', isPassive: true };
		const { governor, subjects } = participle;
		clauses.push({ ...clause, governor, subjects, first: clause.verb.first });
	}
	return { chunks, clauses: clauses.map((clause, index) => ({ ...clause, end: clauses[index + 1]?.first ?? end })) };
};

// "An attack on a school that was sheltering families killed nine": it was the attack.
const headsOf = (tokens: Tokens, chunks: readonly Chunk[], nouns: readonly NounPhrase[] | null) => {
	const { nouns: heads } =
		nouns?.[0] === undefined ? { nouns: [] } : findSubjects(tokens, chunks, chunks.indexOf(nouns[0]));
	return heads.length > 0 ? heads : nouns;
};

// What was taken for the subject of the next verb is the object of the one before.
const giveBack = (clauses: Clause[], nouns: readonly NounPhrase[]): void => {
	const last = clauses.at(-1)!;
	if (last.objects.length === 0 && nouns[0]?.first === last.verb.end)
		clauses[clauses.length - 1] = { ...last, objects: nouns };
};

/** The prepositional phrases right after the chunk at `index`: "of X by Y in Z". */
export const phrasesAfter = (tokens: Tokens, chunks: readonly Chunk[], index: number): Phrase[] => {
	const found: Phrase[] = [];
	let at = index + 1;
	while (at < chunks.length && found.length < 6) {
		const part = chunks[at]!;
		if (part.kind === 'time') at += 1;
		else if (part.kind === 'preposition' && chunks[at + 1]?.kind === 'noun') {
			found.push({ preposition: tokens.lower[part.first]!, noun: chunks[at + 1] as NounPhrase });
			at += 2;
			while (chunks[at]?.kind === 'coordinator' && chunks[at + 1]?.kind === 'noun' && chunks[at + 2]?.kind !== 'verb') {
				found.push({ preposition: tokens.lower[part.first]!, noun: chunks[at + 1] as NounPhrase });
				at += 2;
			}
		} else if (part.kind === 'preposition' && chunks[at + 1]?.kind === 'time') at += 2;
		else break;
	}
	return found;
};

const link = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	index: number,
	verb: VerbChunk,
	clauses: readonly Clause[],
): Clause => {
	const head = relate(tokens, chunks, index, verb, clauses);
	const after = complements(tokens, chunks, index);
	const isPassive =
		verb.isPassive ||
		isHeadlinePassive(tokens, chunks[index + 1], verb, head, after) ||
		isSharedPassive(tokens, chunks[index - 2], verb, after, clauses.at(-1)) ||
		(!verb.hasAuxiliary &&
			verb.form !== 'infinitive' &&
			head.relation === 'reduced' &&
			!tokens.lower[verb.head]!.endsWith('ing')) ||
		(head.inherits && !verb.hasAuxiliary && after.objects.length === 0 && clauses.at(-1)!.isPassive);
	const first =
		head.marker !== null && head.markerChunk >= 0
			? chunks[head.markerChunk]!.first
			: (head.subjects[0]?.first ?? verb.first);
	return {
		verb: shareAuxiliaries(tokens, verb, head, clauses.at(-1)),
		relation: head.relation,
		marker: head.marker,
		governor: head.governor,
		isPassive,
		subjects: head.subjects,
		objects: after.objects,
		phrases: after.phrases,
		complement: after.complement,
		first: first >= (clauses.at(-1)?.verb.end ?? 0) ? Math.min(first, verb.first) : verb.first,
		isShared: head.inherits,
		end: verb.end,
	};
};

// "will arrive and begin": the second verb has the first one's auxiliaries.
const shareAuxiliaries = (tokens: Tokens, verb: VerbChunk, head: Head, above: Clause | undefined): VerbChunk => {
	const shares = head.inherits && above !== undefined && !verb.hasAuxiliary && verb.form === 'finite';
	if (!shares || isPastForm(tokens.lower[verb.head]!)) return verb;
	if (above.verb.modal === null && above.verb.tense !== 'none') return verb;
	return { ...verb, tense: above.verb.tense, modal: above.verb.modal, form: above.verb.form };
};

type Head = {
	readonly relation: Relation;
	readonly marker: string | null;
	readonly markerChunk: number;
	readonly governor: number;
	readonly subjects: readonly NounPhrase[];
	readonly inherits: boolean;
};

const relate = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	index: number,
	verb: VerbChunk,
	clauses: readonly Clause[],
): Head => {
	const governor = clauses.length - 1;
	const above = clauses[governor];
	const at = skipAdverbs(chunks, index - 1);
	const previous = chunks[at];
	const plain = { marker: null, markerChunk: -1, governor, inherits: false };
	if (verb.form === 'infinitive')
		return { ...plain, relation: 'infinitive', subjects: controller(tokens, chunks, at, above) };
	if (verb.form === 'gerund') return gerund(tokens, chunks, at, plain, verb, clauses);
	if (previous?.kind === 'relative') {
		const antecedent = nounBefore(tokens, chunks, at - 1, verb);
		return {
			...plain,
			relation: 'relative',
			marker: tokens.lower[previous.first]!,
			markerChunk: at,
			subjects: antecedent,
		};
	}
	if (previous?.kind === 'coordinator' && above && !verbless(chunks, at)) {
		const before = chunks[skipAdverbs(chunks, at - 1)];
		const shares = before === undefined || before.kind !== 'break';
		const relation = above.relation === 'main' ? 'coordinate' : above.relation;
		const partner = shares ? partnerOf(tokens, verb, governor, clauses) : above;
		if (shares)
			return { ...plain, relation, marker: partner.marker, subjects: partner.subjects, inherits: partner === above };
	}
	if (isReduced(tokens, chunks, index, at, verb)) {
		return { ...plain, relation: 'reduced', subjects: [previous as NounPhrase] };
	}
	const found = findSubjects(tokens, chunks, at);
	const opened = findMarker(tokens, chunks, found.at - 1);
	if (opened) return { ...plain, ...opened, subjects: found.nouns };
	if (previous?.kind === 'comma' && found.nouns.length === 0 && above) {
		return { ...plain, relation: 'coordinate', subjects: above.subjects, inherits: true };
	}
	return { ...plain, relation: 'main', subjects: found.nouns };
};

const verbless = (chunks: readonly Chunk[], at: number): boolean =>
	!chunks.slice(0, at).some((part) => part.kind === 'verb');

const gerund = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	at: number,
	plain: Omit<Head, 'relation' | 'subjects'>,
	verb: VerbChunk,
	clauses: readonly Clause[],
): Head => {
	const above = clauses[plain.governor];
	const previous = chunks[at];
	if (previous?.kind === 'preposition' || previous?.kind === 'subordinator') {
		return {
			...plain,
			relation: 'gerund',
			marker: tokens.lower[previous.first]!,
			markerChunk: at,
			subjects: above?.subjects ?? [],
		};
	}
	if (previous?.kind === 'noun') return { ...plain, relation: above ? 'reduced' : 'main', subjects: [previous] };
	// "ordered them to leave, accusing them of spying": behind the comma it is who ordered that accuses. So it is in
	// "denied that they had left, blaming others", but not in "said that a shell hit, killing two".
	const inner = isSpeaking(tokens, verb.head) ? /^(?:infinitive|reduced|subordinate)$/ : /^(?:infinitive|reduced)$/;
	let { governor } = plain;
	while ((clauses[governor]?.governor ?? -1) >= 0 && inner.test(clauses[governor]!.relation))
		governor = clauses[governor]!.governor;
	const subjects = clauses[governor]?.subjects ?? [];
	return isSpeaking(tokens, verb.head)
		? { ...plain, governor, relation: 'gerund', subjects }
		: { ...plain, relation: 'gerund', subjects };
};
