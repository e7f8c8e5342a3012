// Plain deeds whose verb stands in no table ("thieves unscrewed the copper roof"): somebody did something to what can be
// touched, or such a thing moved or broke. What is told of ideas, words and feelings is none.
import type { NounPhrase } from '../chunks.ts';
import type { Clause } from '../clauses.ts';
import { bodyNouns, groupNouns, personNouns } from '../lang/en/actor-words.ts';
import { isPastForm, nounForms, verbForms } from '../lang/en/inflection.ts';
import { animals, idleVerbs, people, things } from '../lang/en/plain-deeds.ts';
import type { Tokens } from '../reading.ts';
import { createWordScan, createWordTest, hasFind } from '../word-scans.ts';
import { isOfClass } from './frames.ts';
import { rolesOf, type SentenceView } from './sentence.ts';

const idle = new Set(idleVerbs.flatMap(verbForms));
const touched = new Set([...things, ...animals].flatMap(nounForms));
const persons = new Set(people.flatMap(nounForms));
const actors = new Set([...groupNouns, ...[...personNouns.keys(), ...bodyNouns.keys()].flatMap(nounForms)]);
const pronouns = /^(?:he|she|they|somebody|someone)$/;

const isThing = (word: string): boolean => touched.has(word) || isOfClass(word, 'vehicle');
const canBeTouched = (word: string): boolean =>
	isThing(word) ||
	persons.has(word) ||
	isOfClass(word, 'people') ||
	isOfClass(word, 'structure') ||
	isOfClass(word, 'arms') ||
	isOfClass(word, 'weapon') ||
	isOfClass(word, 'road');
// "A falling beam crushed a taxi": things do so, too.
const canAct = (word: string): boolean =>
	canBeTouched(word) ||
	actors.has(word) ||
	pronouns.test(word) ||
	isOfClass(word, 'troops') ||
	isOfClass(word, 'team') ||
	isOfClass(word, 'violent') ||
	isOfClass(word, 'hazard');

const isMoved = createWordTest(isThing);
const isTouched = createWordTest(canBeTouched);
const isDoer = createWordTest(canAct);
const isDeed = createWordTest((word) => isPastForm(word) && !idle.has(word));

const touching = createWordScan(canBeTouched);

/** A cheap test before any parsing: does the sentence name what can be touched, and a verb that may tell a deed? */
export const mayTellDeed = (tokens: Tokens, first: number, end: number): boolean => {
	if (!hasFind(touching(tokens), first, end)) return false;
	for (let at = first; at < end; at += 1) if (tokens.pos[at] === 'VERB' && isDeed(tokens, at)) return true;
	return false;
};

/** Whether a clause, of a verb that no table knows, tells a deed. */
export const isPlainDeed = (view: SentenceView, clause: Clause): boolean => {
	const { verb, relation } = clause;
	const { tokens } = view.reading;
	if (relation !== 'main' && relation !== 'coordinate') return false;
	if (verb.isNegated || verb.isLinking || verb.modal !== null || !isDeed(tokens, verb.head)) return false;
	if (verb.tense !== 'past' && verb.tense !== 'perfect') return false;
	const { subjects, objects } = rolesOf(view, clause);
	const isNamed = ({ head }: NounPhrase): boolean => tokens.pos[head] === 'PROPN';
	const isDone = objects.some((noun) => isTouched(tokens, noun.head) && !isNamed(noun));
	if (clause.isPassive) return isDone && verb.hasAuxiliary;
	if (objects.length > 0) return isDone && subjects.some((noun) => isDoer(tokens, noun.head) || isNamed(noun));
	// "a wall dedicated to his memory": a participle.
	return (
		!/^(?:to|with|by|for|as|at)$/.test(tokens.lower[verb.end] ?? '') &&
		subjects.some((noun) => isMoved(tokens, noun.head) && !isNamed(noun))
	);
};
