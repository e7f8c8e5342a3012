// The store: one State, one way to change it, and whoever wants to know.

export type Store<State, Action> = {
	readonly getState: () => State;
	/** Applies the actions in order and tells the listeners once. */
	readonly dispatch: (...actions: readonly Action[]) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

/** A store that starts with `initial`. */
export const createStore = <State, Action>(
	reduce: (state: State, action: Action) => State,
	initial: State,
): Store<State, Action> => {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		getState: () => state,
		dispatch(...actions) {
			const before = state;
			state = actions.reduce(reduce, state);
			if (state !== before) for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};
