// Verb groups: auxiliaries, adverbs and one main verb, with tense, voice and negation.
import type { Chunk, Tense, VerbChunk, VerbForm } from './chunks.ts';
import {
	afterParticleIn,
	auxiliaries,
	modals,
	participlePrepositions,
	particles,
	timeWords,
} from './lang/en/function-words.ts';
import { isPastForm } from './lang/en/inflection.ts';
import { isTime, startsNoun } from './noun-chunks.ts';
import type { Tokens } from './reading.ts';
import { createWordTest } from './word-scans.ts';

/** The verb group that begins at `start`, or null; `before` are the chunks to its left. */
export const verbAt = (tokens: Tokens, start: number, end: number, before: readonly Chunk[]): VerbChunk | null => {
	if (!mayOpenGroup(tokens, start)) return null;
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
		const time = last < 0 ? 0 : timeBetween(tokens, index, end);
		if (time > 0) {
			index += time - 1;
			continue;
		}
		if (word === 'cannot') {
			group.modal = 'can';
			group.negated = true;
			last = index;
			continue;
		}
		if (word === 'been' || word === 'being' || word === 'be') group.be = group.be || word;
		else if (modals.has(word) && tag === 'AUX') group.modal = word;
		else if (auxiliaries.be.has(word) && (tag === 'AUX' || tag === 'VERB')) group.be = word;
		else if (auxiliaries.have.has(word) && tag === 'AUX') group.have = word;
		else if (auxiliaries.do.has(word) && tag === 'AUX') group.did = word;
		else if (
			(auxiliaries.get.has(word) || auxiliaries.stay.has(word)) &&
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

/** How many tokens of a time stand between an auxiliary and its verb: "will on Monday ask", "has today said". */
const timeBetween = (tokens: Tokens, start: number, end: number): number => {
	const first = /^(?:on|in|at)$/.test(tokens.lower[start]!) ? start + 1 : start;
	let at = first;
	while (at < end && isTime(tokens, at, end)) at += 1;
	return at > first && at < end && tokens.pos[at] === 'VERB' ? at - start : 0;
};

// What is tagged as no verb opens a verb group only as one of these.
const mayOpenGroup = (tokens: Tokens, start: number): boolean =>
	tokens.pos[start] === 'VERB' || tokens.pos[start] === 'AUX' || isGroupWord(tokens, start);

const groupWords = new Set(['to', 'never', 'been', 'being', 'be', 'cannot']);
const isGroupWord = createWordTest((word) => groupWords.has(word));

const isVerbNext = (tokens: Tokens, index: number, end: number): boolean => {
	for (let at = index; at < Math.min(end, index + 3); at += 1) {
		const tag = tokens.pos[at];
		if ((tag === 'VERB' && !/....ing$|[^su]s$/.test(tokens.lower[at]!)) || tag === 'AUX') return true;
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
	if (participlePrepositions.has(tokens.lower[index]!)) return false;
	const word = tokens.lower[index]!;
	if (word.includes('-') && startsNoun(tokens, index + 1, end)) return false;
	// "remaining hostages", "armed men" at the head of a sentence or after a preposition: a noun phrase.
	const previous = before.at(-1);
	const isBefore = previous === undefined || previous.kind === 'preposition' || previous.kind === 'break';
	if (isBefore && /ed$/.test(word) && startsNoun(tokens, index + 1, end)) return false;
	return true;
};

// "The roof fell in.", "was sworn in on Monday": nothing stands in it. "in at least ten villages", "in today's attack": something does.
const isParticleIn = (tokens: Tokens, index: number, end: number): boolean => {
	if (tokens.lower[index] !== 'in') return false;
	const next = index + 1 < end ? tokens.lower[index + 1]! : '.';
	if (next === 'and') return tokens.pos[index + 2] === 'VERB';
	if (timeWords.has(next)) return !/^['’]/.test(tokens.lower[index + 2] ?? '');
	return (
		/^[.;:!?…)]$/.test(next) ||
		(afterParticleIn.has(next) && !/^(?:many|much|few)$/.test(tokens.lower[index + 2] ?? ''))
	);
};

/** Takes in a particle ("carried out", "called for"'s "for" stays a preposition). */
const afterParticle = (tokens: Tokens, index: number, end: number): number =>
	index + 1 < end &&
	(particles.has(tokens.lower[index + 1]!) || isParticleIn(tokens, index + 1, end)) &&
	tokens.pos[index + 1] !== 'NOUN' &&
	// "sank off Lampedusa", "off the coast": where it was.
	!(tokens.lower[index + 1] === 'off' && (tokens.pos[index + 2] === 'PROPN' || tokens.lower[index + 3] === 'coast'))
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
		first: place.first,
		end: place.end,
		head: place.head,
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
	if (marks.be) return /^(?:was|were|remained|stayed)$/.test(marks.be) ? 'past' : 'present';
	if (marks.did) return marks.did === 'did' ? 'past' : 'present';
	if (!isVerb) return 'present';
	if (word.endsWith('ing')) return 'none';
	return isPastForm(word) ? 'past' : 'present';
};
