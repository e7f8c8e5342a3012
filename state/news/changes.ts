// What changed from one settled situation to the next, in short words: the second row of the screen, the `watch`
// and `diff` commands read it. What only moved in a list is no change.
import type {
	ClaimedQuantity,
	EventCluster,
	EventReport,
	Evidence,
	Situation,
	SituationDocument,
	SituationQuestion,
	SituationStatement,
} from '../../src/domain.ts';
import { whenOf } from '../clock.ts';
import { formatAmount, isVague } from '../events/amounts.ts';
import { isFromFigures } from '../questions/event-questions.ts';
import { type DocumentPairs, pairDocuments } from '../reports/document-pairs.ts';
import type { Screen } from '../state.ts';
import { joinedPairs, noTraces, type Pair, pairUp, type Renamed, type Tracing } from '../sums/list-difference.ts';
import { sayLabel } from '../words.ts';

export type ChangeKind = 'new' | 'revised' | 'status' | 'contested' | 'answered' | 'reopened' | 'withdrawn' | 'gone';

export type SituationChange = {
	readonly kind: ChangeKind;
	readonly subject: 'document' | 'event' | 'statement' | 'question';
	/** Id of the subject as it is now; as it was, where it is gone. */
	readonly id: string;
	/** What it is about: a summary, a question, the title of a report. As written in the reports: not yet safe to show. */
	readonly label: string;
	/** The count, state or date that changed; null where the subject itself is the change. */
	readonly what: string | null;
	readonly before: string | null;
	readonly after: string | null;
	readonly evidence: Evidence | null;
};

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

const signs: Record<ChangeKind, string> = {
	withdrawn: '✗',
	contested: '≠',
	reopened: '?',
	answered: '✓',
	revised: '~',
	status: '~',
	new: '+',
	gone: '−',
};

const questionSigns = { contested: '≠', pending: '…', open: '?' } as const;

/** A change as a few words: `killed 7→9: ferry aground`, `NEW ≠ who fired`, `✗ deal signed`. Made of text as written: show it safely. */
export const changeWords = ({ kind, subject, label, what, before, after }: SituationChange): string => {
	// Where several things happen at once, a count alone says nothing.
	const of = what === null ? '' : `: ${label}`;
	if (kind === 'contested' && after !== null) return `${signs[kind]} ${what ?? label} ${after}${of}`;
	if (before !== null && after !== null) return `${what ?? label} ${before}→${after}${of}`;
	if (kind === 'new' && subject === 'question') {
		return `NEW ${questionSigns[after as keyof typeof questionSigns] ?? '?'} ${label}`;
	}
	if (kind === 'new') return `NEW ${subject === 'event' && after === 'contested' ? '≠ ' : ''}${label}`;
	return `${signs[kind]} ${what === null ? label : `${what}: ${label}`}`;
};

/** A day without weekday and year, or a clock: what differs between two times of one story. */
const shortTime = (value: string | null, zone: string): string | null => {
	if (value === null) return null;
	const { day, clock } = whenOf(value, zone);
	return `${(day ?? '?').replace(/^\w{3} (\d{1,2} \w{3}) \d{4}$/, '$1')}${clock === '' ? '' : ` ${clock}`}`;
};

/** The same, fit for the screen. */
export const changeLabel = (screen: Pick<Screen, 'isAscii' | 'zone'>, change: SituationChange): string => {
	const { what, before, after } = change;
	const isTime = change.subject === 'event' && what === 'time';
	const worded = isTime
		? { ...change, before: shortTime(before, screen.zone), after: shortTime(after, screen.zone) }
		: change;
	// The sign for pending is not the one for a cut.
	return sayLabel(screen, changeWords(worded).replace('NEW …', 'NEW ⋯'));
};

const reportsOfEvents: Tracing<EventCluster, EventReport> = {
	of: ({ reports }) => reports,
	key: ({ start, trigger }) => `${start} ${trigger.start}`,
};

const evidenceOfQuestions: Tracing<SituationQuestion, Evidence> = {
	of: ({ evidence }) => evidence,
	key: ({ span }) => `${span.start}`,
};

