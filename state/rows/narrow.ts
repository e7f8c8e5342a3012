// A situation narrowed to some of its things, with what these rest on: their words, speakers and documents, so that
// every id in it still leads somewhere.
import type { EventCluster, Situation, SituationQuestion, SituationStatement } from '../../src/domain.ts';
import { statementsByDocument } from '../lookups.ts';
import type { Test } from '../query/ground.ts';
import { documentsOf, type Thing } from '../query/things.ts';

const spansOf = ({ source, cue, content }: SituationStatement) => [
	...(source === null ? [] : [source]),
	...cue,
	...content,
];

/** Statements made in the words that tell of an event. */
const wordsOf = (situation: Situation, { reports }: EventCluster): readonly SituationStatement[] =>
	reports.flatMap(({ documentId, start, end }) =>
		(statementsByDocument(situation).get(documentId) ?? []).filter((statement) =>
			spansOf(statement).some((span) => span.start < end && start < span.end),
		),
	);

const speakersOf = ({ speaker, via }: SituationStatement): readonly string[] =>
	[speaker, via].filter((id) => id !== null);

const membersOf = ({ actors, place, quantities }: EventCluster): readonly string[] => [
	...actors.map(({ actor }) => actor),
	...(place !== null && 'actor' in place ? [place.actor] : []),
	...quantities.flatMap(({ claims }) => claims.flatMap(({ speaker }) => speaker ?? [])),
];

const sidesOf = ({ positions }: SituationQuestion): readonly string[] => positions.flatMap(({ actor }) => actor ?? []);

/** The things a test lets through, and what they rest on. */
export const narrowSituation = (situation: Situation, test: Test): Situation => {
	const has = <Kind extends Thing['kind']>(kind: Kind) => {
		const holds = (value: unknown): boolean => test({ kind, value } as unknown as Thing);
		return holds;
	};
	const events = situation.events.filter(has('event'));
	const questions = situation.questions.filter(has('question'));
	const told = new Set(events.flatMap((event) => wordsOf(situation, event)));
	const isStatement = has('statement');
	const statements = situation.statements.filter((statement) => told.has(statement) || isStatement(statement));
	const actorIds = new Set([
		...events.flatMap(membersOf),
		...statements.flatMap(speakersOf),
		...questions.flatMap(sidesOf),
	]);
	const isActor = has('actor');
	const actors = situation.actors.filter((actor) => actorIds.has(actor.id) || isActor(actor));
	const documentIds = new Set([
		...events.flatMap((value) => documentsOf({ kind: 'event', value })),
		...statements.map(({ documentId }) => documentId),
		...questions.flatMap(({ openedBy, evidence, positions, answeredBy }) => [
			openedBy,
			...[...evidence, ...positions, ...(answeredBy === null ? [] : [answeredBy])].map(({ documentId }) => documentId),
		]),
		...actors.filter(isActor).map(({ evidence }) => evidence.documentId),
	]);
	const isReport = has('report');
	const documents = situation.documents.filter((document) => documentIds.has(document.id) || isReport(document));
	return { documents, actors, statements, events, questions };
};
