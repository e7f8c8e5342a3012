// Subjects: the noun phrases to the left of a verb that it belongs to.
import type { Chunk, NounPhrase, VerbChunk, VerbForm } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { nounFrames } from './lang/en/event-nouns.ts';
import { isPastForm } from './lang/en/inflection.ts';
import type { Tokens } from './reading.ts';
import { createWordTest } from './word-scans.ts';

export type Marker = {
	readonly relation: 'subordinate' | 'relative';
	readonly marker: string;
	readonly markerChunk: number;
};

/** The last chunk at or before `from` that is no adverb or time. */
export const skipAdverbs = (chunks: readonly Chunk[], from: number): number => {
	let at = from;
	while (at >= 0 && (chunks[at]!.kind === 'adverb' || chunks[at]!.kind === 'time')) {
		// "on Tuesday": the preposition goes with its day.
		const isDay = chunks[at]!.kind === 'time' && chunks[at - 1]?.kind === 'preposition';
		at -= isDay ? 2 : 1;
	}
	return at;
};

/**
 * The noun that a relative word before a verb points back to: the nearest, but for a name that only says where
 * ("a man in Ostra who fled"), and where somebody is harmed the happening that did it ("the blast at a plant that killed nine").
 */
export const nounBefore = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	from: number,
	verb: VerbChunk,
): readonly NounPhrase[] => {
	const near = nearestNoun(tokens, chunks, from, from - 5);
	if (near < 0) return [];
	// Behind a comma it is the name itself: "Velma, which lies on the coast".
	const isSetOff = chunks[from]?.kind === 'comma';
	if (isSetOff || !hangsOn(tokens, chunks, near)) return [chunks[near] as NounPhrase];
	let plain = isBareName(tokens, chunks[near] as NounPhrase) ? -1 : near;
	const isHarm = harms(tokens, verb.head);
	for (let at = near; hangsOn(tokens, chunks, at); ) {
		const next = nearestNoun(tokens, chunks, at - 1, at - 4);
		if (next < 0) break;
		const noun = chunks[next] as NounPhrase;
		if (isHarm && happens(tokens, noun.end - 1)) return [noun];
		if (plain < 0 && !isBareName(tokens, noun)) plain = next;
		at = next;
	}
	return [chunks[plain < 0 ? near : plain] as NounPhrase];
};

const nearestNoun = (tokens: Tokens, chunks: readonly Chunk[], from: number, end: number): number => {
	for (let at = from; at >= 0 && at > end; at -= 1) {
		const part = chunks[at]!;
		if (part.kind === 'noun' && !isAge(tokens, part)) return at;
		if (part.kind === 'verb') return -1;
	}
	return -1;
};

const hangsOn = (tokens: Tokens, chunks: readonly Chunk[], at: number): boolean =>
	chunks[at - 1]?.kind === 'preposition' && tokens.lower[chunks[at - 1]!.first] !== 'by';

const isBareName = (tokens: Tokens, { first, end }: NounPhrase): boolean => {
	for (let at = first; at < end; at += 1) if (tokens.pos[at] !== 'PROPN') return false;
	return true;
};

const harms = createWordTest((word) =>
	/^(?:kill|injur|wound|hurt|claim|destroy|damag|devastat|displac|maim|leave|left|ravag|wreck|flatten|level)(?:s|e|es|ed|led)?$/.test(
		word,
	),
);

const happenings = new Set(
	nounFrames
		.filter(({ type }) => type === 'ASSAULT' || type === 'HAZARD' || type === 'ACCIDENT')
		.flatMap(({ nouns }) => nouns.split(/\s+/))
		.flatMap((noun) => [noun, `${noun}s`]),
);
const happens = createWordTest((word) => happenings.has(word));

/** "Ana Lund, 34, who …": a bare number between commas behind a name is an age. */
export const isAge = (tokens: Pick<Tokens, 'lower' | 'pos'>, { first, end }: NounPhrase): boolean =>
	end - first === 1 &&
	/^\d{1,3}$/.test(tokens.lower[first]!) &&
	tokens.lower[first - 1] === ',' &&
	tokens.pos[first - 2] === 'PROPN' &&
	(tokens.lower[end] === ',' || tokens.lower[end] === '.');

