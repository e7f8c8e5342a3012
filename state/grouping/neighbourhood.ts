// Items that stand side by side in a few blocks, and the edges between those of them that are alike. Which edges
// there are is a function of the items present, never of the order in which they came.
import { Blocks, type Window } from './blocks.ts';
import { EdgeStore, none } from './edge-store.ts';
import { grown, roomFor } from './grown.ts';
import { NodeIndex } from './node-index.ts';

export type Neighbouring<Item extends { readonly id: string }> = {
	/** Numbers of the blocks an item stands in: few, for each costs up to twice `reach` comparisons. */
	readonly blocks: (item: Item) => Iterable<number>;
	/** Total order of items: only neighbours within `reach` in a block are compared, so that big blocks stay cheap. */
	readonly compare: (left: Item, right: Item) => number;
	/** A number that orders items as `compare` does wherever it differs: held beside each other, numbers are quick to compare. */
	readonly moment?: (item: Item) => number;
	readonly reach: number;
	/** Symmetric and pure: how well these two belong together; they do above 0. */
	readonly likeness: (left: Item, right: Item) => number;
};

export type EdgeHooks = {
	/** `isBetweenOld`: neither end is the item that is being put. */
	readonly joined: (edge: number, isBetweenOld: boolean) => void;
	/** Told before the edge is taken away. */
	readonly parted: (edge: number) => void;
};

export type Neighbourhood<Item> = {
	readonly edges: EdgeStore;
	/** The item at a node; undefined where there is none any more. */
	readonly item: (node: number) => Item;
	readonly nodeOf: (id: string) => number | undefined;
	/** The node of an item that was not there before, told to `begun`. It waits to be compared, and has no edges until then. */
	readonly put: (item: Item, begun: (node: number) => void) => void;
	/**
	 * Compares those that wait with who stands beside them now, while it may; true when none waits any more. Of many that
	 * come together those that others came between are never compared.
	 */
	readonly compare: (mayContinue: () => boolean) => boolean;
	/** Takes an item away, after its edges; `ended` is told its node before another item may have it. */
	readonly remove: (id: string, ended: (node: number) => void) => void;
};

const begunNodes = 256;

/** A neighbourhood without items, whose edges will be kept in a store that has none. */
export const createNeighbourhood = <Item extends { readonly id: string }>(
	rules: Neighbouring<Item>,
	hooks: EdgeHooks,
	edges = new EdgeStore(),
): Neighbourhood<Item> => {
	const items: (Item | undefined)[] = [];
	const nodes = new NodeIndex((node) => items[node]!.id);
	const free: number[] = [];
	const blocks = new Blocks();
	// What came of the last entry of an item into a block beside this one.
	let metAt = new Int32Array(begunNodes);
	let metBy = new Int32Array(begunNodes);
	let entries = 0;
	// Their blocks: between two of which one waits there is no edge, and nothing to be changed.
	const waiting = new Map<number, readonly number[]>();
	let moments = new Float64Array(begunNodes);

	const compareNodes = (left: number, right: number): number =>
		moments[left]! - moments[right]! || rules.compare(items[left]!, items[right]!);
	const makeReady = (node: number, item: Item) => {
		if (node >= moments.length) {
			const size = roomFor(node + 1);
			moments = grown(moments, size);
			metAt = grown(metAt, size);
			metBy = grown(metBy, size);
		}
		moments[node] = rules.moment?.(item) ?? 0;
		metAt[node] = 0;
		metBy[node] = none;
	};
	const join = (one: number, two: number, isBetweenOld: boolean): number => {
		const likeness = rules.likeness(items[one]!, items[two]!);
		if (likeness <= 0) return none;
		const edge = edges.add(one, two, likeness);
		hooks.joined(edge, isBetweenOld);
		return edge;
	};
	const part = (edge: number) => {
		hooks.parted(edge);
		edges.remove(edge);
	};
	// Whether an item is like another is asked once while it enters, in however many blocks they meet.
	const meet = (node: number, other: number, isAfter: boolean) => {
		if (metAt[other] === entries) {
			const edge = metBy[other]!;
			if (edge !== none) edges.blocks[edge]! += 1;
			return;
		}
		metAt[other] = entries;
		metBy[other] = isAfter ? join(node, other, false) : join(other, node, false);
	};
	// An item stands `reach` places from those it is compared with; one more or less between two parts or joins them.
	// One more block says no more than the first; only a first or a last one changes anything.
	const straddling = ({ before, after }: Window, by: 1 | -1) => {
		for (let near = 0; near < before.length; near += 1) {
			const right = after[rules.reach - 1 - near];
			const left = before[near]!;
			if (right === undefined || waiting.has(left) || waiting.has(right)) continue;
			const edge = edges.between(left, right);
			if (edge === none) {
				if (by > 0) join(left, right, true);
				continue;
			}
			edges.blocks[edge]! += by;
			if (edges.blocks[edge] === 0) part(edge);
		}
	};
	const enter = (key: number, node: number) => {
		const place = blocks.placeOf(key, node, compareNodes);
		if (blocks.has(key)) straddling(blocks.around(key, place, rules.reach), -1);
		blocks.insert(key, place, node);
	};
	// What stands at its own place is it.
	const meetIn = (key: number, node: number) => {
		if (!blocks.isShared(key)) return;
		const place = blocks.placeOf(key, node, compareNodes);
		const { before, after } = blocks.around(key, place, rules.reach + 1);
		for (let at = 0; at < rules.reach; at += 1) {
			const left = before[at];
			const right = after[at + 1];
			if (left !== undefined && !waiting.has(left)) meet(node, left, false);
			if (right !== undefined && !waiting.has(right)) meet(node, right, true);
		}
	};
	const leave = (key: number, node: number) => {
		const place = blocks.placeOf(key, node, compareNodes);
		blocks.remove(key, place);
		if (blocks.has(key)) straddling(blocks.around(key, place, rules.reach), 1);
	};
	return {
		edges,
		item: (node) => items[node]!,
		nodeOf: (id) => nodes.get(id),
		put(item, begun) {
			const node = free.pop() ?? items.length;
			items[node] = item;
			makeReady(node, item);
			nodes.set(item.id, node);
			begun(node);
			const keys = [...new Set(rules.blocks(item))];
			for (const key of keys) enter(key, node);
			waiting.set(node, keys);
		},
		compare(mayContinue) {
			for (const [node, keys] of waiting) {
				if (!mayContinue()) return false;
				waiting.delete(node);
				entries += 1;
				for (const key of keys) meetIn(key, node);
			}
			return true;
		},
		remove(id, ended) {
			const node = nodes.get(id);
			if (node === undefined) return;
			waiting.delete(node);
			for (let edge = edges.firstOf(node); edge !== none; edge = edges.firstOf(node)) part(edge);
			for (const key of new Set(rules.blocks(items[node]!))) leave(key, node);
			nodes.delete(id);
			ended(node);
			items[node] = undefined;
			free.push(node);
		},
	};
};
