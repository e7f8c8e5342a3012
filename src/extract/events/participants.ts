// Who takes part in an event, and where it is: the actors of its subject, object and phrases.
import type { Event, EventTypeId, Participant } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import { phrasesAfter } from '../clauses.ts';
import type { Tokens } from '../reading.ts';
import { nounsByForm } from './frames.ts';
import { missivePhrases } from './missives.ts';
import { blamedBy, isJudged, judges } from './object-times.ts';
import { rolesOf, type SentenceView } from './sentence.ts';
import { placeOf, placeWords } from './spots.ts';
import type { Trigger } from './triggers.ts';

export type Parties = {
	readonly participants: readonly Participant[];
	readonly place: Event['place'];
};

const targetWords = new Set([
	'on',
	'against',
	'at',
	'to',
	'upon',
	'into',
	'towards',
	'toward',
	'with',
	'for',
	'over',
	'targeting',
]);
// "demanded autonomy from X", "seized the town from X": elsewhere "from" only says where from.
const takers = new Set<EventTypeId>(['REQUEST', 'RETREAT', 'COERCE', 'AID']);
// "arrested after a tip from X": X gave the tip.
const takes = ({ type, lemma }: Trigger): boolean => takers.has(type) && !/^(?:arrest|detain|jail)/.test(lemma);
// "an attack over the killing of X", "revenge for X": why, not whom.
const reasons = new Set(['for', 'over']);
const reaches = (trigger: Trigger, preposition: string): boolean =>
	targetWords.has(preposition) && !(trigger.type === 'ASSAULT' && reasons.has(preposition));
const verbal = new Set<EventTypeId>([
	'AGREE',
	'REQUEST',
	'REJECT',
	'THREATEN',
	'ACCUSE',
	'CONCEDE',
	'SUPPORT',
	'SANCTION',
	'CONSULT',
	'AID',
	'COERCE',
	'RETREAT',
	'PROTEST',
	'MOBILIZE',
	'COOPERATE',
	'ASSAULT',
]);
const spoken = new Set<EventTypeId>(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'SUPPORT', 'CONCEDE']);

// A town that one flees to, or that a flood reaches, is where it happens and no party.
const natural = new Set<EventTypeId>([
	'HAZARD',
	'ACCIDENT',
	'CASUALTY',
	'DISRUPTION',
	'MOVEMENT',
	'OTHER',
	'POLITICS',
	'LEGAL',
	'ECONOMY',
]);

/** The parties to the event of a trigger and its place as named beside it. */
export const partiesOf = (view: SentenceView, trigger: Trigger, speaker: string | null): Parties => {
	const sides = trigger.noun ? nounSides(view, trigger) : verbSides(view, trigger);
	const place = placeOf(view, trigger);
	const sources = new Set(sides.sources.flatMap((noun) => partiesWithin(view, noun)));
	// "condemned the attack on X": neither who condemns nor X is to blame for it.
	const isJudging = judges(view, trigger);
	if (sources.size === 0 && !isJudged(trigger, view)) for (const id of partiesBeside(view, trigger)) sources.add(id);
	if (sources.size === 0 && speaker !== null && spoken.has(trigger.type)) sources.add(speaker);
	const aimed = isJudging ? blamedBy(trigger) : sides.targets;
	const targets = new Set(aimed.flatMap((noun) => partiesIn(view, noun)).filter((id) => !sources.has(id)));
	const isOther = sides.targets.some(({ head }) => others.test(view.reading.tokens.lower[head]!));
	if (targets.size === 0 && !isOther && !isJudging && verbal.has(trigger.type)) {
		const found = laterActor(view, trigger, sources);
		if (found !== null) targets.add(found);
	}
	const isPlace = (id: string): boolean => view.actorById.get(id)?.kind === 'place';
	// "the shelling of Zeb killed nine", "a siege of Zeb": what is struck or taken is where it happens.
	const undergone = sides.sources
		.filter((noun) => isUndergone(view, noun))
		.flatMap((noun) => nounsBehind(view, noun))
		.flatMap((noun) => partiesIn(view, noun));
	const isSpatial = trigger.type === 'ASSAULT' || trigger.type === 'COERCE';
	const struck = isSpatial ? [...targets, ...undergone].find(isPlace) : undefined;
	const isParty = (id: string): boolean => !natural.has(trigger.type) || !isPlace(id);
	// "talks in Geneva", "will travel to Geneva to meet": with a town nobody talks.
	const isMet = (id: string): boolean => (trigger.type !== 'CONSULT' && trigger.type !== 'AGREE') || !isPlace(id);
	return {
		participants: [
			...[...sources].filter(isParty).map((actor): Participant => ({ actor, role: 'source' })),
			...[...targets]
				.filter(isParty)
				.filter(isMet)
				.map((actor): Participant => ({ actor, role: 'target' })),
		],
		place: place ?? (struck === undefined ? null : { actor: struck }),
	};
};

