// When an event takes place: the time its clause or phrase names, never a guess beyond the document's own date.
import type { Precision, Reference, TimeExpression } from '../../domain.ts';
import type { Clause } from '../clauses.ts';
import { type Iso, isoOf } from './iso-dates.ts';
import { missiveTime } from './missives.ts';
import { isCompared, isEnded, isJudged, isOfAnother, isOfHarm, isOfParticiple, isPutOff } from './object-times.ts';
import { opensSentence, regionOf } from './regions.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

export type When = {
	readonly start: string | null;
	readonly end: string | null;
	readonly precision: Precision | null;
	/** The text itself names the day (or month, or year), beside the event; a bare clock time does not. */
	readonly isExplicit: boolean;
};

export const never: When = { start: null, end: null, precision: null, isExplicit: false };

/** The time beside a trigger: in its own phrase, else in its clause, else in the clause that carries it. */
export const timeBeside = (
	view: SentenceView,
	trigger: Trigger,
	times: readonly TimeExpression[],
	today: string | null,
): When => {
	const when = timeFound(view, trigger, times, today);
	// "postponed its ruling from Wednesday to Friday": it is to be on Friday.
	return when.end !== null && isPutOff(view, trigger) ? { ...when, start: when.end, end: null } : when;
};

const timeFound = (
	view: SentenceView,
	trigger: Trigger,
	times: readonly TimeExpression[],
	today: string | null,
): When => {
	const { tokens } = view.reading;
	const dated = times.filter((time) => isDated(view, time));
	if (dated.length === 0) return never;
	const dispatched = missiveTime(view, trigger, dated);
	if (dispatched) return whenOf(view, [dispatched], trigger);
	if (trigger.noun) {
		const from = tokens.start[trigger.noun.first]!;
		const inside = dated.find((time) => time.start >= from && time.end <= tokens.end[trigger.noun!.end - 1]!);
		if (inside) return { end: null, ...isoOf(inside.value)!, isExplicit: true };
		const own = dated.filter((time) => isOfParticiple(view, trigger.noun!, time) || isOfHarm(view, trigger, time));
		if (own.length > 0) return whenOf(view, own, trigger);
		if (isEnded(view, trigger)) return never;
		const isOwn = trigger.clause?.subjects.includes(trigger.noun) || trigger.clause?.objects.includes(trigger.noun);
		if ((!isOwn && !isManner(trigger)) || isJudged(trigger, view)) return afterNoun(view, trigger, dated, today);
	}
	let clause = trigger.clause;
	let isCoarse = false;
	for (let steps = 0; clause && steps < 6; steps += 1) {
		const from = opensSentence(view, clause) ? regionOf(view, clause) : clause.first;
		const start = tokens.start[from]!;
		const own = tokens.start[clause.first]!;
		const end = tokens.end[Math.max(clause.end - 1, clause.verb.head)]!;
		const found = dated.filter(
			(time) =>
				((steps === 0 && time.start >= own) || !isOwned(view, time)) &&
				!(steps === 0 && isOfAnother(view, trigger.clause!, trigger, time, today)) &&
				time.start >= start &&
				time.end <= end &&
				(!isCoarse || time.value.length < 8),
		);
		// "The toll from Monday's blast rose on Tuesday": the day of the rise, where there is one.
		const free = found.filter((time) => !isOwned(view, time));
		const best = free.length > 0 ? free : found;
		if (best.length > 0) return whenOf(view, nearest(best, tokens.start[trigger.first]!), trigger);
		const carried = carriedBy(view, clause);
		if (carried === 'not') break;
		isCoarse ||= carried === 'coarsely';
		clause = clause.governor >= 0 ? view.clauses[clause.governor]! : null;
	}
	const behind = sinceBehind(view, trigger, dated);
	if (behind.length === 0) behind.push(...withNextVerb(view, trigger, dated));
	return behind.length > 0 ? whenOf(view, behind, trigger) : besideMain(view, trigger, dated);
};

/** "capsized and sank at 2:40 on Monday": of two bare verbs in a row the time behind the second is of both. */
const withNextVerb = (
	view: SentenceView,
	{ clause, noun }: Trigger,
	dated: readonly TimeExpression[],
): TimeExpression[] => {
	if (clause === null || noun !== null) return [];
	const { tokens } = view.reading;
	const next = view.clauses.find(
		({ relation, verb, first }) =>
			relation === 'coordinate' &&
			verb.tense === clause.verb.tense &&
			first <= clause.verb.head + 2 &&
			first > clause.verb.head,
	);
	if (next === undefined || tokens.lower[clause.verb.head + 1] !== 'and' || next.verb.first !== clause.verb.head + 2)
		return [];
	return dated.filter((time) => time.start >= tokens.end[next.verb.head]! && isInside(view, next, time));
};

