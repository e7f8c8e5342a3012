// What came of each edge between items that are put together: a history of joins. Up to where it is out of date it
// tells how any group stood when an edge was taken up, so that a change need not go through what it leaves as it was.
import { none, type WeighedEdgeStore } from './edge-store.ts';
import { GroupStore, headsEach } from './group-store.ts';
import { NodeStore } from './node-store.ts';
import { createPairCache } from './pair-cache.ts';

/** How groups are judged: by what they let in, and by the likeness of their first members to each other. */
export type Joining<Item> = {
	/** What an item lets in, as numbers; most let in everything and give none. */
	readonly boundsOf: (item: Item) => readonly number[];
	readonly areBoundsOne: (left: readonly number[], right: readonly number[]) => boolean;
	readonly joinBounds: (left: readonly number[], right: readonly number[]) => readonly number[];
	/** Whether the likeness of two items tells anything. */
	readonly tells: (left: Item, right: Item) => boolean;
	/** Symmetric and pure. */
	readonly likeness: (left: Item, right: Item) => number;
	/** A likeness as low as this speaks against two groups being one. */
	readonly against: number;
	/** Whether two groups are one, by how many pairs of their first members tell, are alike, and speak against it. */
	readonly mayJoin: (pairs: number, alike: number, against: number) => boolean;
};

/** The place of an edge in the order in which edges are taken up; kept when the edge itself is gone. */
export type Rank<Item> = { readonly likeness: number; readonly one: Item | null; readonly two: Item | null };

export type Graph<Item> = {
	readonly edges: WeighedEdgeStore;
	readonly item: (node: number) => Item;
	readonly compare: (left: Item, right: Item) => number;
};

/** Before and after all edges. */
export const first: Rank<never> = { likeness: Number.POSITIVE_INFINITY, one: null, two: null };
export const last: Rank<never> = { likeness: Number.NEGATIVE_INFINITY, one: null, two: null };

const noBounds: readonly number[] = [];
const keptPairs = 1 << 17;
/** Pairs that are worth keeping for each item there is. */
const pairsEach = 16;

export type JoinHistory<Item> = ReturnType<typeof createJoinHistory<Item>>;

