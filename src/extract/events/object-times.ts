// Times behind a verb that are not the verb's own: "called for a march on Friday", "condemns the attack on 3 May".
import type { EventTypeId, TimeExpression } from '../../domain.ts';
import type { NounPhrase } from '../chunks.ts';
import type { Clause } from '../clauses.ts';
import { framesByForm, nounsByForm } from './frames.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

/** What is said today of something that is, or was, on another day. */
const sayings = new Set<EventTypeId>(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN', 'AGREE', 'CONCEDE']);
/** Words about what has been done already. */
const verdicts = new Set<EventTypeId>(['ACCUSE', 'REJECT', 'SUPPORT']);

/** Whether a time tells of what its clause only speaks of: what is asked for, who is spoken of; in a report of the day `today`. */
export const isOfAnother = (
	view: SentenceView,
	clause: Clause,
	trigger: Trigger,
	time: TimeExpression,
	today: string | null,
): boolean => isOfObject(view, clause, trigger, time, today) || isOfSubject(view, clause, time);

// Of what is asked for or condemned, not of the asking.
const isOfObject = (
	view: SentenceView,
	clause: Clause,
	{ type, noun }: Trigger,
	time: TimeExpression,
	today: string | null,
): boolean => {
	const { tokens } = view.reading;
	if (noun !== null || today === null || !sayings.has(type) || time.start < tokens.end[clause.verb.head]!) return false;
	const day = time.value.slice(0, 10);
	if (day > today && !today.startsWith(day)) return clause.verb.tense !== 'future' && clause.verb.modal === null;
	if (day === today || !verdicts.has(type) || today.startsWith(day)) return false;
	const { tense, isProgressive } = clause.verb;
	return (tense === 'present' && !isProgressive) || isPlacedBetween(view, clause, time);
};

// "condemned the attack on the market on Monday": where it was stands before when it was.
const isPlacedBetween = ({ reading: { tokens } }: SentenceView, clause: Clause, time: TimeExpression): boolean =>
	clause.objects.some(
		({ head }) =>
			nounsByForm.has(tokens.lower[head]!) &&
			clause.phrases.some(({ noun }) => noun.first > head && tokens.end[noun.end - 1]! <= time.start),
	);

// "the deal signed in May", "talks held on Monday", "the strike called by the union on Sunday"
const isDoing =
	/^(?:begun|signed|held|called|agreed|reached|launched|carried|staged|organi[sz]ed|committed|started|made|imposed|announced|declared|concluded|fought)$/;

/** Whether a time stands in a participle that says when the thing before it was held, signed or begun. */
export const isOfParticiple = (
	{ reading: { tokens }, clauses }: SentenceView,
	noun: NounPhrase,
	time: TimeExpression,
): boolean =>
	clauses.some(
		({ relation, subjects, verb, end }) =>
			relation === 'reduced' &&
			subjects.includes(noun) &&
			isDoing.test(tokens.lower[verb.head]!) &&
			time.start >= tokens.end[verb.head]! &&
			time.end <= tokens.end[end - 1]!,
	);

/** Whether a noun is what its clause condemns, rejects or welcomes. */
export const isJudged = ({ clause, noun }: Trigger, { reading: { tokens } }: SentenceView): boolean =>
	noun !== null && clause?.objects.includes(noun) === true && isVerdict(tokens.lower[clause.verb.head]!);

const isVerdict = (word: string): boolean =>
	framesByForm.get(word)?.some(({ type, weight }) => weight === 0 && verdicts.has(type)) ?? false;

/** Whether a verb passes its verdict on a deed ("condemned the attack"), and not on a doer. */
export const judges = ({ reading: { tokens } }: SentenceView, { type, clause, noun }: Trigger): boolean =>
	type === 'ACCUSE' &&
	noun === null &&
	clause?.objects.some(({ head }) => nounsByForm.has(tokens.lower[head]!)) === true &&
	isVerdict(tokens.lower[clause.verb.head]!);

/** Who is said to have done what a verdict is passed on: "the attack by X". */
export const blamedBy = ({ clause }: Trigger): readonly NounPhrase[] =>
	(clause?.phrases ?? []).filter(({ preposition }) => preposition === 'by').map(({ noun }) => noun);

const putOff = /^(?:postpon|delay|reschedul|mov)(?:e|es|ed|ing|s)?$/;

/** Whether the event is a thing that the verb of its clause puts off to another day. */
export const isPutOff = ({ reading }: SentenceView, { clause, noun }: Trigger): boolean => {
	if (clause === null || noun === null || !putOff.test(reading.tokens.lower[clause.verb.head]!)) return false;
	return (clause.isPassive ? clause.subjects : clause.objects).includes(noun);
};

const ending = /^(?:lift|cancel|revok|revers|rescind)(?:s|e|es|ed|ing|led|ling)?$/;

/** Whether the event is a thing that the verb of its clause ends: "lifted the curfew at 9" is no time of the curfew. */
export const isEnded = ({ reading }: SentenceView, { clause, noun }: Trigger): boolean => {
	if (clause === null || noun === null || !ending.test(reading.tokens.lower[clause.verb.head]!)) return false;
	return (clause.isPassive ? clause.subjects : clause.objects).includes(noun);
};

// "A guard wounded in the raid on Monday has died": the day of what is only said of the subject.
const isOfSubject = (
	{ reading: { tokens }, clauses }: SentenceView,
	{ relation, verb }: Clause,
	time: TimeExpression,
): boolean =>
	relation === 'main' &&
	clauses.some(
		(other) =>
			other.relation === 'reduced' &&
			other.verb.head < verb.head &&
			time.start >= tokens.start[other.verb.head]! &&
			time.end <= tokens.start[verb.first]! &&
			!tokens.lower.slice(other.verb.head, verb.first).includes(','),
	);

const harm =
	/^(?:kill(?:s|ed)|injur(?:es|ed)|wound(?:s|ed)|hurt|left|happened|occurred|erupted|struck|hit|destroy(?:s|ed)|devastat(?:es|ed)|claim(?:s|ed)|began|started)$/;
const incidents = new Set<EventTypeId>(['ACCIDENT', 'ASSAULT', 'HAZARD']);

/** Whether a time tells when an incident did harm: "the crash of a plane in the hills that killed 60 on May 3". */
export const isOfHarm = (
	{ reading: { tokens }, clauses }: SentenceView,
	{ type, noun }: Trigger,
	time: TimeExpression,
): boolean => {
	const relative = noun === null || !incidents.has(type) ? undefined : clauses.find(({ first }) => first > noun.head);
	if (relative?.relation !== 'relative' || !/^(?:that|which)$/.test(relative.marker ?? '')) return false;
	const { verb, end } = relative;
	const isInside = time.start >= tokens.start[verb.head]! && time.end <= tokens.end[end - 1]!;
	return isInside && harm.test(tokens.lower[verb.head]!);
};

/** "27 had died, up from 19 on Thursday": the day of the other figure. */
export const isCompared = ({ reading }: SentenceView, { start }: TimeExpression): boolean =>
	/\b(?:up|down) from (?:the )?[\d,.]+(?: \p{L}+)? (?:on |in )?$/u.test(
		reading.text.slice(Math.max(0, start - 50), start),
	);
