// What is known of one subject, in names and values: for its page, and under its passages.
import type {
	DocumentId,
	EventCluster,
	SituationActor,
	SituationQuestion,
	SituationStatement,
	Why,
} from '../../src/domain.ts';
import { eventTypes } from '../../src/event-types.ts';
import { assertNever } from '../../src/lib/assert-never.ts';
import { actFacts } from '../acts/act-facts.ts';
import type { Marks } from '../acts/desk.ts';
import { whenLabel, whenOf } from '../clock.ts';
import { claimsOfQuantity, claimsOfQuestion, statementAt } from '../events/figure-claims.ts';
import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from '../lookups.ts';
import { questionsAbout } from '../questions/places.ts';
import { type Chain, chainLabel, chainOfStatement, chainsOfEvent, depthOf } from '../reports/chain.ts';
import { standingWord } from '../reports/document-standing.ts';
import { claimantName, speakerName } from '../reports/naming.ts';
import { wireRows } from '../reports/wire-facts.ts';
import { questionSign } from '../screen/glyphs.ts';
import { type Segment, segment } from '../screen/lines.ts';
import type { Floor, Screen } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { inQuotes, plural, sayLabel, wordsAt } from '../words.ts';
import { type PaneRow, rule } from './rows.ts';
import { wrapPieces } from './source-view.ts';

/** One fact: a name of at most ten columns, and its value as written. */
export type Fact = readonly [name: string, value: string];

const nameOf = (floor: Floor, id: string | null, documentId?: DocumentId): string =>
	(id === null ? undefined : actorsById(floor.situation).get(id)?.name) ??
	(documentId === undefined ? 'the report' : documentName(floor, documentId));

const roleNames = { source: '', target: ' (target)', other: ' (other)' } as const;

/** More of them fill a pane and say less. */
const mostBearings = 5;

