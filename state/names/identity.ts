// First stage of the engine: names, their links, and the actors they are. Says which documents have to be read
// again because a name in them is another actor's now.
import type { Rulings } from '../acts/rulings.ts';
import { createAliases } from '../aliases.ts';
import { createTable, type Row } from '../projection.ts';
import { aliasLinks } from '../projections/alias-links.ts';
import { type NameNode, names } from '../projections/names.ts';
import { compareEntries, type Entry } from '../reports/entries.ts';

export type Identity = {
	readonly put: (entry: Entry) => void;
	readonly remove: (entry: Entry) => void;
	readonly settle: (mayContinue: () => boolean, moved: (entry: Entry) => void) => boolean;
	/** What analysts said of names. */
	readonly rule: (rulings: Rulings) => void;
	readonly actorOf: (key: string) => string | undefined;
	/** The names of an actor, the one its id comes from first; empty if there is no such actor. */
	readonly namesOf: (actorId: string) => readonly NameNode[];
	/** Reports in which an actor says something, in canonical order: the newest, and at most so many. */
	readonly heardIn: (actorId: string, limit: number) => readonly Entry[];
	/** Actors whose names or counts changed since this was last asked. */
	readonly takeTouched: () => ReadonlySet<string>;
};

const newestOf = (rows: readonly Row[], limit: number): readonly Entry[] => {
	const found = new Set<Entry>();
	for (let at = rows.length - 1; at >= 0 && found.size < limit; at -= 1) found.add(rows[at]!.entry);
	return [...found];
};

export const createIdentity = (): Identity => {
	const nameTable = createTable(names);
	const linkTable = createTable(aliasLinks);
	const aliases = createAliases(nameTable.get);
	let touched = new Set<string>();
	const entriesOfKey = (key: string): Entry[] => [
		...new Set((nameTable.group(key)?.rows('document') ?? []).map(({ entry }) => entry)),
	];
	return {
		put(entry) {
			nameTable.put(entry);
			linkTable.put(entry);
		},
		remove(entry) {
			nameTable.remove(entry);
			linkTable.remove(entry);
		},
		settle: (mayContinue, moved) =>
			nameTable.settle(mayContinue, aliases.nameChanged) &&
			linkTable.settle(mayContinue, aliases.linkChanged) &&
			aliases.settle(mayContinue, (actorIds, keys) => {
				for (const id of actorIds) touched.add(id);
				for (const key of keys) for (const entry of entriesOfKey(key)) moved(entry);
			}),
		rule: aliases.rule,
		actorOf: aliases.actorOf,
		namesOf: (actorId) => (aliases.namesOf(actorId)?.keys ?? []).flatMap((key) => nameTable.get(key) ?? []),
		heardIn: (actorId, limit) => {
			const keys = aliases.namesOf(actorId)?.keys ?? [];
			const entries = keys.flatMap((key) => newestOf(nameTable.group(key)?.rows('said') ?? [], limit));
			return [...new Set(entries)].sort(compareEntries).slice(-limit);
		},
		takeTouched() {
			const taken = touched;
			touched = new Set();
			return taken;
		},
	};
};
