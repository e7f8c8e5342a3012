// What analysts entered themselves, for reports that are written: no report tells it, so it must be said whose it is.
import type { Annotation, EventTypeId, Instant } from '../../src/domain.ts';
import { actsInForce } from './in-force.ts';
import { readOwn } from './own-events.ts';
import { ownQuestionsIn } from './own-questions.ts';

type Entered = { readonly id: string; readonly author: string; readonly enteredAt: Instant };

export type EnteredEvent = Entered & {
	readonly at: Instant;
	readonly type: EventTypeId;
	readonly summary: string;
	readonly source: string | null;
};

export type EnteredQuestion = Entered & {
	readonly question: string;
	/** Who closed it, and with which answer; null while it is open. */
	readonly closed: { readonly author: string; readonly answer: string | null; readonly isUnanswerable: boolean } | null;
};

export type OwnEntries = {
	/** Oldest first. */
	readonly events: readonly EnteredEvent[];
	readonly questions: readonly EnteredQuestion[];
};

/** The events and questions that acts enter, those that `isKept` lets through. */
export const ownEntries = (
	acts: readonly Annotation[],
	isKept: (actId: string) => boolean = () => true,
): OwnEntries => ({
	events: actsInForce(acts)
		.filter(({ op, id }) => op === 'event' && isKept(id))
		.map((act) => ({ id: act.id, author: act.author, enteredAt: act.at, ...readOwn(act) }))
		.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
	questions: [...ownQuestionsIn(acts).values()]
		.filter(({ act }) => isKept(act.id))
		.map(({ act: { id, author, at, text }, closed }) => ({
			id,
			author,
			enteredAt: at,
			question: text ?? '',
			closed:
				closed === null
					? null
					: { author: closed.author, answer: closed.text, isUnanswerable: closed.op === 'unverifiable' },
		})),
});
