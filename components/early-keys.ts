// Keys that come before there is anything to use them on: they wait for the first rows, in their order.
import { contextOf } from '../state/commands.ts';
import { emptyFloor } from '../state/floor.ts';
import { commandFor } from '../state/keys.ts';
import type { Action, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

export type EarlyKeys = {
	/** Hands a key to `answer`: now, or when the first rows stand. */
	readonly press: (key: string, answer: (key: string) => void) => void;
};

/** A large folder may take longer until it shows something: nobody still means these keys then. */
const patience = 3_000;
const mostHeld = 256;

const leavesAlways = 'ctrl+c';

/** Watches the store for the first rows. */
export const createEarlyKeys = (store: Store<State, Action>): EarlyKeys => {
	const held: { readonly key: string; readonly answer: (key: string) => void }[] = [];
	let isOver = false;
	let timer: NodeJS.Timeout | undefined;
	let stop: (() => void) | undefined;
	const release = (): void => {
		isOver = true;
		clearTimeout(timer);
		stop?.();
		for (const { key, answer } of held.splice(0)) answer(key);
	};
	const hold = (key: string, answer: (key: string) => void): void => {
		if (held.length < mostHeld) held.push({ key, answer });
		timer ??= setTimeout(release, patience).unref();
		// Not before all who listen to the store have heard of the rows.
		stop ??= store.subscribe(() => hasRows(store.getState()) && queueMicrotask(release));
	};
	return {
		press(key, answer) {
			isOver ||= held.length === 0 && hasRows(store.getState());
			const mayWait = !isOver && key !== leavesAlways;
			if (mayWait && (held.length > 0 || isForRows(store.getState(), key))) hold(key, answer);
			else answer(key);
		},
	};
};

const hasRows = ({ floor }: State): boolean => floor !== emptyFloor;

// Help, themes and leaving need none.
const isForRows = (state: State, key: string): boolean => {
	const command = commandFor(state.commands, contextOf(state), key);
	return command !== undefined && command.group !== 'Screen';
};
