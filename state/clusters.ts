// Incremental clustering: which items (names, events, questions, reports) are one and the same?
// Items are compared only inside blocks, likeness makes edges, edges make components, and a component may be
// split again. Everything is a function of the items present, never of the order in which they came.
import { getOrCreate } from '../src/lib/get-or-create.ts';
import { lowerBound } from '../src/lib/sorted.ts';

export type Clustering<Item extends { readonly id: string }> = {
	/** Keys of the blocks an item stands in. */
	readonly blocks: (item: Item) => Iterable<string>;
	/** Total order of items: only neighbours within `reach` in a block are compared, so that big blocks stay cheap. */
	readonly compare: (left: Item, right: Item) => number;
	readonly reach: number;
	/** Symmetric and pure: do these two belong together? */
	readonly alike: (left: Item, right: Item) => boolean;
	/** Takes a component apart where not all of it belongs together; items come in canonical order. */
	readonly split: (items: readonly Item[], linked: Linked) => readonly (readonly Item[])[];
};

/** The ids an item has an edge to. */
export type Linked = (id: string) => Iterable<string>;

/** Its items in canonical order. A cluster that changes is replaced, never edited. */
export type Cluster<Item> = { readonly items: readonly Item[] };

export type Clusters<Item> = {
	readonly put: (item: Item) => void;
	readonly remove: (id: string) => void;
	readonly has: (id: string) => boolean;
	/** An edge that does not come from likeness; undone by `unlink`. */
	readonly link: (left: string, right: string) => void;
	readonly unlink: (left: string, right: string) => void;
	/** Asks anew how a component splits, although its items stayed as they were. */
	readonly touch: (id: string) => void;
	/** Recomputes touched components while it may. True when none is left. */
	readonly settle: (mayContinue: () => boolean, changed: ClusterChange<Item>) => boolean;
	readonly clusterOf: (id: string) => Cluster<Item> | undefined;
};

/** Told once for each set of components that was recomputed: `gone` clusters no longer hold, `made` ones now do. */
export type ClusterChange<Item> = (gone: readonly Cluster<Item>[], made: readonly Cluster<Item>[]) => void;

type Component<Item> = { readonly ids: readonly string[]; readonly clusters: readonly Cluster<Item>[] };