export const createJoinHistory = <Item>({ edges, item, compare }: Graph<Item>, rules: Joining<Item>) => {
	const groups = new GroupStore();
	const places = new NodeStore();
	const bounds = new Map<number, readonly number[]>();
	// Trees that are out of date, and from where on; and leaves of items that are new.
	const stale = new Map<number, Rank<Item>>();
	const begun = new Set<number>();
	const pairsWanted = () => places.end * pairsEach;
	const likenesses = createPairCache(keptPairs, pairsWanted);
	const verdicts = createPairCache(keptPairs, pairsWanted);
	let serial = 0;

	const compareRanks = (left: Rank<Item>, right: Rank<Item>): number =>
		right.likeness - left.likeness ||
		(left.one === null ? 0 : compare(left.one, right.one!) || compare(left.two!, right.two!));
	const rankOf = (edge: number): Rank<Item> => ({
		likeness: edges.likeness[edge]!,
		one: item(edges.one[edge]!),
		two: item(edges.two[edge]!),
	});
	const compareNodes = (left: number, right: number): number => (left === right ? 0 : compare(item(left), item(right)));
	/** The most alike first; where they are equally alike, the earlier items. */
	const compareEdges = (left: number, right: number): number =>
		edges.likeness[right]! - edges.likeness[left]! ||
		compareNodes(edges.one[left]!, edges.one[right]!) ||
		compareNodes(edges.two[left]!, edges.two[right]!);
	const isBefore = (edge: number, rank: Rank<Item>): boolean => {
		const difference = edges.likeness[edge]! - rank.likeness;
		return difference === 0 ? compareRanks(rankOf(edge), rank) < 0 : difference > 0;
	};
	const isOutdatedAt = (root: number, edge: number): boolean => {
		const from = stale.get(root);
		return from === undefined ? begun.has(root) : !isBefore(edge, from);
	};
	const outdate = (root: number, from: Rank<Item>) => {
		const before = stale.get(root);
		if (before === undefined || compareRanks(from, before) < 0) stale.set(root, from);
	};
	/** The group a node was in when an edge was taken up, in a tree that is up to date so far. */
	const groupAt = (node: number, edge: number): number => {
		const root = places.home[node]!;
		const made = groups.edge[root]!;
		if (made !== none && compareEdges(made, edge) < 0) return root;
		let group = places.leaf[node]!;
		for (let parent = groups.parent[group]!; parent !== none; parent = groups.parent[group]!) {
			const by = groups.edge[parent]!;
			if (by === none || compareEdges(by, edge) >= 0) return group;
			group = parent;
		}
		return group;
	};
	const likenessOf = (left: number, right: number): number => {
		const [one, other] = [places.serial[left]!, places.serial[right]!];
		const before = likenesses.get(one, other);
		if (before !== undefined) return before;
		const likeness = rules.likeness(item(left), item(right));
		likenesses.set(one, other, likeness);
		return likeness;
	};
	/** Whether two groups are one. Groups that grew but for their first members are judged as they were. */
	const mayJoin = (left: number, right: number): boolean => {
		if (!rules.areBoundsOne(bounds.get(left) ?? noBounds, bounds.get(right) ?? noBounds)) return false;
		const [one, other] = [groups.sort[left]!, groups.sort[right]!];
		const before = verdicts.get(one, other);
		if (before !== undefined) return before === 1;
		const verdict = judge(left, right);
		verdicts.set(one, other, Number(verdict));
		return verdict;
	};
	const judge = (left: number, right: number): boolean => {
		let [pairs, alike, against] = [0, 0, 0];
		for (let one = left * headsEach; one < (left + 1) * headsEach && groups.heads[one] !== none; one += 1) {
			const head = groups.heads[one]!;
			for (let two = right * headsEach; two < (right + 1) * headsEach && groups.heads[two] !== none; two += 1) {
				const other = groups.heads[two]!;
				if (!rules.tells(item(head), item(other))) continue;
				const likeness = likenessOf(head, other);
				pairs += 1;
				if (likeness > 0) alike += 1;
				else if (likeness <= rules.against) against += 1;
			}
		}
		return rules.mayJoin(pairs, alike, against);
	};
	// Groups with the same first members are of one sort.
	const sortOf = (group: number): number => {
		let [low, high] = [7, 13];
		for (let at = group * headsEach; at < (group + 1) * headsEach && groups.heads[at] !== none; at += 1) {
			const own = places.serial[groups.heads[at]!]!;
			low = Math.imul(low ^ own, 0x01000193);
			high = Math.imul(high ^ own, 0x85ebca6b);
			high = (high << 13) | (high >>> 19);
		}
		low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) ^ high;
		return (high & 0xfffff) * 0x100000000 + (low >>> 0) + 2 ** 32;
	};
	// Those that point to a group that moved.
	const settleIn = (group: number) => {
		if (groups.isLeaf(group)) places.leaf[groups.node[group]!] = group;
		else {
			groups.parent[groups.left[group]!] = group;
			groups.parent[groups.right[group]!] = group;
			if (groups.edge[group] !== none) edges.note[groups.edge[group]!] = group + 1;
		}
	};
	const setBounds = (group: number, own: readonly number[]) => {
		if (own.length > 0) bounds.set(group, own);
		else bounds.delete(group);
	};
	const joinBoundsOf = (group: number) => {
		const [left, right] = [bounds.get(groups.left[group]!), bounds.get(groups.right[group]!)];
		if (left === undefined && right === undefined) bounds.delete(group);
		else setBounds(group, rules.joinBounds(left ?? noBounds, right ?? noBounds));
	};
	return {
		...{ groups, places, stale, begun, compareEdges, isBefore, isOutdatedAt, rankOf, outdate, groupAt, mayJoin },
		begin(node: number) {
			serial += 1;
			places.reach(node);
			places.serial[node] = serial;
			const leaf = groups.leaf(node);
			groups.sort[leaf] = serial;
			places.leaf[node] = leaf;
			places.home[node] = leaf;
			const own = rules.boundsOf(item(node));
			if (own.length > 0) bounds.set(leaf, own);
			begun.add(leaf);
		},
		end(node: number) {
			if (!begun.has(places.home[node]!)) outdate(places.home[node]!, last);
			groups.node[places.leaf[node]!] = none;
		},
		join(left: number, right: number, edge: number): number {
			const group = groups.join(left, right, edge, compareNodes);
			groups.sort[group] = sortOf(group);
			joinBoundsOf(group);
			return group;
		},
		/** Takes in that something below a group is another. */
		renew(group: number) {
			if (groups.isLeaf(group)) return;
			groups.renew(group, compareNodes);
			groups.sort[group] = sortOf(group);
			joinBoundsOf(group);
		},
		/** Whether a leaf lets in everything. */
		isOpen: (leaf: number): boolean => !bounds.has(leaf),
		/** Another group with all that is one's own, which stays as the shell around it. */
		copy(group: number): number {
			const inner = groups.copy(group);
			const own = bounds.get(group);
			if (own !== undefined) bounds.set(inner, own);
			settleIn(inner);
			return inner;
		},
		/** Puts a group in the place of the one it is part of. */
		takePlace(inner: number, outer: number) {
			groups.copyTo(inner, outer);
			settleIn(outer);
			setBounds(outer, bounds.get(inner) ?? noBounds);
			bounds.delete(inner);
			groups.free(inner);
		},
		free(group: number) {
			bounds.delete(group);
			groups.free(group);
		},
	};
};
