// The situation as JSON, the form other programs read. Shapes only, no decisions; rows come one a line, so that
// a large situation need not fit in one string and a difference of two reports can be read.
import type { EventCluster, Situation } from '../../src/domain.ts';
import { jsonText } from '../../src/lib/json-text.ts';
import { asidesOf, linksOfEvent } from '../lookups.ts';
import type { Thing } from '../query/things.ts';
import type { ReportSource } from './report-source.ts';

/** One event with what holds its reports together. */
const linkedJson =
	(situation: Situation) =>
	(event: EventCluster): object => ({ ...eventJson(event), links: linksOfEvent(situation, event.id) });

/** One event with its place as the contract has it: an actor's id, plain words, or null. */
const eventJson = ({ place, ...event }: EventCluster): object => ({
	...event,
	place: place === null ? null : 'actor' in place ? place.actor : place.text,
});

/** The events, and after them what reports only mention in passing. */
function* toldAndMentioned(situation: Situation): Generator<EventCluster> {
	yield* situation.events;
	yield* asidesOf(situation);
}

/** `report --format json` in pieces that together are one JSON object. */
export function* reportJson(source: ReportSource): Generator<string> {
	const { situation, generatedAt, asOf, scope = null } = source;
	yield `{"schema":1,"generatedAt":${jsonText(generatedAt)},"asOf":${jsonText(asOf)}`;
	if (scope !== null) yield `,"scope":${jsonText(scope)}`;
	yield* list('documents', situation.documents);
	yield* list('actors', situation.actors);
	yield* list('statements', situation.statements);
	yield* list('events', toldAndMentioned(situation), linkedJson(situation));
	yield* list('questions', situation.questions);
	yield* list('annotations', source.annotations);
	yield* list('problems', problemsOf(source));
	yield '}\n';
}

/** `report --format jsonl`: one row a line, each with the list it is of. */
export function* reportJsonLines(source: ReportSource): Generator<string> {
	const { situation, generatedAt, asOf, scope = null } = source;
	yield line('report', { schema: 1, generatedAt, asOf, ...(scope === null ? {} : { scope }) });
	for (const row of situation.documents) yield line('document', row);
	for (const row of situation.actors) yield line('actor', row);
	for (const row of situation.statements) yield line('statement', row);
	for (const row of toldAndMentioned(situation)) yield line('event', linkedJson(situation)(row));
	for (const row of situation.questions) yield line('question', row);
	for (const row of source.annotations) yield line('annotation', row);
	for (const row of problemsOf(source)) yield line('problem', row);
}

/** One thing of the situation as its row of JSON lines. */
export const thingJson = (thing: Thing): object => {
	if (!('value' in thing)) return { row: thing.kind };
	const row = thing.kind === 'report' ? 'document' : thing.kind;
	return { row, ...(thing.kind === 'event' ? eventJson(thing.value) : thing.value) };
};

const line = (type: string, row: object): string => `${jsonText({ row: type, ...row })}\n`;

function* list<Row extends object>(
	name: string,
	rows: Iterable<Row>,
	shape: (row: Row) => object = (row) => row,
): Generator<string> {
	yield `,\n"${name}":[`;
	let separator = '\n';
	for (const row of rows) {
		yield separator + jsonText(shape(row));
		separator = ',\n';
	}
	yield ']';
}

type ReportProblem = { readonly path: string; readonly what: string; readonly documentId: string | null };

/** Trouble with documents, and files that were not read. */
const problemsOf = ({ situation, skipped }: ReportSource): readonly ReportProblem[] => [
	...situation.documents.flatMap(({ id, path, problems }) =>
		problems.map(({ what }) => ({ path, what, documentId: id })),
	),
	...skipped.map(({ path, reason }) => ({ path, what: reason, documentId: null })),
];
