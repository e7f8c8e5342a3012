// When an event takes place: the time its clause or phrase names, never a guess beyond the document's own date.
import type { Precision, Reference, TimeExpression } from '../../domain.ts';
import type { SentenceView } from './sentence.ts';
import type { Trigger } from './triggers.ts';

export type When = {
	readonly start: string | null;
	readonly end: string | null;
	readonly precision: Precision | null;
	/** The text itself names the time, beside the event. */
	readonly isExplicit: boolean;
};

export const never: When = { start: null, end: null, precision: null, isExplicit: false };

/** The ISO date or moment of a TIMEX value, as precise as it is; null for vague ones, durations and sets. */
export const isoOf = (value: string): { readonly start: string; readonly precision: Precision } | null => {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?/.exec(value);
	if (!match) return null;
	const [, year, month, day, clock, zone] = match;
	if (clock) return { start: `${year}-${month}-${day}T${clock}${zone ?? ''}`, precision: 'time' };
	if (day) return { start: `${year}-${month}-${day}`, precision: 'day' };
	if (month) return { start: `${year}-${month}`, precision: 'month' };
	if (/^\d{4}-W\d{2}/.test(value)) return weekOf(value);
	return { start: year!, precision: 'year' };
};

// A week inside one month is kept as that month; the day is not known.
const weekOf = (value: string): { readonly start: string; readonly precision: Precision } | null => {
	const year = Number(value.slice(0, 4));
	const week = Number(value.slice(6, 8));
	const fourth = Date.UTC(year, 0, 4);
	const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 7 * 86_400_000;
	const first = new Date(monday).toISOString().slice(0, 7);
	const last = new Date(monday + 6 * 86_400_000).toISOString().slice(0, 7);
	return first === last ? { start: first, precision: 'month' } : null;
};

/** The time beside a trigger: in its own phrase, else in its clause, else in the clause that carries it. */
export const timeBeside = (view: SentenceView, trigger: Trigger, times: readonly TimeExpression[]): When => {
	const { tokens } = view.reading;
	const dated = times.filter((time) => (time.type === 'DATE' || time.type === 'TIME') && isoOf(time.value) !== null);
	if (dated.length === 0) return never;
	if (trigger.noun) {
		const inside = dated.find(
			(time) => time.start >= tokens.start[trigger.noun!.first]! && time.end <= tokens.end[trigger.noun!.end - 1]!,
		);
		if (inside) return whenOf(view, [inside], trigger);
	}
	let clause = trigger.clause;
	for (let steps = 0; clause && steps < 3; steps += 1) {
		const from =
			clause === view.clauses[0] || startsAfterBreak(view, clause.first)
				? regionStart(view, clause.first)
				: clause.first;
		const start = tokens.start[from]!;
		const end = tokens.end[Math.max(clause.end - 1, clause.verb.head)]!;
		const found = dated.filter((time) => time.start >= start && time.end <= end);
		if (found.length > 0) return whenOf(view, nearest(found, tokens.start[trigger.first]!), trigger);
		const isCarried =
			clause.relation === 'infinitive' ||
			clause.relation === 'gerund' ||
			clause.relation === 'coordinate' ||
			clause.relation === 'reduced';
		clause = isCarried && clause.governor >= 0 ? view.clauses[clause.governor]! : null;
	}
	if (trigger.noun) return never;
	const only = view.clauses.length <= 2 && dated.length === 1 ? dated[0]! : null;
	return only &&
		only.start < tokens.start[trigger.first]! &&
		trigger.clause?.relation === 'main' &&
		view.clauses[0] === trigger.clause
		? whenOf(view, [only], trigger)
		: never;
};

const startsAfterBreak = (view: SentenceView, first: number): boolean => {
	const word = view.reading.tokens.lower[first - 1];
	return word === ';' || word === ',';
};

// An opening adverbial ("On Thursday, the government …") belongs to the clause after it.
const regionStart = (view: SentenceView, first: number): number => {
	const { lower } = view.reading.tokens;
	let at = first;
	for (let steps = 0; at > view.first && steps < 14; steps += 1) {
		const previous = view.clauses.some((clause) => clause.verb.head === at - 1);
		if (previous || lower[at - 1] === ';') break;
		at -= 1;
	}
	return at;
};

const nearest = (times: readonly TimeExpression[], offset: number): readonly TimeExpression[] => {
	const after = times.filter((time) => time.start >= offset);
	return after.length > 0 ? after : [...times].reverse();
};

const whenOf = (view: SentenceView, times: readonly TimeExpression[], trigger: Trigger): When => {
	let start: { start: string; precision: Precision } | null = null;
	let end: string | null = null;
	for (const time of times) {
		const word = wordBefore(view, time.start);
		const value = isoOf(time.value)!;
		if (word === 'until' || word === 'till' || word === 'through' || (word === 'to' && start !== null))
			end ??= value.start;
		else if (word === 'by' || word === 'before' || word === 'after') continue;
		else if (start === null) start = value;
		else if (start.precision === 'day' && value.precision === 'time' && value.start.startsWith(start.start))
			start = value;
	}
	if (start === null) return { ...never, end, isExplicit: end !== null && trigger.clause?.verb.tense !== 'future' };
	return { start: start.start, end, precision: start.precision, isExplicit: true };
};

const wordBefore = (view: SentenceView, offset: number): string => {
	const { tokens } = view.reading;
	for (let index = view.end - 1; index >= view.first; index -= 1) {
		if (tokens.end[index]! <= offset) return tokens.lower[index]!;
	}
	return '';
};

const dayLength = 86_400_000;
const instantOf = (date: string): number =>
	Date.parse(`${date.slice(0, 10)}${date.length === 4 ? '-12-31' : date.length === 7 ? '-28' : ''}T00:00:00Z`);

/** Whether a date lies so far before the document's that it is history, not news. */
export const isLongAgo = (start: string | null, reference: Reference | null): boolean => {
	if (start === null || reference === null) return false;
	return instantOf(reference.date) - instantOf(start) > 45 * dayLength;
};
