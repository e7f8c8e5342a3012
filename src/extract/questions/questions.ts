// Open questions: what the text says is unknown, unconfirmed, contested, pending or asked.
import type { Event, Question } from '../../domain.ts';
import type { EventContext } from '../events/events.ts';

/** Questions in text order, ids `q1`, `q2` … */
export const findQuestions = (_context: EventContext, _events: readonly Event[]): readonly Question[] => [];
