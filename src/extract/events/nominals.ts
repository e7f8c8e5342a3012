// Event nouns of a sentence: "the shelling of X by Y", "Friday’s drone strike".
import type { EventTypeId } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import { type Clause, type Phrase, phrasesAfter } from '../clauses.ts';
import { createWordFact } from '../word-scans.ts';
import { type NounEntry, nounsByForm } from './frames.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

export type FoundNoun = {
	readonly phrase: NounPhrase;
	readonly entry: NounEntry;
	readonly phrases: readonly Phrase[];
	readonly chunk: number;
};

/** All event nouns of a sentence in text order. */
export const findNouns = (view: SentenceView): FoundNoun[] => {
	const { tokens } = view.reading;
	const found: FoundNoun[] = [];
	for (const [index, part] of view.chunks.entries()) {
		if (part.kind !== 'noun') continue;
		const entry = entryFor(view, part, index);
		if (entry && tokens.pos[part.head] !== 'PRON')
			found.push({ phrase: part, entry, phrases: phrasesOf(view, part, index), chunk: index });
	}
	return found;
};

// "talks held in Geneva between X and Y", "the attack carried out by X": also those behind a participle.
const phrasesOf = (view: SentenceView, noun: NounPhrase, index: number): readonly Phrase[] => {
	const own = phrasesAfter(view.reading.tokens, view.chunks, index);
	const behind = view.clauses.find(({ relation, subjects }) => relation === 'reduced' && subjects.includes(noun));
	return behind ? [...own, ...behind.phrases] : own;
};

const entriesOf = createWordFact((word) => nounsByForm.get(word));

const entryFor = (view: SentenceView, phrase: NounPhrase, index: number): NounEntry | null => {
	const { tokens } = view.reading;
	const { lower } = tokens;
	const entries = entriesOf(tokens, phrase.head);
	// "in March": a month, not a march.
	if (!entries || tokens.text[phrase.head] === 'March') return null;
	const [plain] = entries;
	if (entries.length === 1 && plain!.before === null && plain!.without === null && plain!.notBefore.size === 0)
		return plain!;
	const start = phrase.possessor ? phrase.possessor.end : phrase.first;
	const before = lower.slice(start, phrase.head);
	// "attempted murder": the tagger takes the word before it for a verb.
	const beside = lower[start - 1] ?? '';
	return (
		entries.find(
			(entry) =>
				((entry.before === null && entry.without === null) ||
					isBefore(view, index, 'of', entry.of) ||
					isBefore(view, index, 'without', entry.without) ||
					before.some((word) => entry.before?.has(word) || entry.before?.has(word.split('-').at(-1)!))) &&
				!before.some((word) => entry.notBefore.has(word)) &&
				!(beside === 'attempted' && entry.notBefore.has(beside)),
		) ?? null
	);
};

// "the failure of the dam", "homes without power"
const isBefore = (view: SentenceView, index: number, word: string, wanted: ReadonlySet<string> | null): boolean => {
	const { lower } = view.reading.tokens;
	const [preposition, noun] = [view.chunks[index + 1], view.chunks[index + 2]];
	return (
		wanted !== null &&
		preposition?.kind === 'preposition' &&
		lower[preposition.first] === word &&
		noun?.kind === 'noun' &&
		wanted.has(lower[noun.head]!)
	);
};

/** The trigger that an event noun by itself is. */
export const ofNoun = (view: SentenceView, found: FoundNoun): Trigger => {
	const { lower, pos } = view.reading.tokens;
	const own = found.phrases.some(
		({ preposition }) =>
			preposition === 'of' ||
			preposition === 'by' ||
			preposition === 'on' ||
			preposition === 'against' ||
			preposition === 'at' ||
			preposition === 'in' ||
			preposition === 'near' ||
			preposition === 'outside' ||
			preposition === 'off' ||
			preposition === 'between',
	);
	const named =
		found.phrase.possessor !== null ||
		lower
			.slice(found.phrase.first, found.phrase.head)
			.some((_, offset) => pos[found.phrase.first + offset] === 'PROPN' || pos[found.phrase.first + offset] === 'NUM');
	const clause =
		view.clauses.find((each) => each.subjects.includes(found.phrase) || each.objects.includes(found.phrase)) ?? null;
	return {
		type: found.entry.type,
		first: found.phrase.head,
		end: found.phrase.head + 1,
		lemma: found.entry.lemma,
		rule: `noun/${found.entry.type.toLowerCase()}/${found.entry.lemma}`,
		score: found.entry.isWeak ? 0.35 : own || named ? 0.6 : 0.5,
		clause: clause ?? enclosing(view, found.phrase),
		noun: found.phrase,
		nounPhrases: found.phrases,
		absorbed: [],
		isWeak: found.entry.isWeak || !(own || named || clause !== null || isNote(view, found)),
	};
};

// "Fire now under control.": a note without a verb opens with what it tells of.
const isNote = (view: SentenceView, { chunk, entry }: FoundNoun): boolean =>
	view.clauses.length === 0 && chunk === 0 && grave.has(entry.type) && view.end - view.first > 2;

const grave = new Set<EventTypeId>(['ASSAULT', 'ACCIDENT', 'HAZARD', 'PROTEST', 'DISRUPTION']);

const circumstances = new Set([
	'after',
	'following',
	'since',
	'during',
	'amid',
	'despite',
	'before',
	'until',
	'for',
	'over',
	'with',
	'about',
	'in',
	'of',
	'to',
]);

/** Whether the noun only names the circumstances of something else: "after violent protests". */
export const isCircumstance = (view: SentenceView, found: FoundNoun): boolean => {
	const before = view.chunks[found.chunk - 1];
	if (before?.kind !== 'preposition') return false;
	const { lower } = view.reading.tokens;
	const hasYear = lower.slice(found.phrase.first, found.phrase.head).some((word) => /^(?:1[89]|20)\d\d$/.test(word));
	return !hasYear && circumstances.has(lower[before.first]!);
};

/** The clause whose words stand around a phrase. */
const enclosing = (view: SentenceView, phrase: NounPhrase): Clause | null => {
	let best: Clause | null = null;
	for (const clause of view.clauses) if (clause.first <= phrase.first) best = clause;
	return best ?? view.clauses[0] ?? null;
};
