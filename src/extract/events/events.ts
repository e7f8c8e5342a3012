// Events: who did what to whom, when and where, and how sure; re-mentions joined.
import type { Event, Reference, Statement, TimeExpression } from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import type { Models } from '../models.ts';
import type { Reading } from '../reading.ts';

export type EventContext = {
	readonly reading: Reading;
	readonly reference: Reference | null;
	readonly times: readonly TimeExpression[];
	readonly actors: ActorIndex;
	readonly statements: readonly Statement[];
	readonly models: Models;
};

/** Events in the order of their first mention, ids `e1`, `e2` … */
export const findEvents = (_context: EventContext): readonly Event[] => [];
