// Triggers: the words of a sentence that tell of an event, and the frame that says which type.
import type { EventTypeId } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import { type Clause, type Phrase, phrasesAfter } from '../clauses.ts';
import { type Frame, framesByForm, happens, light, type NounEntry, nounsByForm } from './frames.ts';
import { intentOf } from './intent.ts';
import { realisOf } from './realis.ts';
import { passes, rolesOf, type SentenceView } from './sentence.ts';

export type Trigger = {
	readonly type: EventTypeId;
	/** Token range of the trigger words. */
	readonly first: number;
	readonly end: number;
	readonly lemma: string;
	readonly rule: string;
	readonly score: number;
	readonly clause: Clause | null;
	/** The event noun, with the phrases after it; null for a verb by itself. */
	readonly noun: NounPhrase | null;
	readonly nounPhrases: readonly Phrase[];
	/** Tells of an event only where another mention does so too. */
	readonly isWeak: boolean;
};

/** A cheap test before any parsing: does a word of the sentence stand in one of the tables? */
export const mayTrigger = (view: {
	readonly lower: readonly string[];
	readonly first: number;
	readonly end: number;
}): boolean => {
	for (let index = view.first; index < view.end; index += 1) {
		const word = view.lower[index]!;
		if (framesByForm.has(word) || nounsByForm.has(word) || word === 'dead' || word === 'missing') return true;
	}
	return false;
};

/** All triggers of a sentence in text order; one event of one clause gives one trigger. */
export const findTriggers = (view: SentenceView): Trigger[] => {
	const nouns = findNouns(view);
	const taken = new Set<NounPhrase>();
	const triggers: Trigger[] = [];
	const outer = new Map<number, Trigger>();
	for (const [index, clause] of view.clauses.entries()) {
		const found = ofClause(view, clause, nouns, taken);
		if (!found) continue;
		const above = governing(view, index, outer);
		// "agreed to set up a centre" is one event, of the outer verb.
		if (above && isAbsorbed(clause, above)) continue;
		outer.set(index, found);
		triggers.push(found);
	}
	for (const noun of nouns) if (!taken.has(noun.phrase)) triggers.push(ofNoun(view, noun));
	return triggers
		.map((trigger) => ({ trigger, realis: realisOf(view, trigger) }))
		.filter(({ realis }) => realis !== 'none')
		.map(({ trigger, realis }) => (realis === 'passing' ? { ...trigger, isWeak: true } : trigger))
		.sort((a, b) => a.first - b.first);
};

type FoundNoun = {
	readonly phrase: NounPhrase;
	readonly entry: NounEntry;
	readonly phrases: readonly Phrase[];
	readonly chunk: number;
};

const findNouns = (view: SentenceView): FoundNoun[] => {
	const { tokens } = view.reading;
	const found: FoundNoun[] = [];
	for (const [index, part] of view.chunks.entries()) {
		if (part.kind !== 'noun') continue;
		const entry = entryFor(view, part);
		if (entry && tokens.pos[part.head] !== 'PRON')
			found.push({ phrase: part, entry, phrases: phrasesAfter(tokens, view.chunks, index), chunk: index });
	}
	return found;
};

const entryFor = (view: SentenceView, phrase: NounPhrase): NounEntry | null => {
	const { lower } = view.reading.tokens;
	const entries = nounsByForm.get(lower[phrase.head]!);
	if (!entries) return null;
	const start = phrase.possessor ? phrase.possessor.end : phrase.first;
	const before = lower.slice(start, phrase.head);
	return (
		entries.find(
			(entry) =>
				(entry.before === null ||
					before.some((word) => entry.before!.has(word) || entry.before!.has(word.split('-').at(-1)!))) &&
				!before.some((word) => entry.notBefore.has(word)),
		) ?? null
	);
};

