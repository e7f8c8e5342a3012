// What the rows of a filtered list were answered, from one situation to the next: of a long list only what changed is asked
// again.
import { type Stand, staleSince } from '../query/rests.ts';
import type { Thing } from '../query/things.ts';
import type { PaneRow } from './rows.ts';

/** What rows were answered; `undefined` where one must be asked. */
export type Verdicts = {
	readonly get: (row: PaneRow, thing: () => Thing | null) => boolean | undefined;
	readonly set: (row: PaneRow, verdict: boolean) => void;
	/** All rows have been asked. */
	readonly complete: () => void;
};

type Known = {
	readonly basis: string;
	readonly stand: Stand;
	readonly verdicts: WeakMap<PaneRow, boolean>;
	/** Things whose answers may be others by now, until all rows have been asked again. */
	readonly stale: readonly ((thing: Thing) => boolean)[];
};

/** What rows of a list were last answered, while it rests on the same. */
const knownVerdicts = new Map<string, Known>();

/** Work that was broken off so often begins anew. */
const mostStale = 4;

/** Answers that hold from one situation to the next: of a long list only what changed is asked again. */
export const verdictsFor = (place: string, basis: string | null, stand: Stand): Verdicts => {
	const before = basis === null ? undefined : knownVerdicts.get(place);
	const isSame = before !== undefined && before.basis === basis && before.stale.length < mostStale;
	const isStale = isSame ? staleSince(before.stand, stand) : undefined;
	const stale = isSame ? [...before.stale, ...(isStale === undefined ? [] : [isStale])] : [];
	const verdicts = isSame ? before.verdicts : new WeakMap<PaneRow, boolean>();
	if (basis !== null) knownVerdicts.set(place, { basis, stand, verdicts, stale });
	const isOld = (thing: Thing | null): boolean => thing !== null && stale.some((test) => test(thing));
	return {
		get: (row, thing) => {
			const known = verdicts.get(row);
			return known !== undefined && stale.length > 0 && isOld(thing()) ? undefined : known;
		},
		set: (row, verdict) => verdicts.set(row, verdict),
		complete: () => {
			// Later work may have begun meanwhile.
			if (stale.length > 0 && knownVerdicts.get(place)?.stale === stale)
				knownVerdicts.set(place, { basis: basis!, stand, verdicts, stale: [] });
		},
	};
};