/** The open questions that rest on the same words. */
const bearings = (floor: Floor, event: EventCluster): readonly Fact[] => {
	const touched = questionsAbout(floor.situation, event);
	const named = touched.slice(0, mostBearings).map(({ state, question }) => `${questionSign(state).text} ${question}`);
	const rest = touched.length - named.length;
	return touched.length === 0 ? [] : [['Bears on', [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(' · ')]];
};

/** Two actors of one name and role are one to the eye. */
const partyNames = (floor: Floor, { actors }: EventCluster): readonly string[] => [
	...new Set(actors.map(({ actor, role }) => nameOf(floor, actor) + roleNames[role])),
];

const documentName = (floor: Floor, id: DocumentId): string => {
	const source = documentsById(floor.situation).get(id)?.source ?? null;
	return source === null ? id : `${source} (${id})`;
};

/** Who says it first, and who only repeats that: copies do not count. */
const originFacts = (floor: Floor, { byOrigin = [] }: EventCluster): readonly Fact[] =>
	byOrigin.flatMap(([first, ...copies], index): readonly Fact[] =>
		first === undefined
			? []
			: [
					[`Origin ${index + 1}`, documentName(floor, first)],
					...(copies.length === 0
						? []
						: [[' └ copies', `${copies.map((id) => documentName(floor, id)).join(' · ')}, not independent`] as const]),
				],
	);

/** Chains beyond these say little more. */
const mostChains = 3;

/** Rows of statements tell by themselves who said it in which report. */
const longChain = 2;

const chainFacts = (chains: readonly Chain[], least = longChain): readonly Fact[] =>
	chains
		.filter((chain) => depthOf(chain) >= least)
		.slice(0, mostChains)
		.map((chain): Fact => ['Chain', chainLabel(chain)]);

const eventWhen = ({ start, end, isDateAssumed }: EventCluster, { zone }: Screen): string =>
	isDateAssumed === true
		? whenOf(start, zone).clock === ''
			? `by ${whenLabel(start, zone)}, when it was told: the text names no day`
			: `${whenLabel(start, zone)}; the text names no day, that is the report’s`
		: whenLabel(start, zone) + (end === null ? '' : ` to ${whenLabel(end, zone)}`);

const eventFacts = (floor: Floor, screen: Screen, event: EventCluster): readonly Fact[] => {
	const type = eventTypes.find(({ id }) => id === event.type);
	const place =
		event.place === null ? null : 'actor' in event.place ? nameOf(floor, event.place.actor) : event.place.text;
	return [
		['What', `${type?.label ?? event.type}: ${type?.title ?? ''}`],
		['State', event.status === event.state ? event.state : `${event.state}, told as ${event.status}`],
		['When', eventWhen(event, screen)],
		...(place === null ? [] : [['Where', place] as const]),
		...(event.actors.length === 0 ? [] : [['Who', partyNames(floor, event).join(' · ')] as const]),
		[
			'Reports',
			`${event.origins} origin${event.origins === 1 ? '' : 's'}, ${event.copies} cop${event.copies === 1 ? 'y' : 'ies'}`,
		],
		...originFacts(floor, event),
		...chainFacts(chainsOfEvent(floor, event)),
		...bearings(floor, event),
		...event.quantities
			.map(({ what, ...quantity }) => ({ what, claims: claimsOfQuantity(floor.situation, { what, ...quantity }) }))
			.filter(({ claims }) => claims.length === 1)
			.map(({ what, claims: [claim] }): Fact => {
				const holder = claimantName(floor, claim!) ?? documentName(floor, claim!.documentId);
				return ['Number', `${what}: ${claim!.value} ${holder}`];
			}),
	];
};

const questionFacts = (floor: Floor, screen: Screen, question: SituationQuestion): readonly Fact[] => [
	['State', question.state === question.kind ? question.state : `${question.state}, ${question.kind}`],
	['Opened by', documentName(floor, question.openedBy)],
	...(question.due === null ? [] : [['Due', whenLabel(question.due, screen.zone)] as const]),
	...question.positions
		.filter(({ value }) => value === null || claimsOfQuestion(floor.situation, question).length < 2)
		.map(({ actor, value, documentId, span }): Fact => {
			const statement = statementAt(floor.situation, documentId, span.start);
			const holder = claimantName(floor, { actor, statement }) ?? documentName(floor, documentId);
			return ['Position', `${holder}: ${value ?? inQuotes(wordsAt(floor, documentId, span))}`];
		}),
];

const actorFacts = (_floor: Floor, screen: Screen, actor: SituationActor): readonly Fact[] => [
	['Kind', actor.kind],
	...(actor.roles.length === 0 ? [] : [['Roles', actor.roles.join(' · ')] as const]),
	...(actor.aliases.length === 0 ? [] : [['Also', actor.aliases.join(' · ')] as const]),
	[
		'Counts',
		[plural(actor.documents, 'report'), plural(actor.statements, 'statement'), plural(actor.events, 'event')].join(
			' · ',
		),
	],
	['Last said', actor.lastSaid === null ? 'nothing yet' : whenLabel(actor.lastSaid, screen.zone)],
];

const statementFacts = (floor: Floor, screen: Screen, statement: SituationStatement): readonly Fact[] => [
	['Speaker', speakerName(floor, statement)],
	['Stance', `${statement.stance}, ${statement.mode}`],
	...chainFacts([chainOfStatement(floor, statement)], 1),
	...(statement.time === null ? [] : [['When', whenLabel(statement.time, screen.zone)] as const]),
	...whyFact(floor, statement.why, statement.documentId),
];

const whyFact = (floor: Floor, why: Why, documentId: string | undefined): readonly Fact[] =>
	documentId === undefined
		? []
		: [
				[
					'Why',
					[
						`${why.rule}, score ${why.score.toFixed(2)}`,
						...(why.words.length === 0
							? []
							: [why.words.map((span) => inQuotes(wordsAt(floor, documentId, span))).join(' ')]),
					].join(': '),
				],
			];

/** What is known of a subject, as names and values; passages and their words are not repeated here. */
export const factsOf = (floor: Floor, screen: Screen, subject: Subject): readonly Fact[] => {
	const { situation } = floor;
	switch (subject.kind) {
		case 'event': {
			const event = eventsById(situation).get(subject.id);
			return event === undefined
				? []
				: [...eventFacts(floor, screen, event), ...whyFact(floor, event.why, event.reports[0]?.documentId)];
		}
		case 'question': {
			const question = questionsById(situation).get(subject.id);
			return question === undefined
				? []
				: [...questionFacts(floor, screen, question), ...whyFact(floor, question.why, question.openedBy)];
		}
		case 'actor': {
			const actor = actorsById(situation).get(subject.id);
			return actor === undefined ? [] : actorFacts(floor, screen, actor);
		}
		case 'document': {
			const document = documentsById(situation).get(subject.id);
			return document === undefined
				? []
				: [
						['Report', document.title ?? document.path],
						[
							'Date',
							document.reference === null ? 'none given' : `${document.reference.date} (${document.reference.basis})`,
						],
						['State', standingWord(document)],
						...wireRows(document.wire),
						...document.problems.map((problem): Fact => ['Problem', problem.what]),
					];
		}
		case 'statement': {
			const made = statementsByDocument(situation).get(subject.documentId) ?? [];
			const statement = made.find(({ id }) => id === subject.id);
			return statement === undefined ? [] : statementFacts(floor, screen, statement);
		}
		case 'passage':
		case 'act':
		case 'fold':
		case 'command':
			return [];
		default:
			return assertNever(subject);
	}
};

/** Columns the names of facts take. */
const nameWidth = 11;

/** Facts as rows no wider than `width` with a blank before them, `more` before those of the subject; a value goes on below itself. */
export const factRows = (
	floor: Floor,
	screen: Screen,
	subject: Subject,
	{ width, marks, more }: { readonly width: number; readonly marks: Marks; readonly more: readonly Fact[] },
): readonly PaneRow[] =>
	[...actFacts(marks, screen.zone), ...more, ...factsOf(floor, screen, subject)].flatMap(([name, value], index) =>
		wrapPieces([{ text: sayLabel(screen, value), tone: 'plain' }], Math.max(10, width - nameWidth - 1)).map(
			(row, part) => ({
				...rule(`fact ${index} ${part}`, row.map(({ text }) => text).join('')),
				fact: part === 0 ? sayLabel(screen, name) : '',
			}),
		),
	);

/** A fact as it stands in a row. */
export const factParts = (row: PaneRow): readonly Segment[] => [
	segment((row.fact ?? '').padEnd(nameWidth), 'muted'),
	segment(row.label),
];