/** "has tried to take the town since March", "six have died since it broke out on May 3": what is so since then began then. */
const sinceBehind = (view: SentenceView, { clause }: Trigger, dated: readonly TimeExpression[]): TimeExpression[] => {
	if (clause?.verb.tense !== 'perfect') return [];
	const index = view.clauses.indexOf(clause);
	const behind = view.clauses.filter(({ governor }) => governor === index);
	return dated.filter((time) =>
		behind.some(
			(each) =>
				isInside(view, each, time) &&
				(each.marker === 'since' || (each.relation === 'infinitive' && wordBefore(view, time.start) === 'since')),
		),
	);
};

// "challenged the award in a formal protest": the way it was done is of the same day.
const isManner = ({ clause, noun }: Trigger): boolean =>
	clause?.phrases.some((phrase) => phrase.noun === noun && /^(?:in|with|by|through)$/.test(phrase.preposition)) ??
	false;

/** Words that say that one thing is when another is. */
export const simultaneous: ReadonlySet<string> = new Set(['when', 'as', 'while']);

/** What happens "when", "as" or "while" dates its main clause: "When the court freed him on May 3, crowds marched". */
const besideMain = (view: SentenceView, trigger: Trigger, dated: readonly TimeExpression[]): When => {
	const main = trigger.clause;
	if (main?.relation !== 'main' || main.verb.tense !== 'past') return never;
	const index = view.clauses.indexOf(main);
	const { start } = view.reading.tokens;
	const opens = index > 0 && simultaneous.has(view.clauses[0]!.marker ?? '');
	const behind = view.clauses.filter((clause) => simultaneous.has(clause.marker ?? '') && isBehind(clause, index));
	const found = dated.filter(
		(time) =>
			!isOwned(view, time) &&
			((opens && time.end <= start[main.first]!) || behind.some((clause) => isInside(view, clause, time))),
	);
	const days = new Set(found.map(({ value }) => value.slice(0, 10)));
	return days.size === 1 ? whenOf(view, found, trigger) : never;
};

const isBehind = ({ governor, verb, relation }: Clause, main: number): boolean =>
	governor === main && relation === 'subordinate' && verb.tense === 'past';

const isInside = (view: SentenceView, clause: Clause, time: TimeExpression): boolean => {
	const { start, end } = view.reading.tokens;
	return time.start >= start[clause.first]! && time.end <= end[Math.max(clause.end - 1, clause.verb.head)]!;
};

/** Times of day and dates with a value; not the date line of a post nor the word "now". */
const isDated = (view: SentenceView, time: TimeExpression): boolean => {
	if ((time.type !== 'DATE' && time.type !== 'TIME') || isoOf(time.value) === null) return false;
	return wordBefore(view, time.start) !== ')' && !isDateline(view, time) && !isCompared(view, time);
};

// "LAGOS, March 4 (Reuters) -": the day of writing.
const isDateline = (view: SentenceView, time: TimeExpression): boolean => {
	const { reading } = view;
	const sentence = reading.sentences[view.index]!;
	const block = reading.blocks[sentence.block]!;
	if (block.firstSentence !== view.index || time.start - block.start > 60) return false;
	return /^[^.\n]{0,30}(?:\([^()\n]{2,30}\)\s)?[-–—]{1,2}\s/.test(reading.text.slice(time.end, time.end + 70));
};

