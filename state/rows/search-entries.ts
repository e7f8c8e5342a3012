// What the search over everything looks at: each thing of the situation as one row of text.
import type { Situation, SituationActor, SituationDocument, SituationStatement } from '../../src/domain.ts';
import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from '../lookups.ts';
import type { Floor } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { differences } from '../sums/list-difference.ts';
import { wordsAt } from '../words.ts';

export type Searchable = {
	readonly key: string;
	readonly text: string;
	/** Searched but not shown, except where the match is in it. */
	readonly more: string;
	/** What the eye looks for first is the heaviest. */
	readonly weight: number;
};

/** What comes and goes together: a report with its statements, or one thing alone. */
export type SearchableGroup = { readonly group: string; readonly entries: readonly Searchable[] };

/** As much of a report's text as is searched. */
const searchedText = 20_000;

const weights = { document: 0, statement: 1, actor: 2, question: 3, event: 4 } as const;

type SearchedKind = keyof typeof weights;

const searchable = (subject: Subject & { readonly kind: SearchedKind }, text: string, more = ''): Searchable => ({
	key: subjectKey(subject),
	text: text.replace(/\s+/g, ' '),
	more,
	weight: weights[subject.kind],
});

const ofStatement = (floor: Floor, statement: SituationStatement): Searchable => {
	const { id, documentId, speaker, source, content } = statement;
	const name =
		(speaker === null ? undefined : actorsById(floor.situation).get(speaker)?.name) ??
		(source === null ? '' : wordsAt(floor, documentId, source));
	const words = content.map((span) => wordsAt(floor, documentId, span)).join(' … ');
	return searchable({ kind: 'statement', id, documentId }, `${name === '' ? 'not said who' : name}: ${words}`);
};

const ofDocument = (floor: Floor, { id, title, source, path }: SituationDocument): readonly Searchable[] => [
	searchable(
		{ kind: 'document', id },
		// The folders before the name are searched, but say little: they are mostly those of all.
		[title, source, path.slice(path.lastIndexOf('/') + 1)].filter(Boolean).join(' · '),
		[floor.report(id)?.document.text.slice(0, searchedText), path].filter(Boolean).join(' '),
	),
	...(statementsByDocument(floor.situation).get(id) ?? []).map((statement) => ofStatement(floor, statement)),
];

const ofActor = ({ id, name, roles, aliases }: SituationActor): Searchable =>
	searchable({ kind: 'actor', id }, [name, ...roles.slice(0, 2)].join(', '), aliases.join(' · '));

const listed = <Row extends { readonly id: string }>(
	kind: SearchedKind,
	rowsOf: (situation: Situation) => readonly Row[],
	entriesOf: (floor: Floor, row: Row) => readonly Searchable[],
) => ({
	/** Ids of the rows that differ between two situations. */
	changed: (before: Situation, after: Situation): readonly SearchableId[] =>
		changedRows(rowsOf(before), rowsOf(after)).map((id) => ({ kind, id })),
	find: (floor: Floor, id: string): readonly Searchable[] => {
		const row = finders[kind](floor.situation).get(id) as Row | undefined;
		return row === undefined ? [] : entriesOf(floor, row);
	},
});

const finders = {
	document: documentsById,
	statement: () => ({ get: () => undefined }),
	actor: actorsById,
	question: questionsById,
	event: eventsById,
};

const changedRows = <Row extends { readonly id: string }>(before: readonly Row[], after: readonly Row[]): string[] => {
	// With nothing before there is nothing to compare.
	if (before.length === 0) return after.map(({ id }) => id);
	const { gone, come } = differences(before, after);
	return [...new Set([...gone, ...come].map(({ id }) => id))];
};

const tables = {
	event: listed(
		'event',
		({ events }) => events,
		(_, { id, summary }) => [searchable({ kind: 'event', id }, summary)],
	),
	question: listed(
		'question',
		({ questions }) => questions,
		(_, { id, question }) => [searchable({ kind: 'question', id }, question)],
	),
	actor: listed(
		'actor',
		({ actors }) => actors,
		(_, actor) => [ofActor(actor)],
	),
	document: listed('document', ({ documents }) => documents, ofDocument),
} as const;

/** Names a group of what is searched. */
export type SearchableId = { readonly kind: SearchedKind; readonly id: string };

/** The groups that differ between two situations, what is soonest searched for first. */
export const changedSearchables = (before: Situation, after: Situation): readonly SearchableId[] =>
	Object.values(tables).flatMap(({ changed }) => changed(before, after));

/** A group as it is now; empty where it is gone. */
export const searchableGroup = (floor: Floor, { kind, id }: SearchableId): SearchableGroup => ({
	group: `${kind} ${id}`,
	entries: kind === 'statement' ? [] : tables[kind].find(floor, id),
});

/** All that is searched. */
export function* searchedSubjects({ situation }: Floor): Generator<Subject> {
	for (const { id } of situation.events) yield { kind: 'event', id };
	for (const { id } of situation.questions) yield { kind: 'question', id };
	for (const { id } of situation.actors) yield { kind: 'actor', id };
	for (const { id: documentId } of situation.documents) {
		yield { kind: 'document', id: documentId };
		for (const { id } of statementsByDocument(situation).get(documentId) ?? [])
			yield { kind: 'statement', id, documentId };
	}
}

/** The subject of a key. */
export const subjectOfKey = (key: string): Subject => {
	const [kind, rest] = [key.slice(0, key.indexOf(' ')) as SearchedKind, key.slice(key.indexOf(' ') + 1)];
	if (kind !== 'statement') return { kind, id: rest };
	const at = rest.lastIndexOf(' ');
	return { kind, documentId: rest.slice(0, at), id: rest.slice(at + 1) };
};

const signs: Readonly<Partial<Record<Subject['kind'], string>>> = {
	event: 'E',
	statement: 'S',
	actor: 'A',
	question: 'Q',
	document: 'R',
};

/** One letter for what a result is. */
export const subjectSign = (subject: Subject): string => signs[subject.kind] ?? ' ';
