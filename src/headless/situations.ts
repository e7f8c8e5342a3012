// The situation of some reports with what analysts said of them, for the commands without a screen.
import { findBindings } from '../../state/acts/bindings.ts';
import { createFloor } from '../../state/floor.ts';
import { createSituation, type SituationEngine } from '../../state/situation.ts';
import type { Floor } from '../../state/state.ts';
import type { AnnotationStore } from '../db/annotations.ts';
import type { Annotation, Instant, Report } from '../domain.ts';

export type RuledSituation = {
	readonly engine: SituationEngine;
	readonly floor: Floor;
	/** The acts that were made until then, oldest first. */
	readonly acts: readonly Annotation[];
};

/** What is on the engine's floor now. */
export const floorOf = ({ situation, report, identities }: SituationEngine): Floor =>
	createFloor(situation, report, identities);

/** The situation of these reports after the acts until `asOf`. Acts that name ids only are bound on the way. */
export const ruledSituation = (
	reports: readonly Report[],
	store: AnnotationStore,
	asOf: Instant | null = null,
): RuledSituation => {
	const engine = createSituation();
	const known = (): readonly Annotation[] => store.all().filter(({ at }) => asOf === null || at <= asOf);
	engine.setActs(known());
	engine.apply(reports.map((report) => ({ kind: 'put', report })));
	engine.settle();
	// What ids stood for is looked up while they still do: now, not in the past.
	const bindings = asOf === null ? findBindings(known(), floorOf(engine)) : [];
	if (bindings.length > 0) {
		store.bind(bindings);
		engine.setActs(known());
		engine.settle();
	}
	return { engine, floor: floorOf(engine), acts: known() };
};
