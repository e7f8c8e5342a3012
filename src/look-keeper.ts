// Keeps what the operator has seen on the disk, and brings it back at the start.
import type { Baselines } from '../state/news/baselines.ts';
import type { Action, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { readLooks, writeLooks } from './db/looks.ts';

export type LookKeeper = {
	/** Tells the looks of earlier days: before the first whole situation, which is compared with them, and not sooner. */
	readonly bring: () => void;
};

/** Brings the looks of earlier days, then writes each new one. */
export const keepLooks = (store: Store<State, Action>, stateDir: string, operator: string): LookKeeper => {
	let kept: Baselines = store.getState().baselines;
	store.subscribe(() => {
		const { baselines } = store.getState();
		if (baselines === kept) return;
		const isNew = [...baselines].some(([act, { since }]) => kept.get(act)?.since !== since);
		kept = baselines;
		if (!isNew) return;
		const looks = [...baselines].map(([act, baseline]) => ({ act, ...baseline }));
		// After the screen has been drawn.
		setImmediate(() => writeLooks(stateDir, operator, looks));
	});
	return {
		bring() {
			kept = new Map(readLooks(stateDir, operator).map(({ act, since, seen }) => [act, { since, seen }] as const));
			store.dispatch({ type: 'baselines-read', baselines: kept });
		},
	};
};
