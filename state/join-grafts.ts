// An item that comes late in canonical order changes nothing about the group it joins but that it is in it: groups are
// judged by their first members. Such an item is grafted onto the history of joins, and cut off again, in place.
import { type EdgeStore, none } from './edge-store.ts';
import { headsEach } from './group-store.ts';
import type { JoinHistory } from './join-history.ts';

/** What came of an item that was to be grafted; `kept`: that needs a run, everything is as it was. */
export type Graft = 'alone' | 'grafted' | 'outdated' | 'kept';

export type Grafts = {
	/** Puts a new node where its edges lead it. `outdated`: it is in, but its tree has to be taken up from some edge on. */
	readonly graft: (node: number) => Graft;
	/** Takes a node out of its tree, before its edges go; false where that needs a run. */
	readonly prune: (node: number) => boolean;
};

export const createGrafts = <Item>(
	edges: EdgeStore,
	history: JoinHistory<Item>,
	compareNodes: (left: number, right: number) => number,
): Grafts => {
	const { groups, home, leaves, begun } = history;

	const edgesOf = (node: number): number[] => {
		const found: number[] = [];
		for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node)) {
			if (home[edges.farEnd(edge, node)] !== none) found.push(edge);
		}
		return found.sort(history.compareEdges);
	};
	// Whether a group with one more node is judged as it was without.
	const isIndifferent = (group: number, node: number): boolean => {
		const lastHead = groups.heads[(group + 1) * headsEach - 1]!;
		return lastHead !== none && compareNodes(lastHead, node) < 0 && history.letsIn(group, leaves[node]!);
	};
	// What is above a group need not know that another one stands in its place.
	const insert = (group: number, node: number, edge: number) => {
		const leaf = leaves[node]!;
		const inner = history.copy(group);
		groups.left[group] = inner;
		groups.right[group] = leaf;
		groups.edge[group] = edge;
		groups.parent[inner] = group;
		groups.parent[leaf] = group;
		edges.note[edge] = group + 1;
	};
	// Edges after the one that brought a node in join nothing more; else its tree is out of date from there.
	const decide = (node: number, later: readonly number[]): Graft => {
		for (const edge of later) {
			const other = edges.farEnd(edge, node);
			if (history.isOutdatedAt(home[other]!, edge)) continue;
			const [left, right] = [history.groupAt(node, edge), history.groupAt(other, edge)];
			if (left !== right && history.mayJoin(left, right)) {
				history.outdate(home[node]!, history.rankOf(edge));
				return 'outdated';
			}
			edges.mark[edge] = 0;
		}
		return 'grafted';
	};
	return {
		graft(node) {
			const leaf = leaves[node]!;
			const own = edgesOf(node);
			for (const [at, edge] of own.entries()) {
				const other = edges.farEnd(edge, node);
				if (history.isOutdatedAt(home[other]!, edge)) continue;
				const group = history.groupAt(other, edge);
				if (!history.mayJoin(leaf, group)) {
					edges.mark[edge] = 0;
					continue;
				}
				if (!isIndifferent(group, node)) return 'kept';
				insert(group, node, edge);
				edges.mark[edge] = 0;
				begun.delete(leaf);
				home[node] = home[other]!;
				return decide(node, own.slice(at + 1));
			}
			begun.delete(leaf);
			return 'alone';
		},
		prune(node) {
			const leaf = leaves[node]!;
			const group = groups.parent[leaf]!;
			if (group === none || groups.edge[group] === none) return false;
			if (history.isOutdatedAt(home[node]!, groups.edge[group]!)) return false;
			const inner = groups.left[group] === leaf ? groups.right[group]! : groups.left[group]!;
			if (!isIndifferent(inner, node)) return false;
			for (let edge = edges.firstOf(node); edge !== none; edge = edges.after(edge, node)) {
				const made = edges.note[edge]! - 1;
				if (made >= 0 && made !== group) return false;
			}
			edges.note[groups.edge[group]!] = 0;
			history.takePlace(inner, group);
			history.free(leaf);
			return true;
		},
	};
};
