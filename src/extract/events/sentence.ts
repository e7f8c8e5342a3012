// One sentence as the event stage works on it: its grammar, and the questions asked of its noun phrases.
import type { Actor, Statement } from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import { knowledgeOf, nationAt } from '../actors/knowledge.ts';
import type { NounPhrase } from '../chunks.ts';
import { type Clause, parseSentence, type SentenceGrammar } from '../clauses.ts';
import type { Models } from '../models.ts';
import { type Reading, sentenceAt, tokenAt } from '../reading.ts';
import { repairTags } from '../tag-repairs.ts';
import type { Day } from '../times/days.ts';
import { framesByForm, isOfClass, type NounTest, nounsByForm } from './frames.ts';

export type SentenceView = SentenceGrammar & {
	readonly index: number;
	readonly first: number;
	readonly end: number;
	readonly reading: Reading;
	readonly actors: ActorIndex;
	readonly actorById: ReadonlyMap<string, Actor>;
	/** The actor that is the country of the nationality at a token ("Russian" in "Russian aircraft"), if the document knows it. */
	readonly countryAt: (token: number) => string | null;
	/** The country of the nationality or name at a token, known to the document or not. */
	readonly nationAt: (token: number) => string | null;
	/** The day that a block counts from, where that is not the document's. */
	readonly dayOf: (block: number) => Day | null;
	/** Statements whose content touches the sentence. */
	readonly statements: readonly Statement[];
};

export type Desk = Pick<SentenceView, 'dayOf' | 'reading' | 'actors' | 'actorById' | 'countryAt' | 'nationAt'>;

/** Parses the tokens from `first` to `end` of sentence `index` of the reading on the desk. */
export const viewSentence = (
	desk: Desk,
	index: number,
	first: number,
	end: number,
	statements: readonly Statement[],
): SentenceView => ({
	...parseSentence(desk.reading.tokens, first, end),
	...desk,
	index,
	first,
	end,
	statements,
});

/** What all sentences of a document share. */
export const createDesk = (asRead: Reading, actors: ActorIndex, models: Models, dayOf: SentenceView['dayOf']): Desk => {
	const reading = withNames(
		repairTags(asRead, (word) => framesByForm.has(word) && !nounsByForm.has(word)),
		actors,
	);
	const knowledge = knowledgeOf(models);
	const byCountry = new Map<string, string>();
	for (const actor of actors.actors) {
		if (actor.kind !== 'country') continue;
		const nation = knowledge.nationOf(actor.name);
		if (nation && !byCountry.has(nation.country)) byCountry.set(nation.country, actor.id);
	}
	return {
		dayOf,
		reading,
		actors,
		actorById: new Map(actors.actors.map((actor) => [actor.id, actor])),
		nationAt: (token) => nationAt(reading, token, knowledge),
		countryAt: (token) => {
			const nation =
				byCountry.size > 0 && /^\p{Lu}/u.test(reading.tokens.text[token]!) ? nationAt(reading, token, knowledge) : null;
			return nation === null ? null : (byCountry.get(nation) ?? null);
		},
	};
};

// "Leah Grant said", "Save the Valley called": a word of a name is no verb.
const withNames = (reading: Reading, { actors }: ActorIndex): Reading => {
	const { tokens } = reading;
	const pos = [...tokens.pos];
	for (const { mentions } of actors) {
		for (const { start, end } of mentions) {
			for (let at = tokenAt(tokens, start); at < tokens.count && tokens.end[at]! <= end; at += 1)
				if ((pos[at] === 'VERB' || pos[at] === 'AUX') && /^\p{Lu}/u.test(tokens.text[at]!)) pos[at] = 'PROPN';
		}
	}
	return { ...reading, tokens: { ...tokens, pos } };
};

/** Actors named inside a phrase, in text order. */
export const actorsOf = (view: SentenceView, phrase: NounPhrase): readonly string[] => {
	const { tokens } = view.reading;
	const span = { start: tokens.start[phrase.first]!, end: tokens.end[phrase.end - 1]! };
	return view.actors.actorsIn(span).map(({ actor }) => actor);
};

/** Actors that the head of a phrase names: not "US" in "a US pullout". */
export const actorsAt = (view: SentenceView, phrase: NounPhrase): readonly string[] => {
	const { tokens } = view.reading;
	const head = { start: tokens.start[phrase.head]!, end: tokens.end[phrase.head]! };
	return view.actors
		.actorsIn({ start: tokens.start[phrase.first]!, end: tokens.end[phrase.end - 1]! })
		.filter(({ mention }) => mention.start < head.end && mention.end > head.start)
		.map(({ actor }) => actor);
};

