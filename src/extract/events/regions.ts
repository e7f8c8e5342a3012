// Where the words stand that belong to a clause, its opening adverbial included.
import type { Clause } from '../clauses.ts';
import type { SentenceView } from './sentence.ts';

/** Whether a clause stands at the head of its sentence, or behind a break. */
export const opensSentence = (view: SentenceView, clause: Clause): boolean =>
	clause === view.clauses[0] || startsAfterBreak(view, clause.first);

const startsAfterBreak = (view: SentenceView, first: number): boolean => {
	const word = view.reading.tokens.lower[first - 1];
	return word === ';' || word === ',';
};

/**
 * The first token of what may tell when the deed of a clause was done. Where the subject stands before what is set off
 * between, only words behind the last comma are the verb's own.
 */
export const regionOf = (view: SentenceView, clause: Clause): number => {
	const [subject] = clause.subjects;
	if (clause === view.clauses[0] || subject === undefined || subject.first >= clause.first)
		return regionStart(view, clause);
	let at = clause.first;
	while (at > subject.end && view.reading.tokens.lower[at - 1] !== ',') at -= 1;
	return at;
};

// An opening adverbial ("On Thursday, the government …", "After the 2011 vote, which he won, the army …") belongs to the
// clause after it; what hangs on a verb before it ("X, which has run it since 2011, denied …") does not.
const regionStart = (view: SentenceView, { first, subjects: [subject] }: Clause): number => {
	const { lower } = view.reading.tokens;
	let at = first;
	for (let steps = 0; at > view.first && steps < 14; steps += 1) {
		if (lower[at - 1] === ';') return at;
		const before = view.clauses.find((clause) => clause.verb.head === at - 1);
		if (before && before.relation !== 'relative') return at;
		if (before && (subject === undefined || subject.first < at)) return afterBreak(lower, at, first);
		at = before ? before.first : at - 1;
	}
	return at;
};

const afterBreak = (lower: readonly string[], from: number, first: number): number => {
	for (let at = from; at < first - 1; at += 1) if (/^(?:,|and|but)$/.test(lower[at]!)) return at + 1;
	return first;
};
