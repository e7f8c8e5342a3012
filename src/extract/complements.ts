// What stands behind a verb: its objects, its prepositional phrases, the word that a linking verb is completed by.
import type { Chunk, NounPhrase, VerbChunk } from './chunks.ts';
import type { Clause, Phrase } from './clauses.ts';
import { transitiveParticiples } from './lang/en/function-words.ts';
import type { Tokens } from './reading.ts';
import { opensClause } from './subjects.ts';

/** Objects, phrases and complement of the verb that is chunk `index`. */
export const complements = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	index: number,
): Pick<Clause, 'objects' | 'phrases' | 'complement'> => {
	const objects: NounPhrase[] = [];
	const phrases: Phrase[] = [];
	let complement = isOut(tokens, chunks, index) ? chunks[index + 1]!.first : -1;
	let preposition: string | null = null;
	for (let at = index + 1; at < chunks.length && at < index + 24; at += 1) {
		const part = chunks[at]!;
		if (part.kind === 'verb') {
			// Only a participle that hangs on the noun before it ("missiles fired at") is stepped over.
			const isHanging =
				part.form === 'finite' && !part.hasAuxiliary && transitiveParticiples.has(tokens.lower[part.head]!);
			if (!isHanging || chunks[at + 1]?.kind !== 'preposition') break;
			continue;
		}
		if (part.kind === 'relative' || part.kind === 'subordinator' || part.kind === 'break') break;
		// "were killed, according to the ministry": who says so has no part in it.
		if (part.kind === 'preposition' && tokens.lower[part.first - 1] === 'according') break;
		if (
			part.kind === 'comma' &&
			chunks[at + 1]?.kind !== 'preposition' &&
			chunks[at + 1]?.kind !== 'time' &&
			preposition !== 'including' &&
			!isList(chunks, at)
		)
			break;
		// "seized on Thursday a town": the town is not what "on" governs.
		if (part.kind === 'time' && chunks[at - 1]?.kind === 'preposition') preposition = null;
		if (part.kind === 'adjective' && complement < 0 && objects.length === 0 && phrases.length === 0)
			complement = part.first;
		if (part.kind === 'preposition') {
			// "from inside the country" says where from, not where.
			if (preposition !== 'from' || chunks[at - 1]?.kind !== 'preposition') preposition = tokens.lower[part.first]!;
		} else if (part.kind === 'noun') {
			const verbNext = chunks[skipForward(chunks, at + 1)];
			const isFiniteNext = verbNext?.kind === 'verb' && verbNext.form === 'finite';
			const isOwnSubject =
				preposition === null && isFiniteNext && (verbNext.hasAuxiliary || verbNext.tense === 'present');
			const opens = preposition !== null && opensClause.has(preposition) && isFiniteNext;
			const isNext = chunks[at - 1]?.kind === 'coordinator' && preposition !== 'between';
			if (isFiniteNext && (isNext || isOwnSubject || opens)) break;
			if (preposition === null) objects.push(part);
			else phrases.push({ preposition, noun: part });
			if (chunks[at + 1]?.kind !== 'coordinator' && chunks[at + 1]?.kind !== 'comma')
				preposition = preposition === null ? null : preposition;
		}
	}
	return { objects, phrases, complement };
};

// "The line is down": what it is said to be; in "is down the road" where it is.
const isOut = (tokens: Tokens, chunks: readonly Chunk[], verb: number): boolean => {
	const [link, part, next] = [chunks[verb] as VerbChunk, chunks[verb + 1], chunks[verb + 2]];
	return (
		link.isLinking &&
		part !== undefined &&
		/^(?:down|out|off)$/.test(tokens.lower[part.first]!) &&
		next?.kind !== 'noun'
	);
};

const skipForward = (chunks: readonly Chunk[], from: number): number => {
	let at = from;
	while (at < chunks.length && (chunks[at]!.kind === 'adverb' || chunks[at]!.kind === 'time')) at += 1;
	return at;
};

// "bridges, roads and schools": a comma inside a list of objects.
const isList = (chunks: readonly Chunk[], at: number): boolean =>
	chunks[at - 1]?.kind === 'noun' &&
	chunks[at + 1]?.kind === 'noun' &&
	(chunks[at + 2]?.kind === 'comma' || chunks[at + 2]?.kind === 'coordinator') &&
	chunks[at + 3]?.kind === 'noun';
