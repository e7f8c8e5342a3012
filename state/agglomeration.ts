// Which items are one thing? The most alike go together first, as long as nothing said of any of them speaks against
// it. The groups are those that going through all edges anew would give; a change costs the groups it touches.
import type { Cluster, ClusterChange } from './clustering.ts';
import { none } from './edge-store.ts';
import { createFollowers } from './followers.ts';
import { createJoinHistory, type Joining } from './join-history.ts';
import { createRuns, type Rerun, undecided } from './join-run.ts';
import { createNeighbourhood, type Neighbouring } from './neighbourhood.ts';

export type Agglomerating<Item extends { readonly id: string }> = {
	/** Which items are compared, and which of them are alike. */
	readonly near: Neighbouring<Item>;
	/** Which groups of them are one. */
	readonly joining: Joining<Item>;
	/**
	 * Followers (a sentence that may answer) tie nothing together: each goes to the group of the one it is most like, and
	 * nowhere where it is like none. Equally alike ones: the later in canonical order.
	 */
	readonly isFollower?: (item: Item) => boolean;
};

export type Agglomeration<Item> = {
	readonly put: (item: Item) => void;
	readonly remove: (id: string) => void;
	/** Works out what changed while it may, in steps; true when nothing is left. Tells all that is gone before what is made. */
	readonly settle: (mayContinue: () => boolean, changed: ClusterChange<Item>) => boolean;
};

/** New items that are worked out together: a step must not keep a key waiting. */
const mostTogether = 256;

/** An agglomeration without items. */
export const createAgglomeration = <Item extends { readonly id: string }>({
	near,
	joining,
	isFollower = () => false,
}: Agglomerating<Item>): Agglomeration<Item> => {
	// Edges that came between items that had been there before.
	let loose: number[] = [];
	const graph = createNeighbourhood(near, {
		joined(edge, isBetweenOld) {
			if (followers.takes(edge)) return;
			edges.mark[edge] = undecided;
			if (isBetweenOld) loose.push(edge);
		},
		parted(edge) {
			if (followers.takes(edge)) return;
			const made = edges.note[edge]! - 1;
			if (made < 0) return;
			groups.edge[made] = none;
			history.outdate(home[edges.one[edge]!]!, history.rankOf(edge));
		},
	});
	const { edges } = graph;
	const followers = createFollowers(graph, near.compare, isFollower);
	const history = createJoinHistory({ edges, item: graph.item, compare: near.compare }, joining);
	const { groups, home, stale, begun } = history;
	const rerun = createRuns(edges, history);
	const clusters = new Map<number, Cluster<Item>>();
	// Nobody was told of these yet.
	const untold = new Set<Cluster<Item>>();

	const isDue = (edge: number): boolean => {
		if (edges.mark[edge] !== undecided) return false;
		const [one, two] = [edges.one[edge]!, edges.two[edge]!];
		if (history.isOutdatedAt(home[one]!, edge) || history.isOutdatedAt(home[two]!, edge)) return false;
		const [left, right] = [history.groupAt(one, edge), history.groupAt(two, edge)];
		if (left !== right && history.mayJoin(left, right)) return true;
		edges.mark[edge] = 0;
		return false;
	};
	const decideLoose = () => {
		for (const edge of loose) if (isDue(edge)) history.outdate(home[edges.one[edge]!]!, history.rankOf(edge));
		loose = [];
	};
	// New items that lead to each other: taken one by one, each would draw the same old groups in again.
	const withNew = (start: number): readonly number[] => {
		const found = new Set([start]);
		for (const leaf of found) {
			const node = groups.node[leaf]!;
			if (node === none) continue;
			for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node)) {
				const other = home[edges.farEnd(edge, node)]!;
				if (found.size < mostTogether && begun.has(other)) found.add(other);
			}
		}
		return [...found];
	};
	const replace = ({ before, after }: Rerun, changed: ClusterChange<Item>) => {
		const gone = new Map<Item, Cluster<Item>>();
		for (const root of before) {
			const cluster = clusters.get(root);
			if (cluster !== undefined) gone.set(cluster.items[0]!, cluster);
			clusters.delete(root);
		}
		for (const [root, nodes] of after) {
			const items = followers.withThem(nodes).map(graph.item).sort(near.compare);
			const known = gone.get(items[0]!);
			const isSame = known?.items.length === items.length && items.every((item, at) => item === known.items[at]);
			const cluster = isSame ? known : { items };
			clusters.set(root, cluster);
			if (isSame) gone.delete(items[0]!);
			else untold.add(cluster);
		}
		const told = [...gone.values()].filter((cluster) => !untold.delete(cluster));
		if (told.length > 0) changed(told, []);
	};
	// Groups that are as they were, but for who follows.
	const refollow = (changed: ClusterChange<Item>) => {
		for (const node of followers.takeFollowed()) {
			const root = home[node]!;
			if (clusters.has(root)) replace({ before: [root], after: new Map([[root, groups.nodesBelow(root)]]) }, changed);
		}
	};
	const regroup = (mayContinue: () => boolean, changed: ClusterChange<Item>): boolean => {
		for (const root of stale.keys()) {
			if (!mayContinue()) return false;
			replace(rerun([root]), changed);
		}
		for (const leaf of begun) {
			if (!mayContinue()) return false;
			replace(rerun(withNew(leaf)), changed);
		}
		refollow(changed);
		return true;
	};
	const begin = (node: number) => {
		if (followers.begin(node)) home[node] = none;
		else history.begin(node);
	};
	const end = (node: number) => {
		if (!followers.end(node)) history.end(node);
	};
	const remove = (id: string) => graph.remove(id, end);
	return {
		put(item) {
			remove(item.id);
			graph.put(item, begin);
		},
		remove,
		settle(mayContinue, changed) {
			decideLoose();
			followers.settle();
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
