// The store and the theme, given to every component from the top.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Action, Effect, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Theme } from './theme.ts';

export type Suspend = (task: () => Promise<void>) => Promise<void>;

export type Desk = {
	readonly store: Store<State, Action>;
	readonly theme: Theme;
	/** Carries out what a command asks of the world outside; `suspend` keeps the interface off the keyboard meanwhile. */
	readonly perform: (effect: Effect, suspend: Suspend) => void;
	/** Whether components draw the rows of the panes; false where the terminal's output draws them itself. */
	readonly drawsRows: boolean;
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk the component stands on. */
export const useDesk = (): Desk => {
	const desk = useContext(DeskContext);
	if (desk === null) throw new Error('a component stands outside DeskContext');
	return desk;
};

/** The State; the component draws again when it changes. */
export const useFloor = (): State => {
	const { store } = useDesk();
	return useSyncExternalStore(store.subscribe, store.getState);
};
