// What the search over everything looks at: each thing of the situation as one row of text.
import { actorsById } from './lookups.ts';
import type { Floor } from './state.ts';
import { type Subject, subjectKey } from './subjects.ts';
import { wordsAt } from './words.ts';

export type Searchable = {
	readonly key: string;
	readonly subject: Subject;
	readonly text: string;
	/** Searched but not shown, except where the match is in it. */
	readonly more: string;
};

/** As much of a report's text as is searched. */
const searchedText = 20_000;

const searchable = (subject: Subject, text: string, more = ''): Searchable => ({
	key: subjectKey(subject),
	subject,
	text: text.replace(/\s+/g, ' '),
	more,
});

/** Everything that can be found, what the eye looks for first in front. */
export function* searchables(floor: Floor): Generator<Searchable> {
	const { situation } = floor;
	for (const report of situation.documents) {
		const text = floor.report(report.id)?.document.text.slice(0, searchedText) ?? '';
		yield searchable(
			{ kind: 'document', id: report.id },
			[report.title, report.path].filter(Boolean).join(' · '),
			text,
		);
	}
	for (const statement of situation.statements) {
		const { id, documentId, speaker, source, content } = statement;
		const name =
			(speaker === null ? undefined : actorsById(situation).get(speaker)?.name) ??
			(source === null ? '' : wordsAt(floor, documentId, source));
		const words = content.map((span) => wordsAt(floor, documentId, span)).join(' … ');
		yield searchable({ kind: 'statement', id, documentId }, `${name === '' ? 'not said who' : name}: ${words}`);
	}
	for (const actor of situation.actors)
		yield searchable(
			{ kind: 'actor', id: actor.id },
			[actor.name, ...actor.roles.slice(0, 2)].join(', '),
			actor.aliases.join(' · '),
		);
	for (const question of situation.questions)
		yield searchable({ kind: 'question', id: question.id }, question.question);
	for (const event of situation.events) yield searchable({ kind: 'event', id: event.id }, event.summary);
}

const signs: Readonly<Partial<Record<Subject['kind'], string>>> = {
	event: 'E',
	statement: 'S',
	actor: 'A',
	question: 'Q',
	document: 'R',
};

/** One letter for what a result is. */
export const subjectSign = (subject: Subject): string => signs[subject.kind] ?? ' ';
