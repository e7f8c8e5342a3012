// Two reports answer one question, and not alike: what caused it, who did it. The later answer stands, and that the
// accounts differ is a contested question of its own, so that nobody takes the later for the settled one.
import type { DocumentId, SituationQuestion, Span } from '../../src/domain.ts';
import { stableId } from '../../src/lib/stable-id.ts';
import { compareEntries, type Entry } from '../reports/entries.ts';
import { countShared } from '../reports/terms.ts';
import type { Asked } from './answer-cues.ts';
import { answerLikeness } from './answer-likeness.ts';
import type { QuestionItem, RaisedQuestion } from './items.ts';
import { findSenses } from './senses.ts';

type Account = { readonly entry: Entry; readonly span: Span; readonly terms: readonly number[] };

const told = new Set<Asked>(['cause', 'who']);

/** Words that say how an answer was come by. */
const formal = new Set(
	findSenses(
		'preliminary findings finding work traced investigation investigators official officials believe initial likely',
		20,
	),
);

// A longer account takes up most of a shorter one that it agrees with.
const mostShared = 0.5;
const shortAccount = 3;
const fewestOwn = 2;
const fewestAsked = 2;

/** The id of the question that the accounts of another question raise. */
export const accountsId = (questionId: string): string => stableId('q', `${questionId}\naccounts`);

/** The contested question that lies in the answers to a question; null where they agree, or come from one publisher. */
export const raiseAccounts = (
	question: SituationQuestion,
	items: readonly QuestionItem[],
	isWithdrawn: (item: QuestionItem) => boolean,
): SituationQuestion | null => {
	const standing = items.filter((item) => !isWithdrawn(item));
	const raised = standing.filter((item) => item.kind === 'question');
	if (raised.length === 0 || !told.has(raised[0]!.asked) || question.state === 'contested') return null;
	// "Who won?" is asked of too little: sentences that go with it may tell of different things.
	if (raised[0]!.asked === 'who' && raised[0]!.terms.length < fewestAsked) return null;
	const accounts = accountsOf(standing, raised);
	const [first, last] = [accounts[0], accounts.at(-1)];
	if (first === undefined || last === undefined || !areDifferent(first, last, raised[0]!)) return null;
	const positions = [first, last].map(({ entry, span }) => ({ documentId: entry.id, span, actor: null, value: null }));
	return {
		id: accountsId(question.id),
		question: `${question.question.replace(/\?$/, '')}: which account holds?`,
		kind: 'contested',
		evidence: positions.map(({ documentId, span }): { documentId: DocumentId; span: Span } => ({ documentId, span })),
		positions,
		openedBy: first.entry.id,
		answeredBy: null,
		state: 'contested',
		due: null,
		why: { rule: 'accounts that differ', words: [], score: 1 },
	};
};

const accountsOf = (items: readonly QuestionItem[], raised: readonly RaisedQuestion[]): readonly Account[] =>
	items
		.flatMap((item): Account[] => {
			if (item.kind === 'answer')
				return raised.some((question) => answerLikeness(question, item) > 0)
					? [{ entry: item.entry, span: item.span, terms: item.terms }]
					: [];
			return item.answered === null ? [] : [{ entry: item.entry, ...item.answered }];
		})
		.sort((left, right) => compareEntries(left.entry, right.entry) || left.span.start - right.span.start);

// Of one publisher the later account revises the earlier one; of two, they differ unless they share their words.
const areDifferent = (first: Account, last: Account, { terms }: RaisedQuestion): boolean => {
	if (first.entry === last.entry) return false;
	if (first.entry.publisher !== null && first.entry.publisher === last.entry.publisher) return false;
	const ownTerms = (account: Account): readonly number[] =>
		account.terms.filter(
			(term) =>
				!terms.includes(term) &&
				!formal.has(term) &&
				!first.entry.story.includes(term) &&
				!last.entry.story.includes(term),
		);
	const [one, other] = [ownTerms(first), ownTerms(last)];
	const fewer = Math.min(one.length, other.length);
	const shared = countShared(one, other) / fewer;
	return fewer >= fewestOwn && (fewer < shortAccount ? shared < mostShared : shared <= mostShared);
};
