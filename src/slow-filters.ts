// Filters over long lists, worked out in slices between the keys, so that no key waits for one.
import { slicesFor } from '../state/panes.ts';
import type { Action, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Waiting } from '../state/view.ts';

/** Milliseconds that keys are kept waiting at most. */
const slice = 6;

/** Works out whatever filter the view waits for; a later one takes the place of an earlier. */
export const workOutFilters = (store: Store<State, Action>): void => {
	let waiting: Waiting | null = null;
	let floor = store.getState().floor;
	let works: ReturnType<typeof slicesFor>[] = [];
	let isDue = false;

	const schedule = (): void => {
		if (!isDue) setImmediate(work);
		isDue = true;
	};
	const work = (): void => {
		isDue = false;
		if (waiting === null) return;
		const until = performance.now() + slice;
		const mayContinue = (): boolean => performance.now() < until;
		while (works.length > 0 && (works[0] === undefined || works[0](mayContinue))) {
			works.shift();
			if (!mayContinue()) break;
		}
		if (works.length > 0) schedule();
		else store.dispatch({ type: 'filter-worked-out', waiting });
	};

	store.subscribe(() => {
		const state = store.getState();
		if (state.view.waiting === waiting && (waiting === null || state.floor === floor)) return;
		waiting = state.view.waiting;
		floor = state.floor;
		works = waiting === null ? [] : waiting.lists.map((list) => slicesFor(state, list, waiting!.filter));
		if (waiting !== null) schedule();
	});
};