const ofClause = (
	view: SentenceView,
	clause: Clause,
	nouns: readonly FoundNoun[],
	taken: Set<NounPhrase>,
): Trigger | null => {
	const { tokens } = view.reading;
	const roles = rolesOf(view, clause);
	const frame = frameFor(view, clause, roles);
	const carried = carriedNoun(view, clause, roles, nouns);
	const sticks =
		frame !== null &&
		(frame.object !== null ||
			frame.phrase !== null ||
			frame.weight > 1 ||
			carried === null ||
			!light.has(tokens.lower[clause.verb.head]!));
	if (frame && sticks) {
		for (const noun of nouns) if (belongsTo(clause, frame, noun, roles)) taken.add(noun.phrase);
		const intent = intentOf(view, clause, frame.type);
		return {
			type: intent ?? frame.type,
			first: clause.verb.head,
			end: frame.particle ? clause.verb.end : clause.verb.head + 1,
			lemma: frame.lemma,
			rule: intent ? `${frame.id} → ${intent.toLowerCase()}` : frame.id,
			score: Math.min(0.95, 0.6 + 0.1 * frame.weight),
			clause,
			noun: null,
			nounPhrases: [],
			isWeak: false,
		};
	}
	if (!carried) return null;
	taken.add(carried.phrase);
	const intent = intentOf(view, clause, carried.entry.type);
	return {
		type: intent ?? carried.entry.type,
		first: carried.phrase.head,
		end: carried.phrase.head + 1,
		lemma: carried.entry.lemma,
		rule: `noun/${carried.entry.type.toLowerCase()}/${tokens.lower[clause.verb.head]} ${carried.entry.lemma}`,
		score: 0.75,
		clause,
		noun: carried.phrase,
		nounPhrases: carried.phrases,
		isWeak: false,
	};
};

type Roles = ReturnType<typeof rolesOf>;

const frameFor = (view: SentenceView, clause: Clause, roles: Roles): Frame | null => {
	const { tokens } = view.reading;
	const frames = framesByForm.get(tokens.lower[clause.verb.head]!);
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
const carriedNoun = (
	view: SentenceView,
	clause: Clause,
	roles: Roles,
	nouns: readonly FoundNoun[],
): FoundNoun | null => {
	const word = view.reading.tokens.lower[clause.verb.head]!;
	const object = light.has(word) ? nouns.find((noun) => roles.objects.includes(noun.phrase)) : undefined;
	if (object) return object;
	const subject =
		happens.has(word) && !clause.isPassive ? nouns.find((noun) => roles.subjects.includes(noun.phrase)) : undefined;
	return subject ?? null;
};

const harmful = new Set<EventTypeId>(['ASSAULT', 'CASUALTY', 'ACCIDENT', 'HAZARD']);

// Nouns that a verb's frame already speaks for: "reached an agreement", "an air strike killed", "condemned the attack".
const belongsTo = (clause: Clause, frame: Frame, noun: FoundNoun, roles: Roles): boolean => {
	const isObject = roles.objects.includes(noun.phrase);
	const isSubject = roles.subjects.includes(noun.phrase);
	const inPhrase = clause.phrases.some((phrase) => phrase.noun === noun.phrase);
	if (isObject && (frame.object !== null || noun.entry.isWeak || noun.entry.type === frame.type)) return true;
	if (isSubject && noun.entry.type === frame.type) return true;
	if (inPhrase && frame.phrase !== null) return true;
	return inPhrase && noun.entry.type === frame.type && harmful.has(frame.type);
};

const governing = (view: SentenceView, index: number, outer: ReadonlyMap<number, Trigger>): Trigger | null => {
	let at = index;
	for (let steps = 0; steps < 4; steps += 1) {
		const clause = view.clauses[at]!;
		const hangs =
			clause.relation === 'infinitive' ||
			(clause.relation === 'gerund' &&
				clause.marker !== null &&
				clause.marker !== 'after' &&
				clause.marker !== 'before' &&
				clause.marker !== 'while');
		if (!hangs || clause.governor < 0) return null;
		at = clause.governor;
		const found = outer.get(at);
		if (found) return found;
	}
	return null;
};

const speechActs = new Set<EventTypeId>([
	'AGREE',
	'REQUEST',
	'REJECT',
	'THREATEN',
	'ACCUSE',
	'CONCEDE',
	'SUPPORT',
	'MOBILIZE',
	'CONSULT',
	'LEGAL',
	'COERCE',
]);
const isAbsorbed = (clause: Clause, above: Trigger): boolean =>
	speechActs.has(above.type) || clause.relation === 'gerund';

const ofNoun = (view: SentenceView, found: FoundNoun): Trigger => {
	const { lower, pos } = view.reading.tokens;
	const own = found.phrases.some(
		({ preposition }) =>
			preposition === 'of' ||
			preposition === 'by' ||
			preposition === 'on' ||
			preposition === 'against' ||
			preposition === 'at' ||
			preposition === 'in' ||
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
		isWeak: found.entry.isWeak || !(own || named || clause !== null),
	};
};

/** The clause whose words stand around a phrase. */
const enclosing = (view: SentenceView, phrase: NounPhrase): Clause | null => {
	let best: Clause | null = null;
	for (const clause of view.clauses) if (clause.first <= phrase.first) best = clause;
	return best ?? view.clauses[0] ?? null;
};
