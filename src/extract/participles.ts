// Participles that hang on the noun before them: "missiles fired at the base", "the talks begun in May".
import type { Chunk, NounPhrase, VerbChunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { transitiveParticiples } from './lang/en/function-words.ts';
import { isPastForm } from './lang/en/inflection.ts';
import type { Tokens } from './reading.ts';
import { createWordTest } from './word-scans.ts';

/**
 * "The deal signed in May has been scrapped", "Men accused of selling drones denied it": of two verbs in a row, with one
 * subject, the first is a participle. The place of its clause among those before; -1 where there is none.
 */
export const openedBy = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	index: number,
	clause: Clause,
	clauses: readonly Clause[],
): number => {
	if (clause.relation !== 'main' || clause.verb.form !== 'finite') return -1;
	if (!clause.verb.hasAuxiliary && !isPastForm(tokens.lower[clause.verb.head]!)) return -1;
	const inner = withinParticiple(clauses);
	const at = clauses.length - (inner ? 2 : 1);
	const before = clauses[at];
	// "Talks held between X and Y ended": Y is one of those between whom.
	const isBetween = (noun: NounPhrase): boolean =>
		before?.phrases.some(({ preposition, noun: one }) => preposition === 'between' && one === noun) ?? false;
	if (!clause.subjects.every((noun) => inner?.objects.includes(noun) || isBetween(noun))) return -1;
	if (!before || (before.relation !== 'main' && before.relation !== 'reduced')) return -1;
	if (before.verb.hasAuxiliary || before.objects.length > 0) return -1;
	if (before.subjects.length === 0 || before.subjects[0]!.first > before.verb.first) return -1;
	if (!isPastForm(tokens.lower[before.verb.head]!) || tokens.lower[before.verb.head] === 'said') return -1;
	const between = chunks.slice(0, index).findLast((part) => part.kind !== 'adverb');
	return between?.kind === 'noun' || between?.kind === 'time' ? at : -1;
};

// "accused | of selling drones"
const withinParticiple = (clauses: readonly Clause[]): Clause | null => {
	const last = clauses.at(-1);
	const above = clauses.at(-2);
	const isRightBehind = last?.relation === 'gerund' && last.marker !== null && last.first === above?.verb.end;
	return isRightBehind ? last : null;
};

// "the talks begun in May": with these verbs the past is another word.
const isPlainParticiple = createWordTest((word) =>
	/^(?:begun|done|given|taken|written|driven|shown|known|seen|drawn|flown|chosen|broken|hidden|stolen|torn|sworn|undertaken|overthrown|thrown|withdrawn|frozen|eaten|beaten)$/.test(
		word,
	),
);

/** "missiles fired at the base": a participle right after its noun, with no object, where that noun already has a place. */
export const isReduced = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	index: number,
	at: number,
	verb: VerbChunk,
): boolean => {
	const previous = chunks[at];
	if (verb.hasAuxiliary || previous?.kind !== 'noun' || verb.tense === 'present') return false;
	if (isPlainParticiple(tokens, verb.head)) return true;
	const next = chunks[index + 1];
	if (next?.kind === 'noun') return false;
	if (next?.kind === 'preposition' && tokens.lower[next.first] === 'by' && chunks[index + 2]?.kind === 'noun')
		return true;
	const before = chunks[at - 1];
	const isPlaced = before?.kind === 'preposition' || before?.kind === 'verb';
	return (
		isPlaced &&
		transitiveParticiples.has(tokens.lower[verb.head]!) &&
		(next?.kind === 'preposition' || next?.kind === 'time')
	);
};

/** "accusing", "blaming": behind a comma they are said of who speaks, not of what is spoken of. */
export const isSpeaking = createWordTest((word) =>
	/^(?:accus|blam|say|add|call|cit|warn|urg|insist|not|describ|denounc|condemn|vow|threaten|argu|stress|quot|dismiss|reject)ing$/.test(
		word,
	),
);

/** "Two bridges closed", "Shots fired near the port": notes and headlines leave out "was". */
export const isHeadlinePassive = (
	tokens: Tokens,
	next: Chunk | undefined,
	verb: VerbChunk,
	{ relation, subjects }: Pick<Clause, 'relation' | 'subjects'>,
	{ objects }: Pick<Clause, 'objects'>,
): boolean => {
	const word = tokens.lower[verb.head]!;
	if (verb.hasAuxiliary || verb.form !== 'finite' || objects.length > 0 || relation !== 'main') return false;
	if (!transitiveParticiples.has(word) || !isPastForm(word)) return false;
	if (isReporting.test(word) && !(word === 'fired' && isShot(tokens, subjects[0]?.head ?? -1))) return false;
	return (
		next === undefined ||
		(next.kind !== 'subordinator' && next.kind !== 'relative' && next.kind !== 'verb' && next.kind !== 'noun')
	);
};

const isReporting =
	/^(?:said|claimed|reported|believed|known|called|found|identified|described|ran|led|left|charged|accused|ordered|suspected|struck|hit|fired|shot|attacked|launched|captured|seized|killed|claimed)$/;

const isShot = createWordTest((word) =>
	/^(?:gun)?shots?$|^(?:round|bullet|rocket|missile|shell|flare|mortar)s?$/.test(word),
);

/** "14 were killed and dozens wounded": the second participle goes without "were". */
export const isSharedPassive = (
	tokens: Tokens,
	joint: Chunk | undefined,
	verb: VerbChunk,
	{ objects }: Pick<Clause, 'objects'>,
	above: Clause | undefined,
): boolean =>
	above?.isPassive === true &&
	!verb.hasAuxiliary &&
	verb.form === 'finite' &&
	objects.length === 0 &&
	joint?.kind === 'coordinator' &&
	joint.first >= above.verb.end &&
	isHarm(tokens, verb.head);

const isHarm = createWordTest((word) =>
	/^(?:killed|wounded|injured|displaced|evacuated|arrested|detained|destroyed|damaged|trapped|stranded|rescued)$/.test(
		word,
	),
);
