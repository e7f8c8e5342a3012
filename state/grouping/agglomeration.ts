// Which items are one thing? The most alike go together first, as long as nothing said of any of them speaks against
// it. The groups are those that going through all edges anew would give; a change costs the groups it touches.
import type { Cluster, ClusterChange } from './clustering.ts';
import { none, WeighedEdgeStore } from './edge-store.ts';
import { createGrafts } from './join-grafts.ts';
import { createJoinHistory, type Joining } from './join-history.ts';
import { createRuns, type Rerun, undecided } from './join-run.ts';
import { createNeighbourhood, type Neighbouring } from './neighbourhood.ts';

export type Agglomerating<Item extends { readonly id: string }> = {
	/** Which items are compared, and which of them are alike. */
	readonly near: Neighbouring<Item>;
	/** Which groups of them are one. */
	readonly joining: Joining<Item>;
};

export type Agglomeration<Item> = {
	readonly put: (item: Item) => void;
	readonly remove: (id: string) => void;
	/** Has the group of an item told anew, although its items are what they were. */
	readonly restate: (id: string) => void;
	/** Compares what was put in with what stands beside it, while it may; true when that is done. */
	readonly compare: (mayContinue: () => boolean) => boolean;
	/** Works out what changed while it may, in steps; true when nothing is left. Tells all that is gone before what is made. */
	readonly settle: (mayContinue: () => boolean, changed: ClusterChange<Item>) => boolean;
};

/** New items that are worked out together: a step must not keep a key waiting. */
const mostTogether = 256;