type Sides = { readonly sources: readonly NounPhrase[]; readonly targets: readonly NounPhrase[] };

const verbSides = (view: SentenceView, trigger: Trigger): Sides => {
	const { clause } = trigger;
	if (clause === null || trigger.figures) return { sources: [], targets: [] };
	const roles = rolesOf(view, clause);
	// "X said that Y must go": X asks, Y is asked.
	if (trigger.rule === 'construction/must' || trigger.rule === 'construction/denial') {
		const above = clause.governor >= 0 ? view.clauses[clause.governor]! : null;
		const sources = above && !above.isPassive ? above.subjects : [];
		return { sources, targets: trigger.rule === 'construction/must' ? clause.subjects : [] };
	}
	const direct = roles.objects;
	// "talks held on Monday between X and Y"
	const between =
		trigger.type === 'CONSULT' ? clause.phrases.filter(({ preposition }) => preposition === 'between') : [];
	const reached = clause.phrases
		.filter(({ preposition }) => reaches(trigger, preposition) || (preposition === 'from' && takes(trigger)))
		.map(({ noun }) => noun);
	// "tightened the blockade of X with Y's help": X before Y.
	const behind = direct.filter((noun) => partiesIn(view, noun).length === 0).flatMap((noun) => nounsBehind(view, noun));
	return {
		sources: [...roles.subjects, ...between.map(({ noun }) => noun)],
		targets: [...direct, ...behind, ...(behind.length > 0 ? [] : reached.slice(0, direct.length > 0 ? 1 : 2))],
	};
};

const nounSides = (view: SentenceView, trigger: Trigger): Sides => {
	const { clause, noun } = trigger;
	const nounPhrases = [...trigger.nounPhrases, ...missivePhrases(view, trigger)];
	const by = nounPhrases
		.filter(({ preposition }) => preposition === 'by' || preposition === 'from')
		.map((phrase) => phrase.noun);
	const of = nounPhrases.filter(({ preposition }) => preposition === 'of').map((phrase) => phrase.noun);
	const on = nounPhrases.filter(({ preposition }) => reaches(trigger, preposition)).map((phrase) => phrase.noun);
	const between = nounPhrases.filter(({ preposition }) => preposition === 'between').map((phrase) => phrase.noun);
	const roles = clause?.objects.includes(noun!)
		? rolesOf(view, clause)
		: clause?.isPassive && clause.subjects.includes(noun!)
			? rolesOf(view, clause)
			: null;
	const owner = noun!.possessor ? [noun!.possessor] : [];
	// "France condemned the attack": who judges has no part in it.
	const carrier = roles && !isJudged(trigger, view) ? roles.subjects.filter((each) => each !== noun) : [];
	const modifier = by.length === 0 && carrier.length === 0 ? [headless(noun!)] : [];
	return { sources: [...carrier, ...by, ...owner, ...modifier, ...between], targets: [...of, ...on] };
};

// "US air strike": the words before the head name who does it.
const headless = (noun: NounPhrase): NounPhrase => ({
	...noun,
	end: noun.head,
	head: Math.max(noun.first, noun.head - 1),
});

/** The actors a phrase stands for: the one its head names, else those named inside it, else whose it is. */
const partiesIn = (view: SentenceView, noun: NounPhrase): readonly string[] => {
	if (noun.end <= noun.first) return [];
	const { tokens } = view.reading;
	const span = { start: tokens.start[noun.first]!, end: bracketIn(view, noun) ?? tokens.end[noun.end - 1]! };
	const head = { start: tokens.start[noun.head]!, end: tokens.end[noun.head]! };
	const named = view.actors.actorsIn(span);
	const atHead = named.filter(({ mention }) => mention.start <= head.start && mention.end >= head.end);
	if (atHead.length > 0) return [atHead.at(-1)!.actor];
	const resolved = view.actors.actorOf(span);
	if (resolved !== null && !(named.length > 0 && isBody(view, noun))) return [resolved];
	if (others.test(tokens.lower[noun.head]!)) return [];
	if (named.length > 0) return named.map(({ actor }) => actor);
	for (let index = noun.first; index < noun.end; index += 1) {
		const country = view.countryAt(index);
		if (country !== null) return [country];
	}
	return [];
};

// "X’s allies" are not X.
const others = /^(?:all(?:y|ies)|opponents?|critics?|rivals?|foes?|enem(?:y|ies)|neighbou?rs?)$/;

// "a strike (Ann Lee/AP)": who took the picture has no part in it.
const bracketIn = (view: SentenceView, noun: NounPhrase): number | null => {
	const { lower, start } = view.reading.tokens;
	for (let index = noun.first; index < noun.end; index += 1) if (lower[index] === '(') return start[index]!;
	return null;
};