/** Whether the phrase passes a frame's test. */
export const passes = (view: SentenceView, phrase: NounPhrase, test: NounTest): boolean => {
	const { tokens } = view.reading;
	if (test.words.has(tokens.lower[phrase.head]!) || test.words.has(sortOfName(view, phrase))) return true;
	if (test.actor === null) return false;
	const tag = tokens.pos[phrase.head];
	if (test.actor === 'people') return tag === 'NUM' || tag === 'PROPN';
	const actors = actorsAt(view, phrase);
	if (test.actor === 'country' || test.actor === 'place')
		return actors.some((id) => view.actorById.get(id)?.kind === test.actor);
	if (tag === 'PRON') {
		const isPerson = /^(?:he|she|they|we|i|who|him|her|them|us)$/.test(tokens.lower[phrase.head]!);
		return (
			isPerson || view.actors.actorOf({ start: tokens.start[phrase.head]!, end: tokens.end[phrase.head]! }) !== null
		);
	}
	// "Explosion kills seven": a capital makes no actor of it.
	const isNamed = tag === 'PROPN' && !nounsByForm.has(tokens.lower[phrase.head]!);
	return actors.length > 0 || isNamed || isActing(tokens.lower[phrase.head]!);
};

// "the tanker Alma Rose": what the bearer of the name at the end is.
const sortOfName = ({ reading: { tokens } }: SentenceView, { first, head }: NounPhrase): string => {
	let at = head;
	while (at > first && tokens.pos[at] === 'PROPN') at -= 1;
	return at < head && tokens.pos[at] === 'NOUN' ? tokens.lower[at]! : '';
};

const isActing = (word: string): boolean =>
	isOfClass(word, 'people') ||
	isOfClass(word, 'troops') ||
	isOfClass(word, 'violent') ||
	isOfClass(word, 'office') ||
	/^(?:government|authorit(?:y|ies)|agenc(?:y|ies)|ministry|court|parliament|party|union|cabinet|council|committee|administration|team|regime)$/.test(
		word,
	);

/** What an active reading would call subject and object: those of a passive are turned round. */
export const rolesOf = (
	view: SentenceView,
	clause: Clause,
): { readonly subjects: readonly NounPhrase[]; readonly objects: readonly NounPhrase[] } => {
	if (!clause.isPassive) return { subjects: clause.subjects, objects: clause.objects };
	const agents = clause.phrases
		.filter(({ preposition, noun }) => preposition === 'by' && !isMeasure(view, noun))
		.map(({ noun }) => noun);
	return { subjects: agents, objects: [...clause.subjects, ...clause.objects] };
};

const isMeasure = (view: SentenceView, phrase: NounPhrase): boolean => {
	const word = view.reading.tokens.lower[phrase.head]!;
	return (
		view.reading.tokens.pos[phrase.head] === 'NUM' ||
		/^(?:percent|%|points?|foot|feet|miles?|hours?|days?|end|time)$/.test(word)
	);
};

/** The narrowest statement in whose content the token stands. */
export const statementAt = (view: SentenceView, token: number): Statement | null => {
	const at = view.reading.tokens.start[token]!;
	const length = ({ content }: Statement) => content.reduce((sum, part) => sum + part.end - part.start, 0);
	return view.statements
		.filter(({ content }) => content.some((part) => part.start <= at && part.end > at))
		.reduce<Statement | null>((best, one) => (best === null || length(one) < length(best) ? one : best), null);
};

/** Statements by the sentences that their content touches. */
export const statementsBySentence = (
	reading: Reading,
	statements: readonly Statement[],
): ReadonlyMap<number, readonly Statement[]> => {
	const found = new Map<number, Statement[]>();
	for (const statement of statements) {
		const touched = new Set<number>();
		for (const { start, end } of statement.content) {
			for (
				let at = Math.max(0, sentenceAt(reading.sentences, start));
				at < reading.sentences.length && reading.sentences[at]!.start < end;
				at += 1
			)
				touched.add(at);
		}
		for (const index of touched) {
			const list = found.get(index);
			if (list) list.push(statement);
			else found.set(index, [statement]);
		}
	}
	return found;
};