const contentOfStatements: Tracing<SituationStatement, Evidence> = {
	of: ({ documentId, content, cue }) => [{ documentId, span: content[0] ?? cue[0] ?? { start: 0, end: 0 } }],
	key: ({ span }) => `${span.start} ${span.end}`,
};

const noDetail = { what: null, before: null, after: null };

// What was two events and is one now is not gone: what it told goes on in the other one.
const eventChanges = (pairs: readonly Pair<EventCluster>[], renamed: Renamed): SituationChange[] => {
	const joined = joinedPairs(pairs, reportsOfEvents, renamed);
	const isJoined = new Set([...joined.values()].flat());
	return pairs.flatMap((pair) =>
		pair.before !== undefined && isJoined.has(pair.before) && pair.after === undefined
			? []
			: changesOfEvent(pair, joined.get(pair) ?? noEvents),
	);
};

const noEvents: readonly EventCluster[] = [];

type KnownChanges = { readonly before: EventCluster | undefined; readonly changes: readonly SituationChange[] };

// What is compared with the same moment again and again, with each report that comes, differs in few events.
const knownChanges = new WeakMap<EventCluster, KnownChanges>();

const changesOfEvent = (
	{ before, after }: Pair<EventCluster>,
	joined: readonly EventCluster[],
): readonly SituationChange[] => {
	const known = after === undefined || joined.length > 0 ? undefined : knownChanges.get(after);
	if (known !== undefined && known.before === before) return known.changes;
	const about = aboutEvent(after ?? before!);
	if (after === undefined) return [{ ...about, ...noDetail, kind: 'gone' }];
	const changes: readonly SituationChange[] =
		before === undefined
			? [{ ...about, ...noDetail, kind: 'new', after: after.state === 'contested' ? after.state : null }]
			: eventDetails(before, after, joined).map((detail) => ({ ...about, ...detail }));
	if (joined.length === 0) knownChanges.set(after, { before, changes });
	return changes;
};

const aboutEvent = ({ id, summary, reports }: EventCluster) => {
	const report = reports.at(-1);
	const evidence =
		report === undefined ? null : { documentId: report.documentId, span: { start: report.start, end: report.end } };
	return { subject: 'event' as const, id, label: summary, evidence };
};

const eventDetails = (
	before: EventCluster,
	after: EventCluster,
	joined: readonly EventCluster[],
): readonly Detail[] => {
	const known = [before, ...joined].flatMap(({ quantities }) => quantities);
	const figures = after.quantities.flatMap((quantity) =>
		quantityChange(
			known.find(({ what }) => what === quantity.what),
			quantity,
		),
	);
	const [was, is] = [before.start ?? '?', after.start ?? '?'];
	return [
		// Figures that contradict each other say more than that the event is contested.
		...(figures.some(({ kind }) => kind === 'contested') ? [] : stateChange(before.state, after.state)),
		...figures,
		...(was === is ? [] : [{ kind: 'revised' as const, what: 'time', before: was, after: is }]),
	];
};

type Detail = Pick<SituationChange, 'kind' | 'what' | 'before' | 'after'>;

const stateChange = (before: string, after: string): Detail[] => {
	if (before === after) return [];
	const kind = after === 'withdrawn' ? 'withdrawn' : after === 'contested' ? 'contested' : 'status';
	return kind === 'status' ? [{ kind, what: 'state', before, after }] : [{ kind, ...noDetail }];
};

const quantityChange = (before: ClaimedQuantity | undefined, after: ClaimedQuantity): Detail[] => {
	const was = before === undefined ? null : figure(before);
	const is = figure(after);
	if (was === is) return [];
	if (after.contested && !before?.contested) return [{ kind: 'contested', what: after.what, before: was, after: is }];
	return [{ kind: 'revised', what: after.what, before: was ?? '?', after: is }];
};

/** The figure that stands: the last one counted, a word like “dozens” only where there is no other;
 * all of them where they are contested. */
export const figure = ({ claims, contested }: ClaimedQuantity): string => {
	const values = claims.map(({ value }) => formatAmount(value));
	if (contested) return [...new Set(values)].slice(-4).join('/');
	const counted = claims.findLast(({ value }) => !isVague(value));
	return counted === undefined ? (values.at(-1) ?? '?') : formatAmount(counted.value);
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
