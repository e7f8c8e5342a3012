// What changed from one settled situation to the next: the second row of the screen, the `watch` and `diff` commands
// tell it. What only moved in a list is no change.
import type {
	Evidence,
	Situation,
	SituationDocument,
	SituationQuestion,
	SituationStatement,
} from '../../src/domain.ts';
import { isFromFigures } from '../questions/event-questions.ts';
import { type DocumentPairs, pairDocuments } from '../reports/document-pairs.ts';
import { noTraces, type Pair, pairUp, type Renamed, type Tracing } from '../sums/list-difference.ts';
import { type ChangeKind, noDetail, type SituationChange } from './change.ts';
import { eventChanges, reportsOfEvents } from './event-changes.ts';

/** What is worth telling between two situations; what matters most comes first. */
export const findChanges = (before: Situation, after: Situation): readonly SituationChange[] => {
	const documents = pairDocuments(before, after);
	return ranked([
		...mainChanges(before, after, documents),
		...statementChanges(pairStatements(before, after, documents.renamed)),
	]);
};

// Where documents changed their names, by what is said in them; else a statement that was edited is another one.
const pairStatements = (
	{ statements: before }: Situation,
	{ statements: after }: Situation,
	renamed: Renamed,
): readonly Pair<SituationStatement>[] =>
	renamed.size === 0 ? pairUp(before, after, noTraces) : pairUp(before, after, contentOfStatements, renamed);

/** The same but for statements, of which there are so many that their lists are not made without need. */
export const findMainChanges = (before: Situation, after: Situation): readonly SituationChange[] =>
	ranked(mainChanges(before, after, pairDocuments(before, after)));

const mainChanges = (
	before: Situation,
	after: Situation,
	{ pairs, renamed }: DocumentPairs,
): readonly SituationChange[] => [
	...questionChanges(
		pairUp(before.questions, after.questions, evidenceOfQuestions, renamed).filter(
			(pair) => !isFromFigures((pair.after ?? pair.before)!),
		),
	),
	...eventChanges(pairUp(before.events, after.events, reportsOfEvents, renamed), renamed),
	...documentChanges(pairs),
];

const ranked = (changes: readonly SituationChange[]): readonly SituationChange[] =>
	changes
		.map((change, at) => ({ change, at }))
		.sort((left, right) => rankOf(left.change) - rankOf(right.change) || left.at - right.at)
		.map(({ change }) => change);

const rank: Record<ChangeKind, number> = {
	withdrawn: 0,
	contested: 1,
	reopened: 2,
	answered: 3,
	revised: 4,
	status: 5,
	new: 6,
	gone: 7,
};

// What is contested from the start comes before what is merely new.
const rankOf = ({ kind, after }: SituationChange): number =>
	kind === 'new' && after === 'contested' ? rank.new - 0.5 : rank[kind];

const evidenceOfQuestions: Tracing<SituationQuestion, Evidence> = {
	of: ({ evidence }) => evidence,
	key: ({ span }) => `${span.start}`,
};

const contentOfStatements: Tracing<SituationStatement, Evidence> = {
	of: ({ documentId, content, cue }) => [{ documentId, span: content[0] ?? cue[0] ?? { start: 0, end: 0 } }],
	key: ({ span }) => `${span.start} ${span.end}`,
};

const questionChanges = (pairs: readonly Pair<SituationQuestion>[]): SituationChange[] =>
	pairs.flatMap(({ before, after }): SituationChange[] => {
		const row = after ?? before!;
		const about = {
			subject: 'question' as const,
			id: row.id,
			label: row.question,
			evidence: row.answeredBy ?? row.evidence[0] ?? null,
		};
		if (after === undefined) return [{ ...about, ...noDetail, kind: 'gone' as const }];
		if (before === undefined) return [{ ...about, ...noDetail, after: after.state, kind: 'new' as const }];
		if (before.state === after.state) return [];
		const isClosed = before.state === 'answered' || before.state === 'superseded';
		const kind =
			after.state === 'answered'
				? 'answered'
				: isClosed
					? 'reopened'
					: after.state === 'contested'
						? 'contested'
						: 'status';
		return [
			kind === 'status'
				? { ...about, kind, what: 'state', before: before.state, after: after.state }
				: { ...about, ...noDetail, kind },
		];
	});

const statementChanges = (pairs: readonly Pair<SituationStatement>[]): SituationChange[] =>
	pairs.flatMap(({ before, after }): SituationChange[] => {
		if (before !== undefined && after !== undefined) return [];
		const row = after ?? before!;
		const span = row.content[0] ?? row.cue[0];
		return [
			{
				...noDetail,
				kind: after === undefined ? ('gone' as const) : ('new' as const),
				subject: 'statement' as const,
				id: row.id,
				label: row.stance,
				evidence: span === undefined ? null : { documentId: row.documentId, span },
			},
		];
	});

const documentChanges = (pairs: readonly Pair<SituationDocument>[]): SituationChange[] =>
	pairs.flatMap(({ before, after }): SituationChange[] => {
		const row = after ?? before!;
		const about = { subject: 'document' as const, id: row.id, label: row.title ?? row.path, evidence: null };
		if (after === undefined) return [{ ...about, ...noDetail, kind: 'gone' as const }];
		if (before === undefined) return [{ ...about, ...noDetail, kind: 'new' as const }];
		if (before.id !== after.id)
			return [{ ...about, kind: 'revised' as const, what: 'path', before: before.path, after: after.path }];
		if (before.status !== after.status && (after.status === 'killed' || after.status === 'superseded')) {
			return [{ ...about, ...noDetail, what: after.status, kind: 'withdrawn' as const }];
		}
		return before.hash === after.hash ? [] : [{ ...about, ...noDetail, kind: 'revised' as const, what: 'text' }];
	});
