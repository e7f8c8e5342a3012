// The engine of keyed projections: each report files rows under keys; what a key's rows say together is reduced
// to a value. Rows of a removed report are dropped again, so that edits and deletes need no code of their own.
import { getOrCreate } from '../src/lib/get-or-create.ts';
import { lowerBound } from '../src/lib/sorted.ts';
import { compareEntries, type Entry } from './reports/entries.ts';

/** One fact of a report. `index` is its place among the facts of that tag; -1 where only the count matters. */
export type FiledRow = { readonly key: string; readonly tag: string; readonly index: number };

export type Row = { readonly entry: Entry; readonly index: number };

/**
 * The rows of one key. Hot-key rule: a reducer reads `size`, `count` and the ends; it calls `rows` only if its key
 * is bounded by construction, since a main actor of a crisis is in almost every report.
 */
export type Group = {
	readonly size: number;
	readonly count: (tag: string) => number;
	readonly tallies: () => ReadonlyMap<string, number>;
	readonly first: (tag: string) => Row | undefined;
	readonly last: (tag: string) => Row | undefined;
	readonly rows: (tag: string) => readonly Row[];
};

export type Projection<Value> = {
	readonly name: string;
	readonly rows: (entry: Entry) => Iterable<FiledRow>;
	/** Must not depend on the order in which reports arrived. */
	readonly reduce: (key: string, group: Group) => Value;
};

export type Table<Value> = {
	readonly put: (entry: Entry) => void;
	readonly remove: (entry: Entry) => void;
	/** Reduces dirty keys while it may; tells each key whose value is new (`undefined`: gone). True when none is left. */
	readonly settle: (mayContinue: () => boolean, changed: (key: string, value: Value | undefined) => void) => boolean;
	readonly get: (key: string) => Value | undefined;
	readonly group: (key: string) => Group | undefined;
};

const compareRows = (left: Row, right: Row): number =>
	compareEntries(left.entry, right.entry) || left.index - right.index;

// Added rows wait in `pending` until someone reads: sorting once is cheaper than a thousand insertions.
class RowList {
	#rows: Row[] = [];
	#pending: Row[] = [];

	add(row: Row): void {
		this.#pending.push(row);
	}

	drop(entry: Entry, index: number): void {
		this.#flush();
		const at = lowerBound(this.#rows, { entry, index }, compareRows);
		if (this.#rows[at]?.entry === entry) this.#rows.splice(at, 1);
	}

	all(): readonly Row[] {
		this.#flush();
		return this.#rows;
	}

	#flush(): void {
		if (this.#pending.length === 0) return;
		if (this.#pending.length > 16) {
			this.#rows = this.#rows.concat(this.#pending).sort(compareRows);
		} else {
			for (const row of this.#pending) this.#rows.splice(lowerBound(this.#rows, row, compareRows), 0, row);
		}
		this.#pending = [];
	}
}

class KeyGroup implements Group {
	size = 0;
	readonly #counts = new Map<string, number>();
	readonly #lists = new Map<string, RowList>();

	add(entry: Entry, { tag, index }: FiledRow): void {
		this.size += 1;
		this.#counts.set(tag, (this.#counts.get(tag) ?? 0) + 1);
		if (index < 0) return;
		const list = getOrCreate(this.#lists, tag, () => new RowList());
		list.add({ entry, index });
	}

	drop(entry: Entry, { tag, index }: FiledRow): void {
		this.size -= 1;
		const left = (this.#counts.get(tag) ?? 0) - 1;
		if (left > 0) this.#counts.set(tag, left);
		else this.#counts.delete(tag);
		if (index >= 0) this.#lists.get(tag)?.drop(entry, index);
	}

	count(tag: string): number {
		return this.#counts.get(tag) ?? 0;
	}

	tallies(): ReadonlyMap<string, number> {
		return this.#counts;
	}

	rows(tag: string): readonly Row[] {
		return this.#lists.get(tag)?.all() ?? [];
	}

	first(tag: string): Row | undefined {
		return this.rows(tag)[0];
	}

	last(tag: string): Row | undefined {
		return this.rows(tag).at(-1);
	}
}

/** A table that keeps the value of each key up to date with the reports put and removed. */
export const createTable = <Value>(projection: Projection<Value>): Table<Value> => {
	const groups = new Map<string, KeyGroup>();
	const values = new Map<string, Value>();
	const dirty = new Set<string>();
	const groupOf = (key: string): KeyGroup => getOrCreate(groups, key, () => new KeyGroup());
	const reduceKey = (key: string): Value | undefined => {
		const group = groups.get(key);
		if (group === undefined || group.size === 0) {
			groups.delete(key);
			values.delete(key);
			return undefined;
		}
		const value = projection.reduce(key, group);
		values.set(key, value);
		return value;
	};
	return {
		put(entry) {
			for (const row of projection.rows(entry)) {
				groupOf(row.key).add(entry, row);
				dirty.add(row.key);
			}
		},
		remove(entry) {
			for (const row of projection.rows(entry)) {
				groupOf(row.key).drop(entry, row);
				dirty.add(row.key);
			}
		},
		settle(mayContinue, changed) {
			for (const key of dirty) {
				if (!mayContinue()) return false;
				dirty.delete(key);
				changed(key, reduceKey(key));
			}
			return true;
		},
		get: (key) => values.get(key),
		group: (key) => groups.get(key),
	};
};