/** Walks left from `from`: over "of Y in Z" to the noun that heads the phrase, over a comma pair to what stands before it. */
export const findSubjects = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	from: number,
): { readonly nouns: readonly NounPhrase[]; readonly at: number } => {
	let at = from;
	// "The bridge (built in 1930) was closed."
	if (isWord(tokens, chunks[at + 1], ')')) at = skipAdverbs(chunks, beforeBracket(tokens, chunks, at));
	if (chunks[at]?.kind === 'comma') at = skipAdverbs(chunks, beforeTown(tokens, chunks, beforeParenthesis(chunks, at)));
	let fallback: NounPhrase | null = null;
	const nouns: NounPhrase[] = [];
	for (let steps = 0; at >= 0 && steps < 24; steps += 1) {
		const part = chunks[at]!;
		if (part.kind !== 'noun') break;
		if (isAge(tokens, part) && chunks[at - 1]?.kind === 'comma') {
			at = skipAdverbs(chunks, at - 2);
			continue;
		}
		const before = skipAdverbs(chunks, at - 1);
		const joint = chunks[before];
		if (
			joint?.kind === 'preposition' &&
			!(nouns.length === 0 && fallback === null && opensClause.has(tokens.lower[joint.first]!))
		) {
			fallback ??= part;
			at = skipAdverbs(chunks, before - 1);
			if (chunks[at]?.kind === 'time') at -= 1;
			continue;
		}
		// "the attack to seize positions was repelled": past the object of an infinitive, where no verb came before.
		const verb = chunks[before];
		// So is "after a ferry carrying 240 people sank" past the object of a participle that stands behind its noun.
		if (
			verb?.kind === 'verb' &&
			nouns.length === 0 &&
			isInside(verb.form) &&
			(isFirstVerb(chunks, before) || (verb.form === 'gerund' && chunks[before - 1]?.kind === 'noun'))
		) {
			at = skipAdverbs(chunks, before - 1);
			continue;
		}
		nouns.unshift(part);
		at = before;
		const beyond = chunks[before - 1];
		if (joint?.kind === 'coordinator' && beyond?.kind === 'noun' && !objectOfVerb(tokens, chunks, before - 1))
			at = before - 1;
		else break;
	}
	if (nouns.length === 0 && fallback && chunks[at]?.kind !== 'verb') return { nouns: [], at: at + 1 };
	return { nouns, at: at + 1 };
};

// "stormed the bank at 18:05 and hostages are out": the noun before "and" belongs to an earlier verb.
const objectOfVerb = (tokens: Tokens, chunks: readonly Chunk[], from: number): boolean => {
	let at = skipAdverbs(chunks, from - 1);
	while (chunks[at]?.kind === 'preposition' && chunks[at - 1]?.kind === 'noun') at = skipAdverbs(chunks, at - 2);
	const part = chunks[at];
	// "said one officer and one guard died": what was said is a clause.
	if (part?.kind === 'verb') return !takesClause(tokens, part.head);
	return part?.kind === 'preposition';
};

/** Whether what stands behind the verb may be a clause: "said one guard had died". */
export const takesClause = createWordTest((word) =>
	/^(?:said|says|say|added|adds|believed?s?|claimed|claims|stated|states|think|thinks|thought|estimated?)$/.test(word),
);

/** The chunk before the comma that opens a parenthesis closed by the comma at `close`; -1 if none opens. */
const beforeParenthesis = (chunks: readonly Chunk[], close: number): number => {
	for (let at = close - 1; at >= 0 && at > close - 24; at -= 1) {
		if (chunks[at]!.kind === 'comma' && chunks[at + 1]?.kind !== 'coordinator') return at - 1;
		if (chunks[at]!.kind === 'break') return -1;
	}
	return -1;
};

