// Incremental clustering: which items (names, events, questions, reports) are one and the same?
// Items are compared only inside blocks, likeness makes edges, edges make components, and a component may be
// split again. Everything is a function of the items present, never of the order in which they came.
import { getOrCreate } from '../../src/lib/get-or-create.ts';
import { lowerBound } from '../../src/lib/sorted.ts';
import { type Component, cut, type Edge, edgeBetween, farEnd, type Node } from './cluster-nodes.ts';
import type { Cluster, Clustering, Clusters, Linked } from './clustering.ts';

/** Clusters that follow the items put and removed. */
export const createClusters = <Item extends { readonly id: string }>(rules: Clustering<Item>): Clusters<Item> => {
	const nodes = new Map<string, Node<Item>>();
	const blocks = new Map<number, Node<Item>[]>();
	// Edges that were declared, not found; their ends may come later.
	const links = new Map<string, Map<string, number>>();
	const dirty = new Set<string>();
	// Components of items that are gone, until their rest is put together anew.
	const widowed = new Map<string, Component<Item>>();
	const touched = new Set<string>();
	let entries = 0;

	const bump = <Key>(counts: Map<Key, number>, key: Key, by: number) => {
		const count = (counts.get(key) ?? 0) + by;
		if (count > 0) counts.set(key, count);
		else counts.delete(key);
	};
	const bumpLink = (from: string, to: string, by: number) => {
		const known = getOrCreate(links, from, () => new Map<string, number>());
		bump(known, to, by);
		if (known.size === 0) links.delete(from);
		dirty.add(from);
	};
	const join = (left: Node<Item>, right: Node<Item>, likeness: number) => {
		const edge = { one: left, two: right, likeness, blocks: 1 };
		left.edges.push(edge);
		right.edges.push(edge);
		stir(left, right);
	};
	const part = (edge: Edge<Item>) => {
		cut(edge.one, edge);
		cut(edge.two, edge);
		stir(edge.one, edge.two);
	};
	const stir = (left: Node<Item>, right: Node<Item>) => {
		dirty.add(left.item.id).add(right.item.id);
	};
	// One more block says no more than the first; only a first or a last one changes anything.
	const pair = (left: Node<Item>, right: Node<Item>, by: 1 | -1) => {
		const edge = edgeBetween(left, right);
		if (edge !== undefined) {
			edge.blocks += by;
			if (edge.blocks === 0) part(edge);
			return;
		}
		const likeness = by < 0 ? 0 : likenessOf(left, right);
		if (likeness > 0) join(left, right, likeness);
	};
	// Whether an item is like another is asked once while it enters, in however many blocks they meet.
	const meet = (node: Node<Item>, other: Node<Item>) => {
		if (other.unlikeAt === entries) return;
		const edge = edgeBetween(node, other);
		const likeness = edge === undefined ? likenessOf(node, other) : 0;
		if (edge !== undefined) edge.blocks += 1;
		else if (likeness > 0) join(node, other, likeness);
		else other.unlikeAt = entries;
	};
	const likenessOf = (left: Node<Item>, right: Node<Item>): number => rules.likeness(left.item, right.item);
	// An item stands `reach` places from those it is compared with; one more or less between two parts or joins them.
	const straddling = (block: readonly Node<Item>[], at: number, by: 1 | -1) => {
		for (let left = Math.max(0, at - rules.reach); left < at; left += 1) {
			const right = left + rules.reach;
			if (right >= at && right < block.length) pair(block[left]!, block[right]!, by);
		}
	};
	const compareNodes = (left: Node<Item>, right: Node<Item>): number => rules.compare(left.item, right.item);
	const enter = (key: number, node: Node<Item>) => {
		const block = blocks.get(key);
		if (block === undefined) {
			blocks.set(key, [node]);
			return;
		}
		const at = lowerBound(block, node, compareNodes);
		straddling(block, at, -1);
		const end = Math.min(block.length, at + rules.reach);
		for (let other = Math.max(0, at - rules.reach); other < end; other += 1) meet(node, block[other]!);
		block.splice(at, 0, node);
	};
	const leave = (key: number, node: Node<Item>) => {
		const block = blocks.get(key)!;
		const at = lowerBound(block, node, compareNodes);
		block.splice(at, 1);
		if (block.length === 0) blocks.delete(key);
		else straddling(block, at, 1);
	};
	const remove = (id: string) => {
		const node = nodes.get(id);
		if (node === undefined) return;
		const { edges } = node;
		node.edges = [];
		for (const edge of edges) {
			const other = farEnd(edge, node);
			cut(other, edge);
			dirty.add(other.item.id);
		}
		for (const key of new Set(rules.blocks(node.item))) leave(key, node);
		if (node.component !== null) widowed.set(id, node.component);
		nodes.delete(id);
		dirty.add(id);
	};
	const declared = (id: string): Node<Item>[] =>
		[...(links.get(id)?.keys() ?? [])].flatMap((other) => nodes.get(other) ?? []);
	const addNeighbours = (node: Node<Item>, to: Set<Node<Item>>) => {
		for (const edge of node.edges) to.add(farEnd(edge, node));
		if (links.size > 0) for (const other of declared(node.item.id)) to.add(other);
	};
	const linked: Linked = (id) => {
		const near = new Set<Node<Item>>();
		addNeighbours(nodes.get(id)!, near);
		return Array.from(near, ({ item }) => item.id);
	};
	const componentFrom = (start: Node<Item>): Node<Item>[] => {
		const found = new Set<Node<Item>>([start]);
		for (const node of found) addNeighbours(node, found);
		return [...found].sort(compareNodes);
	};
	// Whatever hangs together with a touched item, now or before: no edge leads out of it.
	const dissolve = (start: string): { gone: Set<Cluster<Item>>; region: Set<Node<Item>> } => {
		const region = new Set<Node<Item>>();
		const gone = new Set<Cluster<Item>>();
		const released = new Set<Component<Item>>();
		const release = (component: Component<Item> | null | undefined) => {
			if (component == null || released.has(component)) return;
			released.add(component);
			for (const cluster of component.clusters) gone.add(cluster);
			for (const { item } of component.nodes) {
				widowed.delete(item.id);
				const node = nodes.get(item.id);
				if (node !== undefined) region.add(node);
			}
		};
		dirty.delete(start);
		release(widowed.get(start));
		const first = nodes.get(start);
		if (first !== undefined) region.add(first);
		for (const node of region) {
			dirty.delete(node.item.id);
			release(widowed.get(node.item.id));
			release(node.component);
			node.component = null;
			addNeighbours(node, region);
		}
		return { gone, region };
	};
	// A part whose items are what they were is the cluster it was: nobody need hear of it.
	const clusterOf = (part: readonly Item[], gone: Set<Cluster<Item>>): Cluster<Item> => {
		const items = [...part].sort(rules.compare);
		const before = nodes.get(items[0]!.id)!.cluster;
		const isSame =
			before !== undefined &&
			gone.has(before) &&
			before.items.length === items.length &&
			items.every((item, at) => item === before.items[at] && !touched.has(item.id));
		return isSame ? before : { items };
	};
	const compose = (region: ReadonlySet<Node<Item>>, gone: Set<Cluster<Item>>): Cluster<Item>[] => {
		const made: Cluster<Item>[] = [];
		for (const start of region) {
			if (start.component !== null) continue;
			const members = componentFrom(start);
			const items = members.map(({ item }) => item);
			const parts = items.length === 1 ? [items] : rules.split(items, linked);
			const component = { nodes: members, clusters: parts.map((part) => clusterOf(part, gone)) };
			for (const cluster of component.clusters) {
				if (gone.delete(cluster)) continue;
				for (const item of cluster.items) nodes.get(item.id)!.cluster = cluster;
				made.push(cluster);
			}
			for (const member of members) member.component = component;
		}
		return made;
	};
	return {
		put(item) {
			remove(item.id);
			const node: Node<Item> = {
				item,
				edges: [],
				component: null,
				cluster: undefined,
				unlikeAt: 0,
			};
			nodes.set(item.id, node);
			dirty.add(item.id);
			entries += 1;
			for (const key of new Set(rules.blocks(item))) enter(key, node);
		},
		remove,
		link(left, right) {
			bumpLink(left, right, 1);
			bumpLink(right, left, 1);
		},
		unlink(left, right) {
			bumpLink(left, right, -1);
			bumpLink(right, left, -1);
		},
		has: (id) => nodes.has(id),
		touch(id) {
			if (!nodes.has(id)) return;
			dirty.add(id);
			touched.add(id);
		},
		settle(mayContinue, changed) {
			for (const id of dirty) {
				if (!mayContinue()) return false;
				const { gone, region } = dissolve(id);
				const made = compose(region, gone);
				if (gone.size + made.length > 0) changed([...gone], made);
			}
			touched.clear();
			return true;
		},
		clusterOf: (id) => nodes.get(id)?.cluster,
	};
};
