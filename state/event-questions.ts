// Questions that no report asks but several reports raise together: how many, and at what time, where their
// figures cannot both be right.
import type { ClaimedQuantity, EventCluster, SituationPosition, SituationQuestion } from '../src/domain.ts';
import { stableId } from '../src/lib/stable-id.ts';
import { formatAmount } from './amounts.ts';

export type EventQuestion = {
	readonly question: SituationQuestion;
	readonly order: string;
	/** What is counted. */
	readonly what: string;
};

/** The contested questions of an event; `order` is its place among questions. */
export const raiseQuestions = (event: EventCluster, order: string): readonly EventQuestion[] =>
	event.quantities
		.filter(({ contested, claims }) => contested && areFromSeveral(claims))
		.map((quantity) => ({ question: howMany(event, quantity), order, what: quantity.what }));

// Figures that differ within one report are a question of that report already.
const areFromSeveral = (claims: ClaimedQuantity['claims']): boolean =>
	new Set(claims.map(({ documentId }) => documentId)).size > 1;

const rule = 'figures that cannot both be right';

/** Whether a question was raised here, so that the event's own figures tell of it already. */
export const isFromFigures = ({ why }: SituationQuestion): boolean => why.rule === rule;

const howMany = (event: EventCluster, { what, claims }: ClaimedQuantity): SituationQuestion => {
	const positions: SituationPosition[] = claims.map(({ value, speaker, documentId, span }) => ({
		documentId,
		span,
		actor: speaker,
		value: formatAmount(value),
	}));
	return {
		id: stableId('q', `${event.id}\n${what}`),
		question: `How many ${what}? ${event.summary}`,
		kind: 'contested',
		evidence: positions.map(({ documentId, span }) => ({ documentId, span })),
		positions,
		openedBy: positions[0]!.documentId,
		answeredBy: null,
		state: 'contested',
		due: null,
		why: { rule, words: [], score: 1 },
	};
};
