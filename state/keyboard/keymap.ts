// Keys of the operator's own choice: the table of commands with other keys in it, and what of the wish could not be had.
import type { Command, Context } from './command.ts';

/** Keys wished for, by the id of their command. */
export type KeyWishes = Readonly<Record<string, readonly string[]>>;

export type KeyProblem = {
	/** The command of the wish that is at fault. */
	readonly id: string;
	readonly what: string;
};

export type Keymap = {
	readonly commands: readonly Command[];
	readonly problems: readonly KeyProblem[];
	/** Commands that lost their last key to another. */
	readonly keyless: readonly string[];
};

/** The way out must stay where every terminal program has it. */
const fixed: ReadonlySet<string> = new Set(['ctrl+c']);

const keyForm = /^(?:(?:ctrl|alt|shift)\+)?(?:\S| |[a-z]+|f\d{1,2})$|^\/\/$/u;

const meets = (left: Context, right: Context): boolean => left === right || left === 'anywhere' || right === 'anywhere';

/** A wished key `space` is the key itself. */
const keyOf = (name: string): string => (name === 'space' ? ' ' : name);

const rebound = (command: Command, keys: readonly string[]): Command => ({
	...command,
	keys,
	// A command with several meanings tells them apart by the keys of its own table.
	run: (state, key) => command.run(state, command.keys[keys.indexOf(key)] ?? key),
});

const problemsOf = (table: readonly Command[], wishes: KeyWishes): readonly KeyProblem[] => {
	const ids = new Set(table.map(({ id }) => id));
	const takenBy = new Map<string, string>();
	return Object.entries(wishes).flatMap(([id, keys]) => {
		if (!ids.has(id)) return [{ id, what: `there is no command ${id}` }];
		return keys.map(keyOf).flatMap((key) => {
			const other = takenBy.get(key);
			takenBy.set(key, id);
			if (fixed.has(key)) return [{ id, what: `${key} always quits and cannot be given away` }];
			if (!keyForm.test(key))
				return [{ id, what: `${JSON.stringify(key)} is not a key: write j, ctrl+d, f2, enter …` }];
			return other === undefined ? [] : [{ id, what: `${key} is already given to ${other}` }];
		});
	});
};

/**
 * The table with the wished keys. A wished key is taken from the command that had it before; a command
 * whose wish cannot be had keeps its own keys.
 */
export const bindKeys = (table: readonly Command[], wishes: KeyWishes): Keymap => {
	const wrong = problemsOf(table, wishes);
	const refused = new Set(wrong.map(({ id }) => id));
	const wished = table.flatMap((command) => {
		const keys = wishes[command.id];
		return keys === undefined || refused.has(command.id) ? [] : [{ command, keys: keys.map(keyOf) }];
	});
	const commands = table.map((command) => {
		const own = wished.find((wish) => wish.command === command);
		if (own !== undefined) return rebound(command, own.keys);
		const kept = command.keys.filter(
			(key) => !wished.some((wish) => meets(wish.command.where, command.where) && wish.keys.includes(key)),
		);
		return kept.length === command.keys.length ? command : rebound(command, kept);
	});
	const keyless = commands
		.filter(({ keys }, index) => keys.length === 0 && table[index]!.keys.length > 0)
		.map(({ id }) => id);
	return { commands, problems: wrong, keyless };
};
