// What changed since the operator last looked: two Situations compared, as a list to walk through.
import type { Situation } from '../../src/domain.ts';
import type { Moment } from '../clock.ts';
import { eventsById, questionsById } from '../lookups.ts';
import type { SituationChange } from './change.ts';
import { findMainChanges } from './changes.ts';

export type News = {
	/** When the operator last looked. */
	readonly since: Moment;
	/** The act by which it was marked as seen; empty before the first. */
	readonly act: string;
	/** The situation then. */
	readonly seen: Situation;
	/** Changes of events and questions, what matters most first. */
	readonly changes: readonly SituationChange[];
	readonly newEvents: ReadonlySet<string>;
	readonly newQuestions: ReadonlySet<string>;
	readonly reports: { readonly added: number; readonly changed: number; readonly removed: number };
};

const nothing: readonly SituationChange[] = [];

/** Whether somebody's own word made this of a question: who said it knows. */
const isOwnWord = ({ subject, id }: SituationChange, now: Situation, operator: string): boolean =>
	subject === 'question' && questionsById(now).get(id)?.ruling?.author === operator;

/** Compares the situation the operator last looked at with the one that holds now. */
export const newsSince = (since: Moment, seen: Situation, now: Situation, operator: string, act = ''): News => {
	const changes = (seen === now ? nothing : findMainChanges(seen, now)).filter(
		(change) => !isOwnWord(change, now, operator),
	);
	const isBackground = (id: string): boolean => eventsById(now).get(id)?.background === true;
	const newIds = (subject: SituationChange['subject']): ReadonlySet<string> =>
		new Set(changes.filter((change) => change.subject === subject && change.kind === 'new').map(({ id }) => id));
	const documents = changes.filter(({ subject }) => subject === 'document');
	const count = (kind: SituationChange['kind']): number => documents.filter((change) => change.kind === kind).length;
	return {
		since,
		act,
		seen,
		changes: changes.filter(
			({ subject, id, kind }) =>
				(subject === 'event' || subject === 'question') && kind !== 'gone' && !isBackground(id),
		),
		newEvents: newIds('event'),
		newQuestions: newIds('question'),
		reports: { added: count('new'), changed: count('revised') + count('withdrawn'), removed: count('gone') },
	};
};
