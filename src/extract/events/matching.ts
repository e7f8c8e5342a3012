// Which frame a clause fits, and which event nouns its verb speaks for.
import type { EventTypeId } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import type { Clause } from '../clauses.ts';
import { createWordFact, createWordTest } from '../word-scans.ts';
import { type Frame, framesByForm, happens, light, verbList } from './frames.ts';
import type { FoundNoun } from './nominals.ts';
import { passes, type rolesOf, type SentenceView } from './sentence.ts';

export type Roles = ReturnType<typeof rolesOf>;

const framesOf = createWordFact((word) => framesByForm.get(word));
const isLight = createWordTest((word) => light.has(word));
const isJoining = createWordTest((word) => joining.has(word));
const isHappening = createWordTest((word) => happens.has(word));

// Participles by which something is only to come.
const isPlanning = createWordTest((word) =>
	/^(?:planned|scheduled|slated|expected|set|arranged|organi[sz]ed|called|booked|timetabled)$/.test(word),
);

/** The most particular frame that the clause fits. */
export const frameFor = (view: SentenceView, clause: Clause, roles: Roles): Frame | null => {
	const { tokens } = view.reading;
	const frames = framesOf(tokens, clause.verb.head);
	if (!frames) return null;
	const particle = clause.verb.end > clause.verb.head + 1 ? tokens.lower[clause.verb.end - 1]! : null;
	const infinitive = view.clauses[view.clauses.indexOf(clause) + 1]?.relation === 'infinitive';
	return frames.find((frame) => fits(view, frame, clause, roles, particle, infinitive)) ?? null;
};

const fits = (
	view: SentenceView,
	frame: Frame,
	clause: Clause,
	roles: Roles,
	particle: string | null,
	infinitive: boolean,
): boolean => {
	if (frame.particle !== particle && (frame.particle !== null || particle === 'up' || particle === 'off')) return false;
	if (frame.passive && !clause.isPassive) return false;
	if (frame.infinitive && !infinitive) return false;
	if (frame.transitive === 'yes' && roles.objects.length === 0) return false;
	if (frame.transitive === 'no' && roles.objects.length > 0) return false;
	if (
		frame.prepositions &&
		!clause.phrases.some(
			({ preposition, noun }) =>
				frame.prepositions!.has(preposition) && (!frame.phrase || passes(view, noun, frame.phrase)),
		)
	)
		return false;
	if (
		frame.object &&
		!roles.objects.some((noun) => passes(view, noun, frame.object!)) &&
		!complementFits(view, clause, frame)
	)
		return false;
	if (frame.subject && !roles.subjects.some((noun) => passes(view, noun, frame.subject!))) return false;
	if (frame.without && roles.objects.some((noun) => passes(view, noun, frame.without!))) return false;
	return true;
};

const complementFits = (view: SentenceView, clause: Clause, frame: Frame): boolean =>
	clause.complement >= 0 && frame.object!.words.has(view.reading.tokens.lower[clause.complement]!);

/** The event noun that a light verb carries as its object, or a verb of happening as its subject. */
export const carriedNoun = (
	view: SentenceView,
	clause: Clause,
	roles: Roles,
	nouns: readonly FoundNoun[],
): FoundNoun | null => {
	const { tokens } = view.reading;
	const { head } = clause.verb;
	const object = isLight(tokens, head) ? nouns.find((noun) => roles.objects.includes(noun.phrase)) : undefined;
	if (object) return object;
	const shared = isJoining(tokens, head)
		? clause.phrases.find(
				({ preposition, noun }) => preposition === 'in' && nouns.some(({ phrase }) => phrase === noun),
			)
		: undefined;
	if (shared) return nouns.find(({ phrase }) => phrase === shared.noun)!;
	const planned =
		clause.isPassive && isPlanning(tokens, head)
			? nouns.find((noun) => clause.subjects.includes(noun.phrase))
			: undefined;
	if (planned) return planned;
	const subject =
		!clause.isPassive && isHappening(tokens, head)
			? nouns.find((noun) => roles.subjects.includes(noun.phrase))
			: undefined;
	// "the letter was late" tells of the letter, not that there was one; "a search is under way" tells of the search.
	const isOnlySaidOf = clause.verb.isLinking && !isUnderWay(tokens.lower, clause.verb.end);
	return subject && !(isOnlySaidOf && subject.entry.isWeak) ? subject : null;
};

const isUnderWay = (lower: readonly string[], at: number): boolean =>
	/^(?:(?:still|now|already|also|well) )?(?:under ?way|ongoing|in progress)\b/.test(lower.slice(at, at + 3).join(' '));

// "took part in a march", "engaged in clashes"
const joining = verbList('take participate engage involve join');

const harmful = new Set<EventTypeId>(['ASSAULT', 'CASUALTY', 'ACCIDENT', 'HAZARD']);

// Nouns that a verb's frame already speaks for: "reached an agreement", "an air strike killed", "condemned the attack".
export const belongsTo = (clause: Clause, frame: Frame, noun: FoundNoun, roles: Roles): boolean => {
	const isObject = roles.objects.includes(noun.phrase);
	const isSubject = roles.subjects.includes(noun.phrase);
	const inPhrase = clause.phrases.some((phrase) => phrase.noun === noun.phrase);
	if (isObject && (frame.object !== null || noun.entry.isWeak || noun.entry.type === frame.type)) return true;
	if (isSubject && noun.entry.type === frame.type) return true;
	if (inPhrase && frame.phrase !== null) return true;
	return inPhrase && noun.entry.type === frame.type && harmful.has(frame.type);
};

/** Whether a clause says that something is still to be held: "A march is planned", "Elections are scheduled". */
export const isSetFor = (
	{ reading: { tokens } }: SentenceView,
	{ isPassive, verb }: Clause,
	{ noun, lemma }: { readonly noun: NounPhrase | null; readonly lemma: string },
): boolean =>
	isPassive && verb.tense === 'present' && isPlanning(tokens, verb.head) && (noun !== null || lemma === 'schedule');
