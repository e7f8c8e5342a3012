// Questions that no report asks but several reports raise together: how many, and at what time, where their
// figures cannot both be right.
import type {
	Account,
	ClaimedQuantity,
	ClaimedTime,
	DocumentId,
	EventCluster,
	SituationPosition,
	SituationQuestion,
	Why,
} from '../../src/domain.ts';
import { stableId } from '../../src/lib/stable-id.ts';
import { formatAmount } from '../events/amounts.ts';
import { claimsOfWhole } from '../events/quantities.ts';

export type EventQuestion = {
	readonly question: SituationQuestion;
	readonly order: string;
	/** What is counted. */
	readonly what: string;
	/** The reports that tell of its event. */
	readonly documents: ReadonlySet<DocumentId>;
};

/** The contested questions of an event; `order` is its place among questions. */
export const raiseQuestions = (event: EventCluster, order: string): readonly EventQuestion[] => {
	const documents = new Set(event.reports.map(({ documentId }) => documentId));
	const figures = event.quantities
		.filter((quantity) => quantity.contested && areFromSeveral(claimsOfWhole(quantity)))
		.map((quantity) => ({ question: howMany(event, quantity), what: quantity.what }));
	const times = event.times === undefined ? [] : [{ question: atWhatTime(event, event.times), what: time }];
	const deeds = event.accounts === undefined ? [] : [{ question: whetherDone(event, event.accounts), what: deed }];
	return [...figures, ...times, ...deeds].map((raised) => ({ ...raised, order, documents }));
};

// Figures that differ within one report are a question of that report already.
const areFromSeveral = (claims: ClaimedQuantity['claims']): boolean =>
	new Set(claims.map(({ documentId }) => documentId)).size > 1;

const rule = 'figures that cannot both be right';

/** Whether a question was raised here, so that the event's own figures tell of it already. */
export const isFromFigures = ({ why }: SituationQuestion): boolean => why.rule === rule;

const howMany = (event: EventCluster, quantity: ClaimedQuantity): SituationQuestion => {
	const { what } = quantity;
	const positions: SituationPosition[] = claimsOfWhole(quantity).map(({ value, speaker, documentId, span }) => ({
		documentId,
		span,
		actor: speaker,
		value: formatAmount(value),
	}));
	const asked = what === 'magnitude' ? 'What magnitude?' : `How many ${what}?`;
	return contested(event, what, `${asked} ${event.summary}`, positions, rule);
};

/** Stands for what is counted where it is the time of an event that is contested. */
export const time = 'time';
const timeRule = 'times that cannot both be right';

/** Whether a question is about the time of an event. */
export const isOfTime = ({ why }: SituationQuestion): boolean => why.rule === timeRule;

const atWhatTime = (event: EventCluster, times: readonly ClaimedTime[]): SituationQuestion => {
	const positions = times.map(({ documentId, span, time: value }) => ({ documentId, span, actor: null, value }));
	return contested(event, time, `At what time? ${event.summary}`, positions, timeRule);
};

/** Stands for what is counted where it is contested whether it happened at all. */
export const deed = 'deed';

const whetherDone = (event: EventCluster, accounts: readonly Account[]): SituationQuestion => {
	const positions = accounts.map(({ documentId, span }) => ({ documentId, span, actor: null, value: null }));
	return contested(event, deed, `Did it happen? ${event.summary}`, positions, 'told by some and denied by others');
};

const contested = (
	event: EventCluster,
	what: string,
	question: string,
	positions: readonly SituationPosition[],
	why: string,
): SituationQuestion =>
	contestedQuestion(stableId('q', `${event.id}\n${what}`), question, positions, { rule: why, words: [], score: 1 });

/** A question that its positions make; the first of them opens it. */
export const contestedQuestion = (
	id: string,
	question: string,
	positions: readonly SituationPosition[],
	why: Why,
): SituationQuestion => ({
	id,
	question,
	kind: 'contested',
	evidence: positions.map(({ documentId, span }) => ({ documentId, span })),
	positions,
	openedBy: positions[0]!.documentId,
	answeredBy: null,
	state: 'contested',
	due: null,
	why,
});
