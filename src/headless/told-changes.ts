// Which changes `watch` tells where it is narrowed: those of things that the query finds as they are, or found as they were.

import { actorsById, documentsById, eventsById, questionsById, statementsByDocument } from '../../state/lookups.ts';
import type { SituationChange } from '../../state/news/change.ts';
import type { Test } from '../../state/query/ground.ts';
import type { Thing } from '../../state/query/things.ts';
import type { Evidence, Situation } from '../domain.ts';

const found = <Kind extends Thing['kind'], Value>(kind: Kind, value: Value | undefined): Thing | undefined =>
	value === undefined ? undefined : ({ kind, value } as unknown as Thing);

type Finder = (situation: Situation, change: SituationChange) => Thing | undefined;

const finders: Readonly<Record<SituationChange['subject'], Finder>> = {
	event: (situation, { id }) => found('event', eventsById(situation).get(id)),
	question: (situation, { id }) => found('question', questionsById(situation).get(id)),
	document: (situation, { id }) => found('report', documentsById(situation).get(id)),
	statement: (situation, { id, evidence }) => {
		const made = statementsByDocument(situation).get(evidence?.documentId ?? '') ?? [];
		return found(
			'statement',
			made.find((one) => one.id === id),
		);
	},
};

/** Whether a change is of something that passes the test in one of the situations. */
export const isTold = (change: SituationChange, situations: readonly Situation[], test: Test): boolean =>
	situations.some((situation) => {
		const thing = finders[change.subject](situation, change);
		return thing !== undefined && test(thing);
	});

/** A change in words somebody can follow who sees no screen: of a statement who says what, not only how it is meant. */
export const withWords = (
	change: SituationChange,
	situations: readonly Situation[],
	wordsAt: (evidence: Evidence) => string,
): SituationChange => {
	const found = change.subject === 'statement' ? thingIn(change, situations) : undefined;
	if (found?.thing.kind !== 'statement' || change.evidence === null) return change;
	const { documentId, speaker, source } = found.thing.value;
	const name = speaker === null ? undefined : actorsById(found.situation).get(speaker)?.name;
	const unnamed = source === null ? '' : wordsAt({ documentId, span: source });
	return { ...change, label: `${name ?? (unnamed || 'not said who')}: ${wordsAt(change.evidence) || change.label}` };
};

const thingIn = (change: SituationChange, situations: readonly Situation[]) =>
	situations
		.map((situation) => ({ situation, thing: finders[change.subject](situation, change) }))
		.find((one): one is { situation: Situation; thing: Thing } => one.thing !== undefined);
