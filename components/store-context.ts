// The store and the theme, given to every component from the top.
import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
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

/** A plain value read from the State; the component draws again when the value reads otherwise, not with every change. */
export const useSelected = <Value>(select: (state: State) => Value): Value => {
	const { store } = useDesk();
	const kept = useRef<{ readonly text: string; readonly value: Value } | null>(null);
	return useSyncExternalStore(store.subscribe, () => {
		const value = select(store.getState());
		const text = JSON.stringify(value) ?? '';
		if (kept.current === null || kept.current.text !== text) kept.current = { text, value };
		return kept.current.value;
	});
};