/** Clusters that follow the items put and removed. */
export const createClusters = <Item extends { readonly id: string }>(rules: Clustering<Item>): Clusters<Item> => {
	const items = new Map<string, Item>();
	const blocks = new Map<string, Item[]>();
	// How many blocks put this pair side by side; only pairs that are alike are kept.
	const edges = new Map<string, Map<string, number>>();
	// Edges that were declared, not found.
	const links = new Map<string, Map<string, number>>();
	const components = new Map<string, Component<Item>>();
	const clusters = new Map<string, Cluster<Item>>();
	const dirty = new Set<string>();

	const bump = (counts: Map<string, Map<string, number>>, from: string, to: string, by: number) => {
		const known = getOrCreate(counts, from, () => new Map<string, number>());
		const count = (known.get(to) ?? 0) + by;
		if (count > 0) known.set(to, count);
		else known.delete(to);
		if (known.size === 0) counts.delete(from);
		dirty.add(from);
	};
	const bumpBoth = (counts: Map<string, Map<string, number>>, left: string, right: string, by: number) => {
		bump(counts, left, right, by);
		bump(counts, right, left, by);
	};
	// Whether two items are alike is asked once while an item enters or leaves, in however many blocks they meet.
	const unlike = new Set<string>();
	const pair = (left: Item, right: Item, by: 1 | -1) => {
		const isKnown = edges.get(left.id)?.has(right.id) ?? false;
		if (!isKnown && by < 0) return;
		if (!isKnown) {
			const key = left.id < right.id ? `${left.id} ${right.id}` : `${right.id} ${left.id}`;
			if (unlike.has(key)) return;
			if (!rules.alike(left, right)) {
				unlike.add(key);
				return;
			}
		}
		bumpBoth(edges, left.id, right.id, by);
	};
	// An item stands `reach` places from those it is compared with; one more or less between two parts or joins them.
	const straddling = (block: readonly Item[], at: number, by: 1 | -1) => {
		for (let left = Math.max(0, at - rules.reach); left < at; left += 1) {
			const right = left + rules.reach;
			if (right >= at && right < block.length) pair(block[left]!, block[right]!, by);
		}
	};
	const around = (block: readonly Item[], at: number, item: Item, by: 1 | -1) => {
		for (let left = Math.max(0, at - rules.reach); left < at; left += 1) pair(block[left]!, item, by);
		for (let right = at; right < Math.min(block.length, at + rules.reach); right += 1) pair(item, block[right]!, by);
	};
	const enter = (key: string, item: Item) => {
		const block = blocks.get(key);
		if (block === undefined) {
			blocks.set(key, [item]);
			return;
		}
		const at = lowerBound(block, item, rules.compare);
		straddling(block, at, -1);
		around(block, at, item, 1);
		block.splice(at, 0, item);
	};
	const leave = (key: string, item: Item) => {
		const block = blocks.get(key)!;
		block.splice(lowerBound(block, item, rules.compare), 1);
		if (block.length === 0) blocks.delete(key);
		const at = lowerBound(block, item, rules.compare);
		around(block, at, item, -1);
		straddling(block, at, 1);
	};
	const remove = (id: string) => {
		const item = items.get(id);
		if (item === undefined) return;
		for (const key of new Set(rules.blocks(item))) leave(key, item);
		unlike.clear();
		items.delete(id);
		dirty.add(id);
	};
	const linked: Linked = (id) => {
		const declared = links.get(id);
		const found = edges.get(id)?.keys() ?? [];
		return declared === undefined ? found : new Set([...found, ...declared.keys()]);
	};
	const componentFrom = (start: string, seen: Set<string>): Item[] => {
		const found: Item[] = [];
		const waiting = [start];
		seen.add(start);
		while (waiting.length > 0) {
			const id = waiting.pop()!;
			found.push(items.get(id)!);
			for (const next of linked(id)) {
				if (seen.has(next) || !items.has(next)) continue;
				seen.add(next);
				waiting.push(next);
			}
		}
		return found.sort(rules.compare);
	};
	// Whatever hangs together with a touched item, now or before: no edge leads out of it.
	const dissolve = (start: string): { gone: Cluster<Item>[]; region: Set<string> } => {
		const region = new Set<string>([start]);
		const gone: Cluster<Item>[] = [];
		for (const id of region) {
			dirty.delete(id);
			const component = components.get(id);
			if (component !== undefined) {
				gone.push(...component.clusters);
				for (const member of component.ids) {
					region.add(member);
					components.delete(member);
					clusters.delete(member);
				}
			}
			for (const next of linked(id)) region.add(next);
		}
		return { gone, region };
	};
	const compose = (region: ReadonlySet<string>): Cluster<Item>[] => {
		const seen = new Set<string>();
		const made: Cluster<Item>[] = [];
		for (const id of region) {
			if (!items.has(id) || seen.has(id)) continue;
			const members = componentFrom(id, seen);
			const parts = members.length === 1 ? [members] : rules.split(members, linked);
			const component = {
				ids: members.map((item) => item.id),
				clusters: parts.map((part) => ({ items: [...part].sort(rules.compare) })),
			};
			for (const cluster of component.clusters) for (const item of cluster.items) clusters.set(item.id, cluster);
			for (const member of component.ids) components.set(member, component);
			made.push(...component.clusters);
		}
		return made;
	};
	return {
		put(item) {
			remove(item.id);
			items.set(item.id, item);
			dirty.add(item.id);
			for (const key of new Set(rules.blocks(item))) enter(key, item);
			unlike.clear();
		},
		remove,
		link: (left, right) => bumpBoth(links, left, right, 1),
		unlink: (left, right) => bumpBoth(links, left, right, -1),
		has: (id) => items.has(id),
		touch(id) {
			if (items.has(id)) dirty.add(id);
		},
		settle(mayContinue, changed) {
			for (const id of dirty) {
				if (!mayContinue()) return false;
				const { gone, region } = dissolve(id);
				const made = compose(region);
				if (gone.length + made.length > 0) changed(gone, made);
			}
			return true;
		},
		clusterOf: (id) => clusters.get(id),
	};
};
