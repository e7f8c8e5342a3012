// How the watches over several folders stand together.
import type { WatchState } from '../domain.ts';

const severity: readonly WatchState['status'][] = ['gone', 'polling', 'starting', 'live'];

/** With several folders the worst state counts: nobody should take a half-blind watch for a live one. */
export const worstOf = (states: readonly WatchState[]): WatchState =>
	states.toSorted((a, b) => severity.indexOf(a.status) - severity.indexOf(b.status))[0]!;