// "opened an inquiry into Thursday's sinking, as …": the day is the sinking's, not that of what else is told.
const isOwned = (view: SentenceView, time: TimeExpression): boolean =>
	/^['’]s\b/.test(view.reading.text.slice(time.end, time.end + 3));

/** Whether a clause has the time of the clause it hangs on: wholly, only in year and month, or not at all. */
const carriedBy = (view: SentenceView, clause: Clause): 'wholly' | 'coarsely' | 'not' => {
	const { relation, marker, isShared } = clause;
	if (isShared || relation === 'infinitive' || relation === 'coordinate' || relation === 'reduced') return 'wholly';
	if (relation === 'gerund') return marker === 'after' || marker === 'before' ? 'coarsely' : 'wholly';
	if (relation === 'relative' && goesOn(view, clause)) return 'wholly';
	if (relation !== 'subordinate') return 'not';
	if (marker === 'when' || marker === 'as' || marker === 'while') return 'wholly';
	return marker === 'after' ? 'coarsely' : 'not';
};

// "The ship struck the bridge, which collapsed": told as what came next.
const goesOn = ({ reading: { tokens } }: SentenceView, { first, verb }: Clause): boolean =>
	verb.tense === 'past' && tokens.lower[first] === 'which' && tokens.lower[first - 1] === ',';

/** A time right behind a noun and its phrases: "the invasion of X in 2003", "an attack on Friday". */
const afterNoun = (
	view: SentenceView,
	trigger: Trigger,
	dated: readonly TimeExpression[],
	today: string | null,
): When => {
	const { tokens } = view.reading;
	const verb = trigger.clause?.verb;
	const isAhead = verb && (verb.tense === 'future' || verb.form === 'infinitive' || verb.modal !== null);
	// "is to vote on the deal on Wednesday": the day of the vote. What is past is the deal's own.
	const own =
		isAhead && !isJudged(trigger, view)
			? dated.filter(({ value }) => today !== null && value < today.slice(0, 4))
			: dated;
	const last = trigger.nounPhrases.at(-1)?.noun.end ?? trigger.noun!.end;
	const near = own.filter(
		(time) =>
			time.start >= tokens.end[trigger.noun!.head]! && time.start <= tokens.end[Math.min(view.end, last + 2) - 1]!,
	);
	return near.length > 0 ? whenOf(view, near, trigger) : never;
};

const nearest = (times: readonly TimeExpression[], offset: number): readonly TimeExpression[] => {
	const after = times.filter((time) => time.start >= offset);
	return after.length > 0 ? after : [...times].reverse();
};

const whenOf = (view: SentenceView, times: readonly TimeExpression[], trigger: Trigger): When => {
	let start: Iso | null = null;
	let end: string | null = null;
	for (const time of times) {
		const word = wordBefore(view, time.start);
		const value = isoOf(time.value)!;
		if (word === 'until' || word === 'till' || word === 'through' || (word === 'to' && start !== null))
			end ??= value.start;
		else if (word === 'after' && isOfThing(view, time)) start ??= value;
		else if (word === 'by' || word === 'before' || word === 'after') continue;
		else if (start === null) start = value;
		else if (start.precision === 'day' && value.precision === 'time' && value.start.startsWith(start.start))
			start = value;
	}
	const isClock = times.every(
		(time) => time.type === 'TIME' && isClockOnly(view.reading.text.slice(time.start, time.end)),
	);
	if (start === null) {
		const isExplicit = end !== null && !isClock && trigger.clause?.verb.tense !== 'future';
		return { ...never, end, isExplicit };
	}
	return {
		start: start.start,
		end: inOrder(start.start, end) ?? start.end ?? null,
		precision: start.precision,
		isExplicit: !isClock,
	};
};

// "After the 2011 election": what came of it is of that year, more or less. "After 2011" may be any time since.
const isOfThing = ({ reading: { text } }: SentenceView, { start, end, value }: TimeExpression): boolean =>
	value.length === 4 && /^the\s/i.test(text.slice(start, end)) && /^\s\p{L}/u.test(text.slice(end, end + 2));

const dayLength = 86_400_000;

// "from 20:00 to 05:00": the next morning.
const inOrder = (start: string, end: string | null): string | null => {
	const isNight = end?.includes('T') && end.slice(0, 10) === start.slice(0, 10) && end < start;
	if (!end || !isNight) return end;
	const next = new Date(Date.parse(`${end.slice(0, 10)}T00:00:00Z`) + dayLength);
	return Number.isNaN(next.getTime()) ? end : next.toISOString().slice(0, 10) + end.slice(10);
};

const wordBefore = (view: SentenceView, offset: number): string => {
	const { tokens } = view.reading;
	for (let index = view.end - 1; index >= view.first; index -= 1) {
		if (tokens.end[index]! <= offset) return tokens.lower[index]!;
	}
	return '';
};

const instantOf = (date: string): number =>
	Date.parse(`${date.slice(0, 10)}${date.length === 4 ? '-12-31' : date.length === 7 ? '-15' : ''}T00:00:00Z`);

/** Whether a date lies so far before the document's that it is history, not news. */
export const isLongAgo = (start: string | null, reference: Reference | null): boolean => {
	if (start === null || reference === null) return false;
	return instantOf(reference.date) - instantOf(start) > 45 * dayLength;
};

const isClockOnly = (words: string): boolean =>
	/^[\d\s:.,apmAPMZGTECSPDU+-]*(?:noon|midnight|local time|Eastern Time|o'clock)?$/.test(words);
