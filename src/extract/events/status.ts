// How an event stands: told as happened, going on, planned, threatened, denied, or only claimed by somebody.
import type { EventStatus, EventTypeId, Span, Statement } from '../../domain.ts';
import type { Clause } from '../clauses.ts';
import { carriers } from '../lang/en/event-nouns.ts';
import { verbList } from './frames.ts';
import { isSetFor } from './matching.ts';
import { isJudged, isPutOff } from './object-times.ts';
import { causing, isProtesting } from './realis.ts';
import { rolesOf, type SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

const ongoing = verbList(carriers.ongoing);
const planned = verbList(carriers.planned);
const threatened = verbList(carriers.threatened);
const attempted = verbList(carriers.attempted);
const denied = verbList(carriers.denied);
const seeming = verbList(carriers.seeming);

const harmful = new Set<EventTypeId>(['ASSAULT', 'COERCE', 'SANCTION', 'HAZARD', 'ACCIDENT', 'CASUALTY', 'DISRUPTION']);

/** What the words around a trigger say of its event; `statement` is the one in whose content it stands. */
export const statusOf = (view: SentenceView, trigger: Trigger, statement: Statement | null): EventStatus => {
	if (statement?.why.rule === 'denied-claim') return 'denied';
	const { clause } = trigger;
	// "condemned the attack": nobody condemns what has not been.
	if (isJudged(trigger, view)) return 'confirmed';
	const told: EventStatus =
		doubtedBefore(view, trigger) ??
		(statement ? toldBy(view, trigger, statement) : isHearsay(view, trigger) ? 'reported' : 'confirmed');
	if (!clause) return trigger.noun !== null && hasNo(view, trigger) ? 'denied' : told;
	const isSubjectOrObject =
		trigger.noun === null || clause.subjects.includes(trigger.noun) || clause.objects.includes(trigger.noun);
	if (!isSubjectOrObject) return unrealisedNoun(view, trigger) ?? told;
	return unrealised(view, trigger, clause) ?? (isOngoing(view, clause, trigger.type) ? 'ongoing' : told);
};

const rumours = /^(?:rumou?rs?|claims?|allegations?|accusations?|speculation|suggestions?|suspicions?)$/;
const denials = /^(?:den(?:y|ies|ied|ying)|denials?|refut(?:e|es|ed|ing)|rejected)$/;
const farthest = 14;

// "Rumours that X had fired", "denied that X had fired": what follows "that" is told, not known.
const doubtedBefore = (view: SentenceView, { first, noun, clause }: Trigger): EventStatus | null => {
	const { lower } = view.reading.tokens;
	if (noun !== null) return null;
	for (let at = first - 1; at > Math.max(view.first, first - farthest); at -= 1) {
		if (lower[at] !== 'that') continue;
		const before = lower[beforeAdjunct(lower, at - 1, view.first)]!;
		// "denied that it had fired and demanded an apology": no more of what is denied.
		const between = lower.slice(at, first);
		if (clause?.verb.tense === 'past' && between.includes('had') && between.includes('and')) return null;
		if (rumours.test(before)) return isRejected(lower, at - 2, view.first) ? 'denied' : 'claimed';
		return denials.test(before) ? 'denied' : null;
	}
	return null;
};

// "denied on Tuesday that": the day stands between.
const beforeAdjunct = (lower: readonly string[], from: number, floor: number): number => {
	let at = from;
	while (at > floor && from - at < 4 && adjuncts.test(lower[at]!)) at -= 1;
	return at;
};

const adjuncts =
	/^(?:on|in|late|early|again|today|yesterday|flatly|strongly|angrily|categorically|repeatedly|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night)$/;

// "rejects as baseless the allegations that X had fired"
const isRejected = (lower: readonly string[], from: number, floor: number): boolean => {
	for (let at = from; at >= Math.max(floor, from - 6); at -= 1)
		if (/^(?:reject|dismiss|refut|den[iy]|rebut)/.test(lower[at]!)) return true;
	return false;
};

const unrealised = (view: SentenceView, trigger: Trigger, clause: Clause): EventStatus | null => {
	const { verb } = clause;
	const { lower } = view.reading.tokens;
	const open: EventStatus =
		trigger.type === 'THREATEN' ? 'threatened' : harmful.has(trigger.type) ? 'threatened' : 'planned';
	if (trigger.noun && hasNo(view, trigger)) return 'denied';
	if (isPutOff(view, trigger)) return 'planned';
	// "A second walkout is planned", "Elections are scheduled"
	if (isSetFor(view, clause, trigger)) return 'planned';
	if (clause.subjects[0] && /^(?:no|none|nobody|neither|nothing)$/.test(lower[clause.subjects[0].first]!))
		return 'denied';
	if (verb.isNegated && isDone(view, trigger, clause)) return null;
	if (verb.isNegated && !(trigger.type === 'REJECT' && verb.modal)) return 'denied';
	if (trigger.rule.startsWith('construction/')) return null;
	if (isSpeech(trigger.type) && verb.tense !== 'future' && verb.modal === null)
		return trigger.type === 'THREATEN' ? 'threatened' : null;
	if (clause.marker === 'if' || clause.marker === 'unless' || clause.marker === 'whether') return open;
	if (trigger.rule.includes('→'))
		return trigger.type === 'THREATEN' ? 'threatened' : trigger.type === 'AGREE' ? 'planned' : null;
	if (verb.tense === 'future') return verb.isNegated ? 'denied' : 'planned';
	if (
		verb.modal === 'may' ||
		verb.modal === 'might' ||
		verb.modal === 'could' ||
		verb.modal === 'would' ||
		verb.modal === 'can'
	)
		return open;
	if (verb.modal !== null) return 'planned';
	if (isProtesting(view, clause, trigger)) return null;
	if (clause.governor >= 0 && (clause.relation === 'infinitive' || clause.relation === 'gerund'))
		return carriedStatus(view, clause, open);
	if (verb.isPassive === false && verb.isLinking === false && verb.tense === 'present' && lower[verb.head] === 'plans')
		return 'planned';
	return null;
};

// "The deal does not affect the plans": there is a deal.
const isDone = (view: SentenceView, { noun }: Trigger, { subjects, objects, verb }: Clause): boolean => {
	if (noun === null || !subjects.includes(noun) || objects.length === 0 || verb.isPassive) return false;
	return /^(?:the|this|that|its|their)$/.test(view.reading.tokens.lower[noun.first]!);
};

/** The status that a governing verb gives: "plans to", "tried to", "continues to", "refused to". */
const carriedStatus = (view: SentenceView, clause: Clause, open: EventStatus): EventStatus | null => {
	const above = view.clauses[clause.governor]!;
	const word = view.reading.tokens.lower[above.verb.head]!;
	if (above.verb.isNegated || isNoPlan(view, above)) return 'denied';
	if (threatened.has(word)) return 'threatened';
	if (denied.has(word)) return 'denied';
	if (attempted.has(word)) return open;
	if (causing.test(word) && above.verb.modal === null) return above.verb.tense === 'future' ? 'planned' : null;
	if (clause.relation === 'gerund') return above.verb.tense === 'future' ? 'planned' : null;
	if (seeming.has(word)) return 'reported';
	if (ongoing.has(word)) return 'ongoing';
	if (planned.has(word)) return 'planned';
	if (above.verb.isLinking) return 'planned';
	return above.verb.tense === 'future' || above.verb.modal !== null ? 'planned' : purpose(above);
};

// "there are no plans for X to leave"
const isNoPlan = (view: SentenceView, { objects }: Clause): boolean => {
	const { lower } = view.reading.tokens;
	return objects.some(
		({ first, head }) => lower[first] === 'no' && /^(?:plans?|intentions?|need|reason|desire|wish)$/.test(lower[head]!),
	);
};

// "flew to Paris to meet": the purpose of a move is not yet an act.
const purpose = (above: Clause): EventStatus | null => (above.relation === 'main' ? 'planned' : null);

const speech = new Set<EventTypeId>(['THREATEN', 'REQUEST', 'ACCUSE', 'REJECT', 'AGREE', 'SUPPORT', 'CONCEDE']);
const isSpeech = (type: EventTypeId): boolean => speech.has(type);

const hasNo = (view: SentenceView, trigger: Trigger): boolean => {
	const { lower } = view.reading.tokens;
	const { first } = trigger.noun!;
	const word = lower[first];
	if (word === 'no' || word === 'neither' || word === 'zero') return true;
	// "found no evidence of air strikes"
	return (
		lower[first - 1] === 'of' &&
		/^(?:evidence|signs?|traces?|indications?|proof)$/.test(lower[first - 2] ?? '') &&
		lower.slice(Math.max(view.first, first - 5), first - 2).includes('no')
	);
};

const unrealisedNoun = (view: SentenceView, trigger: Trigger): EventStatus | null => {
	const { lower } = view.reading.tokens;
	const words = lower.slice(trigger.noun!.first, trigger.noun!.head);
	if (words.includes('no') || hasNo(view, trigger)) return 'denied';
	if (words.some((word) => word === 'planned' || word === 'scheduled' || word === 'upcoming' || word === 'proposed'))
		return 'planned';
	if (words.some((word) => word === 'possible' || word === 'potential' || word === 'threatened' || word === 'imminent'))
		return 'threatened';
	if (words.some((word) => word === 'alleged' || word === 'suspected' || word === 'reported')) return 'claimed';
	const clause = trigger.clause!;
	return clause.verb.isNegated && lower[clause.verb.head] === 'rule' ? 'denied' : null;
};

const isOngoing = (view: SentenceView, clause: Clause, type: EventTypeId): boolean => {
	const { lower } = view.reading.tokens;
	const { verb } = clause;
	if (verb.isProgressive && verb.tense === 'present') return true;
	if (verb.form === 'gerund' && (clause.relation === 'main' || clause.governor < 0)) return true;
	if (verb.isLinking && verb.tense === 'present' && clause.complement < 0) return true;
	if (verb.isPassive && verb.tense === 'present' && lower.slice(verb.first, verb.head).includes('being')) return true;
	if (ongoing.has(lower[verb.head]!) && verb.tense === 'present') return true;
	// "The harbour is closed until further notice"
	if (type === 'DISRUPTION' && clause.isPassive && verb.tense === 'present' && verb.hasAuxiliary) return true;
	return lower[verb.head - 1] === 'still';
};

const isHearsay = (view: SentenceView, trigger: Trigger): boolean => {
	const { lower } = view.reading.tokens;
	for (let index = view.first; index < view.end; index += 1) {
		const word = lower[index]!;
		if (word === 'reportedly' || word === 'allegedly' || word === 'apparently') return true;
		if (word === 'reported' && index > trigger.first && index - trigger.first < 8) return true;
	}
	return false;
};

/** "Ukraine said a Russian missile hit the port": what one state says of another's blow is its claim, not known. */
export const isCharge = (view: SentenceView, { type, clause, noun, nounPhrases }: Trigger, source: Span): boolean => {
	if (type !== 'ASSAULT') return false;
	const { tokens } = view.reading;
	const by = [...nounPhrases, ...(clause?.phrases ?? [])].filter(({ preposition }) => preposition === 'by');
	const doers = noun ? [noun, ...by.map((phrase) => phrase.noun)] : clause ? rolesOf(view, clause).subjects : [];
	const striking = doers.flatMap(({ first, end }) => nationsIn(view, first, end));
	if (striking.length === 0) return false;
	let first = view.first;
	while (first < view.end && tokens.start[first]! < source.start) first += 1;
	let end = first;
	while (end < view.end && tokens.end[end]! <= source.end) end += 1;
	const speaking = nationsIn(view, first, end);
	return speaking.length > 0 && striking.every((nation) => !speaking.includes(nation));
};

const nationsIn = (view: SentenceView, first: number, end: number): readonly string[] => {
	const nations: string[] = [];
	for (let token = first; token < end; token += 1) {
		const nation = view.nationAt(token);
		if (nation !== null) nations.push(nation);
	}
	return nations;
};

// Whoever speaks under a name and an office is believed about the plain facts; who claims, or has no name, is not.
const toldBy = (view: SentenceView, trigger: Trigger, statement: Statement): EventStatus => {
	const cue = statement.cue.map(({ start, end }) => view.reading.text.slice(start, end).toLowerCase()).join(' ');
	if (/\b(?:claim|alleg|accus|insist|boast|purport)/.test(cue)) return 'claimed';
	if (statement.stance === 'accuses') return 'claimed';
	if (/\b(?:according|report|suggest|indicat|cit|believ)/.test(cue)) return 'reported';
	return statement.speaker === null || isPartisan(view, trigger, statement) ? 'reported' : 'confirmed';
};

// "At least 80 were killed, state TV said", "The army said it had shot down two drones": a party tells of its own blows, and
// of its enemy's dead, what it wants known.
const isPartisan = (view: SentenceView, { type, clause }: Trigger, { source }: Statement): boolean => {
	const { text, tokens } = view.reading;
	if ((type !== 'ASSAULT' && type !== 'CASUALTY') || source === null) return false;
	if (partisans.test(text.slice(source.start, source.end))) return true;
	const doers = type === 'ASSAULT' && clause && !clause.isPassive ? clause.subjects : [];
	return doers.some(({ first }) => /^(?:it|its|they|their|we|our)$/.test(tokens.lower[first]!));
};

const partisans =
	/\bstate(?:[- ](?:run|owned|controlled))? (?:tv|television|media|radio|broadcaster|newspaper|news agency)\b|\b(?:rebels|separatists|insurgents|guerrillas|militants|militia|ruling party)\b/i;
