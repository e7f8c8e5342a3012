// One subject on a page: the facts as the reports have them, then every passage it rests on, then why it was read so.

import type { EventCluster, SituationActor, SituationQuestion, Why } from '../../src/domain.ts';
import { eventTypes } from '../../src/event-types.ts';
import { assertNever } from '../../src/lib/assert-never.ts';
import { formatAmount } from '../amounts.ts';
import { whenLabel } from '../clock.ts';
import { cell, fitCells, type Segment, segment } from '../lines.ts';
import { actorsById, documentsById, eventsById, questionsById } from '../lookups.ts';
import { memoLast, type PaneRow, rule } from '../rows.ts';
import type { Floor, Screen, State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { openPage } from '../view.ts';
import { say, wordsAt } from '../words.ts';
import { passageRows, statementLine } from './statements.ts';

type Fact = readonly [name: string, value: string];

const nameOf = (floor: Floor, id: string | null): string =>
	(id === null ? undefined : actorsById(floor.situation).get(id)?.name) ?? 'the report';

const roleNames = { source: '', target: ' (target)', other: ' (other)' } as const;

const eventFacts = (floor: Floor, screen: Screen, event: EventCluster): readonly Fact[] => {
	const type = eventTypes.find(({ id }) => id === event.type);
	const place =
		event.place === null ? null : 'actor' in event.place ? nameOf(floor, event.place.actor) : event.place.text;
	return [
		['What', `${type?.label ?? event.type}: ${type?.title ?? ''}`],
		['State', event.status === event.state ? event.state : `${event.state}, told as ${event.status}`],
		[
			'When',
			whenLabel(event.start, screen.zone) + (event.end === null ? '' : ` to ${whenLabel(event.end, screen.zone)}`),
		],
		...(place === null ? [] : [['Where', place] as const]),
		...(event.actors.length === 0
			? []
			: [['Who', event.actors.map(({ actor, role }) => nameOf(floor, actor) + roleNames[role]).join(' · ')] as const]),
		[
			'Reports',
			`${event.origins} origin${event.origins === 1 ? '' : 's'}, ${event.copies} cop${event.copies === 1 ? 'y' : 'ies'}`,
		],
		...event.quantities.map(
			({ what, claims, contested }): Fact => [
				contested ? '≠ Number' : 'Number',
				`${what}: ${claims.map((claim) => `${formatAmount(claim.value)} ${nameOf(floor, claim.speaker)}`).join(' │ ')}`,
			],
		),
	];
};

const questionFacts = (floor: Floor, screen: Screen, question: SituationQuestion): readonly Fact[] => [
	['State', question.state === question.kind ? question.state : `${question.state}, ${question.kind}`],
	['Opened by', documentsById(floor.situation).get(question.openedBy)?.path ?? question.openedBy],
	...(question.due === null ? [] : [['Due', whenLabel(question.due, screen.zone)] as const]),
	...question.positions.map(
		(position): Fact => [
			nameOf(floor, position.actor),
			position.value ?? `“${wordsAt(floor, position.documentId, position.span)}”`,
		],
	),
];

const actorFacts = (_floor: Floor, screen: Screen, actor: SituationActor): readonly Fact[] => [
	['Kind', actor.kind],
	...(actor.roles.length === 0 ? [] : [['Roles', actor.roles.join(' · ')] as const]),
	...(actor.aliases.length === 0 ? [] : [['Also', actor.aliases.join(' · ')] as const]),
	['Counts', `${actor.documents} reports · ${actor.statements} statements · ${actor.events} events`],
	['Last said', actor.lastSaid === null ? 'nothing yet' : whenLabel(actor.lastSaid, screen.zone)],
];

const whyFact = (floor: Floor, why: Why, documentId: string | undefined): readonly Fact[] =>
	documentId === undefined
		? []
		: [
				[
					'Why',
					`${why.rule}, score ${why.score.toFixed(2)}: ${why.words.map((span) => `“${wordsAt(floor, documentId, span)}”`).join(' ')}`,
				],
			];

const factsOf = (floor: Floor, screen: Screen, subject: Subject): readonly Fact[] => {
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
						['State', document.status],
						...document.problems.map((problem): Fact => ['Problem', problem.what]),
					];
		}
		case 'statement':
		case 'passage':
		case 'fold':
			return [];
		default:
			return assertNever(subject);
	}
};

const build = memoLast((floor: Floor, screen: Screen, subject: Subject): readonly PaneRow[] => {
	const facts = factsOf(floor, screen, subject);
	return [
		...facts.map(([name, value], index) => rule(`fact ${index} ${name}`, `${name.padEnd(10)} ${value}`)),
		...(facts.length === 0 ? [] : [rule('words', '')]),
		...passageRows(floor, subject),
	];
});

/** Rows of the open detail page. */
export const detailRows = (state: State): readonly PaneRow[] => {
	const page = openPage(state.view);
	return page.kind === 'detail' ? build(state.floor, state.screen, page.subject) : [];
};

/** One row of the detail page. */
export const detailLine = (state: State, row: PaneRow, width: number): readonly Segment[] => {
	if (row.passage !== undefined) return statementLine(state, row, width);
	const name = row.label.slice(0, 10);
	return fitCells(
		[
			{ parts: [segment(say(state.screen, name), 'muted'), segment(say(state.screen, row.label.slice(10)))] },
			cell('', 'plain', 0),
		],
		width,
	);
};
