// What an actor says, asked for the rows shown: nothing here is stored.
import type { Instant, SituationStatement } from '../src/domain.ts';
import type { Identity } from './names/identity.ts';
import type { Readings } from './reports/readings.ts';

export type Indexes = {
	/** Statements an actor makes, in document and text order: those of the newest reports where reports are put away. */
	readonly statementsBy: (actorId: string) => readonly SituationStatement[];
	/** When the newest reports arrived in which an actor says something. */
	readonly heardAt: (actorId: string) => readonly Instant[];
};

/** Reports that were put away are brought back one by one: so many are looked into for one actor. */
const mostBroughtBack = 300;

export const createIndexes = (readings: Readings, identity: Identity): Indexes => ({
	statementsBy: (actorId) =>
		identity
			.heardIn(actorId, readings.isLean() ? mostBroughtBack : Number.POSITIVE_INFINITY)
			.flatMap(({ id }) => (readings.get(id)?.statements ?? []).filter(({ speaker }) => speaker === actorId)),
	heardAt: (actorId) => identity.heardIn(actorId, mostBroughtBack).map(({ report }) => report.receivedAt),
});
