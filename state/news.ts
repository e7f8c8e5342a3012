// What changed since the operator last looked: two Situations compared, as a list to walk through.
import type { Amount, EventCluster, Situation, SituationQuestion } from '../src/domain.ts';
import type { Moment } from './clock.ts';
import { documentsById, eventsById, questionsById } from './lookups.ts';
import type { Subject } from './subjects.ts';

export type Change =
	| { readonly what: 'new-event' | 'new-question'; readonly subject: Subject }
	| { readonly what: 'state'; readonly subject: Subject; readonly from: string; readonly to: string }
	| {
			readonly what: 'value';
			readonly subject: Subject;
			readonly of: string;
			readonly from: string;
			readonly to: string;
	  };

export type News = {
	/** When the operator last looked. */
	readonly since: Moment;
	/** The situation then. */
	readonly seen: Situation;
	/** The most pressing first. */
	readonly changes: readonly Change[];
	readonly newEvents: ReadonlySet<string>;
	readonly newQuestions: ReadonlySet<string>;
	readonly reports: { readonly added: number; readonly changed: number; readonly removed: number };
};

/** `9`, `~6`, `20–99`, `9+`. */
export const amountLabel = ({ low, high, about }: Amount): string => {
	const range = high === null ? `${low}+` : high === low ? `${low}` : `${low}–${high}`;
	return about && high === low ? `~${range}` : range;
};

const valuesOf = (event: EventCluster, what: string): string =>
	[
		...new Set(
			event.quantities
				.filter((quantity) => quantity.what === what)
				.flatMap((quantity) => quantity.claims.map((claim) => amountLabel(claim.value))),
		),
	].join('/');

const eventChanges = (before: EventCluster | undefined, event: EventCluster): readonly Change[] => {
	const subject: Subject = { kind: 'event', id: event.id };
	if (before === undefined) return event.background ? [] : [{ what: 'new-event', subject }];
	if (before === event) return [];
	const values = event.quantities.flatMap(({ what }): readonly Change[] => {
		const [from, to] = [valuesOf(before, what), valuesOf(event, what)];
		return from === '' || from === to ? [] : [{ what: 'value', subject, of: what, from, to }];
	});
	return before.state === event.state
		? values
		: [...values, { what: 'state', subject, from: before.state, to: event.state }];
};

const questionChanges = (before: SituationQuestion | undefined, question: SituationQuestion): readonly Change[] => {
	const subject: Subject = { kind: 'question', id: question.id };
	if (before === undefined) return [{ what: 'new-question', subject }];
	return before.state === question.state ? [] : [{ what: 'state', subject, from: before.state, to: question.state }];
};

const pressing: Readonly<Record<Change['what'], number>> = { value: 0, state: 1, 'new-question': 2, 'new-event': 3 };

/** Compares the situation last looked at with the one that holds now. */
export const newsSince = (since: Moment, seen: Situation, now: Situation): News => {
	const oldEvents = eventsById(seen);
	const oldQuestions = questionsById(seen);
	const oldDocuments = documentsById(seen);
	const documents = documentsById(now);
	const added = now.documents.filter((document) => !oldDocuments.has(document.id)).length;
	const changed = now.documents.filter((document) => {
		const old = oldDocuments.get(document.id);
		return old !== undefined && old.hash !== document.hash;
	}).length;
	const changes = [
		...now.events.toReversed().flatMap((event) => eventChanges(oldEvents.get(event.id), event)),
		...now.questions.flatMap((question) => questionChanges(oldQuestions.get(question.id), question)),
	].sort((left, right) => pressing[left.what] - pressing[right.what]);
	return {
		since,
		seen,
		changes,
		newEvents: new Set(now.events.filter(({ id }) => !oldEvents.has(id)).map(({ id }) => id)),
		newQuestions: new Set(now.questions.filter(({ id }) => !oldQuestions.has(id)).map(({ id }) => id)),
		reports: {
			added,
			changed,
			removed: seen.documents.filter((document) => !documents.has(document.id)).length,
		},
	};
};