/** An agglomeration without items. */
export const createAgglomeration = <Item extends { readonly id: string }>({
	near,
	joining,
}: Agglomerating<Item>): Agglomeration<Item> => {
	// Edges that came between items that had been there before.
	let loose: number[] = [];
	const edges = new WeighedEdgeStore();
	const joins = {
		joined(edge: number, isBetweenOld: boolean) {
			edges.mark[edge] = undecided;
			if (isBetweenOld) loose.push(edge);
		},
		parted(edge: number) {
			const made = edges.note[edge]! - 1;
			if (made < 0) return;
			groups.edge[made] = none;
			// An end that was cut off in place is in no tree any more.
			const [one, two] = [places.home[edges.one[edge]!]!, places.home[edges.two[edge]!]!];
			history.outdate(one === none ? two : one, history.rankOf(edge));
		},
	};
	const graph = createNeighbourhood(near, joins, edges);
	const history = createJoinHistory({ edges, item: graph.item, compare: near.compare }, joining);
	const { groups, places, stale, begun } = history;
	const rerun = createRuns(edges, history);
	const grafts = createGrafts(edges, history, (left, right) => near.compare(graph.item(left), graph.item(right)));
	// Groups that are as they were, but for who was put in or went.
	const retold = new Set<number>();
	// Nodes of which there is more to tell than that they are in a group.
	const restated = new Set<number>();
	const clusters = new Map<number, Cluster<Item>>();
	// Nobody was told of these yet.
	const untold = new Set<Cluster<Item>>();

	const isDue = (edge: number): boolean => {
		if (edges.mark[edge] !== undecided) return false;
		const [one, two] = [edges.one[edge]!, edges.two[edge]!];
		if (history.isOutdatedAt(places.home[one]!, edge) || history.isOutdatedAt(places.home[two]!, edge)) return false;
		const [left, right] = [history.groupAt(one, edge), history.groupAt(two, edge)];
		if (left !== right && history.mayJoin(left, right)) return true;
		edges.mark[edge] = 0;
		return false;
	};
	const decideLoose = () => {
		for (const edge of loose) if (isDue(edge)) history.outdate(places.home[edges.one[edge]!]!, history.rankOf(edge));
		loose = [];
	};
	// New items that lead to each other: taken one by one, each would draw the same old groups in again.
	const withNew = (start: number): readonly number[] => {
		const found = new Set([start]);
		for (const leaf of found) {
			const node = groups.node[leaf]!;
			if (node === none) continue;
			for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node)) {
				const other = places.home[edges.farEnd(edge, node)]!;
				if (found.size < mostTogether && begun.has(other)) found.add(other);
			}
		}
		return [...found];
	};
	const replace = ({ before, after }: Rerun, changed: ClusterChange<Item>) => {
		const gone = new Set<Cluster<Item>>();
		const byFirst = new Map<Item, Cluster<Item>>();
		for (const root of before) {
			const cluster = clusters.get(root);
			clusters.delete(root);
			if (cluster === undefined) continue;
			gone.add(cluster);
			byFirst.set(cluster.items[0]!, cluster);
		}
		for (const [root, nodes] of after) {
			const items = nodes.map(graph.item).sort(near.compare);
			const before = byFirst.get(items[0]!);
			const isKnown =
				before !== undefined &&
				before.items.length === items.length &&
				items.every((item, at) => item === before.items[at]) &&
				!nodes.some((node) => restated.has(node));
			const cluster = isKnown ? before : { items };
			clusters.set(root, cluster);
			if (isKnown) gone.delete(before);
			else untold.add(cluster);
		}
		const told = [...gone].filter((cluster) => !untold.delete(cluster));
		if (told.length > 0) changed(told, []);
	};
	const retell = (root: number, changed: ClusterChange<Item>) => {
		if (!clusters.has(root)) return;
		replace({ before: [root], after: new Map([[root, groups.nodesBelow(root)]]) }, changed);
	};
	// Where the nearest of a new item is new too, they are worked out together.
	const takeIn = (leaf: number, changed: ClusterChange<Item>) => {
		const node = groups.node[leaf]!;
		const result = node === none || isAmongNew(node) ? 'kept' : grafts.graft(node);
		const root = places.home[node]!;
		if (result === 'kept') replace(rerun(withNew(leaf)), changed);
		else if (result === 'outdated') replace(rerun([root]), changed);
		else if (result === 'grafted') retold.add(root);
		else replace({ before: [], after: new Map([[leaf, [node]]]) }, changed);
	};
	const isAmongNew = (node: number): boolean => {
		let nearest = none;
		for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node)) {
			if (places.home[edges.farEnd(edge, node)] === none) continue;
			if (nearest === none || history.compareEdges(edge, nearest) < 0) nearest = edge;
		}
		return nearest !== none && begun.has(places.home[edges.farEnd(nearest, node)]!);
	};
	const regroup = (mayContinue: () => boolean, changed: ClusterChange<Item>): boolean => {
		for (const root of stale.keys()) {
			if (!mayContinue()) return false;
			replace(rerun([root]), changed);
		}
		for (const leaf of begun) {
			if (!mayContinue()) return false;
			takeIn(leaf, changed);
		}
		for (const node of restated) retold.add(places.home[node]!);
		for (const root of retold) {
			retold.delete(root);
			retell(root, changed);
		}
		restated.clear();
		return true;
	};
	const end = (node: number) => {
		restated.delete(node);
		if (places.home[node] !== none) history.end(node);
	};
	const remove = (id: string) => {
		const node = graph.nodeOf(id);
		if (node === undefined) return;
		const root = places.home[node]!;
		if (root !== none && !begun.has(root) && grafts.prune(node)) {
			retold.add(root);
			places.home[node] = none;
		}
		graph.remove(id, end);
	};
	return {
		put(item) {
			remove(item.id);
			graph.put(item, history.begin);
		},
		remove,
		restate(id) {
			const node = graph.nodeOf(id);
			if (node !== undefined) restated.add(node);
		},
		compare: graph.compare,
		settle(mayContinue, changed) {
			if (!graph.compare(mayContinue)) return false;
			decideLoose();
			if (!regroup(mayContinue, changed)) return false;
			for (const cluster of untold) {
				if (!mayContinue()) return false;
				untold.delete(cluster);
				changed([], [cluster]);
			}
			return true;
		},
	};
};