// "First Bank, Ostra, Norland, was closed": past the town, too, to what is there.
const beforeTown = (tokens: Tokens, chunks: readonly Chunk[], at: number): number => {
	const [thing, comma, town, , land, close] = chunks.slice(Math.max(0, at - 2), at + 4);
	return at >= 2 &&
		thing?.kind === 'noun' &&
		comma?.kind === 'comma' &&
		town?.kind === 'noun' &&
		land?.kind === 'noun' &&
		close?.kind === 'comma' &&
		[town, land].every(
			(name) => isBareName(tokens, name) && tokens.end[name.end - 1]! - tokens.start[name.first]! <= longestTown,
		)
		? at - 2
		: at;
};

const longestTown = 24;

const isWord = (tokens: Tokens, part: Chunk | undefined, word: string): boolean =>
	part !== undefined && tokens.lower[part.first] === word;

const beforeBracket = (tokens: Tokens, chunks: readonly Chunk[], close: number): number => {
	for (let at = close; at >= 0 && at > close - 16; at -= 1) if (isWord(tokens, chunks[at], '(')) return at - 1;
	return close;
};

/** The word that opens the clause whose subject begins after `from`. */
export const findMarker = (tokens: Tokens, chunks: readonly Chunk[], from: number): Marker | null => {
	const at = skipAdverbs(chunks, from);
	const part = chunks[at];
	if (part?.kind === 'subordinator' || part?.kind === 'preposition') {
		return { relation: 'subordinate', marker: tokens.lower[part.first]!, markerChunk: at };
	}
	if (part?.kind === 'relative') return { relation: 'relative', marker: tokens.lower[part.first]!, markerChunk: at };
	return null;
};

/** "after a strike killed two": these words open a clause as well as a phrase. */
export const opensClause = new Set(['after', 'before', 'since', 'as', 'until', 'than']);

// "X using Y killed Z", "the attempt to kill X failed": these verbs end no clause.
const isInside = (form: VerbForm): boolean => form === 'infinitive' || form === 'gerund';

const isFirstVerb = (chunks: readonly Chunk[], at: number): boolean =>
	at > 0 && !chunks.slice(Math.max(0, at - 24), at).some((part) => part.kind === 'verb');

/** Who would carry out an infinitive: the object of "urge X to", else the subject of the governing verb. */
export const controller = (
	tokens: Tokens,
	chunks: readonly Chunk[],
	at: number,
	above: Clause | undefined,
): readonly NounPhrase[] => {
	if (!above) return [];
	const opener = chunks[at - 1];
	const own = chunks[at];
	// "there are plans for X to leave"
	const isFor = opener?.kind === 'preposition' && tokens.lower[opener.first] === 'for';
	if (isFor && own?.kind === 'noun' && above.verb.isLinking) return [own];
	const isAsked =
		/^(?:ask|urg|tell|told|order|call|press|forc|allow|want|expect|requir|permit|advis|direct|invit|warn|caus|help|enabl)/.test(
			tokens.lower[above.verb.head]!,
		);
	if (!isAsked || above.isPassive) return above.subjects;
	if (above.objects.length > 0) return above.objects.slice(0, 1);
	const on = above.phrases.find((phrase) => phrase.preposition === 'on' || phrase.preposition === 'for');
	return on ? [on.noun] : above.subjects;
};

/**
 * The clause whose subject a verb behind "and" shares. "said there were two deaths and accused …", "warned that trains would
 * stop and urged …": a past verb has no subject in common with "there" nor with "would"; its partner is the verb above.
 */
export const partnerOf = (tokens: Tokens, verb: VerbChunk, nearest: number, clauses: readonly Clause[]): Clause => {
	const near = clauses[nearest]!;
	const isPast = verb.form === 'finite' && !verb.hasAuxiliary && isPastForm(tokens.lower[verb.head]!);
	if (!isPast) return near;
	for (let at = nearest; at >= 0; at = clauses[at]!.governor) {
		const { subjects, verb: its } = clauses[at]!;
		const isThere = subjects[0] !== undefined && tokens.lower[subjects[0].head] === 'there';
		if (!isThere && its.modal === null && its.tense !== 'future') return clauses[at]!;
	}
	return near;
};
