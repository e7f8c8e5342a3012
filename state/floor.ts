// The model as the screen sees it: a Situation and the reports it was made from, never one without the other.
import type { DocumentId, Report, Situation } from '../src/domain.ts';
import { documentsById } from './lookups.ts';
import type { Floor, Identities } from './state.ts';

const empty: Situation = { documents: [], actors: [], statements: [], events: [], questions: [] };

const nobody: Identities = { namesOf: () => [], actorOf: () => undefined };

/** Nothing read yet. */
export const emptyFloor: Floor = { situation: empty, report: () => undefined, identities: nobody };

/**
 * A situation with its reports. A report that has changed since the situation was settled is not given out:
 * spans of one text must never be shown on another.
 */
export const createFloor = (
	situation: Situation,
	report: (id: DocumentId) => Report | undefined,
	identities: Identities = nobody,
): Floor => ({
	situation,
	identities,
	report: (id) => {
		const found = report(id);
		return found !== undefined && documentsById(situation).get(id)?.hash === found.document.hash ? found : undefined;
	},
});
