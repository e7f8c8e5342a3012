// What a report tells without asking it, and another report may contradict: a count of the incident, that there was none
// of something. It is a question only where the two stand beside each other.
import type { Question, SituationPosition, SituationQuestion, Span } from '../../src/domain.ts';
import { areCompatible, formatAmount } from '../events/amounts.ts';
import type { Entry } from '../reports/entries.ts';
import { isStillOpen } from './answer-cues.ts';
import { createQuestion, type Implied, type PossibleAnswer, type RaisedQuestion } from './items.ts';
import { notThere } from './negated.ts';
import { findSenses } from './senses.ts';
import { toldCounts } from './told-counts.ts';

const longestReport = 80;
const mostImplied = 6;

/** The questions that lie in what a report tells. */
export const createImplied = (entry: Entry): readonly RaisedQuestion[] => {
	const { reference, sentences } = entry.report.extraction;
	if (reference === null) return [];
	const { text } = entry.report.document;
	return sentences
		.slice(0, longestReport)
		.flatMap(({ start, end }): readonly RaisedQuestion[] => {
			const words = text.slice(start, end);
			if (words.endsWith('?') || isStillOpen(words) || isOfBefore(words, reference.date)) return [];
			const counts = toldCounts(words).map((count) =>
				impliedOf(entry, count.asks, { start: start + count.span.start, end: start + count.span.end }, { count }),
			);
			const missing = notThere(words);
			return missing === null
				? counts
				: [
						...counts,
						impliedOf(entry, `Was there any ${missing}?`, { start, end }, { nothing: findSenses(missing, 6) }),
					];
		})
		.slice(0, mostImplied);
};

// "In 2008 the Star sank with 800 people on board": a mishap of another year.
const isOfBefore = (words: string, day: string): boolean =>
	/\b(?:last|previous) year\b/i.test(words) ||
	(words.match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => Number(year) < Number(day.slice(0, 4)));

const impliedOf = (entry: Entry, asked: string, span: Span, implied: Implied): RaisedQuestion => {
	const id = `implied ${span.start} ${asked}`;
	const question: Question = {
		id,
		question: asked,
		kind: 'contested',
		evidence: [span],
		positions: [],
		status: 'open',
		answer: null,
		due: null,
		why: { rule: 'told otherwise', words: [span], score: 0.6 },
	};
	return createQuestion(entry, question, 0, () => undefined, implied);
};

type Told = Pick<SituationPosition, 'documentId' | 'span' | 'value'> & { readonly entry: Entry };

/** The contested question that lies in what reports tell; null where none of them contradicts another one. */
export const composeImplied = (
	raised: readonly RaisedQuestion[],
	answers: readonly PossibleAnswer[],
): SituationQuestion | null => {
	const first = raised[0]!;
	const told = raised.flatMap((one): Told[] => {
		const { implied, entry, question } = one;
		if (implied === null) return [];
		const value = 'count' in implied ? formatAmount(implied.count.value) : 'no';
		return [{ entry, documentId: entry.id, span: question.evidence[0]!, value }];
	});
	const others = answers.map(({ entry, span }): Told => ({ entry, documentId: entry.id, span, value: 'yes' }));
	const sides = 'count' in first.implied! ? differing(raised, told) : others.length > 0 ? [...told, ...others] : [];
	if (sides.length < 2) return null;
	const positions = sides
		.slice(0, mostSides)
		.map(({ documentId, span, value }) => ({ documentId, span, value, actor: null }));
	return {
		id: first.id,
		question: first.question.question,
		kind: 'contested',
		evidence: positions.map(({ documentId, span }) => ({ documentId, span })),
		positions,
		openedBy: positions[0]!.documentId,
		answeredBy: null,
		state: 'contested',
		due: null,
		why: first.question.why,
	};
};

const mostSides = 6;

// Of one publisher the later figure is the only one.
const differing = (raised: readonly RaisedQuestion[], told: readonly Told[]): readonly Told[] => {
	const isAgainst = (one: number, other: number): boolean => {
		const [left, right] = [raised[one]!, raised[other]!];
		if (left.entry === right.entry) return false;
		if (left.entry.publisher !== null && left.entry.publisher === right.entry.publisher) return false;
		return (
			'count' in left.implied! &&
			'count' in right.implied! &&
			!areCompatible(left.implied.count.value, right.implied.count.value)
		);
	};
	const isDisputed = raised.some((_, one) => raised.some((__, other) => isAgainst(one, other)));
	return isDisputed ? told : [];
};
