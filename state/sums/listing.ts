// Values by id together with their list in order. The list is a new array after each change, the same without.
import { compareText } from '../../src/lib/compare-text.ts';
import { lowerBound, patchSorted } from '../../src/lib/sorted.ts';
import { type Differences, noteDifferences } from './list-difference.ts';

export type Listing<Value> = {
	/** Puts, replaces or (undefined) removes the value of an id. `sort` is its place in the list, ties by id. */
	readonly replace: (id: string, value: Value | undefined, sort: string) => void;
	readonly get: (id: string) => Value | undefined;
	/** The value of an id in the list that was handed out last. */
	readonly listed: (id: string) => Value | undefined;
	/** The list with all replacements so far. */
	readonly list: () => readonly Value[];
};

type Place<Value> = { readonly id: string; readonly sort: string; readonly value: Value };

const comparePlaces = (left: Place<unknown>, right: Place<unknown>): number =>
	compareText(left.sort, right.sort) || compareText(left.id, right.id);

type Changes<Value> = { readonly removed: readonly Place<Value>[]; readonly added: readonly Place<Value>[] };

// What only moved is in both lists.
const differencesIn = <Value>({ removed, added }: Changes<Value>): Differences<Value> => {
	const were = new Set(removed.map(({ value }) => value));
	const are = new Set(added.map(({ value }) => value));
	const only = (from: readonly Place<Value>[], others: ReadonlySet<Value>): readonly Value[] =>
		[...from].sort(comparePlaces).flatMap(({ value }) => (others.has(value) ? [] : [value]));
	return { gone: only(removed, are), come: only(added, were) };
};

// Up to here single places are moved; beyond, the list is merged anew.
const fewPlaces = 64;

export const createListing = <Value>(): Listing<Value> => {
	const places = new Map<string, Place<Value>>();
	// What the list still shows of the ids replaced since it was last asked for.
	const stale = new Map<string, Place<Value> | undefined>();
	// In the order of the list; edited in place, while each list handed out stays as it is.
	let ordered: Place<Value>[] = [];
	let values: readonly Value[] = [];
	const patch = ({ removed, added }: Changes<Value>) => {
		const next = values.slice();
		for (const place of removed) {
			const at = lowerBound(ordered, place, comparePlaces);
			const after = places.get(place.id);
			// Most of what is replaced stays where it was.
			if (after?.sort === place.sort) {
				ordered[at] = after;
				next[at] = after.value;
				continue;
			}
			ordered.splice(at, 1);
			next.splice(at, 1);
		}
		for (const place of added) {
			const at = lowerBound(ordered, place, comparePlaces);
			if (ordered[at] === place) continue;
			ordered.splice(at, 0, place);
			next.splice(at, 0, place.value);
		}
		values = next;
	};
	const changes = (): Changes<Value> => {
		const found: { removed: Place<Value>[]; added: Place<Value>[] } = { removed: [], added: [] };
		for (const [id, before] of stale) {
			const after = places.get(id);
			if (before !== undefined && before.value === after?.value && before.sort === after.sort) continue;
			if (before !== undefined) found.removed.push(before);
			if (after !== undefined) found.added.push(after);
		}
		return found;
	};
	return {
		replace(id, value, sort) {
			const before = places.get(id);
			if (!stale.has(id)) stale.set(id, before);
			if (value === undefined) places.delete(id);
			else places.set(id, { id, sort, value });
		},
		get: (id) => places.get(id)?.value,
		listed: (id) => (stale.has(id) ? stale.get(id) : places.get(id))?.value,
		list() {
			if (stale.size === 0) return values;
			const found = changes();
			const { removed, added } = found;
			stale.clear();
			if (removed.length + added.length === 0) return values;
			const before = values;
			if (removed.length + added.length <= fewPlaces) patch(found);
			else {
				ordered = [...patchSorted(ordered, removed, added, comparePlaces)];
				values = ordered.map(({ value }) => value);
			}
			if (before.length > 0) noteDifferences(before, values, differencesIn(found));
			return values;
		},
	};
};

/** Sets by key that vanish when empty. */
export type SetIndex = {
	readonly add: (key: string, member: string) => void;
	readonly remove: (key: string, member: string) => void;
	readonly of: (key: string) => ReadonlySet<string>;
};

const nothing: ReadonlySet<string> = new Set();

export const createSetIndex = (): SetIndex => {
	// Most have one member: then it stands for the set.
	const sets = new Map<string, string | Set<string>>();
	return {
		add(key, member) {
			const set = sets.get(key);
			if (set === undefined) sets.set(key, member);
			else if (typeof set === 'object') set.add(member);
			else if (set !== member) sets.set(key, new Set([set, member]));
		},
		remove(key, member) {
			const set = sets.get(key);
			if (typeof set === 'object') set.delete(member);
			if (set === member || (typeof set === 'object' && set.size === 0)) sets.delete(key);
		},
		of(key) {
			const set = sets.get(key);
			return typeof set === 'string' ? new Set([set]) : (set ?? nothing);
		},
	};
};
