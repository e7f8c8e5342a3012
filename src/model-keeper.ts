// Keeps what the screen shows over a restart: read at the start, written when the model has been whole for a while and
// at the end.
import { floorOfKept, isKeptFloor, type KeptFloor, keepFloor } from '../state/kept-floor.ts';
import type { Floor } from '../state/state.ts';
import { type KeptFor, readKept, writeKept } from './db/kept-model.ts';
import type { Instant, Report, SituationDocument } from './domain.ts';

export type ModelKeeper = {
	/** The floor of the last run; undefined where there was none, or of another program. */
	readonly read: (recall: (document: SituationDocument) => Report | undefined) => Floor | undefined;
	/** The whole model stands so now: it is kept soon, and not often. */
	readonly note: (floor: Floor) => void;
	/** Keeps what was noted last. */
	readonly close: () => void;
};

export type ModelKeeperOptions = KeptFor & {
	readonly stateDir: string;
	readonly clock: () => Instant;
	/** Milliseconds after the first note until it is kept, and between two times. */
	readonly soon?: number;
	readonly seldom?: number;
};

/** Keeps floors in the state directory. */
export const createModelKeeper = ({
	stateDir,
	clock,
	soon = 5_000,
	seldom = 60_000,
	...whose
}: ModelKeeperOptions): ModelKeeper => {
	let noted: Floor | undefined;
	let last = Number.NEGATIVE_INFINITY;
	let timer: NodeJS.Timeout | undefined;
	const keep = (): void => {
		clearTimeout(timer);
		timer = undefined;
		if (noted === undefined) return;
		const kept: KeptFloor = keepFloor(noted, clock());
		noted = undefined;
		last = performance.now();
		writeKept(stateDir, whose, kept);
	};
	return {
		read(recall) {
			const kept = readKept(stateDir, whose);
			return isKeptFloor(kept) ? floorOfKept(kept, recall) : undefined;
		},
		note(floor) {
			noted = floor;
			timer ??= setTimeout(keep, Math.max(soon, last + seldom - performance.now())).unref();
		},
		close: keep,
	};
};
