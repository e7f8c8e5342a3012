// What a command is: a row of the table in `commands.ts`, which every pane may know without knowing the table.
import type { Action, Effect, State } from '../state.ts';

/** Where a command can be given, narrowest first. */
export type Context = 'typing' | 'floor' | 'page' | 'anywhere';

/** In the order of the help. */
export const groups = ['Move', 'Find', 'Words', 'Judge', 'Take away', 'Live', 'Screen'] as const;
export type Group = (typeof groups)[number];

export type Command = {
	readonly id: string;
	/** Names of keys; the first is the one help and hints show. */
	readonly keys: readonly string[];
	readonly title: string;
	/** Said in the hint bar in one word; commands without one are not hinted. */
	readonly hint?: string;
	readonly group: Group;
	readonly where: Context;
	/** It can be given in the kiosk too. */
	readonly isForKiosk?: boolean;
	/** Why it cannot be done now; undefined if it can. */
	readonly blocked?: (state: State) => string | undefined;
	readonly run: (state: State, key: string) => readonly (Action | Effect)[];
};