// "the X militarist wing" is of X, whoever else is called a wing.
const isBody = (view: SentenceView, noun: NounPhrase): boolean =>
	noun.possessor === null &&
	/^(?:wing|faction|branch|arm|unit|fighters|troops|forces|army|police|government|militants|rebels|party|aircraft|jets|warplanes|helicopters|tanks|ships)$/.test(
		view.reading.tokens.lower[noun.head]!,
	);

/** The actors of a phrase, or of what it is part of: "members of X", "activists from Y". */
const partiesWithin = (view: SentenceView, noun: NounPhrase): readonly string[] => {
	const own = partiesIn(view, noun);
	const at = view.chunks.indexOf(noun);
	if (own.length > 0 || at < 0 || isUndergone(view, noun)) return own;
	const whole = phrasesAfter(view.reading.tokens, view.chunks, at).find(
		({ preposition }) => preposition === 'of' || preposition === 'from' || preposition === 'in',
	);
	return whole ? partiesIn(view, whole.noun) : [];
};

// "the shelling of X": done to X, by somebody else.
const isUndergone = ({ reading: { tokens } }: SentenceView, { head }: NounPhrase): boolean =>
	/(?:ing|bombardment|siege|invasion|occupation|murder|assassination|massacre)$/.test(tokens.lower[head]!) &&
	nounsByForm.has(tokens.lower[head]!);

/** Whom an apposition between subject and verb names: "a member of parliament, X Y, began". */
const partiesBeside = (view: SentenceView, { clause, noun }: Trigger): readonly string[] => {
	const isOwn = clause !== null && (noun === null || clause.objects.includes(noun));
	const subject = isOwn && !clause.isPassive ? clause.subjects[0] : undefined;
	if (!clause || !subject) return [];
	const between = view.chunks.filter(
		(part): part is NounPhrase => part.kind === 'noun' && part.first >= subject.end && part.end <= clause.verb.first,
	);
	// "armed men attacked a bus near Velm, killing six": the town killed nobody.
	const isPlace = (id: string): boolean => view.actorById.get(id)?.kind === 'place';
	return between.map((part) => partiesIn(view, part)).find((found) => found.length > 0 && !found.every(isPlace)) ?? [];
};

/** Of what an object without a name of its own is, or against whom: "the blockade of X". */
const nounsBehind = (view: SentenceView, noun: NounPhrase): readonly NounPhrase[] => {
	const at = view.chunks.indexOf(noun);
	if (at < 0) return [];
	return phrasesAfter(view.reading.tokens, view.chunks, at)
		.filter(
			({ preposition, noun: each }) =>
				/^(?:of|against|on|to|from)$/.test(preposition) && partiesIn(view, each).length > 0,
		)
		.slice(0, 1)
		.map((phrase) => phrase.noun);
};

// "according to the ministry", however "to" is read.
const isAccording = ({ lower }: Tokens, { first }: NounPhrase): boolean =>
	lower[first - 2] === 'according' || (lower[first] === 'to' && lower[first - 1] === 'according');

const turns = /^(?:when|while|because|although|though)$/;

/** The first actor named after the trigger that neither acts nor merely reports. */
const laterActor = (view: SentenceView, trigger: Trigger, sources: ReadonlySet<string>): string | null => {
	const { tokens } = view.reading;
	const reporters = view.clauses
		.filter(
			({ verb }) =>
				/^(?:said|says|told|reported|reports|added|announced|according|confirmed)$/.test(tokens.lower[verb.head]!) &&
				verb.head > trigger.first,
		)
		.flatMap(({ subjects, objects, verb }) =>
			tokens.lower[verb.head] === 'told' ? [...subjects, ...objects] : subjects,
		);
	// A place where it happens is the last resort: "rallied in X against Y" is against Y.
	for (const isPlace of trigger.type === 'PROTEST' ? [false, true] : [null]) {
		for (const [index, part] of view.chunks.entries()) {
			// "when the town was overrun by X": X belongs to that clause.
			if (part.kind === 'subordinator' && part.first > trigger.first && turns.test(tokens.lower[part.first]!)) break;
			if (part.kind !== 'noun' || part.first < trigger.first || reporters.includes(part)) continue;
			// "in retaliation for the death of X": X is the reason.
			if (/^(?:retaliation|revenge|response|reprisal|vengeance)$/.test(tokens.lower[part.head]!)) break;
			const before = view.chunks[index - 1];
			const isIn =
				before?.kind === 'preposition' &&
				placeWords.has(tokens.lower[before.first]!) &&
				tokens.lower[before.first] !== 'on';
			if (isPlace !== null && isIn !== isPlace) continue;
			if (before?.kind === 'preposition' && tokens.lower[before.first] === 'despite') continue;
			if (isAccording(tokens, part)) continue;
			const found = partiesIn(view, part).find(
				(id) => !sources.has(id) && (isPlace === null || view.actorById.get(id)?.kind !== 'place'),
			);
			if (found !== undefined) return found;
		}
	}
	return null;
};
